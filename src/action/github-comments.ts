/** The comments of a pull request at GitHub, or a GitHub Enterprise Server: `GITHUB_API_URL` says which. */
import { getOctokit } from '@actions/github';
import type { Comments } from './keep-comment.ts';

/** One request. */
const TIMEOUT_MS = 10_000;

export interface PullRequest {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly number: number;
}

/** Each function @throws what `describeCommentFailure` puts into words */
export function githubComments({ repository, number }: PullRequest, token: string): Comments {
  const [owner = '', repo = ''] = repository.split('/');
  const silent = () => {};
  const octokit = getOctokit(token, { log: { debug: silent, info: silent, warn: silent, error: silent } });
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) };
  });
  const { issues } = octokit.rest;
  return {
    list: async () => {
      const all = { owner, repo, issue_number: number, per_page: 100 };
      const found = await octokit.paginate(issues.listComments, all);
      return found.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? null }));
    },
    // `GET /user` is forbidden to the token of a workflow; this is not.
    self: async () => (await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')).viewer.login,
    create: async (body) => void (await issues.createComment({ owner, repo, issue_number: number, body })),
    update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await issues.deleteComment({ owner, repo, comment_id: id })),
  };
}

/** The comments of a pull request at GitHub, or a GitHub Enterprise Server: `GITHUB_API_URL` says which. */
import { getOctokit } from '@actions/github';
import type { Comment, Comments } from './keep-comment.ts';

/** One request. */
const TIMEOUT_MS = 10_000;
/** A pull request with more than ten thousand comments has other worries; a list without an end would be read for ever. */
const MOST_PAGES = 100;

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
      const found: Comment[] = [];
      let pages = 0;
      for await (const { data } of octokit.paginate.iterator(issues.listComments, all)) {
        // A half-read list would pass for one without ours.
        if (!Array.isArray(data)) throw new Error('the comments are no list');
        if (++pages > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages of comments`);
        for (const { id, body, user } of data) found.push({ id, body: body ?? '', author: user?.login ?? null });
      }
      return found;
    },
    // `GET /user` is forbidden to the token of a workflow; this is not.
    self: async () => (await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')).viewer.login,
    create: async (body) => void (await issues.createComment({ owner, repo, issue_number: number, body })),
    update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await issues.deleteComment({ owner, repo, comment_id: id })),
  };
}

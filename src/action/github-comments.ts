/** The comments of a pull request at GitHub, or a GitHub Enterprise Server: `GITHUB_API_URL` says which. */
import { getOctokit } from '@actions/github';
import { type Words, words } from '../report/messages/words.ts';
import { UnreadableComments } from './comment-failure.ts';
import type { Comment, Comments } from './keep-comment.ts';

/** One request. */
const TIMEOUT_MS = 10_000;
/** All pages together. */
const READING_MS = 60_000;
/** A pull request with more than ten thousand comments has other worries; a list without an end would be read for ever. */
const MOST_PAGES = 100;

export interface PullRequest {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly number: number;
  /** Of the API; absent: GitHub's own. */
  readonly apiUrl?: string | undefined;
}

/**
 * Pages are counted, and the addresses that answers give for the next one are not followed: Octokit would send the token
 * to wherever they lead.
 *
 * Each function @throws what `describeCommentFailure` puts into words
 */
export function githubComments(
  { repository, number, apiUrl }: PullRequest,
  token: string,
  readingMs = READING_MS,
): Comments {
  const [owner = '', repo = ''] = repository.split('/');
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = getOctokit(token, { log, ...(apiUrl && { baseUrl: apiUrl }) });
  octokit.hook.before('request', (options) => {
    options.request = { signal: AbortSignal.timeout(TIMEOUT_MS), ...options.request };
  });
  const { issues } = octokit.rest;
  return {
    list: async () => {
      const all = { owner, repo, issue_number: number, per_page: 100 };
      const found: Comment[] = [];
      const end = performance.now() + readingMs;
      for (let page = 1; page <= MOST_PAGES; page++) {
        const left = Math.ceil(end - performance.now());
        if (left <= 0) throw new UnreadableComments(tooSlow(readingMs));
        const signal = AbortSignal.timeout(Math.min(TIMEOUT_MS, left));
        const { data, headers } = await issues.listComments({ ...all, page, request: { signal } }).catch((error) => {
          throw performance.now() < end ? error : new UnreadableComments(tooSlow(readingMs));
        });
        if (!isList(data)) throw new UnreadableComments(NO_LIST);
        for (const { id, body, user } of data) found.push({ id, body: body ?? '', author: user?.login ?? null });
        if (!/;\s*rel="?next"?/.test(headers.link ?? '')) return found;
      }
      throw new UnreadableComments(TOO_MANY);
    },
    // `GET /user` is forbidden to the token of a workflow; this is not.
    self: async () => (await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')).viewer.login,
    create: async (body) => void (await issues.createComment({ owner, repo, issue_number: number, body })),
    update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await issues.deleteComment({ owner, repo, comment_id: id })),
  };
}

/** What a server between GitHub and us answers is anything. */
function isList(data: unknown): boolean {
  const isComment = (one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && Number.isSafeInteger(one.id) && hasText(one);
  return Array.isArray(data) && data.every(isComment);
}

function hasText(one: object): boolean {
  return !('body' in one) || one.body === null || typeof one.body === 'string';
}

const NO_LIST = words('what GitHub answered is no list of comments', 'GitHub 返回的不是评论列表');
const TOO_MANY = words(`there are more than ${MOST_PAGES} pages of comments`, `评论超过 ${MOST_PAGES} 页`);

function tooSlow(milliseconds: number): Words {
  const seconds = milliseconds / 1000;
  return words(`reading the comments took more than ${seconds} s`, `读取评论超过 ${seconds} 秒`);
}

/** Why GitHub did not take a comment, and whether it may take it in a moment. */
import { quote, type Words, words } from '../report/messages/words.ts';

export interface CommentFailure {
  readonly why: Words;
  /** Is it worth another try? What we do may be done again: it begins with reading. */
  readonly passes: boolean;
}

/** The comments cannot be read, and could not in a moment: a half-read list would pass for one without ours. */
export class UnreadableComments extends Error {
  readonly why: Words;

  constructor(why: Words) {
    super(why.en);
    this.why = why;
  }
}

/** @param error of Octokit: with a status, and without an answer where there was none */
export function describeCommentFailure(error: unknown): CommentFailure {
  if (error instanceof UnreadableComments) return { why: error.why, passes: false };
  const { status, message, headers, method } = factsOf(error);
  const said = quote(message);
  if (error instanceof Error && error.name === 'GraphqlResponseError') {
    return { why: words(`GitHub does not say who we are: ${said}`, `GitHub 没有说明当前身份：${said}`), passes: false };
  }
  if (status === null) {
    return { why: words(`GitHub could not be reached: ${said}`, `无法连接 GitHub：${said}`), passes: true };
  }
  if (isRateLimit(status, message, headers)) {
    return {
      why: words(
        `GitHub’s rate limit is used up (${status}: ${said})`,
        `已达到 GitHub 的请求频率上限（${status}：${said}）`,
      ),
      passes: false,
    };
  }
  if (status === 401) {
    return {
      why: words(`GitHub does not take the github-token (401: ${said})`, `GitHub 不接受 github-token（401：${said}）`),
      passes: false,
    };
  }
  // Somebody deleted the comment between our reading and our writing.
  const gone = status === 404 && (method === 'PATCH' || method === 'DELETE');
  if ((status === 403 || status === 404) && !gone) {
    return {
      why: words(
        `GitHub refused it (${status}: ${said}); the job needs "permissions: pull-requests: write", which a pull request from a fork is never given`,
        `GitHub 拒绝了请求（${status}：${said}）；作业需要 permissions: pull-requests: write，来自 fork 的 pull request 得不到该权限`,
      ),
      passes: false,
    };
  }
  return {
    why: words(`GitHub answered ${status}: ${said}`, `GitHub 返回 ${status}：${said}`),
    passes: gone || status >= 500,
  };
}

interface ErrorFacts {
  /** `null`: there was no answer. */
  readonly status: number | null;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly method: string;
}

function factsOf(error: unknown): ErrorFacts {
  const { status, message, response, request } = (error ?? {}) as {
    readonly status?: unknown;
    readonly message?: unknown;
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
    readonly request?: { readonly method?: string };
  };
  return {
    status: typeof status === 'number' && response ? status : null,
    message: typeof message === 'string' ? message : String(error),
    headers: response?.headers ?? {},
    method: request?.method ?? '',
  };
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(status: number, message: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message))
  );
}

/**
 * GitHub's API as far as comments on pull requests need it: stateful, in pages, with permissions, limits and faults. It
 * listens on 127.0.0.1, for Octokit has its own HTTP.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredComment {
  readonly id: number;
  readonly author: string | null;
  body: string;
}

/** What comes in place of the answer. */
interface Fault {
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is cut. */
  readonly cut?: true;
  /** It is carried out all the same. */
  readonly acted?: true;
}

export interface GitHubOptions {
  /** Whose token it is; default that of a workflow. */
  readonly login?: string;
  readonly token?: string;
  /** `read`: as a pull request from a fork has it. */
  readonly permission?: 'write' | 'read' | 'none';
  /** What is there already, oldest first. */
  readonly comments?: readonly { readonly author: string | null; readonly body: string }[];
  /** Of the path of all addresses; `/api/v3` at an Enterprise Server. */
  readonly prefix?: string;
  /** The address of the next page, where there is one; default: here. */
  readonly next?: (url: URL) => string;
  /** In place of each page. */
  readonly page?: unknown;
  /** @param attempt counts requests of this method to this path, from 1 */
  readonly fault?: (method: string, path: string, attempt: number) => Fault | undefined;
}

export interface GitHubApi {
  readonly url: string;
  readonly token: string;
  readonly comments: readonly StoredComment[];
  /** One line each, as it came in. */
  readonly requests: readonly string[];
  /** Somebody else writes. */
  add(author: string, body: string): void;
  close(): Promise<void>;
}

export const REPOSITORY = 'octo-org/shop';
export const PULL_REQUEST = 12;
/** GitHub says characters, and counts more generously. */
const LONGEST_BODY = 65_536;

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubApi> {
  const { login = 'github-actions[bot]', token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz', prefix = '' } = options;
  const { permission = 'write', fault = () => undefined } = options;
  let nextId = 1000;
  const comments: StoredComment[] = [];
  const add = (author: string | null, body: string) => {
    const comment = { id: nextId++, author, body };
    comments.push(comment);
    return comment;
  };
  for (const { author, body } of options.comments ?? []) add(author, body);
  const requests: string[] = [];
  const attempts = new Map<string, number>();

  const shown = ({ id, author, body }: StoredComment) => ({
    id,
    body,
    user: author === null ? null : { login: author },
  });
  const list = `${prefix}/repos/${REPOSITORY}/issues/${PULL_REQUEST}/comments`;
  const one = new RegExp(`^${prefix}/repos/${REPOSITORY}/issues/comments/(\\d+)$`);
  const graphql = prefix === '' ? '/graphql' : '/api/graphql';

  /** @returns status, value, headers */
  function answer(method: string, url: URL, text: string): readonly [number, unknown, Record<string, string>?] {
    const refused = [403, { message: 'Resource not accessible by integration' }] as const;
    const { body = '' } = method === 'POST' || method === 'PATCH' ? (JSON.parse(text) as { body?: string }) : {};
    if (url.pathname === graphql && method === 'POST') return [200, { data: { viewer: { login } } }];
    if (url.pathname === `${prefix}/user`) return refused; // to the token of a workflow
    if (permission === 'none') return [404, { message: 'Not Found' }];
    if (url.pathname === list && method === 'GET') {
      const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
      const page = Number(url.searchParams.get('page') ?? 1);
      const next = new URL(url);
      next.searchParams.set('page', String(page + 1));
      const more = comments.length > page * size;
      const address = options.next?.(next) ?? next;
      const links: Record<string, string> = more ? { link: `<${address}>; rel="next"` } : {};
      if ('page' in options) return [200, options.page];
      return [200, comments.slice((page - 1) * size, page * size).map(shown), links];
    }
    const comment = comments.find(({ id }) => id === Number(one.exec(url.pathname)?.[1]));
    if (method !== 'POST' && !comment) return [404, { message: 'Not Found' }];
    if (permission === 'read') return refused;
    if (body.length > LONGEST_BODY) return [422, { message: 'Validation Failed: body is too long' }];
    if (url.pathname === list && method === 'POST') return [201, shown(add(login, body))];
    if (comment && method === 'PATCH') {
      comment.body = body;
      return [200, shown(comment)];
    }
    if (comment && method === 'DELETE') {
      comments.splice(comments.indexOf(comment), 1);
      return [204, undefined];
    }
    return [404, { message: 'Not Found' }];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `http://${headers.host}`);
    const key = `${method} ${url.pathname}`;
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    const wrong = fault(method, url.pathname, attempt);
    const record = (result: string) => requests.push(`${method} ${url.pathname}${url.search} -> ${result}`);
    if (headers.authorization !== `token ${token}`) {
      record('401');
      return end(response, 401, { message: 'Bad credentials' });
    }
    const real = wrong && !wrong.acted ? null : answer(method, url, Buffer.concat(chunks).toString());
    if (wrong?.cut) {
      record('cut off');
      request.socket.destroy();
      return;
    }
    const [status, value, more] = wrong
      ? ([wrong.status ?? 500, { message: wrong.message ?? 'fault' }, wrong.headers] as const)
      : (real ?? [500, null]);
    record(String(status));
    end(response, status, value, more);
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    token,
    comments,
    requests,
    add: (author, body) => void add(author, body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

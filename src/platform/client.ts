/** The Platform port over HTTP, for one app's token. */
import type { Agent } from 'node:http';
import { type Failure, type Platform, PlatformError } from '../app/platform.ts';
import type { Action, Call } from '../core/calls.ts';
import type { Endpoint, Level } from '../core/domain-type.ts';
import { joinList } from '../core/list.ts';
import { readAnswer, readLiveLists } from './answer.ts';
import { DEFAULT_API_URL, endpointUrl, parseApiUrl } from './api-url.ts';
import { redact, shownFailure } from './redact.ts';
import { type Fetch, HttpFault, post, type Transport } from './transport.ts';

/** Whose token, and the way to the platform. */
export interface ClientOptions {
  /** The access token of the app, or at the level `tp` the platform's. Sent in the body only, printed nowhere. */
  readonly token: string;
  /** Default `app`. */
  readonly level?: Level | undefined;
  /** Default `https://openapi.baidu.com`; may carry a path prefix. */
  readonly apiUrl?: string | undefined;
  /** Default `node-fetch`. */
  readonly fetch?: Fetch | undefined;
  /** The way through a proxy: an agent of `https-proxy-agent`. Not for a `fetch` of your own. Default: directly. */
  readonly agent?: Agent | undefined;
  /** When it aborts, the call in flight ends, and each later one, with the failure `interrupted`. */
  readonly signal?: AbortSignal | undefined;
  /** For each request as a whole, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
}

/** How long one request may take, answer included. */
export const DEFAULT_TIMEOUT_MS = 10_000;

/** Visible ASCII: seen tokens are `45.<hex>.3600.<seconds>.<text>`. */
export const TOKEN = /^[\x21-\x7e]+$/;

/**
 * A client of the two endpoints, `modifydomain` and `modifywebviewdomain`, of an app or of the platform itself. It
 * judges nothing and repeats nothing: `check` and the use cases do.
 *
 * @returns the two calls, `get` and `modify`
 * @throws UsageError for an address that is no https URL (http only on loopback)
 * @throws PlatformError from its methods: one member for every way in which a call can fail
 * @example
 * const platform = createClient({ token });
 * await platform.get('modifydomain'); // { request_domain: ['https://a.com'], socket_domain: [], … }
 * await platform.modify({ endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://b.com'] } });
 */
export function createClient(options: ClientOptions): Platform {
  const { token, level = 'app', apiUrl, timeoutMs = DEFAULT_TIMEOUT_MS, ...ways } = options;
  const address = parseApiUrl(apiUrl ?? DEFAULT_API_URL);
  const transport: Transport = { ...ways, timeoutMs };

  const send = async (endpoint: Endpoint, action: Action | 'get', domains: Call['domains']): Promise<unknown> => {
    const form = new URLSearchParams({ access_token: token });
    // Without `action` the API adds every registered domain: never by omission, only for `add-all`.
    if (action !== 'add-all') form.set('action', action);
    for (const [type, list] of Object.entries(domains)) form.set(type, joinList(list));
    try {
      if (!TOKEN.test(token)) throw new HttpFault({ kind: 'token', fault: 'malformed', detail: '' });
      return readAnswer(await post(endpointUrl(address, level, endpoint), form, transport), level, endpoint);
    } catch (error) {
      throw toPlatformError(error, endpoint, action, token);
    }
  };

  return {
    async get(endpoint) {
      const data = await send(endpoint, 'get', {});
      try {
        const lists = readLiveLists(data, endpoint);
        // Never rewritten, for plans are made from it: a list that quotes our token is no list.
        if (redact(JSON.stringify(lists), token) !== JSON.stringify(lists)) throw new HttpFault(quotesToken(data));
        return lists;
      } catch (error) {
        throw toPlatformError(error, endpoint, 'get', token);
      }
    },
    async modify({ endpoint, action, domains }) {
      await send(endpoint, action, domains);
    },
  };
}

function quotesToken(data: unknown): Failure {
  return { kind: 'body', fault: 'unknown-shape', start: JSON.stringify(data) };
}

function toPlatformError(error: unknown, endpoint: Endpoint, action: Action | 'get', token: string): unknown {
  if (!(error instanceof HttpFault)) return error;
  return new PlatformError(shownFailure(error.failure, token), endpoint, action, { cause: error.cause });
}

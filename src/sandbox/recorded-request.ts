import type { Endpoint, Level } from '../core/domain-type.ts';
import type { Answered } from './answer-call.ts';
import type { Call } from './call.ts';
import type { ListFields } from './list-change.ts';

/** One request, as received and answered. No token, of an app or of the platform, is in any of its fields. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Whose endpoint it was sent to; `null` for a path that the platform's API does not have. */
  readonly level: Level | null;
  /** `null` where the path is not that of lists. */
  readonly endpoint: Endpoint | null;
  /** Whose token it came with: 0 for the first app, the others in their order; `null` for a token that is no app's. */
  readonly app: number | null;
  /** `null`: absent. */
  readonly action: string | null;
  /** The list fields as sent. */
  readonly domains: ListFields;
  /** Was it carried out and counted as a modification, when it was answered? One that acts late was not. */
  readonly modified: boolean;
  /** In short: `errno 0`, `errno 470014`, `gateway 110`, `http 503`, `reset`, `file`. */
  readonly answer: string;
  readonly tokenInUrl: boolean;
}

/**
 * What is kept of a request. A caller may have put a token anywhere, in the path or among the domains.
 *
 * @param hide takes the tokens out of a text
 * @example recordRequest(call, answered, hideTokens(['45.abc'])).path // '/rest/2.0/smartapp/app/modifydomain'
 */
export function recordRequest(call: Call, answered: Answered, hide: (text: string) => string): RecordedRequest {
  const domains = Object.entries(call.fields).map(([type, list]) => [type, hide(list)]);
  return {
    method: hide(call.method),
    path: hide(call.path),
    level: call.target.level,
    endpoint: call.target.kind === 'lists' ? call.target.endpoint : null,
    app: answered.app,
    action: call.action === null ? null : hide(call.action),
    domains: Object.fromEntries(domains),
    modified: answered.modified,
    answer: hide(answered.reply.told),
    tokenInUrl: call.tokenInUrl,
  };
}

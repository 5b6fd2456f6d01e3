/** The port to the platform, and everything that can go wrong behind it. `platform/` fills it over HTTP. */
import type { Action, Call } from '../core/calls.ts';
import type { DomainType, Endpoint } from '../core/domain-type.ts';
import type { ErrnoInfo } from '../core/errno.ts';

/** What an app has, per type, as the platform spells it: duplicates, any protocol, in the platform's order. */
export type LiveLists = { readonly [Type in DomainType]?: readonly string[] };

export interface Platform {
  /**
   * Reads the lists of one endpoint. Costs no modification.
   *
   * @returns a list for each of the endpoint's types, empty where the app has none
   * @throws PlatformError
   */
  get(endpoint: Endpoint): Promise<LiveLists>;
  /**
   * Sends one modification, once, and waits for the platform's answer.
   *
   * @throws PlatformError
   */
  modify(call: Call): Promise<void>;
}

/** What went wrong, as data; `report/messages` phrases it. */
export type Failure =
  /** The platform's own envelope: `msg` as it came, `info` our reading of the code, `null` for an unknown one. */
  | { readonly kind: 'errno'; readonly errno: number; readonly msg: string; readonly info: ErrnoInfo | null }
  /** The gateway's envelope `{"error_code":…,"error_msg":…}`. */
  | { readonly kind: 'gateway'; readonly errorCode: number; readonly msg: string; readonly info: ErrnoInfo | null }
  /** OAuth's envelope `{"error":…,"error_description":…}`. */
  | { readonly kind: 'oauth'; readonly error: string; readonly description: string }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'timeout'; readonly milliseconds: number }
  /** No connection, or one that broke: `code` is the system's (`ECONNREFUSED`). */
  | { readonly kind: 'network'; readonly host: string; readonly code: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'body'; readonly fault: BodyFault; readonly start: string }
  /** Found before anything was sent: it holds what no token holds. */
  | { readonly kind: 'token'; readonly fault: 'malformed' }
  /** Every call was answered with success, but the lists read afterwards are not the wanted ones. */
  | { readonly kind: 'not-reached'; readonly missing: readonly string[]; readonly surplus: readonly string[] };

export type BodyFault = 'empty' | 'not-json' | 'too-large' | 'unknown-shape';

export type FailureKind = Failure['kind'];

/** The one error of the platform. Its `message` is for logs; people get the words of `report/messages`. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly failure: Failure;
  readonly endpoint: Endpoint;
  readonly action: Action | 'get';

  constructor(failure: Failure, endpoint: Endpoint, action: Action | 'get', options?: ErrorOptions) {
    super(`${action} ${endpoint}: ${summary(failure)}`, options);
    this.failure = failure;
    this.endpoint = endpoint;
    this.action = action;
  }
}

export function isPlatformError(error: unknown): error is PlatformError {
  return error instanceof PlatformError;
}

function summary(failure: Failure): string {
  switch (failure.kind) {
    case 'errno':
      return `errno ${failure.errno} ${failure.msg}`;
    case 'gateway':
      return `error_code ${failure.errorCode} ${failure.msg}`;
    case 'oauth':
      return `${failure.error} ${failure.description}`;
    case 'http':
      return `HTTP ${failure.status}`;
    case 'timeout':
      return `no answer within ${failure.milliseconds} ms`;
    case 'network':
      return `${failure.code} ${failure.host}`;
    case 'redirect':
      return `HTTP ${failure.status} to ${failure.to}`;
    case 'body':
      return `unreadable answer (${failure.fault})`;
    case 'token':
      return `token ${failure.fault}`;
    case 'not-reached':
      return 'the lists read afterwards are not the wanted ones';
  }
}

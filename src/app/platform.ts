/** The port to the platform, and everything that can go wrong behind it. `platform/` fills it over HTTP. */
import type { Action, Call } from '../core/calls.ts';
import type { DomainType, Endpoint } from '../core/domain-type.ts';
import type { ErrnoInfo } from '../core/errno.ts';
import type { Refusal } from './refusal.ts';
import type { Moved } from './review.ts';

/** What an app has, per type, as the platform spells it: duplicates, any protocol, in the platform's order. */
export type LiveLists = { readonly [Type in DomainType]?: readonly string[] };

/** The platform, as this library calls it: `createClient` makes one over HTTP. */
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
  /**
   * The proxy (`http://proxy.corp:3128`, no user) refused with this HTTP status, or it was not reached: then `status`
   * is `null`, and `code` the system's. Nothing has reached the platform.
   */
  | { readonly kind: 'proxy'; readonly proxy: string; readonly status: number | null; readonly code: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'body'; readonly fault: BodyFault; readonly start: string }
  /** There is no token that could be sent: `detail` says what is known of it beside the fault, and no secret. */
  | { readonly kind: 'token'; readonly fault: TokenFault; readonly detail: string }
  /** Somebody stopped the run in the middle of this app. */
  | { readonly kind: 'interrupted' }
  /**
   * The answer to a call was `lost`; read afterwards, the lists were neither as before nor as wanted (`moved`), and what
   * is left to do from there may not be sent (`refusal`; `null`: it moved a second time, and nobody plans a third). The
   * call may have been carried out, in part of what moved.
   */
  | {
      readonly kind: 'moved';
      readonly lost: Failure;
      readonly moved: readonly Moved[];
      readonly refusal: Refusal | null;
    }
  /** Every call was answered with success, but the lists read afterwards are not the wanted ones. */
  | { readonly kind: 'not-reached'; readonly missing: readonly string[]; readonly surplus: readonly string[] };

/**
 * - `malformed`: it holds what no token holds
 * - `shared`: another app of the run has the same (`detail`: its id, empty where it has none)
 * - `absent`: where it should be, nothing is (`detail`: an environment variable, a file, `stdin`, an app's id)
 * - `unreadable`: the file cannot be read (`detail`: the system's code and the path)
 * - `open-to-others`: other users of the machine can read the file (`detail`: mode and path)
 * - `app-id`: its place is named by the app's id, which is none (`detail` is empty) or no name (`detail`: the id)
 * - `command-failed`: the command that should print it ended otherwise (`detail`: `exit 1`, `SIGKILL`)
 * - `command-timeout`: it did not end in time (`detail`: the seconds)
 * - `command-output`: what it printed is no token, or no JSON of tokens (`detail`: an `OutputFault`)
 */
export type TokenFault =
  | 'malformed'
  | 'shared'
  | 'absent'
  | 'unreadable'
  | 'open-to-others'
  | 'app-id'
  | 'command-failed'
  | 'command-timeout'
  | 'command-output';

/** What a command printed instead of a token, or of a JSON object of tokens; never the text itself. */
export type OutputFault = 'empty' | 'many-lines' | 'not-visible-ascii' | 'too-large' | 'not-json' | 'not-an-object';

/** What was wrong with an answer’s body. */
export type BodyFault = 'empty' | 'not-json' | 'too-large' | 'unknown-shape';

/** The name of each way in which a call can fail. */
export type FailureKind = Failure['kind'];

/** The one error of the platform. Its `message` is for logs; people get the words of `report/messages`. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly failure: Failure;
  /** `null`: it failed before any call. */
  readonly endpoint: Endpoint | null;
  readonly action: Action | 'get' | null;

  constructor(failure: Failure, endpoint: Endpoint | null, action: Action | 'get' | null, options?: ErrorOptions) {
    super(endpoint === null ? summary(failure) : `${action} ${endpoint}: ${summary(failure)}`, options);
    this.failure = failure;
    this.endpoint = endpoint;
    this.action = action;
  }
}

/**
 * Did the platform, the network or the token fail, and not this program?
 *
 * @returns `true` for a `PlatformError`, whose `failure` says how
 * @example if (isPlatformError(error)) describeFailure(error.failure, error.action).remedy.en;
 */
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
    case 'proxy':
      return `proxy ${failure.proxy}: ${failure.status === null ? failure.code : `HTTP ${failure.status}`}`;
    case 'redirect':
      return `HTTP ${failure.status} to ${failure.to}`;
    case 'body':
      return `unreadable answer (${failure.fault})`;
    case 'token':
      return `token ${failure.fault}`;
    case 'interrupted':
      return 'interrupted';
    case 'moved':
      return `${summary(failure.lost)}, and the lists have moved since`;
    case 'not-reached':
      return 'the lists read afterwards are not the wanted ones';
  }
}

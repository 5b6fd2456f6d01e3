/**
 * The platform's codes: what each one is (`key`) and what it means for a run (`class`). Their words are in
 * `report/messages`. Sources: [seed] the user's document, [sdk] the official Go, Java and PHP SDKs.
 *
 * Documents disagree about some codes of the platform-level endpoints, so a code may be bound to endpoints;
 * an unknown code is passed on as it came.
 */
import type { Endpoint } from './domain-type.ts';

/**
 * - `refusing`: the platform read the call and said no; sending it again gives the same answer
 * - `in-doubt`: it may or may not have acted; read before anything is sent again
 * - `busy`: it did not act and asks for a pause
 * - `whole-run`: it holds for every app of the run
 * - `no-change`: it says that the content is what it was; read to know
 */
export type ErrnoClass = 'refusing' | 'in-doubt' | 'busy' | 'whole-run' | 'no-change';

export interface ErrnoInfo {
  readonly errno: number;
  /** What the code means, one word for all codes of the same meaning. */
  readonly key: ErrnoKey;
  readonly class: ErrnoClass;
  /** Where the code means this; absent: at both endpoints. */
  readonly endpoints?: readonly Endpoint[];
}

export type ErrnoKey =
  | 'server-domain-quota'
  | 'business-domain-quota'
  | 'no-domain-type'
  | 'malformed-domain'
  | 'empty-domain'
  | 'unregistered-domain'
  | 'unset-domain'
  | 'bad-parameter'
  | 'no-platform-permission'
  | 'address-not-allowed'
  | 'no-access'
  | 'token-logged-out'
  | 'token-expired'
  | 'token-invalid'
  | 'no-such-app'
  | 'no-app-permission'
  | 'authorisation-broken'
  | 'service-failed'
  | 'called-too-often'
  | 'no-authorisation'
  | 'content-unchanged'
  | 'permission-set-missing'
  | 'no-such-method'
  | 'call-quota';

/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS: readonly ErrnoInfo[] = [
  { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: ['modifydomain'] }, // [seed]
  { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: ['modifywebviewdomain'] }, // [seed]
  { errno: 470013, key: 'no-domain-type', class: 'refusing' }, // [seed]
  { errno: 470014, key: 'malformed-domain', class: 'refusing' }, // [seed]
  { errno: 470015, key: 'empty-domain', class: 'refusing' }, // [seed]
  { errno: 470016, key: 'unregistered-domain', class: 'refusing' }, // [seed]
  { errno: 470017, key: 'unset-domain', class: 'refusing' }, // [seed]
  { errno: 40001, key: 'bad-parameter', class: 'refusing' }, // [sdk], and all below
  { errno: 40007, key: 'no-platform-permission', class: 'whole-run' },
  { errno: 40008, key: 'address-not-allowed', class: 'whole-run' },
  { errno: 44001, key: 'no-access', class: 'refusing' },
  { errno: 44002, key: 'token-logged-out', class: 'refusing' },
  { errno: 44003, key: 'token-expired', class: 'refusing' },
  { errno: 44004, key: 'token-invalid', class: 'refusing' },
  { errno: 45000, key: 'no-such-app', class: 'refusing' },
  { errno: 45001, key: 'no-app-permission', class: 'refusing' },
  { errno: 45002, key: 'authorisation-broken', class: 'refusing' },
  { errno: 500, key: 'service-failed', class: 'in-doubt' },
  { errno: 501, key: 'service-failed', class: 'in-doubt' },
  { errno: 1000, key: 'service-failed', class: 'in-doubt' },
  { errno: 5000, key: 'service-failed', class: 'in-doubt' },
  { errno: 6002, key: 'service-failed', class: 'in-doubt' },
  { errno: 50029, key: 'called-too-often', class: 'busy' },
  { errno: 50032, key: 'no-authorisation', class: 'refusing' },
  { errno: 50051, key: 'content-unchanged', class: 'no-change' },
  { errno: 50057, key: 'permission-set-missing', class: 'refusing' },
];

/** `error_code` of the gateway's envelope `{"error_code":…,"error_msg":…}`: a code space of its own. */
const GATEWAY_CODES: readonly ErrnoInfo[] = [
  { errno: 1, key: 'service-failed', class: 'in-doubt' }, // [sdk], and all below
  { errno: 2, key: 'service-failed', class: 'in-doubt' },
  { errno: 3, key: 'no-such-method', class: 'refusing' },
  { errno: 4, key: 'call-quota', class: 'whole-run' },
  { errno: 5, key: 'address-not-allowed', class: 'whole-run' },
  { errno: 6, key: 'no-platform-permission', class: 'whole-run' },
  { errno: 17, key: 'call-quota', class: 'whole-run' },
  { errno: 18, key: 'called-too-often', class: 'busy' },
  { errno: 19, key: 'call-quota', class: 'whole-run' },
  { errno: 100, key: 'bad-parameter', class: 'refusing' },
  { errno: 110, key: 'token-invalid', class: 'refusing' },
  { errno: 111, key: 'token-expired', class: 'refusing' },
];

function find(table: readonly ErrnoInfo[], code: number, endpoint: Endpoint | undefined): ErrnoInfo | undefined {
  return table.find(
    (info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)),
  );
}

/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 */
export function errnoInfo(errno: number, endpoint?: Endpoint): ErrnoInfo | undefined {
  return find(ERRNOS, errno, endpoint);
}

/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
export function gatewayInfo(errorCode: number): ErrnoInfo | undefined {
  return find(GATEWAY_CODES, errorCode, undefined);
}

/** Every `errno` in the table, in its order: for `explain` and for tests. */
export function knownErrnos(): readonly ErrnoInfo[] {
  return ERRNOS;
}

/** Every gateway code in the table, in its order: for `explain` and for tests. */
export function knownGatewayCodes(): readonly ErrnoInfo[] {
  return GATEWAY_CODES;
}

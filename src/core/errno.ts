/**
 * The platform's codes: what each one is (`key`) and what it means for a run (`class`). Their words are in
 * `report/messages`. Sources: [seed] the user's document, [sdk] the official Go, Java and PHP SDKs, [docs] the platform's
 * documentation of April 2020.
 *
 * Documents disagree about some codes of the platform-level endpoints (50040 or 50042, 50041 or 50043), so a code may
 * be bound to endpoints and to a level, both readings are known, and the platform's own message is always shown beside
 * ours; an unknown code is passed on as it came.
 */
import type { Endpoint, Level } from './domain-type.ts';

/**
 * - `refusing`: the platform read the call and said no; sending it again gives the same answer
 * - `in-doubt`: it may or may not have acted; read before anything is sent again
 * - `busy`: it did not act and asks for a pause
 * - `whole-run`: it holds for every app of the run
 * - `no-change`: it says that the content is what it was; read to know
 */
export type ErrnoClass = 'refusing' | 'in-doubt' | 'busy' | 'whole-run' | 'no-change';

/** One code of the platform, as its documents have it. */
export interface ErrnoInfo {
  readonly errno: number;
  /** What the code means, one word for all codes of the same meaning. */
  readonly key: ErrnoKey;
  readonly class: ErrnoClass;
  /** Where the code means this; absent: at both endpoints. */
  readonly endpoints?: readonly Endpoint[];
  /** At which level it means this; absent: at both, save where another row names one. */
  readonly level?: Level;
}

/** What codes mean: several codes may share one. */
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
  | 'call-quota'
  | 'platform-token'
  | 'unset-registration'
  | 'verification-file-missing'
  | 'too-many-business-domains'
  | 'too-many-server-domains';

const SERVER: readonly Endpoint[] = ['modifydomain'];
const BUSINESS: readonly Endpoint[] = ['modifywebviewdomain'];

/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS: readonly ErrnoInfo[] = [
  { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: SERVER }, // [seed]
  { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: BUSINESS }, // [seed]
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
  { errno: 50040, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [docs]
  { errno: 50041, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS }, // [docs]
  { errno: 50042, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [sdk], and all below
  { errno: 50043, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS },
  { errno: 50045, key: 'too-many-business-domains', class: 'refusing', level: 'tp', endpoints: BUSINESS },
  { errno: 50046, key: 'too-many-server-domains', class: 'refusing', level: 'tp', endpoints: SERVER },
  { errno: 44002, key: 'platform-token', class: 'refusing', level: 'tp' },
  { errno: 44003, key: 'platform-token', class: 'refusing', level: 'tp' },
  { errno: 44004, key: 'platform-token', class: 'refusing', level: 'tp' },
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
  { errno: 110, key: 'platform-token', class: 'refusing', level: 'tp' },
  { errno: 111, key: 'platform-token', class: 'refusing', level: 'tp' },
];

/** A row of the level that is asked for counts more than one of both. */
function find(
  table: readonly ErrnoInfo[],
  code: number,
  endpoint: Endpoint | undefined,
  level: Level | undefined,
): ErrnoInfo | undefined {
  const rows = table.filter(
    (info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)),
  );
  const own = rows.find((info) => info.level === level); // without a level: the row of both
  return own ?? rows.find((info) => level === undefined || info.level === undefined);
}

/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @param level whose lists were meant; without it, any level counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 * @example errnoInfo(50041, 'modifywebviewdomain', 'tp')?.key // 'verification-file-missing'
 */
export function errnoInfo(errno: number, endpoint?: Endpoint, level?: Level): ErrnoInfo | undefined {
  return find(ERRNOS, errno, endpoint, level);
}

/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @returns `undefined` for a code that no document knows
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
export function gatewayInfo(errorCode: number, level?: Level): ErrnoInfo | undefined {
  return find(GATEWAY_CODES, errorCode, undefined, level);
}

/** Every `errno` in the table, in its order: for `explain` and for tests. */
export function knownErrnos(): readonly ErrnoInfo[] {
  return ERRNOS;
}

/** Every gateway code in the table, in its order: for `explain` and for tests. */
export function knownGatewayCodes(): readonly ErrnoInfo[] {
  return GATEWAY_CODES;
}

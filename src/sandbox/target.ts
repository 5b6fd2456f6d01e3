import { ENDPOINTS, type Endpoint, type Level } from '../core/domain-type.ts';
import { VERIFICATION_FILE_NAME } from './verification-file.ts';

/** What a request is for, as its path says. */
export type Target =
  | { readonly kind: 'lists'; readonly level: Level; readonly endpoint: Endpoint }
  /** The platform hands its verification file out. */
  | { readonly kind: 'download'; readonly level: 'tp' }
  /** A business domain serves that file: no call of the API. */
  | { readonly kind: 'business-domain'; readonly level: null }
  | { readonly kind: 'unknown'; readonly level: null };

const API = '/rest/2.0/smartapp/';
const LEVELS: readonly Level[] = ['app', 'tp'];

const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ...LEVELS.flatMap((level) =>
    ENDPOINTS.map((endpoint): [string, Target] => [`${API}${level}/${endpoint}`, { kind: 'lists', level, endpoint }]),
  ),
  [`${API}tp/download/domaincer`, { kind: 'download', level: 'tp' }],
  [`/${VERIFICATION_FILE_NAME}`, { kind: 'business-domain', level: null }],
]);

/**
 * Reads a path, without its query.
 *
 * @example targetOf('/rest/2.0/smartapp/tp/modifydomain') // { kind: 'lists', level: 'tp', endpoint: 'modifydomain' }
 */
export function targetOf(path: string): Target {
  return TARGETS.get(path) ?? { kind: 'unknown', level: null };
}

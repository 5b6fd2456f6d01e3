/** A plan's checksum: whoever has seen the plan can ask for just that one. */
import type { Level } from '../core/domain-type.ts';
import type { Plan } from '../core/plan.ts';
import { sha256 } from './sha256.ts';

/**
 * What ties a plan to the one that somebody has seen.
 *
 * @param appId whose plan it is; `null` where the app has no id
 * @param level a plan of the platform's own lists is never an app's
 * @returns the SHA-256, in hexadecimal, of whose plan it is, what it does and the live lists that it was made from.
 * The order in which lists were written, and types that are not managed, do not count
 * @example planChecksum(plan({ wanted, live }), '16012345') // '5f3a…', 64 digits
 */
export function planChecksum(
  { differences, calls }: Pick<Plan, 'differences' | 'calls'>,
  appId: string | null = null,
  level: Level = 'app',
): string {
  const what = level === 'tp' ? 'swan-domains registered plan 1' : 'swan-domains plan 1';
  const types = [...differences].map(([type, { live, target }]) => [type, live, target]);
  const sent = calls.map(({ endpoint, action, domains }) => [endpoint, action, Object.entries(domains)]);
  return sha256(JSON.stringify([what, ...(appId === null ? [] : [appId]), types, sent]));
}

/**
 * The checksum of a run: of its only app, or over those of its apps by their ids.
 *
 * @returns `null` where an app has none: it could not be read
 */
export function runChecksum(
  apps: readonly { readonly appId: string | null; readonly checksum: string | null }[],
): string | null {
  if (apps.length === 0 || apps.some(({ checksum }) => checksum === null)) return null;
  const [only] = apps;
  if (apps.length === 1 && only) return only.checksum;
  const lines = apps.map(({ appId, checksum }) => JSON.stringify([appId, checksum])).sort();
  return sha256(JSON.stringify(['swan-domains run 1', lines]));
}

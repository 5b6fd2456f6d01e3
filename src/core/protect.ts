/**
 * How much one run may delete before somebody has to say so. A typing error or an empty variable must not take
 * an app's domains away.
 */

import type { Differences } from './diff.ts';
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';

/** The limits of what one plan may delete. Emptying a type goes beyond them always. */
export interface Protect {
  /** At most this many entries. */
  readonly max_deletions: number;
  /** At most this share (0 to 1) of the live entries of the managed types, where these are at least six. */
  readonly max_deletion_share: number;
}

/** The limits where nobody sets others. */
export const DEFAULT_PROTECT: Protect = { max_deletions: 5, max_deletion_share: 0.5 };

/** Below this a share says nothing: one of two entries is half of all. */
const SHARE_COUNTS_FROM = 6;

/** A limit that a plan goes beyond. */
export type Breach =
  | { readonly limit: 'max_deletions'; readonly allowed: number; readonly deletions: number }
  | {
      readonly limit: 'max_deletion_share';
      readonly allowed: number;
      readonly deletions: number;
      readonly live: number;
    }
  | { readonly limit: 'emptied'; readonly domainType: DomainType; readonly deletions: number };

/** @returns every limit that these differences go beyond; empty: the plan is safe */
export function breaches(differences: Differences, protect: Partial<Protect> = {}): Breach[] {
  const max_deletions = protect.max_deletions ?? DEFAULT_PROTECT.max_deletions;
  const max_deletion_share = protect.max_deletion_share ?? DEFAULT_PROTECT.max_deletion_share;
  const all = [...differences.values()];
  const deletions = all.reduce((sum, difference) => sum + difference.delete.length, 0);
  const live = all.reduce((sum, difference) => sum + difference.live.length, 0);

  const found: Breach[] = [];
  if (deletions > max_deletions) found.push({ limit: 'max_deletions', allowed: max_deletions, deletions });
  if (live >= SHARE_COUNTS_FROM && deletions / live > max_deletion_share) {
    found.push({ limit: 'max_deletion_share', allowed: max_deletion_share, deletions, live });
  }
  for (const domainType of DOMAIN_TYPES) {
    const difference = differences.get(domainType);
    if (difference && difference.target.length === 0 && difference.live.length > 0) {
      found.push({ limit: 'emptied', domainType, deletions: difference.delete.length });
    }
  }
  return found;
}

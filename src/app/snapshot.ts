/**
 * The platform's registered lists as they were on one day, kept beside the config, so that a check without network
 * and token gives the verdict that the platform would give.
 */
import { type DomainLists, readLive } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { comparisonKey } from '../core/entry.ts';
import { compareText } from '../core/place.ts';
import { sha256 } from './sha256.ts';

export interface Snapshot {
  /** Where the lists were read; no query, no user. */
  readonly address: string;
  /** Milliseconds since 1970, to the second. */
  readonly pulledAt: number;
  /** A type that is absent was not asked for: it is unknown, not empty. */
  readonly lists: SnapshotLists;
}

export type SnapshotLists = { readonly [Type in DomainType]?: readonly string[] };

/** The lists as a snapshot has them: canonical, sorted, each domain once. What cannot be read stays as it is. */
export function snapshotLists(live: DomainLists): SnapshotLists {
  const lists = [...readLive(live)].map(
    ([type, { entries }]) => [type, [...new Set(entries.map(comparisonKey))].sort(compareText)] as const,
  );
  return Object.fromEntries(lists);
}

/** @returns a SHA-256 that tells whether somebody has edited the snapshot: of its lists, its time and its address */
export function snapshotChecksum({ address, pulledAt, lists }: Snapshot): string {
  const types = DOMAIN_TYPES.flatMap((type) => (lists[type] ? [[type, lists[type]]] : []));
  return sha256(JSON.stringify(['swan-domains registered 1', address, timeText(pulledAt), types]));
}

/** @example timeText(0) // '1970-01-01T00:00:00Z' */
export function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Is a new time worth a change of the file? Where the lists are as they were, only once half of what makes a snapshot
 * too old has passed: repeated pulls make no diff, and a regular one never lets it grow old.
 *
 * @param maxAge in days
 */
export function isRenewed(pulledAt: number, now: number, maxAge: number): boolean {
  return now - pulledAt >= (maxAge * DAY_MS) / 2 || pulledAt > now;
}

/** What was reviewed is what is applied: a plan that somebody has seen, against the one that would be made now. */

import type { Differences } from '../core/diff.ts';
import { diff } from '../core/diff.ts';
import { type DomainLists, readLists } from '../core/domain-lists.ts';
import type { DomainType } from '../core/domain-type.ts';
import { parseEntry } from '../core/entry.ts';
import type { DomainList } from '../core/list.ts';

/** What somebody has seen of one app: its managed types, as they were and as they were to become. */
export interface Reviewed {
  readonly live: DomainLists;
  readonly target: DomainLists;
}

/** What is no longer as it was seen. */
export interface Moved {
  /** `live`: the app's lists; `target`: what is declared. */
  readonly what: 'live' | 'target';
  readonly domainType: DomainType;
  /** Are there now and were not. */
  readonly added: readonly string[];
  /** Were there and are no longer. */
  readonly removed: readonly string[];
}

/** @returns everything that moved, in the order of types; empty: it is what was seen */
export function movedSince({ live, target }: Reviewed, now: Differences): Moved[] {
  const types = (pick: 'live' | 'target') =>
    Object.fromEntries([...now].map(([type, found]) => [type, oneEntryEach(found[pick])]));
  return [...compare('live', live, types('live')), ...compare('target', target, types('target'))];
}

/** A text of the platform is one entry, whatever it holds. */
function oneEntryEach(texts: readonly string[]): DomainList {
  return { entries: texts.map((text) => parseEntry(text)) };
}

function compare(what: Moved['what'], seen: DomainLists, now: DomainLists): Moved[] {
  const everyType = { ...emptied(seen), ...now };
  return [...diff(everyType, seen)].flatMap(([domainType, { add, delete: removed }]) =>
    add.length + removed.length > 0 ? [{ what, domainType, added: add, removed }] : [],
  );
}

/** A type that was seen and is not managed any more counts as one that lost its entries. */
function emptied(seen: DomainLists): DomainLists {
  return Object.fromEntries([...readLists(seen).keys()].map((type) => [type, []]));
}

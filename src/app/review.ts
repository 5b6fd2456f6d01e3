/** What was reviewed is what is applied: a plan that somebody has seen, against the one that would be made now. */

import { differs } from '../core/calls.ts';
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
  /** Default `plan`. */
  readonly seen?: Seen | undefined;
}

/**
 * Where somebody has seen it: in a saved plan, in the result of a run that is taken back, or just now, with the question
 * or by its checksum.
 */
export type Seen = 'plan' | 'result' | 'shown';

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

/**
 * A type that is right already has nothing to be carried out, so how its list came to be so does not count: a run that
 * was stopped half way goes on with the plan that it began with.
 *
 * @returns everything that moved, in the order of types; empty: it is what was seen
 */
export function movedSince({ live, target }: Reviewed, now: Differences): Moved[] {
  const open = [...now].filter(([, difference]) => differs(difference));
  const seen = Object.fromEntries(open.map(([type]) => [type, live[type] ?? []]));
  return [
    ...compare('live', seen, Object.fromEntries(open.map(([type, found]) => [type, oneEntryEach(found.live)]))),
    ...compare(
      'target',
      target,
      Object.fromEntries([...now].map(([type, found]) => [type, oneEntryEach(found.target)])),
    ),
  ];
}

/** What has become otherwise in the app's lists of these types. */
export function movedLive(before: LiveLists, now: LiveLists, types: readonly DomainType[]): Moved[] {
  const lists = (live: LiveLists) => Object.fromEntries(types.map((type) => [type, oneEntryEach(live[type] ?? [])]));
  return compare('live', lists(before), lists(now));
}

/** What the platform says: each text is one. */
type LiveLists = { readonly [Type in DomainType]?: readonly string[] };

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

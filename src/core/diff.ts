/**
 * Wanted lists, live lists -> what to add and what to delete, per type. Both sides are compared by their canonical
 * form; order and duplicates are no difference. What is added is named in canonical form, what is deleted as the
 * platform spells it in its answer.
 */

import { type DomainLists, type ParsedLists, readLists, readLive } from './domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';
import { comparisonKey } from './entry.ts';
import { compareText } from './place.ts';

/** `exact`: the app ends with the wanted entries and no others. `additive`: nothing is ever deleted. */
export type Mode = 'exact' | 'additive';
/** The names of the modes; the first is the default. */
export const MODES: readonly Mode[] = ['exact', 'additive'];

/** One managed type, compared. Every list is sorted and holds nothing twice. */
export interface Difference {
  /** Canonical. */
  readonly add: readonly string[];
  /** As the platform spells it. */
  readonly delete: readonly string[];
  /** What `additive` would have deleted in `exact`: as the platform spells it. */
  readonly kept: readonly string[];
  /** What the type holds afterwards: canonical, or the platform's text where that cannot be parsed. */
  readonly target: readonly string[];
  /** What the type holds now, as the platform spells it. */
  readonly live: readonly string[];
}

/** By managed type, in the platform’s order. */
export type Differences = ReadonlyMap<DomainType, Difference>;

/**
 * Compares wanted with live lists.
 *
 * @returns a difference for each managed type (each that `wanted` has), in the platform's order; also for those
 * where nothing differs
 * @throws TypeError where a list is neither text nor an array of texts
 * @example
 * diff({ request_domain: 'https://a.com' }, { request_domain: 'https://A.com,https://b.com' }, 'exact')
 *   .get('request_domain') // { add: [], delete: ['https://b.com'], target: ['https://a.com'], … }
 */
export function diff(wanted: DomainLists, live: DomainLists, mode: Mode = 'exact'): Differences {
  const wantedLists = readLists(wanted);
  const liveLists = readLive(live);
  const result = new Map<DomainType, Difference>();
  for (const type of DOMAIN_TYPES) {
    if (wantedLists.has(type))
      result.set(type, compare(spellings(wantedLists, type), spellings(liveLists, type), mode));
  }
  return result;
}

/** Comparison key -> every text under which the list has it. */
type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

function spellings(lists: ParsedLists, type: DomainType): Spellings {
  const result = new Map<string, Set<string>>();
  for (const entry of lists.get(type)?.entries ?? []) {
    if (entry.text === '') continue;
    const key = comparisonKey(entry);
    result.set(key, (result.get(key) ?? new Set()).add(entry.text));
  }
  return result;
}

function compare(wanted: Spellings, live: Spellings, mode: Mode): Difference {
  const add = [...wanted.keys()].filter((key) => !live.has(key));
  const surplus = [...live.keys()].filter((key) => !wanted.has(key));
  const asSpelled = surplus.flatMap((key) => [...(live.get(key) ?? [])]);
  const additive = mode === 'additive';
  return {
    add: sorted(add),
    delete: additive ? [] : sorted(asSpelled),
    kept: additive ? sorted(asSpelled) : [],
    target: sorted([...wanted.keys(), ...(additive ? surplus : [])]),
    live: sorted([...live.values()].flatMap((texts) => [...texts])),
  };
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort(compareText);
}

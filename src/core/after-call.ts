/**
 * What an app has once a call is carried out. By this a reading tells whether a call whose answer was lost was
 * carried out: the lists are as they were, as they should become, or neither.
 */
import type { Call } from './calls.ts';
import { type DomainLists, readLive } from './domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';
import { comparisonKey } from './entry.ts';

/** A list of texts for each type. */
type TextLists = { readonly [Type in DomainType]?: readonly string[] };

/**
 * @returns the lists of `live`, those that the call names as it leaves them. What `add-all` leaves depends on the
 * platform's registered domains: `null`
 * @example
 * afterCall({ request_domain: 'https://a.com' }, { action: 'add', domains: { request_domain: ['https://b.com'] }, … })
 * // { request_domain: ['https://a.com', 'https://b.com'] }
 */
export function afterCall(live: DomainLists, { action, domains }: Call): TextLists | null {
  if (action === 'add-all') return null;
  const lists: { -readonly [Type in DomainType]?: readonly string[] } = {};
  for (const type of DOMAIN_TYPES) {
    const had = textsOf(live, type);
    const named = domains[type];
    if (named === undefined) lists[type] = had;
    else if (action === 'set') lists[type] = named;
    else if (action === 'add') lists[type] = [...had, ...named];
    else {
      const gone = new Set(keysOf(domains, type));
      lists[type] = entriesOf(live, type).flatMap((entry) => (gone.has(comparisonKey(entry)) ? [] : [entry.text]));
    }
  }
  return lists;
}

/** Do both hold the same domains in these types, in whatever spelling, order and number? */
export function sameDomains(one: DomainLists, other: DomainLists, types: readonly DomainType[]): boolean {
  return types.every((type) => {
    const [left, right] = [new Set(keysOf(one, type)), new Set(keysOf(other, type))];
    return left.size === right.size && [...left].every((key) => right.has(key));
  });
}

function entriesOf(lists: DomainLists, type: DomainType) {
  const list = lists[type];
  return list === undefined ? [] : (readLive({ [type]: list }).get(type)?.entries ?? []);
}

function textsOf(lists: DomainLists, type: DomainType): string[] {
  return entriesOf(lists, type).map(({ text }) => text);
}

function keysOf(lists: DomainLists, type: DomainType): string[] {
  return entriesOf(lists, type).map(comparisonKey);
}

/** The five lists as callers pass them, and as the core reads them. */
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';
import { type Entry, parseEntry } from './entry.ts';
import { type DomainList, isOneEntry, parseDomainList } from './list.ts';

/**
 * Lists by type. Absent and empty differ: a type that is absent is not managed, a type with an empty list is
 * managed and must end up empty. A string is a comma list, as in the API; each string of an array may be one too;
 * a `DomainList` is already parsed and knows where its entries are written.
 */
export type DomainLists = {
  readonly [Type in DomainType]?: string | readonly string[] | DomainList | undefined;
};

/** Lists by type, parsed, in the platform's order of types. */
export type ParsedLists = ReadonlyMap<DomainType, DomainList>;

/**
 * Parses what is not parsed yet.
 *
 * @returns the lists that are there, in the platform's order of types
 * @throws TypeError for a value that is no list at all: a caller's mistake, not a user's
 * @example readLists({ request_domain: 'https://a.com,https://b.com' }).get('request_domain')?.entries.length // 2
 */
export function readLists(lists: DomainLists): ParsedLists {
  const result = new Map<DomainType, DomainList>();
  for (const type of DOMAIN_TYPES) {
    const list = lists[type];
    if (list !== undefined) result.set(type, readList(type, list));
  }
  return result;
}

/**
 * Reads what the platform answered. Nobody can mend it here, so it is taken as it is: only `,` separates, an array's
 * text is one entry whatever it holds, and empty ones do not count.
 *
 * @returns the lists that are there, in the platform's order of types
 * @example readLive({ request_domain: 'https://a.com,,https://b.com；x' }).get('request_domain')?.entries.length // 2
 */
export function readLive(lists: DomainLists): ParsedLists {
  const result = new Map<DomainType, DomainList>();
  for (const type of DOMAIN_TYPES) {
    const list = lists[type];
    if (list === undefined) continue;
    const texts = typeof list === 'string' ? list.split(',') : isDomainList(list) ? null : list;
    const entries = texts?.map((text) => parseEntry(text.trim())) ?? readList(type, list).entries;
    result.set(type, { entries: entries.filter(({ text }) => text !== '') });
  }
  return result;
}

function readList(type: DomainType, list: AnyList): DomainList {
  if (isDomainList(list)) return list;
  const entries: Entry[] = [];
  eachEntry(type, list, (entry) => entries.push(entry));
  return { entries };
}

/** One type's list, in any of the forms that callers pass. */
export type AnyList = NonNullable<DomainLists[DomainType]>;

/**
 * Visits a list's entries one after the other, each parsed when its turn comes: who needs them only once never holds
 * all of them.
 */
export function eachEntry(type: DomainType, list: AnyList, visit: (entry: Entry) => void): void {
  if (typeof list === 'string') {
    for (const entry of parseDomainList(list)) visit(entry);
  } else if (isDomainList(list)) {
    for (const entry of list.entries) visit(entry);
  } else if (Array.isArray(list)) {
    for (const text of list) eachOfMember(type, text, visit);
  } else throw new TypeError(`${type}: expected a string or an array of strings`);
}

/** A member is an entry even where it is empty: somebody wrote it there. */
function eachOfMember(type: DomainType, text: unknown, visit: (entry: Entry) => void): void {
  if (typeof text !== 'string') throw new TypeError(`${type}: expected strings, found ${typeof text}`);
  const entry = parseEntry(text);
  if (entry.plain || isOneEntry(text)) visit(entry);
  else if (text.trim() === '') visit(parseEntry(''));
  else for (const entry of parseDomainList(text)) visit(entry);
}

export function isDomainList(list: AnyList): list is DomainList {
  return typeof list === 'object' && list !== null && 'entries' in list && Array.isArray(list.entries);
}

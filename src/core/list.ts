/**
 * A domain list as text and as entries. The API's one separator is `,` (the user's document: 多个时用,分割).
 *
 * Decided here: people also type `，` `、` `;` `；` or white space. Such a mark is no separator to the API, but
 * where a domain stands on both its sides the two are read as two entries, so that each is judged and the mark
 * itself is reported. Elsewhere (`https://a.com/x;y`) it stays part of the entry.
 */
import { type Entry, parseEntry } from './entry.ts';
import type { Place } from './place.ts';

/** One domain type's list: its entries, and where the list itself is written. */
export interface DomainList {
  readonly entries: readonly Entry[];
  readonly place?: Place;
  /** It was given with nothing in it at all: a flag whose variable is not set. Never read as "empty the list". */
  readonly blank?: boolean;
}

/** One item of a list's text. */
export interface ListItem {
  /** Without the white space around it. */
  readonly text: string;
  /** Of `text` in the list, in UTF-16 units. */
  readonly offset: number;
  /** The mark that stands between this item and the one before it, where that is not a comma. */
  readonly separator?: string;
}

const WRONG_MARK = /[\s，、;；]+/g;
const DOMAIN_START = /^(?:[a-z][a-z\d+.-]*:\/\/|(?:[^\s,，、;；:/?#@=&.]+\.)+[^\s,，、;；:/?#@=&.]+)/i;
/** A protocol, and what a host may have at most. */
const LONGEST_START = 280;
const NOT_ONE_ENTRY = /[\s,，、;；]/;

/**
 * Splits a list's text. An empty text, or nothing but white space, is an empty list; `a,,b` and `a,` hold an
 * empty item each.
 *
 * @returns the items with their offsets, in the order of the text
 * @example splitList('https://a.com, https://b.com') // two items, at offsets 0 and 15
 * @example splitList('https://a.com；https://b.com')[1]?.separator // '；'
 */
export function splitList(text: string): ListItem[] {
  if (text.trim() === '') return [];
  const items: ListItem[] = [];
  let start = 0;
  for (const part of text.split(',')) {
    const trimmed = part.trim();
    const offset = start + part.indexOf(trimmed);
    if (!NOT_ONE_ENTRY.test(trimmed)) items.push({ text: trimmed, offset });
    else for (const item of splitAtWrongMarks(trimmed, offset)) items.push(item);
    start += part.length + 1;
  }
  return items;
}

function splitAtWrongMarks(text: string, offset: number): ListItem[] {
  const items: ListItem[] = [];
  let start = 0;
  let separator: string | undefined;
  const isDomain = startsDomain(text, 0); // and so is every item after the first
  if (!isDomain) return [{ text, offset }];
  const push = (end: number) => {
    const item = { text: text.slice(start, end), offset: offset + start };
    items.push(separator === undefined ? item : { ...item, separator });
  };
  for (const mark of text.matchAll(WRONG_MARK)) {
    const after = mark.index + mark[0].length;
    if (!startsDomain(text, after)) continue;
    push(mark.index);
    start = after;
    separator = mark[0];
  }
  push(text.length);
  return items;
}

/** Does a domain begin here, by its protocol or by two labels? Looks no further than a domain can be long. */
function startsDomain(text: string, from: number): boolean {
  return DOMAIN_START.test(text.slice(from, from + LONGEST_START));
}

/**
 * Splits and parses a list's text. Never throws: what is wrong with an entry is part of the entry.
 *
 * @returns the entries with their offsets, in the order of the text
 * @example parseDomainList('https://api.example.com,wss://ws.example.com').length // 2
 */
export function parseDomainList(text: string): Entry[] {
  return splitList(text).map(({ text, offset, separator }) => {
    const entry = parseEntry(text);
    return separator === undefined ? { ...entry, offset } : { ...entry, offset, separator, plain: false };
  });
}

/** Is there nothing to split and nothing to trim? */
export function isOneEntry(text: string): boolean {
  return text !== '' && !NOT_ONE_ENTRY.test(text);
}

/** Entries -> the comma-joined text that the API takes. */
export function joinList(domains: readonly string[]): string {
  return domains.join(',');
}

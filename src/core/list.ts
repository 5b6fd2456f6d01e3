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
const STARTS_A_DOMAIN = /^(?:[a-z][a-z\d+.-]*:\/\/|(?:[^\s,，、;；:/?#@=&.]+\.)+[^\s,，、;；:/?#@=&.]+)/i;
const CAN_HAVE_WRONG_MARK = /[\s，、;；]/;

/**
 * Splits a list's text. An empty text, or nothing but white space, is an empty list; `a,,b` and `a,` hold an
 * empty item each.
 *
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
    if (CAN_HAVE_WRONG_MARK.test(trimmed)) items.push(...splitAtWrongMarks(trimmed, offset));
    else items.push({ text: trimmed, offset });
    start += part.length + 1;
  }
  return items;
}

function splitAtWrongMarks(text: string, offset: number): ListItem[] {
  const items: ListItem[] = [];
  let start = 0;
  let separator: string | undefined;
  const push = (end: number) => {
    const item = { text: text.slice(start, end), offset: offset + start };
    items.push(separator === undefined ? item : { ...item, separator });
  };
  for (const mark of text.matchAll(WRONG_MARK)) {
    const after = mark.index + mark[0].length;
    const before = text.slice(start, mark.index);
    if (!STARTS_A_DOMAIN.test(before) || !STARTS_A_DOMAIN.test(text.slice(after))) continue;
    push(mark.index);
    start = after;
    separator = mark[0];
  }
  push(text.length);
  return items;
}

/**
 * Splits and parses a list's text. Never throws: what is wrong with an entry is part of the entry.
 *
 * @example parseDomainList('https://api.example.com,wss://ws.example.com').length // 2
 */
export function parseDomainList(text: string): Entry[] {
  return splitList(text).map(({ text, offset, separator }) => {
    const entry = parseEntry(text);
    return { ...entry, offset, ...(separator === undefined ? {} : { separator }) };
  });
}

/** Entries -> the comma-joined text that the API takes. */
export function joinList(domains: readonly string[]): string {
  return domains.join(',');
}

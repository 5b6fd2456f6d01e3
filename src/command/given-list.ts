/** A list that was given as a flag or an input -> entries that know where they stand in it. */
import { type Entry, parseEntry } from '../core/entry.ts';
import { type DomainList, splitList } from '../core/list.ts';
import type { Place } from '../core/place.ts';

/**
 * @param texts a comma list each: a flag may be repeated, an input may have several lines
 * @param source the flag or the input, for places
 * @returns a list with at least one entry: an empty flag is an empty entry (470015), so that an unset shell variable
 * can never empty a list
 * @example givenList(['https://a.com,https://b.com'], '--request-domain').entries.length // 2
 */
export function givenList(texts: readonly string[], source: string): DomainList {
  const entries = texts.flatMap((text, index) => entriesOf(text, source, index + 1));
  return { entries, place: placeIn(source, 1, 0, 0) };
}

function entriesOf(text: string, source: string, line: number): Entry[] {
  const items = splitList(text);
  if (items.length === 0) return [{ ...parseEntry(''), place: placeIn(source, line, 0, 0) }];
  return items.map((item) => ({
    ...parseEntry(item.text),
    offset: item.offset,
    place: placeIn(source, line, item.offset, item.text.length),
    ...(item.separator === undefined ? {} : { separator: item.separator }),
  }));
}

function placeIn(source: string, line: number, offset: number, length: number): Place {
  const column = offset + 1;
  return { file: null, source, line, column, endLine: line, endColumn: column + length };
}

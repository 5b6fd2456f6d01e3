/** A list that was given as a flag or an input -> entries that know where they stand in it. */
import { type Entry, parseEntry } from '../core/entry.ts';
import { type DomainList, splitList } from '../core/list.ts';
import type { Place } from '../core/place.ts';

/**
 * @param texts a comma list each: a flag may be repeated, an input may have several lines
 * @param source the flag or the input, for places
 * @returns a list that is `blank` where nothing was given: 470015, so that an unset shell variable never empties a list
 * @example givenList(['https://a.com,https://b.com'], '--request-domain').entries.length // 2
 */
export function givenList(texts: readonly string[], source: string): DomainList {
  const entries = texts.flatMap((text, index) => entriesOf(text, source, index + 1));
  return { entries, place: placeIn(source, 1, 0, 0), blank: entries.every(({ text }) => text === '') };
}

function entriesOf(text: string, source: string, line: number): Entry[] {
  return splitList(text).map((item) => ({
    ...parseEntry(item.text),
    offset: item.offset,
    place: placeIn(source, line, item.offset, item.text.length),
    ...(item.separator === undefined ? {} : { separator: item.separator, plain: false }),
  }));
}

function placeIn(source: string, line: number, offset: number, length: number): Place {
  const column = offset + 1;
  return { file: null, source, line, column, endLine: line, endColumn: column + length };
}

/** The line that a problem stands on, with a caret under it. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Place } from '../core/place.ts';
import { visible } from './messages/words.ts';

/** How many columns of a line are shown: a JSON file may be one line of a megabyte. */
const WIDEST = 100;
/** How many characters are shown before the caret. */
const BEFORE = 40;
/** Columns of the line that are shown on any terminal. */
const NARROWEST = 20;

/**
 * @param lines of the whole file
 * @param columns how wide both lines may be; default: as a file takes them
 * @returns two lines: the file's, with control characters shown as code points, and the carets under the place;
 * `null` where the file has no such line
 * @example
 * codeFrame(['a:', '  - https://x.y'], place)
 * // ['2 |   - https://x.y', '  |     ^~~~~~~~~~~']
 */
export function codeFrame(
  lines: readonly string[],
  place: Place,
  columns = Number.POSITIVE_INFINITY,
): readonly [string, string] | null {
  const line = lines[place.line - 1];
  if (line === undefined) return null;
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start) : line.length;

  const number = String(place.line);
  const room = Math.max(columns - `${number} | ……`.length, NARROWEST);
  const most = Math.min(BEFORE, Math.floor(room / 3)); // wide characters, all of them, leave the caret a third
  const isWide = line.length > WIDEST || widthOf(shown(line)) > room;
  const from = start > most && isWide ? wholeFrom(line, start - most) : 0;
  const to = wholeFrom(line, Math.min(line.length, from + WIDEST, endWithin(line, from, room)));
  const [before, marked, after] = [
    line.slice(from, start),
    line.slice(start, Math.min(end, to)),
    line.slice(Math.min(end, to), to),
  ];
  const [left, right] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];

  const indent = ' '.repeat(widthOf(left + shown(before)));
  const caret = `^${'~'.repeat(Math.max(0, widthOf(shown(marked)) - 1))}`;
  return [
    `${number} | ${left}${shown(before)}${shown(marked)}${shown(after)}${right}`,
    `${' '.repeat(number.length)} | ${indent}${caret}`,
  ];
}

/** How far the line goes, shown from here, in so many columns. */
function endWithin(line: string, from: number, columns: number): number {
  let [end, width] = [from, 0];
  for (const character of line.slice(from, from + WIDEST)) {
    width += widthOf(shown(character));
    if (width > columns) break;
    end += character.length;
  }
  return end;
}

/** This index, or the one before it where it stands inside a character. */
function wholeFrom(text: string, index: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}

/** Columns on a terminal: 例 takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

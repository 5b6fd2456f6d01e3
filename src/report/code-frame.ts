/** The line that a problem stands on, with a caret under it. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Place } from '../core/place.ts';
import { visible } from './messages/words.ts';

/** How many columns of a line are shown: a JSON file may be one line of a megabyte. */
const WIDEST = 100;
/** How many characters are shown before the caret. */
const BEFORE = 40;

/**
 * @param lines of the whole file
 * @returns two lines: the file's, with control characters shown as code points, and the carets under the place;
 * `null` where the file has no such line
 * @example
 * codeFrame(['a:', '  - https://x.y'], place)
 * // ['2 |   - https://x.y', '  |     ^~~~~~~~~~~']
 */
export function codeFrame(lines: readonly string[], place: Place): readonly [string, string] | null {
  const line = lines[place.line - 1];
  if (line === undefined) return null;
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start) : line.length;

  const from = start > BEFORE && line.length > WIDEST ? wholeFrom(line, start - BEFORE) : 0;
  const to = wholeFrom(line, Math.min(line.length, from + WIDEST));
  const [before, marked, after] = [
    line.slice(from, start),
    line.slice(start, Math.min(end, to)),
    line.slice(Math.min(end, to), to),
  ];
  const [left, right] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];

  const number = String(place.line);
  const indent = ' '.repeat(widthOf(left + shown(before)));
  const caret = `^${'~'.repeat(Math.max(0, widthOf(shown(marked)) - 1))}`;
  return [
    `${number} | ${left}${shown(before)}${shown(marked)}${shown(after)}${right}`,
    `${' '.repeat(number.length)} | ${indent}${caret}`,
  ];
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

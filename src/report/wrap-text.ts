/**
 * Text to lines of so many columns. Lines end at blanks and between wide characters, for Chinese has no blanks; not
 * before closing nor after opening punctuation (UAX #14, LB13 to LB15). What has no place to end (an address) stays
 * whole: somebody may want to copy it.
 */
import { eastAsianWidth } from 'get-east-asian-width';

const CLOSING = /[，。；：、？！）》」』】”’…,.;:!?)\]}%]/;
const OPENING = /[（《「『【“‘([{]/;

/** A text in one style. */
export interface Span {
  readonly text: string;
  readonly paint: (text: string) => string;
}

interface Character {
  readonly text: string;
  readonly width: number;
  readonly span: Span;
}

/**
 * @returns the painted lines, without blanks at their ends
 * @example wrapText([{ text: 'one two', paint: String }], 4) // ['one', 'two']
 */
export function wrapText(spans: readonly Span[], columns: number): string[] {
  const characters = charactersOf(spans);
  const lines: string[] = [];
  let [start, mayEnd, width] = [0, 0, 0];
  for (let index = 0; index < characters.length; index += 1) {
    const [before, here] = [characters[index - 1], characters[index]];
    if (!here) break;
    if (before && endsBetween(before, here)) mayEnd = index;
    width += here.width;
    if (width <= columns || here.text === ' ' || mayEnd === start) continue;
    lines.push(painted(characters.slice(start, mayEnd)));
    start = mayEnd;
    width = characters.slice(start, index + 1).reduce((sum, one) => sum + one.width, 0);
  }
  return [...lines, painted(characters.slice(start))];
}

/** Columns that a text is wrapped to on any terminal. */
export const NARROWEST = 30;

/**
 * Each line that is wider than the terminal as several, further in than it. A line that fits stays as it is, and so does
 * a text that goes to no terminal.
 */
export function wrapLines(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => hangingLines(line, columns))
    .join('\n');
}

function hangingLines(line: string, columns: number): string[] {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const lines = wrapText(
    [{ text: line.slice(indent.length), paint: String }],
    Math.max(columns - indent.length, NARROWEST),
  );
  if (lines.length === 1) return [line];
  const [first = ''] = lines;
  const rest = line.slice(indent.length).slice(first.length);
  const further = `${indent}  `;
  const others = wrapText([{ text: rest.trimStart(), paint: String }], Math.max(columns - further.length, NARROWEST));
  return [indent + first, ...others.map((other) => further + other)];
}

/** Colours take no room. */
const STYLE_OR_CHARACTER = /\u001b\[[\d;]*m|./gsu;

/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans: readonly Span[]): Character[] {
  const all = spans.flatMap((span) =>
    (span.text.match(STYLE_OR_CHARACTER) ?? []).map((text): Character => {
      const width = text.length > 2 ? 0 : eastAsianWidth(text.codePointAt(0) ?? 0);
      return { text, width, span };
    }),
  );
  return all.flatMap((character, index) => {
    if (character.text !== '\n') return [character];
    const isBetweenWide = all[index - 1]?.width === 2 && all[index + 1]?.width === 2;
    return isBetweenWide ? [] : [{ ...character, text: ' ', width: 1 }];
  });
}

function endsBetween(before: Character, here: Character): boolean {
  if (here.text === ' ') return false;
  if (before.text === ' ') return true;
  return (before.width === 2 || here.width === 2) && !CLOSING.test(here.text) && !OPENING.test(before.text);
}

/** Each style once for what stands together in it. */
function painted(characters: readonly Character[]): string {
  const last = characters.findLastIndex(({ text }) => text !== ' ');
  const runs: { span: Span; text: string }[] = [];
  for (const { text, span } of characters.slice(0, last + 1)) {
    const run = runs.at(-1);
    if (run?.span === span) run.text += text;
    else runs.push({ span, text });
  }
  return runs.map(({ span, text }) => span.paint(text)).join('');
}

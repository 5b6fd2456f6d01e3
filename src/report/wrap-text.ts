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

/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans: readonly Span[]): Character[] {
  const all = spans.flatMap((span) =>
    [...span.text].map((text): Character => ({ text, width: eastAsianWidth(text.codePointAt(0) ?? 0), span })),
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

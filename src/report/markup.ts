/**
 * Blocks of GitHub Markdown, as many as fit.
 *
 * Nothing of a user's text is markup here: every character that is no letter, digit or blank is written as a numeric
 * entity, which neither Markdown nor HTML reads as anything but the character.
 */
import { cut, type Lang, visible, type Words, words } from './messages/words.ts';

/** GitHub shows no summary of a step above 1 MiB; the rest of the step's may need some. */
const MOST_BYTES = 900 * 1024;
const MOST_ROWS = 500;
/** What one cell shows of a text. */
const LONGEST_CELL = 300;

/** Its rows are made only as far as they are shown. */
export interface Table {
  readonly head: readonly Words[];
  readonly count: number;
  readonly row: (index: number) => readonly string[];
}

/** A text is a block as it is; an empty one, and a table without rows, is none. */
export type Block = string | Table;

export function tableOf<T>(head: readonly Words[], items: readonly T[], cells: (item: T) => readonly string[]): Table {
  return { head, count: items.length, row: (index) => items.slice(index, index + 1).flatMap(cells) };
}

/** Whole blocks and whole rows, as many as fit; what does not fit is counted. */
export function withinLimit(blocks: Iterable<Block>, lang: Lang): string {
  const parts: string[] = [];
  let left = MOST_BYTES;
  for (const block of blocks) {
    const part = typeof block === 'string' ? block : tableText(block, left, lang);
    if (part === '') continue;
    left -= Buffer.byteLength(part) + 2;
    if (left < 0) {
      parts.push(words('More is left out here: see the log.', '此处省略了其余内容，请查看日志。')[lang]);
      break;
    }
    parts.push(part);
  }
  return `${parts.join('\n\n')}\n`;
}

function tableText({ head, count, row }: Table, most: number, lang: Lang): string {
  if (count === 0) return '';
  const lines = [`| ${head.map((cell) => cell[lang]).join(' | ')} |`, `|${head.map(() => '---|').join('')}`];
  const note = (rest: number) => words(`${rest} more rows are in the log.`, `另有 ${rest} 行，请查看日志。`)[lang];
  let left = most - Buffer.byteLength([...lines, note(count)].join('\n')) - 4;
  let shown = 0;
  for (; shown < Math.min(count, MOST_ROWS); shown++) {
    const text = `| ${row(shown).join(' | ')} |`;
    left -= Buffer.byteLength(text) + 1;
    if (left < 0) break;
    lines.push(text);
  }
  return lines.join('\n') + (shown < count ? `\n\n${note(count - shown)}` : '');
}

export function code(text: string): string {
  return `<code>${entities(text)}</code>`;
}

/** Opens when somebody clicks; in a table's cell too. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>${content}</details>`;
}

/** No mention either: a `@` is followed by a space of no width. A text that is shown as it is, wherever it stands in Markdown or HTML. */
export function entities(text: string): string {
  return visible(cut(text, LONGEST_CELL))
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll('&#64;', '&#64;&#8203;');
}

/**
 * Blocks of GitHub Markdown, as many as fit.
 *
 * Nothing of a user's text is markup here: every character that is no letter, digit or blank is written as a numeric
 * entity, which neither Markdown nor HTML reads as anything but the character.
 */
import { cut, type Lang, visible, type Words, words } from './messages/words.ts';

export interface Page {
  /** What it takes, in UTF-8 bytes. */
  readonly most: number;
  /** Where what is left out can be seen, in Markdown. */
  readonly rest: Words;
}

/** GitHub shows no summary of a step above 1 MiB; the rest of the step's may need some. */
export const SUMMARY: Page = { most: 900 * 1024, rest: words('see the log', '请查看日志') };

const MOST_ROWS = 500;
/** One table leaves some of a small page to those after it. */
const LARGEST_TABLE = 2 / 3;
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
export function withinLimit(blocks: Iterable<Block>, { most, rest }: Page, lang: Lang): string {
  const parts: string[] = [];
  const more = words(`More is left out here: ${rest.en}.`, `此处省略了其余内容，${rest.zh}。`)[lang];
  let left = most - Buffer.byteLength(more) - 2;
  for (const block of blocks) {
    const part = typeof block === 'string' ? block : tableText(block, left * LARGEST_TABLE, rest, lang);
    if (part === '') continue;
    left -= Buffer.byteLength(part) + 2;
    if (left < 0) {
      parts.push(more);
      break;
    }
    parts.push(part);
  }
  return `${parts.join('\n\n')}\n`;
}

function tableText({ head, count, row }: Table, most: number, rest: Words, lang: Lang): string {
  if (count === 0) return '';
  const lines = [`| ${head.map((cell) => cell[lang]).join(' | ')} |`, `|${head.map(() => '---|').join('')}`];
  const note = (left: number) =>
    words(`${left} more rows are left out here: ${rest.en}.`, `此处省略了另外 ${left} 行，${rest.zh}。`)[lang];
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

/** To be copied: GitHub looks for no references in `<code>`, but for mentions e-mail clients may. */
export function code(text: string): string {
  return `<code>${numeric(visible(cut(text, LONGEST_CELL)).replaceAll('@', '@\u200b'))}</code>`;
}

/** @param href `null`: nowhere */
export function link(href: string | null, content: string): string {
  return href === null ? content : `<a href="${numeric(href)}">${content}</a>`;
}

/** Opens when somebody clicks; in a table's cell too. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>${content}</details>`;
}

/** A text that is shown as it is, wherever it stands in Markdown or HTML. */
export function entities(text: string): string {
  return numeric(withoutReferences(visible(cut(text, LONGEST_CELL))));
}

function numeric(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/**
 * GitHub reads references in the finished page, where an entity is its character again: `@user`, `#12`, `GH-12`, the
 * beginning of a commit, `:tada:`, and in Markdown already `u@example.com`. A space of no width keeps it from that. A
 * number is left whole: the ids of apps are copied from here, and hardly a commit is one.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function withoutReferences(text: string): string {
  return text
    .replace(/[@#]/g, '$&\u200b')
    .replace(/(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/:(?=[\w+-]+:)/g, ':\u200b')
    .replace(/(?<![0-9a-z])(?!\d+(?![0-9a-z]))[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) =>
      hex.replace(/.{6}(?=.)/g, '$&\u200b'),
    );
}

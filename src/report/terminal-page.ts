/** A page of ours, from Markdown to a terminal: the forms that our pages use, and no other. */
import { lexer, type Token, type Tokens } from 'marked';
import { createColors } from 'picocolors';
import { widthOf } from './code-frame.ts';
import { type Span, wrapText } from './wrap-text.ts';

export interface PageOptions {
  readonly columns: number;
  readonly colour: boolean;
  /** Where the page stands: its links are told from the root of the package. */
  readonly folder: string;
}

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
const TEXT = '  ';
const CODE = '      ';

/**
 * Headings at the margin, text below them indented and wrapped, code as it stands.
 *
 * @throws Error for a form that it does not know: our pages are ours
 * @example terminalPage('# `port`\n\nA port.', { columns: 80, colour: false, folder: 'docs/rules/' })
 * // 'port\n\n  A port.\n'
 */
export function terminalPage(markdown: string, { columns, colour, folder }: PageOptions): string {
  const { bold, cyan, dim } = createColors(colour);
  const room = Math.min(columns, WIDEST);

  const plain: Span['paint'] = (text) => text;
  function spansOf(tokens: readonly Token[], paint = plain): Span[] {
    return tokens.flatMap((token): Span[] => {
      switch (token.type) {
        case 'text':
        case 'escape':
          return [{ text: token.text, paint }];
        case 'codespan':
          return [{ text: colour ? token.text : `\`${token.text}\``, paint: cyan }];
        case 'strong':
          return spansOf(token.tokens ?? [], bold);
        case 'link':
          return [...spansOf(token.tokens ?? [], paint), { text: targetOf(token as Tokens.Link, folder), paint: dim }];
        default:
          throw new Error(`a page has "${token.type}" in its text: ${token.raw}`);
      }
    });
  }
  const text = (tokens: readonly Token[], indent: string, first = indent): string[] =>
    wrapText(spansOf(tokens), room - indent.length).map((line, index) => (index === 0 ? first : indent) + line);

  function tableLines({ header, rows }: Tokens.Table): string[] {
    const shown = header.some((cell) => cell.text !== '') ? [header, ...rows] : rows;
    const labels = shown.map((row) => wrapText(spansOf(row[0]?.tokens ?? []), Number.POSITIVE_INFINITY).join(''));
    const widths = shown.map(([label]) =>
      spansOf(label?.tokens ?? []).reduce((sum, one) => sum + widthOf(one.text), 0),
    );
    const width = Math.max(...widths);
    if (width > room / 3) {
      return rows.flatMap((row) => row.flatMap((cell, index) => text(cell.tokens, index === 0 ? TEXT : CODE)));
    }
    const indent = TEXT + ' '.repeat(width + 2);
    return shown.flatMap(([, ...cells], index) => {
      const first = `${TEXT}${labels[index]}${' '.repeat(width + 2 - (widths[index] ?? 0))}`;
      return cells.flatMap((cell, at) => text(cell.tokens, indent, at === 0 ? first : indent));
    });
  }

  function blockLines(token: Token): string[] {
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        return wrapText([{ text: (token.text as string).replaceAll('`', ''), paint: bold }], room);
      case 'paragraph':
        return text(token.tokens ?? [], TEXT);
      case 'code':
        return (token.text as string).split('\n').map((line) => (line === '' ? '' : CODE + line));
      case 'table':
        return tableLines(token as Tokens.Table);
      default:
        throw new Error(`a page has a "${token.type}": ${token.raw}`);
    }
  }
  const blocks = lexer(markdown).map(blockLines);
  return `${blocks.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}

/** What a link leads to, where its text does not say it: nothing for the page of a rule, which `explain` prints. */
function targetOf({ href, text }: Tokens.Link, folder: string): string {
  if (text === `\`${href.replace(/^.*\/|\.md.*$/g, '')}\`` || text === href) return '';
  if (href.startsWith('https:')) return ` (${href})`;
  return ` (${new URL(href, `https://localhost/${folder}`).pathname.slice(1)})`;
}

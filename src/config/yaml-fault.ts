/**
 * What the parser stumbles over -> what is wrong for the one who wrote it. Its messages are English and are never
 * shown; they are read for the one thing that its codes do not tell: which sign is missing.
 */
import type { YAMLError } from 'yaml';
import type { ConfigUsage } from '../app/usage-error.ts';
import { withBlankTokens } from './hide-tokens.ts';

export interface YamlFault {
  readonly usage: ConfigUsage;
  readonly offset: number;
}

/** @param text all of it */
export function yamlFault({ code, pos: [start, end], message }: YAMLError, text: string): YamlFault {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    return { usage: { kind: 'yaml', code: 'MERGE_CONFLICT', found: '', missing: '' }, offset: conflict.index };
  }
  const wildcard = WILDCARD_BEFORE.exec(text.slice(0, start))?.[1];
  if (wildcard && code === 'UNEXPECTED_TOKEN') {
    return { usage: { kind: 'unquoted-wildcard', text: wildcard }, offset: start - wildcard.length };
  }
  // Blanked before it is cut: half a token would not be known for one.
  const shown = withBlankTokens(text);
  const [line = ''] = shown.slice(start, Math.max(end, start + 1)).split('\n');
  const [before, sign] = FULL_WIDTH_FIRST.exec(line) ?? [];
  if (before !== undefined && sign !== undefined) {
    const offset = start + before.length - sign.length;
    return { usage: { kind: 'full-width', sign, plain: FULL_WIDTH[sign] ?? '' }, offset };
  }
  const missing = MISSING.find(([pattern]) => pattern.test(message))?.[1] ?? '';
  if (missing === '' && (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT')) {
    const tab = tabIndenting(text, start);
    if (tab !== null) return { usage: { kind: 'yaml', code: 'TAB_AS_INDENT', found: '', missing }, offset: tab };
  }
  return { usage: { kind: 'yaml', code, found: foundAt(shown, start, line, code), missing }, offset: start };
}

/** Without quotes: the message has its own. */
function foundAt(text: string, start: number, line: string, code: YAMLError['code']): string {
  if (code === 'BAD_DQ_ESCAPE') return text.slice(start, start + 2);
  const isOneSign = line.length === 1 && code === 'MISSING_CHAR';
  const found = isOneSign ? (WORD.exec(text.slice(start))?.[0] ?? '') : line.trim();
  return found.length > 1 ? found.replaceAll(/^["']|["']$/g, '') : found;
}

/** How git begins a part that it could not merge. */
export const CONFLICT = /^<{7} /m;

/** A plain `*.example.com` right before the place where the parser stumbles: `*.example.com,https://…`. */
const WILDCARD_BEFORE = /(?:^|[\s[,{])(\*\.[^\s,[\]{}]*)$/;

/** What a Chinese keyboard types, and what it stands for. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};
/** At once, or after a key: further on it may belong to a text. */
const FULL_WIDTH_FIRST = new RegExp(`^[\\w-]*([${Object.keys(FULL_WIDTH).join('')}])`);

const MISSING: readonly (readonly [message: RegExp, signs: string])[] = [
  [/^Missing closing "/, '"'],
  [/^Missing closing '/, "'"],
  [/end with a ]$/, ']'],
  [/end with a }$/, '}'],
  [/^Missing , or : /, ',:'],
  [/^Missing , /, ','],
  [/followed by map values$/, ':'],
  [/^Sequence item without - /, '-'],
  [/separated from|^Missing space after : /, ' '],
];

/** A quoted text, a word, or a sign. */
const WORD = /^(?:"[^"\n]*"?|'[^'\n]*'?|[^\s,:[\]{}"'][^\s,[\]{}"']*|\S)/u;

/** The parser meets it late, and speaks of what it has made of it. */
function tabIndenting(text: string, offset: number): number | null {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const [before, tab] = /^(?:[^\n]*\n)?( *)\t/.exec(text.slice(from)) ?? [];
  return before === undefined || tab === undefined ? null : from + before.length - 1;
}

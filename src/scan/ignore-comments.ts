/** `// swan-domains-ignore-next-line REASON[, until 2027-01-31]`: what the next line calls is known, and meant. */
import { splitUntil } from '../core/split-until.ts';

export interface IgnoreComment {
  readonly file: string;
  /** Of the comment, from 1: it is about the next one. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly reason: string;
  readonly until?: string | undefined;
}

const COMMENT = /(?:\/\/|\/\*|<!--)[ \t]*swan-domains-ignore-next-line(?![\w-])(.*)$/;

/** @example ignoreComments('// swan-domains-ignore-next-line our own test server\n', 'a.js')[0]?.reason // 'our own test server' */
export function ignoreComments(text: string, file: string): IgnoreComment[] {
  if (!text.includes('swan-domains-ignore-next-line')) return [];
  return text.split(/\r?\n/).flatMap((line, index) => {
    const found = COMMENT.exec(line);
    if (!found) return [];
    const [whole, rest = ''] = found;
    const { said: reason, date: until } = splitUntil(
      rest
        .replace(/(?:\*\/|-->).*$/, '')
        .replace(/^[\s:：,，-]+/, '')
        .trim(),
    );
    const column = found.index + 1;
    return [{ file, line: index + 1, column, endColumn: column + whole.trimEnd().length, reason, until }];
  });
}

/** Comments that speak to us, heard where the lexer meets them: what looks like one inside a text is none. */
import { CST } from 'yaml';

export interface Comment {
  /** With its `#`, without the line's end. */
  readonly text: string;
  readonly offset: number;
  /** Of what it is about: its own line, or where that has nothing else, the next thing that is written. */
  readonly about: number;
}

export interface CommentListener {
  /** Takes every lexeme, in order. */
  readonly hear: (lexeme: string, offset: number) => void;
  readonly comments: () => readonly Comment[];
}

/** Whoever writes so much of `swan-domains-ignore` means it. */
const SPEAKS = /swan[-_]?domains?[-_]?ignor/i;
const HASH = 35;
const NOTHING: readonly (string | null)[] = ['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode'];

/** @param text the whole, of which the lexemes are */
export function listenForComments(text: string): CommentListener {
  const heard: Comment[] = [];
  /** From here on they wait for what they are about. */
  let settled = 0;
  return {
    hear(lexeme, offset) {
      // A text never begins so: a plain one cannot, and what is in a block is indented.
      if (lexeme.charCodeAt(0) === HASH) {
        if (!SPEAKS.test(lexeme)) return;
        heard.push({ text: lexeme.trimEnd(), offset, about: offset });
        const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
        if (line.trim() !== '') settled = heard.length;
      } else if (settled < heard.length && !NOTHING.includes(CST.tokenType(lexeme))) {
        for (; settled < heard.length; settled++) heard[settled] = { ...(heard[settled] as Comment), about: offset };
      }
    },
    comments: () => heard,
  };
}

/** `REASON, until 2027-01-31`: how comments say why, and until when; in a config and in a program's source. */

const BLANKS = ' \t';

/** The word before the last day; in Chinese too, for reasons are written in it. */
const UNTIL = /(?<!\w)(?:until|till)(?=[\s:：])[ \t]*[:：]?|(?:直到|有效期至|截至)[ \t]*[:：]?/gi;
/** A date, or what was meant as one: `until 31 Jan 2027`; not `until the partner has TLS 1.2`. */
const DATED = /^\d|\b(?:19|20)\d\d\b/;
/** Nobody ends a reason with a day, unless it is meant as the last one. */
const LAST_DAY = /(?<!\d)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

export interface Said {
  readonly said: string;
  /** As it is written, be it no day of the calendar: that is for who reads it to say. */
  readonly date?: string;
  /** One that ends the reason, and no word before it says what it is. */
  readonly day?: string;
}

/** @example splitUntil('no TLS yet, until 2027-01-31') // { said: 'no TLS yet', date: '2027-01-31' } */
export function splitUntil(text: string): Said {
  const word = [...text.matchAll(UNTIL)].at(-1);
  const ended = withoutEnd(text, `${BLANKS}.。)）`);
  const date = word ? ended.slice(word.index + word[0].length).trimStart() : '';
  if (word && DATED.test(date)) return { said: withoutEnd(text.slice(0, word.index), `${BLANKS},，;；(（`), date };
  const day = LAST_DAY.exec(ended)?.[0];
  return day === undefined ? { said: text } : { said: text, day };
}

/** Not by an expression: with `+$` a long comment would cost the square of its length. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

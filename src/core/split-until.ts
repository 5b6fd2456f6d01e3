/** `REASON, until 2027-01-31`: how comments say why, and until when; in a config and in a program's source. */

const BLANKS = ' \t';

/** A date, or what was meant as one: `until 31 Jan 2027`; not `until the partner has TLS 1.2`. */
const DATED = /^\d|\b(?:19|20)\d\d\b/;

/** @returns `date` as it is written, be it no day of the calendar: that is for who reads it to say */
export function splitUntil(text: string): { readonly said: string; readonly date?: string } {
  const at = [...text.matchAll(/until/gi)].at(-1)?.index ?? -1;
  const isWord = at >= 0 && !/\w/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 5));
  const date = isWord ? withoutEnd(text.slice(at + 5).trimStart(), `${BLANKS}.。)）`) : '';
  return DATED.test(date) ? { said: withoutEnd(text.slice(0, at), `${BLANKS},，;；(（`), date } : { said: text };
}

/** Not by an expression: with `+$` a long comment would cost the square of its length. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

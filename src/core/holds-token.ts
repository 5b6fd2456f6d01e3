/**
 * A text with something in it that looks like an access token. No document promises the form of the platform's examples
 * (`45.<hex>.…`); what has it is taken for one, and nothing is made of its parts: a report hides the whole, and would
 * not know a part again.
 */

/** How one begins. */
export const TOKEN_PATTERN = '4[256]\\.[0-9a-fA-F]{16}';

const TOKEN = new RegExp(TOKEN_PATTERN);

/** @example holdsToken('https://45.0123456789abcdef.3600') // true */
export function holdsToken(text: string): boolean {
  return TOKEN.test(text);
}

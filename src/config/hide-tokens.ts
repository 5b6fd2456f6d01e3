/** Somebody writes a token itself where its place belongs: no message quotes it, and no code frame shows it. */

/** How a token in the seen form (`45.<hex>.…`) begins. */
export const TOKEN_PATTERN = '4[256]\\.[0-9a-fA-F]{16}';

/** To its end. */
const TOKENS = new RegExp(`${TOKEN_PATTERN}[\\w.~+/=-]*`, 'g');

export function holdsToken(text: string): boolean {
  return text.search(TOKENS) >= 0;
}

/** @example withoutTokens('a 45.0123456789abcdef.3600 b') // 'a *** b' */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}

/** The same text, as long as it was: places in it still hold. */
export function withBlankTokens(text: string): string {
  return text.replace(TOKENS, (token) => '*'.repeat(token.length));
}

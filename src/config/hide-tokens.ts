/** Somebody writes a token itself where its place belongs: no message quotes it, and no code frame shows it. */
import { TOKEN_PATTERN } from '../core/holds-token.ts';

/** To its end. */
const TOKENS = new RegExp(`${TOKEN_PATTERN}[\\w.~+/=-]*`, 'g');

/** @example withoutTokens('a 45.0123456789abcdef.3600 b') // 'a *** b' */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}

/** The same text, as long as it was: places in it still hold. */
export function withBlankTokens(text: string): string {
  return text.replace(TOKENS, (token) => '*'.repeat(token.length));
}

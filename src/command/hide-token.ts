/** Somebody passes the token where a domain was meant: it is printed nowhere all the same. */

/** Anything shorter is a placeholder, and would turn up in innocent texts. */
const SHORTEST_SECRET = 16;

/** @example hideToken('a 45.0123456789abcdef b', '45.0123456789abcdef') // 'a *** b' */
export function hideToken(text: string, token: string): string {
  return token.length < SHORTEST_SECRET ? text : text.replaceAll(token, '***');
}

/**
 * The same for a value of plain data, before any format cuts or escapes its texts: half a token, or one spelled in
 * entities, would not be found afterwards.
 */
export function hideTokenIn<T>(value: T, token: string): T {
  const json = JSON.stringify(value);
  const hidden = hideToken(json, JSON.stringify(token).slice(1, -1));
  return hidden === json ? value : (JSON.parse(hidden) as T);
}

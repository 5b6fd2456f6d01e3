/** Somebody passes a token where a domain was meant: it is printed nowhere all the same. */

/** Anything shorter is a placeholder, and would turn up in innocent texts. */
const SHORTEST_SECRET = 16;

export interface Secrets {
  add(secret: string): void;
  /** @example hide('a 45.0123456789abcdef b') // 'a *** b' */
  hide(text: string): string;
  /**
   * The same for a value of plain data, before any format cuts or escapes its texts: half a token, or one spelled in
   * entities, would not be found afterwards.
   */
  hideIn<T>(value: T): T;
}

/**
 * Finds thousands of secrets in about the time of one: where a text holds the beginning of any is looked up, and then
 * once for each length that secrets with this beginning have.
 */
export function createSecrets(): Secrets {
  const byStart = new Map<string, Map<number, Set<string>>>();
  /** How secrets begin, in two letters: most places of a text are passed by at the cost of one look. */
  const beginnings = new Set<number>();
  const beginningAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  /** The length of the longest secret here: one may begin with another. */
  const longestAt = (text: string, at: number): number => {
    let longest = 0;
    for (const [length, secrets] of byStart.get(text.slice(at, at + SHORTEST_SECRET)) ?? []) {
      if (length > longest && secrets.has(text.slice(at, at + length))) longest = length;
    }
    return longest;
  };
  const hide = (text: string): string => {
    if (byStart.size === 0) return text;
    let hidden = '';
    let from = 0; // nothing before it is a secret's any more: where two overlap, it is the end of both
    for (let at = 0; at <= text.length - SHORTEST_SECRET; at++) {
      const length = beginnings.has(beginningAt(text, at)) ? longestAt(text, at) : 0;
      if (length === 0) continue;
      if (at >= from) hidden += `${text.slice(from, at)}***`;
      from = Math.max(from, at + length);
    }
    return from === 0 ? text : hidden + text.slice(from);
  };
  const add = (secret: string) => {
    if (secret.length < SHORTEST_SECRET) return;
    const asHost = secret.toLowerCase(); // so a canonical form has it
    if (asHost !== secret) add(asHost);
    const start = secret.slice(0, SHORTEST_SECRET);
    const byLength = byStart.get(start) ?? new Map<number, Set<string>>();
    byStart.set(start, byLength);
    beginnings.add(beginningAt(secret, 0));
    byLength.set(secret.length, (byLength.get(secret.length) ?? new Set()).add(secret));
  };
  return {
    add,
    hide,
    hideIn: (value) => (byStart.size === 0 ? value : mapTexts(value, hide)),
  };
}

/** @returns plain data of the same shape, each text in it changed; what nothing changes in is the same value */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) {
      const list = part.map(changed);
      return list.every((inner, index) => inner === part[index]) ? part : list;
    }
    if (typeof part !== 'object' || part === null) return part;
    const pairs: [unknown, unknown][] = part instanceof Map ? [...part] : Object.entries(part);
    const fresh = pairs.map(([key, inner]): [unknown, unknown] => [key, changed(inner)]);
    if (fresh.every(([, inner], index) => inner === pairs[index]?.[1])) return part;
    return part instanceof Map ? new Map(fresh) : Object.fromEntries(fresh as [string, unknown][]);
  };
  return changed(value) as T; // the same shape: only texts differ
}

/** Somebody passes a token where a domain was meant: it is printed nowhere all the same. */

/** Anything shorter is a placeholder, and would turn up in innocent texts. */
const SHORTEST_SECRET = 16;

export interface Secrets {
  add(secret: string): void;
  /** @example hide('a 45.0123456789abcdef b') // 'a *** b' */
  hide(text: string): string;
}

/**
 * Finds thousands of secrets in about the time of one: where a text holds the beginning of any is looked up, and then
 * once for each length that secrets with this beginning have.
 */
export function createSecrets(): Secrets {
  const byStart = new Map<string, Map<number, Set<string>>>();
  /** How secrets begin, in two letters: the engine passes by all other places of a text at once. */
  const beginnings = new Set<string>();
  let beginning: RegExp | undefined;
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
    beginning ??= new RegExp([...beginnings].map(literally).join('|'), 'g');
    let hidden = '';
    let from = 0; // nothing before it is a secret's any more: where two overlap, it is the end of both
    beginning.lastIndex = 0;
    for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
      const at = found.index;
      beginning.lastIndex = at + 1;
      const length = longestAt(text, at);
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
    const two = secret.slice(0, 2);
    if (!beginnings.has(two)) beginning = undefined;
    beginnings.add(two);
    byLength.set(secret.length, (byLength.get(secret.length) ?? new Set()).add(secret));
  };
  return { add, hide };
}

/** @returns an expression for this text alone, whatever is in it */
function literally(text: string): string {
  return text.replace(/./gs, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @returns plain data of the same shape, each text in it changed; what nothing changes in is the same value */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (typeof part !== 'object' || part === null) return part;
    const entries: [unknown, unknown][] = part instanceof Map ? [...part] : Object.entries(part);
    let same = true;
    for (const entry of entries) {
      const fresh = changed(entry[1]);
      same &&= fresh === entry[1];
      entry[1] = fresh;
    }
    if (same) return part;
    if (Array.isArray(part)) return entries.map(([, inner]) => inner);
    return part instanceof Map ? new Map(entries) : Object.fromEntries(entries as [string, unknown][]);
  };
  return changed(value) as T; // the same shape: only texts differ
}

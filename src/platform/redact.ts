/** A platform that quotes our token in what it answers does not make us print it. */
import type { Failure } from '../app/platform.ts';

/** How much of an unreadable answer is shown. */
const SHOWN = 120;

/** What of a failure people may see. It is cut last: half a token would not be found afterwards. */
export function shownFailure(failure: Failure, token: string): Failure {
  const clean = redact(failure, token);
  return clean.kind === 'body' ? { ...clean, start: clean.start.slice(0, SHOWN) } : clean;
}

/** Anything shorter is a placeholder, and would turn up in innocent texts. */
const SHORTEST_SECRET = 16;

/** @returns a value of the same shape: texts in it that hold the token have `***` in its place */
export function redact<T>(value: T, token: string): T {
  if (token.length < SHORTEST_SECRET) return value;
  const json = JSON.stringify(token).slice(1, -1);
  const form = new URLSearchParams({ '': token }).toString().slice(1);
  const spellings = [token, encodeURIComponent(token), form, json, json.replaceAll('/', '\\/')].filter(
    (text) => text.length > 0,
  );
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return spellings.reduce((text, spelling) => text.replaceAll(spelling, '***'), part);
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(value) as T; // the same shape: only texts differ
}

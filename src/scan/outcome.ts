/** What becomes of a question: what is thrown on the way ends here, and is a value from here on. */
import type { Fn } from './expression.ts';

export type Outcome<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  /** Who has called this is to be assumed first. */
  | { readonly kind: 'caller'; readonly fn: Fn }
  | { readonly kind: 'many' };

export class NeedsCaller extends Error {
  readonly fn: Fn;

  constructor(fn: Fn) {
    super('a caller is needed');
    this.fn = fn;
  }
}

/** One question has taken too many steps. */
export class TooMany extends Error {}

/** Whatever else it throws is a bug, and stays one. */
export function outcomeOf<T>(question: () => T): Outcome<T> {
  try {
    return { kind: 'answer', answer: question() };
  } catch (error) {
    if (error instanceof NeedsCaller) return { kind: 'caller', fn: error.fn };
    if (error instanceof TooMany || isTooDeep(error)) return { kind: 'many' };
    throw error;
  }
}

/** Source that is generated can be deeper than the stack. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

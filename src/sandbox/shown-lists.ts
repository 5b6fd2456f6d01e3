import type { PerType } from './per-type.ts';

/** All lists of an owner at one moment. Never changed: a modification makes new ones. */
export type Lists = Readonly<PerType<readonly string[]>>;

/** What the `get`s of one endpoint by one owner show, which may be older than what the owner has. */
export interface ShownLists {
  /** Takes note of a modification. @param before the lists as they were before it */
  modified(before: Lists): void;
  /** What the next `get` shows; counts it. @param now the lists as they are */
  next(now: Lists): Lists;
}

/**
 * Eventual consistency: each modification stays hidden from the `showAfter` `get`s that follow it.
 *
 * @example
 * const shown = createShownLists(1);
 * shown.modified(before);
 * shown.next(now) // before
 * shown.next(now) // now
 */
export function createShownLists(showAfter: number): ShownLists {
  const hidden: { readonly before: Lists; readonly shownBy: number }[] = [];
  let gets = 0;
  return {
    modified: (before) => {
      const shownBy = gets + showAfter;
      // Modifications between the same two `get`s appear together: the lists before the first stand for all of them.
      if (shownBy > (hidden.at(-1)?.shownBy ?? gets)) hidden.push({ before, shownBy });
    },
    next: (now) => {
      while (hidden[0] !== undefined && hidden[0].shownBy <= gets) hidden.shift();
      gets += 1;
      return hidden[0]?.before ?? now;
    },
  };
}

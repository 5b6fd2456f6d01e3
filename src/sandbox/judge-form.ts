import type { ListChange } from './list-change.ts';
import { perType } from './per-type.ts';
import { identityOf } from './sandbox-domain.ts';
import type { Lists } from './shown-lists.ts';

/**
 * What is refused before anybody looks at a list, in the platform's order: nothing passed, an empty entry, a malformed
 * one.
 *
 * @param isWellFormed what an entry may look like; an app's must have a protocol
 * @returns the errno, 0 for none
 * @example judgeForm({ endpoint: 'modifydomain', modification: 'add', members: [] }, () => true) // 470013
 */
export function judgeForm({ members }: ListChange, isWellFormed: (text: string) => boolean): number {
  if (members.length === 0) return 470013;
  if (members.some(({ text }) => text.trim() === '')) return 470015;
  return members.every(({ text }) => isWellFormed(text)) ? 0 : 470014;
}

/** Is every member of the change on its list? */
export function areOnLists({ members }: ListChange, lists: Lists): boolean {
  const present = perType((type) => new Set(lists[type].map(identityOf)));
  return members.every(({ type, text }) => present[type].has(identityOf(text)));
}

/**
 * The lists of one owner, an app or the platform itself, behind the two endpoints: what a change makes of them, when it
 * is seen, what acts late. Which change is allowed is not decided here, but by the owner's rules. A refused call changes
 * nothing.
 */
import { type DomainType, type Endpoint, typesOf } from '../core/domain-type.ts';
import { changeLists, type ListChange, type ListFields, type Member, type Modification } from './list-change.ts';
import { perType } from './per-type.ts';
import { createShownLists, type Lists } from './shown-lists.ts';

/** What is allowed to an owner. */
export interface ListRules {
  /** @returns the errno, 0 where the change is allowed */
  judge(change: ListChange, kept: Kept): number;
  /** What the call without `action` adds to a list. */
  withoutAction(type: DomainType): readonly string[];
}

/** What a change meets. */
interface Kept {
  readonly lists: Lists;
  /** Made at the change's endpoint so far. */
  readonly modifications: number;
}

/** The owner's lists, as the two endpoints see them. */
export interface ListKeeper {
  /** What a `get` shows; then the calls that came in late are carried out, in their order. */
  get(endpoint: Endpoint): Lists;
  /** Judges the call and, where it is allowed, makes the change. @returns the errno, 0 for success */
  modify(endpoint: Endpoint, modification: Modification, fields: ListFields): number;
  /** Does what `modify` does, but right after the next `get` of the endpoint. It is judged then, and nobody hears how. */
  modifyLater(endpoint: Endpoint, modification: Modification, fields: ListFields): void;
  /** The lists as they are now, in the spelling in which they were sent, whatever a `get` shows. */
  lists(): Lists;
  modifications(): Record<Endpoint, number>;
}

/**
 * Lists in their initial state, nothing counted.
 *
 * @param start a type left out is empty
 * @param showAfter so many `get`s after a modification show the lists as they were before it
 * @example createListKeeper({}, createAppRules(registrations, 50), 0).modify('modifydomain', 'add', {}) // 470013
 */
export function createListKeeper(start: Partial<Lists>, rules: ListRules, showAfter: number): ListKeeper {
  let lists: Lists = perType((type) => [...(start[type] ?? [])]);
  const counted: Record<Endpoint, number> = { modifydomain: 0, modifywebviewdomain: 0 };
  const shown = { modifydomain: createShownLists(showAfter), modifywebviewdomain: createShownLists(showAfter) };
  const late: Record<Endpoint, (() => void)[]> = { modifydomain: [], modifywebviewdomain: [] };

  function modify(endpoint: Endpoint, modification: Modification, fields: ListFields): number {
    const members = typesOf(endpoint).flatMap((type): Member[] => {
      const texts = modification === null ? rules.withoutAction(type) : (fields[type]?.split(',') ?? []);
      return texts.map((text) => ({ type, text }));
    });
    const change = { endpoint, modification, members };
    const errno = rules.judge(change, { lists, modifications: counted[endpoint] });
    if (errno !== 0) return errno;
    counted[endpoint] += 1;
    shown[endpoint].modified(lists);
    lists = changeLists(lists, change);
    return 0;
  }

  return {
    get: (endpoint) => {
      const seen = shown[endpoint].next(lists);
      for (const carryOut of late[endpoint].splice(0)) carryOut();
      return seen;
    },
    modify,
    modifyLater: (endpoint, modification, fields) => {
      late[endpoint].push(() => modify(endpoint, modification, fields));
    },
    lists: () => lists,
    modifications: () => ({ ...counted }),
  };
}

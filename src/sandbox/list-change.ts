import { DOMAIN_TYPES, type DomainType, type Endpoint } from '../core/domain-type.ts';
import type { PerType } from './per-type.ts';
import { identityOf } from './sandbox-domain.ts';
import type { Lists } from './shown-lists.ts';

/** `null`: an app's call without `action`, which adds every registered domain. */
export type Modification = 'add' | 'delete' | 'set' | null;

/** The list fields of a call, comma-joined, as sent. */
export type ListFields = Partial<PerType<string>>;

/** One domain of a call, as sent. */
export interface Member {
  readonly type: DomainType;
  readonly text: string;
}

/** One modification, read; whether it is allowed is another question. */
export interface ListChange {
  readonly endpoint: Endpoint;
  readonly modification: Modification;
  /** Of the endpoint's types only. */
  readonly members: readonly Member[];
}

/**
 * The lists after the change, as new ones; a list that it does not name is the same one.
 *
 * @example
 * const members = [{ type: 'request_domain', text: 'https://A.com' }] as const;
 * changeLists(lists, { endpoint: 'modifydomain', modification: 'set', members }).request_domain // ['https://A.com']
 */
export function changeLists(lists: Lists, { modification, members }: ListChange): Lists {
  const next = { ...lists };
  for (const type of DOMAIN_TYPES) {
    const sent = members.filter((member) => member.type === type).map(({ text }) => text);
    if (sent.length > 0) next[type] = changeList(lists[type], modification, sent);
  }
  return next;
}

function changeList(list: readonly string[], modification: Modification, sent: readonly string[]): readonly string[] {
  if (modification === 'set') return sent;
  if (modification === 'delete') {
    const gone = new Set(sent.map(identityOf));
    return list.filter((text) => !gone.has(identityOf(text)));
  }
  const present = new Set(list.map(identityOf));
  const added: string[] = [];
  for (const text of sent) {
    if (!present.has(identityOf(text))) added.push(text);
    present.add(identityOf(text));
  }
  return [...list, ...added];
}

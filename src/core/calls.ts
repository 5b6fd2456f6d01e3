/**
 * The fewest modifying calls that make a change. The platform counts modifications (470011, 470012), and counts
 * them apart for each endpoint; a call may carry several types, a type that is not passed stays as it is, and no
 * list that is sent may be empty (470015). So, for each endpoint:
 *
 * | to add | to delete | a type is emptied | calls                       |
 * |--------|-----------|-------------------|-----------------------------|
 * | no     | no        |                   | none                        |
 * | yes    | no        |                   | `add`                       |
 * | no     | yes       | or not            | `delete`                    |
 * | yes    | yes       | no                | `set`                       |
 * | yes    | yes       | yes               | the adding one, then `delete` |
 *
 * A live entry that the platform itself would not take (`https://*.example.com`: 470014) cannot be named in a `delete`.
 * Where nothing is added and no type is emptied, the entries that stay are then `set`: one call as well.
 *
 * In the last row the adding call is a `set` where one of its types also loses entries: a type that is full never
 * holds more than before, and what is in use is there at every moment.
 */

import type { Difference, Differences } from './diff.ts';
import { type DomainType, ENDPOINTS, type Endpoint, typesOf } from './domain-type.ts';
import { isWellFormed, parseEntry } from './entry.ts';

/** `add-all`: the API's call without `action`, which adds every registered domain of the endpoint's types. */
export type Action = 'add' | 'delete' | 'set' | 'add-all';

/** One modifying call. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly action: Action;
  /** What is sent, per type: never empty. */
  readonly domains: { readonly [Type in DomainType]?: readonly string[] };
}

/**
 * The fewest calls that make these changes.
 *
 * @returns the calls in the order in which they are to be sent, at most two an endpoint; empty: nothing differs
 * @example callsFor(diff(wanted, live)) // [{ endpoint: 'modifydomain', action: 'set', domains: { … } }]
 */
export function callsFor(differences: Differences): Call[] {
  return ENDPOINTS.flatMap((endpoint) => {
    const own = typesOf(endpoint).flatMap((type): [DomainType, Difference][] => {
      const difference = differences.get(type);
      return difference && differs(difference) ? [[type, difference]] : [];
    });
    return callsOfEndpoint(endpoint, own);
  });
}

/** Is there anything to do for this type? */
export function differs({ add, delete: remove }: Difference): boolean {
  return add.length > 0 || remove.length > 0;
}

/** May all of it stand in a call? A wildcard may not: whether the platform takes one is not documented. */
function sendable(changes: Changes, part: 'delete' | 'target'): boolean {
  return changes.every(([, difference]) => difference[part].every((text) => isWellFormed(parseEntry(text), false)));
}

type Changes = readonly (readonly [DomainType, Difference])[];

function callsOfEndpoint(endpoint: Endpoint, changes: Changes): Call[] {
  const adding = changes.filter(([, { add }]) => add.length > 0);
  const deleting = changes.filter(([, difference]) => difference.delete.length > 0);
  const emptied = deleting.some(([, { target }]) => target.length === 0);
  const call = (action: Action, of: Changes, list: (difference: Difference) => readonly string[]): Call => ({
    endpoint,
    action,
    domains: Object.fromEntries(of.map(([type, difference]) => [type, list(difference)])),
  });

  if (changes.length === 0) return [];
  if (deleting.length === 0) return [call('add', adding, ({ add }) => add)];
  if (adding.length === 0) {
    const setRest = !emptied && !sendable(deleting, 'delete') && sendable(deleting, 'target');
    return [setRest ? call('set', deleting, ({ target }) => target) : call('delete', deleting, (one) => one.delete)];
  }
  if (!emptied) return [call('set', changes, ({ target }) => target)];

  const replaced = adding.some((change) => deleting.includes(change));
  const rest = deleting.filter((change) => !adding.includes(change));
  return [
    replaced ? call('set', adding, ({ target }) => target) : call('add', adding, ({ add }) => add),
    call('delete', rest, (difference) => difference.delete),
  ];
}

/**
 * What the platform does with modifying calls, in the few words of its document: `add` adds, `delete` takes away,
 * `set` overwrites; a type that is not passed stays as it is; at least one type, and no empty list.
 */
import { type Call, DOMAIN_TYPES, type DomainType, typesOf } from '../../src/core/index.ts';

export type Lists = { readonly [Type in DomainType]: readonly string[] };

export function simulate(lists: Lists, { endpoint, action, domains }: Call): Lists {
  const passed = Object.keys(domains) as DomainType[];
  if (passed.length === 0) throw new Error('470013');
  const result = { ...lists };
  for (const type of passed) {
    if (!typesOf(endpoint).includes(type)) throw new Error(`${endpoint} does not keep ${type}`);
    const texts = domains[type] ?? [];
    if (texts.length === 0) throw new Error('470015');
    if (action === 'delete' && texts.some((text) => !lists[type].includes(text))) throw new Error('470017');
    if (action === 'add') result[type] = [...new Set([...lists[type], ...texts])];
    else if (action === 'delete') result[type] = lists[type].filter((text) => !texts.includes(text));
    else if (action === 'set') result[type] = [...new Set(texts)];
    else throw new Error(`no simulation of ${action}`);
  }
  return result;
}

/** One text for lists that hold the same, in whatever order. */
export function fingerprint(lists: Lists): string {
  return DOMAIN_TYPES.map((type) => [...lists[type]].sort().join()).join(';');
}

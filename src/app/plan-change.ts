/** What somebody asked for, and what is live -> the plan that makes it so: `add`, `delete` and `set` are plans too. */
import type { Call } from '../core/calls.ts';
import { type DomainLists, readLists, readLive } from '../core/domain-lists.ts';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import { comparisonKey } from '../core/entry.ts';
import { type Plan, plan } from '../core/plan.ts';
import type { Change } from './change.ts';
import type { LiveLists } from './platform.ts';

export function planChange(change: Change, live: LiveLists): Plan {
  const { lists, protect } = change;
  switch (change.kind) {
    case 'apply':
      return plan({ wanted: lists, live, mode: change.mode, protect });
    case 'set':
      return plan({ wanted: lists, live, mode: 'exact', protect });
    case 'add':
      return withoutKept(plan({ wanted: lists, live, mode: 'additive', protect }));
    case 'delete': // names what it deletes: no limit
      return plan({ wanted: without(live, lists), live, mode: 'exact', protect: null });
    case 'add-all': {
      const calls = change.endpoints.map((endpoint): Call => ({ endpoint, action: 'add-all', domains: {} }));
      return { differences: new Map(), calls, breaches: [] };
    }
  }
}

/** Who only adds has not asked what else is there. */
function withoutKept(planned: Plan): Plan {
  const differences = [...planned.differences].map(
    ([type, difference]) => [type, { ...difference, kept: [] }] as const,
  );
  return { ...planned, differences: new Map(differences) };
}

/** The live lists of the named types, less the named entries. */
function without(live: LiveLists, named: DomainLists): DomainLists {
  const namedLists = readLists(named);
  const liveLists = readLive(live);
  const rest = DOMAIN_TYPES.flatMap((type) => {
    const list = namedLists.get(type);
    if (!list) return [];
    const keys = new Set(list.entries.map(comparisonKey));
    const entries = (liveLists.get(type)?.entries ?? []).filter((entry) => !keys.has(comparisonKey(entry)));
    return [[type, { entries }] as const];
  });
  return Object.fromEntries(rest);
}

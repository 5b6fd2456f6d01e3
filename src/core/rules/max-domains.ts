import { comparisonKey, parseEntry } from '../entry.ts';
import { defineRule, type ListCount, type TypeContext } from '../rule.ts';

/** net_rule, April 2020: at most 20 domains a type. Sibling platforms raised theirs, so the limit is a setting. */
export const maxDomains = defineRule({
  id: 'max-domains',
  foresees: null,
  severity: 'warning',
  judges: ['domains'],
  checkList: (list, context) => {
    const { domains } = list;
    const { limit } = context.options['max-domains'];
    return domains > limit ? { count: domains, limit, wildcards: wildcardsFor(list, domains - limit, context) } : null;
  },
});

/** No app has so many: nobody looks for a wildcard there, and the list is read once only. */
const MOST_LOOKED_AT = 1000;

/**
 * Which parents, taken in place of the subdomains below them, take away so many entries: a FAQ of the platform suggests
 * `*.example.com` to stay below the limit. None where even all of them are not enough; a parent that is not registered is
 * none.
 */
function wildcardsFor(
  { entries, eachEntry }: ListCount,
  surplus: number,
  { registry, domainType }: TypeContext,
): string[] {
  const isRegistered = (parent: string) => {
    const { host } = parseEntry(parent);
    return !registry?.knows(domainType) || (host !== null && registry.covers(domainType, host));
  };
  if (entries > MOST_LOOKED_AT) return [];
  const groups = new Map<string, Set<string>>();
  eachEntry((entry) => {
    const parent = entry.host?.suffix?.registrable;
    // A wildcard does not stand for the parent itself.
    if (!parent || entry.canonical === null || entry.protocol === null || entry.host?.name === parent) return;
    const of = `${entry.protocol}://${parent}`;
    groups.set(of, (groups.get(of) ?? new Set()).add(comparisonKey(entry)));
  });
  const fullest = [...groups].filter(([parent]) => isRegistered(parent)).sort(([, a], [, b]) => b.size - a.size);
  const taken: string[] = [];
  let left = surplus;
  for (const [parent, entries] of fullest) {
    if (left <= 0) break;
    if (entries.size < 2) return [];
    taken.push(parent.replace('://', '://*.'));
    left -= entries.size - 1;
  }
  return left <= 0 ? taken : [];
}

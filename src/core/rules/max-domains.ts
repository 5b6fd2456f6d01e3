import { comparisonKey } from '../entry.ts';
import { defineListRule } from '../rule.ts';

/** net_rule, April 2020: at most 20 domains a type. Sibling platforms raised theirs, so the limit is a setting. */
export const maxDomains = defineListRule({
  id: 'max-domains',
  foresees: null,
  severity: 'warning',
  judges: ['domains'],
  check: (list, { options }) => {
    const { limit } = options['max-domains'];
    if (list.entries.length <= limit) return [];
    const count = new Set(list.entries.map(comparisonKey)).size;
    return count > limit ? [{ entry: null, facts: { count, limit } }] : [];
  },
});

import { defineRule } from '../rule.ts';

/** net_rule, April 2020: at most 20 domains a type. Sibling platforms raised theirs, so the limit is a setting. */
export const maxDomains = defineRule({
  id: 'max-domains',
  foresees: null,
  severity: 'warning',
  judges: ['domains'],
  checkList: ({ domains }, { options }) => {
    const { limit } = options['max-domains'];
    return domains > limit ? { count: domains, limit } : null;
  },
});

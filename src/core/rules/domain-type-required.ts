import { defineRule } from '../rule.ts';

/** Platform errno 470013: at least one domain type must be passed. */
export const domainTypeRequired = defineRule({
  id: 'domain-type-required',
  foresees: 470013,
  severity: 'error',
  judges: ['domains', 'deleted'],
  checkLists: (counts, { sent }) => (counts.size > 0 ? [] : [{ domainType: null, facts: { sent } }]),
});

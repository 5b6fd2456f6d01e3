import { defineRule } from '../rule.ts';

/** Without a registered list `registered-domain` cannot judge: that is said, never silently passed. */
export const registeredDomainsUnknown = defineRule({
  id: 'registered-domains-unknown',
  foresees: null,
  severity: 'warning',
  judges: ['domains'],
  checkLists: (counts, { registry, snapshot }) => {
    const pulled = snapshot !== undefined;
    const judged = [...counts].filter(([, { domains }]) => domains > 0).map(([type]) => type);
    const unknown = judged.filter((type) => !registry?.knows(type));
    if (unknown.length === 0) return [];
    if (!registry) return [{ domainType: null, facts: { everyType: true, pulled } }];
    return unknown.map((domainType) => ({ domainType, facts: { everyType: false, pulled } }));
  },
});

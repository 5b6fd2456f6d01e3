import { defineDeclarationRule } from '../rule.ts';

/** Without a registered list `registered-domain` cannot judge: that is said, never silently passed. */
export const registeredDomainsUnknown = defineDeclarationRule({
  id: 'registered-domains-unknown',
  foresees: null,
  severity: 'warning',
  judges: ['domains'],
  check: (lists, { registry }) => {
    const judged = [...lists].filter(([, list]) => list.entries.length > 0).map(([type]) => type);
    const unknown = judged.filter((type) => !registry?.knows(type));
    if (unknown.length === 0) return [];
    if (!registry) return [{ domainType: null, facts: { everyType: true } }];
    return unknown.map((domainType) => ({ domainType, facts: { everyType: false } }));
  },
});

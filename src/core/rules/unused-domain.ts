import { defineRule } from '../rule.ts';

/** A rule of this tool: at most 20 domains a type are allowed, and one that nothing calls takes a place. */
export const unusedDomain = defineRule({
  id: 'unused-domain',
  foresees: null,
  severity: 'info',
  judges: ['domains'],
  applies: ({ code }) => code !== undefined,
  checkEntry: (entry, { domainType, code }) => {
    if (!code || entry.canonical === null || code.isCalled(domainType, entry)) return null;
    return { unresolved: code.code.unresolved.filter((call) => call.domainType === domainType).length };
  },
});

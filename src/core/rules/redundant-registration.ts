import { createRegistry } from '../registry.ts';
import { defineListRule } from '../rule.ts';

/** A registered domain covers its subdomains: the narrower of two entries says nothing. */
export const redundantRegistration = defineListRule({
  id: 'redundant-registration',
  foresees: null,
  severity: 'info',
  judges: ['registered'],
  check: (list, { domainType }) => {
    const registry = createRegistry({ [domainType]: list });
    return list.entries.flatMap((entry) => {
      if (!entry.host) return [];
      const { name } = entry.host;
      const wider = registry.covering(domainType, entry.host).find((cover) => cover.host !== name);
      return wider ? [{ entry, facts: { coveredBy: wider.host } }] : [];
    });
  },
});

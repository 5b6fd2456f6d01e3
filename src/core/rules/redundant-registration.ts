import { defineRule } from '../rule.ts';

/** A registered domain covers its subdomains: the narrower of two entries says nothing. */
export const redundantRegistration = defineRule({
  id: 'redundant-registration',
  foresees: null,
  severity: 'info',
  judges: ['registered', 'held'],
  checkEntry: ({ host }, { domainType, registry }) => {
    const wider = host && registry?.covering(domainType, host).find((cover) => cover.host !== host.name);
    return wider ? { coveredBy: wider.host } : null;
  },
});

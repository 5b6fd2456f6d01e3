import { isProtocol } from '../domain-type.ts';
import { defineRule } from '../rule.ts';

/**
 * net_rule: an app reaches the domains of its own lists only, each type for its own calls. What no API accepts as a
 * domain is told by the rules of its form.
 */
export const undeclaredDomain = defineRule({
  id: 'undeclared-domain',
  foresees: null,
  severity: 'error',
  judges: ['called'],
  checkEntry: (entry, { domainType, code }) => {
    const call = code?.calledAs(entry);
    if (!code || !call || entry.canonical === null || !isProtocol(entry.protocol)) return null;
    if (code.isDeclared(domainType, entry)) return null;
    const { by, at, more } = call;
    const managed = code.isManaged(domainType);
    const elsewhere = code.elsewhere(domainType, entry);
    return { by, at, more, managed, elsewhere, alike: code.alike(domainType, entry), sound: true };
  },
});

import { isWellFormed } from '../entry.ts';
import { defineRule } from '../rule.ts';

/**
 * A registered domain's protocol does not limit the app's domain (an interpretation: the platform shows registered
 * domains with and without one). A difference is worth a look.
 */
export const protocolMismatch = defineRule({
  id: 'protocol-mismatch',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'called'],
  applies: ({ registry, domainType }) => registry?.namesProtocols(domainType) ?? false,
  checkEntry: (entry, { domainType, registry, options }) => {
    const { host, protocol } = entry;
    if (!host || !registry || !isWellFormed(entry, options['domain-format'].allow_wildcard)) return null;
    const covers = registry.covering(domainType, host);
    const [nearest] = covers;
    const agrees = covers.some(({ protocols }) => protocols.includes(null) || protocols.includes(protocol));
    if (!nearest || agrees) return null;
    return { registered: nearest.host, protocol: protocol ?? '', expected: nearest.protocols[0] ?? '' };
  },
});

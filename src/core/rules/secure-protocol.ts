import { domainTypes, isProtocol, type Protocol } from '../domain-type.ts';
import { spell } from '../entry.ts';
import { defineRule } from '../rule.ts';

/** net_rule, April 2020: socket takes `wss` only, every other type `https` only. The API itself is looser. */
export const secureProtocol = defineRule({
  id: 'secure-protocol',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'called'],
  fix: {
    act: 'rewrite',
    safe: false, // another protocol is another domain, and nobody has asked whether it is served
    to: ({ host, port, canonical }, { expected }) =>
      host?.kind === 'domain' && canonical !== null ? spell(expected, host, port) : null,
  },
  checkEntry: ({ protocol }, { domainType }) => {
    const expected: Protocol = domainTypes[domainType].expects;
    if (protocol === expected || !isProtocol(protocol)) return null;
    return { protocol, expected };
  },
});

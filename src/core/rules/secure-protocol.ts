import { domainTypes, isProtocol, type Protocol } from '../domain-type.ts';
import { defineRule } from '../rule.ts';

/** net_rule, April 2020: socket takes `wss` only, every other type `https` only. The API itself is looser. */
export const secureProtocol = defineRule({
  id: 'secure-protocol',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'called'],
  checkEntry: ({ protocol }, { domainType }) => {
    const expected: Protocol = domainTypes[domainType].expects;
    if (protocol === expected || !isProtocol(protocol)) return null;
    return { protocol, expected };
  },
});

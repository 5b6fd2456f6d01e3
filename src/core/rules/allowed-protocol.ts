import { isProtocol, PROTOCOLS } from '../domain-type.ts';
import { defineRule } from '../rule.ts';

/**
 * Platform errno 470014: 协议目前只支持http:// https:// wss://. A registered domain may have none: the platform's
 * documents show both forms.
 */
export const allowedProtocol = defineRule({
  id: 'allowed-protocol',
  foresees: 470014,
  severity: 'error',
  judges: ['domains', 'registered', 'called'],
  form: true,
  checkEntry: ({ text, protocol, misspelt }, { subject }) => {
    if (text === '' || (protocol === null && !misspelt && subject === 'registered')) return null;
    return isProtocol(protocol) ? null : { protocol, allowed: PROTOCOLS };
  },
});

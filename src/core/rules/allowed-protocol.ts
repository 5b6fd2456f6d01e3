import { domainTypes, isProtocol, PROTOCOLS } from '../domain-type.ts';
import { defineRule } from '../rule.ts';

/** Written, and neither of the web nor of sockets. */
const FOREIGN_PROTOCOL = /^(?!wss?:)[a-z][a-z\d+.-]*:\/\//i;
/** `ws://`, and what `parseEntry` calls misspelt. */
const MEANT_PROTOCOL = /^(?:https?|wss?)(?:[:：][/\\／]*(?!\d)|\/\/)/i;

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
  fix: {
    act: 'rewrite',
    safe: false,
    // A registered domain needs none, and of `ftp://` nobody knows what was meant.
    to: ({ text, host }, _facts, { subject, domainType }) =>
      subject === 'domains' && host?.kind === 'domain' && !FOREIGN_PROTOCOL.test(text)
        ? `${domainTypes[domainType].expects}://${text.replace(MEANT_PROTOCOL, '')}`
        : null,
  },
  checkEntry: ({ text, protocol, misspelt }, { subject }) => {
    if (text === '' || (protocol === null && !misspelt && subject === 'registered')) return null;
    return isProtocol(protocol) ? null : { protocol, allowed: PROTOCOLS };
  },
});

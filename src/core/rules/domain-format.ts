import { type EntryFault, spell } from '../entry.ts';
import { defineRule } from '../rule.ts';

/** What may go, for the domain is whole without it. */
const DROPPED: readonly EntryFault['kind'][] = ['user-info', 'path', 'query', 'fragment'];
const WILDCARD: EntryFault = { kind: 'wildcard' };

/**
 * Platform errno 470014: a domain is protocol + host and nothing else. Whether `*.example.com` is accepted is not
 * documented (a FAQ of 2020 suggests it), so it takes a setting; a registered domain covers its subdomains without.
 */
export const domainFormat = defineRule({
  id: 'domain-format',
  foresees: 470014,
  severity: 'error',
  judges: ['domains', 'registered', 'called'],
  form: true,
  fix: {
    act: 'rewrite',
    safe: false, // what is dropped was written by somebody
    to: ({ host, port, protocol, misspelt }, { faults }) =>
      host?.kind === 'domain' && !misspelt && faults.every(({ kind }) => DROPPED.includes(kind))
        ? spell(protocol, host, port)
        : null,
  },
  checkEntry: ({ text, host, faults, canonical }, { subject, options }) => {
    if (text === '') return null;
    const refused = host?.wildcard && (subject === 'registered' || !options['domain-format'].allow_wildcard);
    if (faults.length === 0 && !refused) return null;
    return { faults: refused ? [WILDCARD, ...faults] : faults, canonical: refused ? null : canonical };
  },
});

import { RESERVED_HOSTS } from '../policy.ts';
import { defineEntryRule } from '../rule.ts';

/** net_rule, April 2020: the platform's own address must not be configured; call it from a server. */
export const reservedDomain = defineEntryRule({
  id: 'reserved-domain',
  foresees: null,
  severity: 'error',
  judges: ['domains'],
  check: ({ host }) => (host && RESERVED_HOSTS.includes(host.name) ? { host: host.name } : null),
});

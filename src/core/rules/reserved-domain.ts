import { RESERVED_HOSTS } from '../policy.ts';
import { defineRule } from '../rule.ts';

/** net_rule, April 2020: the platform's own address must not be configured; call it from a server. */
export const reservedDomain = defineRule({
  id: 'reserved-domain',
  foresees: null,
  severity: 'error',
  judges: ['domains', 'called'],
  checkEntry: ({ host }) => (host && RESERVED_HOSTS.includes(host.name) ? { host: host.name } : null),
});

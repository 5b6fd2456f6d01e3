import { defineRule } from '../rule.ts';

/** net_rule, April 2020: no IP address. */
export const ipAddress = defineRule({
  id: 'ip-address',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered', 'called'],
  form: true,
  checkEntry: ({ host }) => (host && host.kind !== 'domain' ? { host: host.name } : null),
});

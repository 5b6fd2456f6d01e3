import { defineEntryRule } from '../rule.ts';

/** net_rule, April 2020: no IP address. */
export const ipAddress = defineEntryRule({
  id: 'ip-address',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered'],
  check: ({ host }) => (host && host.kind !== 'domain' ? { host: host.name } : null),
});

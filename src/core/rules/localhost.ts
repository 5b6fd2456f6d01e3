import { isLocalhost } from '../host.ts';
import { defineRule } from '../rule.ts';

/** net_rule, April 2020: no `localhost`. */
export const localhost = defineRule({
  id: 'localhost',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered', 'called'],
  checkEntry: ({ host }) => (host && isLocalhost(host) ? { host: host.name } : null),
});

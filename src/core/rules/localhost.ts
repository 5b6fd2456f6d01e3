import { defineRule } from '../rule.ts';

/** net_rule, April 2020: no `localhost`. RFC 6761, 6.3: every name below `.localhost` is one. */
export const localhost = defineRule({
  id: 'localhost',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered'],
  checkEntry: ({ host }) =>
    host && (host.name === 'localhost' || host.name.endsWith('.localhost')) ? { host: host.name } : null,
});

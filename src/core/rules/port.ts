import { defineRule } from '../rule.ts';

/** net_rule, April 2020: no port. A protocol's default port is only not canonical. */
export const port = defineRule({
  id: 'port',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered', 'called'],
  form: true,
  checkEntry: ({ port }) => (port === null ? null : { port }),
});

import { defineRule } from '../rule.ts';

/** Platform errno 470014: `,` alone separates domains (多个时用,分割). */
export const listSeparator = defineRule({
  id: 'list-separator',
  foresees: 470014,
  severity: 'error',
  judges: ['domains', 'registered', 'deleted'],
  fix: { act: 'separate', safe: true },
  form: true,
  checkEntry: ({ separator }) => (separator === undefined ? null : { separator }),
});

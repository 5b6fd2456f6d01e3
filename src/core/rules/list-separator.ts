import { defineEntryRule } from '../rule.ts';

/** Platform errno 470014: `,` alone separates domains (多个时用,分割). */
export const listSeparator = defineEntryRule({
  id: 'list-separator',
  foresees: 470014,
  severity: 'error',
  judges: ['domains', 'registered', 'deleted'],
  check: ({ separator }) => (separator === undefined ? null : { separator }),
});

import { defineRule } from '../rule.ts';

/** One domain, one spelling: lists can then be compared by reading them, and what is sent is what is written. */
export const canonicalForm = defineRule({
  id: 'canonical-form',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered'],
  form: true,
  fix: { act: 'rewrite', safe: true, to: (_entry, { canonical }) => canonical },
  checkEntry: ({ canonical, reasons }) => (canonical !== null && reasons.length > 0 ? { canonical, reasons } : null),
});

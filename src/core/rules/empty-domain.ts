import { defineRule } from '../rule.ts';

/** Platform errno 470015: neither an entry nor a list that is sent may be empty. */
export const emptyDomain = defineRule({
  id: 'empty-domain',
  foresees: 470015,
  severity: 'error',
  judges: ['domains', 'registered', 'deleted'],
  fix: { act: 'remove', safe: true },
  form: true,
  checkEntry: ({ text }) => (text === '' ? { whole: false } : null),
  checkList: ({ entries, blank }, { sent }) => (blank || (sent && entries === 0) ? { whole: true } : null),
});

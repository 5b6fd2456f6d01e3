import { defineListRule } from '../rule.ts';

/** Platform errno 470015: neither an entry nor a list that is sent may be empty. */
export const emptyDomain = defineListRule({
  id: 'empty-domain',
  foresees: 470015,
  severity: 'error',
  judges: ['domains', 'registered', 'deleted'],
  check: (list, { sent }) => {
    if (sent && list.entries.length === 0) return [{ entry: null, facts: { whole: true } }];
    const whole = list.entries.length === 1;
    return list.entries.filter((entry) => entry.text === '').map((entry) => ({ entry, facts: { whole } }));
  },
});

import { comparisonKey, type Entry } from '../entry.ts';
import { defineListRule } from '../rule.ts';

/** The same domain twice, in whatever spelling. Harmless to the platform, but one of the two is not what was meant. */
export const duplicateDomain = defineListRule({
  id: 'duplicate-domain',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered', 'deleted'],
  check: (list) => {
    const seen = new Map<string, Entry>();
    return list.entries.flatMap((entry) => {
      if (entry.text === '') return [];
      const key = comparisonKey(entry);
      const first = seen.get(key);
      if (first) return [{ entry, facts: { canonical: key, first: first.text } }];
      seen.set(key, entry);
      return [];
    });
  },
});

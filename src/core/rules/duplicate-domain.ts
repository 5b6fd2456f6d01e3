import { comparisonKey } from '../entry.ts';
import { defineRule } from '../rule.ts';

/** The same domain twice, in whatever spelling. Harmless to the platform, but one of the two is not what was meant. */
export const duplicateDomain = defineRule({
  id: 'duplicate-domain',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'registered', 'deleted'],
  fix: { act: 'remove', safe: true },
  checkEntry: (entry, _context, repeated) => (repeated ? { canonical: comparisonKey(entry) } : null),
});

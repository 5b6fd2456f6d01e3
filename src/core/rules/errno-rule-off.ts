import { defineRule } from '../rule.ts';

/** Who turns a rule off that foresees an errno, or down, lets the platform refuse, and may pay a modification for it. */
export const errnoRuleOff = defineRule({
  id: 'errno-rule-off',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'deleted'],
  checkLists: (_counts, { turnedOff }) => turnedOff.map((facts) => ({ domainType: null, facts })),
});

import { defineRule } from '../rule.ts';

/** Who turns off a rule that foresees an errno lets the platform refuse, and may pay a modification for it. */
export const errnoRuleOff = defineRule({
  id: 'errno-rule-off',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'deleted'],
  checkLists: (_counts, { turnedOff }) => turnedOff.map((facts) => ({ domainType: null, facts })),
});

import { defineDeclarationRule } from '../rule.ts';

/** Who turns off a rule that foresees an errno lets the platform refuse, and may pay a modification for it. */
export const errnoRuleOff = defineDeclarationRule({
  id: 'errno-rule-off',
  foresees: null,
  severity: 'warning',
  judges: ['domains', 'deleted'],
  check: (_lists, { turnedOff }) => turnedOff.map((facts) => ({ domainType: null, facts })),
});

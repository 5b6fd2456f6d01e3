import { defineRule } from '../rule.ts';

/** Suppressions grow old unnoticed. What they meet is known only when all else was judged: `suppress` finds these. */
export const suppression = defineRule({
  id: 'suppression',
  foresees: null,
  severity: 'warning',
  judges: [],
});

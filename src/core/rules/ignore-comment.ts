import { defineRule } from '../rule.ts';

/** A rule of this tool: who says that a call is meant says why, and takes it back when it is gone. */
export const ignoreComment = defineRule({
  id: 'ignore-comment',
  foresees: null,
  severity: 'error',
  judges: ['called'],
  severityOf: ({ fault }) => (fault === 'unused' || fault === 'out-of-date' ? 'warning' : 'error'),
  checkLists: (_counts, { code }) =>
    (code?.code.comments ?? []).map(({ place, fault, until }) => ({
      domainType: null,
      place,
      facts: { fault, until },
    })),
});

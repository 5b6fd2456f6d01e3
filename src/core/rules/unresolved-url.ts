import { defineRule } from '../rule.ts';

/** A rule of this tool: what cannot be known is said, and neither guessed nor passed over. */
export const unresolvedUrl = defineRule({
  id: 'unresolved-url',
  foresees: null,
  severity: 'warning',
  judges: ['called'],
  checkLists: (_counts, { code }) =>
    (code?.code.unresolved ?? []).map(({ domainType, place, reason, by, at }) => ({
      domainType,
      place,
      facts: { reason, by, at },
    })),
});

import { defineRule } from '../rule.ts';

/** A rule of this tool: what stands in a file that cannot be read is not looked at. */
export const unreadSource = defineRule({
  id: 'unread-source',
  foresees: null,
  severity: 'warning',
  judges: ['called'],
  checkLists: (_counts, { code }) =>
    (code?.code.unread ?? []).map(({ place, fault, detail }) => ({
      domainType: null,
      place,
      facts: { fault, detail },
    })),
});

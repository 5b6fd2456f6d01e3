import { defineRule } from '../rule.ts';

/** A snapshot says what the platform has: an entry that was written into it by hand is registered nowhere. */
export const editedSnapshot = defineRule({
  id: 'edited-snapshot',
  foresees: null,
  severity: 'warning',
  judges: ['held'],
  checkLists: (_counts, { snapshot }) =>
    snapshot?.edited ? [{ domainType: null, facts: {}, place: snapshot.places?.checksum }] : [],
});

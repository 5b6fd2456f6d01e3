import { defineRule } from '../rule.ts';

/** The registered lists of a snapshot are those of the day it was pulled: what was registered since is not in it. */
export const staleSnapshot = defineRule({
  id: 'stale-snapshot',
  foresees: null,
  severity: 'warning',
  judges: ['held'],
  checkLists: (_counts, { snapshot, options }) => {
    const maxAge = options['stale-snapshot'].max_age;
    if (!snapshot || snapshot.age <= maxAge) return [];
    return [{ domainType: null, facts: { age: Math.floor(snapshot.age), maxAge }, place: snapshot.places?.pulledAt }];
  },
});

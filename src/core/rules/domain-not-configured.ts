import { comparisonKey } from '../entry.ts';
import { defineRule } from '../rule.ts';

/** Platform errno 470017: 删除的域名在小程序中没有设置过. Needs the live lists. */
export const domainNotConfigured = defineRule({
  id: 'domain-not-configured',
  foresees: 470017,
  severity: 'error',
  judges: ['deleted'],
  applies: ({ live }) => live !== undefined,
  checkEntry: (entry, { live, nearLive }) => {
    const key = comparisonKey(entry);
    if (entry.text === '' || !live || live.has(key)) return null;
    return { similar: nearLive(key) };
  },
});

import { comparisonKey } from '../entry.ts';
import { nearNames } from '../near.ts';
import { defineEntryRule } from '../rule.ts';

/** Platform errno 470017: 删除的域名在小程序中没有设置过. Needs the live lists. */
export const domainNotConfigured = defineEntryRule({
  id: 'domain-not-configured',
  foresees: 470017,
  severity: 'error',
  judges: ['deleted'],
  check: (entry, { live }) => {
    const key = comparisonKey(entry);
    if (entry.text === '' || !live || live.has(key)) return null;
    return { similar: nearNames([...live])(key) };
  },
});

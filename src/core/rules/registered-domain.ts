import { isWellFormed } from '../entry.ts';
import { defineEntryRule } from '../rule.ts';

/**
 * Platform errno 470016: 请求保存的域名不是第三方平台中已设置的小程序域名或子域名. Judged per type: a registered domain of
 * one type says nothing about another (an interpretation; the platform keeps five lists).
 */
export const registeredDomain = defineEntryRule({
  id: 'registered-domain',
  foresees: 470016,
  severity: 'error',
  judges: ['domains'],
  check: (entry, { domainType, registry, options }) => {
    const { host } = entry;
    if (!host || !registry?.knows(domainType)) return null;
    if (!isWellFormed(entry, options['domain-format'].allow_wildcard)) return null;
    if (registry.covering(domainType, host).length > 0) return null;
    return { host: host.name, ...registry.nearest(domainType, host) };
  },
});

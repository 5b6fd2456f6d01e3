import { isWellFormed } from '../entry.ts';
import { defineRule } from '../rule.ts';

/**
 * Platform errno 470016: 请求保存的域名不是第三方平台中已设置的小程序域名或子域名. Judged per type: a registered domain of
 * one type says nothing about another (an interpretation; the platform keeps five lists).
 */
export const registeredDomain = defineRule({
  id: 'registered-domain',
  foresees: 470016,
  severity: 'error',
  judges: ['domains'],
  applies: ({ registry, domainType }) => registry?.knows(domainType) ?? false,
  checkEntry: (entry, { domainType, registry, options }) => {
    const { host } = entry;
    if (!host || !registry || registry.covers(domainType, host)) return null;
    if (!isWellFormed(entry, options['domain-format'].allow_wildcard)) return null;
    return { host: host.name, ...registry.nearest(domainType, host) };
  },
});

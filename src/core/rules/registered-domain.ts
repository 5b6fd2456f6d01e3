import { isWellFormed } from '../entry.ts';
import type { Host } from '../host.ts';
import { defineRule } from '../rule.ts';

/**
 * Platform errno 470016: 请求保存的域名不是第三方平台中已设置的小程序域名或子域名. Judged per type: a registered domain of
 * one type says nothing about another (an interpretation; the platform keeps five lists).
 */
export const registeredDomain = defineRule({
  id: 'registered-domain',
  foresees: 470016,
  severity: 'error',
  judges: ['domains', 'called'],
  applies: ({ registry, domainType }) => registry?.knows(domainType) ?? false,
  checkEntry: (entry, { subject, domainType, registry, held, toRegister, options, code }) => {
    const { host } = entry;
    if (subject === 'called' && code?.isDeclared(domainType, entry)) return null; // the list says so itself
    if (!host || !registry || registry.covers(domainType, host)) return null;
    if (!isWellFormed(entry, options['domain-format'].allow_wildcard)) return null;
    const nearest = registry.nearest(domainType, host);
    const declared = held ? toRegister() : undefined;
    const registering = declared?.covers(domainType, host)
      ? 'declared'
      : declared?.knows(domainType)
        ? 'line-and-apply'
        : held
          ? 'command'
          : 'line';
    return { host: host.name, ...nearest, missing: missingFor(host, nearest.related.length > 0), registering };
  },
});

/** Beside registered siblings the host alone, else the domain that covers every sibling still to come. */
function missingFor({ name, suffix }: Host, hasRelated: boolean): string | null {
  // An address, `localhost`, a public suffix, an ending that nobody has: never registered.
  if (!suffix?.registrable || suffix.kind === 'unknown') return null;
  return hasRelated ? name : suffix.registrable;
}

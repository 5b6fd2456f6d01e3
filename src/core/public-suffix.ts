/** What the public suffix list says of a host. Never called "registered domain": that is the platform's word. */
import { parse } from 'tldts';

/** What the public suffix list says of a host. */
export interface SuffixFacts {
  /** `com.cn` of `a.example.com.cn`. */
  readonly suffix: string;
  /** `unknown`: no rule of the list names it (`internal`, a typing error). */
  readonly kind: 'icann' | 'private' | 'unknown';
  /** Suffix and one label more; `null` where the host is itself a suffix. */
  readonly registrable: string | null;
}

const OPTIONS = {
  allowPrivateDomains: true, // `github.io`: whoever registers it covers strangers
  detectIp: false,
  extractHostname: false,
  validateHostname: false, // hosts are judged by `host`, more strictly
} as const;

/**
 * @param host canonical, a domain and no address
 * @example suffixFacts('a.example.com.cn') // { suffix: 'com.cn', kind: 'icann', registrable: 'example.com.cn' }
 */
export function suffixFacts(host: string): SuffixFacts {
  const { publicSuffix, isIcann, isPrivate, domain } = parse(host, OPTIONS);
  return {
    suffix: publicSuffix ?? host,
    kind: isPrivate ? 'private' : isIcann ? 'icann' : 'unknown',
    registrable: domain,
  };
}

import { suffixFacts } from '../public-suffix.ts';
import { defineEntryRule } from '../rule.ts';

/**
 * A registered public suffix would cover domains of strangers; an app's domain that is one, or whose suffix nobody
 * knows, can hardly be meant. A private suffix can be a real host (`s3.cn-north-1.amazonaws.com.cn`): a warning.
 * Source: the public suffix list, ICANN and private section, as `tldts` brings it.
 */
export const publicSuffix = defineEntryRule({
  id: 'public-suffix',
  foresees: null,
  severity: 'error',
  judges: ['domains', 'registered'],
  check: ({ host }, { subject }) => {
    if (host?.kind !== 'domain' || isLocalhost(host.name)) return null;
    const { suffix, kind } = suffixFacts(host.name);
    const unknown = kind === 'unknown' && subject === 'domains';
    return suffix === host.name || unknown ? { suffix, kind } : null;
  },
  severityOf: ({ kind }, { subject }) => (kind === 'private' && subject === 'domains' ? 'warning' : 'error'),
});

function isLocalhost(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

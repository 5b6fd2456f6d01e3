import { isLocalhost } from '../host.ts';
import { defineRule } from '../rule.ts';

/**
 * A registered public suffix would cover domains of strangers; an app's domain that is one, or whose suffix nobody
 * knows, can hardly be meant. A private suffix can be a real host (`s3.cn-north-1.amazonaws.com.cn`): a warning.
 * Source: the public suffix list, ICANN and private section, as `tldts` brings it.
 */
export const publicSuffix = defineRule({
  id: 'public-suffix',
  foresees: null,
  severity: 'error',
  judges: ['domains', 'registered', 'held', 'called'],
  checkEntry: ({ host }, { subject }) => {
    if (!host?.suffix || isLocalhost(host)) return null;
    const { suffix, kind } = host.suffix;
    if (kind === 'unknown' && subject === 'held') return null; // a name like any other that nobody here can mend
    const unknown = kind === 'unknown' && (subject === 'domains' || subject === 'called');
    return unknown || suffix === host.name ? { suffix, kind } : null;
  },
  // What the platform holds already is told, and stops nobody.
  severityOf: ({ kind }, { subject }) =>
    subject === 'held' || (kind === 'private' && (subject === 'domains' || subject === 'called')) ? 'warning' : 'error',
});

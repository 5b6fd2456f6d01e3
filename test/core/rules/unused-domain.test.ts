import { AT, calls, code } from '../called.ts';
import { describeRule } from '../describe-rule.ts';

const found = (unresolved: number) => ({ value: 'https://m.waitui.com', facts: { unresolved } });
const unresolved = {
  domainType: 'request_domain',
  reason: 'runtime',
  by: '',
  at: '',
  place: AT,
  ignored: null,
} as const;

describeRule(
  'unused-domain',
  { errno: null, severity: 'info' },
  {
    ok: [
      ['called', { request_domain: 'https://m.waitui.com' }, code({ called: [calls('https://m.waitui.com')] })],
      [
        'called, and ignored there',
        { request_domain: 'https://m.waitui.com' },
        code({ called: [calls('https://m.waitui.com', { ignored: { reason: 'theirs', place: AT } })] }),
      ],
      [
        'a wildcard above',
        { request_domain: 'https://*.waitui.com' },
        code({ called: [calls('https://m.waitui.com')] }),
      ],
      ['nothing is scanned', { request_domain: 'https://m.waitui.com' }],
    ],
    notOk: [
      ['called by nothing', { request_domain: 'https://m.waitui.com' }, found(0), code({})],
      [
        'called for another type',
        { request_domain: 'https://m.waitui.com' },
        found(0),
        code({ called: [calls('https://m.waitui.com', { domainType: 'upload_domain' })] }),
      ],
      [
        'perhaps called',
        { request_domain: 'https://m.waitui.com' },
        found(1),
        code({ unresolved: [unresolved, { ...unresolved, domainType: 'upload_domain' }] }),
      ],
    ],
  },
);

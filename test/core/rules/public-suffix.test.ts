import { describeRule } from '../describe-rule.ts';

type Kind = 'icann' | 'private' | 'unknown';
const of = (value: string, suffix: string, kind: Kind) => ({ value, facts: { suffix, kind } });
const registered = (request_domain: string) => ({ registered: { request_domain } });
const judged = { request_domain: 'https://m.waitui.com' };

describeRule(
  'public-suffix',
  { errno: null, severity: 'error' },
  {
    ok: [
      ['a registrable domain', { request_domain: 'https://waitui.com' }],
      ['below a suffix of two labels', { request_domain: 'https://bdapp.086soft.com.cn' }],
      ['below a private suffix', { request_domain: 'https://me.github.io' }],
      ['below a suffix that a wildcard names', { request_domain: 'https://a.b.ck' }],
      ['an exception of the list', { request_domain: 'https://www.ck' }],
      ['an address', { request_domain: 'http://192.168.0.171:12066' }],
      ['an IPv6 address', { request_domain: 'https://[::1]' }],
      ['localhost', { request_domain: 'http://localhost:9527' }],
      ['below localhost', { request_domain: 'http://app.localhost' }],
      ['a malformed host', { request_domain: 'https://com_cn' }],
      ['an empty entry', { request_domain: [''] }],
      ['what is deleted', { request_domain: 'https://com.cn' }, { action: 'delete' }],
      ['registered: a registrable domain', judged, registered('waitui.com')],
      ['registered: below an unknown suffix; somebody may run one', judged, registered('app.corp')],
      ['registered: an address', judged, registered('192.168.0.171')],
    ],
    notOk: [
      ['an ICANN suffix', { request_domain: 'https://com.cn' }, of('https://com.cn', 'com.cn', 'icann')],
      ['a top-level domain', { request_domain: 'https://cn' }, of('https://cn', 'cn', 'icann')],
      [
        'in capitals, with the trailing dot',
        { request_domain: 'https://COM.CN.' },
        of('https://COM.CN.', 'com.cn', 'icann'),
      ],
      ['in Unicode', { request_domain: 'https://中国' }, of('https://中国', 'xn--fiqs8s', 'icann')],
      ['a suffix that a wildcard names', { request_domain: 'https://b.ck' }, of('https://b.ck', 'b.ck', 'icann')],
      [
        'an unknown suffix',
        { request_domain: 'https://api.waitui.con' },
        of('https://api.waitui.con', 'con', 'unknown'),
      ],
      ['one unknown label', { request_domain: 'https://backend' }, of('https://backend', 'backend', 'unknown')],
      [
        'a private suffix can be a real host: a warning',
        { download_domain: 'https://s3.cn-north-1.amazonaws.com.cn' },
        {
          ...of('https://s3.cn-north-1.amazonaws.com.cn', 's3.cn-north-1.amazonaws.com.cn', 'private'),
          severity: 'warning',
          type: 'download_domain',
        },
      ],
      [
        'another private suffix',
        { request_domain: 'https://github.io' },
        { ...of('https://github.io', 'github.io', 'private'), severity: 'warning' },
      ],
      [
        'registered: an ICANN suffix',
        judged,
        { ...of('com.cn', 'com.cn', 'icann'), subject: 'registered' },
        registered('com.cn'),
      ],
      [
        'registered: a private suffix is no better',
        judged,
        { ...of('github.io', 'github.io', 'private'), subject: 'registered' },
        registered('github.io'),
      ],
      [
        'registered: a private suffix with a protocol',
        judged,
        { ...of('https://vercel.app', 'vercel.app', 'private'), subject: 'registered' },
        registered('https://vercel.app'),
      ],
      [
        'registered: one unknown label',
        judged,
        { ...of('backend', 'backend', 'unknown'), subject: 'registered' },
        registered('backend'),
      ],
    ],
  },
);

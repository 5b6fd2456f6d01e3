import type { CanonicalReason } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const spelled = (value: string, canonical: string, ...reasons: CanonicalReason[]) => ({
  value,
  facts: { canonical, reasons },
});
const row = (why: string, value: string, canonical: string, ...reasons: CanonicalReason[]) =>
  [why, { request_domain: value }, spelled(value, canonical, ...reasons)] as const;

describeRule(
  'canonical-form',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['canonical', { request_domain: 'https://v1.hitokoto.cn' }],
      ['white space around it', { request_domain: ' https://v1.hitokoto.cn ' }],
      ['a port that is not the default one', { request_domain: 'http://rap.heiguang.com:38080' }],
      ['an address', { request_domain: 'http://192.168.0.171:12066' }],
      ['an international name in ASCII', { request_domain: 'https://xn--fsqu00a.xn--fiqs8s' }],
      ['malformed: there is no such form', { request_domain: 'HTTPS://v1.hitokoto.cn/X' }],
      ['without a protocol', { request_domain: 'v1.hitokoto.cn' }],
      ['a misspelt protocol: the host alone is not what is meant', { request_domain: 'https//V1.hitokoto.cn' }],
      ['an empty entry', { request_domain: [''] }],
      ['what is deleted', { request_domain: 'HTTPS://v1.hitokoto.cn' }, { action: 'delete' }],
      [
        'registered, canonical',
        { request_domain: 'https://v1.hitokoto.cn' },
        { registered: { request_domain: 'hitokoto.cn' } },
      ],
    ],
    notOk: [
      [
        'a trailing slash',
        { web_view_domain: 'http://fjzttc.com/' },
        { ...spelled('http://fjzttc.com/', 'http://fjzttc.com', 'trailing-slash'), type: 'web_view_domain' },
      ],
      row('a host in capitals', 'https://V1.Hitokoto.cn', 'https://v1.hitokoto.cn', 'upper-case'),
      row('a protocol in capitals', 'HTTPS://v1.hitokoto.cn', 'https://v1.hitokoto.cn', 'upper-case'),
      row('the trailing dot', 'https://v1.hitokoto.cn.', 'https://v1.hitokoto.cn', 'trailing-dot'),
      row('the default port', 'https://v1.hitokoto.cn:443', 'https://v1.hitokoto.cn', 'default-port'),
      row('Unicode', 'https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s', 'unicode'),
      row('the dot of a Chinese keyboard', 'https://v1。hitokoto。cn', 'https://v1.hitokoto.cn', 'unicode'),
      row('full-width letters', 'https://ｖ１.hitokoto.cn', 'https://v1.hitokoto.cn', 'unicode'),
      row('capitals and ß', 'https://Faß.de', 'https://xn--fa-hia.de', 'upper-case', 'unicode'),
      row('Punycode in capitals', 'https://XN--fsqu00a.cn', 'https://xn--fsqu00a.cn', 'upper-case'),
      row('an IPv6 address in capitals', 'https://[2001:DB8::1]', 'https://[2001:db8::1]', 'upper-case'),
      row(
        'everything',
        'HTTPS://例子.CN。:443/',
        'https://xn--fsqu00a.cn',
        'upper-case',
        'unicode',
        'trailing-dot',
        'default-port',
        'trailing-slash',
      ),
      row('a capital in an entry without protocol', 'V1.hitokoto.cn', 'v1.hitokoto.cn', 'upper-case'),
      [
        'registered',
        { request_domain: 'https://v1.hitokoto.cn' },
        { ...spelled('Hitokoto.cn/', 'hitokoto.cn', 'upper-case', 'trailing-slash'), subject: 'registered' },
        { registered: { request_domain: 'Hitokoto.cn/' } },
      ],
    ],
  },
);

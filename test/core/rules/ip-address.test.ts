import { describeRule } from '../describe-rule.ts';

const address = (value: string, host: string) => ({ value, facts: { host } });

describeRule(
  'ip-address',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['a domain', { request_domain: 'https://bdapp.086soft.cn' }],
      ['a domain that begins like one', { request_domain: 'https://192.168.0.171.waitui.com' }],
      ['a number that is no address is malformed', { request_domain: 'https://192.168.0' }],
      ['localhost', { request_domain: 'http://localhost:9527' }],
      ['what is deleted', { request_domain: 'http://127.0.0.1:3700' }, { action: 'delete' }],
    ],
    notOk: [
      [
        'of a private network',
        { request_domain: 'http://192.168.0.171:12066' },
        address('http://192.168.0.171:12066', '192.168.0.171'),
      ],
      ['of this machine', { request_domain: 'http://127.0.0.1:3700' }, address('http://127.0.0.1:3700', '127.0.0.1')],
      ['a public one', { request_domain: 'https://8.8.8.8' }, address('https://8.8.8.8', '8.8.8.8')],
      ['with the trailing dot', { request_domain: 'https://8.8.8.8.' }, address('https://8.8.8.8.', '8.8.8.8')],
      ['in full-width digits', { request_domain: 'https://８.８.８.８' }, address('https://８.８.８.８', '8.8.8.8')],
      ['with a path', { request_domain: 'https://8.8.8.8/x' }, address('https://8.8.8.8/x', '8.8.8.8')],
      ['without a protocol', { request_domain: '8.8.8.8' }, address('8.8.8.8', '8.8.8.8')],
      [
        'IPv6',
        { request_domain: 'https://[2001:DB8::1]:8443' },
        address('https://[2001:DB8::1]:8443', '[2001:db8::1]'),
      ],
      [
        'IPv4 in IPv6',
        { request_domain: 'https://[::ffff:8.8.8.8]' },
        address('https://[::ffff:8.8.8.8]', '[::ffff:8.8.8.8]'),
      ],
      [
        'registered',
        { request_domain: 'https://m.waitui.com' },
        { ...address('8.8.8.8', '8.8.8.8'), subject: 'registered' },
        { registered: { request_domain: '8.8.8.8' } },
      ],
    ],
  },
);

import { describeRule } from '../describe-rule.ts';

const written = (value: string, port: number) => ({ value, facts: { port } });

describeRule(
  'port',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['none', { request_domain: 'https://m.waitui.com' }],
      ['the default one of https', { request_domain: 'https://m.waitui.com:443' }],
      ['the default one of http', { request_domain: 'http://m.waitui.com:80' }],
      ['the default one of wss', { socket_domain: 'wss://m.waitui.com:443' }],
      [
        'what is no port is malformed',
        { request_domain: 'https://m.waitui.com:0,https://m.waitui.com:99999,https://m.waitui.com:x' },
      ],
      ['the colons of an IPv6 address', { request_domain: 'https://[2001:db8::1]' }],
      ['what is deleted', { request_domain: 'http://rap.heiguang.com:38080' }, { action: 'delete' }],
    ],
    notOk: [
      [
        'of a test server',
        { request_domain: 'http://rap.heiguang.com:38080' },
        written('http://rap.heiguang.com:38080', 38080),
      ],
      ['of an address', { request_domain: 'http://192.168.0.171:12066' }, written('http://192.168.0.171:12066', 12066)],
      ['of localhost', { request_domain: 'http://localhost:9527' }, written('http://localhost:9527', 9527)],
      ['of an IPv6 address', { request_domain: 'https://[::1]:3700' }, written('https://[::1]:3700', 3700)],
      ['the lowest', { request_domain: 'https://m.waitui.com:1' }, written('https://m.waitui.com:1', 1)],
      ['the highest', { request_domain: 'https://m.waitui.com:65535' }, written('https://m.waitui.com:65535', 65535)],
      [
        'the default one of another protocol',
        { request_domain: 'https://m.waitui.com:80' },
        written('https://m.waitui.com:80', 80),
      ],
      [
        'without a protocol none is the default',
        { request_domain: 'm.waitui.com:443' },
        written('m.waitui.com:443', 443),
      ],
      ['and a slash', { request_domain: 'https://m.waitui.com:8443/' }, written('https://m.waitui.com:8443/', 8443)],
      [
        'registered',
        { request_domain: 'https://m.waitui.com' },
        { ...written('waitui.com:8443', 8443), subject: 'registered' },
        { registered: { request_domain: 'waitui.com:8443' } },
      ],
    ],
  },
);

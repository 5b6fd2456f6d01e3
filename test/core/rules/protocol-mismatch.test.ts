import { describeRule } from '../describe-rule.ts';

const registered = (...request_domain: string[]) => ({ registered: { request_domain } });
const differs = (value: string, protocol: string, nearest: string, expected: string) => ({
  value,
  facts: { registered: nearest, protocol, expected },
});

describeRule(
  'protocol-mismatch',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['the same', { request_domain: 'https://m.waitui.com' }, registered('https://waitui.com')],
      ['the same in another spelling', { request_domain: 'https://m.waitui.com' }, registered('HTTPS://waitui.com/')],
      ['registered without one', { request_domain: 'http://m.waitui.com' }, registered('waitui.com')],
      [
        'registered with several',
        { request_domain: 'http://m.waitui.com' },
        registered('https://waitui.com', 'http://waitui.com'),
      ],
      [
        'registered with and without one',
        { request_domain: 'http://m.waitui.com' },
        registered('https://waitui.com', 'waitui.com'),
      ],
      [
        'a wider registered domain has it',
        { request_domain: 'http://a.m.waitui.com' },
        registered('https://m.waitui.com', 'http://waitui.com'),
      ],
      ['not registered is another rule', { request_domain: 'http://api.mxqe.com' }, registered('https://waitui.com')],
      ['malformed is another rule', { request_domain: 'http://m.waitui.com/x' }, registered('https://waitui.com')],
      ['none is another rule', { request_domain: 'm.waitui.com' }, registered('https://waitui.com')],
      ['a refused one is another rule', { request_domain: 'ftp://m.waitui.com' }, registered('https://waitui.com')],
      ['nothing is known of this type', { socket_domain: 'wss://m.waitui.com' }, registered('https://waitui.com')],
      ['no registered list', { request_domain: 'http://m.waitui.com' }],
      [
        'what is deleted',
        { request_domain: 'http://m.waitui.com' },
        { ...registered('https://waitui.com'), action: 'delete' },
      ],
    ],
    notOk: [
      [
        'http, registered as https',
        { request_domain: 'http://m.waitui.com' },
        differs('http://m.waitui.com', 'http', 'waitui.com', 'https'),
        registered('https://waitui.com'),
      ],
      [
        'https, registered as wss',
        { request_domain: 'https://m.waitui.com' },
        differs('https://m.waitui.com', 'https', 'waitui.com', 'wss'),
        registered('wss://waitui.com'),
      ],
      [
        'a socket, registered as https',
        { socket_domain: 'wss://m.waitui.com' },
        { ...differs('wss://m.waitui.com', 'wss', 'waitui.com', 'https'), type: 'socket_domain' },
        { registered: { socket_domain: 'https://waitui.com' } },
      ],
      [
        'the nearest one is named, with the protocol that was registered first',
        { request_domain: 'http://a.m.waitui.com' },
        differs('http://a.m.waitui.com', 'http', 'm.waitui.com', 'wss'),
        registered('https://waitui.com', 'wss://m.waitui.com', 'https://m.waitui.com'),
      ],
      [
        'a wildcard, where it is allowed',
        { request_domain: 'http://*.waitui.com' },
        differs('http://*.waitui.com', 'http', 'waitui.com', 'https'),
        { ...registered('https://waitui.com'), rules: { 'domain-format': ['error', { allow_wildcard: true }] } },
      ],
    ],
  },
);

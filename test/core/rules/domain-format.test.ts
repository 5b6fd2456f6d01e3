import type { EntryFault } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const faulty = (value: string, ...faults: EntryFault[]) => ({ value, facts: { faults, canonical: null } });
const row = (why: string, value: string, ...faults: EntryFault[]) =>
  [why, { request_domain: value }, faulty(value, ...faults)] as const;

const LABEL_63 = 'a'.repeat(63);
const LABEL_64 = 'a'.repeat(64);
const HOST_253 = `${LABEL_63}.${LABEL_63}.${LABEL_63}.${'a'.repeat(57)}.com`;
const HOST_254 = `${LABEL_63}.${LABEL_63}.${LABEL_63}.${'a'.repeat(58)}.com`;
const TOKEN = `45.${'c1cb2c4ddd225536ca80d70875a9f60d'}.3600.1536148028.FiKQ1VSLjMjS7uaJZlCdbOcjcasQ`;
const wildcards = { rules: { 'domain-format': ['error', { allow_wildcard: true }] } } as const;

describeRule(
  'domain-format',
  { errno: 470014, severity: 'error' },
  {
    ok: [
      ['protocol and host', { request_domain: 'https://bdapp.086soft.cn' }],
      ['a slash after it is only not canonical', { web_view_domain: 'http://fjzttc.com/' }],
      ['a port is another rule', { request_domain: 'http://rap.heiguang.com:38080' }],
      ['an address is another rule', { request_domain: 'http://192.168.0.171:12066' }],
      ['an IPv6 address is another rule', { request_domain: 'https://[2001:db8::1]' }],
      ['localhost is another rule', { request_domain: 'http://localhost:9527' }],
      ['a missing protocol is another rule', { request_domain: 'm.waitui.com' }],
      ['an empty entry is another rule', { request_domain: 'https://m.waitui.com,' }],
      [
        'hyphens in the third and fourth place: real hosts have them',
        { request_domain: 'https://r3---sn-x.example.com' },
      ],
      ['a Chinese name', { request_domain: 'https://例子.中国' }],
      ['the same name in ASCII', { request_domain: 'https://xn--fsqu00a.xn--fiqs8s' }],
      ['labels of 63 characters', { request_domain: `https://${LABEL_63}.com` }],
      ['a host of 253 characters', { request_domain: `https://${HOST_253}` }],
      ['a host of 253 characters and the trailing dot', { request_domain: `https://${HOST_253}.` }],
      ['digits first', { request_domain: 'https://086soft.cn' }],
      ['a list to delete is taken as it is', { request_domain: 'https://m.waitui.com/x' }, { action: 'delete' }],
      ['a wildcard where the setting allows it', { request_domain: 'https://*.waitui.com' }, wildcards],
      [
        'a registered domain without protocol',
        { request_domain: 'https://m.waitui.com' },
        { registered: { request_domain: 'waitui.com' } },
      ],
    ],
    notOk: [
      row('a path', 'https://m.waitui.com/api', { kind: 'path', text: '/api' }),
      row('two slashes after it', 'https://m.waitui.com//', { kind: 'path', text: '//' }),
      row('a backslash', 'https://m.waitui.com\\api', { kind: 'path', text: '\\api' }),
      row('a comma of a Chinese keyboard at its end', 'https://m.waitui.com，', { kind: 'character', character: '，' }),
      row('an enumeration comma at its end', 'https://m.waitui.com、', { kind: 'character', character: '、' }),
      row('a query', 'https://m.waitui.com?from=app', { kind: 'query', text: '?from=app' }),
      row('an empty query', 'https://m.waitui.com?', { kind: 'query', text: '?' }),
      row('a fragment', 'https://m.waitui.com#top', { kind: 'fragment', text: '#top' }),
      row(
        'all three',
        'https://m.waitui.com/a?b=//c#d?e',
        { kind: 'path', text: '/a' },
        { kind: 'query', text: '?b=//c' },
        { kind: 'fragment', text: '#d?e' },
      ),
      row('a token', `https://${TOKEN}`, { kind: 'token' }),
      row('what is as short as a domain', 'https://45.0123456789abcdef.com', { kind: 'token' }),
      row('a token with a faulty label', `https://${TOKEN}-`, { kind: 'token' }),
      row('a token in wide digits', `https://４５${TOKEN.slice(2)}`, { kind: 'token' }),
      row('user info', 'https://user:secret@m.waitui.com', { kind: 'user-info' }),
      row('an empty user', 'https://@m.waitui.com', { kind: 'user-info' }),
      row(
        'a protocol twice',
        'https://https://m.waitui.com',
        { kind: 'port', text: ':' },
        { kind: 'path', text: '//m.waitui.com' },
      ),
      row('no host', 'https://', { kind: 'empty-host' }),
      row('no host, but a port', 'https://:443', { kind: 'empty-host' }),
      row('three slashes', 'https:///m.waitui.com', { kind: 'empty-host' }, { kind: 'path', text: '/m.waitui.com' }),
      row('nothing but a dot', 'https://.', { kind: 'empty-label' }),
      row('two dots', 'https://m..waitui.com', { kind: 'empty-label' }),
      row('a leading dot', 'https://.waitui.com', { kind: 'empty-label' }),
      row('two trailing dots', 'https://waitui.com..', { kind: 'empty-label' }),
      row('a leading hyphen', 'https://-m.waitui.com', { kind: 'hyphen', label: '-m' }),
      row('a trailing hyphen', 'https://m-.waitui.com', { kind: 'hyphen', label: 'm-' }),
      row('an underscore', 'https://my_api.waitui.com', { kind: 'character', character: '_' }),
      row('white space', 'https://m .waitui.com', { kind: 'character', character: ' ' }),
      row('a mark at the end', 'https://m.waitui.com;', { kind: 'character', character: ';' }),
      row(
        'quotes',
        '"https://m.waitui.com"',
        { kind: 'character', character: '"' },
        { kind: 'port', text: ':' },
        { kind: 'path', text: '//m.waitui.com"' },
      ),
      row('a zero byte', 'https://m\0.waitui.com', { kind: 'character', character: '\0' }),
      row('a label of 64 characters', `https://${LABEL_64}.com`, {
        kind: 'label-too-long',
        label: LABEL_64,
        limit: 63,
      }),
      row('a host of 254 characters', `https://${HOST_254}`, { kind: 'host-too-long', length: 254, limit: 253 }),
      row('a number that is no address', 'https://1.2.3', { kind: 'not-an-address', host: '1.2.3' }),
      row('an octet of 256', 'https://192.168.0.256', { kind: 'not-an-address', host: '192.168.0.256' }),
      row('an octet that could be octal', 'https://192.168.0.010', { kind: 'not-an-address', host: '192.168.0.010' }),
      row('an address in hexadecimal', 'https://0x7f000001', { kind: 'not-an-address', host: '0x7f000001' }),
      row('an open bracket', 'https://[::1', { kind: 'not-an-address', host: '[' }, { kind: 'port', text: '::1' }),
      row('an IPv6 address of nine groups', 'https://[1:2:3:4:5:6:7:8:9]', {
        kind: 'not-an-address',
        host: '[1:2:3:4:5:6:7:8:9]',
      }),
      row('an IPv4 address inside an IPv6 one, not last', 'https://[1.2.3.4::]', {
        kind: 'not-an-address',
        host: '[1.2.3.4::]',
      }),
      row('a port of 0', 'https://m.waitui.com:0', { kind: 'port', text: ':0' }),
      row('a port above 65535', 'https://m.waitui.com:65536', { kind: 'port', text: ':65536' }),
      row('a port that is a word', 'https://m.waitui.com:port', { kind: 'port', text: ':port' }),
      row('a port with a sign', 'https://m.waitui.com:+80', { kind: 'port', text: ':+80' }),
      row('an empty port', 'https://m.waitui.com:', { kind: 'port', text: ':' }),
      row('Punycode of nothing', 'https://xn--.com', { kind: 'hyphen', label: 'xn--' }),
      row('Punycode of plain letters', 'https://xn--abc-.com', { kind: 'hyphen', label: 'xn--abc-' }),
      row('Punycode that does not decode', 'https://xn--99999999.com', { kind: 'idna', host: 'xn--99999999.com' }),
      row('a lone surrogate', 'https://\ud800.com', { kind: 'idna', host: '\ud800.com' }),
      row('right to left beside left to right', 'https://א1a.com', { kind: 'idna', host: 'א1a.com' }),
      row('a joiner where none may stand', 'https://a\u200db.com', { kind: 'idna', host: 'a\u200db.com' }),
      row('a sign that stands for a slash', 'https://a℀b.com', { kind: 'idna', host: 'a℀b.com' }),
      row('a wildcard', 'https://*.waitui.com', { kind: 'wildcard' }),
      row('a wildcard and a path', 'https://*.waitui.com/x', { kind: 'wildcard' }, { kind: 'path', text: '/x' }),
      row('a star elsewhere', 'https://api-*.waitui.com', { kind: 'character', character: '*' }),
      row('a star alone', 'https://*', { kind: 'character', character: '*' }),
      row('a wildcard of an address', 'https://*.0.0.1', { kind: 'not-an-address', host: '0.0.1' }),
      [
        'two stars, allowed or not',
        { request_domain: 'https://*.*.waitui.com' },
        faulty('https://*.*.waitui.com', { kind: 'character', character: '*' }),
        wildcards,
      ],
      [
        'a wildcard among the registered, allowed or not: it covers its subdomains without',
        { request_domain: 'https://m.waitui.com' },
        { ...faulty('*.waitui.com', { kind: 'wildcard' }), subject: 'registered' },
        { ...wildcards, registered: { request_domain: '*.waitui.com' } },
      ],
      [
        'a registered domain with a path',
        { request_domain: 'https://m.waitui.com' },
        { ...faulty('waitui.com/api', { kind: 'path', text: '/api' }), subject: 'registered' },
        { registered: { request_domain: 'waitui.com/api' } },
      ],
    ],
  },
);

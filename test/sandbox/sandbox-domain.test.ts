import { describe, expect, test } from 'vitest';
import { coversHost, readDomain, readRegisteredHost } from '../../src/sandbox/sandbox-domain.ts';

const label63 = 'a'.repeat(63);
const host253 = `${`${label63}.`.repeat(3)}${'a'.repeat(61)}`;

describe('well-formed', () => {
  test.each([
    ['https://m.waitui.com', 'https://m.waitui.com'],
    ['WSS://A.B.Example.com.', 'wss://a.b.example.com'],
    ['http://fjzttc.com/', 'http://fjzttc.com'],
    ['https://example.com:443', 'https://example.com'],
    ['wss://example.com:443/', 'wss://example.com'],
    ['http://example.com:80', 'http://example.com'],
    ['http://example.com:443', 'http://example.com:443'],
    ['http://rap.heiguang.com:38080', 'http://rap.heiguang.com:38080'],
    ['http://localhost:9527', 'http://localhost:9527'],
    ['http://192.168.0.171:12066', 'http://192.168.0.171:12066'],
    ['https://[::1]:8443', 'https://[::1]:8443'],
    ['https://[0:0:0:0:0:0:0:A]', 'https://[::a]'],
    ['https://ab--cd.r3---sn-x.com', 'https://ab--cd.r3---sn-x.com'],
    ['https://3com.1a', 'https://3com.1a'],
    [`https://${label63}.com`, `https://${label63}.com`],
    [`https://${host253}`, `https://${host253}`],
    [`https://${host253}.`, `https://${host253}`],
    ['https://www.例子.中国', 'https://www.xn--fsqu00a.xn--fiqs8s'],
    ['https://www。例子。中国。', 'https://www.xn--fsqu00a.xn--fiqs8s'],
    ['https://MÜNCHEN.de', 'https://xn--mnchen-3ya.de'],
    ['https://mu\u0308nchen.de', 'https://xn--mnchen-3ya.de'],
    ['https://straße.de', 'https://xn--strae-oqa.de'],
    ['https://未知.com', 'https://未知.com'],
  ])('%s is %s', (text, canonical) => {
    expect(readDomain(text)?.canonical).toBe(canonical);
  });
});

describe('malformed', () => {
  test.each([
    '',
    'example.com',
    '//example.com',
    'https:example.com',
    'https:/example.com',
    'https://',
    'https:///',
    'ftp://example.com',
    'ws://example.com',
    'http\u017f://example.com:8443',
    ' https://example.com',
    'https://example.com\n',
    'https://exam ple.com',
    'https://exam\u200bple.com',
    'https://example.com/path',
    'https://example.com//',
    'https://example.com?q',
    'https://example.com#f',
    'https://example.com\\',
    'https://user@example.com',
    'https://example.com:',
    'https://example.com:0',
    'https://example.com:080',
    'https://example.com:65536',
    'https://example.com:port',
    'https://*.example.com',
    'https://a_b.example.com',
    'https://-a.example.com',
    'https://a-.example.com',
    'https://a..example.com',
    'https://.example.com',
    'https://example.com..',
    'https://.',
    'https://。',
    `https://${label63}a.com`,
    `https://${host253}a`,
    'https://1.2.3',
    'https://1.2.3.256',
    'https://1.2.3.04',
    'https://1.2.3.4.5',
    'https://example.123',
    'https://123',
    'https://[::1',
    'https://::1',
    'https://[]',
    'https://[1.2.3.4]',
    'https://[fe80::1%eth0]',
    'https://a.com，https://b.com',
    'https://a.com、https://b.com',
    'https://a.com；https://b.com',
    'https://a.com;https://b.com',
    'https：//example.com',
    'https://example．com',
    'https://\ufffd.com',
    'https://\ud800.com',
  ])('%j', (text) => {
    expect(readDomain(text)).toBeUndefined();
  });
});

describe('registered', () => {
  test.each([
    ['example.com', 'https://example.com', true],
    ['example.com', 'https://a.example.com', true],
    ['example.com', 'https://a.b.c.example.com', true],
    ['example.com', 'wss://A.B.Example.com.', true],
    ['example.com', 'http://a.example.com:8080', true],
    ['https://example.com', 'wss://a.example.com', true],
    ['HTTPS://Example.com.:443/', 'https://example.com', true],
    ['baidu.com', 'https://xxx.baidu.com', true],
    ['example.com', 'https://badexample.com', false],
    ['example.com', 'https://example.com.evil.net', false],
    ['example.com', 'https://example.org', false],
    ['example.com', 'https://com', false],
    ['api.example.com', 'https://example.com', false],
    ['api.example.com', 'https://www.example.com', false],
    ['例子.中国', 'https://www.例子.中国', true],
    ['例子.中国', 'https://www.xn--fsqu00a.xn--fiqs8s', true],
    ['xn--fsqu00a.xn--fiqs8s', 'https://小程序.例子。中国', true],
    ['例子.中国', 'https://坏例子.中国', false],
    ['百度.公司', 'https://百度.网络', false],
    ['faß.de', 'https://fass.de', false],
    ['faß.de', 'https://a.xn--fa-hia.de', true],
    ['192.168.0.1', 'http://192.168.0.1', true],
    ['0.1.example', 'http://192.168.0.1', false],
    ['[::1]', 'https://[0::1]', true],
  ])('%s covers %s: %s', (registration, candidate, verdict) => {
    const registeredHost = readRegisteredHost(registration) ?? expect.fail('not a registered domain');
    const host = readDomain(candidate)?.host ?? expect.fail('not a domain');
    expect(coversHost(new Set([registeredHost]), host)).toBe(verdict);
  });

  test('nothing registered covers nothing', () => {
    expect(coversHost(new Set(), 'example.com')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { type Entry, type EntryFault, parseEntry } from '../../src/core/index.ts';

const parts = ({ protocol, host, port, canonical }: Entry) => [protocol, host?.name ?? null, port, canonical];

describe('parseEntry: well-formed', () => {
  test.each([
    ['https://m.waitui.com', 'https', 'm.waitui.com', null, 'https://m.waitui.com'],
    ['http://fjzttc.com/', 'http', 'fjzttc.com', null, 'http://fjzttc.com'],
    ['wss://m.waitui.com', 'wss', 'm.waitui.com', null, 'wss://m.waitui.com'],
    ['HTTPS://API.Mxqe.com.', 'https', 'api.mxqe.com', null, 'https://api.mxqe.com'],
    ['https://api.mxqe.com:443', 'https', 'api.mxqe.com', null, 'https://api.mxqe.com'],
    ['http://api.mxqe.com:80/', 'http', 'api.mxqe.com', null, 'http://api.mxqe.com'],
    ['wss://api.mxqe.com:443', 'wss', 'api.mxqe.com', null, 'wss://api.mxqe.com'],
    ['wss://api.mxqe.com:80', 'wss', 'api.mxqe.com', 80, 'wss://api.mxqe.com:80'],
    ['http://rap.heiguang.com:38080', 'http', 'rap.heiguang.com', 38080, 'http://rap.heiguang.com:38080'],
    ['http://localhost:9527', 'http', 'localhost', 9527, 'http://localhost:9527'],
    ['http://192.168.0.171:12066', 'http', '192.168.0.171', 12066, 'http://192.168.0.171:12066'],
    ['https://[2001:DB8::1]:8443', 'https', '[2001:db8::1]', 8443, 'https://[2001:db8::1]:8443'],
    ['https://例子.中国', 'https', 'xn--fsqu00a.xn--fiqs8s', null, 'https://xn--fsqu00a.xn--fiqs8s'],
    ['https://xn--fsqu00a.cn', 'https', 'xn--fsqu00a.cn', null, 'https://xn--fsqu00a.cn'],
    ['m.waitui.com', null, 'm.waitui.com', null, 'm.waitui.com'],
    ['m.waitui.com:443', null, 'm.waitui.com', 443, 'm.waitui.com:443'],
    ['ftp://m.waitui.com:21', 'ftp', 'm.waitui.com', 21, 'ftp://m.waitui.com:21'],
    ['https://*.waitui.com', 'https', 'waitui.com', null, 'https://*.waitui.com'],
    ['https://*.WAITUI.com:8443', 'https', 'waitui.com', 8443, 'https://*.waitui.com:8443'],
  ])('%s', (text, protocol, host, port, canonical) => {
    const entry = parseEntry(text);
    expect(parts(entry)).toEqual([protocol, host, port, canonical]);
    expect(entry).toMatchObject({ text, offset: 0 });
  });
});

describe('parseEntry: malformed, but what can be read is read', () => {
  const rows: [text: string, protocol: string | null, host: string | null, ...EntryFault['kind'][]][] = [
    ['', null, null, 'empty-host'],
    ['https://', 'https', null, 'empty-host'],
    ['//m.waitui.com', null, null, 'empty-host', 'path'],
    ['https:///x', 'https', null, 'empty-host', 'path'],
    ['https://a.com/x', 'https', 'a.com', 'path'],
    ['https://a.com\\x', 'https', 'a.com', 'path'],
    ['https://a.com?x', 'https', 'a.com', 'query'],
    ['https://a.com#x', 'https', 'a.com', 'fragment'],
    ['https://a.com/?#', 'https', 'a.com', 'query', 'fragment'],
    ['https://u:p@a.com:x/y?z#w', 'https', 'a.com', 'user-info', 'port', 'path', 'query', 'fragment'],
    ['https://u@v@a.com', 'https', 'a.com', 'user-info'],
    ['https://a.com:1:2', 'https', 'a.com', 'port'],
    ['https://a.com:007', 'https', 'a.com', 'port'],
    ['https://[::1]x', 'https', null, 'not-an-address', 'port'],
    ['https://a..com', 'https', null, 'empty-label'],
    ['https://-.a.com', 'https', null, 'hyphen'],
    ['https://a_b..-c.com/x', 'https', null, 'empty-label', 'hyphen', 'character', 'path'],
    ['域名', null, 'xn--eqrt2g'],
    ['https:/a.com', null, 'a.com'],
    ['https//a.com', null, 'a.com'],
    ['https：//a.com', null, 'a.com'],
    ['https:a.com', null, 'a.com'],
    ['http:8080', null, 'http'],
    ['wss:\\\\a.com', null, 'a.com'],
    ['a.com\n', null, null, 'character'],
    ['https://a.com/\n', 'https', 'a.com', 'path'],
    ['*.', null, null, 'empty-host'],
    ['*', null, null, 'character'],
  ];
  test.each(rows)('%j', (text, protocol, host, ...faults) => {
    const entry = parseEntry(text);
    expect([entry.protocol, entry.host?.name ?? null]).toEqual([protocol, host]);
    expect(entry.faults.map(({ kind }) => kind)).toEqual(faults);
    const misspelt = /^(?:https|wss)/.test(text) && protocol === null;
    if (faults.length > 0 || misspelt) expect([entry.canonical, entry.reasons]).toEqual([null, []]);
  });
});

test('one text of each kind has what a plain one has', () => {
  const keys = (text: string) => Object.keys(parseEntry(text)).sort();
  for (const text of ['', 'HTTPS://A.com', 'https://a.com/x', 'https://[::1]:1', '例子']) {
    expect(keys(text)).toEqual(keys('https://m.waitui.com'));
  }
});

/** A fault of each label would be more arguments than a call may have, and more facts than anybody reads. */
describe('an entry of megabytes is parsed in the time that reading it takes', () => {
  const han = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
  test.each([
    ['hyphens', `https://${'-.'.repeat(200_000)}com`],
    ['dots', `https://${'.'.repeat(200_000)}com`],
    ['long labels', `https://${`${'a'.repeat(64)}.`.repeat(130_000)}com`],
    ['Punycode', `https://xn--${'a'.repeat(200_000)}.com`],
    ['twenty thousand different letters, many times', `https://${han.repeat(10)}.com`],
    ['accents upon accents', `https://a${'\u0301\u0323'.repeat(100_000)}.com`],
    ['at signs', `https://${'@'.repeat(200_000)}`],
    ['brackets', `https://${'['.repeat(200_000)}`],
    ['colons', `https://${':'.repeat(200_000)}`],
  ])('%s', (_why, text) => {
    const { canonical, faults } = parseEntry(text);
    expect(canonical).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(20);
  });
});

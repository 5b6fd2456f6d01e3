import { describe, expect, test } from 'vitest';
import { createRegistry, type DomainLists, type DomainType, parseEntry } from '../../src/core/index.ts';
import { findings } from './describe-rule.ts';

/** What covers the domain that is written here: host names, the nearest first. */
function coveredBy(registered: DomainLists, candidate: string, type: DomainType = 'request_domain'): string[] {
  const { host } = parseEntry(candidate);
  if (!host) throw new Error(`${candidate} has no host`);
  return createRegistry(registered)
    .covering(type, host)
    .map((cover) => cover.host);
}

const covered = true;
const refused = false;

describe('a registered domain covers itself and every subdomain, on label boundaries', () => {
  const rows: [registered: string, candidate: string, verdict: boolean][] = [
    ['example.com', 'https://example.com', covered],
    ['example.com', 'https://a.example.com', covered],
    ['example.com', 'wss://A.B.Example.com.', covered],
    ['example.com', 'https://badexample.com', refused],
    ['example.com', 'https://example.com.evil.net', refused],
    ['example.com', 'https://example.org', refused],
    ['api.example.com', 'https://example.com', refused],
    ['api.example.com', 'https://www.example.com', refused],
    ['例子.中国', 'https://www.例子.中国', covered],
    ['例子.中国', 'https://www.xn--fsqu00a.xn--fiqs8s', covered],
    // label boundaries
    ['waitui.com', 'https://m.waitui.com', covered],
    ['waitui.com', 'https://m-waitui.com', refused],
    ['waitui.com', 'https://xwaitui.com', refused],
    ['waitui.com', 'https://waitui.com.cn', refused],
    ['waitui.com', 'https://waitui.co', refused],
    ['waitui.com', 'https://aitui.com', refused],
    ['waitui.com', 'https://com', refused],
    ['waitui.com', 'https://waitui', refused],
    ['waitui.com', 'https://com.waitui', refused],
    // depth
    ['waitui.com', 'https://a.b.c.d.e.f.g.h.waitui.com', covered],
    ['waitui.com', `https://${'a.'.repeat(121)}waitui.com`, covered],
    ['c.b.a.waitui.com', 'https://d.c.b.a.waitui.com', covered],
    ['c.b.a.waitui.com', 'https://b.a.waitui.com', refused],
    ['c.b.a.waitui.com', 'https://d.b.a.waitui.com', refused],
    ['m.waitui.com', 'https://xm.waitui.com', refused],
    ['m.waitui.com', 'https://x-m.waitui.com', refused],
    ['m.waitui.com', 'https://x.m.waitui.com', covered],
    ['api.xsslyjt.com', 'https://www.xsslyjt.com', refused],
    ['www.xsslyjt.com', 'https://xsslyjt.com', refused],
    ['www.xsslyjt.com', 'https://www.xsslyjt.com', covered],
    // case, dots, slashes, on both sides
    ['WAITUI.COM', 'https://m.waitui.com', covered],
    ['waitui.com', 'HTTPS://M.WaiTui.Com', covered],
    ['waitui.com.', 'https://m.waitui.com', covered],
    ['waitui.com', 'https://m.waitui.com.', covered],
    ['waitui.com/', 'https://m.waitui.com', covered],
    ['waitui.com', 'https://m.waitui.com/', covered],
    [' waitui.com ', 'https://m.waitui.com', covered],
    // protocols and ports do not limit
    ['https://waitui.com', 'https://m.waitui.com', covered],
    ['https://waitui.com', 'http://m.waitui.com', covered],
    ['wss://waitui.com', 'https://m.waitui.com', covered],
    ['HTTPS://waitui.com:443', 'https://m.waitui.com', covered],
    ['waitui.com:8443', 'https://m.waitui.com', covered],
    ['waitui.com', 'http://rap.waitui.com:38080', covered],
    // international names
    ['xn--fsqu00a.xn--fiqs8s', 'https://www.例子.中国', covered],
    ['例子。中国', 'https://例子.中国', covered],
    ['中国', 'https://例子.中国', covered],
    ['例子.中国', 'https://坏例子.中国', refused],
    ['例子.中国', 'https://中国', refused],
    ['bücher.de', 'https://BÜCHER.de', covered],
    ['bücher.de', 'https://bu\u0308cher.de', covered],
    ['bücher.de', 'https://bucher.de', refused],
    ['fass.de', 'https://faß.de', refused],
    ['xn--fa-hia.de', 'https://faß.de', covered],
    // suffixes, public, private and unknown: matching knows nothing of them (`public-suffix` does)
    ['com.cn', 'https://waitui.com.cn', covered],
    ['cn', 'https://api.xsslyjt.com.cn', covered],
    ['github.io', 'https://me.github.io', covered],
    ['me.github.io', 'https://you.github.io', refused],
    ['amazonaws.com.cn', 'https://s3.cn-north-1.amazonaws.com.cn', covered],
    ['s3.cn-north-1.amazonaws.com.cn', 'https://bucket.s3.cn-north-1.amazonaws.com.cn', covered],
    ['corp', 'https://api.corp', covered],
    ['api.corp', 'https://corp', refused],
    ['a.ck', 'https://b.ck', refused],
    // addresses: only themselves
    ['127.0.0.1', 'http://127.0.0.1:3700', covered],
    ['127.0.0.1.', 'http://127.0.0.1', covered],
    ['192.168.0.171', 'http://192.168.0.17', refused],
    ['168.0.171.1', 'http://192.168.0.171', refused],
    ['[2001:db8::1]', 'https://[2001:DB8::1]', covered],
    ['[::1]', 'https://[::2]', refused],
    ['localhost', 'http://localhost:9527', covered],
    ['localhost', 'http://app.localhost', covered],
    // wildcards: the candidate's rest counts, a registered one is malformed
    ['waitui.com', 'https://*.waitui.com', covered],
    ['waitui.com', 'https://*.m.waitui.com', covered],
    ['m.waitui.com', 'https://*.waitui.com', refused],
    ['*.waitui.com', 'https://m.waitui.com', refused],
    // malformed registered domains cover nothing
    ['https://waitui.com/api', 'https://waitui.com', refused],
    ['user@waitui.com', 'https://waitui.com', refused],
    ['waitui.com:port', 'https://waitui.com', refused],
    ['ftp://waitui.com', 'https://waitui.com', refused],
    ['wait_ui.com', 'https://waitui.com', refused],
    ['.waitui.com', 'https://m.waitui.com', refused],
    ['', 'https://waitui.com', refused],
  ];
  test.each(rows)('%s ← %s: %s', (registered, candidate, verdict) => {
    expect(coveredBy({ request_domain: registered }, candidate).length > 0).toBe(verdict);
  });

  const wellFormed = rows.filter(([registered, candidate]) =>
    [registered, candidate].every((text) => parseEntry(text.trim()).canonical !== null && !text.includes('*')),
  );
  test.each(wellFormed)('check says so of %s ← %s: %s', (registered, candidate, verdict) => {
    const policy = { registered: { request_domain: registered } };
    expect(findings('registered-domain', { request_domain: candidate }, policy).length === 0).toBe(verdict);
  });

  test('the table holds many of both', () => {
    expect(rows.filter(([, , verdict]) => verdict).length).toBeGreaterThan(30);
    expect(rows.filter(([, , verdict]) => !verdict).length).toBeGreaterThan(30);
    expect(wellFormed.length).toBeGreaterThan(50);
  });
});

describe('covering', () => {
  test('names every registered domain that covers, the nearest first', () => {
    const registered = { request_domain: 'com,waitui.com,m.waitui.com,api.waitui.com' };
    expect(coveredBy(registered, 'https://a.m.waitui.com')).toEqual(['m.waitui.com', 'waitui.com', 'com']);
  });

  test('names the protocols with which each is registered', () => {
    const registry = createRegistry({
      request_domain: 'waitui.com,https://waitui.com,WSS://Waitui.com,https://waitui.com',
    });
    const { host } = parseEntry('https://m.waitui.com');
    expect(host && registry.covering('request_domain', host)).toEqual([
      { host: 'waitui.com', protocols: [null, 'https', 'wss'] },
    ]);
  });

  test('one type says nothing about another', () => {
    const registered = { request_domain: 'waitui.com', web_view_domain: ['xsslyjt.com'] };
    expect(coveredBy(registered, 'https://m.waitui.com', 'request_domain')).toEqual(['waitui.com']);
    expect(coveredBy(registered, 'https://m.waitui.com', 'web_view_domain')).toEqual([]);
    expect(coveredBy(registered, 'https://m.waitui.com', 'upload_domain')).toEqual([]);
  });
});

test('knows: an empty list is known, an absent one is not', () => {
  const registry = createRegistry({ request_domain: '', web_view_domain: 'a.cn', upload_domain: undefined });
  expect(registry.knows('request_domain')).toBe(true);
  expect(registry.knows('web_view_domain')).toBe(true);
  expect(registry.knows('upload_domain')).toBe(false);
  expect(registry.knows('socket_domain')).toBe(false);
});

describe('nearest', () => {
  const near = (registered: DomainLists, candidate: string, type: DomainType = 'request_domain') => {
    const { host } = parseEntry(candidate);
    return host && createRegistry(registered).nearest(type, host);
  };
  test.each([
    ['nothing', 'waitui.com', 'https://api.mxqe.com', [], []],
    ['a sibling', 'api.xsslyjt.com', 'https://www.xsslyjt.com', ['api.xsslyjt.com'], []],
    ['a child', 'a.b.xsslyjt.com', 'https://xsslyjt.com', ['a.b.xsslyjt.com'], []],
    ['strangers below one private suffix are not related', 'me.github.io', 'https://somebody.github.io', [], []],
    ['a swapped letter', 'waitui.com', 'https://m.wiatui.com', [], ['waitui.com']],
    ['another letter', 'waitui.com', 'https://waitvi.com', [], ['waitui.com']],
    ['a missing dot', 'waitui.com', 'https://waituicom', [], ['waitui.com']],
    ['two slips, the first letter right', 'waitui.com', 'https://v.wiatuu.com', [], ['waitui.com']],
    ['two slips in a short name are another name', 'abc.cn', 'https://adc.com', [], []],
    [
      'of many related ones the nearest',
      'a1.example.com,a2.example.com,a3.example.com,apk.example.com',
      'https://apj.example.com',
      ['apk.example.com', 'a1.example.com', 'a2.example.com'],
      [],
    ],
    [
      'a related one makes a similar one needless',
      'api.mxqe.com,mxqf.com',
      'https://www.mxqe.com',
      ['api.mxqe.com'],
      [],
    ],
    ['an address has none', '127.0.0.1,192.168.0.17', 'http://192.168.0.171', [], []],
  ])('%s', (_why, registered, candidate, related, similar) => {
    expect(near({ request_domain: registered }, candidate)).toEqual({ related, similar, elsewhere: [] });
  });

  test('names the other types, in their order', () => {
    const registered = {
      web_view_domain: 'mxqe.com',
      socket_domain: 'com',
      request_domain: '',
      upload_domain: 'api.com',
    };
    expect(near(registered, 'https://api.mxqe.com')?.elsewhere).toEqual(['socket_domain', 'web_view_domain']);
    expect(near(registered, 'https://api.mxqe.com', 'download_domain')).toEqual({
      related: [],
      similar: [],
      elsewhere: ['socket_domain', 'web_view_domain'],
    });
  });

  test('ten thousands of registered domains of one owner are grouped in a moment', () => {
    const registered = Array.from({ length: 40_000 }, (_, index) => `a${index}.waitui.com`);
    expect(near({ request_domain: registered }, 'https://m.waitui.com')?.related).toEqual(registered.slice(0, 3));
  });
});

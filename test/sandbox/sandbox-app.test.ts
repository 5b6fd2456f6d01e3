import { describe, expect, test } from 'vitest';
import { domainTypes } from '../../src/core/domain-type.ts';
import { call, errnoOf, type Fields, withSandbox } from './call-sandbox.ts';

const registered = {
  request_domain: ['example.com', 'https://例子.中国'],
  socket_domain: ['wss://example.com', 'chat.example.net'],
  web_view_domain: ['http://www.example.com', 'example.org'],
};

describe('errnos, as the document words them', () => {
  test.each([
    [470013, {}, '至少传递一个要被操作的服务域名类型。'],
    [
      470014,
      { request_domain: 'ftp://example.com' },
      '域名格式非法，请检查格式，协议目前只支持http:// https:// wss://。',
    ],
    [470015, { request_domain: '' }, '被操作的域名不能为空。'],
    [
      470016,
      { request_domain: 'https://badexample.com' },
      '请求保存的域名不是第三方平台中已设置的小程序域名或子域名。',
    ],
    [470017, { action: 'delete', request_domain: 'https://example.com' }, '删除的域名在小程序中没有设置过。'],
  ])('%d', (errno, fields: Fields, msg) =>
    withSandbox({ registered }, async (sandbox) => {
      expect(await call(sandbox, 'modifydomain', { action: 'add', ...fields })).toEqual({ errno, msg });
      expect(sandbox.modifications().modifydomain).toBe(0);
    }),
  );

  test('470011 and 470012: each endpoint has a quota of its own', () =>
    withSandbox({ registered, quota: 1 }, async (sandbox) => {
      const server = () => call(sandbox, 'modifydomain', { action: 'add', request_domain: 'https://example.com' });
      const business = () =>
        call(sandbox, 'modifywebviewdomain', { action: 'add', web_view_domain: 'https://example.org' });
      expect(await server()).toEqual({ errno: 0, msg: 'success' });
      expect(await server()).toEqual({ errno: 470011, msg: '修改服务器域名超过限制次数。' });
      expect(await business()).toEqual({ errno: 0, msg: 'success' });
      expect(await business()).toEqual({ errno: 470012, msg: '修改业务域名超过限制次数' });
      expect(sandbox.modifications()).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
    }));

  test('50 modifications are allowed where nothing else is said, and one that changes nothing costs one', () =>
    withSandbox({ registered }, async (sandbox) => {
      const errnos = [];
      for (let calls = 0; calls < 51; calls += 1) {
        errnos.push(await errnoOf(sandbox, { action: 'set', request_domain: 'https://example.com' }));
      }
      expect(errnos.slice(0, 50)).toEqual(Array(50).fill(0));
      expect(errnos[50]).toBe(470011);
    }));
});

describe('the order of judging', () => {
  test.each([
    ['a field of the other endpoint is none', { web_view_domain: 'https://example.org' }, 470013],
    ['empty before malformed', { request_domain: 'nonsense,', socket_domain: 'wss://example.com' }, 470015],
    ['an empty member in the middle', { request_domain: 'https://example.com,,https://a.example.com' }, 470015],
    ['a blank member', { request_domain: 'https://example.com, ' }, 470015],
    ['one empty type among good ones', { request_domain: 'https://example.com', socket_domain: '' }, 470015],
    ['malformed before unregistered', { request_domain: 'https://example.org,https://example.com/path' }, 470014],
    ['unregistered in the last type', { request_domain: 'https://example.com', socket_domain: 'wss://x.org' }, 470016],
    ['registered for another type', { request_domain: 'https://chat.example.net' }, 470016],
    ['nothing registered for the type', { upload_domain: 'https://example.com' }, 470016],
  ])('%s', (_, fields: Fields, errno) =>
    withSandbox({ registered, live: { request_domain: ['https://old.example.com'] } }, async (sandbox) => {
      for (const action of ['add', 'set']) expect(await errnoOf(sandbox, { action, ...fields })).toBe(errno);
      expect(sandbox.live().request_domain).toEqual(['https://old.example.com']);
      expect(sandbox.modifications().modifydomain).toBe(0);
    }),
  );

  test('the quota before everything else', () =>
    withSandbox({ quota: 0 }, async (sandbox) => {
      expect(await errnoOf(sandbox, { action: 'add' })).toBe(470011);
      expect(await errnoOf(sandbox, { action: 'set', web_view_domain: '' }, 'modifywebviewdomain')).toBe(470012);
      expect(await errnoOf(sandbox, { action: 'unknown' })).toBe(40001);
    }));
});

describe('add', () => {
  test('appends what is not there yet, in the spelling sent, once', () =>
    withSandbox({ registered, live: { request_domain: ['https://z.example.com'] } }, async (sandbox) => {
      const request_domain =
        'https://B.example.com/,HTTPS://Z.Example.com.:443,https://b.example.com,https://a.example.com';
      expect(await errnoOf(sandbox, { action: 'add', request_domain })).toBe(0);
      expect(sandbox.live().request_domain).toEqual([
        'https://z.example.com',
        'https://B.example.com/',
        'https://a.example.com',
      ]);
    }));

  test('another protocol or another port is another domain', () =>
    withSandbox({ registered, live: { request_domain: ['https://example.com'] } }, async (sandbox) => {
      const request_domain = 'http://example.com,https://example.com:8443,https://example.com:443';
      expect(await errnoOf(sandbox, { action: 'add', request_domain })).toBe(0);
      expect(sandbox.live().request_domain).toEqual([
        'https://example.com',
        'http://example.com',
        'https://example.com:8443',
      ]);
    }));

  test('several types in one call', () =>
    withSandbox({ registered }, async (sandbox) => {
      const fields = { request_domain: 'https://www.例子.中国', socket_domain: 'wss://a.chat.example.net' };
      expect(await errnoOf(sandbox, { action: 'add', ...fields })).toBe(0);
      expect(sandbox.live()).toMatchObject({
        request_domain: ['https://www.例子.中国'],
        socket_domain: ['wss://a.chat.example.net'],
      });
      expect(sandbox.modifications().modifydomain).toBe(1);
    }));
});

describe('set', () => {
  test('replaces the passed types, duplicates and order as sent, and leaves the others', () =>
    withSandbox(
      { registered, live: { request_domain: ['https://old.example.com'], socket_domain: ['wss://example.com'] } },
      async (sandbox) => {
        const request_domain = 'https://b.example.com,https://a.example.com,https://b.example.com';
        expect(await errnoOf(sandbox, { action: 'set', request_domain })).toBe(0);
        expect(sandbox.live()).toMatchObject({
          request_domain: request_domain.split(','),
          socket_domain: ['wss://example.com'],
        });
      },
    ));
});

describe('delete', () => {
  const live = {
    request_domain: ['https://例子.中国', 'http://p.qiao.baidu.com/', 'https://例子.中国:443', 'not a domain'],
  };

  test('compares canonically, takes away every duplicate, and asks nobody whether it is registered', () =>
    withSandbox({ live }, async (sandbox) => {
      expect(await errnoOf(sandbox, { action: 'delete', request_domain: 'https://xn--fsqu00a.XN--FIQS8S.' })).toBe(0);
      expect(sandbox.live().request_domain).toEqual(['http://p.qiao.baidu.com/', 'not a domain']);
    }));

  test.each([
    ['one of two is not there', 'http://p.qiao.baidu.com,https://p.qiao.baidu.com', 470017],
    ['there, but in no form that can be sent', 'not a domain', 470014],
    ['another port', 'http://p.qiao.baidu.com:8080', 470017],
  ])('%s', (_, request_domain, errno) =>
    withSandbox({ live }, async (sandbox) => {
      expect(await errnoOf(sandbox, { action: 'delete', request_domain })).toBe(errno);
      expect(sandbox.live().request_domain).toEqual(live.request_domain);
    }),
  );

  test('may empty a list', () =>
    withSandbox({ live: { web_view_domain: ['http://fjzttc.com/'] } }, async (sandbox) => {
      const fields = { action: 'delete', web_view_domain: 'http://fjzttc.com' };
      expect(await errnoOf(sandbox, fields, 'modifywebviewdomain')).toBe(0);
      expect(sandbox.live().web_view_domain).toEqual([]);
    }));
});

describe('without action', () => {
  test('every registered domain of the endpoint is added, with a protocol', () =>
    withSandbox({ registered, live: { request_domain: ['https://EXAMPLE.com'] } }, async (sandbox) => {
      expect(await errnoOf(sandbox, { request_domain: ',ignored,' })).toBe(0);
      expect(sandbox.live()).toEqual({
        request_domain: ['https://EXAMPLE.com', 'https://例子.中国'],
        socket_domain: ['wss://example.com', `${domainTypes.socket_domain.expects}://chat.example.net`],
        download_domain: [],
        upload_domain: [],
        web_view_domain: [],
      });
      expect(await errnoOf(sandbox, {}, 'modifywebviewdomain')).toBe(0);
      expect(sandbox.live().web_view_domain).toEqual(['http://www.example.com', 'https://example.org']);
      expect(sandbox.modifications()).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
    }));
});

/** The platform's own lists: who may change them, what is refused, and what they mean for apps. */
import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/core/domain-type.ts';
import { createClient } from '../../src/platform/client.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { call, callTp, errnoOf, errnoOfTp, type Fields, post, SERVER, shownTo, withSandbox } from './call-sandbox.ts';

const TP_SERVER = '/rest/2.0/smartapp/tp/modifydomain';
const success = { errno: 0, msg: 'success' };
const tokenRefused = { error_code: 110, error_msg: 'Access token invalid or no longer valid' };
const get = { action: 'get' };

const registered = {
  request_domain: ['example.com', 'https://api.example.net'],
  web_view_domain: ['https://www.example.com'],
};
const unverified = ['bare.example.com'];

function withRegistered(use: (sandbox: Sandbox) => Promise<void>, options: SandboxOptions = {}): Promise<void> {
  return withSandbox({ registered, unverified, ...options }, use);
}

describe('who asks', () => {
  test('the token is of the form that the platform’s have, and not the app’s', () =>
    withSandbox({}, ({ platformToken, token }) => {
      expect(platformToken).toMatch(/^42\.[0-9a-f]{32}\.2592000\.4102444800\.sandbox$/);
      expect(platformToken).not.toBe(token);
    }));

  test.each([
    ['missing', undefined, tokenRefused],
    ['empty', '', tokenRefused],
    ['wrong', '45.beef.3600.4102444800.other', tokenRefused],
    ['another platform’s', '42.beef.2592000.4102444800.tp', tokenRefused],
    ['an app’s', '45.first', { errno: 44004, msg: 'token invalid' }],
    ['another app’s', '45.second', { errno: 44004, msg: 'token invalid' }],
    ['the platform’s', 'platform', { errno: 0 }],
  ])('a token that is %s', (_, token, answer) =>
    withSandbox({ token: '45.first', apps: [{ token: '45.second' }], platformToken: 'platform' }, async (sandbox) => {
      for (const endpoint of ['modifydomain', 'modifywebviewdomain']) {
        const body = new URLSearchParams({ action: 'get', ...(token === undefined ? {} : { access_token: token }) });
        const response = await fetch(`${sandbox.url}/rest/2.0/smartapp/tp/${endpoint}`, { method: 'POST', body });
        expect(await response.json()).toMatchObject(answer);
      }
    }),
  );

  test('the platform’s token is none for an app’s lists, whatever it looks like', () =>
    withSandbox({ platformToken: 'platform' }, async (sandbox) => {
      expect(await errnoOf(sandbox, { ...get, access_token: 'platform' })).toBe(44004);
      expect(() => sandbox.live('platform')).toThrow(new RangeError('no app of this sandbox has this token'));
    }));

  test.each([
    [{ platformToken: '' }, 'the token of a sandbox must not be empty'],
    [{ platformToken: '45.a', token: '45.a' }, 'the platform and the app 0 of a sandbox have the same token'],
    [
      { platformToken: '45.b', apps: [{ token: '45.b' }] },
      'the platform and the app 1 of a sandbox have the same token',
    ],
  ])('the sandbox does not start with %j', async (options, message) => {
    await expect(startSandbox(options)).rejects.toThrow(new RangeError(message));
  });
});

describe('what for', () => {
  test.each(['', 'ADD', 'update', 'null', undefined])('the action %j is unknown: it registers nothing', (action) =>
    withRegistered(async (sandbox) => {
      const fields = { request_domain: 'new.example.org', ...(action === undefined ? {} : { action }) };
      expect(await errnoOfTp(sandbox, fields)).toBe(40001);
      expect(sandbox.registered()).toMatchObject(registered);
      expect(sandbox.requests).toMatchObject([{ modified: false }]);
    }),
  );

  test.each([
    ['GET', TP_SERVER],
    ['POST', `${TP_SERVER}/`],
    ['POST', '/rest/2.0/smartapp/tp/modifydomains'],
    ['POST', '/rest/2.0/smartapp/TP/modifydomain'],
  ])('%s %s is no method of the platform', (method, path) =>
    withSandbox({}, async (sandbox) => {
      const response = await fetch(`${sandbox.url}${path}?access_token=${sandbox.platformToken}`, { method });
      expect(await response.json()).toMatchObject({ error_code: 3 });
    }),
  );
});

describe('get', () => {
  test('arrays: four in an object, or the one', () =>
    withRegistered(async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', get, null, 'tp');
      expect(await response.text()).toBe(
        '{"errno":0,"msg":"success","data":{"request_domain":["example.com","https://api.example.net"],' +
          '"socket_domain":[],"download_domain":[],"upload_domain":[]}}',
      );
      expect(await callTp(sandbox, 'modifywebviewdomain', get)).toEqual({
        ...success,
        data: ['https://www.example.com'],
      });
    }));

  test('nothing registered: empty arrays', () =>
    withSandbox({}, async (sandbox) => {
      const none = { request_domain: [], socket_domain: [], download_domain: [], upload_domain: [] };
      expect(await callTp(sandbox, 'modifydomain', get)).toEqual({ ...success, data: none });
      expect(await callTp(sandbox, 'modifywebviewdomain', get)).toEqual({ ...success, data: [] });
    }));

  test('what the sandbox hands out is a copy', () =>
    withRegistered(async (sandbox) => {
      sandbox.registered().request_domain.push('example.org');
      expect(sandbox.registered()).toMatchObject(registered);
    }));
});

type Row = [errno: number, how: string, fields: Fields, actions: readonly string[], endpoint?: Endpoint];
const business = 'modifywebviewdomain';
const anyAction = ['add', 'delete', 'set'];
const bothWays = ['add', 'set'];

const rows: Row[] = [
  [470013, 'no type', {}, anyAction],
  [470013, 'a type of the other endpoint', { web_view_domain: 'example.com' }, anyAction],
  [470013, 'no type', { request_domain: 'example.com' }, anyAction, business],
  [470015, 'an empty list', { request_domain: '' }, anyAction],
  [470015, 'an empty entry, before a malformed one', { request_domain: 'ftp://x.org,,example.com' }, anyAction],
  [470015, 'a blank entry of one type', { request_domain: 'example.com', socket_domain: ' ' }, anyAction],
  [470015, 'an empty list', { web_view_domain: '' }, anyAction, business],
  [470014, 'another protocol', { request_domain: 'ftp://example.com' }, anyAction],
  [470014, 'a protocol without slashes', { request_domain: 'https:example.com' }, anyAction],
  [470014, 'a path', { request_domain: 'example.com/x' }, anyAction],
  [470014, 'no protocol, but its slashes', { request_domain: '//example.com' }, anyAction],
  [470014, 'a wildcard', { request_domain: '*.example.com' }, anyAction],
  [470014, 'a port that is none', { request_domain: 'example.com:65536' }, anyAction],
  [
    470014,
    'malformed, before it is asked for the file',
    { web_view_domain: 'bare.example.com,a b' },
    anyAction,
    business,
  ],
  [50040, 'never registered', { request_domain: 'example.org' }, ['delete']],
  [50040, 'one of two', { request_domain: 'example.com,a.example.com' }, ['delete']],
  [50040, 'registered for another type', { socket_domain: 'example.com' }, ['delete']],
  [50040, 'registered without a protocol', { request_domain: 'https://example.com' }, ['delete']],
  [50040, 'registered with a protocol', { request_domain: 'api.example.net' }, ['delete']],
  [50040, 'registered with another protocol', { request_domain: 'wss://api.example.net' }, ['delete']],
  [50040, 'never registered, and without the file', { web_view_domain: 'bare.example.com' }, ['delete'], business],
  [50041, 'without the file', { web_view_domain: 'bare.example.com' }, bothWays, business],
  [50041, 'in another spelling', { web_view_domain: 'HTTPS://Bare.Example.com.:443/' }, bothWays, business],
  [50041, 'one of two', { web_view_domain: 'www.example.com,http://bare.example.com' }, bothWays, business],
];

describe('refused', () => {
  const MESSAGES = {
    470013: '至少传递一个要被操作的服务域名类型。',
    470014: '域名格式非法，请检查格式，协议目前只支持http:// https:// wss://。',
    470015: '被操作的域名不能为空。',
    50040: 'unset registration',
    50041: 'verification file missing',
  };

  test.each(rows)('%d: %s, %j with %j', (errno, _, fields, actions, endpoint = 'modifydomain') =>
    withRegistered(async (sandbox) => {
      for (const action of actions) {
        const msg = MESSAGES[errno as keyof typeof MESSAGES];
        expect(await callTp(sandbox, endpoint, { action, ...fields })).toEqual({ errno, msg });
      }
      expect(sandbox.registered()).toMatchObject(registered);
      expect(sandbox.requests.some(({ modified }) => modified)).toBe(false);
    }),
  );

  test('every code of the page is in the table', () => {
    expect([...new Set(rows.map(([errno]) => String(errno)))].sort()).toEqual(Object.keys(MESSAGES).sort());
  });
});

describe('add, set and delete', () => {
  test('add appends what is not there yet, with a protocol or without, in the spelling sent', () =>
    withRegistered(async (sandbox) => {
      const request_domain =
        'EXAMPLE.com.,https://example.com,wss://例子.中国,http://xn--fsqu00a.xn--fiqs8s,new.org:8443';
      expect(await errnoOfTp(sandbox, { action: 'add', request_domain, socket_domain: 'wss://example.com' })).toBe(0);
      expect(sandbox.registered()).toMatchObject({
        request_domain: [
          ...registered.request_domain,
          'https://example.com',
          'wss://例子.中国',
          'http://xn--fsqu00a.xn--fiqs8s',
          'new.org:8443',
        ],
        socket_domain: ['wss://example.com'],
        web_view_domain: registered.web_view_domain,
      });
      expect(sandbox.requests).toMatchObject([{ level: 'tp', app: null, modified: true }]);
    }));

  test('set replaces the types that are passed, as sent', () =>
    withRegistered(async (sandbox) => {
      await errnoOfTp(sandbox, { action: 'add', socket_domain: 'example.com' });
      expect(await errnoOfTp(sandbox, { action: 'set', request_domain: 'b.org,a.org,b.org' })).toBe(0);
      expect(sandbox.registered()).toEqual({
        request_domain: ['b.org', 'a.org', 'b.org'],
        socket_domain: ['example.com'],
        download_domain: [],
        upload_domain: [],
        web_view_domain: ['https://www.example.com'],
      });
    }));

  test('delete compares as an app’s does, and may empty a list', () =>
    withRegistered(async (sandbox) => {
      const fields = { action: 'delete', request_domain: 'Example.COM.,https://API.example.net:443/' };
      expect(await errnoOfTp(sandbox, fields)).toBe(0);
      expect(sandbox.registered().request_domain).toEqual([]);
    }));

  test('no quota is known, and an app’s does not count', () =>
    withRegistered(
      async (sandbox) => {
        for (let calls = 0; calls < 3; calls += 1) {
          expect(await errnoOfTp(sandbox, { action: 'set', request_domain: 'example.org' })).toBe(0);
        }
        expect(sandbox.modifications().modifydomain).toBe(0);
      },
      { quota: 0 },
    ));
});

describe('a business domain without the verification file', () => {
  const bare = { web_view_domain: 'https://bare.example.com' };

  test('is registered once it serves it', () =>
    withRegistered(async (sandbox) => {
      expect(await errnoOfTp(sandbox, { action: 'add', ...bare }, business)).toBe(50041);
      sandbox.serveVerification('Bare.Example.com.', true);
      expect(await errnoOfTp(sandbox, { action: 'add', ...bare }, business)).toBe(0);
    }));

  test('stays registered when it no longer does, also with another protocol', () =>
    withRegistered(async (sandbox) => {
      sandbox.serveVerification('www.example.com', false);
      const web_view_domain = 'https://www.example.com,http://www.example.com,www.example.com';
      for (const action of bothWays) expect(await errnoOfTp(sandbox, { action, web_view_domain }, business)).toBe(0);
      expect(sandbox.registered().web_view_domain).toEqual(web_view_domain.split(','));
    }));

  test('is asked again when it had been taken away', () =>
    withRegistered(async (sandbox) => {
      sandbox.serveVerification('www.example.com', false);
      const fields = { web_view_domain: 'https://www.example.com' };
      expect(await errnoOfTp(sandbox, { action: 'delete', ...fields }, business)).toBe(0);
      expect(await errnoOfTp(sandbox, { action: 'add', ...fields }, business)).toBe(50041);
    }));

  test('may be a server domain', () =>
    withRegistered(async (sandbox) => {
      expect(await errnoOfTp(sandbox, { action: 'add', request_domain: 'bare.example.com' })).toBe(0);
    }));

  test('may be registered from the start, and is then a business domain of apps', () =>
    withRegistered(
      async (sandbox) => {
        expect(await errnoOf(sandbox, { action: 'add', ...bare }, business)).toBe(0);
        expect(sandbox.live()).toMatchObject({ web_view_domain: ['https://bare.example.com'] });
      },
      { registered: { web_view_domain: ['bare.example.com'] } },
    ));
});

describe('what is registered decides for every app', () => {
  const B = 'https://b.example.org';
  const OTHER = '45.other';

  test('from then on, and no sooner; what an app has, it keeps', () =>
    withRegistered(
      async (sandbox) => {
        const add = (access_token: string) => errnoOf(sandbox, { action: 'add', request_domain: B, access_token });
        expect(await add(OTHER)).toBe(470016);
        expect(await errnoOfTp(sandbox, { action: 'add', request_domain: 'example.org' })).toBe(0);
        expect(await add(OTHER)).toBe(0);
        expect(await errnoOfTp(sandbox, { action: 'delete', request_domain: 'example.org' })).toBe(0);
        expect(await add(sandbox.token)).toBe(470016);
        expect(await add(OTHER)).toBe(470016);
        expect(await shownTo(sandbox, OTHER)).toBe(B);
        expect(await errnoOf(sandbox, { action: 'delete', request_domain: B, access_token: OTHER })).toBe(0);
      },
      { apps: [{ token: OTHER }] },
    ));

  test('for the type that it is registered for', () =>
    withRegistered(async (sandbox) => {
      await errnoOfTp(sandbox, { action: 'add', upload_domain: 'example.org' });
      expect(await errnoOf(sandbox, { action: 'add', request_domain: B })).toBe(470016);
      expect(await errnoOf(sandbox, { action: 'add', upload_domain: B })).toBe(0);
    }));

  test('an app’s call without action adds what is registered by then, with a protocol', () =>
    withRegistered(async (sandbox) => {
      await errnoOfTp(sandbox, { action: 'set', request_domain: 'example.org', socket_domain: 'chat.example.org' });
      await errnoOfTp(sandbox, { action: 'add', web_view_domain: 'http://m.example.org' }, business);
      expect(await errnoOf(sandbox, {})).toBe(0);
      expect(await errnoOf(sandbox, {}, business)).toBe(0);
      expect(sandbox.live()).toEqual({
        request_domain: ['https://example.org'],
        socket_domain: ['wss://chat.example.org'],
        download_domain: [],
        upload_domain: [],
        web_view_domain: ['https://www.example.com', 'http://m.example.org'],
      });
    }));

  test('each has lists of its own: a change of the platform’s is none of the app’s', () =>
    withRegistered(async (sandbox) => {
      await errnoOfTp(sandbox, { action: 'set', request_domain: 'example.org' });
      await errnoOf(sandbox, { action: 'set', request_domain: B });
      expect(sandbox.live().request_domain).toEqual([B]);
      expect(sandbox.registered().request_domain).toEqual(['example.org']);
    }));
});

test('the client’s way there and back', () =>
  withRegistered(async (sandbox) => {
    const platform = createClient({ level: 'tp', token: sandbox.platformToken, apiUrl: sandbox.url });
    const domains = { request_domain: ['example.org', 'https://例子.中国'] };
    await platform.modify({ endpoint: 'modifydomain', action: 'set', domains });
    expect(await platform.get('modifydomain')).toMatchObject(domains);
    expect(await platform.get('modifywebviewdomain')).toEqual({ web_view_domain: registered.web_view_domain });
    const wanting = { endpoint: business, action: 'add', domains: { web_view_domain: unverified } } as const;
    await expect(platform.modify(wanting)).rejects.toMatchObject({
      failure: { kind: 'errno', errno: 50041, info: { key: 'verification-file-missing' } },
    });
    await expect(platform.modify({ endpoint: 'modifydomain', action: 'add-all', domains: {} })).rejects.toMatchObject({
      failure: { errno: 40001 },
    });
  }));

describe('the record', () => {
  test('says at which level, and whose token it was', () =>
    withRegistered(async (sandbox) => {
      await errnoOfTp(sandbox, get);
      await errnoOfTp(sandbox, { ...get, access_token: sandbox.token }, business);
      await call(sandbox, 'modifydomain', { ...get, access_token: sandbox.platformToken });
      await fetch(`${sandbox.url}/rest/2.0/smartapp/tp/elsewhere`, { method: 'POST' });
      expect(sandbox.requests.map(({ level, endpoint, app, answer }) => [level, endpoint, app, answer])).toEqual([
        ['tp', 'modifydomain', null, 'errno 0'],
        ['tp', business, 0, 'errno 44004'],
        ['app', 'modifydomain', null, 'errno 44004'],
        [null, null, null, 'gateway 3'],
      ]);
    }));

  test('holds the lists as sent, and never the platform’s token, wherever it was put', () =>
    withSandbox({ platformToken: '42.a.c', token: '42.a' }, async (sandbox) => {
      const { platformToken } = sandbox;
      await callTp(sandbox, 'modifydomain', { action: `x${platformToken}`, request_domain: `${platformToken}.org` });
      await errnoOf(sandbox, { action: 'add', request_domain: `https://${platformToken}`, access_token: 'wrong' });
      await fetch(`${sandbox.url}/${platformToken}`, { method: 'POST' });
      await fetch(`${sandbox.url}${TP_SERVER}?access_token=${platformToken}`, { method: 'POST' });
      expect(sandbox.requests).toEqual([
        {
          method: 'POST',
          path: TP_SERVER,
          level: 'tp',
          endpoint: 'modifydomain',
          app: null,
          action: 'x***',
          domains: { request_domain: '***.org' },
          modified: false,
          answer: 'errno 40001',
          tokenInUrl: false,
        },
        expect.objectContaining({ path: SERVER, level: 'app', domains: { request_domain: 'https://***' } }),
        expect.objectContaining({ path: '/***', level: null }),
        expect.objectContaining({ path: TP_SERVER, level: 'tp', action: null, tokenInUrl: true }),
      ]);
    }));
});

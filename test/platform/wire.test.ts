/** What is sent: the form, exactly; and where the token is. */
import { describe, expect, test } from 'vitest';
import type { Platform } from '../../src/app/platform.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { withSandbox } from '../sandbox/call-sandbox.ts';
import { clientOf, serveBody, TOKEN } from './servers.ts';

const SERVER = '/rest/2.0/smartapp/app/modifydomain';
const BUSINESS = '/rest/2.0/smartapp/app/modifywebviewdomain';
const A = 'https://a.example.com';
const B = 'wss://b.example.com';

type Row = [name: string, call: (platform: Platform) => Promise<unknown>, path: string, form: Record<string, string>];

const rows: Row[] = [
  ['get', (platform) => platform.get('modifydomain'), SERVER, { action: 'get' }],
  ['get, business domains', (platform) => platform.get('modifywebviewdomain'), BUSINESS, { action: 'get' }],
  [
    'add',
    (platform) => platform.modify({ endpoint: 'modifydomain', action: 'add', domains: { request_domain: [A] } }),
    SERVER,
    { action: 'add', request_domain: A },
  ],
  [
    'delete, several types and domains',
    (platform) =>
      platform.modify({
        endpoint: 'modifydomain',
        action: 'delete',
        domains: { request_domain: [A, B], upload_domain: [A] },
      }),
    SERVER,
    { action: 'delete', request_domain: `${A},${B}`, upload_domain: A },
  ],
  [
    'set, business domains',
    (platform) =>
      platform.modify({ endpoint: 'modifywebviewdomain', action: 'set', domains: { web_view_domain: [A, B] } }),
    BUSINESS,
    { action: 'set', web_view_domain: `${A},${B}` },
  ],
  [
    'set, every type',
    (platform) =>
      platform.modify({
        endpoint: 'modifydomain',
        action: 'set',
        domains: { request_domain: [A], socket_domain: [B], download_domain: [A], upload_domain: [A] },
      }),
    SERVER,
    { action: 'set', request_domain: A, socket_domain: B, download_domain: A, upload_domain: A },
  ],
  [
    'add-all sends no action',
    (platform) => platform.modify({ endpoint: 'modifydomain', action: 'add-all', domains: {} }),
    SERVER,
    {},
  ],
  [
    'add-all, business domains',
    (platform) => platform.modify({ endpoint: 'modifywebviewdomain', action: 'add-all', domains: {} }),
    BUSINESS,
    {},
  ],
  [
    'what a form has to escape',
    (platform) =>
      platform.modify({
        endpoint: 'modifydomain',
        action: 'add',
        domains: { request_domain: ['https://例子.中国', 'https://a.com/?b=c&action=set#%2C+ d'] },
      }),
    SERVER,
    { action: 'add', request_domain: 'https://例子.中国,https://a.com/?b=c&action=set#%2C+ d' },
  ],
];

describe.each([
  ['node-fetch', undefined],
  ['the global fetch', globalThis.fetch],
])('through %s', (_, fetch) => {
  test.each(rows)('%s', async (_, call, path, form) => {
    const server = await serveBody('{"errno":0,"msg":"success"}');
    await call(clientOf(server, { fetch }));

    expect(server.received).toHaveLength(1);
    const [request] = server.received;
    expect(request).toMatchObject({ method: 'POST', url: path });
    expect(request?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded\b/);
    expect([...new URLSearchParams(request?.body)]).toEqual(Object.entries({ access_token: TOKEN, ...form }));
  });

  test.each(rows)('the token is in the body only: %s', async (_, call) => {
    const server = await serveBody('{"errno":0,"msg":"success"}');
    await call(clientOf(server, { fetch }));
    const [request] = server.received;
    expect(request?.body).toContain(TOKEN);
    expect(`${request?.url} ${request?.rawHeaders.join(' ')}`).not.toContain(TOKEN.slice(3, 19));
  });
});

test('a token that a form has to escape arrives whole', async () => {
  const token = '45.a/b+c=d&e%20~';
  const server = await serveBody('{"errno":0}');
  await clientOf(server, { token }).get('modifydomain');
  expect(new URLSearchParams(server.received[0]?.body).get('access_token')).toBe(token);
});

test('an address may have a path prefix', async () => {
  const server = await serveBody('{"errno":0}');
  for (const prefix of ['', '/', '/proxy/baidu', '/proxy/baidu//']) {
    await clientOf({ url: `${server.url}${prefix}` }).get('modifydomain');
  }
  expect(server.received.map(({ url }) => url)).toEqual([
    SERVER,
    SERVER,
    `/proxy/baidu${SERVER}`,
    `/proxy/baidu${SERVER}`,
  ]);
});

describe('against the sandbox', () => {
  const registered = {
    request_domain: ['example.com'],
    socket_domain: ['example.com'],
    web_view_domain: ['example.com'],
  };

  test('all five ways to call, on both endpoints', () =>
    withSandbox({ registered, live: { request_domain: ['https://old.example.com'] } }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token });
      const server = { endpoint: 'modifydomain' } as const;
      const business = { endpoint: 'modifywebviewdomain' } as const;

      expect(await platform.get('modifydomain')).toEqual({
        request_domain: ['https://old.example.com'],
        socket_domain: [],
        download_domain: [],
        upload_domain: [],
      });
      await platform.modify({ ...server, action: 'add', domains: { request_domain: [A], socket_domain: [B] } });
      await platform.modify({ ...server, action: 'delete', domains: { request_domain: ['https://old.example.com'] } });
      await platform.modify({ ...business, action: 'set', domains: { web_view_domain: [A] } });
      expect(await platform.get('modifydomain')).toMatchObject({ request_domain: [A], socket_domain: [B] });
      expect(await platform.get('modifywebviewdomain')).toEqual({ web_view_domain: [A] });

      await platform.modify({ ...server, action: 'add-all', domains: {} });
      await platform.modify({ ...business, action: 'add-all', domains: {} });
      expect(sandbox.live()).toEqual({
        request_domain: [A, 'https://example.com'],
        socket_domain: [B, 'wss://example.com'],
        download_domain: [],
        upload_domain: [],
        web_view_domain: [A, 'https://example.com'],
      });
      expect(sandbox.requests.map(({ action }) => action)).toEqual([
        'get',
        'add',
        'delete',
        'set',
        'get',
        'get',
        null,
        null,
      ]);
      expect(sandbox.requests.some(({ tokenInUrl }) => tokenInUrl)).toBe(false);
      expect(sandbox.modifications()).toEqual({ modifydomain: 3, modifywebviewdomain: 2 });
    }));

  test('the global fetch fits', () =>
    withSandbox({ live: { web_view_domain: [A] } }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token, fetch: globalThis.fetch });
      expect(await platform.get('modifywebviewdomain')).toEqual({ web_view_domain: [A] });
    }));

  test('nothing is repeated: one call, one request', async () => {
    const sandbox = await startSandbox({ registered, quota: 0 });
    const call = { endpoint: 'modifydomain', action: 'add', domains: { request_domain: [A] } } as const;
    await expect(clientOf(sandbox, { token: sandbox.token }).modify(call)).rejects.toThrow('470011');
    expect(sandbox.requests).toHaveLength(1);
    await sandbox.close();
  });
});

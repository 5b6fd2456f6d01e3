/** `apps`: one platform, many apps. */
import { Agent, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { call, errnoOf, SERVER, shownTo, withSandbox } from './call-sandbox.ts';

const A = 'https://a.example.com';
const B = 'https://b.example.com';
const registered = { request_domain: ['example.com'] };

/** Sends one call over the agent's connections; resolves with the parsed answer. */
function sendOver(agent: Agent, { url }: Sandbox, fields: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = request(`${url}${SERVER}`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(JSON.parse(text))).on('error', reject);
    });
    sent.on('error', reject).end(new URLSearchParams(fields).toString());
  });
}

describe('further apps', () => {
  const apps = [{ token: '45.second', live: { request_domain: [B] } }, { token: '45.third' }];

  test('each has its own lists, under the same registered domains', () =>
    withSandbox({ registered, live: { request_domain: [A] }, apps }, async (sandbox) => {
      expect(await shownTo(sandbox)).toBe(A);
      expect(await shownTo(sandbox, '45.second')).toBe(B);
      expect(await shownTo(sandbox, '45.third')).toBe('');
      for (const [access_token, errno] of [
        ['45.second', 0],
        ['45.third', 470017],
      ] as const) {
        expect(await errnoOf(sandbox, { action: 'delete', request_domain: B, access_token })).toBe(errno);
      }
      expect(await errnoOf(sandbox, { action: 'add', request_domain: A, access_token: '45.third' })).toBe(0);
      expect(await errnoOf(sandbox, { action: 'add', request_domain: 'https://x.org', access_token: '45.third' })).toBe(
        470016,
      );
      expect(sandbox.live().request_domain).toEqual([A]);
      expect(sandbox.live(sandbox.token).request_domain).toEqual([A]);
      expect(sandbox.live('45.second').request_domain).toEqual([]);
      expect(sandbox.live('45.third').request_domain).toEqual([A]);
    }));

  test('each has quotas of its own, of the same size', () =>
    withSandbox({ registered, quota: 1, apps }, async (sandbox) => {
      const set = (access_token: string) => errnoOf(sandbox, { action: 'set', request_domain: A, access_token });
      expect([await set('45.third'), await set('45.third'), await set('45.second')]).toEqual([0, 470011, 0]);
      expect(sandbox.modifications('45.third')).toEqual({ modifydomain: 1, modifywebviewdomain: 0 });
      expect(sandbox.modifications()).toEqual({ modifydomain: 0, modifywebviewdomain: 0 });
      expect(await set(sandbox.token)).toBe(0);
    }));

  test('the record says whose call it was', () =>
    withSandbox({ token: '45.first', apps }, async (sandbox) => {
      for (const access_token of ['45.third', '45.first', '45.second', '45.fourth', '']) {
        await call(sandbox, 'modifydomain', { action: 'get', access_token });
      }
      await fetch(`${sandbox.url}/elsewhere?access_token=45.second`, { method: 'POST' });
      expect(sandbox.requests.map(({ app }) => app)).toEqual([2, 0, 1, null, null, 1]);
    }));

  test('a token that is no app’s is refused, and not repeated', () =>
    withSandbox({ apps }, (sandbox) => {
      for (const ask of [sandbox.live, sandbox.modifications]) {
        expect(() => ask('45.fourth')).toThrow(new RangeError('no app of this sandbox has this token'));
      }
    }));

  test.each([
    [[{ token: '' }], 'the token of a sandbox must not be empty'],
    [[{ token: '45.a' }, { token: '45.a' }], 'the apps 1 and 2 of a sandbox have the same token'],
    [[{ token: '45.first' }], 'the apps 0 and 1 of a sandbox have the same token'],
  ])('the sandbox does not start with %j', async (wrong, message) => {
    await expect(startSandbox({ token: '45.first', apps: wrong })).rejects.toThrow(new RangeError(message));
  });
});

describe('secrecy', () => {
  test('no app’s token is in a record, whoever sent it; of two that begin alike the longer is hidden whole', () =>
    withSandbox({ token: 'a.c', apps: [{ token: 'a.c~d' }, { token: 'x|$&\\' }] }, async (sandbox) => {
      const action = 'abc a.c a.c~d a.c~e x';
      await call(sandbox, 'modifydomain', { action, request_domain: 'https://a.c~d/x|$&\\', access_token: 'wrong' });
      await fetch(`${sandbox.url}/a.c~d/a.c`, { method: 'POST' });
      expect(sandbox.requests).toMatchObject([
        { action: 'abc *** *** ***~e x', domains: { request_domain: 'https://***/***' } },
        { path: '/***/***' },
      ]);
    }));
});

describe('a thousand apps on 32 connections that stay open', () => {
  test('every call reaches its own app, and the record has them all', async () => {
    const tokens = Array.from({ length: 1000 }, (_, index) => `45.${index}.3600.4102444800.app`);
    const [token = '', ...others] = tokens;
    const apps = others.map((other) => ({ token: other }));
    await withSandbox({ registered, token, apps, quota: 2 }, async (sandbox) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 32 });
      const connections = new Set<unknown>();
      agent.on('free', (socket) => connections.add(socket));
      const callEach = (fields: (index: number) => Record<string, string>) =>
        Promise.all(tokens.map((access_token, index) => sendOver(agent, sandbox, { access_token, ...fields(index) })));
      const set = (index: number) => ({ action: 'set', request_domain: `https://app-${index}.example.com` });
      const answers = await callEach(set);
      expect(answers.filter((answer) => (answer as { errno: number }).errno !== 0)).toEqual([]);
      await callEach((index) => ({ action: 'add', request_domain: `https://${tokens[index]}.example.com` }));
      const shown = await callEach(() => ({ action: 'get' }));
      agent.destroy();
      for (const [index, each] of tokens.entries()) {
        const list = [`https://app-${index}.example.com`, `https://${each}.example.com`];
        expect(sandbox.live(each).request_domain).toEqual(list);
        expect(shown[index]).toMatchObject({ data: { request_domain: list.join(',') } });
        expect(sandbox.modifications(each).modifydomain).toBe(2);
      }
      expect(sandbox.requests).toHaveLength(3000);
      expect(new Set(sandbox.requests.map(({ app }) => app)).size).toBe(1000);
      const texts = JSON.stringify(sandbox.requests);
      expect(texts.split('https://***.example.com')).toHaveLength(1001);
      expect(texts.includes('4102444800')).toBe(false);
      expect(connections.size).toBe(32);
    });
  });
});

/** `choose`: a function that tells the answer to each call. */
import { describe, expect, test } from 'vitest';
import {
  type CallToChoose,
  parseCannedAnswer,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/sandbox.ts';
import { call, errnoOf, post, SERVER, shownTo, withSandbox } from './call-sandbox.ts';

const A = 'https://a.example.com';
const OTHER = '45.other';
const add = { action: 'add', request_domain: A };
const get = { action: 'get' };

function withChoice(
  choose: (call: CallToChoose) => string | undefined,
  use: (sandbox: Sandbox) => Promise<void>,
  options: SandboxOptions = {},
): Promise<void> {
  return withSandbox({ registered: { request_domain: ['example.com'] }, choose, ...options }, use);
}

describe('choose', () => {
  test('is asked about each call of an app to an endpoint, and about no other', async () => {
    const asked: CallToChoose[] = [];
    await withChoice(
      (of) => {
        asked.push(of);
        return undefined;
      },
      async (sandbox) => {
        expect(await errnoOf(sandbox, add)).toBe(0);
        expect(await errnoOf(sandbox, { access_token: OTHER }, 'modifywebviewdomain')).toBe(0);
        expect(await call(sandbox, 'modifydomain', { ...get, access_token: 'wrong' })).toMatchObject({
          error_code: 110,
        });
        await fetch(`${sandbox.url}/elsewhere?access_token=${sandbox.token}`, { method: 'POST' });
        await fetch(`${sandbox.url}${SERVER}?access_token=${sandbox.token}`);
        expect(await errnoOf(sandbox, { action: 'unknown' })).toBe(40001);
        expect(await errnoOf(sandbox, get)).toBe(0);
      },
      { apps: [{ token: OTHER }] },
    );
    expect(asked).toEqual([
      { level: 'app', endpoint: 'modifydomain', action: 'add', app: 0, count: 0 },
      { level: 'app', endpoint: 'modifywebviewdomain', action: null, app: 1, count: 1 },
      { level: 'app', endpoint: 'modifydomain', action: 'unknown', app: 0, count: 2 },
      { level: 'app', endpoint: 'modifydomain', action: 'get', app: 0, count: 3 },
    ]);
  });

  test.each([
    ['gateway:18', { error_code: 18 }, [], false],
    ['gateway:18:acted', { error_code: 18 }, [A], true],
    ['any=470014:once', { errno: 470014 }, [], false],
    ['errno-text', { errno: '0' }, [A], true],
    ['get=500', { errno: 0 }, [A], true],
  ])('%s to a modification', (told, answer, live, modified) =>
    withChoice(
      () => told,
      async (sandbox) => {
        expect(await call(sandbox, 'modifydomain', add)).toMatchObject(answer);
        expect(sandbox.live().request_domain).toEqual(live);
        expect(sandbox.requests).toMatchObject([{ modified }]);
      },
    ),
  );

  test.each([
    ['gateway:18', { error_code: 18 }],
    ['get=500', { errno: 500 }],
    ['any=500', { errno: 500 }],
    ['500:acted', { errno: 500 }],
    ['get=null', { errno: 0, data: null }],
  ])('%s to a get', (told, answer) =>
    withChoice(
      () => told,
      async (sandbox) => {
        expect(await call(sandbox, 'modifydomain', get)).toMatchObject(answer);
        expect(sandbox.modifications().modifydomain).toBe(0);
      },
    ),
  );

  test('reset, reset:acted and reset:late, each for its own call', () => {
    const told = ['reset', 'reset:acted', 'reset:late'];
    return withChoice(
      ({ count }) => told[count],
      async (sandbox) => {
        const lists = [];
        for (const host of ['a', 'b', 'c']) {
          const fields = { action: 'add', request_domain: `https://${host}.example.com` };
          await expect(post(sandbox, 'modifydomain', fields)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
          lists.push(sandbox.live().request_domain.length);
        }
        expect(lists).toEqual([0, 1, 1]);
        expect(await shownTo(sandbox)).toBe('https://b.example.com');
        expect(await shownTo(sandbox)).toBe('https://b.example.com,https://c.example.com');
      },
    );
  });

  test('goes before the canned answers, and uses none of them up', () =>
    withChoice(
      ({ count }) => (count === 1 ? '501' : undefined),
      async (sandbox) => {
        const errnos = [];
        for (let calls = 0; calls < 4; calls += 1) errnos.push(await errnoOf(sandbox, add));
        expect(errnos).toEqual([502, 501, 503, 0]);
      },
      { answers: ['502:once', '503:once'].map(parseCannedAnswer) },
    ));

  test('stands before the judgement of an action that is unknown', () =>
    withChoice(
      ({ count }) => ['gateway:2:acted', 'errno-text'][count],
      async (sandbox) => {
        expect(await call(sandbox, 'modifydomain', { action: 'unknown' })).toMatchObject({ error_code: 2 });
        expect(await errnoOf(sandbox, { action: 'unknown' })).toBe('40001');
        expect(sandbox.modifications().modifydomain).toBe(0);
      },
    ));

  test.each([
    ['an answer outside the grammar', () => 'nonsense', '"nonsense" is no answer of the sandbox'],
    [
      'an error',
      () => {
        throw new Error('no choice');
      },
      'no choice',
    ],
  ])('%s ends the connection, and comes out of close', async (_, choose, message) => {
    const sandbox = await startSandbox({ choose });
    await expect(call(sandbox, 'modifydomain', get)).rejects.toThrow('fetch failed');
    await expect(sandbox.close()).rejects.toThrow(message);
  });
});

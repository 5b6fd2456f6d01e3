/** The platform's own endpoints, as slow, late, busy or silent as an app's. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CallToChoose, parseCannedAnswer, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { call, callTp, errnoOf, errnoOfTp, post, registeredShown, shownTo, withSandbox } from './call-sandbox.ts';

const get = { action: 'get' };
const add = { action: 'add', request_domain: 'new.org' };
const set = (request_domain: string) => ({ action: 'set', request_domain });

/** `old.org` is registered, and the answers are told. */
function withTold(
  told: readonly string[],
  use: (sandbox: Sandbox) => Promise<void>,
  options: SandboxOptions = {},
): Promise<void> {
  const answers = told.map(parseCannedAnswer);
  return withSandbox({ registered: { request_domain: ['old.org'] }, answers, ...options }, use);
}

/** Sends a call of the platform's that gets no answer. */
async function sendUnheard(sandbox: Sandbox, fields: Parameters<typeof post>[2]): Promise<void> {
  await post(sandbox, 'modifydomain', fields, null, 'tp').then(
    () => expect.unreachable('an answer came'),
    () => {},
  );
}

describe('showAfter', () => {
  test('so many gets of the platform’s show the old lists; judged is by the new ones', () =>
    withTold(
      [],
      async (sandbox) => {
        expect(await errnoOfTp(sandbox, set('new.org'))).toBe(0);
        expect(sandbox.registered().request_domain).toEqual(['new.org']);
        expect(await errnoOf(sandbox, { action: 'add', request_domain: 'https://old.org' })).toBe(470016);
        expect(await errnoOf(sandbox, { action: 'add', request_domain: 'https://new.org' })).toBe(0);
        // The gets of an app and of the other endpoint are not the platform's.
        expect([await shownTo(sandbox), await shownTo(sandbox), await shownTo(sandbox)]).toEqual([
          '',
          '',
          'https://new.org',
        ]);
        await callTp(sandbox, 'modifywebviewdomain', get);
        const seen = [];
        for (let gets = 0; gets < 3; gets += 1) seen.push(await registeredShown(sandbox));
        expect(seen).toEqual([['old.org'], ['old.org'], ['new.org']]);
      },
      { showAfter: 2 },
    ));
});

describe(':late and :acted', () => {
  test('late: right after the next get of the platform’s, which does not show it; then apps may have it', () =>
    withTold(['reset:late:once'], async (sandbox) => {
      await sendUnheard(sandbox, set('new.org'));
      expect(await shownTo(sandbox)).toBe('');
      await callTp(sandbox, 'modifywebviewdomain', get);
      expect(sandbox.registered().request_domain).toEqual(['old.org']);
      const app = { action: 'add', request_domain: 'https://new.org' };
      expect(await errnoOf(sandbox, app)).toBe(470016);
      expect(await registeredShown(sandbox)).toEqual(['old.org']);
      expect(await errnoOf(sandbox, app)).toBe(0);
      expect(await registeredShown(sandbox)).toEqual(['new.org']);
    }));

  test('late: it is judged when it acts', () =>
    withTold(['reset:late:once'], async (sandbox) => {
      await sendUnheard(sandbox, { action: 'delete', request_domain: 'old.org' });
      expect(await errnoOfTp(sandbox, set('new.org'))).toBe(0);
      await registeredShown(sandbox);
      expect(sandbox.registered().request_domain).toEqual(['new.org']);
    }));

  test.each(['http:503', 'gateway:1', '1000', 'html', 'empty'])('%s:acted: done, and said otherwise', (told) =>
    withTold([`${told}:acted`], async (sandbox) => {
      await post(sandbox, 'modifydomain', add, null, 'tp');
      expect(sandbox.registered().request_domain).toEqual(['old.org', 'new.org']);
      expect(sandbox.requests).toMatchObject([{ level: 'tp', modified: true }]);
      expect(sandbox.requests[0]?.answer).not.toBe('errno 0');
    }),
  );

  test('acted, and lost on its way back', () =>
    withTold(['reset:acted:once'], async (sandbox) => {
      await sendUnheard(sandbox, add);
      expect(await registeredShown(sandbox)).toEqual(['old.org', 'new.org']);
    }));
});

describe('told answers', () => {
  test.each([
    ['50040', { errno: 50040 }],
    ['50043', { errno: 50043, msg: 'verification file missing' }],
    ['gateway:111', { error_code: 111 }],
    ['oauth:invalid_token', { error: 'invalid_token' }],
    ['any=500', { errno: 500 }],
  ])('%s to a modification, which is not carried out', (told, answer) =>
    withTold([told], async (sandbox) => {
      expect(await callTp(sandbox, 'modifydomain', add)).toMatchObject(answer);
      expect(sandbox.registered().request_domain).toEqual(['old.org']);
    }),
  );

  const lists = { request_domain: ['old.org'], socket_domain: [], download_domain: [], upload_domain: [] };
  test.each([
    ['get=array', { errno: 0, msg: 'success', data: lists }, { errno: 0, msg: 'success', data: [] }],
    ['any=errno-text', { errno: '0', msg: 'success', data: lists }, { errno: '0', msg: 'success', data: [] }],
    ['get=null', { errno: 0, msg: 'success', data: null }, { errno: 0, msg: 'success', data: null }],
    ['get=missing', { errno: 0, msg: 'success' }, { errno: 0, msg: 'success' }],
    ['get=500', { errno: 500, msg: 'service failed' }, { errno: 500, msg: 'service failed' }],
  ])('%s to a get', (told, server, business) =>
    withTold([told], async (sandbox) => {
      expect(await callTp(sandbox, 'modifydomain', get)).toEqual(server);
      expect(await callTp(sandbox, 'modifywebviewdomain', get)).toEqual(business);
    }),
  );

  test('a call that is refused before the rules uses none of them up', () =>
    withTold(['any=500:once'], async (sandbox) => {
      expect(await errnoOfTp(sandbox, { ...add, access_token: sandbox.token })).toBe(44004);
      expect(await errnoOfTp(sandbox, { request_domain: 'new.org' })).toBe(40001);
      expect(await errnoOfTp(sandbox, add)).toBe(500);
      expect(await errnoOfTp(sandbox, add)).toBe(0);
    }));
});

test('choose is told the level, and that it is no app’s call', async () => {
  const asked: CallToChoose[] = [];
  const choose = (of: CallToChoose) => {
    asked.push(of);
    return of.level === 'tp' && of.action === 'add' ? '470011:acted' : undefined;
  };
  await withTold(
    [],
    async (sandbox) => {
      expect(await errnoOfTp(sandbox, add)).toBe(470011);
      expect(await errnoOf(sandbox, { action: 'add', request_domain: 'https://new.org' })).toBe(0);
      expect(await errnoOfTp(sandbox, {}, 'modifywebviewdomain')).toBe(40001);
      expect(await errnoOfTp(sandbox, { ...get, access_token: 'wrong' })).toBeUndefined();
    },
    { choose },
  );
  expect(asked).toEqual([
    { level: 'tp', endpoint: 'modifydomain', action: 'add', app: null, count: 0 },
    { level: 'app', endpoint: 'modifydomain', action: 'add', app: 0, count: 1 },
    { level: 'tp', endpoint: 'modifywebviewdomain', action: null, app: null, count: 2 },
  ]);
});

describe('time', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the limit of calls a second is one for apps and platform', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    return withTold(
      [],
      async (sandbox) => {
        expect(await errnoOf(sandbox, get)).toBe(0);
        expect(await errnoOfTp(sandbox, get)).toBe(0);
        expect(await callTp(sandbox, 'modifydomain', add)).toMatchObject({ error_code: 18 });
        expect(await call(sandbox, 'modifydomain', get)).toMatchObject({ error_code: 18 });
        vi.advanceTimersByTime(1000);
        expect(await errnoOfTp(sandbox, add)).toBe(0);
        expect(sandbox.registered().request_domain).toEqual(['old.org', 'new.org']);
      },
      { perSecond: 2 },
    );
  });

  test('an answer takes as long as it is told to', () =>
    withTold(
      [],
      async (sandbox) => {
        const start = performance.now();
        expect(await errnoOfTp(sandbox, add)).toBe(0);
        // A timer of Node counts whole milliseconds, so it may be one short.
        expect(performance.now() - start).toBeGreaterThanOrEqual(79);
      },
      { delayMs: 80 },
    ));
});

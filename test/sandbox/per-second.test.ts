/** `perSecond`, with a clock that goes only when it is told to. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, errnoOf, shownTo, withSandbox } from './call-sandbox.ts';

const limited = { error_code: 18, error_msg: 'Open api qps request limit reached' };
const A = 'https://a.example.com';
const OTHER = '45.other';
const registered = { request_domain: ['example.com'] };
const get = { action: 'get' };
const set = { action: 'set', request_domain: A };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('perSecond', () => {
  test('one call more in any second is refused, and does not prolong the wait', () =>
    withSandbox({ perSecond: 2 }, async (sandbox) => {
      const answers: [number, unknown][] = [];
      for (const step of [0, 600, 399, 1, 0, 599, 1]) {
        vi.advanceTimersByTime(step);
        await call(sandbox, 'modifydomain', get);
        answers.push([performance.now(), sandbox.requests.at(-1)?.answer]);
      }
      const start = answers[0]?.[0] ?? 0;
      expect(answers.map(([at, answer]) => [Math.round(at - start), answer])).toEqual([
        [0, 'errno 0'],
        [600, 'errno 0'],
        [999, 'gateway 18'],
        [1000, 'errno 0'],
        [1000, 'gateway 18'],
        [1599, 'gateway 18'],
        [1600, 'errno 0'],
      ]);
    }));

  test('all apps, endpoints and even refused callers share it', () =>
    withSandbox({ perSecond: 4, apps: [{ token: OTHER }] }, async (sandbox) => {
      expect(await errnoOf(sandbox, get)).toBe(0);
      expect(await errnoOf(sandbox, { ...get, access_token: OTHER }, 'modifywebviewdomain')).toBe(0);
      expect(await call(sandbox, 'modifydomain', { access_token: 'wrong' })).toMatchObject({ error_code: 110 });
      expect((await fetch(`${sandbox.url}/elsewhere`)).status).toBe(200);
      expect(await call(sandbox, 'modifydomain', { ...get, access_token: OTHER })).toEqual(limited);
      expect(sandbox.requests.at(-1)).toMatchObject({ app: 1, answer: 'gateway 18' });
    }));

  test('what is refused is not carried out, counted, or asked about', async () => {
    const counts: number[] = [];
    const choose = ({ count }: { count: number }) => {
      counts.push(count);
      return undefined;
    };
    await withSandbox({ perSecond: 1, showAfter: 1, registered, choose }, async (sandbox) => {
      expect(await errnoOf(sandbox, set)).toBe(0);
      expect(await call(sandbox, 'modifydomain', { action: 'delete', request_domain: A })).toEqual(limited);
      // Were this `get` counted, the one after it would show the list.
      expect(await call(sandbox, 'modifydomain', get)).toEqual(limited);
      vi.advanceTimersByTime(1000);
      expect(await shownTo(sandbox)).toBe('');
      expect(sandbox.live().request_domain).toEqual([A]);
      expect(sandbox.modifications().modifydomain).toBe(1);
      expect(sandbox.requests.map(({ modified }) => modified)).toEqual([true, false, false, false]);
    });
    expect(counts).toEqual([0, 1]);
  });

  test('without it there is no limit', () =>
    withSandbox({}, async (sandbox) => {
      const answers = await Promise.all(Array.from({ length: 200 }, () => errnoOf(sandbox, get)));
      expect(new Set(answers)).toEqual(new Set([0]));
    }));
});

/** `showAfter`: a platform that shows a modification only some `get`s later. */
import { describe, expect, test } from 'vitest';
import { parseCannedAnswer, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, errnoOf, shownTo, withSandbox } from './call-sandbox.ts';

const A = 'https://a.example.com';
const B = 'https://b.example.com';
const C = 'https://c.example.com';
const OTHER = '45.other';

function withDelayedLists(showAfter: number, use: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const registered = { request_domain: ['example.com'], web_view_domain: ['example.com'] };
  const live = { request_domain: [A] };
  return withSandbox({ registered, live, apps: [{ token: OTHER, live }], showAfter }, use);
}

async function set(sandbox: Sandbox, request_domain: string): Promise<void> {
  expect(await errnoOf(sandbox, { action: 'set', request_domain })).toBe(0);
}

async function shownTimes(times: number, sandbox: Sandbox, token?: string): Promise<string[]> {
  const seen = [];
  for (let gets = 0; gets < times; gets += 1) seen.push(await shownTo(sandbox, token));
  return seen;
}

describe('showAfter', () => {
  test.each([
    [0, [B, B, B, B]],
    [1, [A, B, B, B]],
    [3, [A, A, A, B]],
  ])('%d: so many gets show the old lists', (showAfter, seen) =>
    withDelayedLists(showAfter, async (sandbox) => {
      expect(await shownTo(sandbox)).toBe(A);
      await set(sandbox, B);
      expect(sandbox.live().request_domain).toEqual([B]);
      expect(await shownTimes(4, sandbox)).toEqual(seen);
    }),
  );

  test('each modification appears in its own time', () =>
    withDelayedLists(2, async (sandbox) => {
      await set(sandbox, B);
      const seen = await shownTimes(1, sandbox);
      await set(sandbox, C);
      expect([...seen, ...(await shownTimes(3, sandbox))]).toEqual([A, A, B, C]);
    }));

  test('modifications between the same two gets appear together', () =>
    withDelayedLists(1, async (sandbox) => {
      await set(sandbox, B);
      await set(sandbox, C);
      expect(await shownTimes(2, sandbox)).toEqual([A, C]);
      await set(sandbox, A);
      expect(await shownTimes(2, sandbox)).toEqual([C, A]);
    }));

  test('the platform judges by what the app really has', () =>
    withDelayedLists(9, async (sandbox) => {
      await set(sandbox, B);
      expect(await shownTo(sandbox)).toBe(A);
      expect(await errnoOf(sandbox, { action: 'delete', request_domain: A })).toBe(470017);
      expect(await errnoOf(sandbox, { action: 'delete', request_domain: B })).toBe(0);
      expect(sandbox.live().request_domain).toEqual([]);
    }));

  test('the gets of another app and of the other endpoint do not count, and are not delayed', () =>
    withDelayedLists(1, async (sandbox) => {
      await call(sandbox, 'modifywebviewdomain', { action: 'set', web_view_domain: C });
      await set(sandbox, B);
      expect(await shownTimes(2, sandbox, OTHER)).toEqual([A, A]);
      const business = () => call(sandbox, 'modifywebviewdomain', { action: 'get' });
      expect([await business(), await business()]).toMatchObject([{ data: '' }, { data: C }]);
      expect(await shownTimes(2, sandbox)).toEqual([A, B]);
    }));

  test('a refused modification hides nothing', () =>
    withDelayedLists(1, async (sandbox) => {
      await set(sandbox, B);
      await shownTo(sandbox);
      expect(await errnoOf(sandbox, { action: 'set', request_domain: 'https://example.org' })).toBe(470016);
      expect(await shownTo(sandbox)).toBe(B);
    }));

  test('a get counts whatever it is answered', () =>
    withDelayedLists(1, async (sandbox) => {
      await set(sandbox, B);
      sandbox.answer(parseCannedAnswer('get=500:once'));
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(500);
      expect(await shownTo(sandbox)).toBe(B);
    }));

  test('the other forms of data show the same lists', () =>
    withDelayedLists(1, async (sandbox) => {
      sandbox.answer(parseCannedAnswer('get=array'));
      await set(sandbox, B);
      const get = () => call(sandbox, 'modifydomain', { action: 'get' });
      expect(await get()).toMatchObject({ data: { request_domain: [A] } });
      expect(await get()).toMatchObject({ data: { request_domain: [B] } });
    }));
});

/** `:late`: a call that acts after its caller gave up. */
import { describe, expect, test } from 'vitest';
import { parseCannedAnswer, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, errnoOf, post, shownTo, withSandbox } from './call-sandbox.ts';

const A = 'https://a.example.com';
const B = 'https://b.example.com';
const OTHER = '45.other';

function withLate(told: readonly string[], use: (sandbox: Sandbox) => Promise<void>, showAfter = 0): Promise<void> {
  const registered = { request_domain: ['example.com'], web_view_domain: ['example.com'] };
  const live = { request_domain: [A] };
  const answers = told.map(parseCannedAnswer);
  return withSandbox({ registered, live, apps: [{ token: OTHER, live }], answers, showAfter }, use);
}

/** Sends a call that gets no answer, and comes back when the sandbox has it. */
async function sendUnheard(sandbox: Sandbox, fields: Parameters<typeof post>[2]): Promise<void> {
  await post(sandbox, 'modifydomain', fields).then(
    () => expect.unreachable('an answer came'),
    () => {},
  );
}

describe(':late', () => {
  test('acts right after the next get, which does not show it yet; the one after it does', () =>
    withLate(['reset:late:once'], async (sandbox) => {
      await sendUnheard(sandbox, { action: 'set', request_domain: B });
      expect(sandbox.live().request_domain).toEqual([A]);
      expect(sandbox.modifications().modifydomain).toBe(0);
      expect(await shownTo(sandbox)).toBe(A);
      expect(sandbox.live().request_domain).toEqual([B]);
      expect(sandbox.modifications().modifydomain).toBe(1);
      expect(await shownTo(sandbox)).toBe(B);
      expect(await shownTo(sandbox)).toBe(B);
      expect(sandbox.modifications().modifydomain).toBe(1);
      expect(sandbox.requests.map(({ answer, modified }) => [answer, modified])).toEqual([
        ['reset', false],
        ['errno 0', false],
        ['errno 0', false],
        ['errno 0', false],
      ]);
    }));

  test('hang:late: the caller leaves, the call stays', () =>
    withLate(['hang:late:once'], async (sandbox) => {
      const caller = new AbortController();
      const waiting = post(sandbox, 'modifydomain', { action: 'set', request_domain: B }, caller.signal);
      waiting.catch(() => {});
      // Another app's calls are answered meanwhile, and do not set it off.
      while (!sandbox.requests.some(({ answer }) => answer === 'hang')) await shownTo(sandbox, OTHER);
      caller.abort();
      await expect(waiting).rejects.toThrow('aborted');
      expect(await shownTo(sandbox)).toBe(A);
      expect(await shownTo(sandbox)).toBe(B);
    }));

  test.each(['http:503', 'truncated', 'html', 'empty', 'gateway:1', '1000', '0'])('%s:late', (told) =>
    withLate([`${told}:late:once`], async (sandbox) => {
      await post(sandbox, 'modifydomain', { action: 'set', request_domain: B });
      expect([await shownTo(sandbox), await shownTo(sandbox)]).toEqual([A, B]);
    }),
  );

  test('waits for a get of its own endpoint and its own app', () =>
    withLate(['reset:late:once'], async (sandbox) => {
      await sendUnheard(sandbox, { action: 'set', request_domain: B, access_token: OTHER });
      await shownTo(sandbox);
      await call(sandbox, 'modifywebviewdomain', { action: 'get', access_token: OTHER });
      expect(sandbox.live(OTHER).request_domain).toEqual([A]);
      await shownTo(sandbox, OTHER);
      expect(sandbox.live(OTHER).request_domain).toEqual([B]);
      expect(sandbox.live().request_domain).toEqual([A]);
    }));

  test('a get that is answered otherwise sets it off too', () =>
    withLate(['reset:late:once', 'get=500:once'], async (sandbox) => {
      await sendUnheard(sandbox, { action: 'set', request_domain: B });
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(500);
      expect(await shownTo(sandbox)).toBe(B);
    }));

  test('several act in the order in which they came', () =>
    withLate(['reset:late:once', 'reset:late:once'], async (sandbox) => {
      await sendUnheard(sandbox, { action: 'set', request_domain: B });
      await sendUnheard(sandbox, { action: 'add', request_domain: A });
      expect(await shownTo(sandbox)).toBe(A);
      expect(await shownTo(sandbox)).toBe(`${B},${A}`);
      expect(sandbox.modifications().modifydomain).toBe(2);
    }));

  test('it is judged when it acts: what is gone by then is refused', () =>
    withLate(['reset:late:once'], async (sandbox) => {
      await sendUnheard(sandbox, { action: 'delete', request_domain: A });
      expect(await errnoOf(sandbox, { action: 'set', request_domain: B })).toBe(0);
      await shownTo(sandbox);
      expect(sandbox.live().request_domain).toEqual([B]);
      expect(sandbox.modifications().modifydomain).toBe(1);
    }));

  test('an eventually consistent platform counts the gets from then on', () =>
    withLate(
      ['reset:late:once'],
      async (sandbox) => {
        await sendUnheard(sandbox, { action: 'set', request_domain: B });
        expect([await shownTo(sandbox), await shownTo(sandbox), await shownTo(sandbox)]).toEqual([A, A, B]);
      },
      1,
    ));
});

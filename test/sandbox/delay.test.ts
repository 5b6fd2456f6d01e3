/** `delayMs`: answers that take their time. */
import { describe, expect, test, vi } from 'vitest';
import { parseCannedAnswer, startSandbox } from '../../src/sandbox/sandbox.ts';
import { call, errnoOf, post, withSandbox } from './call-sandbox.ts';

const TEN_MINUTES_MS = 600_000;
const A = 'https://a.example.com';
const registered = { request_domain: ['example.com'] };
const add = { action: 'add', request_domain: A };

describe('delayMs', () => {
  test.each([[[]], [['any=http:503']], [['any=reset']]])('an answer takes at least so long: %j', (told) =>
    withSandbox({ delayMs: 80, answers: told.map(parseCannedAnswer) }, async (sandbox) => {
      const start = performance.now();
      await post(sandbox, 'modifydomain', { action: 'get' }).catch(() => {});
      // A timer of Node counts whole milliseconds, so it may be one short.
      expect(performance.now() - start).toBeGreaterThanOrEqual(79);
      expect(sandbox.requests).toHaveLength(1);
    }),
  );

  test('the call is carried out and recorded before; closing does not wait for the answer', async () => {
    const sandbox = await startSandbox({ registered, delayMs: TEN_MINUTES_MS });
    const waiting = call(sandbox, 'modifydomain', add);
    waiting.catch(() => {});
    await vi.waitUntil(() => sandbox.requests.length === 1);
    expect(sandbox.live().request_domain).toEqual([A]);
    expect(sandbox.requests).toMatchObject([{ modified: true, answer: 'errno 0' }]);
    await sandbox.close();
    await expect(waiting).rejects.toThrow('fetch failed');
  });

  test.each(['0', 'reset', 'truncated', 'huge'])('a caller that does not wait for %s does no harm', (told) => {
    const caller = new AbortController();
    const answers = [parseCannedAnswer(`${told}:once`)];
    return withSandbox({ delayMs: 20, answers, onRequest: () => caller.abort() }, async (sandbox) => {
      await expect(post(sandbox, 'modifydomain', { action: 'add' }, caller.signal)).rejects.toThrow('aborted');
      // This one is answered after the first would have been.
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(0);
    });
  });
});

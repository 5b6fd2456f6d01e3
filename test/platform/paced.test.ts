/** At most so many requests a second, over all clients of a run; and nobody waits once the run is stopped. */
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { Platform } from '../../src/app/platform.ts';
import { createPace } from '../../src/platform/paced.ts';

/** Answers at once, and notes when it was asked. */
function noting(): { platform: Platform; asked: number[] } {
  const asked: number[] = [];
  const note = () => asked.push(performance.now());
  const platform: Platform = {
    async get() {
      note();
      return {};
    },
    async modify() {
      note();
    },
  };
  return { platform, asked };
}

const CALL = { endpoint: 'modifydomain', action: 'add-all', domains: {} } as const;

describe('a pace', () => {
  test('is kept by all clients together, whatever they call', async () => {
    const [one, other] = [noting(), noting()];
    const pace = createPace(10, new AbortController().signal);
    const [first, second] = [pace(one.platform), pace(other.platform)];
    await Promise.all(Array.from({ length: 13 }, () => [first.get('modifydomain'), second.modify(CALL)]).flat());
    const times = [...one.asked, ...other.asked].sort((a, b) => a - b);
    expect(times).toHaveLength(26);
    // Timers of Node may be a millisecond early.
    for (let at = 10; at < times.length; at++) expect((times[at] ?? 0) - (times[at - 10] ?? 0)).toBeGreaterThan(990);
  });

  test('without a number is no pace: the platform itself', () => {
    const { platform } = noting();
    expect(createPace(null, new AbortController().signal)(platform)).toBe(platform);
  });

  test('lets go of everybody who waits when the run is stopped, and of everybody who comes later', async () => {
    const { platform, asked } = noting();
    const stopping = new AbortController();
    const paced = createPace(1, stopping.signal)(platform);
    const calls = Array.from({ length: 50 }, () => paced.get('modifydomain'));
    await calls[0];
    stopping.abort();
    const results = await Promise.allSettled([...calls, paced.modify(CALL)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results.slice(1)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'interrupted' } } });
    }
    expect(asked).toHaveLength(1);
  });
});

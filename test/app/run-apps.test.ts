/** Many apps, some at a time: the order of results, the limit, and what ends a run. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/app/budget.ts';
import { changeApp, planApp } from '../../src/app/change-app.ts';
import { patienceFor } from '../../src/app/clock.ts';
import { type AppOutcome, type AppStatus, blankApp } from '../../src/app/outcome.ts';
import { patient } from '../../src/app/patient.ts';
import { type Failure, isPlatformError, PlatformError } from '../../src/app/platform.ts';
import { type RunOptions, runApps } from '../../src/app/run-apps.ts';
import { createSilence } from '../../src/app/silence.ts';
import { errnoInfo } from '../../src/core/errno.ts';
import { createClient } from '../../src/platform/client.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { APPLY, a, instantClock } from './run-change.ts';

const appsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ appId: `app${index}` }));
const never = new AbortController().signal;
const statuses = (outcomes: readonly AppOutcome[]) => outcomes.map(({ status }) => status);

function failed(appId: string | null, failure: Failure): AppOutcome {
  return { ...blankApp(appId, 'failed'), failed: { failure, endpoint: 'modifydomain', action: 'get' } };
}

/** Work that goes on until it is told to end. */
function createWork() {
  const running: { readonly index: number; readonly end: (outcome: AppOutcome) => void }[] = [];
  const started: number[] = [];
  let most = 0;
  return {
    running,
    started,
    most: () => most,
    work: (_: unknown, index: number) =>
      new Promise<AppOutcome>((end) => {
        started.push(index);
        running.push({ index, end });
        most = Math.max(most, running.length);
      }),
    end(at: number, outcome: (index: number) => AppOutcome) {
      const [one] = running.splice(at, 1);
      one?.end(outcome(one.index));
    },
  };
}

describe('order and limit', () => {
  test('whatever ends first: results in the order given, as many at a time as allowed, never more', async () => {
    let overtaken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.nat()),
        async (count, concurrency, choices) => {
          const { running, started, most, work, end } = createWork();
          const done: (string | null)[] = [];
          const onDone = ({ appId }: AppOutcome) => done.push(appId);
          const run = runApps(appsOf(count), work, { concurrency, signal: never, onDone });
          for (let left = count; left > 0; left -= 1) {
            await nextTurn();
            expect(running).toHaveLength(Math.min(concurrency, left));
            end((choices.next().value ?? 0) % running.length, (index) => blankApp(`app${index}`, 'applied'));
          }
          const ids = appsOf(count).map(({ appId }) => appId);
          expect((await run).map(({ appId }) => appId)).toEqual(ids);
          expect(started).toEqual(ids.map((_, index) => index));
          expect(most()).toBe(Math.min(concurrency, count));
          expect([...done].sort()).toEqual(ids);
          if (done.join() !== ids.join()) overtaken += 1;
        },
      ),
      { seed: 20200401, numRuns: 100 },
    );
    expect(overtaken).toBeGreaterThan(20);
  });

  test('a bug comes through', async () => {
    const work = async () => Promise.reject(new TypeError('bug'));
    await expect(runApps(appsOf(2), work, { concurrency: 1, signal: never })).rejects.toThrow(TypeError);
  });
});

describe('a failure', () => {
  const errno = (code: number): Failure => ({ kind: 'errno', errno: code, msg: '', info: errnoInfo(code) ?? null });
  const goesOn: Failure[] = [
    errno(44003),
    errno(470011),
    errno(500),
    errno(50029),
    { kind: 'http', status: 401 },
    { kind: 'http', status: 503 },
    { kind: 'timeout', milliseconds: 10_000 },
    { kind: 'token', fault: 'malformed', detail: '' },
    { kind: 'not-reached', missing: [a], surplus: [] },
    { kind: 'interrupted' },
  ];
  const ends: Failure[] = [
    errno(40007),
    errno(40008),
    { kind: 'redirect', status: 302, to: 'https://example.com' },
    { kind: 'network', host: 'openapi.baidu.com', code: 'ECONNREFUSED' },
    { kind: 'network', host: 'openapi.baidu.com', code: 'ENOTFOUND' },
  ];
  const run = (failure: Failure, options: Partial<RunOptions> = {}) =>
    runApps(
      appsOf(4),
      async ({ appId }, index) => (index === 1 ? failed(appId, failure) : blankApp(appId, 'applied')),
      { concurrency: 1, signal: never, ...options },
    );

  test.each(goesOn)('of one app is that app’s: %j', async (failure) => {
    expect(statuses(await run(failure))).toEqual(['applied', 'failed', 'applied', 'applied']);
  });

  test.each(ends)('that every app would meet ends the run: %j', async (failure) => {
    const done: AppStatus[] = [];
    const outcomes = await run(failure, { onDone: ({ status }) => done.push(status) });
    expect(outcomes).toMatchObject([
      { appId: 'app0', status: 'applied' },
      { appId: 'app1', status: 'failed', failed: { failure } },
      blankApp('app2', 'skipped'),
      blankApp('app3', 'skipped'),
    ]);
    expect(done).toEqual(['applied', 'failed']); // what was not started is not told as done
  });

  test('what is at work goes on to its end', async () => {
    const { started, work, end } = createWork();
    const run = runApps(appsOf(5), work, { concurrency: 3, signal: never });
    await nextTurn();
    end(1, (index) => failed(`app${index}`, errno(40008)));
    await nextTurn();
    expect(started).toEqual([0, 1, 2]);
    end(1, (index) => blankApp(`app${index}`, 'unchanged'));
    end(0, (index) => blankApp(`app${index}`, 'applied'));
    expect(statuses(await run)).toEqual(['applied', 'failed', 'unchanged', 'skipped', 'skipped']);
  });
});

describe('a platform that does not answer', () => {
  const timeout: Failure = { kind: 'timeout', milliseconds: 10_000 };
  const reset: Failure = { kind: 'network', host: 'openapi.baidu.com', code: 'ECONNRESET' };
  const busy: Failure = { kind: 'errno', errno: 50029, msg: '', info: errnoInfo(50029) ?? null };
  const token: Failure = { kind: 'token', fault: 'absent', detail: 'X' };

  /** Each app makes these calls, one after the other; its last failure, if any, is what it ends with. */
  async function runAt(apps: readonly (readonly (Failure | 'answer')[])[], most = 3, concurrency = 1) {
    const silence = createSilence(most);
    const outcomes = await runApps(
      apps.map((calls, index) => ({ appId: `app${index}`, calls })),
      async ({ appId, calls }) => {
        let outcome = blankApp(appId, 'unchanged');
        for (const call of calls) {
          const answer = async () => {
            if (call !== 'answer') throw new PlatformError(call, 'modifydomain', 'get');
            return {};
          };
          const platform = silence.hear(appId, { get: answer, modify: async () => void (await answer()) });
          const told = call === busy ? platform.modify({ endpoint: 'modifydomain', action: 'add', domains: {} }) : null;
          await (told ?? platform.get('modifydomain')).catch((error: unknown) => {
            if (isPlatformError(error)) outcome = failed(appId, error.failure);
          });
        }
        return outcome;
      },
      { concurrency, signal: never, silence },
    );
    return outcomes;
  }
  const many = (calls: readonly (Failure | 'answer')[], count: number) => Array.from({ length: count }, () => calls);

  test.each([
    ['time-outs', [timeout]],
    ['broken connections', [reset]],
    ['both, several times', [timeout, reset, timeout]],
  ])('%s: after so many apps in a row the run ends, and says so', async (_name, calls) => {
    const outcomes = await runAt(many(calls, 6));
    expect(statuses(outcomes)).toEqual(['failed', 'failed', 'failed', 'skipped', 'skipped', 'skipped']);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([
      ...Array(3).fill(null),
      ...Array(3).fill({ kind: 'no-answer', apps: 3 }),
    ]);
  });

  test.each([
    ['an app that is read', ['answer']],
    ['a refusal', [{ kind: 'errno', errno: 44003, msg: '', info: null }]],
    ['a busy platform', [busy]],
    ['an error page', [{ kind: 'http', status: 503 }]],
    ['an app that got an answer first', ['answer', timeout]],
  ] satisfies [string, (Failure | 'answer')[]][])('%s in between: begins again', async (_name, calls) => {
    const silent = many([timeout], 2);
    const outcomes = await runAt([...silent, calls, ...silent, calls, [timeout]]);
    expect(statuses(outcomes)).not.toContain('skipped');
  });

  test('an app that got an answer and then none does not count itself', async () => {
    const outcomes = await runAt([
      [timeout],
      [timeout],
      ['answer', timeout],
      [timeout],
      [timeout],
      [timeout],
      ['answer'],
    ]);
    expect(statuses(outcomes)).toEqual([...Array(6).fill('failed'), 'skipped']);
  });

  test('an app without a token was never at the platform: it neither counts nor begins again', async () => {
    const outcomes = await runAt([[timeout], [token], [timeout], [token], [timeout], ['answer']]);
    expect(statuses(outcomes)).toEqual([...Array(5).fill('failed'), 'skipped']);
  });

  test('what is at work goes on to its end', async () => {
    expect(statuses(await runAt(many([timeout], 9), 4, 4)).filter((status) => status === 'failed').length).toBeLessThan(
      8,
    );
  });
});

describe('interrupted', () => {
  test('before it begins: every app is skipped', async () => {
    const { started, work } = createWork();
    const outcomes = await runApps(appsOf(3), work, { concurrency: 2, signal: AbortSignal.abort() });
    expect(outcomes).toEqual(appsOf(3).map(({ appId }) => blankApp(appId, 'skipped')));
    expect(started).toEqual([]);
  });

  test('in the middle: what is at work goes on, the rest is skipped', async () => {
    const { started, work, end } = createWork();
    const stop = new AbortController();
    const run = runApps(appsOf(5), work, { concurrency: 2, signal: stop.signal });
    await nextTurn();
    end(0, (index) => blankApp(`app${index}`, 'applied'));
    await nextTurn();
    stop.abort();
    end(0, (index) => blankApp(`app${index}`, 'applied'));
    end(0, (index) => blankApp(`app${index}`, 'applied'));
    expect(statuses(await run)).toEqual(['applied', 'applied', 'applied', 'skipped', 'skipped']);
    expect(started).toEqual([0, 1, 2]);
  });
});

describe('with a budget, at one platform', () => {
  interface Row {
    readonly name: string;
    /** How many modifications each app needs, from 0 to 2. */
    readonly needs: readonly (0 | 1 | 2)[];
    readonly allowed: number | null;
    /** What each app's reading is answered; the platform answers by itself where there is none. */
    readonly answers?: readonly (string | undefined)[];
    readonly planned: readonly AppStatus[];
  }

  const rows: Row[] = [
    { name: 'no limit', needs: [1, 2, 0], allowed: null, planned: ['pending', 'pending', 'unchanged'] },
    { name: 'the first ones get it', needs: [1, 1, 1], allowed: 2, planned: ['pending', 'pending', 'refused'] },
    { name: 'a smaller one behind', needs: [1, 2, 1], allowed: 2, planned: ['pending', 'refused', 'pending'] },
    {
      name: 'nothing to do lets the next go',
      needs: [0, 0, 1],
      allowed: 1,
      planned: ['unchanged', 'unchanged', 'pending'],
    },
    {
      name: 'so does an app that cannot be read',
      needs: [1, 1, 1, 1],
      answers: ['44003', '500'],
      allowed: 1,
      planned: ['failed', 'failed', 'pending', 'refused'],
    },
  ];

  const LIVE = { socket_domain: [a] };
  const LISTS = [LIVE, { ...LIVE, request_domain: [a] }, { request_domain: [a], socket_domain: [] }] as const;

  async function runAt({ needs, allowed, answers = [] }: Row, concurrency: number, planOnly: boolean) {
    const token = (index: number) => `token-of-app-number-${index}`;
    const sandbox = await startSandbox({
      registered: { request_domain: ['example.com'], socket_domain: ['example.com'] },
      token: token(0),
      live: LIVE,
      apps: needs.slice(1).map((_, index) => ({ token: token(index + 1), live: LIVE })),
      choose: ({ app, action }) => (action === 'get' && app !== null ? answers[app] : undefined),
    });
    try {
      const budget = createBudget(allowed);
      const outcomes = await runApps(
        needs.map((need, index) => ({ appId: `app${index}`, lists: LISTS[need] })),
        async ({ appId, lists }, index) => {
          const clock = instantClock();
          const patience = patienceFor(10_000);
          const platform = patient(createClient({ token: token(index), apiUrl: sandbox.url }), clock, patience);
          const ask = (modifications: number) => budget.ask(index, modifications);
          const change = { ...APPLY, appId, lists };
          return (await (planOnly ? planApp : changeApp)(change, { platform, clock, patience, ask })).app;
        },
        { concurrency, signal: never },
      );
      return { statuses: statuses(outcomes), counted: needs.map((_, index) => sandbox.modifications(token(index))) };
    } finally {
      await sandbox.close();
    }
  }

  describe.each(rows)('$name', (row) => {
    test.each([1, 2, 3, 8])('%d at a time: plan and apply say the same', async (concurrency) => {
      const planned = await runAt(row, concurrency, true);
      expect(planned.statuses).toEqual(row.planned);
      const applied = await runAt(row, concurrency, false);
      expect(applied.statuses).toEqual(row.planned.map((status) => (status === 'pending' ? 'applied' : status)));
      const counted = applied.counted.map(({ modifydomain }) => modifydomain);
      expect(counted).toEqual(row.needs.map((need, index) => (row.planned[index] === 'pending' ? need : 0)));
    });
  });

  test.each([1, 2, 4])('%d at a time: a failure that holds for all, and nobody waits for ever', async (concurrency) => {
    const answers = ['40008', '40008', '40008', '40008'];
    const row: Row = { name: '', needs: [1, 1, 1, 1], allowed: 1, answers, planned: [] };
    const { statuses } = await runAt(row, concurrency, false);
    expect(statuses[0]).toBe('failed');
    expect(new Set(statuses.slice(concurrency))).toEqual(new Set(concurrency < 4 ? ['skipped'] : []));
  });
});

/** A platform that shows a change only after some readings is waited for, a bounded time. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/app/change.ts';
import { a, b, c, d, type Live, runChange } from './run-change.ts';

const SERVER = 'get modifydomain';
const BUSINESS = 'get modifywebviewdomain';
const PAUSES = [625, 1250, 2500, 5000];

interface Row {
  readonly name: string;
  readonly change: Partial<Change>;
  readonly live: Live;
  readonly calls: readonly string[];
  readonly after: Live;
}

const rows: Row[] = [
  {
    name: 'add',
    change: { lists: { request_domain: [a] } },
    live: {},
    calls: [`add modifydomain request_domain=${a}`],
    after: { request_domain: [a] },
  },
  {
    name: 'delete',
    change: { kind: 'delete', lists: { web_view_domain: [a] } },
    live: { web_view_domain: [a, b] },
    calls: [`delete modifywebviewdomain web_view_domain=${a}`],
    after: { web_view_domain: [b] },
  },
  {
    name: 'set, then delete',
    change: { lists: { request_domain: [b], socket_domain: [] } },
    live: { request_domain: [a], socket_domain: [d] },
    calls: [`set modifydomain request_domain=${b}`, `delete modifydomain socket_domain=${d}`],
    after: { request_domain: [b] },
  },
  {
    name: 'both endpoints',
    change: { lists: { request_domain: [a], web_view_domain: [c] } },
    live: { web_view_domain: [b] },
    calls: [`add modifydomain request_domain=${a}`, `set modifywebviewdomain web_view_domain=${c}`],
    after: { request_domain: [a], web_view_domain: [c] },
  },
];

const readings = (calls: readonly string[]) => {
  const business = calls.map((call) => call.includes('modifywebviewdomain'));
  return [...(business.includes(false) ? [SERVER] : []), ...(business.includes(true) ? [BUSINESS] : [])];
};

describe.each(rows)('$name', ({ change, live, calls, after }) => {
  test.each([0, 1, 2, 3, 4])('shown after %d readings: reached', async (showAfter) => {
    const run = await runChange(change, { live, showAfter });
    const looks = Array(showAfter + 1)
      .fill(readings(calls))
      .flat();
    expect(run.requests).toEqual([...readings(calls), ...calls, ...looks]);
    expect(run.pauses).toEqual(PAUSES.slice(0, showAfter));
    expect(run.app).toMatchObject({ status: 'applied', sent: calls.length, failed: null, live: after });
    expect(run.live).toEqual(after);
    expect(run.steps.filter((step) => step.startsWith('reading-back'))).toHaveLength(readings(calls).length);
  });

  test.each([5, 50])('shown after %d readings: five looks, then it is told', async (showAfter) => {
    const run = await runChange(change, { live, showAfter });
    const looks = Array(5).fill(readings(calls)).flat();
    expect(run.requests).toEqual([...readings(calls), ...calls, ...looks]);
    expect(run.pauses).toEqual(PAUSES);
    expect(run.app).toMatchObject({
      status: 'failed',
      sent: calls.length,
      failed: { failure: { kind: 'not-reached' } },
    });
    expect(run.live).toEqual(after);
  });
});

describe('no longer than the bound', () => {
  // The bound is 10 seconds. A pause that would end beyond it is not begun.
  test.each([
    { lasts: 0, looks: 5 },
    { lasts: 1_000, looks: 4 }, // 4 × 1 + .625 + 1.25 + 2.5 = 8.375, and 5 more is too long
    { lasts: 3_000, looks: 3 },
    { lasts: 5_000, looks: 2 },
    { lasts: 10_000, looks: 1 },
  ])('each reading lasts $lasts ms: $looks looks', async ({ lasts, looks }) => {
    const run = await runChange({ lists: { request_domain: [a] } }, { showAfter: 50, lasts });
    expect(run.requests).toHaveLength(2 + looks);
    expect(run.app.failed?.failure).toMatchObject({ kind: 'not-reached', missing: [a], surplus: [] });
  });

  test('a reading that fails is tried again within one look', async () => {
    const run = await runChange({ lists: { request_domain: [a] } }, { showAfter: 1, answerTo: { 'get 3': '500' } });
    expect(run.requests.slice(2)).toEqual([SERVER, `${SERVER} -> errno 500`, SERVER]);
    expect(run.app.status).toBe('applied');
  });
});

describe('add-all: what it adds is not known', () => {
  const registered = { request_domain: [a], web_view_domain: [b] };

  test.each([
    { name: 'shown at once', showAfter: 0, live: {}, looks: 1, add: [[a], [b]] },
    { name: 'shown after one reading', showAfter: 1, live: {}, looks: 2, add: [[a], [b]] },
    { name: 'later than that is not waited for', showAfter: 2, live: {}, looks: 2, add: [[], []] },
    { name: 'nothing was missing', showAfter: 0, live: registered, looks: 2, add: [[], []] },
    { name: 'nothing was missing at one', showAfter: 0, live: { request_domain: [a] }, looks: 2, add: [[], [b]] },
  ])('$name: $looks looks', async ({ showAfter, live, looks, add }) => {
    const run = await runChange({ kind: 'add-all' }, { registered, showAfter, live });
    expect(run.requests.slice(4)).toEqual(Array(looks).fill([SERVER, BUSINESS]).flat());
    expect(run.app).toMatchObject({ status: 'applied', sent: 2, failed: null });
    const { differences } = run.app;
    expect([differences.get('request_domain')?.add, differences.get('web_view_domain')?.add]).toEqual(add);
    expect(run.modifications).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
  });
});

/** Reading changes nothing: what may be otherwise in a moment is tried again, a bounded number of times. */
import { describe, expect, test } from 'vitest';
import { patienceFor, pauseAfter } from '../../src/app/clock.ts';
import { getApp } from '../../src/app/get-app.ts';
import { patient } from '../../src/app/patient.ts';
import { createClient } from '../../src/platform/client.ts';
import { a, instantClock, runChange, type Setting } from './run-change.ts';

const SERVER = 'get modifydomain';
const live = { request_domain: [a] };
const read = (setting: Setting) => runChange({ lists: live }, { live, planOnly: true, ...setting });
const limit = (answer: string) => (answer === 'hang' ? { timeoutMs: 300 } : {});

/** The answer, what the log has of it, and the failure that it becomes. */
const PASSING: readonly (readonly [answer: string, told: string, failure: object])[] = [
  ['hang', 'hang', { kind: 'timeout' }],
  ['reset', 'reset', { kind: 'network' }],
  ['truncated', 'truncated', { kind: 'network' }],
  ['empty', 'empty', { kind: 'body', fault: 'empty' }],
  ['html', 'html', { kind: 'body', fault: 'not-json' }],
  ['http:200', 'http 200', { kind: 'body', fault: 'not-json' }],
  ['http:408', 'http 408', { kind: 'http', status: 408 }],
  ['http:429', 'http 429', { kind: 'http', status: 429 }],
  ['http:500', 'http 500', { kind: 'http', status: 500 }],
  ['http:502', 'http 502', { kind: 'http', status: 502 }],
  ['http:503', 'http 503', { kind: 'http', status: 503 }],
  ['http:504', 'http 504', { kind: 'http', status: 504 }],
  ['gateway:1', 'gateway 1', { kind: 'gateway', errorCode: 1 }],
  ['gateway:2', 'gateway 2', { kind: 'gateway', errorCode: 2 }],
  ['gateway:18', 'gateway 18', { kind: 'gateway', errorCode: 18 }],
  ['500', 'errno 500', { kind: 'errno', errno: 500 }],
  ['501', 'errno 501', { kind: 'errno', errno: 501 }],
  ['1000', 'errno 1000', { kind: 'errno', errno: 1000 }],
  ['5000', 'errno 5000', { kind: 'errno', errno: 5000 }],
  ['6002', 'errno 6002', { kind: 'errno', errno: 6002 }],
  ['50029', 'errno 50029', { kind: 'errno', errno: 50029 }],
];

const STAYING: readonly (readonly [answer: string, failure: object])[] = [
  ['40001', { kind: 'errno', errno: 40001 }],
  ['40008', { kind: 'errno', errno: 40008 }],
  ['44003', { kind: 'errno', errno: 44003 }],
  ['45000', { kind: 'errno', errno: 45000 }],
  ['50051', { kind: 'errno', errno: 50051 }],
  ['470016', { kind: 'errno', errno: 470016 }],
  ['424242', { kind: 'errno', errno: 424242 }],
  ['gateway:3', { kind: 'gateway', errorCode: 3 }],
  ['gateway:4', { kind: 'gateway', errorCode: 4 }],
  ['gateway:110', { kind: 'gateway', errorCode: 110 }],
  ['gateway:424242', { kind: 'gateway', errorCode: 424242 }],
  ['oauth:invalid_token', { kind: 'oauth', error: 'invalid_token' }],
  ['http:400', { kind: 'http', status: 400 }],
  ['http:401', { kind: 'http', status: 401 }],
  ['http:404', { kind: 'http', status: 404 }],
  ['redirect', { kind: 'redirect' }],
  ['huge', { kind: 'body', fault: 'too-large' }],
];

/** Of the test's clock, whose chance is a half: a quarter above the least. */
const PAUSES = [625, 1250, 2500];

describe('what passes is tried again', () => {
  test.concurrent.for(PASSING.flatMap(([answer, told]) => [1, 2, 3].map((times) => ({ answer, told, times }))))(
    '$answer, $times times',
    async ({ answer, told, times }, t) => {
      const run = await read({ answers: Array(times).fill(`get=${answer}:once`), ...limit(answer) });
      t.expect(run.requests).toEqual([...Array(times).fill(`${SERVER} -> ${told}`), SERVER]);
      t.expect(run.pauses).toEqual(PAUSES.slice(0, times));
      t.expect(run.app).toMatchObject({ status: 'unchanged', live, failed: null });
    },
  );

  test.concurrent.for(PASSING)('%s, always: four readings', async ([answer, told, failure], t) => {
    const run = await read({ answers: [`get=${answer}`], ...limit(answer) });
    t.expect(run.requests).toEqual(Array(4).fill(`${SERVER} -> ${told}`));
    t.expect(run.pauses).toEqual(PAUSES);
    t.expect(run.app).toMatchObject({ status: 'failed', failed: { failure, endpoint: 'modifydomain', action: 'get' } });
  });

  test('the failure told is the last one', async () => {
    const answers = ['500', 'reset', 'html', 'http:503'].map((answer) => `get=${answer}:once`);
    expect((await read({ answers })).app.failed?.failure).toMatchObject({ kind: 'http', status: 503 });
  });

  test('what does not pass ends it, also after what does', async () => {
    const run = await read({ answers: ['get=500:once', 'get=40008:once'] });
    expect(run.requests).toEqual([`${SERVER} -> errno 500`, `${SERVER} -> errno 40008`]);
    expect(run.app.failed?.failure).toMatchObject({ errno: 40008 });
  });

  test('each endpoint has its own four', async () => {
    const answers = Array(3).fill('get=500:once');
    const answerTo = { 'get 5': '500', 'get 6': '500', 'get 7': '500' } as const;
    const run = await runChange({ lists: { request_domain: [], web_view_domain: [] } }, { answers, answerTo });
    expect(run.requests).toHaveLength(8);
    expect(run.app.status).toBe('unchanged');
  });
});

describe('what stays is not', () => {
  test.each(STAYING)('%s', async (answer, failure) => {
    const run = await read({ answers: [`get=${answer}`] });
    expect(run.requests).toHaveLength(1);
    expect(run.pauses).toEqual([]);
    expect(run.app).toMatchObject({ status: 'failed', failed: { failure, endpoint: 'modifydomain', action: 'get' } });
  });

  test.each([
    ['no envelope', '{"request_domain":""}'],
    ['no object', '[]'],
    ['data of another shape', '{"errno":0,"data":7}'],
    ['none of the types', '{"errno":0,"data":{"domains":"https://a.com"}}'],
  ])('an answer that nobody knows: %s', async (_, text) => {
    let readings = 0;
    const fetch = async () => {
      readings += 1;
      return { status: 200, headers: new Headers(), text: async () => text };
    };
    const clock = instantClock();
    const platform = patient(createClient({ token: 'token', fetch }), clock, patienceFor(10_000));
    const failure = { kind: 'body', fault: 'unknown-shape' };
    expect((await getApp('016', ['modifydomain'], platform)).failed).toMatchObject({ failure });
    expect(readings).toBe(1);
    expect(clock.pauses).toEqual([]);
  });
});

describe('no longer than the bound', () => {
  // The bound is 15 seconds. A pause that would end beyond it is not begun.
  test.each([
    { lasts: 0, readings: 4 },
    { lasts: 3_000, readings: 4 },
    { lasts: 4_000, readings: 3 }, // 4 + .625 + 4 + 1.25 + 4 = 13.875, and 2.5 more is too long
    { lasts: 6_000, readings: 3 },
    { lasts: 7_000, readings: 2 },
    { lasts: 10_000, readings: 2 },
    { lasts: 14_375, readings: 2 },
    { lasts: 14_376, readings: 1 },
    { lasts: 60_000, readings: 1 },
  ])('each lasts $lasts ms: $readings readings', async ({ lasts, readings }) => {
    const run = await read({ answers: ['get=http:503'], lasts });
    expect(run.requests).toHaveLength(readings);
    expect(run.app.failed?.failure).toMatchObject({ kind: 'http', status: 503 });
  });
});

describe('pauseAfter', () => {
  const patience = patienceFor(10_000);

  test.each([
    [1, 500, 750],
    [2, 1000, 1500],
    [3, 2000, 3000],
    [4, 4000, 6000],
  ])('after attempt %d: from %d ms to below %d ms, by chance', (attempt, least, most) => {
    expect(pauseAfter(attempt, patience, () => 0)).toBe(least);
    expect(pauseAfter(attempt, patience, () => 0.5)).toBe((least + most) / 2);
    expect(pauseAfter(attempt, patience, () => 0.999)).toBeLessThan(most);
  });

  test('everything scales with the time limit of a request', () => {
    const { readWithin, apart, lookWithin, firstPause, ...counts } = patience;
    expect({ readWithin, apart, lookWithin, firstPause }).toEqual({
      readWithin: 15_000,
      apart: 3_000,
      lookWithin: 10_000,
      firstPause: 500,
    });
    expect(counts).toEqual({ readings: 4, sendings: 4, lookings: 5 });
    expect(patienceFor(1_000)).toEqual({ ...counts, readWithin: 1_500, apart: 300, lookWithin: 1_000, firstPause: 50 });
  });
});

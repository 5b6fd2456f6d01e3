/**
 * A modification whose answer is lost: it is never blindly repeated. The lists are read first, and only where they
 * are twice, some seconds apart, as they were, is it sent again.
 */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/app/change.ts';
import { a, b, c, d, type Live, type Nth, type Run, runChange, type Setting } from './run-change.ts';

const SERVER = 'get modifydomain';
const BUSINESS = 'get modifywebviewdomain';

interface Plan {
  readonly name: string;
  readonly change: Partial<Change>;
  readonly live: Live;
  readonly registered?: Setting['registered'];
  /** What has to be sent, in order. */
  readonly calls: readonly string[];
  readonly after: Live;
}

const PLANS: readonly Plan[] = [
  {
    name: 'add',
    change: { kind: 'add', lists: { request_domain: [a, b] } },
    live: { request_domain: [a] },
    calls: [`add modifydomain request_domain=${b}`],
    after: { request_domain: [a, b] },
  },
  {
    name: 'delete',
    change: { kind: 'delete', lists: { request_domain: [b] } },
    live: { request_domain: [a, 'https://B.example.com/'] },
    calls: ['delete modifydomain request_domain=https://B.example.com/'],
    after: { request_domain: [a] },
  },
  {
    name: 'set',
    change: { kind: 'set', lists: { request_domain: [a, c], socket_domain: [d] } },
    live: { request_domain: [a, b], upload_domain: [b] },
    calls: [`set modifydomain request_domain=${a},${c} socket_domain=${d}`],
    after: { request_domain: [a, c], socket_domain: [d], upload_domain: [b] },
  },
  {
    name: 'add, then delete',
    change: { lists: { request_domain: [a, b], socket_domain: [] } },
    live: { request_domain: [a], socket_domain: [d] },
    calls: [`add modifydomain request_domain=${b}`, `delete modifydomain socket_domain=${d}`],
    after: { request_domain: [a, b] },
  },
  {
    name: 'set, then delete',
    change: { lists: { request_domain: [b], socket_domain: [] } },
    live: { request_domain: [a], socket_domain: [c, d] },
    calls: [`set modifydomain request_domain=${b}`, `delete modifydomain socket_domain=${c},${d}`],
    after: { request_domain: [b] },
  },
  {
    name: 'business domains',
    change: { lists: { web_view_domain: [b] } },
    live: { web_view_domain: [a] },
    calls: [`set modifywebviewdomain web_view_domain=${b}`],
    after: { web_view_domain: [b] },
  },
  {
    name: 'both endpoints',
    change: { lists: { request_domain: [a], web_view_domain: [b] } },
    live: { web_view_domain: [a] },
    calls: [`add modifydomain request_domain=${a}`, `set modifywebviewdomain web_view_domain=${b}`],
    after: { request_domain: [a], web_view_domain: [b] },
  },
  {
    name: 'add-all',
    change: { kind: 'add-all' },
    live: { request_domain: [a], web_view_domain: [c] },
    registered: { request_domain: [b], web_view_domain: [d] },
    calls: ['add-all modifydomain', 'add-all modifywebviewdomain'],
    after: { request_domain: [a, b], web_view_domain: [c, d] },
  },
];

/** Answers after which nobody knows what the platform did, and what its log has of each. */
const LOST: readonly (readonly [answer: string, told: string])[] = [
  ['hang', 'hang'],
  ['reset', 'reset'],
  ['truncated', 'truncated'],
  ['empty', 'empty'],
  ['html', 'html'],
  ['huge', 'huge'],
  ['http:408', 'http 408'],
  ['http:500', 'http 500'],
  ['http:502', 'http 502'],
  ['http:503', 'http 503'],
  ['http:504', 'http 504'],
  ['gateway:1', 'gateway 1'],
  ['gateway:2', 'gateway 2'],
  ['500', 'errno 500'],
  ['501', 'errno 501'],
  ['1000', 'errno 1000'],
  ['5000', 'errno 5000'],
  ['6002', 'errno 6002'],
];

/** What the platform did; how often the lists are read then; is the call sent again? */
const FATES = [
  { fate: 'it did not act', suffix: '', looks: 2, again: true },
  { fate: 'it acted', suffix: ':acted', looks: 1, again: false },
  { fate: 'it acts late', suffix: ':late', looks: 2, again: false },
] as const;

const endpoint = (call: string) => (call.includes('modifywebviewdomain') ? 'modifywebviewdomain' : 'modifydomain');
const readings = (calls: readonly string[]) => [...new Set(calls.map((call) => `get ${endpoint(call)}`))];
const counted = (calls: readonly string[]) => ({
  modifydomain: calls.filter((call) => endpoint(call) === 'modifydomain').length,
  modifywebviewdomain: calls.filter((call) => endpoint(call) === 'modifywebviewdomain').length,
});
/** A hanging request is waited for in real time. */
const limit = (answer: string) => (answer === 'hang' ? { timeoutMs: 300 } : {});
const waited = ({ pauses }: Run) => pauses.reduce((sum, pause) => sum + pause, 0);

const positions = PLANS.flatMap((plan) =>
  plan.calls.map((_, index) => ({
    ...plan,
    index,
    position: plan.calls.length > 1 ? `call ${index + 1} of ${plan.name}` : plan.name,
  })),
);
const rows = positions.flatMap((plan) =>
  FATES.flatMap((fate) => LOST.map(([answer, told]) => ({ ...plan, ...fate, answer, told }))),
);

describe('once: the call is carried out exactly once', () => {
  test.concurrent.for(rows)('$position: $answer, $fate', async (row, { expect }) => {
    const { change, live, registered, calls, index, answer, told, suffix, looks, again, after } = row;
    const nth: Nth = `modification ${index + 1}`;
    const run = await runChange(change, {
      live,
      ...(registered && { registered }),
      answerTo: { [nth]: answer + suffix },
      ...limit(answer),
    });
    const lost = calls[index] ?? '';
    expect(run.requests).toEqual([
      ...readings(calls),
      ...calls.slice(0, index),
      `${lost} -> ${told}`,
      ...Array(looks).fill(`get ${endpoint(lost)}`),
      ...(again ? [lost] : []),
      ...calls.slice(index + 1),
      ...readings(calls),
    ]);
    expect(run.live).toEqual(after);
    expect(run.modifications).toEqual(counted(calls));
    expect(run.app).toMatchObject({ status: 'applied', sent: calls.length, failed: null, refusal: null });
    expect(run.app.live).toMatchObject(after);
    expect(run.pauses).toEqual(looks === 2 ? [3000] : []);
    expect(run.steps.filter((step) => step.startsWith('in-doubt'))).toHaveLength(1);
  });

  test('every call is there at every position', () => {
    expect(rows).toHaveLength(12 * 18 * 3);
  });
});

describe('a platform that shows each change one reading late', () => {
  test.for(positions.flatMap((plan) => FATES.slice(0, 2).map((fate) => ({ ...plan, ...fate }))))(
    '$position: $fate',
    async ({ change, live, registered, calls, index, suffix, again, after }) => {
      const nth: Nth = `modification ${index + 1}`;
      const run = await runChange(change, {
        live,
        ...(registered && { registered }),
        showAfter: 1,
        answerTo: { [nth]: `reset${suffix}` },
      });
      expect(run.live).toEqual(after);
      expect(run.modifications).toEqual(counted(calls));
      expect(run.app).toMatchObject({ status: 'applied', sent: calls.length, failed: null, live: after });
      const sendings = run.requests.filter((request) => !request.startsWith('get '));
      expect(sendings).toHaveLength(calls.length + (again ? 1 : 0));
    },
  );
});

describe('what remains: a platform that shows a change only after both readings', () => {
  test('add is sent twice, and counted twice; the lists are right', async () => {
    const run = await runChange({ lists: { request_domain: [a] } }, { showAfter: 2, answers: ['reset:once:acted'] });
    expect(run.modifications.modifydomain).toBe(2);
    expect(run.live).toEqual({ request_domain: [a] });
    expect(run.app).toMatchObject({ status: 'applied', sent: 1 });
  });

  test('delete is refused the second time (470017), for there is nothing left to delete: the lists tell that it is done', async () => {
    const live = { request_domain: [a, b] };
    const run = await runChange(
      { lists: { request_domain: [a] } },
      { live, showAfter: 2, answers: ['reset:once:acted'] },
    );
    expect(run.modifications.modifydomain).toBe(1);
    expect(run.live).toEqual({ request_domain: [a] });
    expect(run.app).toMatchObject({ status: 'applied', sent: 1, failed: null });
  });
});

const ADD = { lists: { request_domain: [a] } };
const CALL = `add modifydomain request_domain=${a}`;

describe('the fault stands', () => {
  test.concurrent.for(LOST)('%s, it never acts: four sendings, two readings after each', async ([answer, told], t) => {
    const run = await runChange(ADD, { answers: [answer], ...limit(answer) });
    const sending = [`${CALL} -> ${told}`, SERVER, SERVER];
    t.expect(run.requests).toEqual([SERVER, ...sending, ...sending, ...sending, ...sending]);
    t.expect(run.app).toMatchObject({ status: 'failed', sent: 0, failed: { action: 'add', endpoint: 'modifydomain' } });
    t.expect(run.modifications.modifydomain).toBe(0);
    t.expect(run.live).toEqual({});
    t.expect(waited(run)).toBe(4 * 3000);
  });

  test.concurrent.for(LOST)('%s, it always acts: every call is sent once', async ([answer], t) => {
    const lists = { request_domain: [a], socket_domain: [], web_view_domain: [b] };
    const run = await runChange(
      { lists },
      { live: { socket_domain: [d] }, answers: [`${answer}:acted`], ...limit(answer) },
    );
    t.expect(run.requests.filter((request) => !request.startsWith('get '))).toHaveLength(3);
    t.expect(run.modifications).toEqual({ modifydomain: 2, modifywebviewdomain: 1 });
    t.expect(run.live).toEqual({ request_domain: [a], web_view_domain: [b] });
    t.expect(run.app).toMatchObject({ status: 'applied', sent: 3, failed: null });
  });

  test('the failure told is the last one', async () => {
    const faults = ['500', 'reset', 'html', 'http:503'];
    const answerTo = Object.fromEntries(faults.map((answer, index) => [`modification ${index + 1}`, answer]));
    const run = await runChange(ADD, { answerTo });
    expect(run.app.failed).toMatchObject({ failure: { kind: 'http', status: 503 }, action: 'add' });
  });

  test('in the second call: the first one counts, and is not sent again', async () => {
    const lists = { request_domain: [a], socket_domain: [] };
    const run = await runChange({ lists }, { live: { socket_domain: [d] }, answerTo: { 'modification 2+': 'reset' } });
    expect(run.requests.filter((request) => request === CALL)).toHaveLength(1);
    expect(run.modifications.modifydomain).toBe(1);
    expect(run.live).toEqual({ request_domain: [a], socket_domain: [d] });
    expect(run.app).toMatchObject({
      status: 'failed',
      sent: 1,
      failed: { failure: { kind: 'network' }, endpoint: 'modifydomain', action: 'delete' },
    });
  });

  test.each([
    ['470011', { kind: 'errno', errno: 470011 }],
    ['gateway:110', { kind: 'gateway', errorCode: 110 }],
    ['http:403', { kind: 'http', status: 403 }],
  ])('sent again, and refused by %s: that is told', async (answer, failure) => {
    const run = await runChange(ADD, { answerTo: { 'modification 1': 'reset', 'modification 2': answer } });
    expect(run.requests).toHaveLength(6); // read once more: it may have been carried out late
    expect(run.app).toMatchObject({ status: 'failed', sent: 0, failed: { failure, action: 'add' } });
  });
});

describe('content unchanged (50051): the lists tell whether that is right', () => {
  const told = (call: string) => `${call} -> errno 50051`;

  test('right lists are success', async () => {
    const run = await runChange(ADD, { answerTo: { 'modification 1': '50051:acted' } });
    expect(run.requests).toEqual([SERVER, told(CALL), SERVER, SERVER]);
    expect(run.app).toMatchObject({ status: 'applied', sent: 1, failed: null });
    expect(run.modifications.modifydomain).toBe(1);
  });

  test('wrong lists are a failure, and nothing is sent again', async () => {
    const run = await runChange(ADD, { answers: ['50051'] });
    expect(run.requests).toEqual([SERVER, told(CALL), SERVER, SERVER]);
    expect(run.app).toMatchObject({ status: 'failed', sent: 0, failed: { failure: { errno: 50051 }, action: 'add' } });
    expect(run.modifications.modifydomain).toBe(0);
  });

  test('add-all: what it should leave is not known, and the platform says that it is there', async () => {
    const run = await runChange({ kind: 'add-all' }, { live: { request_domain: [a] }, answers: ['50051'] });
    expect(run.app).toMatchObject({ status: 'applied', sent: 2, failed: null });
    expect(run.requests.filter((request) => request.startsWith('add-all'))).toEqual([
      told('add-all modifydomain'),
      told('add-all modifywebviewdomain'),
    ]);
  });
});

describe('busy: it did not act; sent again after a pause, each twice as long', () => {
  const BUSY = ['gateway:18', '50029', 'http:429'];
  const PAUSES = [625, 1250, 2500];
  const busyRows = BUSY.flatMap((answer) => [1, 2, 3].map((times) => ({ answer, times })));

  test.each(busyRows)('$answer, $times times', async ({ answer, times }) => {
    const run = await runChange(ADD, { answers: Array(times).fill(`${answer}:once`) });
    const sendings = run.requests.slice(1, -1);
    expect(sendings).toHaveLength(times + 1);
    expect(sendings.at(-1)).toBe(CALL);
    expect(run.pauses).toEqual(PAUSES.slice(0, times));
    expect(run.app).toMatchObject({ status: 'applied', sent: 1, failed: null });
    expect(run.modifications.modifydomain).toBe(1);
    expect(run.steps).not.toContain('in-doubt add modifydomain');
  });

  test.each([
    ['gateway:18', { kind: 'gateway', errorCode: 18 }],
    ['50029', { kind: 'errno', errno: 50029 }],
    ['http:429', { kind: 'http', status: 429 }],
  ])('%s, always: four sendings', async (answer, failure) => {
    const run = await runChange(ADD, { answers: [answer] });
    expect(run.requests).toHaveLength(1 + 4);
    expect(run.pauses).toEqual(PAUSES);
    expect(run.app).toMatchObject({ status: 'failed', sent: 0, failed: { failure, action: 'add' } });
    expect(run.modifications.modifydomain).toBe(0);
  });

  test('busy and lost share the four sendings', async () => {
    const answerTo = { 'modification 1': 'http:429', 'modification 2': 'reset', 'modification 3': '50029' } as const;
    const run = await runChange(ADD, { answerTo });
    const [busy, lost, busyAgain] = [' -> http 429', ' -> reset', ' -> errno 50029'].map((text) => CALL + text);
    expect(run.requests).toEqual([SERVER, busy, lost, SERVER, SERVER, busyAgain, CALL, SERVER]);
    expect(run.app).toMatchObject({ status: 'applied', sent: 1 });
    const never = await runChange(ADD, { answerTo: { ...answerTo, 'modification 4': 'gateway:18' } });
    expect(never.app).toMatchObject({ status: 'failed', failed: { failure: { errorCode: 18 } } });
    expect(never.requests).toHaveLength(7);
  });

  test('nobody is there any more: nothing is sent, so four tries and no reading', async () => {
    const run = await runChange(ADD, { before: { 'modification 1': 'platform-ends' } });
    expect(run.requests).toEqual([SERVER]);
    expect(run.pauses).toEqual(PAUSES);
    expect(run.app.failed).toMatchObject({ failure: { kind: 'network', code: 'ECONNREFUSED' }, action: 'add' });
  });
});

describe('refused: sent exactly once', () => {
  const REFUSING = [
    ...['470011', '470012', '470013', '470014', '470015', '470016', '470017', '40001', '40007', '40008', '44001'],
    ...['44002', '44003', '44004', '45000', '45001', '45002', '50032', '50057', '424242'],
    ...['gateway:3', 'gateway:4', 'gateway:5', 'gateway:6', 'gateway:17', 'gateway:19', 'gateway:100', 'gateway:110'],
    ...['gateway:111', 'gateway:424242', 'oauth:invalid_token', 'redirect'],
    ...['http:400', 'http:401', 'http:403', 'http:404', 'http:413'],
  ];

  test.each(REFUSING)('%s', async (answer) => {
    const run = await runChange(ADD, { answers: [answer] });
    expect(run.requests).toHaveLength(2);
    expect(run.pauses).toEqual([]);
    expect(run.app).toMatchObject({ status: 'failed', sent: 0, failed: { endpoint: 'modifydomain', action: 'add' } });
    expect(run.steps).toEqual(['sending add modifydomain']);
  });
});

describe('the reading fails while in doubt: the failure told is the modification’s', () => {
  test.each([
    ['500', 4],
    ['reset', 4],
    ['http:429', 4],
    ['40008', 1],
    ['redirect', 1],
  ])('the first reading: %s', async (answer, readings) => {
    const run = await runChange(ADD, { answerTo: { 'modification 1': 'http:502', 'get 2+': answer } });
    expect(run.requests.slice(2).every((request) => request.startsWith(SERVER))).toBe(true);
    expect(run.requests).toHaveLength(2 + readings);
    expect(run.app).toMatchObject({
      status: 'failed',
      sent: 0,
      failed: { failure: { kind: 'http', status: 502 }, endpoint: 'modifydomain', action: 'add' },
    });
  });

  test('the second reading', async () => {
    const run = await runChange(ADD, { answerTo: { 'modification 1': 'http:502', 'get 3+': '500' } });
    expect(run.requests).toHaveLength(2 + 1 + 4);
    expect(run.app.failed).toMatchObject({ failure: { kind: 'http', status: 502 }, action: 'add' });
  });

  test('everything fails from then on', async () => {
    const run = await runChange(ADD, { answerTo: { 'modification 1+': 'reset', 'get 2+': 'reset' } });
    expect(run.requests).toHaveLength(2 + 4);
    expect(run.app.failed).toMatchObject({ failure: { kind: 'network' }, action: 'add' });
  });

  test('it fails for a moment only: settled all the same', async () => {
    const run = await runChange(ADD, {
      answerTo: { 'modification 1': 'reset:acted', 'get 2': '500', 'get 3': 'html' },
    });
    expect(run.app).toMatchObject({ status: 'applied', sent: 1, failed: null });
    expect(run.modifications.modifydomain).toBe(1);
  });
});

describe('somebody else changed the app while in doubt', () => {
  const other = { action: 'add', request_domain: d } as const;
  const again = { action: 'add', request_domain: c } as const;
  const OTHER = `other: add modifydomain request_domain=${d}`;
  const lost = `${CALL} -> reset`;

  test.each([
    {
      name: 'it had not acted: planned once more from what is there',
      suffix: '',
      requests: [SERVER, lost, OTHER, SERVER, `set modifydomain request_domain=${a}`, SERVER],
      sent: 1,
      counted: 2,
    },
    {
      name: 'it had acted: only the rest is left to do',
      suffix: ':acted',
      requests: [SERVER, lost, OTHER, SERVER, `delete modifydomain request_domain=${d}`, SERVER],
      sent: 1,
      counted: 3,
    },
  ])('exact. $name', async ({ suffix, requests, sent, counted }) => {
    const run = await runChange(ADD, { answerTo: { 'modification 1': `reset${suffix}` }, before: { 'get 2': other } });
    expect(run.requests).toEqual(requests);
    expect(run.live).toEqual({ request_domain: [a] });
    expect(run.modifications.modifydomain).toBe(counted);
    expect(run.app).toMatchObject({ status: 'applied', sent, failed: null });
    expect(run.app.calls).toHaveLength(1);
  });

  test.each([
    { name: 'it had not acted', suffix: '', requests: [SERVER, lost, OTHER, SERVER, CALL, SERVER], sent: 1 },
    { name: 'it had acted: nothing is left to do', suffix: ':acted', requests: [SERVER, lost, OTHER, SERVER], sent: 0 },
  ])('additive. $name', async ({ suffix, requests, sent }) => {
    const setting = { answerTo: { 'modification 1': `reset${suffix}` }, before: { 'get 2': other } } as const;
    const run = await runChange({ ...ADD, mode: 'additive' }, setting);
    expect(run.requests).toEqual(requests);
    expect([...(run.live.request_domain ?? [])].sort()).toEqual([a, d]);
    expect(run.modifications.modifydomain).toBe(2);
    expect(run.app).toMatchObject({ status: 'applied', sent, failed: null });
  });

  test('seen at the second reading only', async () => {
    const run = await runChange(ADD, { answerTo: { 'modification 1': 'reset' }, before: { 'get 3': other } });
    const replanned = `set modifydomain request_domain=${a}`;
    expect(run.requests).toEqual([SERVER, lost, SERVER, OTHER, SERVER, replanned, SERVER]);
    expect(run.live).toEqual({ request_domain: [a] });
  });

  test('a second time: stops', async () => {
    const run = await runChange(ADD, {
      answerTo: { 'modification 1+': 'reset' },
      before: { 'get 2': other, 'get 3': again },
    });
    expect(run.requests.filter((request) => request.endsWith('-> reset'))).toHaveLength(2);
    expect(run.requests).toHaveLength(1 + 3 + 3);
    expect(run.app).toMatchObject({ status: 'failed', sent: 0, failed: { failure: { kind: 'moved', refusal: null } } });
    expect([...(run.live.request_domain ?? [])].sort()).toEqual([c, d]);
  });

  test('in a list that is not managed: that is nothing to us', async () => {
    const run = await runChange(ADD, {
      answerTo: { 'modification 1': 'reset' },
      before: { 'get 2': { action: 'add', socket_domain: d } },
    });
    expect(run.requests.filter((request) => request.startsWith(CALL))).toEqual([lost, CALL]);
    expect(run.live).toEqual({ request_domain: [a], socket_domain: [d] });
  });

  test('in the second call: the first is not planned again, whatever was read before it', async () => {
    const lists = { request_domain: [a], web_view_domain: [b] };
    const run = await runChange(
      { lists },
      {
        answerTo: { 'modification 2': 'reset' },
        before: { 'get 3': { action: 'add', web_view_domain: d } },
      },
    );
    expect(run.requests).toEqual([
      SERVER,
      BUSINESS,
      CALL,
      `add modifywebviewdomain web_view_domain=${b} -> reset`,
      `other: add modifywebviewdomain web_view_domain=${d}`,
      BUSINESS,
      `set modifywebviewdomain web_view_domain=${b}`,
      SERVER,
      BUSINESS,
    ]);
    expect(run.modifications).toEqual({ modifydomain: 1, modifywebviewdomain: 2 });
    expect(run.app).toMatchObject({ status: 'applied', sent: 2, live: lists });
    expect(run.app.calls).toHaveLength(2);
  });

  test('reviewed: stale by now, so nothing more is sent; and it is told that a call was', async () => {
    const run = await runChange(
      { ...ADD, reviewed: { live: { request_domain: [] }, target: { request_domain: [a] } } },
      { answerTo: { 'modification 1': 'reset' }, before: { 'get 2': other } },
    );
    expect(run.requests).toEqual([SERVER, lost, OTHER, SERVER]);
    const moved = [{ what: 'live', domainType: 'request_domain', added: [d], removed: [] }];
    expect(run.app).toMatchObject({
      status: 'failed',
      refusal: null,
      sent: 0,
      failed: {
        failure: {
          kind: 'moved',
          lost: { kind: 'network', code: 'ECONNRESET' },
          moved,
          refusal: { kind: 'stale', moved },
        },
        endpoint: 'modifydomain',
        action: 'add',
      },
      before: { request_domain: [] },
      live: { request_domain: [d] },
    });
  });

  test('reviewed, and nobody else was there: our own call is no move', async () => {
    const reviewed = { live: { request_domain: [] }, target: { request_domain: [a] } };
    const run = await runChange({ ...ADD, reviewed }, { answerTo: { 'modification 1': 'reset' } });
    expect(run.app).toMatchObject({ status: 'applied', refusal: null });
  });

  test('what would be deleted now goes beyond the limits: nothing more is sent', async () => {
    const lists = { request_domain: [a], socket_domain: [] };
    const run = await runChange(
      { lists, protect: {} },
      { answerTo: { 'modification 1': 'reset' }, before: { 'get 2': { ...other, socket_domain: c } } },
    );
    expect(run.app).toMatchObject({
      status: 'failed',
      failed: { failure: { kind: 'moved', refusal: { kind: 'unsafe' } } },
      sent: 0,
    });
    expect(run.live).toEqual({ request_domain: [d], socket_domain: [c] });
  });

  test('the new plan asks for its modifications, and may not get them', async () => {
    const asked: number[] = [];
    const ask = async (modifications: number) => asked.push(modifications) === 1;
    const run = await runChange(ADD, { answerTo: { 'modification 1': 'reset' }, before: { 'get 2': other }, ask });
    expect(asked).toEqual([1, 1]);
    expect(run.app).toMatchObject({
      status: 'failed',
      failed: { failure: { kind: 'moved', refusal: { kind: 'budget', modifications: 1 } } },
      sent: 0,
    });
    expect(run.requests).toEqual([SERVER, lost, OTHER, SERVER]);
  });

  test('what was granted and never sent is not asked for again', async () => {
    const asked: number[] = [];
    const ask = async (modifications: number) => asked.push(modifications) > 0;
    const lists = { request_domain: [a], web_view_domain: [b] };
    const run = await runChange(
      { lists },
      { answerTo: { 'modification 1': 'reset' }, before: { 'get 3': other }, ask },
    );
    // Two were granted; the lost one counts, for it may have acted, and two are to be sent now.
    expect(asked).toEqual([2, 1]);
    expect(run.app).toMatchObject({ status: 'applied', sent: 2 });
  });

  test('after an accepted call: what that one changed can be taken back', async () => {
    const lists = { request_domain: [a], web_view_domain: [b] };
    const reviewed = { live: { request_domain: [], web_view_domain: [] }, target: lists };
    const run = await runChange(
      { lists, reviewed },
      { answerTo: { 'modification 2': 'reset' }, before: { 'get 3': { action: 'add', web_view_domain: d } } },
    );
    expect(run.app).toMatchObject({
      status: 'failed',
      sent: 1,
      failed: { failure: { kind: 'moved', refusal: { kind: 'stale' } }, endpoint: 'modifywebviewdomain' },
      calls: [{ endpoint: 'modifydomain', action: 'add', domains: { request_domain: [a] } }, { action: 'set' }],
      before: { request_domain: [], web_view_domain: [] },
    });
  });
});

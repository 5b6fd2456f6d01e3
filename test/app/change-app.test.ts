/** The one flow of everything that modifies, from the first read to the last, by the requests that were made. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/app/change.ts';
import { changeApp, planApp } from '../../src/app/change-app.ts';
import { patienceFor } from '../../src/app/clock.ts';
import type { AppStatus } from '../../src/app/outcome.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';
import { APPLY, a, b, c, d, instantClock, type Live, runChange } from './run-change.ts';

const SERVER = 'get modifydomain';
const BUSINESS = 'get modifywebviewdomain';

interface Row {
  readonly name: string;
  readonly kind?: Change['kind'];
  readonly mode?: Change['mode'];
  readonly lists: DomainLists;
  readonly live?: Live;
  readonly status: AppStatus;
  readonly requests: readonly string[];
  readonly after: Live;
}

const applied: Row[] = [
  {
    name: 'the first domain of an app',
    lists: { request_domain: [a] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${a}`, SERVER],
    after: { request_domain: [a] },
  },
  {
    name: 'only additions, in several types: one add with what is new',
    lists: { request_domain: [a, b], socket_domain: [c], upload_domain: [d] },
    live: { request_domain: [a], upload_domain: [d] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${b} socket_domain=${c}`, SERVER],
    after: { request_domain: [a, b], socket_domain: [c], upload_domain: [d] },
  },
  {
    name: 'only deletions, in several types: one delete',
    lists: { request_domain: [a], socket_domain: [] },
    live: { request_domain: [a, b, c], socket_domain: [d] },
    status: 'applied',
    requests: [SERVER, `delete modifydomain request_domain=${b},${c} socket_domain=${d}`, SERVER],
    after: { request_domain: [a] },
  },
  {
    name: 'additions and deletions: one set of the types that differ',
    lists: { request_domain: [a, c], socket_domain: [d], download_domain: [d] },
    live: { request_domain: [a, b], socket_domain: [], download_domain: [d] },
    status: 'applied',
    requests: [SERVER, `set modifydomain request_domain=${a},${c} socket_domain=${d}`, SERVER],
    after: { request_domain: [a, c], socket_domain: [d], download_domain: [d] },
  },
  {
    name: 'an addition, and a type emptied: two calls, the adding one first',
    lists: { request_domain: [a, b], socket_domain: [] },
    live: { request_domain: [a], socket_domain: [d] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${b}`, `delete modifydomain socket_domain=${d}`, SERVER],
    after: { request_domain: [a, b] },
  },
  {
    name: 'a replacement, and a type emptied: a set, then a delete',
    lists: { request_domain: [b], socket_domain: [] },
    live: { request_domain: [a], socket_domain: [d] },
    status: 'applied',
    requests: [SERVER, `set modifydomain request_domain=${b}`, `delete modifydomain socket_domain=${d}`, SERVER],
    after: { request_domain: [b] },
  },
  {
    name: 'both endpoints: each is read once before and once after',
    lists: { request_domain: [a], web_view_domain: [b] },
    live: { web_view_domain: [c] },
    status: 'applied',
    requests: [
      SERVER,
      BUSINESS,
      `add modifydomain request_domain=${a}`,
      `set modifywebviewdomain web_view_domain=${b}`,
      SERVER,
      BUSINESS,
    ],
    after: { request_domain: [a], web_view_domain: [b] },
  },
  {
    name: 'only the endpoint that was changed is read back',
    lists: { request_domain: [a], web_view_domain: [b] },
    live: { web_view_domain: [b] },
    status: 'applied',
    requests: [SERVER, BUSINESS, `add modifydomain request_domain=${a}`, SERVER],
    after: { request_domain: [a], web_view_domain: [b] },
  },
  {
    name: 'what is added is canonical, what is deleted is spelled as the platform has it',
    lists: { request_domain: ['HTTPS://A.Example.com/', b] },
    live: { request_domain: [b, 'https://C.Example.com'] },
    status: 'applied',
    requests: [SERVER, `set modifydomain request_domain=${a},${b}`, SERVER],
    after: { request_domain: [a, b] },
  },
  {
    name: 'a deletion is spelled as the platform has it',
    lists: { request_domain: [b] },
    live: { request_domain: [b, 'https://C.Example.com'] },
    status: 'applied',
    requests: [SERVER, 'delete modifydomain request_domain=https://C.Example.com', SERVER],
    after: { request_domain: [b] },
  },
  {
    name: 'a comma text is a list',
    lists: { request_domain: `${a}, ${b}` },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${a},${b}`, SERVER],
    after: { request_domain: [a, b] },
  },
  {
    name: 'another protocol is another domain',
    lists: { request_domain: [a] },
    live: { request_domain: ['http://a.example.com'] },
    status: 'applied',
    requests: [SERVER, `set modifydomain request_domain=${a}`, SERVER],
    after: { request_domain: [a] },
  },
];

const left: Row[] = [
  {
    name: 'nothing differs',
    lists: { request_domain: [a, b] },
    live: { request_domain: [a, b] },
    status: 'unchanged',
    requests: [SERVER],
    after: { request_domain: [a, b] },
  },
  {
    name: 'order, duplicates and spelling are no difference',
    lists: { request_domain: [b, 'https://A.example.com', a], socket_domain: [] },
    live: { request_domain: [a, a, 'https://b.example.com/'] },
    status: 'unchanged',
    requests: [SERVER],
    after: { request_domain: [a, a, 'https://b.example.com/'] },
  },
  {
    name: 'an empty list where the app has none',
    lists: { web_view_domain: [] },
    status: 'unchanged',
    requests: [BUSINESS],
    after: {},
  },
  {
    name: 'an absent type is not managed, nor is its endpoint read',
    lists: { web_view_domain: [a] },
    live: { request_domain: [b], web_view_domain: [a] },
    status: 'unchanged',
    requests: [BUSINESS],
    after: { request_domain: [b], web_view_domain: [a] },
  },
  {
    name: 'an absent type of an endpoint that is read stays as it is',
    lists: { request_domain: [a] },
    live: { request_domain: [a], socket_domain: [b], web_view_domain: [c] },
    status: 'unchanged',
    requests: [SERVER],
    after: { request_domain: [a], socket_domain: [b], web_view_domain: [c] },
  },
  {
    name: 'nothing is managed: nothing is read',
    lists: {},
    live: { request_domain: [a] },
    status: 'unchanged',
    requests: [],
    after: { request_domain: [a] },
  },
  {
    name: 'an absent type stays through a change of another',
    lists: { request_domain: [] },
    live: { request_domain: [a], socket_domain: [b], web_view_domain: [c] },
    status: 'applied',
    requests: [SERVER, `delete modifydomain request_domain=${a}`, SERVER],
    after: { socket_domain: [b], web_view_domain: [c] },
  },
];

const additive: Row[] = [
  {
    name: 'additive adds, and deletes nothing',
    mode: 'additive',
    lists: { request_domain: [a], socket_domain: [] },
    live: { request_domain: [b], socket_domain: [c] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${a}`, SERVER],
    after: { request_domain: [b, a], socket_domain: [c] },
  },
  {
    name: 'additive has nothing to do where only deletions would be',
    mode: 'additive',
    lists: { request_domain: [a] },
    live: { request_domain: [a, b] },
    status: 'unchanged',
    requests: [SERVER],
    after: { request_domain: [a, b] },
  },
];

const actions: Row[] = [
  {
    name: 'add sends what is not there',
    kind: 'add',
    lists: { request_domain: [a, b] },
    live: { request_domain: [a, c] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${b}`, SERVER],
    after: { request_domain: [a, c, b] },
  },
  {
    name: 'add of what is there sends nothing',
    kind: 'add',
    lists: { web_view_domain: [a] },
    live: { web_view_domain: [b, a] },
    status: 'unchanged',
    requests: [BUSINESS],
    after: { web_view_domain: [b, a] },
  },
  {
    name: 'add never deletes, whatever the mode says',
    kind: 'add',
    mode: 'exact',
    lists: { request_domain: [a] },
    live: { request_domain: [b] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${a}`, SERVER],
    after: { request_domain: [b, a] },
  },
  {
    name: 'delete sends what is named',
    kind: 'delete',
    lists: { request_domain: ['https://A.example.com'], socket_domain: [c] },
    live: { request_domain: [a, b], socket_domain: [c] },
    status: 'applied',
    requests: [SERVER, `delete modifydomain request_domain=${a} socket_domain=${c}`, SERVER],
    after: { request_domain: [b] },
  },
  {
    name: 'delete takes every spelling of a domain',
    kind: 'delete',
    lists: { web_view_domain: [a] },
    live: { web_view_domain: [a, 'https://A.example.com/', b] },
    status: 'applied',
    requests: [BUSINESS, `delete modifywebviewdomain web_view_domain=https://A.example.com/,${a}`, BUSINESS],
    after: { web_view_domain: [b] },
  },
  {
    name: 'set makes the lists these',
    kind: 'set',
    mode: 'additive',
    lists: { request_domain: [a] },
    live: { request_domain: [b, c], socket_domain: [d] },
    status: 'applied',
    requests: [SERVER, `set modifydomain request_domain=${a}`, SERVER],
    after: { request_domain: [a], socket_domain: [d] },
  },
  {
    name: 'set of what is there sends nothing',
    kind: 'set',
    lists: { request_domain: [a] },
    live: { request_domain: [a] },
    status: 'unchanged',
    requests: [SERVER],
    after: { request_domain: [a] },
  },
  {
    name: 'set that only adds is an add',
    kind: 'set',
    lists: { request_domain: [a, b] },
    live: { request_domain: [a] },
    status: 'applied',
    requests: [SERVER, `add modifydomain request_domain=${b}`, SERVER],
    after: { request_domain: [a, b] },
  },
];

describe.each([
  ['apply', applied],
  ['what is left alone', left],
  ['additive', additive],
  ["the API's own actions", actions],
])('%s', (_, rows) => {
  test.each(rows)('$name', async ({ kind = 'apply', mode = 'exact', lists, live = {}, status, requests, after }) => {
    const run = await runChange({ kind, mode, lists }, { live });
    expect(run.requests).toEqual(requests);
    expect(run.app).toMatchObject({ appId: '016', status, refusal: null, failed: null });
    expect(run.live).toEqual(after);
  });

  test.each(rows)('a second time changes nothing: $name', async ({ kind = 'apply', mode = 'exact', lists, after }) => {
    if (kind === 'delete') return; // what is gone cannot be deleted again: told below
    const run = await runChange({ kind, mode, lists }, { live: after });
    expect(run.app.status).toBe('unchanged');
    expect(run.requests.filter((request) => !request.startsWith('get '))).toEqual([]);
  });
});

describe('add-all', () => {
  const registered = { request_domain: ['example.com'], web_view_domain: ['https://www.example.com'] };

  test('calls both endpoints without action, and reads them before and after', async () => {
    const run = await runChange({ kind: 'add-all' }, { registered, live: { request_domain: [a] } });
    expect(run.requests).toEqual([
      SERVER,
      BUSINESS,
      'add-all modifydomain',
      'add-all modifywebviewdomain',
      SERVER,
      BUSINESS,
    ]);
    expect(run.app).toMatchObject({
      status: 'applied',
      sent: 2,
      before: { request_domain: [a], web_view_domain: [] },
      live: { request_domain: [a, 'https://example.com'], web_view_domain: ['https://www.example.com'] },
    });
    expect(run.app.differences.get('request_domain')).toMatchObject({ add: ['https://example.com'], delete: [] });
    expect(run.app.differences.get('web_view_domain')).toMatchObject({ add: ['https://www.example.com'], delete: [] });
  });

  test('calls the one that is named', async () => {
    const run = await runChange({ kind: 'add-all', endpoints: ['modifywebviewdomain'] }, { registered });
    expect(run.requests).toEqual([BUSINESS, 'add-all modifywebviewdomain', BUSINESS]);
    expect(run.live).toEqual({ web_view_domain: ['https://www.example.com'] });
  });

  test('is planned, too', async () => {
    const run = await runChange({ kind: 'add-all' }, { planOnly: true });
    expect(run.requests).toEqual([SERVER, BUSINESS]);
    expect(run.app).toMatchObject({ status: 'pending', refusal: null, sent: 0 });
    expect(run.app.calls.map(({ endpoint }) => endpoint)).toEqual(['modifydomain', 'modifywebviewdomain']);
  });
});

describe('delete of what is not there', () => {
  const live = { request_domain: [a] };

  test('is 470017, foreseen: nothing is sent', async () => {
    const run = await runChange({ kind: 'delete', lists: { request_domain: [a, b] } }, { live });
    expect(run.requests).toEqual([SERVER]);
    expect(run.app).toMatchObject({ status: 'refused', refusal: { kind: 'problems' }, sent: 0, calls: [] });
    expect(run.problems).toMatchObject([
      { rule: 'domain-not-configured', errno: 470017, severity: 'error', domainType: 'request_domain', value: b },
    ]);
    expect(run.live).toEqual(live);
  });

  test.each(['error', 'warning', 'never'] as const)('also where only %s fails', async (failOn) => {
    const run = await runChange({ kind: 'delete', lists: { request_domain: [b] }, failOn }, { live });
    expect(run.app.status).toBe('refused');
    expect(run.requests).toEqual([SERVER]);
  });

  test('in another type is not there either', async () => {
    const run = await runChange({ kind: 'delete', lists: { upload_domain: [a] } }, { live });
    expect(run.problems).toMatchObject([{ errno: 470017, domainType: 'upload_domain', value: a }]);
  });

  test('with the rule turned off: what is there is deleted, the rest is nothing to do', async () => {
    const policy = { rules: { 'domain-not-configured': 'off' } } as const;
    const run = await runChange({ kind: 'delete', lists: { request_domain: [a, b] }, policy }, { live });
    expect(run.requests).toEqual([SERVER, `delete modifydomain request_domain=${a}`, SERVER]);
    const none = await runChange({ kind: 'delete', lists: { request_domain: [b] }, policy }, { live });
    expect(none.app.status).toBe('unchanged');
  });

  test('what is there has no problems', async () => {
    const run = await runChange({ kind: 'delete', lists: { request_domain: [a] } }, { live });
    expect(run.app.status).toBe('applied');
    expect(run.problems?.filter(({ errno }) => errno !== null)).toEqual([]);
  });

  test.each(['apply', 'add', 'set'] as const)('%s is not judged a second time', async (kind) => {
    const run = await runChange({ kind, lists: { request_domain: [b] } }, { live });
    expect(run.problems).toBeNull();
  });
});

test('planApp: the plan as changeApp makes it, and nothing is sent', async () => {
  const change = { lists: { request_domain: [a] } };
  const live = { request_domain: [b] };
  const run = await runChange(change, { live, planOnly: true });
  expect(run.app).toMatchObject({
    status: 'pending',
    sent: 0,
    before: null,
    live,
    calls: [{ endpoint: 'modifydomain', action: 'set', domains: { request_domain: [a] } }],
    refusal: null,
    failed: null,
  });
  expect(run.app.differences.get('request_domain')).toMatchObject({ add: [a], delete: [b] });
  expect(run.app.checksum).toMatch(/^[\da-f]{64}$/);
  expect(run.requests).toEqual([SERVER]);
  expect(run.live).toEqual(live);
  const { calls, differences, checksum } = (await runChange(change, { live })).app;
  expect(run.app).toMatchObject({ calls, differences, checksum });
});

describe('may so many modifications be sent?', () => {
  const rows: [name: string, change: Partial<Change>, live: Live, asked: number[]][] = [
    ['one call', { lists: { request_domain: [a] } }, {}, [1]],
    ['two calls', { lists: { request_domain: [a], socket_domain: [] } }, { socket_domain: [b] }, [2]],
    ['nothing to do', { lists: { request_domain: [a] } }, { request_domain: [a] }, [0]],
    ['refused as unsafe', { lists: { request_domain: [] }, protect: {} }, { request_domain: [a] }, [0]],
    ['a foreseen refusal', { kind: 'delete', lists: { request_domain: [a] } }, {}, [0]],
  ];

  describe.each([false, true])('planOnly %s', (planOnly) => {
    test.each(rows)('asked once: %s', async (_, change, live, expected) => {
      const asked: number[] = [];
      const ask = async (modifications: number) => {
        asked.push(modifications);
        return true;
      };
      await runChange(change, { live, planOnly, ask });
      expect(asked).toEqual(expected);
    });

    test('also where the first reading fails', async () => {
      const asked: number[] = [];
      const ask = async (modifications: number) => asked.push(modifications) > 0;
      await runChange({ lists: { request_domain: [a] } }, { answers: ['get=40008'], planOnly, ask });
      expect(asked).toEqual([0]);
    });

    test('no: refused, with its plan; nothing is sent', async () => {
      const run = await runChange({ lists: { request_domain: [a] } }, { planOnly, ask: async () => false });
      expect(run.app).toMatchObject({ status: 'refused', refusal: { kind: 'budget', modifications: 1 }, sent: 0 });
      expect(run.app.calls).toHaveLength(1);
      expect(run.requests).toEqual([SERVER]);
    });
  });
});

describe('reviewed', () => {
  const live = { request_domain: [a, b] };
  const lists = { request_domain: [a, c] };
  const seen = { live, target: lists };
  const rows: [name: string, change: Partial<Change>, live: Live, moved: object[] | null][] = [
    ['what was seen', { lists, reviewed: seen }, live, null],
    [
      'in another order and spelling',
      {
        lists,
        reviewed: { live: { request_domain: [b, 'https://A.example.com/'] }, target: { request_domain: [c, a] } },
      },
      live,
      null,
    ],
    ['a list that is not managed moved', { lists, reviewed: seen }, { ...live, socket_domain: [d] }, null],
    [
      'the app has one more',
      { lists, reviewed: seen },
      { request_domain: [a, b, d] },
      [{ what: 'live', domainType: 'request_domain', added: [d], removed: [] }],
    ],
    [
      'the app has one less',
      { lists, reviewed: seen },
      { request_domain: [a] },
      [{ what: 'live', domainType: 'request_domain', added: [], removed: [b] }],
    ],
    [
      'something else is declared',
      { lists: { request_domain: [a, d] }, reviewed: seen },
      live,
      [{ what: 'target', domainType: 'request_domain', added: [d], removed: [c] }],
    ],
    [
      'stale before unsafe',
      { lists: { request_domain: [] }, protect: {}, reviewed: seen },
      live,
      [{ what: 'target', domainType: 'request_domain', added: [], removed: [a, c] }],
    ],
  ];

  describe.each([false, true])('planOnly %s', (planOnly) => {
    test.each(rows)('%s', async (_, change, live, moved) => {
      const run = await runChange(change, { live, planOnly });
      if (moved === null) expect(run.app).toMatchObject({ status: planOnly ? 'pending' : 'applied', refusal: null });
      else {
        expect(run.app).toMatchObject({ status: 'refused', refusal: { kind: 'stale', moved }, sent: 0 });
        expect(run.requests).toEqual([SERVER]);
      }
    });
  });

  test('moved to where it should be: there is nothing to refuse', async () => {
    const run = await runChange({ lists, reviewed: seen }, { live: lists });
    expect(run.app.status).toBe('unchanged');
  });
});

test('each step is told before it is made', async () => {
  const lists = { request_domain: [a], socket_domain: [], web_view_domain: [b] };
  const run = await runChange({ lists }, { live: { socket_domain: [c] } });
  expect(run.steps).toEqual([
    'sending add modifydomain',
    'sending delete modifydomain',
    'sending add modifywebviewdomain',
    'reading-back modifydomain',
    'reading-back modifywebviewdomain',
  ]);
  expect(run.app).toMatchObject({
    sent: 3,
    before: { request_domain: [], socket_domain: [c], web_view_domain: [] },
    live: { request_domain: [a], socket_domain: [], web_view_domain: [b] },
  });
});

describe('failures are data', () => {
  const both = { request_domain: [a], web_view_domain: [b] };

  test('of the first read', async () => {
    const run = await runChange({ lists: both }, { answers: ['get=40008'] });
    expect(run.requests).toEqual([`${SERVER} -> errno 40008`]);
    expect(run.app).toMatchObject({
      status: 'failed',
      failed: { failure: { kind: 'errno', errno: 40008 }, endpoint: 'modifydomain', action: 'get' },
      live: null,
      before: null,
      calls: [],
      sent: 0,
    });
  });

  test.each([
    ['470011:once', { kind: 'errno', errno: 470011 }],
    ['gateway:110:once', { kind: 'gateway', errorCode: 110 }],
    ['redirect:once', { kind: 'redirect', status: 302 }],
    ['oauth:invalid_token:once', { kind: 'oauth', error: 'invalid_token' }],
  ])('of the modification: %s. Nothing is repeated, nothing more is sent', async (canned, failure) => {
    const run = await runChange({ lists: both }, { answers: [canned] });
    expect(run.requests).toHaveLength(3);
    expect(run.requests.slice(0, 2)).toEqual([SERVER, BUSINESS]);
    expect(run.app).toMatchObject({
      status: 'failed',
      failed: { failure, endpoint: 'modifydomain', action: 'add' },
      sent: 0,
      before: { request_domain: [], web_view_domain: [] },
      live: { request_domain: [], web_view_domain: [] },
    });
    expect(run.app.calls).toHaveLength(2);
  });

  test('of the second modification: the first one counts', async () => {
    const run = await runChange(
      { lists: { request_domain: [a], socket_domain: [] } },
      { live: { socket_domain: [c] }, quota: 1 },
    );
    expect(run.app).toMatchObject({
      status: 'failed',
      sent: 1,
      failed: { failure: { errno: 470011 }, endpoint: 'modifydomain', action: 'delete' },
    });
    expect(run.live).toEqual({ request_domain: [a], socket_domain: [c] });
  });

  test('an entry that no call could name is taken away by setting the others', async () => {
    const live = { request_domain: [a, 'https://*.example.com'] };
    const run = await runChange({ lists: { request_domain: [a] } }, { live });
    expect(run.app).toMatchObject({ status: 'applied', failed: null });
    expect(run.live).toEqual({ request_domain: [a] });
    expect(run.modifications.modifydomain).toBe(1);
  });

  test('the platform refuses what it has not registered', async () => {
    const lists = { request_domain: ['https://example.org'] };
    const run = await runChange({ lists });
    expect(run.app).toMatchObject({ status: 'failed', failed: { failure: { kind: 'errno', errno: 470016 } }, sent: 0 });
    expect(run.live).toEqual({});
  });

  test('of reading back: what was sent is told', async () => {
    const run = await runChange(
      { lists: { request_domain: [a] } },
      { answers: ['get=errno-text:once', 'get=http:503'] },
    );
    expect(run.requests).toEqual([
      `${SERVER} -> errno "0"`,
      `add modifydomain request_domain=${a}`,
      ...Array(4).fill(`${SERVER} -> http 503`),
    ]);
    expect(run.app).toMatchObject({
      status: 'failed',
      failed: { failure: { kind: 'http', status: 503 }, endpoint: 'modifydomain', action: 'get' },
      sent: 1,
      before: { request_domain: [] },
      live: { request_domain: [] },
    });
    expect(run.live).toEqual({ request_domain: [a] });
  });

  test('anything else is a bug, and comes through', async () => {
    const broken = { get: () => Promise.reject(new TypeError('bug')), modify: () => Promise.resolve() };
    const ports = { platform: broken, clock: instantClock(), patience: patienceFor(10_000) };
    const change = { ...APPLY, lists: { request_domain: [a] } };
    await expect(planApp(change, ports)).rejects.toThrow(TypeError);
    await expect(changeApp(change, ports)).rejects.toThrow(TypeError);
  });

  test('also a bug while sending', async () => {
    const broken = { get: async () => ({}), modify: () => Promise.reject(new TypeError('bug')) };
    const ports = { platform: broken, clock: instantClock(), patience: patienceFor(10_000) };
    await expect(changeApp({ ...APPLY, lists: { request_domain: [a] } }, ports)).rejects.toThrow(TypeError);
  });
});

describe('success without effect is no success', () => {
  const rows: [name: string, lists: DomainLists, live: Live, missing: string[], surplus: string[], endpoint: string][] =
    [
      ['what was added is not there', { request_domain: [a] }, {}, [a], [], 'modifydomain'],
      ['what was deleted still is', { request_domain: [a] }, { request_domain: [a, b] }, [], [b], 'modifydomain'],
      ['both', { request_domain: [a] }, { request_domain: [b] }, [a], [b], 'modifydomain'],
      [
        'a type that was to be emptied',
        { web_view_domain: [] },
        { web_view_domain: [c] },
        [],
        [c],
        'modifywebviewdomain',
      ],
      ['in both endpoints', { request_domain: [a], web_view_domain: [b] }, {}, [a, b], [], 'modifywebviewdomain'],
    ];

  test.each(rows)('%s', async (_, lists, live, missing, surplus, endpoint) => {
    const run = await runChange({ lists }, { live, answers: ['0'] });
    expect(run.app).toMatchObject({
      status: 'failed',
      failed: { failure: { kind: 'not-reached', missing, surplus }, endpoint, action: 'get' },
    });
    expect(run.app.sent).toBe(run.app.calls.length);
    expect(run.live).toEqual(live);
  });

  test('only one of two calls acted', async () => {
    const lists = { request_domain: [a], socket_domain: [] };
    const run = await runChange({ lists }, { live: { socket_domain: [c] }, answers: ['0:once'] });
    expect(run.app).toMatchObject({
      status: 'failed',
      sent: 2,
      failed: { failure: { kind: 'not-reached', missing: [a], surplus: [] } },
      live: { request_domain: [], socket_domain: [] },
    });
  });

  test('in additive mode, what is kept is no surplus', async () => {
    const change = { lists: { request_domain: [a] }, mode: 'additive' } as const;
    const run = await runChange(change, { live: { request_domain: [b] }, answers: ['0'] });
    expect(run.app.failed?.failure).toEqual({ kind: 'not-reached', missing: [a], surplus: [] });
  });

  test('text of the platform that cannot be read is kept as one entry', async () => {
    const change = { lists: { request_domain: [a] }, mode: 'additive' } as const;
    const run = await runChange(change, { live: { request_domain: [`${b}；${c}`] }, answers: ['0'] });
    expect(run.app.failed?.failure).toEqual({ kind: 'not-reached', missing: [a], surplus: [] });
  });

  test('add and delete are read back as well', async () => {
    const add = await runChange({ kind: 'add', lists: { request_domain: [a] } }, { answers: ['0'] });
    expect(add.app.failed?.failure).toMatchObject({ kind: 'not-reached', missing: [a] });
    const live = { request_domain: [a, b] };
    const remove = await runChange({ kind: 'delete', lists: { request_domain: [a] } }, { live, answers: ['0'] });
    expect(remove.app.failed?.failure).toMatchObject({ kind: 'not-reached', surplus: [a] });
  });
});

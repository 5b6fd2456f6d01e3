/** Results that were saved: what we wrote is read as it was, and nothing else is taken on trust. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AppOutcome, blankApp, blankOutcome, type Outcome } from '../../src/app/outcome.ts';
import type { LiveLists } from '../../src/app/platform.ts';
import { movedSince } from '../../src/app/review.ts';
import { UsageError, type UsagePlace } from '../../src/app/usage-error.ts';
import { type ByApp, readChanges, readPlans } from '../../src/command/saved-result.ts';
import type { Action } from '../../src/core/calls.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';
import type { DomainType, Endpoint } from '../../src/core/domain-type.ts';
import { plan } from '../../src/core/plan.ts';
import { renderJson } from '../../src/report/json.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import { NOT_ONE_LINE } from '../config/refusal.ts';
import { temporaryDirectory, write } from '../config/temporary-directory.ts';

const directory = temporaryDirectory();
const FILE = 'result.json';

const A = 'https://a.example.com';
const B = 'https://b.example.com';
const C = 'https://c.example.com';

/** An app as `plan` leaves it: read, planned, nothing sent. */
function planned(appId: string | null, wanted: DomainLists, live: LiveLists): AppOutcome {
  const { differences, calls } = plan({ wanted, live });
  return { ...blankApp(appId, calls.length > 0 ? 'pending' : 'unchanged'), differences, calls, live };
}

/** The same app, after its calls were sent. */
function applied(app: AppOutcome): AppOutcome {
  const { differences, live, calls } = app;
  const target = Object.fromEntries([...differences].map(([type, found]) => [type, found.target]));
  return { ...app, status: 'applied', sent: calls.length, before: live, live: { ...live, ...target } };
}

function saved(command: string, apps: readonly AppOutcome[], part: Partial<Outcome> = {}): string {
  const outcome = { ...blankOutcome(command), apps, ...part };
  const text = renderJson(outcome, { lang: 'en', exitCode: 0, files: new Map(), colour: false });
  write(directory, FILE, text);
  return text;
}

const savedPlans = () => readPlans(FILE, directory);
const savedBefore = () =>
  new Map([...readChanges(FILE, directory)].map(([appId, { target }]) => [appId, target] as const));
const asObject = <T>(byApp: ByApp<T>) => Object.fromEntries([...byApp].map(([appId, value]) => [String(appId), value]));

const NOTHING_READ: AppOutcome = {
  ...blankApp('4', 'failed'),
  failed: { failure: { kind: 'timeout', milliseconds: 10_000 }, endpoint: 'modifydomain', action: 'get' },
};

describe('plans', () => {
  const LIVE = { request_domain: [A, B], socket_domain: ['wss://x'], web_view_domain: [] };

  test('the managed types of each app, as they were seen', () => {
    saved('plan', [
      planned('1', { request_domain: [A, C] }, LIVE),
      planned('016', { request_domain: [A, B] }, LIVE), // unchanged
      planned('3', { request_domain: [], web_view_domain: A }, LIVE),
      NOTHING_READ,
      blankApp('5', 'skipped'),
      { ...planned('6', { socket_domain: [] }, LIVE), status: 'refused', refusal: { kind: 'unsafe', breaches: [] } },
    ]);
    expect(asObject(savedPlans())).toEqual({
      1: { live: { request_domain: [A, B] }, target: { request_domain: [A, C] } },
      '016': { live: { request_domain: [A, B] }, target: { request_domain: [A, B] } },
      3: {
        live: { request_domain: [A, B], web_view_domain: [] },
        target: { request_domain: [], web_view_domain: [A] },
      },
      6: { live: { socket_domain: ['wss://x'] }, target: { socket_domain: [] } },
    });
    expect([...savedPlans().keys()]).toEqual(['1', '016', '3', '6']);
  });

  test('the app that has no id', () => {
    saved('plan', [planned(null, { request_domain: [A] }, LIVE)]);
    expect([...savedPlans().keys()]).toEqual([null]);
  });

  test('none', () => {
    saved('plan', []);
    expect(savedPlans().size).toBe(0);
  });

  test('any lists: what was planned has not moved', () => {
    const text = fc.oneof(
      fc.constantFrom(A, B, C, 'HTTPS://A.example.com/'),
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
    );
    const list = fc.array(text, { maxLength: 4 });
    const liveLists = fc.record({ request_domain: list, web_view_domain: list });
    const wanted = fc.record({ request_domain: list, web_view_domain: list }, { requiredKeys: [] });
    let changes = 0;
    fc.assert(
      fc.property(wanted, liveLists, (lists, live) => {
        const app = planned('1', lists, live);
        saved('plan', [app]);
        const reviewed = savedPlans().get('1');
        if (!reviewed) throw new Error('the plan is lost');
        expect(movedSince(reviewed, app.differences)).toEqual([]);
        changes += app.calls.length;
      }),
      { seed: 20200401, numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(300);
  });

  test('a thousand apps', () => {
    saved(
      'plan',
      Array.from({ length: 1000 }, (_, at) => planned(`${at}`, { request_domain: [A, C] }, LIVE)),
    );
    expect(savedPlans().size).toBe(1000);
  });

  test.each(['apply', 'check', 'get', 'restore', 'add-all', 'which', '', 'Plan'])(
    'a result of %j has none',
    (command) => {
      saved(command, [planned('1', { request_domain: [A] }, LIVE)]);
      expect(refusalOf(savedPlans)).toMatchObject({ kind: 'saved-result', fault: 'not-a-plan', place: { file: FILE } });
    },
  );
});

describe('what was there before', () => {
  const LIVE = { request_domain: [A, B, B], socket_domain: ['wss://x'], download_domain: [], web_view_domain: [C] };
  const call = (endpoint: Endpoint, action: Action, ...types: DomainType[]) => ({
    endpoint,
    action,
    domains: Object.fromEntries(types.map((type) => [type, [A]])),
  });

  test('of the types that were called, as it was', () => {
    saved('apply', [
      applied(planned('1', { request_domain: [A, C], socket_domain: ['wss://x'] }, LIVE)),
      applied(planned('016', { request_domain: [A, B], web_view_domain: [] }, LIVE)),
      planned('3', { request_domain: [C] }, LIVE), // never sent
      NOTHING_READ,
    ]);
    expect(asObject(savedBefore())).toEqual({ 1: { request_domain: [A, B, B] }, '016': { web_view_domain: [C] } });
  });

  test.each<[name: string, calls: AppOutcome['calls'], expected: readonly DomainType[]]>([
    ['an action on one type', [call('modifydomain', 'add', 'socket_domain')], ['socket_domain']],
    [
      'two types in one call',
      [call('modifydomain', 'set', 'socket_domain', 'request_domain')],
      ['request_domain', 'socket_domain'],
    ],
    [
      'two calls',
      [call('modifydomain', 'delete', 'request_domain'), call('modifywebviewdomain', 'set', 'web_view_domain')],
      ['request_domain', 'web_view_domain'],
    ],
    [
      'add-all names none, and may change each of its endpoint',
      [call('modifydomain', 'add-all')],
      ['request_domain', 'socket_domain', 'download_domain'],
    ],
    ['add-all of web views', [call('modifywebviewdomain', 'add-all')], ['web_view_domain']],
  ])('%s', (_, calls, expected) => {
    saved('add-all', [{ ...blankApp('1', 'applied'), calls, sent: calls.length, before: LIVE, live: LIVE }]);
    expect(Object.keys(savedBefore().get('1') ?? {})).toEqual(expected);
    for (const type of expected)
      expect(savedBefore().get('1')).toMatchObject({ [type]: LIVE[type as keyof typeof LIVE] });
  });

  test.each([['apply'], ['restore'], ['add'], ['delete'], ['set'], ['add-all']])('of any command: %s', (command) => {
    saved(command, [applied(planned(null, { request_domain: [] }, LIVE))]);
    expect([...savedBefore()]).toEqual([[null, { request_domain: [A, B, B] }]]);
  });

  test('of an app that failed in the middle: what was accepted', () => {
    const app = applied(planned('1', { request_domain: [], web_view_domain: [] }, LIVE));
    saved('apply', [{ ...NOTHING_READ, ...app, status: 'failed', sent: 1, failed: NOTHING_READ.failed }]);
    expect(asObject(savedBefore())).toEqual({ 1: { request_domain: [A, B, B] } });
  });

  test.each<[name: string, apps: AppOutcome[]]>([
    ['no app', []],
    ['an app that was only planned', [planned('1', { request_domain: [] }, LIVE)]],
    ['an app that was unchanged', [planned('1', { request_domain: [A, B] }, LIVE)]],
    ['an app that could not be read', [NOTHING_READ]],
  ])('nothing was changed: %s', (_, apps) => {
    saved('apply', apps);
    expect(refusalOf(savedBefore)).toEqual({
      kind: 'saved-result',
      fault: 'nothing-to-restore',
      place: { file: FILE },
      en: 'nothing in this result was changed, so there is nothing to restore',
      zh: '该结果中没有任何修改，无需恢复',
    });
  });
});

describe('what is not ours', () => {
  const notJson = 'not-json';
  const other = 'other-schema';
  test.each<[name: string, text: string | Uint8Array, kind: string, fault?: string]>([
    ['nothing', '', 'saved-result', notJson],
    ['white space', ' \n', 'saved-result', notJson],
    ['a text', 'hello', 'saved-result', notJson],
    ['YAML', 'schema: swan-domains/1\napps: []\n', 'saved-result', notJson],
    ['half a result', '{"schema":"swan-domains/1","command":"plan","apps":[', 'saved-result', notJson],
    ['two results', '{"schema":"swan-domains/1","apps":[]}\n{}', 'saved-result', notJson],
    ['a comma too many', '{"schema":"swan-domains/1","command":"plan","apps":[],}', 'saved-result', notJson],
    ['depth without end', '['.repeat(200_000), 'saved-result', notJson],
    ['null', 'null', 'saved-result', other],
    ['a number', '1', 'saved-result', other],
    ['a quoted text', '"swan-domains/1"', 'saved-result', other],
    ['a list', '[]', 'saved-result', other],
    ['a list of a result', '[{"schema":"swan-domains/1","apps":[]}]', 'saved-result', other],
    ['an empty object', '{}', 'saved-result', other],
    ['no schema', '{"command":"plan","apps":[]}', 'saved-result', other],
    ['the next schema', '{"schema":"swan-domains/2","command":"plan","apps":[]}', 'saved-result', other],
    ['a schema in a list', '{"schema":["swan-domains/1"],"command":"plan","apps":[]}', 'saved-result', other],
    ['a schema by a prototype', '{"__proto__":{"schema":"swan-domains/1","apps":[]}}', 'saved-result', other],
    ['no apps', '{"schema":"swan-domains/1","command":"plan"}', 'saved-result', other],
    ['apps that are null', '{"schema":"swan-domains/1","command":"plan","apps":null}', 'saved-result', other],
    ['apps that are an object', '{"schema":"swan-domains/1","command":"plan","apps":{"0":{}}}', 'saved-result', other],
    ['apps that are a text', '{"schema":"swan-domains/1","command":"plan","apps":"[]"}', 'saved-result', other],
    ['bytes', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'config-encoding'],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 'config-encoding'],
  ])('%s', (_, text, kind, fault) => {
    write(directory, FILE, text);
    for (const read of [savedPlans, savedBefore]) {
      const { en, zh, ...told } = refusalOf(read);
      expect(told).toEqual({ kind, place: { file: FILE }, ...(fault ? { fault } : {}) });
      expect(`${en} ${zh}`).not.toMatch(NOT_ONE_LINE);
    }
  });

  test('no file; a folder', () => {
    mkdirSync(join(directory, 'folder'), { recursive: true });
    for (const read of [readPlans, readChanges]) {
      expect(refusalOf(() => read('gone.json', directory))).toMatchObject({
        kind: 'config-not-found',
        place: { file: 'gone.json' },
      });
      expect(refusalOf(() => read('folder', directory))).toMatchObject({ kind: 'config-unreadable' });
    }
  });

  test('a byte order mark is none of its business; a path is relative to where the user is', () => {
    const text = saved('plan', [planned('1', { request_domain: [A] }, {})]);
    write(directory, 'deep/er/result.json', `\uFEFF${text}`);
    expect(readPlans('er/result.json', join(directory, 'deep')).size).toBe(1);
    expect(readPlans(join(directory, 'deep/er/result.json'), '/').size).toBe(1);
    write(directory, 'deep/bad.json', '');
    expect(refusalOf(() => readPlans('../bad.json', join(directory, 'deep/er')))).toMatchObject({
      place: { file: '../bad.json' },
    });
  });
});

describe('wrong types are not taken', () => {
  const good = { app_id: '1', target: { request_domain: [C] }, live: { request_domain: [A] } };
  const plansOf = (...apps: unknown[]) => {
    write(directory, FILE, JSON.stringify({ schema: 'swan-domains/1', command: 'plan', apps }));
    return asObject(savedPlans());
  };
  const seen = { 1: { target: { request_domain: [C] }, live: { request_domain: [A] } } };

  test.each<[name: string, app: unknown]>([
    ['no object', 'x'],
    ['null', null],
    ['a list', [good]],
    ['an id that is a number', { ...good, app_id: 1 }],
    ['an id that is an object', { ...good, app_id: { toString: '1' } }],
    ['an id in a list', { ...good, app_id: ['1'] }],
    ['no id', { ...good, app_id: undefined }],
    ['a target that is null', { ...good, target: null }],
    ['a target that is a list', { ...good, target: [[C]] }],
    ['no target', { ...good, target: undefined }],
    ['live lists that are null', { ...good, live: null }],
    ['live lists that are a text', { ...good, live: A }],
  ])('an app: %s', (_, app) => {
    expect(plansOf(app)).toEqual({});
    expect(plansOf(app, good, app)).toEqual(seen);
  });

  const nothing = { live: {}, target: {} };
  test.each<[name: string, part: object, expected: object]>([
    ['a list that is a text', { target: { request_domain: C } }, nothing],
    ['a list that is null', { target: { request_domain: null } }, nothing],
    ['a list that is an object', { target: { request_domain: { 0: C, length: 1 } } }, nothing],
    ['a list with a number', { target: { request_domain: [C, 1] } }, nothing],
    ['a list with null', { target: { request_domain: [null] } }, nothing],
    ['a list of lists', { target: { request_domain: [[C]] } }, nothing],
    ['a type that is unknown', { target: { domains: [C], constructor: [C], __proto__: [C] } }, nothing],
    ['one type of two', { target: { request_domain: [C], socket_domain: 7 } }, seen[1]],
    ['a live list that is no list', { live: { request_domain: A } }, { ...seen[1], live: { request_domain: [] } }],
    ['a live list of a type that is not managed', { live: { ...good.live, socket_domain: [A] } }, seen[1]],
  ])('%s', (_, part, expected) => {
    expect(plansOf({ ...good, ...part })).toEqual({ 1: expected });
  });

  test('a live list that is no list is found to have moved', () => {
    const { differences } = planned('1', { request_domain: [C] }, { request_domain: [A] });
    plansOf({ ...good, live: { request_domain: 'x' } });
    expect(movedSince(savedPlans().get('1') ?? nothing, differences)).toEqual([
      { what: 'live', domainType: 'request_domain', added: [A], removed: [] },
    ]);
  });

  const was = {
    app_id: '1',
    before: { request_domain: [A], socket_domain: [] },
    calls: [{ endpoint: 'modifydomain', action: 'set', domains: { request_domain: [C], socket_domain: [C] } }],
    sent: 1,
  };
  const beforeOf = (part: object) => {
    write(directory, FILE, JSON.stringify({ schema: 'swan-domains/1', command: 'apply', apps: [{ ...was, ...part }] }));
    return asObject(savedBefore());
  };

  test.each<[name: string, part: object, expected: object]>([
    ['good', {}, { request_domain: [A], socket_domain: [] }],
    [
      'a list that is a text is left as it is, never emptied',
      { before: { request_domain: A, socket_domain: [B] } },
      { socket_domain: [B] },
    ],
    ['a list that is not there is left as it is', { before: { request_domain: [A] } }, { request_domain: [A] }],
    [
      'a list with a number in it is left as it is',
      { before: { ...was.before, request_domain: [1] } },
      { socket_domain: [] },
    ],
    [
      'a type that no call named',
      { calls: [{ ...was.calls[0], domains: { socket_domain: [] } }] },
      { socket_domain: [] },
    ],
    [
      'a call of an unknown type',
      { calls: [{ ...was.calls[0], domains: { socket_domain: [C], x: [C] } }] },
      { socket_domain: [] },
    ],
  ])('before: %s', (_, part, expected) => {
    expect(beforeOf(part)).toEqual({ 1: expected });
  });

  test.each<[name: string, part: object]>([
    ['an id that is a number', { app_id: 1 }],
    ['an id that is missing', { app_id: undefined }],
    ['before is null', { before: null }],
    ['before is a list', { before: [[A]] }],
    ['before is a text', { before: A }],
    ['no list in it can be read', { before: { request_domain: A, socket_domain: 1 } }],
    ['calls are no list', { calls: was.calls[0] }],
    ['calls are null', { calls: null }],
    ['no call', { calls: [] }],
    ['the first call is none', { calls: [null, ...was.calls] }],
    ['nothing was sent', { sent: 0 }],
    ['nobody knows what was sent', { sent: undefined }],
    ['domains of a call are a list', { calls: [{ ...was.calls[0], domains: ['request_domain'] }] }],
    ['domains of a call are a text', { calls: [{ ...was.calls[0], domains: 'request_domain' }] }],
    ['add-all of an unknown endpoint', { calls: [{ endpoint: 'x', action: 'add-all', domains: {} }] }],
  ])('before: nothing is taken where %s', (_, part) => {
    expect(refusalOf(() => beforeOf(part))).toMatchObject({ fault: 'nothing-to-restore' });
  });

  test('any JSON: lists of texts, or a usage error', () => {
    const type = fc.constantFrom('request_domain', 'socket_domain', 'web_view_domain', '__proto__', 'x');
    const lists = fc.oneof(
      fc.dictionary(
        type,
        fc.oneof(fc.array(fc.oneof(fc.constant(A), fc.jsonValue()), { maxLength: 2 }), fc.jsonValue()),
      ),
      fc.jsonValue(),
    );
    const calls = fc.oneof(fc.array(fc.record({ endpoint: type, action: type, domains: lists })), fc.jsonValue());
    const appId = fc.oneof(fc.constantFrom('1', '2', null), fc.jsonValue());
    const app = fc.record({ app_id: appId, target: lists, live: lists, before: lists, calls }, { requiredKeys: [] });
    const result = fc.record({
      schema: fc.constant('swan-domains/1'),
      command: fc.oneof(fc.constant('plan'), fc.jsonValue()),
      apps: fc.array(fc.oneof(app, fc.jsonValue()), { maxLength: 3 }),
    });
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: result }, { weight: 1, arbitrary: fc.jsonValue() }), (value) => {
        write(directory, FILE, JSON.stringify(value));
        for (const reading of [savedPlans, savedBefore]) {
          try {
            for (const [id, found] of reading() as ByApp<object>) {
              expect(id === null || typeof id === 'string').toBe(true);
              const lists = 'target' in found ? [found.target, 'live' in found && found.live] : [found];
              for (const texts of lists.flatMap((one) => Object.values(one as object))) {
                for (const text of texts) expect(typeof text).toBe('string');
              }
              read += 1;
            }
          } catch (error) {
            if (!(error instanceof UsageError)) throw error;
            refused += 1;
          }
        }
      }),
      { seed: 20200401, numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(100);
  });

  test('what the texts hold stays text', () => {
    const hostile = ['../../x', '\u001b[31m', '::error::', '\u2028', '', 'a,b', '<b>'];
    expect(plansOf({ ...good, app_id: '\u001b[31m', target: { request_domain: hostile } })).toEqual({
      '\u001b[31m': { target: { request_domain: hostile }, live: { request_domain: [A] } },
    });
  });
});

interface Refusal {
  readonly kind: string;
  readonly fault?: string;
  readonly place: UsagePlace | null;
  readonly en: string;
  readonly zh: string;
}

function refusalOf(read: () => unknown): Refusal {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { usage, place } = error;
    const fault = usage.kind === 'saved-result' ? { fault: usage.fault } : {};
    return { kind: usage.kind, ...fault, place, ...describeUsage(usage) };
  }
  throw new Error('nothing was refused');
}

/** Which apps, with which lists, with whose tokens. */
import { describe, expect, test } from 'vitest';
import { isInShard } from '../../src/app/shard.ts';
import type { TokenSource } from '../../src/app/token-source.ts';
import { type Usage, UsageError } from '../../src/app/usage-error.ts';
import type { Command, CommandName } from '../../src/command/command.ts';
import { assertOwnTokens, baseLists, type Target, TOKEN_VARIABLE, targetsOf } from '../../src/command/targets.ts';
import { NO_DECLARATION } from '../../src/config/declaration.ts';
import { type DomainLists, readLists } from '../../src/core/domain-lists.ts';
import { aCommand, declared } from './a-command.ts';

type Texts = Readonly<Record<string, readonly string[]>>;

function textsOf(lists: DomainLists): Texts {
  return Object.fromEntries([...readLists(lists)].map(([type, { entries }]) => [type, entries.map((e) => e.text)]));
}

function targets(config: string, command: Partial<Command> = {}): Target[] {
  return targetsOf(aCommand(command), declared(config));
}

const idsOf = (found: readonly Target[]) => found.map(({ appId }) => appId);

function usageOf(work: () => unknown): Usage {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError) return error.usage;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('lists', () => {
  const BASE = 'domains: { request_domain: [r1, r2], socket_domain: [s1] }\n';
  const app = (own: string) => `${BASE}apps: [{ app_id: 1, ${own} }]\n`;
  const base = { request_domain: ['r1', 'r2'], socket_domain: ['s1'] };

  test.each<[name: string, config: string, given: DomainLists, expected: Texts]>([
    ['nothing of its own', `${BASE}apps: [{ app_id: 1 }]\n`, {}, base],
    ['no apps: the config’s', BASE, {}, base],
    ['a type replaced', app('domains: { request_domain: [x] }'), {}, { ...base, request_domain: ['x'] }],
    ['a type replaced by nothing', app('domains: { request_domain: [] }'), {}, { ...base, request_domain: [] }],
    ['a type that the base has not', app('domains: { upload_domain: x }'), {}, { ...base, upload_domain: ['x'] }],
    ['a type replaced by the same', app('domains: { socket_domain: s1 }'), {}, base],
    [
      'a type added to',
      app('add_domains: { request_domain: [x] }'),
      {},
      { ...base, request_domain: ['r1', 'r2', 'x'] },
    ],
    ['a type added to by nothing', app('add_domains: { request_domain: [] }'), {}, base],
    ['added what is there', app('add_domains: { socket_domain: s1 }'), {}, { ...base, socket_domain: ['s1', 's1'] }],
    [
      'replaced, then added to',
      app('add_domains: { request_domain: y }, domains: { request_domain: x }'),
      {},
      { ...base, request_domain: ['x', 'y'] },
    ],
    [
      'emptied, then added to',
      app('domains: { request_domain: [] }, add_domains: { request_domain: y }'),
      {},
      { ...base, request_domain: ['y'] },
    ],
    [
      'one replaced, another added to',
      app('domains: { request_domain: x }, add_domains: { socket_domain: y }'),
      {},
      { request_domain: ['x'], socket_domain: ['s1', 'y'] },
    ],
    ['a flag over the base', BASE, { request_domain: ['f'] }, { ...base, request_domain: ['f'] }],
    [
      'a flag over all of an app',
      app('domains: { request_domain: x }, add_domains: { request_domain: y }'),
      { request_domain: ['f'] },
      { ...base, request_domain: ['f'] },
    ],
    ['a flag for another type', BASE, { web_view_domain: ['f'] }, { ...base, web_view_domain: ['f'] }],
    ['a flag alone', 'apps: [{ app_id: 1 }]\n', { request_domain: ['f'] }, { request_domain: ['f'] }],
    ['nothing at all', 'apps: [{ app_id: 1 }]\n', {}, {}],
  ])('%s', (_, config, domains, expected) => {
    expect(targets(config, { domains }).map(({ lists }) => textsOf(lists))).toEqual([expected]);
  });

  test('each app has its own, and leaves the base alone', () => {
    const config = `${BASE}apps:
  - { app_id: 1, add_domains: { request_domain: [x] } }
  - { app_id: 2, add_domains: { request_domain: [y] } }
  - { app_id: 3, domains: { request_domain: [z] } }
  - { app_id: 4 }
`;
    expect(targets(config).map(({ lists }) => textsOf(lists).request_domain)).toEqual([
      ['r1', 'r2', 'x'],
      ['r1', 'r2', 'y'],
      ['z'],
      ['r1', 'r2'],
    ]);
    expect(textsOf(baseLists(aCommand(), declared(config)))).toEqual(base);
  });

  test('an added entry knows its own place, the list that of the base', () => {
    const [target] = targets(
      'domains:\n  request_domain: r1\napps: [{ app_id: 1, add_domains: { request_domain: x } }]\n',
    );
    expect(target?.lists.request_domain).toMatchObject({
      place: { line: 2, column: 3 },
      entries: [{ place: { line: 2, column: 19 } }, { place: { line: 3, column: 52 } }],
    });
  });

  test.each<[CommandName, Texts]>([
    ['check', { ...base, upload_domain: ['x'] }],
    ['plan', { ...base, upload_domain: ['x'] }],
    ['apply', { ...base, upload_domain: ['x'] }],
    ['add', {}],
    ['delete', {}],
    ['set', {}],
  ])('%s: who names lists means these alone', (name, expected) => {
    const config = app('domains: { upload_domain: x }');
    const given = { web_view_domain: ['f'] };
    const [target] = targets(config, { name, domains: given });
    expect(textsOf(target?.lists ?? {})).toEqual({ ...expected, ...given });
    const common = { ...expected };
    delete (common as Record<string, unknown>).upload_domain;
    expect(textsOf(baseLists(aCommand({ name, domains: given }), declared(config)))).toEqual({ ...common, ...given });
  });
});

test('nothing to add to: what is there would be deleted', () => {
  for (const domains of ['[x]', '[]']) {
    const config = `domains: { request_domain: r }\napps:\n  - { app_id: 1, add_domains: { upload_domain: ${domains} } }\n`;
    expect(usageOf(() => targets(config))).toMatchObject({ kind: 'nothing-to-add-to', domainType: 'upload_domain' });
  }
});

describe('the chosen apps', () => {
  const config = 'apps: [{ app_id: 16012345 }, { app_id: "016" }, { app_id: 16012347 }, { app_id: shop }]\n';

  test.each<[name: string, apps: string[], expected: string[]]>([
    ['all, in the order of the config', [], ['16012345', '016', '16012347', 'shop']],
    ['one', ['016'], ['016']],
    ['several: in the order of the config', ['shop', '16012345'], ['16012345', 'shop']],
    ['one, said twice', ['shop', 'shop'], ['shop']],
  ])('%s', (_, apps, expected) => {
    expect(idsOf(targets(config, { apps }))).toEqual(expected);
  });

  test.each<[appId: string, near: string[]]>([
    ['16012346', ['16012345', '16012347']],
    ['1601234', ['16012345', '16012347']],
    ['0016', ['016']],
    ['16', ['016']],
    ['Shop', ['shop']],
    ['sh-op', ['shop']],
    ['nonsense', []],
    ['', []],
    [' shop', ['shop']],
    ['constructor', []],
  ])('one that is not declared: %j', (appId, near) => {
    const expected = { kind: 'unknown-app', appId, near };
    expect(usageOf(() => targets(config, { apps: [appId] }))).toEqual(expected);
    expect(usageOf(() => targets(config, { apps: ['shop', appId] }))).toEqual(expected);
  });

  test('a config that is about one app', () => {
    expect(idsOf(targets('domains: {}\n'))).toEqual([null]);
    expect(idsOf(targets('app_id: 016\n'))).toEqual(['016']);
    expect(idsOf(targets('app_id: 016\n', { apps: ['016'] }))).toEqual(['016']);
    expect(usageOf(() => targets('app_id: 016\n', { apps: ['16'] }))).toMatchObject({ near: ['016'] });
    expect(usageOf(() => targets('domains: {}\n', { apps: ['16'] }))).toMatchObject({ near: [] });
    expect(idsOf(targetsOf(aCommand(), NO_DECLARATION))).toEqual([null]);
  });

  describe('a shard', () => {
    const many = declared(
      `apps: [${Array.from({ length: 100 }, (_, at) => `{ app_id: ${16_000_000 + at} }`).join(', ')}]\n`,
    );
    const all = idsOf(targetsOf(aCommand(), many));
    const slice = (index: number, part: Partial<Command> = {}) =>
      idsOf(targetsOf(aCommand({ shard: { index, count: 3 }, ...part }), many));

    test('has its apps, in the order of the config', () => {
      const slices = [1, 2, 3].map((index) => slice(index));
      for (const [at, ids] of slices.entries()) {
        expect(ids).toEqual(all.filter((appId) => isInShard(appId ?? '', { index: at + 1, count: 3 })));
        expect(ids.length).toBeGreaterThan(20);
      }
      expect(slices.flat().sort()).toEqual(all);
    });

    test('of the apps that are named', () => {
      const [first = '', second = ''] = slice(2).slice(4) as string[];
      const [other = ''] = slice(1) as string[];
      expect(slice(2, { apps: [second, other, first] })).toEqual([first, second]);
      expect(slice(3, { apps: [first] })).toEqual([]);
      expect(usageOf(() => slice(2, { apps: ['17'] }))).toMatchObject({ kind: 'unknown-app' });
    });
  });
});

describe('the token', () => {
  const env = (name: string): TokenSource => ({ kind: 'env', name });
  const config = (all: string, own: string) => `${all}apps: [{ app_id: 1${own} }]\n`;
  const [ALL, OWN] = ['token: { env: ALL }\n', ', token: { env: OWN }'];
  const FILE = 'token: { file: /all }\n';
  const COMMAND = ', token: { command: own }';
  const given: TokenSource = { kind: 'stdin' };

  test.each<[name: string, config: string, token: TokenSource | null, trusted: TokenSource, untrusted: TokenSource]>([
    ['none: the environment’s', config('', ''), null, env(TOKEN_VARIABLE), env(TOKEN_VARIABLE)],
    ['of all', config(ALL, ''), null, env('ALL'), env(TOKEN_VARIABLE)],
    ['its own', config('', OWN), null, env('OWN'), env(TOKEN_VARIABLE)],
    ['its own before that of all', config(ALL, OWN), null, env('OWN'), env(TOKEN_VARIABLE)],
    ['given before both', config(ALL, OWN), given, given, given],
    ['given alone', config('', ''), given, given, given],
    ['a file of all', config(FILE, ''), null, { kind: 'file', path: '/all' }, env(TOKEN_VARIABLE)],
    ['its own command', config('', COMMAND), null, { kind: 'command', command: 'own' }, env(TOKEN_VARIABLE)],
    [
      'its own command, a variable of all',
      config(ALL, COMMAND),
      null,
      { kind: 'command', command: 'own' },
      env(TOKEN_VARIABLE),
    ],
    ['its own variable, a file of all', config(FILE, OWN), null, env('OWN'), env(TOKEN_VARIABLE)],
    [
      'a given file is no config’s',
      config(FILE, COMMAND),
      { kind: 'file', path: 'g' },
      { kind: 'file', path: 'g' },
      { kind: 'file', path: 'g' },
    ],
    ['without apps', 'token: { command: all }\n', null, { kind: 'command', command: 'all' }, env(TOKEN_VARIABLE)],
    ['without apps, a variable', 'app_id: 1\ntoken: { env: ALL }\n', null, env('ALL'), env(TOKEN_VARIABLE)],
  ])('%s', (_, text, token, trusted, untrusted) => {
    expect(targets(text, { token }).map((target) => target.token)).toEqual([trusted]);
    expect(targets(text, { token, trustsConfig: false }).map((target) => target.token)).toEqual([untrusted]);
  });

  test('the name of the variable', () => {
    expect(TOKEN_VARIABLE).toBe('SWAN_DOMAINS_ACCESS_TOKEN');
  });

  describe('of two apps', () => {
    const one = (kind: string, text: string) => `{ ${kind}: ${JSON.stringify(text)} }`;
    const two = (first: string | null, second: string | null, all = '') =>
      `${all}apps:\n  - { app_id: a${first ? `, token: ${first}` : ''} }\n  - { app_id: b${second ? `, token: ${second}` : ''} }\n`;

    test.each<[name: string, config: string, token: TokenSource | null]>([
      ['a variable each', two(one('env', 'A'), one('env', 'B')), null],
      ['a variable with the id', two(null, null, 'token: { env: "T_{app_id}" }\n'), null],
      ['a variable in another case', two(one('env', 'T'), one('env', 't')), null],
      ['a file with the id', two(null, null, 'token: { file: "/t/{app_id}" }\n'), null],
      ['a command, which is told the id', two(null, null, 'token: { command: t }\n'), null],
      ['a given command', two(null, null), { kind: 'command', command: 't' }],
      ['a given command for all', two(null, null), { kind: 'tokens-command', command: 't' }],
      ['a given file with the id', two(null, null), { kind: 'file', path: '{app_id}' }],
      ['a variable and a file of one name', two(one('env', 'same'), one('file', 'same')), null],
      ['a variable that is called as standard input', two(one('env', 'stdin'), one('file', 'stdin')), null],
      ['one of them the environment’s', two(one('env', 'A'), null), null],
    ])('their own: %s', (_, config, token) => {
      const found = targets(config, { token });
      expect(found).toHaveLength(2);
      expect(() => assertOwnTokens(found)).not.toThrow();
    });

    test.each<[name: string, config: string, token: TokenSource | null, source: string]>([
      ['the environment’s', two(null, null), null, TOKEN_VARIABLE],
      ['a variable of all', two(null, null, 'token: { env: ALL }\n'), null, 'ALL'],
      ['a file of all', two(null, null, 'token: { file: /all }\n'), null, '/all'],
      ['one variable twice', two(one('env', 'A'), one('env', 'A')), null, 'A'],
      ['one file twice', two(one('file', '/t'), one('file', '/t')), null, '/t'],
      ['standard input', two(one('env', 'A'), one('env', 'B')), { kind: 'stdin' }, 'stdin'],
      ['a given file', two(one('env', 'A'), one('env', 'B')), { kind: 'file', path: 't' }, 't'],
      ['once by name and once by id', two(one('env', 'T_b'), one('env', 'T_{app_id}')), null, 'T_b'],
      ['own and that of all', two(one('env', 'ALL'), null, 'token: { env: ALL }\n'), null, 'ALL'],
    ])('shared: %s', (_, config, token, source) => {
      const found = targets(config, { token });
      expect(usageOf(() => assertOwnTokens(found))).toEqual({ kind: 'shared-token', source, apps: ['a', 'b'] });
    });

    test('what is not chosen shares nothing', () => {
      expect(() => assertOwnTokens(targets(two(null, null), { apps: ['b'] }))).not.toThrow();
    });

    test('that a stranger’s config gives files each leaves them the environment’s', () => {
      const config = two(one('file', '/a'), one('file', '/b'));
      expect(() => assertOwnTokens(targets(config))).not.toThrow();
      expect(usageOf(() => assertOwnTokens(targets(config, { trustsConfig: false })))).toMatchObject({
        kind: 'shared-token',
        source: TOKEN_VARIABLE,
      });
    });

    test('the first two of many are named', () => {
      const apps = Array.from({ length: 1000 }, (_, at) => `{ app_id: ${at} }`).join(', ');
      expect(usageOf(() => assertOwnTokens(targets(`apps: [${apps}]\n`)))).toMatchObject({ apps: ['0', '1'] });
    });
  });
});

/** Many apps in one config: in it, in a file beside it, from a command; and where their tokens are. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TokenSource } from '../../src/app/token-source.ts';
import { type Declaration, parseDeclaration } from '../../src/config/declaration.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { type AppDeclaration, parseApps } from '../../src/config/read-apps.ts';
import { type DomainLists, readLists } from '../../src/core/domain-lists.ts';
import type { Place } from '../../src/core/place.ts';
import { expectAccepted } from './schema-agrees.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const A = 'https://a.example.com';
const B = 'https://b.example.com';

/** The schema accepts it too. */
function parse(text: string): Declaration {
  const declaration = parseDeclaration(text, 'own.yml');
  expectAccepted(text);
  return declaration;
}

function appsOf(text: string): readonly AppDeclaration[] {
  const { apps } = parse(text);
  if (apps?.kind !== 'list') throw new Error(`no list of apps: ${JSON.stringify(apps)}`);
  return apps.apps;
}

function textsOf(lists: DomainLists | undefined): Record<string, string[]> | undefined {
  return (
    lists && Object.fromEntries([...readLists(lists)].map(([type, { entries }]) => [type, entries.map((e) => e.text)]))
  );
}

describe('token', () => {
  const rows: [name: string, written: string, expected: TokenSource][] = [
    ['env', '{ env: SHOP_TOKEN }', { kind: 'env', name: 'SHOP_TOKEN' }],
    ['env, as JSON', '{"env":"SHOP_TOKEN"}', { kind: 'env', name: 'SHOP_TOKEN' }],
    ['env with the id', '{ env: "APP_{app_id}_TOKEN" }', { kind: 'env', name: 'APP_{app_id}_TOKEN' }],
    ['env that is nothing but the id', '{ env: "{app_id}" }', { kind: 'env', name: '{app_id}' }],
    ['file', '{ file: tokens/shop }', { kind: 'file', path: 'tokens/shop' }],
    ['file with the id', '{ file: "tokens/{app_id}.txt" }', { kind: 'file', path: 'tokens/{app_id}.txt' }],
    ['command', '{ command: vault read shop }', { kind: 'command', command: 'vault read shop' }],
    [
      'command with the id',
      `{ command: 'get "{app_id}" | head -1' }`,
      { kind: 'command', command: 'get "{app_id}" | head -1' },
    ],
    ['command of several lines', '\n  command: |\n    a\n    b\n', { kind: 'command', command: 'a\nb' }],
    ['white space around it', '{ env: "  SHOP_TOKEN\\n" }', { kind: 'env', name: 'SHOP_TOKEN' }],
    ['a path that begins as a token does', '{ file: 45.txt }', { kind: 'file', path: '45.txt' }],
  ];

  test.each(rows)('of all: %s', (_, written, expected) => {
    expect(parse(`token: ${written}\n`).token).toEqual(expected);
  });

  const ofOne = (written: string) => written.includes('{app_id}');

  test.each(rows.filter(([, written]) => ofOne(written)))('of the platform, which is no app: %s', (_, written) => {
    const refused = () => parse(`platform_token: ${written}\n`);
    expect(refused).toThrow(expect.objectContaining({ usage: expect.objectContaining({ kind: 'wrong-value' }) }));
  });

  test.each(rows.filter(([, written]) => !ofOne(written)))('of the platform: %s', (_, written, expected) => {
    const { platformToken, token } = parse(`platform_token: ${written}\n`);
    expect({ platformToken, token }).toEqual({ platformToken: expected, token: undefined });
  });

  test.each(rows)('of one: %s', (_, written, expected) => {
    const inside = written.replaceAll('\n', '\n    ');
    expect(appsOf(`apps:\n  - app_id: 1\n    token: ${inside}\n`)).toEqual([{ appId: '1', token: expected }]);
  });

  test('through an alias', () => {
    const text = 'token: &t { env: "T_{app_id}" }\napps: [{ app_id: 1, token: *t }, { app_id: 2, token: *t }]\n';
    const token = { kind: 'env', name: 'T_{app_id}' };
    expect(appsOf(text)).toEqual([
      { appId: '1', token },
      { appId: '2', token },
    ]);
  });
});

describe('the list', () => {
  const rows: [name: string, written: string, expected: object[]][] = [
    ['flow', '[{ app_id: 1 }, { app_id: 2 }]', [{ appId: '1' }, { appId: '2' }]],
    ['block', '\n  - app_id: 1\n  - app_id: 2\n', [{ appId: '1' }, { appId: '2' }]],
    ['block without indentation', '\n- app_id: 1\n- app_id: 2\n', [{ appId: '1' }, { appId: '2' }]],
    ['JSON', '[{"app_id":"1"},{"app_id":2}]', [{ appId: '1' }, { appId: '2' }]],
    ['the order is kept', '[{ app_id: 10 }, { app_id: 9 }]', [{ appId: '10' }, { appId: '9' }]],
    ['an app_id behind the rest', '[{ token: { env: T }, app_id: 1 }]', [{ token: {}, appId: '1' }]],
    ['ids that differ in a zero', '[{ app_id: 016 }, { app_id: 16 }]', [{ appId: '016' }, { appId: '16' }]],
    ['ids that differ in case', '[{ app_id: a }, { app_id: A }]', [{ appId: 'a' }, { appId: 'A' }]],
  ];

  test.each(rows)('%s', (_, written, expected) => {
    const apps = appsOf(`apps: ${written}\n`);
    expect(apps).toMatchObject(expected);
    expect(apps).toHaveLength(expected.length);
  });

  test.each([
    ['016012345', '016012345'],
    ['"016012345"', '016012345'],
    ['0x10', '0x10'],
    ['1e3', '1e3'],
    ['16012345678901234567890123', '16012345678901234567890123'],
    ['商城', '商城'],
  ])('app_id %s is kept as it is written', (written, appId) => {
    expect(appsOf(`apps: [{ app_id: ${written} }]\n`)).toEqual([{ appId }]);
  });

  test('domains replace, add_domains add: both are kept apart, absent and empty differ', () => {
    const [one, two, three] = appsOf(`
domains: { request_domain: ${A} }
apps:
  - app_id: 1
    domains: { request_domain: [${B}], socket_domain: [] }
    add_domains: { request_domain: "${A},${B}", upload_domain: [] }
  - app_id: 2
    domains: {}
    add_domains: {}
  - app_id: 3
`);
    expect(textsOf(one?.domains)).toEqual({ request_domain: [B], socket_domain: [] });
    expect(textsOf(one?.addDomains)).toEqual({ request_domain: [A, B], upload_domain: [] });
    expect(two).toEqual({ appId: '2', domains: {}, addDomains: {} });
    expect(three).toEqual({ appId: '3' });
  });

  test('what all have in common stands beside it', () => {
    const { domains, token, appId } = parse(
      `apps: [{ app_id: 1 }]\ntoken: { env: "T_{app_id}" }\ndomains: { request_domain: ${A} }\n`,
    );
    expect(textsOf(domains)).toEqual({ request_domain: [A] });
    expect({ token, appId }).toEqual({ token: { kind: 'env', name: 'T_{app_id}' }, appId: null });
  });

  test('ten thousand apps cost no more than their number', () => {
    const apps = Array.from({ length: 10_000 }, (_, index) => ({
      app_id: `${16_000_000 + index}`,
      token: { env: 'T_{app_id}' },
      add_domains: { request_domain: [`https://a${index}.example.com`] },
    }));
    expect(parseApps(JSON.stringify(apps), 'apps.json').apps.map(({ appId }) => appId)).toEqual(
      apps.map(({ app_id }) => app_id),
    );
  });
});

describe('apps of a file', () => {
  const YAML = `# ours\n- app_id: 016\n  add_domains: { request_domain: [${A}] }\n- app_id: 17\n`;
  const JSON_TEXT = `[{"app_id":"016","add_domains":{"request_domain":["${A}"]}},{"app_id":17}]`;

  test.each([
    ['YAML', 'apps.yml', YAML],
    ['JSON', 'apps.json', JSON_TEXT],
    ['JSON without an ending', 'apps', JSON_TEXT],
    ['JSON, indented with tabs', 'apps.json', JSON.stringify(JSON.parse(JSON_TEXT), null, '\t')],
    ['YAML with a byte order mark', 'apps.yml', `\uFEFF${YAML}`],
    ['YAML with CRLF', 'apps.yml', YAML.replaceAll('\n', '\r\n')],
    ['in a folder', 'deep/er/apps.yml', YAML],
    ['in a folder above', '../beside/apps.yml', YAML],
    ['a name with a space and a letter of three bytes', '小 程序.yml', YAML],
  ])('%s', (_, name, text) => {
    const directory = join(temporaryDirectory(), 'config');
    write(directory, name, text);
    write(directory, 'swan-domains.yml', `apps: { file: ${JSON.stringify(name)} }\n`);
    const { apps, files } = loadDeclaration(directory, 'swan-domains.yml');
    expect(apps).toMatchObject({ kind: 'list', apps: [{ appId: '016' }, { appId: '17' }] });
    if (apps?.kind === 'list') expect(textsOf(apps.apps[0]?.addDomains)).toEqual({ request_domain: [A] });
    expect([...files.keys()]).toEqual(['swan-domains.yml', name]);
    expect(files.get(name)).toBe(text.replace('\uFEFF', ''));
  });

  test('an absolute path', () => {
    const directory = temporaryDirectory();
    const path = write(temporaryDirectory(), 'apps.json', '[{ "app_id": "1" }]');
    write(directory, 'swan-domains.yml', `apps: { file: ${JSON.stringify(path)} }\n`);
    expect(loadDeclaration(directory, null).apps).toEqual({ kind: 'list', apps: [{ appId: '1' }] });
  });

  test('is relative to the config, not to where it is read from', () => {
    const root = temporaryDirectory({
      'conf/own.yml': 'apps: { file: lists/apps.yml }\n',
      'conf/lists/apps.yml': YAML,
    });
    const { apps, files } = loadDeclaration(root, 'conf/own.yml');
    expect(apps).toMatchObject({ kind: 'list', apps: { length: 2 } });
    expect([...files.keys()]).toEqual(['conf/own.yml', 'conf/lists/apps.yml']);
  });

  test('the place of an entry is in that file', () => {
    const root = temporaryDirectory({
      'own.yml': `domains: { request_domain: ${B} }\napps: { file: conf/apps.yml }\n`,
      'conf/apps.yml': YAML,
      'conf/apps.json': JSON_TEXT,
    });
    const place = (file: string, line: number, column: number, length: number): Place => {
      return { file, line, column, endLine: line, endColumn: column + length };
    };
    const { domains, apps } = loadDeclaration(root, 'own.yml');
    const [list] = apps?.kind === 'list' ? apps.apps.map(({ addDomains }) => addDomains?.request_domain) : [];
    expect(domains).toMatchObject({ request_domain: { entries: [{ place: place('own.yml', 1, 28, B.length) }] } });
    expect(list).toMatchObject({
      place: place('conf/apps.yml', 3, 18, 'request_domain'.length),
      entries: [{ place: place('conf/apps.yml', 3, 35, A.length) }],
    });

    write(root, 'own.yml', 'apps: { file: conf/apps.json }\n');
    const other = loadDeclaration(join(root, 'conf'), '../own.yml').apps;
    expect(other).toMatchObject({
      apps: [{ addDomains: { request_domain: { entries: [{ place: place('apps.json', 1, 52, A.length) }] } } }, {}],
    });
  });
});

describe('apps of a command', () => {
  test.each([
    ['plain', '{ command: ./list-apps }', './list-apps'],
    ['with white space around it', '{ command: "  ./list-apps\\n" }', './list-apps'],
    ['of several lines', '\n  command: |\n    a |\n      b\n', 'a |\n  b'],
    ['that names a variable', '{ command: \'list "$GROUP"\' }', 'list "$GROUP"'],
  ])('%s: kept as it is', (_, written, command) => {
    expect(parse(`apps: ${written}\n`).apps).toEqual({ kind: 'command', command });
  });

  test('is not run by reading', () => {
    const root = temporaryDirectory({ 'swan-domains.yml': 'apps: { command: "exit 7; {app_id} >/dev/null" }\n' });
    expect(loadDeclaration(root, null).apps).toEqual({
      kind: 'command',
      command: 'exit 7; {app_id} >/dev/null',
      cwd: root,
    });
  });
});

describe('the path of a token file', () => {
  const app = (id: number, path: string) => `{ app_id: ${id}, token: { file: ${JSON.stringify(path)} } }`;
  const file = (path: string): TokenSource => ({ kind: 'file', path });

  test.each([
    ['in the config', (apps: string) => ({ 'conf/own.yml': `token: { file: all }\napps: [${apps}]\n` })],
    [
      'in an apps file elsewhere: relative to the config all the same',
      (apps: string) => ({
        'conf/own.yml': 'token: { file: all }\napps: { file: ../lists/apps.yml }\n',
        'lists/apps.yml': `[${apps}]`,
      }),
    ],
  ])('%s', (_, filesOf) => {
    const absolute = join(temporaryDirectory(), 'one');
    const apps = [app(1, 'one'), app(2, '../tokens/{app_id}'), app(3, absolute), '{ app_id: 4 }'].join(', ');
    const root = temporaryDirectory(filesOf(apps));
    const declaration = loadDeclaration(root, 'conf/own.yml');
    expect(declaration.token).toEqual(file(join(root, 'conf/all')));
    expect(declaration.apps).toEqual({
      kind: 'list',
      apps: [
        { appId: '1', token: file(join(root, 'conf/one')) },
        { appId: '2', token: file(join(root, 'tokens/{app_id}')) },
        { appId: '3', token: file(absolute) },
        { appId: '4' },
      ],
    });
  });

  test('beside one app', () => {
    const root = temporaryDirectory({ 'conf/own.yml': 'app_id: 1\ntoken: { file: one }\n' });
    expect(loadDeclaration(root, 'conf/own.yml')).toMatchObject({ appId: '1', token: file(join(root, 'conf/one')) });
  });

  test('names and commands are no paths', () => {
    const sources = '{ app_id: 1, token: { env: one } }, { app_id: 2, token: { command: ./two } }';
    const root = temporaryDirectory({ 'conf/own.yml': `apps: [${sources}]\n` });
    expect(loadDeclaration(root, 'conf/own.yml').apps).toMatchObject({
      apps: [{ token: { name: 'one' } }, { token: { command: './two' } }],
    });
  });
});

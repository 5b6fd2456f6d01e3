/** Configs that are read, in every form in which people write them. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/config/declaration.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { type DomainLists, readLists } from '../../src/core/domain-lists.ts';
import { expectAccepted } from './schema-agrees.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const directory = temporaryDirectory();

/** The schema accepts it too. */
function load(text: string | Uint8Array, name = 'swan-domains.yml'): Declaration {
  write(directory, name, text);
  const declaration = loadDeclaration(directory, name);
  if (typeof text === 'string') expectAccepted(text);
  return declaration;
}

/** Only the texts of the entries. */
function textsOf(lists: DomainLists | undefined): Record<string, string[]> {
  return Object.fromEntries(
    [...readLists(lists ?? {})].map(([type, { entries }]) => [type, entries.map((e) => e.text)]),
  );
}

const A = 'https://a.example.com';
const B = 'https://b.example.com';
const both = { request_domain: [A, B] };
const lists = (value: string) => `domains:\n  request_domain: ${value}\n`;

describe('forms of a list', () => {
  const rows: [name: string, text: string | Uint8Array, expected: Record<string, string[]>][] = [
    ['block list', `domains:\n  request_domain:\n    - ${A}\n    - ${B}\n`, both],
    ['block list without indentation', `domains:\n  request_domain:\n  - ${A}\n  - ${B}\n`, both],
    ['flow list', lists(`[${A}, ${B}]`), both],
    ['flow list on several lines, with a comma at its end', lists(`[\n    ${A}, # first\n    ${B},\n  ]`), both],
    ['plain comma list', lists(`${A},${B}`), both],
    ['plain comma list with spaces', lists(`${A} , ${B}`), both],
    ['double quotes', lists(`"${A},${B}"`), both],
    ['single quotes', lists(`'${A},${B}'`), both],
    ['double quotes with escapes', lists(`"https:\\/\\/a.ex\\x61mple.com,\\u0068ttps://b.example.com"`), both],
    ['double quotes on two lines', lists(`"${A},\n    ${B}"`), both],
    ['plain on two lines', lists(`${A},\n    ${B}`), both],
    ['literal block', lists(`|\n    ${A},\n    ${B}`), both],
    ['folded block', lists(`>-\n    ${A},\n    ${B}`), both],
    ['comma list inside a member', lists(`[ "${A},${B}" ]`), both],
    [
      'comma list inside one of several members',
      lists(`["${A},${B}", wss://c.example.com]`),
      {
        request_domain: [A, B, 'wss://c.example.com'],
      },
    ],
    [
      'what a platform would refuse is read as well',
      lists('[ftp://a, "*.example.com", "", 2020-01-01]'),
      {
        request_domain: ['ftp://a', '*.example.com', '', '2020-01-01'],
      },
    ],
    ['a byte order mark', `\uFEFF${lists(`[${A}, ${B}]`)}`, both],
    ['CRLF', lists(`\n    - ${A}\n    - ${B}`).replaceAll('\n', '\r\n'), both],
    ['no line break at the end', lists(`[${A}, ${B}]`).trimEnd(), both],
    ['a document marker and a comment', `# ours\n---\n${lists(`[${A}, ${B}]`)}...\n`, both],
    ['%YAML 1.1: still read as 1.2', `%YAML 1.1\n---\n${lists('[on, no]')}`, { request_domain: ['on', 'no'] }],
    ['explicit keys', `? domains\n: ? request_domain\n  : [${A}, ${B}]\n`, both],
    ['quoted keys', `"domains":\n  'request_domain': [${A}, ${B}]\n`, both],
    [
      'several types, in any order',
      `domains:\n  web_view_domain: ${B}\n  request_domain: ${A}\n`,
      {
        request_domain: [A],
        web_view_domain: [B],
      },
    ],
    ['an anchored member, and its alias', lists(`[&a ${A}, ${B}, *a]`), { request_domain: [A, B, A] }],
    [
      'an anchored comma list, and its alias',
      `domains:\n  request_domain: &a "${A},${B}"\n  upload_domain: [*a]\n`,
      {
        ...both,
        upload_domain: [A, B],
      },
    ],
    [
      'an anchored list, and its alias',
      `domains:\n  request_domain: &a [${A}, ${B}]\n  upload_domain: *a\n`,
      {
        ...both,
        upload_domain: [A, B],
      },
    ],
    ['anchored lists, and their alias', `registered: &all\n  request_domain: [${A}, ${B}]\ndomains: *all\n`, both],
    [
      'an anchor used twice: the last one before the alias',
      lists(`[&a ${A}, &a ${B}, *a]`),
      {
        request_domain: [A, B, B],
      },
    ],
    [
      'an anchor that is spelled like a wildcard',
      lists(`[&.example.com ${A}, *.example.com]`),
      {
        request_domain: [A, A],
      },
    ],
  ];

  test.each(rows)('%s', (_, text, expected) => {
    expect(textsOf(load(text).domains)).toEqual(expected);
  });

  const json = { registered: { request_domain: 'example.com' }, domains: both, mode: 'additive' };
  test.each([
    ['on one line', JSON.stringify(json)],
    ['indented with spaces', JSON.stringify(json, null, 2)],
    ['indented with tabs', JSON.stringify(json, null, '\t')],
    ['indented with tabs, CRLF', JSON.stringify(json, null, '\t').replaceAll('\n', '\r\n')],
    ['with escaped slashes', JSON.stringify(json).replaceAll('/', '\\/')],
  ])('JSON %s', (_, text) => {
    const declaration = load(text, 'swan-domains.json');
    expect(textsOf(declaration.domains)).toEqual(both);
    expect(textsOf(declaration.registered)).toEqual({ request_domain: ['example.com'] });
    expect(declaration).toMatchObject({ file: 'swan-domains.json', mode: 'additive' });
  });
});

describe('absent and empty differ', () => {
  const rows: [name: string, text: string, expected: Record<string, string[]>][] = [
    ['an empty list is managed', lists('[]'), { request_domain: [] }],
    ['an empty text is managed', lists('""'), { request_domain: [] }],
    ['white space alone is an empty entry', lists('"  "'), { request_domain: [''] }],
    ['an empty member is an entry', lists('[""]'), { request_domain: [''] }],
    ['a comma too many is an entry', lists(`"${A},"`), { request_domain: [A, ''] }],
    ['nothing is managed by an empty map', 'domains: {}\n', {}],
    ['nothing is managed without domains', 'mode: exact\n', {}],
  ];

  test.each(rows)('%s', (_, text, expected) => {
    expect(textsOf(load(text).domains)).toEqual(expected);
  });

  test('an empty registered list is known, an absent one is not', () => {
    expect(load('registered: { request_domain: [] }\n').registered).toMatchObject({ request_domain: { entries: [] } });
    expect(load('registered: {}\n').registered).toEqual({});
    expect(load('domains: {}\n').registered).toBeUndefined();
  });
});

describe('registered: a snapshot', () => {
  const path = (name: string) => join(directory, name);

  test.each<[name: string, written: string, snapshot: string, registered: Record<string, string[]> | undefined]>([
    ['alone: there are no lists to register', '{ snapshot: own.json }', path('own.json'), undefined],
    ['as JSON', '{"snapshot":"own.json"}', path('own.json'), undefined],
    ['in a folder below', '{ snapshot: a/own.json }', path('a/own.json'), undefined],
    ['above', '{ snapshot: ../own.json }', join(directory, '../own.json'), undefined],
    ['absolute', '{ snapshot: /srv/own.json }', '/srv/own.json', undefined],
    ['white space around it', '{ snapshot: " own.json\\n" }', path('own.json'), undefined],
    ['and lists', '{ snapshot: own.json, request_domain: a.com }', path('own.json'), { request_domain: ['a.com'] }],
    [
      'and lists before it',
      '{ request_domain: [a.com], snapshot: own.json }',
      path('own.json'),
      { request_domain: ['a.com'] },
    ],
    ['and an empty list', '{ snapshot: own.json, request_domain: [] }', path('own.json'), { request_domain: [] }],
  ])('%s', (_, written, snapshot, registered) => {
    const declaration = load(`registered: ${written}\n`);
    expect(declaration.snapshot).toBe(snapshot);
    expect(declaration.registered && textsOf(declaration.registered)).toEqual(registered);
  });

  test('is not read with the config: who needs no registered lists needs no file', () => {
    expect(load('registered: { snapshot: nowhere.json }\n').files.size).toBe(1);
  });

  test('a folder of the config’s own is where it is relative to', () => {
    expect(load('registered: { snapshot: own.json }\n', 'sub/own.yml').snapshot).toBe(path('sub/own.json'));
  });
});

test('platform_token: a file and a command are the config’s, a variable is anybody’s', () => {
  const token = (written: string) => load(`platform_token: ${written}\n`, 'sub/own.yml').platformToken;
  expect(token('{ env: TP }')).toEqual({ kind: 'env', name: 'TP' });
  expect(token('{ file: tp.txt }')).toEqual({ kind: 'file', path: join(directory, 'sub/tp.txt') });
  expect(token('{ command: cat tp }')).toEqual({ kind: 'command', command: 'cat tp', cwd: join(directory, 'sub') });
});

test('the text of the file is kept, for the report, without its byte order mark', () => {
  const text = `# 例子\r\n${lists(`[${A}]`)}`;
  expect(load(`\uFEFF${text}`).files).toEqual(new Map([['swan-domains.yml', text]]));
});

describe('app_id', () => {
  test.each([
    ['016012345', '016012345'],
    ['"016012345"', '016012345'],
    ["'016012345'", '016012345'],
    ['0x10', '0x10'],
    ['1e3', '1e3'],
    ['16012345678901234567890123', '16012345678901234567890123'],
    ['"\\x30\\u0031"', '01'],
    ['|\n  016012345', '016012345'],
  ])('%j', (written, expected) => {
    expect(load(`app_id: ${written}\n`).appId).toBe(expected);
  });

  test('through an alias', () => {
    expect(load('domains: { request_domain: [&id "016"] }\napp_id: *id\n').appId).toBe('016');
  });
});

describe('every documented key', () => {
  const text = `
app_id: 016012345
token: { env: SHOP_TOKEN }
registered:
  request_domain: [example.com]
  socket_domain: example.com
  download_domain: []
  upload_domain: ""
  web_view_domain: [https://example.com]
domains:
  request_domain: [${A}]
  socket_domain: wss://s.example.com
  download_domain: [${A}]
  upload_domain: [${A}]
  web_view_domain: []
mode: additive
preset: strict
rules:
  secure-protocol: error
  port: off
  ip-address: info
  localhost: [error]
  max-domains: [warning, { limit: 30 }]
  domain-format: [error, { allow_wildcard: true }]
protect:
  max_deletions: 0
  max_deletion_share: 0.3
`;

  test('is read', () => {
    const { domains, registered, ...rest } = load(text);
    expect(rest).toEqual({
      file: 'swan-domains.yml',
      files: new Map([['swan-domains.yml', text]]),
      appId: '016012345',
      token: { kind: 'env', name: 'SHOP_TOKEN' },
      mode: 'additive',
      preset: 'strict',
      rules: {
        'secure-protocol': 'error',
        port: 'off',
        'ip-address': 'info',
        localhost: 'error',
        'max-domains': ['warning', { limit: 30 }],
        'domain-format': ['error', { allow_wildcard: true }],
      },
      protect: { max_deletions: 0, max_deletion_share: 0.3 },
    });
    expect(textsOf(domains)).toEqual({
      request_domain: [A],
      socket_domain: ['wss://s.example.com'],
      download_domain: [A],
      upload_domain: [A],
      web_view_domain: [],
    });
    expect(textsOf(registered)).toEqual({
      request_domain: ['example.com'],
      socket_domain: ['example.com'],
      download_domain: [],
      upload_domain: [],
      web_view_domain: ['https://example.com'],
    });
  });

  test.each([
    ['rules: { port: [off] }', { rules: { port: 'off' } }],
    ['rules: { port: [off, {}] }', { rules: { port: ['off', {}] } }],
    ['rules: { max-domains: [off, { limit: 1 }] }', { rules: { 'max-domains': ['off', { limit: 1 }] } }],
    [
      'rules: { max-domains: [info, { limit: 1000000 }] }',
      { rules: { 'max-domains': ['info', { limit: 1_000_000 }] } },
    ],
    ['protect: { max_deletion_share: 0 }', { protect: { max_deletion_share: 0 } }],
    ['protect: { max_deletion_share: 1 }', { protect: { max_deletion_share: 1 } }],
    ['protect: {}', { protect: {} }],
    ['mode: exact', { mode: 'exact' }],
    ['preset: platform', { preset: 'platform' }],
    ['lang: zh', { lang: 'zh' }],
    ['lang: en', { lang: 'en' }],
    ['$schema: anything.json', { file: 'swan-domains.yml' }],
  ])('%s', (text, expected) => {
    expect(load(text)).toMatchObject(expected);
  });
});

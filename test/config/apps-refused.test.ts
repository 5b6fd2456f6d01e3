/** Apps and tokens that are refused: where, and in which one line. */
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE, NOT_ONE_LINE, type Refusal, refusalOf, refusalOfFile } from './refusal.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const directory = temporaryDirectory();

type Told = readonly [kind: string, en: string, zh: string];
type Row = readonly [name: string, text: string, at: readonly [number, number], ...Told];

const noValue = (key: string): Told => [
  'no-value',
  `"${key}" has no value; give it one, or remove the key`,
  `"${key}" 没有值；请填写，否则删除该键`,
];
const exclusive = (key: string, other: string): Told => [
  'exclusive-keys',
  `"${key}" and "${other}" exclude each other: remove one`,
  `"${key}" 与 "${other}" 不能同时使用：请删除其一`,
];
const wrongType = (key: string, [en, zh]: readonly [string, string], found: string): Told => [
  'wrong-type',
  `"${key}" takes ${en}, found ${found}`,
  `"${key}" 应为${zh}，实际是 ${found}`,
];
const unknown = (key: string, known: readonly string[]): Told => [
  'unknown-key',
  `unknown key "${key}"; it may be ${known.join(', ')}`,
  `未知的键 "${key}"；可用：${known.join('、')}`,
];
const near = (key: string, meant: string): Told => [
  'unknown-key',
  `unknown key "${key}"; did you mean "${meant}"?`,
  `未知的键 "${key}"；是否想写 "${meant}"？`,
];
const twice = (key: string): Told => ['duplicate-key', `the key "${key}" stands here twice`, `键 "${key}" 重复出现`];
const sameApp = (appId: string): Told => [
  'duplicate-app',
  `the app "${appId}" stands here twice`,
  `小程序 "${appId}" 重复出现`,
];
const notYaml = (en: string, zh: string): Told => ['yaml', `this is not YAML: ${en}`, `YAML 无法解析：${zh}`];
const missingId: Told = ['missing-key', '"app_id" is missing here', '此处缺少 "app_id"'];

const MAP = ['a map (key: value)', '映射（key: value）'] as const;
const APPS = [
  'a list of apps, or { file: … }, or { command: … }',
  '小程序列表，或 { file: … }、{ command: … }',
] as const;
const TEXT = ['a text', '文本'] as const;
const LIST = ['a list of domains, or one comma-separated text', '域名列表，或用逗号分隔的文本'] as const;
const SOURCES = ['env', 'file', 'command'];
const APP_KEYS = ['app_id', 'token', 'domains', 'add_domains', 'ignore'];
const TYPES = ['request_domain', 'socket_domain', 'download_domain', 'upload_domain', 'web_view_domain'];

/** Below `token:`, wherever it stands. */
const tokens: readonly (readonly [name: string, written: string, column: number, ...Told])[] = [
  ['a list', '[SHOP_TOKEN]', 0, ...wrongType('token', MAP, 'list')],
  ['a number', '45.5', 0, ...wrongType('token', MAP, 'number')],
  ['a boolean', 'true', 0, ...wrongType('token', MAP, 'boolean')],
  ['the name of a variable', 'SHOP_TOKEN', 0, ...wrongType('token', MAP, 'text')],
  ['no source', '{}', 0, ...noValue('token')],
  ['two sources', '{ env: A, file: b }', 10, ...exclusive('file', 'env')],
  ['two sources, in the other order', '{ file: b, env: A }', 11, ...exclusive('env', 'file')],
  ['three sources', '{ command: c, file: b, env: A }', 14, ...exclusive('file', 'command')],
  ['one source twice', '{ env: A, env: B }', 10, ...twice('env')],
  ['an unknown source', '{ stdin: true }', 2, ...unknown('stdin', SOURCES)],
  ['a source one letter short', '{ comand: c }', 2, ...near('comand', 'command')],
  ['a source in capitals', '{ ENV: A }', 2, ...near('ENV', 'env')],
  ['a command for all of them, which is a flag', '{ tokens-command: c }', 2, ...unknown('tokens-command', SOURCES)],
  ['no name', '{ env: }', 2, ...noValue('env')],
  ['an empty name', '{ env: "" }', 7, ...noValue('env')],
  ['a blank path', '{ file: " " }', 8, ...noValue('file')],
  ['a blank command', '{ command: "\\n" }', 11, ...noValue('command')],
  ['a name that is a number', '{ env: 1 }', 7, ...wrongType('env', TEXT, 'number')],
  ['a path that is a list', '{ file: [a] }', 8, ...wrongType('file', TEXT, 'list')],
  ['a command in words', '{ command: [sh, -c, x] }', 11, ...wrongType('command', TEXT, 'list')],
];

const rows: readonly Row[] = [
  ...tokens.map(([name, written, column, ...told]): Row => {
    return [`token of all: ${name}`, `token: ${written}\n`, [1, 8 + column], ...told];
  }),
  ...tokens.map(([name, written, column, ...told]): Row => {
    return [`token of one: ${name}`, `apps:\n  - app_id: 1\n    token: ${written}\n`, [3, 12 + column], ...told];
  }),
  ...tokens.map(([name, written, column, kind, en, zh]): Row => {
    const own = (words: string) => words.replace('"token"', '"platform_token"');
    return [`token of the platform: ${name}`, `platform_token: ${written}\n`, [1, 17 + column], kind, own(en), own(zh)];
  }),
  ['token of the platform: nothing', 'platform_token:\n', [1, 1], ...noValue('platform_token')],
  [
    'token of the platform: twice',
    'platform_token: { env: A }\nplatform_token: { env: A }\n',
    [2, 1],
    ...twice('platform_token'),
  ],
  [
    'token of the platform: of one app',
    'apps: [{ app_id: 1, platform_token: { env: A } }]\n',
    [1, 21],
    ...unknown('platform_token', APP_KEYS),
  ],
  ['token: nothing', 'token:\n', [1, 1], ...noValue('token')],

  ['apps: nothing', 'apps:\n', [1, 1], ...noValue('apps')],
  ['apps: a text', 'apps: apps.yml\n', [1, 7], ...wrongType('apps', APPS, 'text')],
  ['apps: a number', 'apps: 16\n', [1, 7], ...wrongType('apps', APPS, 'number')],
  ['apps: no source', 'apps: {}\n', [1, 7], ...noValue('apps')],
  ['apps: two sources', 'apps: { file: a, command: b }\n', [1, 18], ...exclusive('command', 'file')],
  ['apps: one source twice', 'apps: { file: a, file: b }\n', [1, 18], ...twice('file')],
  ['apps: an unknown source', 'apps: { url: a }\n', [1, 9], ...unknown('url', ['file', 'command'])],
  ['apps: the ids as keys', 'apps: { 16012345: {} }\n', [1, 9], ...unknown('16012345', ['file', 'command'])],
  ['apps: a source one letter short', 'apps: { fil: a }\n', [1, 9], ...near('fil', 'file')],
  ['apps: no path', 'apps: { file: }\n', [1, 9], ...noValue('file')],
  ['apps: a blank path', 'apps: { file: " " }\n', [1, 15], ...noValue('file')],
  ['apps: a blank command', 'apps: { command: "" }\n', [1, 18], ...noValue('command')],
  ['apps: a path that is a number', 'apps: { file: 1 }\n', [1, 15], ...wrongType('file', TEXT, 'number')],
  ['apps: a command that is a list', 'apps: { command: [a] }\n', [1, 18], ...wrongType('command', TEXT, 'list')],
  ['apps: none', 'apps: []\n', [1, 7], 'no-apps', 'the list of apps is empty', '小程序列表为空'],
  ['apps: twice', 'apps: []\napps: []\n', [2, 1], ...twice('apps')],

  ['app_id, then apps', 'app_id: 1\napps: [{ app_id: 2 }]\n', [2, 1], ...exclusive('apps', 'app_id')],
  ['apps, then app_id', 'apps: [{ app_id: 2 }]\nmode: exact\napp_id: 1\n', [3, 1], ...exclusive('app_id', 'apps')],
  ['app_id and an apps file', 'app_id: 1\napps: { file: a }\n', [2, 1], ...exclusive('apps', 'app_id')],
  ['app_id and an apps command', 'apps: { command: a }\napp_id: 1\n', [2, 1], ...exclusive('app_id', 'apps')],

  ['an app: a number', 'apps: [16]\n', [1, 8], ...wrongType('apps', MAP, 'number')],
  ['an app: a text', 'apps:\n  - "16"\n', [2, 5], ...wrongType('apps', MAP, 'text')],
  ['an app: nothing', 'apps:\n  - app_id: 1\n  -\n', [3, 4], ...wrongType('apps', MAP, 'null')],
  ['an app: a list', 'apps: [[16]]\n', [1, 8], ...wrongType('apps', MAP, 'list')],
  ['an app without app_id', 'apps: [{ app_id: 1 }, { token: { env: A } }]\n', [1, 23], ...missingId],
  ['an app with nothing in it', 'apps:\n  - {}\n', [2, 5], ...missingId],
  ['an app whose app_id is nothing', 'apps: [{ app_id: }]\n', [1, 10], ...noValue('app_id')],
  ['an app whose app_id is empty', 'apps: [{ app_id: "" }]\n', [1, 18], ...noValue('app_id')],
  ['an app whose app_id is a list', 'apps: [{ app_id: [1] }]\n', [1, 18], ...wrongType('app_id', TEXT, 'list')],
  ['an app with app_id twice', 'apps: [{ app_id: 1, app_id: 1 }]\n', [1, 21], ...twice('app_id')],
  ['an app twice', 'apps:\n  - app_id: 1\n  - app_id: 2\n  - app_id: 1\n', [4, 5], ...sameApp('1')],
  ['an app twice, once quoted', 'apps: [{ app_id: 016 }, { app_id: "016" }]\n', [1, 25], ...sameApp('016')],
  ['an app twice, by an alias', 'apps: [&a { app_id: 1 }, *a]\n', [1, 26], ...sameApp('1')],
  [
    'an app whose id is an escape sequence, twice',
    'apps: [{ app_id: "\\e[31m" }, { app_id: "\\e[31m" }]\n',
    [1, 30],
    ...sameApp('\\u{1b}[31m'),
  ],
  ['an app with an unknown key', 'apps: [{ app_id: 1, name: shop }]\n', [1, 21], ...unknown('name', APP_KEYS)],
  ['an app with a setting of all', 'apps: [{ app_id: 1, mode: exact }]\n', [1, 21], ...unknown('mode', APP_KEYS)],
  [
    'an app with a list of its own',
    'apps: [{ app_id: 1, registered: {} }]\n',
    [1, 21],
    ...unknown('registered', APP_KEYS),
  ],
  ['an app with a key misspelt', 'apps: [{ appid: 1 }]\n', [1, 10], ...near('appid', 'app_id')],
  ['add-domains', 'apps: [{ app_id: 1, add-domains: {} }]\n', [1, 21], ...near('add-domains', 'add_domains')],
  ['domains of an app: a list', 'apps: [{ app_id: 1, domains: [] }]\n', [1, 30], ...wrongType('domains', MAP, 'list')],
  ['add_domains: a text', 'apps: [{ app_id: 1, add_domains: a }]\n', [1, 34], ...wrongType('add_domains', MAP, 'text')],
  ['add_domains: nothing', 'apps: [{ app_id: 1, add_domains: }]\n', [1, 21], ...noValue('add_domains')],
  [
    'domains of an app: an unknown type',
    'apps: [{ app_id: 1, domains: { request: [] } }]\n',
    [1, 32],
    ...unknown('request', TYPES),
  ],
  [
    'add_domains: a type that holds a map',
    'apps: [{ app_id: 1, add_domains: { request_domain: {} } }]\n',
    [1, 52],
    ...wrongType('request_domain', LIST, 'map'),
  ],
];

describe('in the config', () => {
  test.each(rows)('%s', (_, text, [line, column], kind, en, zh) => {
    const refusal = refusalOf(directory, text);
    expect(refusal).toEqual({ kind, place: { file: FILE, line, column }, en, zh });
    expect(refusal.en + refusal.zh).not.toMatch(NOT_ONE_LINE);
  });

  test('the names of the rows are their own', () => {
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  });
});

describe('in an apps file', () => {
  const APPS_FILE = 'lists/apps.yml';
  write(directory, 'with-file.yml', `domains: {}\napps: { file: ${APPS_FILE} }\n`);
  const refusalOfApps = (bytes: string | Uint8Array): Refusal => {
    write(directory, APPS_FILE, bytes);
    return refusalOfFile(directory, 'with-file.yml');
  };
  const file = (at?: readonly [number, number]) =>
    at ? { file: APPS_FILE, line: at[0], column: at[1] } : { file: APPS_FILE };

  const listed = rows.flatMap(([name, text, [line, column], ...told]): Row[] => {
    const [head, list] = ['apps:\n', text.slice('apps:\n'.length)];
    return text.startsWith(`${head}  - `) ? [[name, list, [line - 1, column], ...told]] : [];
  });

  test.each<Row>([
    ...listed,
    ['a map', 'apps: []\n', [1, 1], ...wrongType('apps', APPS, 'map')],
    ['a map that names another file', '{ file: other.yml }', [1, 1], ...wrongType('apps', APPS, 'map')],
    ['a text', '016012345abc\n', [1, 1], ...wrongType('apps', APPS, 'text')],
    ['ids, one a line', '16012345\n', [1, 1], ...wrongType('apps', APPS, 'number')],
    [
      'JSON lines',
      '{"app_id":"1"}\n{"app_id":"2"}\n',
      [2, 1],
      ...notYaml(
        '"{" is not expected here: quote the whole text, or look at the brackets and commas before it',
        '此处不应出现 "{"：请给整个文本加引号，或检查前面的括号和逗号',
      ),
    ],
    ['an app twice', '[{"app_id":"1"},{"app_id":"1"}]', [1, 17], ...sameApp('1')],
    ['an app without app_id', '- token: { env: A }\n', [1, 3], ...missingId],
    [
      'not closed',
      '[{"app_id":"1"}',
      [1, 16],
      ...notYaml('a bracket is not closed: ] is missing', '括号没有闭合：缺少 ]'),
    ],
    [
      'a second document',
      '- app_id: 1\n---\n- app_id: 2\n',
      [2, 1],
      'many-documents',
      'a second YAML document begins here; only one is read',
      '此处开始第二个 YAML 文档；只能有一个',
    ],
  ])('%s', (_, text, at, kind, en, zh) => {
    expect(refusalOfApps(text)).toEqual({ kind, place: file(at), en, zh });
  });

  test('was given rows of the config, too', () => {
    expect(listed.length).toBeGreaterThan(20);
  });

  test('is as refused as a config where it is no text', () => {
    const gbk = Buffer.concat([Buffer.from('- app_id: '), Buffer.from([0xc0, 0xfd, 0xd7, 0xd3, 0x0a])]);
    expect(refusalOfApps(gbk)).toEqual({
      kind: 'config-encoding',
      place: file(),
      en: 'the file is not UTF-8 but looks like GBK: save it as UTF-8',
      zh: '文件不是 UTF-8，像是 GBK 编码：请另存为 UTF-8',
    });
    expect(refusalOfApps(Buffer.from('[]', 'utf16le'))).toMatchObject({ kind: 'config-encoding', place: file() });
  });

  test.each(['', '\n', '# none\n', '~\n', '---\n'])('is empty: %j', (text) => {
    expect(refusalOfApps(text)).toMatchObject({ kind: 'config-empty', place: file() });
  });

  test('is too large', () => {
    const handle = openSync(write(directory, APPS_FILE, ''), 'w');
    ftruncateSync(handle, 50_000_000); // sparse: takes no room on the disk
    closeSync(handle);
    expect(refusalOfFile(directory, 'with-file.yml')).toEqual({
      kind: 'config-too-large',
      place: file(),
      en: 'the file has 50000000 bytes; at most 16777216 (16 MiB) are read',
      zh: '文件有 50000000 字节，最多读取 16777216 字节（16 MiB）',
    });
  });

  test.each([
    ['is not there', 'gone/apps.yml', 'config-not-found', 'there is no such file', '文件不存在'],
    ['is a folder', 'folder', 'config-unreadable', 'this is not a file', '这不是一个文件'],
  ])('%s', (_, name, kind, en, zh) => {
    write(directory, 'folder/inside', '');
    expect(refusalOf(directory, `apps: { file: ${name} }\n`)).toEqual({ kind, place: { file: name }, en, zh });
  });

  test('is the config itself, which is no list', () => {
    write(directory, FILE, `apps: { file: ${join('.', FILE)} }\n`);
    expect(refusalOfFile(directory, FILE)).toMatchObject({
      kind: 'wrong-type',
      place: { file: FILE, line: 1, column: 1 },
    });
  });

  test('nests too deeply, or stands for too much', () => {
    expect(refusalOfApps('['.repeat(100_000)).kind).toBe('yaml-too-deep');
    const large = `&t ${'a'.repeat(10_000)}`;
    const apps = Array.from({ length: 40 }, (_, index) => `{ app_id: ${index}, domains: { request_domain: *t } }`);
    const text = `[{ app_id: x, domains: { request_domain: ${large} } }, ${apps.join(', ')}]`;
    expect(refusalOfApps(text).kind).toBe('too-many-aliases');
  });
});

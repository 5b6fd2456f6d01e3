/** Source that nobody wrote by hand: it is reported, and nothing falls over. */
import { expect, test } from 'vitest';
import { codeOf, scanFiles } from './play-project.ts';

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');
const KNOWN = 'call request_domain https://known.example.com b.js:1';

const cases: readonly (readonly [title: string, source: string, expected: readonly string[]])[] = [
  ['brackets', `x = ${'('.repeat(20_000)}1${')'.repeat(20_000)};`, ['unread a.js:1 depth']],
  ['lists in lists', `swan.request({ url: ${'['.repeat(9_000)}${']'.repeat(9_000)} });`, ['unread a.js:1 depth']],
  ['a sum', `swan.request({ url: 'a'${" + 'a'".repeat(30_000)} });`, ['unread a.js:1 depth']],
  ['members', `swan.request({ url: x${'.a'.repeat(20_000)} });`, ['unread a.js:1 depth']],
  [
    'names of names',
    `const a0 = 'https://a.example.com/';${many(8_000, (i) => `const a${i + 1} = a${i} + 'x';`)}swan.connectSocket({ url: a8000 });`,
    ['unresolved socket_domain a.js:1 many'],
  ],
  [
    'more addresses than are told apart',
    `const list = [${many(50_000, (i) => `'https://x${i}.example.com',`)}]; swan.uploadFile({ url: list[k] });`,
    ['unresolved upload_domain a.js:1 many'],
  ],
  ['a broken end', 'swan.request({ url: ', ['unread a.js:1 syntax']],
  ['no text', '\u0000\u0001\ufffd', ['unread a.js:1 syntax']],
  ['nothing', '', []],
  [
    'imports in a circle',
    `import { b } from './a'; export * from './a'; export const a = b; swan.request({ url: a });`,
    ['unresolved request_domain a.js:1 missing'],
  ],
  ['a hundred thousand names of one file', `import { ${many(100_000, (i) => `n${i}, `)} } from './lib';`, []],
  ['imports from outside', `import '../../../../etc/passwd'; require('../../x'); import(name);`, []],
  [
    'names of every object',
    `const o = { constructor: 'https://c.example.com', ['__proto__']: 'https://p.example.com' };
swan.request({ url: o.constructor }); swan.request({ url: o.__proto__ }); swan.request({ url: o.valueOf });
swan.constructor({ url: 'https://no.example.com' }); swan.request({ url: toString });`,
    [
      'call request_domain https://c.example.com a.js:1',
      'call request_domain https://p.example.com a.js:1',
      'unresolved request_domain a.js:2 missing',
      'unresolved request_domain a.js:3 computed',
    ],
  ],
];

test.each(cases)('%s', (_title, source, expected) => {
  const files = new Map([
    ['app.json', '{ "pages": ["a", "b"] }'],
    ['a.js', source],
    ['b.js', "swan.request({ url: 'https://known.example.com' });"],
  ]);
  expect(scanFiles(files)).toEqual([KNOWN, ...expected].sort());
});

test.each([
  [
    'a byte-order mark, and CRLF',
    '\ufeff// it\r\nswan.request({ url: "https://known.example.com" });\r\n',
    ['call request_domain https://known.example.com a.js:2'],
  ],
])('%s', (_title, source, expected) => {
  expect(
    scanFiles(
      new Map([
        ['app.json', '{ "pages": ["a"] }'],
        ['a.js', source],
      ]),
    ),
  ).toEqual(expected);
});

test.each([
  ['little', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['big', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
])('UTF-16, %s end first', (_end, encode) => {
  const files = new Map([
    ['app.json', encode('{ "pages": ["a"] }')],
    ['a.js', encode("// 接口\nswan.request({ url: 'https://known.example.com' });\n")],
    ['a.swan', encode('<view/>\n<web-view src="https://shown.example.com"/>')],
  ]);
  expect(scanFiles(files)).toEqual([
    'call request_domain https://known.example.com a.js:2',
    'call web_view_domain https://shown.example.com a.swan:2',
  ]);
});

test('more than a package may have', () => {
  const files = new Map([
    ['app.json', '{ "pages": ["a", "b"] }'],
    ['a.js', `swan.request({ url: 'https://a.example.com' });${' '.repeat(2 * 1024 * 1024)}`],
    ['b.js', "swan.request({ url: 'https://known.example.com' });"],
  ]);
  expect(scanFiles(files)).toEqual([KNOWN, 'unread a.js:1 size']);
});

test('broken tags', () => {
  const template = `<view\n<web-view src=https://bare.example.com></web-view>
<web-view src='https://single.example.com'>\n<web-view src="{{ a + }}"/>\n<web-view/><web-view src="https://never.closed`;
  const files = new Map([
    ['app.json', '{ "pages": ["a"] }'],
    ['a.js', 'Page({})'],
    ['a.swan', template],
  ]);
  expect(scanFiles(files)).toEqual([
    'call web_view_domain https://bare.example.com a.swan:2',
    'call web_view_domain https://single.example.com a.swan:3',
    'unresolved web_view_domain a.swan:4 computed',
  ]);
});

test.each(['', ' \u200b', '\u00ad\ufeff\u3164'])('a comment gives no reason that nobody can see: %j', (reason) => {
  const source = `// swan-domains-ignore-next-line${reason}\nswan.request({ url: 'https://a.example.com' });`;
  const files = new Map([
    ['app.json', '{ "pages": ["a"] }'],
    ['a.js', source],
  ]);
  const { called, comments } = codeOf(files);
  expect(called.map(({ ignored }) => ignored)).toEqual([null]);
  expect(comments.map(({ fault }) => fault)).toEqual(['no-reason']);
});

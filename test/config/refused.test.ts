/** Configs that are refused: where, and in which one line. What bombs and what is not text are in tests of their own. */
import { describe, expect, test } from 'vitest';
import { FILE, NOT_ONE_LINE, refusalOf } from './refusal.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

interface Row {
  readonly name: string;
  readonly text: string;
  readonly kind: string;
  /** Line and column; none where it is the file as a whole. */
  readonly at?: readonly [number, number];
  readonly en: string;
  readonly zh: string;
}

type Columns = readonly [
  name: string,
  text: string,
  kind: string,
  at: readonly [number, number],
  en: string,
  zh: string,
];

const row = ([name, text, kind, at, en, zh]: Columns): Row => ({ name, text, kind, at, en, zh });
const list = (value: string) => `domains:\n  request_domain: ${value}\n`;

const KEYS = [
  '$schema',
  'app_id',
  'token',
  'platform_token',
  'registered',
  'domains',
  'mode',
  'preset',
  'rules',
  'protect',
  'ignore',
  'apps',
  'lang',
  'scan',
];
const TYPES = ['request_domain', 'socket_domain', 'download_domain', 'upload_domain', 'web_view_domain'];
const REGISTERED_KEYS = ['snapshot', ...TYPES];

describe('what is not YAML', () => {
  const closed = (sign: string) =>
    [`a bracket is not closed: ${sign} is missing`, `括号没有闭合：缺少 ${sign}`] as const;
  const inOneColumn = [
    'this line is indented otherwise than its siblings: let them begin in one column',
    '缩进与同级内容不一致：请对齐到同一列',
  ] as const;
  const noTab = ['a tab does not indent: put spaces in its place', '不能用制表符（Tab）缩进：请改用空格'] as const;
  const noFurther = [
    'no further key or list may begin here: quote a text that has ": " in it, and indent what belongs together alike',
    '此处不能再开始新的键或列表：含 ": " 的文本请加引号，同级内容的缩进要一致',
  ] as const;
  const noValue = (found: string) =>
    [
      `"${found}" has no value: write "key: value" on one line, with a space; in { } a comma may be missing`,
      `"${found}" 没有值：请在同一行写成 "key: value"，冒号后要有空格；{ } 中也可能缺少逗号`,
    ] as const;
  const notHere = (found: string) =>
    [
      `"${found}" is not expected here: quote the whole text, or look at the brackets and commas before it`,
      `此处不应出现 "${found}"：请给整个文本加引号，或检查前面的括号和逗号`,
    ] as const;

  const rows: (readonly [name: string, text: string, at: [number, number], en: string, zh: string])[] = [
    ['a list that is not closed', list('[https://a.com'), [3, 1], ...closed(']')],
    [
      'a merge conflict',
      'domains:\n  request_domain:\n<<<<<<< HEAD\n    - https://a.com\n=======\n    - https://b.com\n>>>>>>> b\n',
      [3, 1],
      'a merge conflict stands here: choose what shall be, and remove the lines of git',
      '此处有未解决的合并冲突：请选定内容，并删除 git 的标记行',
    ],
    [
      'a merge conflict in JSON',
      '{ "domains": {\n<<<<<<< HEAD\n"lang": "zh"\n=======\n"lang": "en"\n>>>>>>> b\n} }',
      [2, 1],
      'a merge conflict stands here: choose what shall be, and remove the lines of git',
      '此处有未解决的合并冲突：请选定内容，并删除 git 的标记行',
    ],
    ['a map that is not closed', 'domains: { mode: x\n', [2, 1], ...closed('}')],
    [
      'a quote that is not closed',
      list('"https://a.com'),
      [3, 1],
      'a quote is not closed: " is missing',
      '引号没有闭合：缺少 "',
    ],
    ['a bracket closed by another', 'domains: [}\n', [1, 11], ...closed(']')],
    ['a bracket too many', 'domains: {}}\n', [1, 12], ...notHere('}')],
    ['a tab as indentation', 'domains:\n\trequest_domain: []\n', [2, 1], ...noTab],
    ['a tab as indentation of a list', 'domains:\n  request_domain:\n\t- https://a.com\n', [3, 1], ...noTab],
    ['two colons', 'domains: a: b\n', [1, 10], ...noFurther],
    ['items that do not line up', 'domains:\n  - a\n - b\n', [3, 1], ...noFurther],
    ['keys that do not line up', 'domains:\n  request_domain: []\n socket_domain: []\n', [3, 1], ...inOneColumn],
    ['a colon without a space', 'mode:exact\nlang: zh\n', [1, 1], ...noValue('mode:exact')],
    ['a key without a colon', 'domains\n  mode: exact\n', [1, 1], ...noValue('domains')],
    [
      'a list beside its key',
      list('- https://a.com'),
      [2, 19],
      'a list does not begin here: write "- " on the line below its key',
      '列表不能从此处开始：请在键的下一行写 "- "',
    ],
    ['text behind a quoted text', list('"https://a.com" x'), [2, 35], ...notHere('x')],
    ['a quoted text behind another', list('"https://a.com" "b"'), [2, 35], ...notHere('b')],
    [
      'a comma that is missing',
      list('["https://a.com" "https://b.com"]'),
      [2, 36],
      'a comma or a colon is missing before "https://b.com"',
      '"https://b.com" 之前缺少逗号或冒号',
    ],
    [
      'a comment behind a quote',
      list('"a.com"# note'),
      [2, 26],
      'a space is missing before "# note"',
      '"# note" 之前缺少空格',
    ],
    [
      'an unknown escape',
      list('"\\q"'),
      [2, 20],
      '"\\q" is no escape: write a backslash between double quotes as \\\\',
      '"\\q" 不是有效的转义：双引号中的反斜杠请写成 \\\\',
    ],
    [
      'a reserved character',
      list('@a.com'),
      [2, 19],
      'no text may begin with "@": quote it',
      '文本不能以 "@" 开头：请加引号',
    ],
    [
      'a lone asterisk',
      list('*'),
      [2, 19],
      'an asterisk or an ampersand needs a name right behind it: quote it where it is text',
      '* 或 & 之后必须紧跟名称：作为普通文本请加引号',
    ],
    [
      'a tag whose prefix is not known',
      list('!e!x y'),
      [2, 19],
      'the tag "!e!x" is not known: remove it, or quote it where it is text',
      '未知的标签 "!e!x"：请删除，作为普通文本请加引号',
    ],
    ['a CR alone, which ends no line', 'domains:\r  mode: exact\r', [1, 9], ...noFurther],
    ['after CRLF', 'mode: exact\r\ndomains:\r\n  - [\r\n', [4, 1], ...closed(']')],
    ['after characters of several units', `# 𝒟 例子\n${list('"𝒟例", x')}`, [3, 24], ...notHere(', x')],
  ];

  test.each(rows)('%s', (_, text, [line, column], en, zh) => {
    expect(refusalOf(directory, text)).toEqual({
      kind: 'yaml',
      place: { file: FILE, line, column },
      en: `this is not YAML: ${en}`,
      zh: `YAML 无法解析：${zh}`,
    });
  });

  test.each([
    ['a colon', 'domains：\n  request_domain: []\n', [1, 8], '：', ':'],
    ['a comma', 'domains: { request_domain: ["https://a.com"，"https://b.com"] }\n', [1, 44], '，', ','],
  ] as const)('%s of Chinese text', (_, text, [line, column], sign, plain) => {
    expect(refusalOf(directory, text)).toEqual({
      kind: 'full-width',
      place: { file: FILE, line, column },
      en: `"${sign}" is a full-width sign: write "${plain}"`,
      zh: `"${sign}" 是全角符号：请改为半角 "${plain}"`,
    });
  });

  test('a token is not quoted, nor a part of one', () => {
    const token = '45.0123456789abcdef0123456789abcdef.3600';
    const told = JSON.stringify(refusalOf(directory, list(`"${token}" x${token}`)));
    expect(told).toContain('****');
    expect(told).not.toMatch(/0123|cdef/);
  });
});

describe('what is not JSON is told of JSON', () => {
  test.each([
    ['not closed', '{"domains": {"request_domain": ["https://a.com"]}', 'a bracket is not closed: } is missing'],
    ['no comma', '{"mode": "exact"\n"lang": "zh"}', 'a comma is missing before "lang"'],
    ['no comma behind a number', '{"a": 1\n\t"lang": "zh"}', 'a comma or a closing quote is missing after "1"'],
    [
      'no comma, on one line',
      '{"mode":"exact""lang":"zh"}',
      'a comma or a quote is missing here, or a bracket is not closed',
    ],
    [
      'two commas',
      '{"mode": "exact",, "lang": "zh"}',
      '"," is not expected here: look at the quotes, commas and brackets before it',
    ],
  ])('%s', (_, text, en) => {
    const refusal = refusalOf(directory, text, 'own.json');
    expect(refusal).toMatchObject({ kind: 'yaml', en: `this is not JSON: ${en}` });
    expect(refusal.zh).toMatch(/^JSON 无法解析：/);
    expect(refusal.en + refusal.zh).not.toMatch(/YAML|key: value|"- "/);
  });

  test.each([
    ['empty', '', 'the file is empty; it needs at least { "domains": { … } }'],
    ['a text for a map', '{"domains": "a.com"}', '"domains" takes a map { "key": value }, found text'],
    [
      'an unquoted wildcard',
      '{"domains": {"request_domain": [*.a.com]}}',
      '"*.a.com" is no JSON: put it in double quotes',
    ],
    [
      'no value',
      '{"ignore": [{"rule": "port", "reason": "x"}]}',
      '"value" is missing: which entry? To turn the whole rule off write "rules": { "port": "off" }',
    ],
    [
      'a setting of another form',
      '{"rules": {"max-domains": ["warning", {}, {}]}}',
      '"max-domains" takes ["severity", { "option": value }], found list',
    ],
  ])('%s', (_, text, en) => expect(refusalOf(directory, text, 'own.json').en).toBe(en));
});

const unknownKey = (key: string, hintEn: string, hintZh: string) =>
  [`unknown key "${key}"${hintEn}`, `未知的键 "${key}"${hintZh}`] as const;
const didYouMean = (near: string) => [`; did you mean "${near}"?`, `；是否想写 "${near}"？`] as const;
const oneOf = (known: readonly string[]) => [`; it may be ${known.join(', ')}`, `；可用：${known.join('、')}`] as const;

const unknown: Row[] = (
  [
    ['a key one letter short', 'domain: {}\n', 1, 1, 'domain', didYouMean('domains')],
    ['a key in capitals', 'Mode: exact\n', 1, 1, 'Mode', didYouMean('mode')],
    ['a hyphen for an underscore', 'app-id: "1"\n', 1, 1, 'app-id', didYouMean('app_id')],
    ['two letters swapped', 'mode: exact\nregisterde: {}\n', 2, 1, 'registerde', didYouMean('registered')],
    ['a key like no other', 'servers: []\n', 1, 1, 'servers', oneOf(KEYS)],
    ['a key of an app, for all of them', 'add_domains: {}\n', 1, 1, 'add_domains', oneOf(KEYS)],
    ['a domain type', list('[]').replace('request', 'requests'), 2, 3, 'requests_domain', didYouMean('request_domain')],
    ['a registered domain type', 'registered: { web_view: [] }\n', 1, 15, 'web_view', oneOf(REGISTERED_KEYS)],
    ['a snapshot misspelt', 'registered: { snapshots: a.json }\n', 1, 15, 'snapshots', didYouMean('snapshot')],
    ['a snapshot at the top', 'snapshot: a.json\n', 1, 1, 'snapshot', oneOf(KEYS)],
    ['a snapshot of apps’ lists', 'domains: { snapshot: a.json }\n', 1, 12, 'snapshot', oneOf(TYPES)],
    [
      'a hyphen in the platform’s token',
      'platform-token: { env: A }\n',
      1,
      1,
      'platform-token',
      didYouMean('platform_token'),
    ],
    ['a limit of protect', 'protect: { max_deletion: 5 }\n', 1, 12, 'max_deletion', didYouMean('max_deletions')],
    ['an option of a rule', 'rules: { max-domains: [error, { limits: 1 }] }\n', 1, 33, 'limits', didYouMean('limit')],
    ['a number', '1: a\n', 1, 1, '1', oneOf(KEYS)],
    ['a boolean', 'true: a\n', 1, 1, 'true', oneOf(KEYS)],
    ['null', '~: a\n', 1, 1, 'null', oneOf(KEYS)],
    ['nothing', ': a\n', 1, 1, 'null', oneOf(KEYS)],
    ['a merge', 'mode: exact\n<<: { domains: {} }\n', 2, 1, '<<', oneOf(KEYS)],
    [
      'a merge of an anchor',
      `registered: &all { request_domain: [] }\ndomains:\n  <<: *all\n`,
      3,
      3,
      '<<',
      oneOf(TYPES),
    ],
    ['a merge in YAML 1.1', '%YAML 1.1\n---\ndomains:\n  <<: { request_domain: [] }\n', 4, 3, '<<', oneOf(TYPES)],
    ['__proto__', '__proto__: {}\n', 1, 1, '__proto__', oneOf(KEYS)],
    ['constructor', 'domains: { constructor: [] }\n', 1, 12, 'constructor', oneOf(TYPES)],
    ['a line break and an escape sequence', '"a\\nb\\e[31m": 1\n', 1, 1, 'a\\u{a}b\\u{1b}[31m', oneOf(KEYS)],
    ['a very long one', `${'k'.repeat(500)}: 1\n`, 1, 1, `${'k'.repeat(160)}…`, oneOf(KEYS)],
    ['after a wide character', '"𝒟": 1\n', 1, 1, '𝒟', oneOf(KEYS)],
  ] as const
).map(([name, text, line, column, key, [en, zh]]) =>
  row([`unknown key: ${name}`, text, 'unknown-key', [line, column], ...unknownKey(key, en, zh)]),
);

const unknownRule: Row[] = (
  [
    ['an underscore for a hyphen', 'rules: { secure_protocol: error }\n', 10, 'secure_protocol', 'secure-protocol'],
    ['one letter short', 'rules: { max-domain: off }\n', 10, 'max-domain', 'max-domains'],
    ['like no other', 'rules: { nonsense: off }\n', 10, 'nonsense', null],
    ['__proto__', 'rules: { __proto__: off }\n', 10, '__proto__', null],
  ] as const
).map(([name, text, column, rule, near]) => {
  const [en, zh] = near ? didYouMean(near) : ['', ''];
  return row([
    `unknown rule: ${name}`,
    text,
    'unknown-rule',
    [1, column],
    `there is no rule "${rule}"${en}`,
    `没有名为 "${rule}" 的规则${zh}`,
  ]);
});

const noOption = row([
  'unknown key: an option of a rule that has none',
  'rules: { port: [error, { limit: 1 }] }\n',
  'unknown-key',
  [1, 26],
  'unknown key "limit"',
  '未知的键 "limit"',
]);

const duplicate: Row[] = (
  [
    ['at the top', 'mode: exact\nmode: additive\n', [2, 1], 'mode'],
    ['with the same value', 'mode: exact\nmode: exact\n', [2, 1], 'mode'],
    ['a domain type', 'domains:\n  request_domain: []\n  request_domain: []\n', [3, 3], 'request_domain'],
    ['a rule', 'rules:\n  port: off\n  port: error\n', [3, 3], 'port'],
    ['an option', 'rules: { max-domains: [error, { limit: 1, limit: 2 }] }\n', [1, 43], 'limit'],
    ['once quoted', 'domains: {}\n"domains": {}\n', [2, 1], 'domains'],
    ['in JSON', '{"mode": "exact", "mode": "exact"}\n', [1, 19], 'mode'],
    ['spelled with an escape', `mode: exact\n"m\\u006fde": exact\n`, [2, 1], 'mode'],
  ] as const
).map(([name, text, at, key]) =>
  row([
    `duplicate key: ${name}`,
    text,
    'duplicate-key',
    at,
    `the key "${key}" stands here twice`,
    `键 "${key}" 重复出现`,
  ]),
);

const noValue: Row[] = (
  [
    ['a list', list(''), [2, 3], 'request_domain', true],
    ['a list, null', list('null'), [2, 3], 'request_domain', true],
    ['a list, ~', list('~'), [2, 3], 'request_domain', true],
    ['a list, in JSON', '{"domains":{"web_view_domain":null}}', [1, 13], 'web_view_domain', true],
    ['a list with nothing but an anchor', list('&https://a.com'), [2, 3], 'request_domain', true],
    ['all lists', 'domains:\n', [1, 1], 'domains', false],
    ['app_id', 'app_id:\n', [1, 1], 'app_id', false],
    ['app_id, empty', 'app_id: ""\n', [1, 9], 'app_id', false],
    ['mode', 'mode: ~\n', [1, 1], 'mode', false],
    ['preset', 'preset:\n', [1, 1], 'preset', false],
    ['registered', 'registered:\n', [1, 1], 'registered', false],
    ['a snapshot', 'registered: { snapshot: }\n', [1, 15], 'snapshot', false],
    ['a snapshot, null', 'registered: { snapshot: null }\n', [1, 15], 'snapshot', false],
    ['a snapshot, empty', 'registered: { snapshot: "" }\n', [1, 25], 'snapshot', false],
    ['a snapshot, blank', 'registered: { snapshot: " " }\n', [1, 25], 'snapshot', false],
    ['rules', 'rules: null\n', [1, 1], 'rules', false],
    ['a rule', 'rules:\n  port:\n', [2, 3], 'port', false],
    ['protect', 'protect:\n', [1, 1], 'protect', false],
    ['a limit', 'protect: { max_deletions: }\n', [1, 12], 'max_deletions', false],
    ['a key without a colon', '? domains\n', [1, 3], 'domains', false],
  ] as const
).map(([name, text, at, key, isList]) =>
  row([
    `no value: ${name}`,
    text,
    'no-value',
    at,
    isList
      ? `"${key}" has no value; write [] for an empty list, or remove the key`
      : `"${key}" has no value; give it one, or remove the key`,
    isList ? `"${key}" 没有值；空列表请写 []，否则删除该键` : `"${key}" 没有值；请填写，否则删除该键`,
  ]),
);

for (const [name, text, at] of [
  ['a member', list('[https://a.com, null]'), [2, 35]],
  ['a member of a block list', 'domains:\n  request_domain:\n    -\n    - https://a.com\n', [3, 6]],
] as const) {
  const told = '"request_domain" 中有一项没有值；请填写域名，否则删除该项';
  const en = 'an entry of "request_domain" has no value; write a domain, or remove it';
  noValue.push(row([`no value: ${name}`, text, 'no-value', at, en, told]));
}

const MAP = ['a map (key: value)', '映射（key: value）'] as const;
const LIST = ['a list of domains, or one comma-separated text', '域名列表，或用逗号分隔的文本'] as const;
const TEXT = ['a text', '文本'] as const;
const BOOLEAN = ['true or false', 'true 或 false'] as const;
const NUMBER = ['a number', '数字'] as const;
const SETTING = ['[severity, { options }]', '[级别, { 选项 }]'] as const;

const wrongType: Row[] = (
  [
    ['the whole, a text', 'hello\n', [1, 1], 'config', MAP, 'text'],
    ['the whole, a list', '- a\n', [1, 1], 'config', MAP, 'list'],
    ['the whole, a number', '42\n', [1, 1], 'config', MAP, 'number'],
    ['app_id, a map', 'app_id: {}\n', [1, 9], 'app_id', TEXT, 'map'],
    ['app_id, a list', 'app_id: ["016"]\n', [1, 9], 'app_id', TEXT, 'list'],
    ['registered, a text', 'registered: a.com\n', [1, 13], 'registered', MAP, 'text'],
    ['registered, a list', 'registered: [a.com]\n', [1, 13], 'registered', MAP, 'list'],
    ['a registered list, a map', 'registered: { request_domain: {} }\n', [1, 31], 'request_domain', LIST, 'map'],
    ['a snapshot, a list', 'registered: { snapshot: [a.json] }\n', [1, 25], 'snapshot', TEXT, 'list'],
    ['a snapshot, a map', 'registered: { snapshot: { file: a.json } }\n', [1, 25], 'snapshot', TEXT, 'map'],
    ['a snapshot, a boolean', 'registered: { snapshot: true }\n', [1, 25], 'snapshot', TEXT, 'boolean'],
    ['domains, a text', 'domains: https://a.com\n', [1, 10], 'domains', MAP, 'text'],
    ['domains, a list', 'domains: [https://a.com]\n', [1, 10], 'domains', MAP, 'list'],
    ['domains, a boolean', 'domains: false\n', [1, 10], 'domains', MAP, 'boolean'],
    ['a list, a map', list('{}'), [2, 19], 'request_domain', LIST, 'map'],
    ['a list, a number', list('42'), [2, 19], 'request_domain', TEXT, 'number'],
    ['a list, a number with a point', list('10.1'), [2, 19], 'request_domain', TEXT, 'number'],
    ['a list, a boolean', list('true'), [2, 19], 'request_domain', TEXT, 'boolean'],
    ['a member, a number', list('[https://a.com, 443]'), [2, 35], 'request_domain', TEXT, 'number'],
    ['a member, a boolean', list('[false]'), [2, 20], 'request_domain', TEXT, 'boolean'],
    ['a member, a map', list('[{ url: https://a.com }]'), [2, 20], 'request_domain', TEXT, 'map'],
    ['a member, a pair', list('[https: //a.com]'), [2, 20], 'request_domain', TEXT, 'map'],
    ['a member, a list', list('[[https://a.com]]'), [2, 20], 'request_domain', TEXT, 'list'],
    [
      'a member, an alias of a list',
      `domains:\n  request_domain: &a []\n  socket_domain: [*a]\n`,
      [3, 19],
      'socket_domain',
      TEXT,
      'list',
    ],
    ['a list that holds itself', list('&a [*a]'), [2, 23], 'request_domain', TEXT, 'list'],
    ['mode, a number', 'mode: 1\n', [1, 7], 'mode', TEXT, 'number'],
    ['mode, a list', 'mode: [exact]\n', [1, 7], 'mode', TEXT, 'list'],
    ['preset, a map', 'preset: {}\n', [1, 9], 'preset', TEXT, 'map'],
    ['lang, a list', 'lang: [zh]\n', [1, 7], 'lang', TEXT, 'list'],
    ['$schema, a map', '$schema: {}\n', [1, 10], '$schema', TEXT, 'map'],
    ['rules, a list', 'rules: [port]\n', [1, 8], 'rules', MAP, 'list'],
    ['rules, a text', 'rules: strict\n', [1, 8], 'rules', MAP, 'text'],
    ['a rule, a boolean', 'rules: { port: false }\n', [1, 16], 'port', TEXT, 'boolean'],
    ['a rule, a map', 'rules: { max-domains: { limit: 30 } }\n', [1, 23], 'max-domains', TEXT, 'map'],
    ['a rule, an empty list', 'rules: { port: [] }\n', [1, 16], 'port', SETTING, 'list'],
    ['a rule, three members', 'rules: { port: [off, {}, {}] }\n', [1, 16], 'port', SETTING, 'list'],
    [
      'a rule, options that are a text',
      'rules: { max-domains: [error, limit] }\n',
      [1, 31],
      'max-domains',
      MAP,
      'text',
    ],
    ['a rule, options that are null', 'rules: { port: [off, null] }\n', [1, 22], 'port', MAP, 'null'],
    ['a rule, null for a severity', 'rules: { port: [null] }\n', [1, 17], 'port', TEXT, 'null'],
    ['limit, a text', 'rules: { max-domains: [error, { limit: "1" }] }\n', [1, 40], 'limit', NUMBER, 'text'],
    [
      'allow_wildcard, a text (YAML 1.2 has no "yes")',
      'rules: { domain-format: [error, { allow_wildcard: yes }] }\n',
      [1, 51],
      'allow_wildcard',
      BOOLEAN,
      'text',
    ],
    ['protect, a number', 'protect: 5\n', [1, 10], 'protect', MAP, 'number'],
    ['max_deletions, a text', 'protect: { max_deletions: five }\n', [1, 27], 'max_deletions', NUMBER, 'text'],
    [
      'max_deletion_share, a text',
      'protect: { max_deletion_share: 50% }\n',
      [1, 32],
      'max_deletion_share',
      NUMBER,
      'text',
    ],
  ] as const
).map(([name, text, at, key, [en, zh], found]) =>
  row([
    `wrong type: ${name}`,
    text,
    'wrong-type',
    at,
    `"${key}" takes ${en}, found ${found}`,
    `"${key}" 应为${zh}，实际是 ${found}`,
  ]),
);

const wrongValue: Row[] = (
  [
    ['mode in capitals', 'mode: Exact\n', [1, 7], 'mode', 'Exact', ['exact', 'additive']],
    ['mode, empty', 'mode: ""\n', [1, 7], 'mode', '', ['exact', 'additive']],
    ['a locale for a language', 'lang: zh-CN\n', [1, 7], 'lang', 'zh-CN', ['en', 'zh']],
    ['preset one letter short', 'preset: stric\n', [1, 9], 'preset', 'stric', ['platform', 'strict']],
    ['a severity', 'rules: { port: fatal }\n', [1, 16], 'port', 'fatal', ['error', 'warning', 'info', 'off']],
    ['a severity in a list', 'rules: { port: [warn] }\n', [1, 17], 'port', 'warn', ['error', 'warning', 'info', 'off']],
  ] as const
).map(([name, text, at, key, found, known]) =>
  row([
    `wrong value: ${name}`,
    text,
    'wrong-value',
    at,
    `"${key}" cannot be "${found}"; it may be ${known.join(', ')}`,
    `"${key}" 不能是 "${found}"；可用：${known.join('、')}`,
  ]),
);

const limit = (value: string) => `rules: { max-domains: [error, { limit: ${value} }] }\n`;
const wrongNumber: Row[] = (
  [
    ['limit 0', limit('0'), [1, 40], 'limit', '0', 1, 1_000_000, true],
    ['limit with a fraction', limit('1.5'), [1, 40], 'limit', '1.5', 1, 1_000_000, true],
    ['limit above all', limit('1000001'), [1, 40], 'limit', '1000001', 1, 1_000_000, true],
    ['limit that is no number', limit('.nan'), [1, 40], 'limit', 'NaN', 1, 1_000_000, true],
    ['limit without end', limit('.inf'), [1, 40], 'limit', 'Infinity', 1, 1_000_000, true],
    ['max_deletions below 0', 'protect: { max_deletions: -1 }\n', [1, 27], 'max_deletions', '-1', 0, 2 ** 53 - 1, true],
    [
      'max_deletions with a fraction',
      'protect: { max_deletions: 0.5 }\n',
      [1, 27],
      'max_deletions',
      '0.5',
      0,
      2 ** 53 - 1,
      true,
    ],
    [
      'max_deletion_share above 1',
      'protect: { max_deletion_share: 1.01 }\n',
      [1, 32],
      'max_deletion_share',
      '1.01',
      0,
      1,
      false,
    ],
    [
      'max_deletion_share in percent',
      'protect: { max_deletion_share: 50 }\n',
      [1, 32],
      'max_deletion_share',
      '50',
      0,
      1,
      false,
    ],
    [
      'max_deletion_share below 0',
      'protect: { max_deletion_share: -0.1 }\n',
      [1, 32],
      'max_deletion_share',
      '-0.1',
      0,
      1,
      false,
    ],
  ] as const
).map(([name, text, at, key, found, least, most, whole]) =>
  row([
    `wrong number: ${name}`,
    text,
    'wrong-number',
    at,
    `"${key}" takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}, found ${found}`,
    `"${key}" 应为 ${least} 到 ${most} 的${whole ? '整数' : '数字'}，实际是 ${found}`,
  ]),
);

const wildcard: Row[] = (
  [
    ['in a block list', 'domains:\n  request_domain:\n    - https://a.com\n    - *.example.com\n', [4, 7]],
    ['in a flow list', list('[https://a.com, *.example.com, https://b.com]'), [2, 35]],
    ['alone in a flow list', list('[ *.example.com ]'), [2, 21]],
    ['as a text', list('*.example.com'), [2, 19]],
    ['as the first of a comma list', list('*.example.com,https://a.com'), [2, 19]],
    ['as the first of a comma list with spaces', list('*.example.com, https://a.com'), [2, 19]],
    ['as a registered domain', 'registered: { request_domain: *.example.com }\n', [1, 31]],
    ['in place of all lists', 'domains: *.example.com\n', [1, 10]],
  ] as const
).map(([name, text, at]) =>
  row([
    `wildcard without quotes: ${name}`,
    text,
    'unquoted-wildcard',
    at,
    'to YAML, "*.example.com" is an alias: quote it, as "*.example.com" stands here',
    '对 YAML 来说 "*.example.com" 是别名：请像这里一样加上引号',
  ]),
);

const alias: Row[] = (
  [
    ['that nothing anchors', list('*all'), [2, 19], 'all'],
    ['in a list', list('[https://a.com, *all]'), [2, 35], 'all'],
    ['before its anchor', 'domains:\n  request_domain: *all\n  socket_domain: &all []\n', [2, 19], 'all'],
  ] as const
).map(([name, text, at, source]) =>
  row([
    `alias ${name}`,
    text,
    'unknown-alias',
    at,
    `the alias "*${source}" has no anchor`,
    `别名 "*${source}" 没有对应的锚点`,
  ]),
);

const tag: Row[] = (
  [
    ['!!str', list('!!str https://a.com'), [2, 25], 'tag:yaml.org,2002:str'],
    ['!foo', list('!foo https://a.com'), [2, 24], '!foo'],
    ['!!binary', list('!!binary aHR0cHM6Ly9hLmNvbQ=='), [2, 28], 'tag:yaml.org,2002:binary'],
    ['!<...>', list('!<tag:example.com,2020:x> https://a.com'), [2, 45], 'tag:example.com,2020:x'],
    ['! alone', list('! https://a.com'), [2, 21], '!'],
    ['on a member', list('[!!float 1.5]'), [2, 28], 'tag:yaml.org,2002:float'],
    ['on a list', list('!!seq [https://a.com]'), [2, 25], 'tag:yaml.org,2002:seq'],
    ['on a map', 'domains: !!map {}\n', [1, 16], 'tag:yaml.org,2002:map'],
    ['on a set', 'domains: !!set {}\n', [1, 16], 'tag:yaml.org,2002:set'],
    ['on a key', '!!str mode: exact\n', [1, 7], 'tag:yaml.org,2002:str'],
    ['on the whole', '!!map\ndomains: {}\n', [2, 1], 'tag:yaml.org,2002:map'],
    ['on nothing', list('!!null'), [2, 25], 'tag:yaml.org,2002:null'],
    ['where nothing is read', 'domains: {}\nnonsense: [[!js/function x]]\n', [2, 26], '!js/function'],
  ] as const
).map(([name, text, at, written]) =>
  row([
    `tag: ${name}`,
    text,
    'tag',
    at,
    `the tag "${written}" means nothing here: remove it`,
    `标签 "${written}" 在此无意义：请删除`,
  ]),
);

const key: Row[] = (
  [
    ['a map', '{ a: 1 }: b\n', [1, 1], 'map'],
    ['a list', '[a]: b\n', [1, 1], 'list'],
    ['a list in a map', 'domains:\n  ? [request_domain]\n  : []\n', [2, 5], 'list'],
    ['an alias', `domains:\n  request_domain: &k [https://a.com]\n  *k : []\n`, [3, 3], 'alias'],
  ] as const
).map(([name, text, at, found]) =>
  row([
    `key that is ${name}`,
    text,
    'key-not-text',
    at,
    `a key must be a text, found ${found}`,
    `键必须是文本，实际是 ${found}`,
  ]),
);

const documents: Row[] = (
  [
    ['two documents', 'domains: {}\n---\ndomains: {}\n', [2, 1]],
    ['text behind the end of the document', 'domains: {}\n...\nmode: exact\n', [3, 1]],
  ] as const
).map(([name, text, at]) =>
  row([
    name,
    text,
    'many-documents',
    at,
    'a second YAML document begins here; only one is read',
    '此处开始第二个 YAML 文档；只能有一个',
  ]),
);

const empty: Row[] = (
  [
    ['nothing at all', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', '  \n\n \n'],
    ['comments', '# domains:\n\n# none\n'],
    ['a document marker', '---\n'],
    ['null', '~\n'],
  ] as const
).map(([name, text]) => ({
  name: `empty: ${name}`,
  text,
  kind: 'config-empty',
  en: 'the file is empty; it needs at least "domains:"',
  zh: '文件为空；至少需要 "domains:"',
}));

const rows = [
  ...unknown,
  noOption,
  ...unknownRule,
  ...duplicate,
  ...noValue,
  ...wrongType,
  ...wrongValue,
  ...wrongNumber,
  ...wildcard,
  ...alias,
  ...tag,
  ...key,
  ...documents,
  ...empty,
];

describe('what is YAML, and no config', () => {
  test.each(rows)('$name', ({ text, kind, at, en, zh }) => {
    const place = at ? { file: FILE, line: at[0], column: at[1] } : { file: FILE };
    expect(refusalOf(directory, text)).toEqual({ kind, place, en, zh });
  });

  test.each(rows)('told in one line: $name', ({ text }) => {
    const { en, zh } = refusalOf(directory, text);
    expect(en).not.toMatch(NOT_ONE_LINE);
    expect(zh).not.toMatch(NOT_ONE_LINE);
    expect(Math.max(en.length, zh.length)).toBeLessThan(400);
  });
});

test('the first of several errors is told', () => {
  expect(refusalOf(directory, 'domains:\n\trequest_domain: []\nmode: "\n')).toMatchObject({
    kind: 'yaml',
    place: { line: 2, column: 1 },
  });
});

test('a byte order mark takes no column', () => {
  expect(refusalOf(directory, '\uFEFFmode: 1\n').place).toEqual({ file: FILE, line: 1, column: 7 });
});

test('the place names the file as it was given', () => {
  expect(refusalOf(directory, 'mode: 1\n', 'deep/er/own.yaml').place).toEqual({
    file: 'deep/er/own.yaml',
    line: 1,
    column: 7,
  });
});

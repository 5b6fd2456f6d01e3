/** Suppressions of a config: what is read from `ignore` and from comments, and what is refused. */
import { describe, expect, test } from 'vitest';
import { type Declaration, parseDeclaration } from '../../src/config/declaration.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { parseApps } from '../../src/config/read-apps.ts';
import { RULE_IDS } from '../../src/core/index.ts';
import { isDay, type Suppression } from '../../src/core/suppression.ts';
import { FILE, NOT_ONE_LINE, refusalOf, refusalOfFile } from './refusal.ts';
import { expectAccepted, schemaAccepts } from './schema-agrees.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const directory = temporaryDirectory();
const A = 'http://a.example.com';
const LINES = (comment: string) => `domains:\n  request_domain:\n    - ${A}${comment}\n`;

/** `rule [type] [value] [@line]: reason [until day]`. */
function shown({ rule, domainType, value, line, reason, until }: Suppression): string {
  const meant = [rule, domainType, value, line && `@${line.line}`].filter((part) => part !== undefined);
  return `${meant.join(' ')}: ${reason}${until === undefined ? '' : ` until ${until}`}`;
}

const read = (text: string) => (parseDeclaration(text, FILE).ignore ?? []).map(shown);

describe('a comment', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['rule and reason', LINES(' # swan-domains-ignore port: an old server'), ['port @3: an old server']],
    ['no blanks', LINES(' #swan-domains-ignore port:why'), ['port @3: why']],
    ['until a day', LINES(' # swan-domains-ignore port: why, until 2027-01-31'), ['port @3: why until 2027-01-31']],
    [
      'until without a comma',
      LINES(' # swan-domains-ignore port: why until 2027-01-31'),
      ['port @3: why until 2027-01-31'],
    ],
    [
      'until in brackets',
      LINES(' # swan-domains-ignore port: why (until 2027-01-31)'),
      ['port @3: why until 2027-01-31'],
    ],
    ['only until: no reason', LINES(' # swan-domains-ignore port: until 2027-01-31'), ['port @3:  until 2027-01-31']],
    ['until in words', LINES(' # swan-domains-ignore port: until they move'), ['port @3: until they move']],
    [
      'until a version',
      LINES(' # swan-domains-ignore port: until TLS 1.2 is there'),
      ['port @3: until TLS 1.2 is there'],
    ],
    [
      'until with a colon',
      LINES(' # swan-domains-ignore port: why, until: 2027-01-31'),
      ['port @3: why until 2027-01-31'],
    ],
    [
      'until in Chinese',
      LINES(' # swan-domains-ignore port：老服务器，直到2027-01-31'),
      ['port @3: 老服务器 until 2027-01-31'],
    ],
    [
      'its other word',
      LINES(' # swan-domains-ignore port: why，有效期至：2027-01-31'),
      ['port @3: why until 2027-01-31'],
    ],
    [
      'a day inside the reason',
      LINES(' # swan-domains-ignore port: since 2020-01-31 so'),
      ['port @3: since 2020-01-31 so'],
    ],
    ['a leap day', LINES(' # swan-domains-ignore port: x, until 2028-02-29'), ['port @3: x until 2028-02-29']],
    [
      'Chinese marks',
      LINES(' # swan-domains-ignore port，localhost：老服务器，until 2027-01-31'),
      ['port @3: 老服务器 until 2027-01-31', 'localhost @3: 老服务器 until 2027-01-31'],
    ],
    [
      'several rules, one reason',
      LINES(' # swan-domains-ignore port, localhost: why'),
      ['port @3: why', 'localhost @3: why'],
    ],
    [
      'several, each with its reason',
      LINES(' # swan-domains-ignore port: one # swan-domains-ignore localhost: two'),
      ['port @3: one', 'localhost @3: two'],
    ],
    ['behind other words', LINES(' # ask Li first; swan-domains-ignore port: why'), ['port @3: why']],
    [
      'a colon and a hash in the reason',
      LINES(' # swan-domains-ignore port: see https://a.com/#1'),
      ['port @3: see https://a.com/#1'],
    ],
    ['no reason: told beside all else', LINES(' # swan-domains-ignore port'), ['port @3: ']],
    ['an empty reason', LINES(' # swan-domains-ignore port:  '), ['port @3: ']],
    [
      'the line above',
      `domains:\n  request_domain:\n    # swan-domains-ignore port: why\n    - ${A}\n`,
      ['port @4: why'],
    ],
    [
      'above, with more between',
      `domains:\n  request_domain:\n    # swan-domains-ignore port: why\n\n    # more\n    # swan-domains-ignore localhost: y\n    - ${A}\n`,
      ['port @7: why', 'localhost @7: y'],
    ],
    [
      'above a quoted text',
      `domains:\n  # swan-domains-ignore port: why\n  "request_domain": ["${A}"]\n`,
      ['port @3: why'],
    ],
    ['above everything', `# swan-domains-ignore port: why\ndomains: { request_domain: ${A} }\n`, ['port @2: why']],
    ['below everything: about nothing', `${LINES('')}# swan-domains-ignore port: why\n`, ['port @4: why']],
    [
      'behind a flow list',
      `domains:\n  request_domain: [${A}, ${A}] # swan-domains-ignore port: why\n`,
      ['port @2: why'],
    ],
    [
      'inside a flow list',
      `domains:\n  request_domain: [\n    ${A}, # swan-domains-ignore port: why\n    ${A}]\n`,
      ['port @3: why'],
    ],
    [
      'behind the mark of a block text',
      `domains:\n  request_domain: > # swan-domains-ignore port: why\n    ${A}\n`,
      ['port @2: why'],
    ],
    ['CRLF', LINES(' # swan-domains-ignore port: why').replaceAll('\n', '\r\n'), ['port @3: why']],
    [
      'CRLF, the line above',
      `domains:\r\n  # swan-domains-ignore port: why\r\n\r\n  request_domain: ${A}\r\n`,
      ['port @4: why'],
    ],
    ['no line end', `domains: { request_domain: ${A} } # swan-domains-ignore port: why`, ['port @1: why']],
    [
      'registered domains',
      'registered:\n  request_domain: [com.cn] # swan-domains-ignore public-suffix: why\n',
      ['public-suffix @2: why'],
    ],
    [
      'apps',
      `apps:\n  - app_id: 1\n    add_domains:\n      request_domain: ${A} # swan-domains-ignore port: why\n`,
      ['port @4: why'],
    ],
    [
      'a JSON that somebody has commented',
      `{"domains":{"request_domain":"${A}"}} # swan-domains-ignore port: why\n`,
      ['port @1: why'],
    ],
    ['none in a quoted text', 'domains:\n  request_domain: "a # swan-domains-ignore port: why"\n', []],
    [
      'none in a quoted text of two lines',
      'domains:\n  request_domain: "a\n    # swan-domains-ignore port: why"\n',
      [],
    ],
    ['none in a block text', 'domains:\n  request_domain: |\n    # swan-domains-ignore port: why\n    a\n', []],
    ['none without a blank before the hash', 'domains:\n  request_domain: a#swan-domains-ignore port\n', []],
    ['other words', LINES(' # swan-domains checks this, see eslint-disable-line'), []],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('knows where it stands', () => {
    const [first] = parseDeclaration(LINES(' # swan-domains-ignore port: why  '), FILE).ignore ?? [];
    expect(first?.place).toEqual({ file: FILE, line: 3, column: 28, endLine: 3, endColumn: 59 });
    expect(first?.line).toEqual({ file: FILE, line: 3 });
  });

  test('in a file of apps, and in what a command prints', () => {
    write(directory, 'apps.yml', `- app_id: 1\n  domains: { request_domain: ${A} } # swan-domains-ignore port: why\n`);
    write(directory, FILE, 'ignore: [{ rule: max-domains, reason: top }]\napps: { file: apps.yml }\n');
    const { ignore = [] } = loadDeclaration(directory, FILE);
    expect(ignore.map(({ line, place }) => [line?.file, place?.file, place?.line])).toEqual([
      [undefined, FILE, 1],
      ['apps.yml', 'apps.yml', 2],
    ]);
    expect(parseApps('[{ app_id: 1 }] # swan-domains-ignore port: why\n', 'out').ignore.map(shown)).toEqual([
      'port @1: why',
    ]);
  });

  test('a token in its reason is not kept', () => {
    const token = `45.${'0123456789abcdef'.repeat(2)}.3600`;
    expect(read(LINES(` # swan-domains-ignore port: ${token}`))).toEqual(['port @3: ***']);
    expect(read(`ignore: [{ rule: port, value: a, reason: ${token} }]\n`)).toEqual(['port a: ***']);
  });

  test.each([
    ['until', 'until '],
    ['blanks', ' '],
    ['hashes', '# '],
    ['rules', 'port,'],
    ['words', 'swan-domains-ignore port: x '],
  ])('a comment of a megabyte of %s is read at once', (_what, part) => {
    const started = performance.now();
    const comment = `# swan-domains-ignore port: x ${part.repeat(1_000_000 / part.length)}`;
    expect(parseDeclaration(`domains: {} ${comment}y\n`, FILE).ignore?.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000); // quadratic: minutes
  });

  test('a hundred thousand of them above one line cost no more than their number', () => {
    const started = performance.now();
    const many = '# swan-domains-ignore port: why\n'.repeat(100_000);
    expect(parseDeclaration(`${many}domains: {}\n`, FILE).ignore?.at(0)?.line?.line).toBe(100_001);
    expect(performance.now() - started).toBeLessThan(20_000); // quadratic: minutes
  });
});

describe('ignore', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['rule, value, reason', `ignore:\n  - { rule: port, value: "${A}:8080", reason: why }\n`, [`port ${A}:8080: why`]],
    [
      'all of it',
      `ignore:\n  - rule: port\n    domain_type: socket_domain\n    value: ${A}\n    reason: why\n    until: 2027-01-31\n`,
      [`port socket_domain ${A}: why until 2027-01-31`],
    ],
    [
      'a quoted day',
      `ignore: [{ rule: port, value: a, reason: b, until: "2027-01-31" }]\n`,
      ['port a: b until 2027-01-31'],
    ],
    ['no reason: told beside all else', `ignore: [{ rule: port, value: a }]\n`, ['port a: ']],
    [
      'a rule that judges no entry',
      'ignore: [{ rule: max-domains, domain_type: request_domain, reason: why }]\n',
      ['max-domains request_domain: why'],
    ],
    ['an empty list', 'ignore: []\n', []],
    ['JSON', '{"ignore":[{"rule":"port","value":"a","reason":"b"}]}', ['port a: b']],
    [
      'with comments',
      `ignore: [{ rule: port, value: a, reason: b }]\n${LINES(' # swan-domains-ignore localhost: c')}`,
      ['port a: b', 'localhost @4: c'],
    ],
  ])('%s', (_why, text, expected) => {
    expectAccepted(text);
    expect(read(text)).toEqual(expected);
  });

  test('of an app is that app’s', () => {
    const { apps, ignore }: Declaration = parseDeclaration(
      'apps:\n  - { app_id: 1, ignore: [{ rule: port, value: a, reason: b }] }\n  - { app_id: 2 }\n',
      FILE,
    );
    expect(ignore ?? []).toEqual([]);
    expect(apps?.kind === 'list' && apps.apps.map(({ ignore: own = [] }) => own.map(shown))).toEqual([
      ['port a: b'],
      [],
    ]);
  });

  test('points at its rule', () => {
    const [first] = parseDeclaration('ignore:\n  - { rule: port, value: a, reason: b }\n', FILE).ignore ?? [];
    expect(first?.place).toMatchObject({ line: 2, column: 13, endColumn: 17 });
  });
});

describe('what is refused', () => {
  const form = (rule: string) => `"# swan-domains-ignore ${rule}: REASON"`;
  test.each<[why: string, text: string, kind: string, at: [number, number], en: string, zh: string]>([
    [
      'a misspelt rule',
      LINES(' # swan-domains-ignore prot: why'),
      'unknown-rule',
      [3, 50],
      'there is no rule "prot"; did you mean "port"?',
      '没有名为 "prot" 的规则；是否想写 "port"？',
    ],
    [
      'the second of two',
      LINES(' # swan-domains-ignore port, locahost: why'),
      'unknown-rule',
      [3, 56],
      'there is no rule "locahost"; did you mean "localhost"?',
      '没有名为 "locahost" 的规则；是否想写 "localhost"？',
    ],
    [
      'an errno',
      LINES(' # swan-domains-ignore 470016: why'),
      'unknown-rule',
      [3, 50],
      'there is no rule "470016"',
      '没有名为 "470016" 的规则',
    ],
    [
      'no rule',
      LINES(' # swan-domains-ignore'),
      'ignore-comment',
      [3, 30],
      `no rule is named here: write ${form('RULE')}`,
      `没有指明规则：请写成 ${form('RULE')}`,
    ],
    [
      'a reason alone',
      LINES(' # swan-domains-ignore: why'),
      'ignore-comment',
      [3, 30],
      `no rule is named here: write ${form('RULE')}`,
      `没有指明规则：请写成 ${form('RULE')}`,
    ],
    [
      'no colon',
      LINES(' # swan-domains-ignore port an old server'),
      'ignore-comment',
      [3, 55],
      `a colon is missing before the reason: write ${form('port')}`,
      `原因前缺少冒号：请写成 ${form('port')}`,
    ],
    [
      'no colon but that of an address',
      LINES(' # swan-domains-ignore port see https://a.com'),
      'ignore-comment',
      [3, 55],
      `a colon is missing before the reason: write ${form('port')}`,
      `原因前缺少冒号：请写成 ${form('port')}`,
    ],
    [
      'a misspelt word',
      LINES(' # swan-domain-ignore port: why'),
      'ignore-comment',
      [3, 30],
      `"swan-domain-ignore" is not the word: write ${form('RULE')}`,
      `"swan-domain-ignore" 拼写有误：请写成 ${form('RULE')}`,
    ],
    [
      'another tool’s habit',
      LINES(' # swan-domains-ignore-next-line port: why'),
      'ignore-comment',
      [3, 30],
      `"swan-domains-ignore-next-line" is not the word: write ${form('RULE')}`,
      `"swan-domains-ignore-next-line" 拼写有误：请写成 ${form('RULE')}`,
    ],
    [
      'capitals',
      LINES(' # SWAN-DOMAINS-IGNORE port: why'),
      'ignore-comment',
      [3, 30],
      `"SWAN-DOMAINS-IGNORE" is not the word: write ${form('RULE')}`,
      `"SWAN-DOMAINS-IGNORE" 拼写有误：请写成 ${form('RULE')}`,
    ],
    [
      'a day that no calendar has',
      LINES(' # swan-domains-ignore port: why, until 2027-02-30'),
      'wrong-date',
      [3, 67],
      '"2027-02-30" is no date: write year, month and day as in 2027-01-31',
      '"2027-02-30" 不是有效日期：请按“年-月-日”书写，例如 2027-01-31',
    ],
    [
      'a day without a word',
      LINES(' # swan-domains-ignore port: why, 2027-01-31'),
      'ignore-comment',
      [3, 61],
      'is "2027-01-31" the last day? Write "until" before it; else end the reason otherwise',
      '"2027-01-31" 是最后有效日吗？请在前面写 until；否则不要以日期结尾',
    ],
    [
      'a day in another form',
      LINES(' # swan-domains-ignore port: why until 31.1.2027'),
      'wrong-date',
      [3, 66],
      '"31.1.2027" is no date: write year, month and day as in 2027-01-31',
      '"31.1.2027" 不是有效日期：请按“年-月-日”书写，例如 2027-01-31',
    ],
    [
      'a month',
      LINES(' # swan-domains-ignore port: why, until March 2027'),
      'wrong-date',
      [3, 67],
      '"March 2027" is no date: write year, month and day as in 2027-01-31',
      '"March 2027" 不是有效日期：请按“年-月-日”书写，例如 2027-01-31',
    ],
    [
      'in the config: a misspelt rule',
      'ignore: [{ rule: prot, value: a, reason: b }]\n',
      'unknown-rule',
      [1, 18],
      'there is no rule "prot"; did you mean "port"?',
      '没有名为 "prot" 的规则；是否想写 "port"？',
    ],
    [
      'no rule in the config',
      'ignore: [{ value: a, reason: b }]\n',
      'missing-key',
      [1, 10],
      '"rule" is missing here',
      '此处缺少 "rule"',
    ],
    [
      'a whole rule',
      'ignore: [{ rule: port, reason: b }]\n',
      'ignore-whole-rule',
      [1, 10],
      '"value" is missing: which entry? To turn the whole rule off write rules: { port: off }',
      '缺少 "value"：请指明是哪个域名；如需关闭整条规则，请写 rules: { port: off }',
    ],
    [
      'an entry of a rule that judges none',
      'ignore: [{ rule: max-domains, value: a, reason: b }]\n',
      'ignore-value',
      [1, 31],
      '"max-domains" judges no single entry: leave "value" out',
      '规则 "max-domains" 不针对单个域名：请去掉 "value"',
    ],
    [
      'an unknown type',
      'ignore: [{ rule: port, value: a, domain_type: request, reason: b }]\n',
      'wrong-value',
      [1, 47],
      '"domain_type" cannot be "request"; it may be request_domain, socket_domain, download_domain, upload_domain, web_view_domain',
      '"domain_type" 不能是 "request"；可用：request_domain、socket_domain、download_domain、upload_domain、web_view_domain',
    ],
    [
      'an unknown key',
      'ignore: [{ rule: port, value: a, because: b }]\n',
      'unknown-key',
      [1, 34],
      'unknown key "because"; it may be rule, domain_type, value, reason, until',
      '未知的键 "because"；可用：rule、domain_type、value、reason、until',
    ],
    [
      'an empty reason key',
      'ignore: [{ rule: port, value: a, reason: }]\n',
      'no-value',
      [1, 34],
      '"reason" has no value; give it one, or remove the key',
      '"reason" 没有值；请填写，否则删除该键',
    ],
    [
      'a day as a number',
      'ignore: [{ rule: port, value: a, reason: b, until: 20270131 }]\n',
      'wrong-date',
      [1, 52],
      '"20270131" is no date: write year, month and day as in 2027-01-31',
      '"20270131" 不是有效日期：请按“年-月-日”书写，例如 2027-01-31',
    ],
    [
      'a time',
      'ignore: [{ rule: port, value: a, reason: b, until: 2027-01-31T00:00:00Z }]\n',
      'wrong-date',
      [1, 52],
      '"2027-01-31T00:00:00Z" is no date: write year, month and day as in 2027-01-31',
      '"2027-01-31T00:00:00Z" 不是有效日期：请按“年-月-日”书写，例如 2027-01-31',
    ],
    [
      'no list',
      'ignore: { rule: port }\n',
      'wrong-type',
      [1, 9],
      '"ignore" takes a list of { rule: …, value: …, reason: … }, found map',
      '"ignore" 应为{ rule: …, value: …, reason: … } 的列表，实际是 map',
    ],
    [
      'rules alone',
      'ignore: [port]\n',
      'wrong-type',
      [1, 10],
      '"ignore" takes a map (key: value), found text',
      '"ignore" 应为映射（key: value），实际是 text',
    ],
    [
      'of an app',
      'apps: [{ app_id: 1, ignore: [{ rule: prot }] }]\n',
      'unknown-rule',
      [1, 38],
      'there is no rule "prot"; did you mean "port"?',
      '没有名为 "prot" 的规则；是否想写 "port"？',
    ],
  ])('%s', (_why, text, kind, [line, column], en, zh) => {
    const refusal = { kind, place: { file: FILE, line, column }, en, zh };
    if (text.includes('# ')) {
      write(directory, FILE, text);
      expect(refusalOfFile(directory, FILE)).toEqual(refusal);
      expectAccepted(text); // no schema reads comments
    } else expect(refusalOf(directory, text)).toEqual(refusal);
    for (const told of [en, zh]) expect(told).not.toMatch(NOT_ONE_LINE);
  });
});

test('every rule can be named', () => {
  expect(read(LINES(` # swan-domains-ignore ${RULE_IDS.join(', ')}: why`))).toEqual(
    RULE_IDS.map((id) => `${id} @3: why`),
  );
});

test('a schema knows the calendar', () => {
  for (const year of [1900, 2000, 2027, 2028]) {
    for (const month of ['00', '01', '02', '04', '11', '12', '13']) {
      for (const day of ['00', '01', '28', '29', '30', '31', '32']) {
        const date = `${year}-${month}-${day}`;
        const text = `ignore: [{ rule: port, value: a, reason: b, until: ${date} }]\n`;
        expect([date, schemaAccepts(text)]).toEqual([date, isDay(date)]);
      }
    }
  }
});

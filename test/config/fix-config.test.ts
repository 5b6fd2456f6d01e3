/** A config mended: nothing but its entries changes, and what has no exact place stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertMended } from '../../src/config/assert-mended.ts';
import { type Declaration, parseDeclaration } from '../../src/config/declaration.ts';
import { findAcceptedBy } from '../../src/config/find-accepted.ts';
import { mendConfig } from '../../src/config/fix-config.ts';
import { check } from '../../src/core/check.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';
import { comparisonKey } from '../../src/core/entry.ts';
import type { RuleId } from '../../src/core/facts.ts';
import type { DomainList } from '../../src/core/list.ts';
import type { Problem } from '../../src/core/problem.ts';
import { createMet, sift } from '../../src/core/suppress.ts';
import { findSuppressions } from '../../src/core/suppression.ts';

const FILE = 'own.yml';

function mend(text: string, unsafe = false) {
  const { rules, preset, ignore = [], apps } = parseDeclaration(text, FILE);
  const accepting = { ignore, apps: apps?.kind === 'list' ? apps.apps : [], rules, preset, today: '2027-01-31' };
  const mended = mendConfig(text, FILE, 'config', { unsafe, rules, findAccepted: findAcceptedBy(accepting) });
  assertMended(text, mended, FILE, 'config');
  return mended;
}

const list = (value: string) => `domains:\n  request_domain: ${value}\n`;
const block = (...lines: string[]) => `domains:\n  request_domain:\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('mended where it stands', () => {
  test.each<[name: string, before: string, after: string]>([
    ['plain', list('https://A.com'), list('https://a.com')],
    ['plain, before a comment', list('https://A.com # ours'), list('https://a.com # ours')],
    ['in double quotes', list('"https://A.com"'), list('"https://a.com"')],
    ['in single quotes', list("'https://A.com/'"), list("'https://a.com'")],
    ['behind an anchor', list('&x https://A.com'), list('&x https://a.com')],
    ['a comma list', list('https://A.com , https://B.com'), list('https://a.com , https://b.com')],
    ['blanks inside quotes', list('" https://A.com ,https://b.com "'), list('" https://a.com ,https://b.com "')],
    ['another mark', list('https://a.com；https://b.com'), list('https://a.com,https://b.com')],
    [
      'several marks',
      list('"https://a.com ; https://b.com、https://c.com"'),
      list('"https://a.com, https://b.com,https://c.com"'),
    ],
    ['blanks alone', list('https://a.com   https://b.com'), list('https://a.com, https://b.com')],
    ['an empty entry', list('"https://a.com,,https://b.com"'), list('"https://a.com,https://b.com"')],
    ['empty ones at the ends', list('",https://a.com,"'), list('"https://a.com"')],
    ['a repeated one', list('https://a.com, https://b.com, https://A.com'), list('https://a.com, https://b.com')],
    ['a flow list', list('[https://A.com,"https://B.com" , c]'), list('[https://a.com,"https://b.com" , c]')],
    [
      'repeated in a flow list',
      list('[https://a.com, https://a.com, https://b.com]'),
      list('[https://a.com, https://b.com]'),
    ],
    ['repeated at its end', list('[ https://a.com, https://a.com, https://A.com ]'), list('[ https://a.com ]')],
    ['before a last comma', list('[https://a.com, https://a.com,]'), list('[https://a.com,]')],
    ['empty at its begin', list('["", "", https://a.com, ""]'), list('[https://a.com]')],
    ['a mark in a flow list: two items', list('[https://a.com；https://b.com]'), list('[https://a.com,https://b.com]')],
    [
      'a mark behind an anchor there',
      list('[&x https://a.com；https://b.com]'),
      list('[&x "https://a.com,https://b.com"]'),
    ],
    [
      'a mark in a flow map',
      'domains: { request_domain: https://a.com；https://b.com }\n',
      'domains: { request_domain: "https://a.com,https://b.com" }\n',
    ],
    [
      'a flow list on several lines',
      list('[\n    https://a.com,\n    https://A.com,\n    https://b.com, # b\n  ]'),
      list('[\n    https://a.com,\n    https://b.com, # b\n  ]'),
    ],
    [
      'a block list',
      block('- https://A.com', "- 'https://B.com' # b"),
      block('- https://a.com', "- 'https://b.com' # b"),
    ],
    [
      'repeated in a block list',
      block('# all', '- https://a.com # a', '- https://A.com', '', '- https://b.com'),
      block('# all', '- https://a.com # a', '', '- https://b.com'),
    ],
    [
      'repeated at the end of the file',
      block('- https://a.com', '- https://a.com').trimEnd(),
      block('- https://a.com').trimEnd(),
    ],
    [
      'several repeated at the end of a file without a last line end',
      block('- https://a.com', '- https://a.com', '- https://A.com').trimEnd(),
      block('- https://a.com').trimEnd(),
    ],
    [
      'several at its end, windows line ends',
      block('- https://a.com', '- https://a.com', '', '- ""').trimEnd().replaceAll('\n', '\r\n'),
      block('- https://a.com', '').replace(/\n$/, '').replaceAll('\n', '\r\n'),
    ],
    [
      'a comma list in a block list',
      block('- https://a.com', '- "https://a.com,https://b.com"'),
      block('- https://a.com', '- "https://b.com"'),
    ],
    [
      'all of a comma list repeated',
      block('- https://a.com,https://b.com', '- https://b.com,https://a.com'),
      block('- https://a.com,https://b.com'),
    ],
    [
      'windows line ends',
      block('- https://A.com', '- https://a.com', '- ""').replaceAll('\n', '\r\n'),
      block('- https://a.com').replaceAll('\n', '\r\n'),
    ],
    [
      'mixed line ends',
      block('- https://A.com\r', '- https://a.com', '- https://B.com'),
      block('- https://a.com\r', '- https://b.com'),
    ],
    [
      'JSON',
      '{\n\t"domains": {\n\t\t"request_domain": [\n\t\t\t"https://A.com",\n\t\t\t"https://a.com"\n\t\t]\n\t}\n}',
      '{\n\t"domains": {\n\t\t"request_domain": [\n\t\t\t"https://a.com"\n\t\t]\n\t}\n}',
    ],
    ['registered', 'registered: { request_domain: [A.com, a.com] }\n', 'registered: { request_domain: [a.com] }\n'],
    [
      'what YAML would read as something else',
      'registered: { request_domain: [TRUE., 1E5.] }\n',
      'registered: { request_domain: ["true", "1e5"] }\n',
    ],
    ...['@x', '`x', '%x', '*y', '|', '!t', '[::1]', '#', '"', "'", '\\', '? x', '- x', '{x}', ']'].map(
      (text): [string, string, string] => [
        `beside ${text}`,
        block(`- HTTPS://A.COM ,${text.replace('#', '#1')}`),
        block(`- ${JSON.stringify(`https://a.com ,${text.replace('#', '#1')}`)}`),
      ],
    ),
    [
      'a sign of YAML that comes first',
      block('- https://a.com', '- https://a.com,@x'),
      block('- https://a.com', '- "@x"'),
    ],
    ['a list of YAML', block('- https://a.com', '- https://a.com ,[::1]'), block('- https://a.com', '- "[::1]"')],
    ['a wildcard in a flow list', list('[https://a.com；*.b.com]'), list('["https://a.com,*.b.com"]')],
    ['a tag in a flow list', list('[https://a.com, https://a.com；!x.com]'), list('[https://a.com, "!x.com"]')],
    [
      'an escape in a flow map',
      'registered: { request_domain: A.m；a.\\ }\n',
      'registered: { request_domain: "a.m,a.\\\\" }\n',
    ],
    [
      'lines of a flow list stay lines',
      list('[https://a.com,\n    https://a.com, https://b.com, # b\n    https://c.com]'),
      list('[https://a.com,\n    https://b.com, # b\n    https://c.com]'),
    ],
    [
      'and where its first goes',
      list('["",\n    "", https://b.com, # b\n    https://c.com]'),
      list('[\n    https://b.com, # b\n    https://c.com]'),
    ],
    ['and where its last goes', list('[https://a.com,\n    https://a.com] # c'), list('[https://a.com\n    ] # c')],
    [
      'every list of apps',
      'domains:\n  upload_domain: https://U.com\napps:\n  - app_id: "1"\n    domains: { request_domain: [https://A.com] }\n    add_domains:\n      upload_domain: https://B.com\n',
      'domains:\n  upload_domain: https://u.com\napps:\n  - app_id: "1"\n    domains: { request_domain: [https://a.com] }\n    add_domains:\n      upload_domain: https://b.com\n',
    ],
    [
      'an alias: once, where it is written',
      'registered: { request_domain: &x [A.com, a.com], upload_domain: *x }\n',
      'registered: { request_domain: &x [a.com], upload_domain: *x }\n',
    ],
    [
      'a repeated alias',
      'domains: { request_domain: [&x https://A.com, *x, https://b.com] }\n',
      'domains: { request_domain: [&x https://a.com, https://b.com] }\n',
    ],
  ])('%s', (_, before, after) => {
    expect(mend(before).text).toBe(after);
    expect(mend(before).left).toEqual([]);
    expect(mend(after)).toMatchObject({ text: after, fixes: [] });
  });

  test('an apps file', () => {
    const text = '[{ "app_id": "1", "domains": { "request_domain": "https://A.com" } }]';
    const mended = mendConfig(text, 'apps.json', 'apps', {});
    assertMended(text, mended, 'apps.json', 'apps');
    expect(mended.text).toBe(text.replace('A.com', 'a.com'));
  });
});

describe('left, and said so', () => {
  test.each<[name: string, text: string, rule: string]>([
    ['double quotes with an escape', list('"https:\\/\\/A.com"'), 'canonical-form'],
    ['single quotes with a quote', list("'https://it''s.com,https://B.com'"), 'canonical-form'],
    ['a literal block', list('|\n    https://a.com\n    https://b.com'), 'list-separator'],
    ['a folded block', list('>\n    https://A.com'), 'canonical-form'],
    ['plain on two lines', list('https://a.com\n    https://b.com'), 'list-separator'],
    ['quoted on two lines', list('"https://a.com\n    https://b.com"'), 'list-separator'],
    ['repeated, with a comment of its own', block('- https://a.com', '- https://a.com # why'), 'duplicate-domain'],
    ['repeated, below a comment', block('- https://a.com', '# why', '- https://a.com'), 'duplicate-domain'],
    [
      'repeated, with a comment in a flow list',
      list('[https://a.com,\n    https://a.com, # why\n    https://b.com]'),
      'duplicate-domain',
    ],
    ['repeated, with an anchor', block('- https://a.com', '- &x https://a.com'), 'duplicate-domain'],
    ['empty, and a block with a comment', block('- https://a.com', '- | # why').trimEnd(), 'empty-domain'],
    [
      'repeated, and an empty line below a comment that accepts something',
      block('- https://a.com', '# swan-domains-ignore port: x', '', '- https://a.com', '- https://b.com'),
      'duplicate-domain',
    ],
    ['repeated, on two lines', block('- https://a.com', '- |', '  https://a.com'), 'duplicate-domain'],
  ])('%s', (_, text, rule) => {
    const mended = mend(text);
    expect(mended.text).toBe(text);
    expect(mended.fixes).toEqual([]);
    expect(mended.left.map((one) => one.rule)).toEqual([rule]);
  });

  test('an escape behind what could stand alone', () => {
    const text = list('"https://a.com\\\\"');
    expect(mend(text, true).text).toBe(text);
    expect(mend(text, true).left.length).toBeGreaterThan(0);
  });

  test('an entry that would be two', () => {
    const text = list('"https//a.com、https://B.com"');
    expect(mend(text, true).text).toBe(text);
  });

  test('an alias of which two lists want different things', () => {
    const text = 'domains: { request_domain: &x [http://a.com], socket_domain: *x }\n';
    expect(mend(text, true).text).toBe(text);
    expect(mend(text, true).left).toHaveLength(1);
  });

  test('and one of which only one of them wants anything: the registered domain keeps its protocol', () => {
    const text = 'registered: { request_domain: [&x http://a.com] }\ndomains: { request_domain: [*x] }\n';
    expect(mend(text, true).text).toBe(text);
  });

  test('an alias of which an unsafe fix would make two things is mended safely', () => {
    const text = 'domains:\n  upload_domain: [&x http://A.com]\n  socket_domain: [*x]\n';
    const mended = mend(text, true);
    expect(mended.text).toBe(mend(text).text);
    expect(mended.text).toContain('&x http://a.com]');
    expect(mended.fixes.map(({ rule, safe }) => [rule, safe])).toEqual([['canonical-form', true]]);
    expect(mended.left.map(({ rule }) => rule)).toEqual(['secure-protocol']);
    expect(mend(mended.text, true).text).toBe(mended.text);
  });

  test('an entry inside an alias that another list needs', () => {
    const text = 'domains: { request_domain: &x "https://a.com,https://b.com", upload_domain: [https://a.com, *x] }\n';
    expect(mend(text).text).toBe(text);
    expect(mend(text).left).toHaveLength(1);
  });
});

test('what is not wrong is no edit: nothing to mend, the same text', () => {
  const text = `${block('- https://a.com')}rules: { canonical-form: off }\n`;
  expect(mend(text)).toMatchObject({ text, fixes: [], left: [] });
  const off = `${block('- https://A.com')}rules: { canonical-form: off }\n`;
  expect(mend(off).text).toBe(off);
});

test('a list never becomes empty', () => {
  for (const text of [list('[""]'), list('["", ""]'), list('","'), list('" "'), list('""'), list('[]')]) {
    expect(mend(text, true).text).toBe(text);
  }
});

test('a text that reads otherwise is not taken', () => {
  const before = list('https://A.com');
  const mended = mend(before);
  const wrong = [mended.text.replace('a.com', 'b.com'), `${mended.text}mode: additive\n`];
  for (const text of wrong) {
    expect(() => assertMended(before, { ...mended, text }, FILE, 'config')).toThrow('nothing was written');
  }
});

test('a suppression below an entry that goes moves with its line', () => {
  const accepted = '- http://b.com # swan-domains-ignore secure-protocol: x';
  const text = block('- https://a.com', '- https://a.com', accepted);
  expect(mend(text).text).toBe(block('- https://a.com', accepted));
});

test('and so does any, however the line below is written', () => {
  const accepted = '# swan-domains-ignore canonical-form: x\n  upload_domain: https://B.com\n';
  const text = `${block('- https://a.com', '- https://a.com')}  ${accepted}`;
  expect(mend(text).text).toBe(`${block('- https://a.com')}  ${accepted}`);
});

test('a suppression that means other entries than before is not taken', () => {
  const accepted = '- http://b.com # swan-domains-ignore secure-protocol: x';
  const text = block('- https://a.com', '- https://a.com', accepted);
  const mended = mend(text);
  const moved = block('- https://a.com # swan-domains-ignore secure-protocol: x', '- http://b.com');
  expect(() => assertMended(text, { ...mended, text: moved }, FILE, 'config')).toThrow('nothing was written');
});

test('a text that cannot be read any more is not taken, and is no fault of the user', () => {
  const before = list('https://A.com');
  const broken = { ...mend(before), text: list('[*.a.com]') };
  expect(() => assertMended(before, broken, FILE, 'config')).toThrow('nothing was written');
});

test('what one rule leaves to the one before it is mended in the same run', () => {
  const once = mend(list('"、a.com。"'), true).text;
  expect(mend(once, true).text).toBe(once);
});

test('an entry that could not go stays behind its mark in a flow list', () => {
  const text = 'registered: { request_domain: [a.com,A.COM\tx.m #\n ] }\n';
  const once = mend(text, true).text;
  expect(once).toBe('registered: { request_domain: [a.com,"a.com, x.m" #\n ] }\n');
  expect(mend(once, true).text).toBe(once);
});

test('a long list takes no longer than a list of its length must', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `https://A${index}.com`);
  for (const text of [
    list(`"${many.join(',')}"`),
    list(`[${many.join(', ')}]`),
    block(...many.map((one) => `- ${one}`)),
  ]) {
    expect(mendConfig(text, FILE, 'config', {}).fixes).toHaveLength(5_000);
  }
});

describe('what somebody has accepted stays, and what is accepted nowhere goes', () => {
  const word = 'swan-domains-ignore';
  const ignore = (...members: string[]) =>
    `ignore:\n${members.map((member) => `  - { ${member}, reason: x }\n`).join('')}`;
  const two = (own: string, of = '') =>
    `domains: { request_domain: http://A.com }\n${of}apps:\n  - app_id: "1"\n    add_domains: { request_domain: http://B.com }\n${own}  - app_id: "2"\n    add_domains: { request_domain: http://B.com }\n`;

  test.each<[name: string, before: string, after: string, unsafe?: boolean]>([
    [
      'by a comment',
      list(`http://A.com/ # ${word} canonical-form: x`),
      list(`http://A.com/ # ${word} canonical-form: x`),
    ],
    [
      'by a comment above, for its line alone',
      block(`# ${word} canonical-form: x`, '- https://A.com', '- https://B.com'),
      block(`# ${word} canonical-form: x`, '- https://A.com', '- https://b.com'),
    ],
    [
      'another rule than the one that is mended',
      list(`http://A.com # ${word} secure-protocol: x`),
      list(`http://a.com # ${word} secure-protocol: x`),
      true,
    ],
    [
      'under ignore, in the old spelling',
      list('http://A.com:80/') + ignore('rule: secure-protocol, value: "http://A.com:80/"'),
      list('http://a.com') + ignore('rule: secure-protocol, value: "http://A.com:80/"'),
      true,
    ],
    [
      'under ignore, for one type',
      `${list('[http://A.com]')}  upload_domain: http://A.com\n${ignore('rule: canonical-form, domain_type: upload_domain, value: http://a.com')}`,
      `${list('[http://a.com]')}  upload_domain: http://A.com\n${ignore('rule: canonical-form, domain_type: upload_domain, value: http://a.com')}`,
    ],
    [
      'what would be another value: not even for another rule',
      list('http://A.com:8080') + ignore('rule: port, value: http://a.com:8080'),
      list('http://a.com:8080') + ignore('rule: port, value: http://a.com:8080'),
      true,
    ],
    [
      'by a comment, what is found of another value too',
      list(`http://a.com:8080 # ${word} port: x`),
      list(`https://a.com:8080 # ${word} port: x`),
      true,
    ],
    [
      'an entry twice',
      list('[https://a.com, https://a.com]') + ignore('rule: duplicate-domain, value: https://a.com'),
      list('[https://a.com, https://a.com]') + ignore('rule: duplicate-domain, value: https://a.com'),
    ],
    [
      'that it stands twice: so the other one stays the same',
      list('[http://a.com, http://a.com] # swan-domains-ignore duplicate-domain: x'),
      list('[http://a.com, http://a.com] # swan-domains-ignore duplicate-domain: x'),
      true,
    ],
    [
      'a spelling that only the second one has',
      list('[https://a.com, https://A.com]') + ignore('rule: canonical-form, value: https://a.com'),
      list('[https://a.com, https://A.com]') + ignore('rule: canonical-form, value: https://a.com'),
    ],
    [
      'the mark after one that is there twice',
      `${list('[https://b.com, "https://b.com；https://c.com"]')}rules: { list-separator: warning }\n${ignore('rule: list-separator, value: https://c.com')}`,
      `${list('[https://b.com, "https://b.com；https://c.com"]')}rules: { list-separator: warning }\n${ignore('rule: list-separator, value: https://c.com')}`,
    ],
    [
      'what the first one has too: then the second goes',
      list('[https://a.com:8080, https://a.com:8080]') + ignore('rule: port, value: https://a.com:8080'),
      list('[https://a.com:8080]') + ignore('rule: port, value: https://a.com:8080'),
    ],
    [
      'nothing: out of date',
      list(`https://A.com # ${word} canonical-form: x, until 2027-01-30`),
      list(`https://a.com # ${word} canonical-form: x, until 2027-01-30`),
    ],
    [
      'nothing: no reason',
      list(`https://A.com # ${word} canonical-form`),
      list(`https://a.com # ${word} canonical-form`),
    ],
    [
      'nothing: the platform would refuse it',
      list(`"https://a.com；https://b.com" # ${word} list-separator: x`),
      list(`"https://a.com,https://b.com" # ${word} list-separator: x`),
    ],
    [
      'where that is set to a warning',
      `${list(`"https://a.com；https://b.com" # ${word} list-separator: x`)}rules: { list-separator: warning }\n`,
      `${list(`"https://a.com；https://b.com" # ${word} list-separator: x`)}rules: { list-separator: warning }\n`,
    ],
    [
      'of one app, in its own list and in what all have',
      two('    ignore: [{ rule: canonical-form, value: http://b.com, reason: x }]\n'),
      two('    ignore: [{ rule: canonical-form, value: http://b.com, reason: x }]\n')
        .replace('http://A.com', 'http://a.com')
        .replace(/http:\/\/B\.com(?![\s\S]*http:\/\/B)/, 'http://b.com'),
    ],
    [
      'of one app, in what all have',
      two('    ignore: [{ rule: canonical-form, value: http://a.com, reason: x }]\n'),
      two('    ignore: [{ rule: canonical-form, value: http://a.com, reason: x }]\n').replaceAll(
        'http://B.com',
        'http://b.com',
      ),
    ],
    [
      'of no app in what is registered',
      `registered: { request_domain: A.com }\n${two('    ignore: [{ rule: canonical-form, value: a.com, reason: x }]\n', ignore('rule: canonical-form, value: http://b.com'))}`,
      `registered: { request_domain: a.com }\n${two('    ignore: [{ rule: canonical-form, value: a.com, reason: x }]\n', ignore('rule: canonical-form, value: http://b.com')).replace('http://A.com', 'http://a.com')}`,
    ],
  ])('%s', (_, before, after, unsafe = false) => {
    const mended = mend(before, unsafe);
    expect(mended.text).toBe(after);
    expect(mended.left).toEqual([]); // nothing is in the way: it is wanted so
  });
});

describe('any config', () => {
  const domain = fc
    .tuple(
      fc.constantFrom('https://', 'https://', 'HTTPS://', 'http://', 'wss://', ''),
      fc.constantFrom('a.com', 'A.com', 'b.com', 'c.com', 'C.com.', '例子.cn', 'a_b.com', '1.2.3.4'),
      fc.constantFrom('', '', ':443', '/', '/x'),
    )
    .map((parts) => parts.join(''));
  const mark = fc.constantFrom(',', ', ', ' , ', '；', ' ', '、', ';', ',,');
  const commaList = fc
    .tuple(fc.array(domain, { minLength: 1, maxLength: 3 }), mark, fc.constantFrom('', '', ','))
    .map(([texts, mark, end]) => texts.join(mark) + end);
  const quoted = fc.tuple(commaList, fc.constantFrom('"', "'")).map(([text, quote]) => quote + text + quote);
  const plain = domain.filter((text) => !text.endsWith(','));
  const scalar = fc.oneof(
    plain,
    quoted,
    commaList.filter((text) => !text.endsWith(',')),
    fc.constant('""'),
  );
  const comment = fc.constantFrom('', '', '', ' # 说明', '  # https://A.com,');
  const blockList = fc
    .array(fc.tuple(scalar, comment, fc.constantFrom('', '', '', '    # above\n', '\n')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((items) => `\n${items.map(([text, note, above]) => `${above}    - ${text}${note}`).join('\n')}`);
  const flowList = fc
    .tuple(fc.array(fc.oneof(plain, quoted), { maxLength: 5 }), fc.constantFrom(', ', ',', ' ,\n      '), comment)
    .map(([items, comma, note]) => ` [${items.join(comma)}]${note}`);
  const oneText = fc.tuple(scalar, comment).map(([text, note]) => ` ${text}${note}`);
  const literal = fc
    .array(domain, { minLength: 1, maxLength: 3 })
    .map((texts) => ` |\n${texts.map((text) => `    ${text},`).join('\n')}`);
  const anyList = fc.oneof(
    { weight: 4, arbitrary: blockList },
    { weight: 3, arbitrary: flowList },
    { weight: 2, arbitrary: oneText },
    { weight: 1, arbitrary: literal },
  );
  const configOf = (anyList: fc.Arbitrary<string>) =>
    fc
      .tuple(
        anyList,
        fc.option(anyList),
        fc.option(anyList),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', 'mode: additive # 模式\n'),
      )
      .map(([request, socket, registered, lineBreak, mode]) =>
        [
          '# config\n',
          registered === null ? '' : `registered:\n  request_domain:${registered}\n`,
          mode,
          `domains:\n  request_domain: &r${request}\n`,
          socket === null ? '  upload_domain: *r\n' : `  socket_domain:${socket}\n`,
        ]
          .join('')
          .replaceAll('\n', lineBreak),
      )
      .filter(isConfig);
  const config = configOf(anyList);
  const settings = { seed: 20200401, numRuns: 500 };

  test('is mended once and for all, and reads as it should', () => {
    fc.assert(
      fc.property(config, fc.boolean(), (text, unsafe) => {
        const once = mend(text, unsafe);
        const again = mend(once.text, unsafe);
        expect(again.text).toBe(once.text);
        expect(again.fixes).toEqual([]);
      }),
      settings,
    );
  });

  test('of hostile texts too: what YAML takes for its own stays a text', () => {
    const sign = fc.constantFrom(
      ...[
        '@x',
        '%x',
        '*y',
        '|',
        '>',
        '!t',
        '`',
        '`x',
        '\\',
        'a.com\\',
        '[::1]',
        'https://[::1]/',
        '#',
        '# c',
        'a.com #c',
      ],
      ...[
        '{x}',
        ']',
        '}',
        '&a',
        '? x',
        '- x',
        '---',
        '...',
        'x: y',
        'a.com:',
        'True.',
        '1e3.',
        '~.',
        '"',
        "'",
        '',
        '*.b.com',
      ],
      ...[
        '＂',
        '、a.com。',
        'https//c.com',
        'https：//a.com',
        'https:\\\\a.com',
        'ｈttps://a.com',
        '＃x',
        '\ud83d\ude00.com',
      ],
    );
    const mark = fc.constantFrom(',', ', ', ' ,', '；', ' ', '\t', ',\t', '\t,', '、', ',,');
    const text = fc
      .array(fc.tuple(fc.oneof(sign, domain), mark), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([one, mark], index) => (index === 0 ? one : mark + one)).join(''));
    const written = fc.oneof(
      text,
      text,
      text.filter((one) => !one.endsWith('\\')).map((one) => `"${one}"`), // the parser overlooks it at a line's end
      text.map((one) => `'${one}'`),
      text.map((one) => JSON.stringify(one)),
      text.map((one) => `&y ${one}`),
      fc.constant('*r'),
    );
    const note = fc.constantFrom(
      '',
      '',
      '',
      ' # c',
      ' #',
      ' # swan-domains-ignore port: x',
      '\t# swan-domains-ignore canonical-form: x',
    );
    const items = fc.array(fc.tuple(written, note), { minLength: 1, maxLength: 5 });
    const hostile = fc.oneof(
      items.map((all) => `\n${all.map(([one, note]) => `    - ${one}${note}`).join('\n')}`),
      fc
        .tuple(items, fc.constantFrom('', '\n    '), fc.constantFrom(',', ', ', ' , ', ',\n    ', '\n    , '))
        .map(
          ([all, end, comma]) =>
            ` [${all.map(([one, note]) => (note ? `${one},${note}\n    ` : one + comma)).join('')}${end}]`,
        ),
      fc.tuple(written, note).map(([one, note]) => ` ${one}${note}`),
    );
    let mended = 0;
    fc.assert(
      fc.property(configOf(hostile), fc.boolean(), fc.boolean(), (whole, unsafe, isCut) => {
        const text = isCut ? whole.trimEnd() : whole;
        fc.pre(isConfig(text));
        const once = mend(text, unsafe);
        if (once.text !== text) mended += 1;
        expect(mend(once.text, unsafe).text).toBe(once.text);
        if (!unsafe) expect(keysOf(parseDeclaration(once.text, FILE))).toEqual(keysOf(parseDeclaration(text, FILE)));
      }),
      { ...settings, numRuns: 1000 },
    );
    expect(mended).toBeGreaterThan(300);
  });

  test('keeps its domains, and every line that has no finding', () => {
    let changed = 0;
    fc.assert(
      fc.property(config, (text) => {
        const { text: after, fixes } = mend(text);
        expect(keysOf(parseDeclaration(after, FILE))).toEqual(keysOf(parseDeclaration(text, FILE)));
        const touched = new Set(fixes.map(({ place }) => place.line));
        const kept = text.split('\n').filter((_, index) => !touched.has(index + 1) && !touched.has(index + 2));
        expect(isSubsequence(kept, after.split('\n'))).toBe(true);
        const notes = (of: string) => of.match(/# (?:说明|above|config|模式)/g) ?? [];
        expect(notes(after)).toEqual(notes(text));
        expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
        if (after !== text) changed += 1;
      }),
      settings,
    );
    expect(changed).toBeGreaterThan(300);
  });

  test('has every suppression in use that was in use before', () => {
    const ids = ['canonical-form', 'secure-protocol', 'duplicate-domain', 'list-separator', 'domain-format'] as const;
    const id = fc.constantFrom(...ids, 'allowed-protocol', 'protocol-mismatch', 'ip-address', 'empty-domain');
    const ignored = fc.tuple(id, domain, fc.constantFrom('', 'domain_type: request_domain, '));
    const warned = fc.array(fc.constantFrom(...ids, 'allowed-protocol', 'empty-domain'), { maxLength: 6 });
    let [used, mended] = [0, 0];
    fc.assert(
      fc.property(
        config,
        fc.infiniteStream(id),
        fc.array(ignored, { maxLength: 4 }),
        warned,
        fc.boolean(),
        (plain, comments, members, warnings, unsafe) => {
          const commented = plain.replace(
            /# (?:说明|above)/g,
            () => `# swan-domains-ignore ${comments.next().value}: x`,
          );
          const rules = [...new Set(warnings)].map((rule) => `${rule}: warning`).join(', ');
          const ignore = members.map(([rule, value, type]) => `{ rule: ${rule}, ${type}value: "${value}", reason: x }`);
          const text = `${commented}rules: { ${rules} }\nignore: [${ignore.join(', ')}]\n`;
          // Whether protocols differ depends on what is registered, which an unsafe fix changes.
          const before = usedIn(text, unsafe ? 'protocol-mismatch' : null);
          const after = mend(text, unsafe);
          expect(usedIn(after.text), after.text).toEqual(expect.arrayContaining(before));
          used += before.length;
          mended += after.fixes.length;
        },
      ),
      { ...settings, numRuns: 1000 },
    );
    expect(used).toBeGreaterThan(200);
    expect(mended).toBeGreaterThan(1000);
  });

  test('has the findings that are left, and no others', () => {
    let mended = 0;
    fc.assert(
      fc.property(config, (text) => {
        const { text: after, fixes } = mend(text);
        const done = new Set(fixes.map(({ rule, place }) => JSON.stringify([rule, place.line, place.column])));
        const isDone = ({ rule, place }: Problem) => done.has(JSON.stringify([rule, place?.line, place?.column]));
        const safe = ['canonical-form', 'list-separator', 'duplicate-domain', 'empty-domain'];
        const ofSafe = (problems: Problem[]) =>
          problems.filter(({ rule }) => safe.includes(rule)).map(({ rule }) => rule);
        const before = problemsOf(text);
        expect(ofSafe(problemsOf(after)).sort()).toEqual(ofSafe(before.filter((one) => !isDone(one))).sort());
        mended += before.filter(isDone).length;
      }),
      settings,
    );
    expect(mended).toBeGreaterThan(500);
  });
});

function isConfig(text: string): boolean {
  try {
    parseDeclaration(text, FILE);
    return true;
  } catch {
    return false;
  }
}

function problemsOf(text: string): Problem[] {
  const { domains, registered, rules } = parseDeclaration(text, FILE);
  return check(domains, { registered, rules });
}

/** Which of its suppressions, in their order, mean a finding that can be suppressed. */
function usedIn(text: string, but: RuleId | null = null): number[] {
  const { ignore = [] } = parseDeclaration(text, FILE);
  const met = createMet();
  sift(problemsOf(text), findSuppressions(ignore), undefined, met);
  return ignore.flatMap((one, index) => (met.findings.get(one) === null && one.rule !== but ? [index] : []));
}

function keysOf({ domains, registered = {} }: Declaration) {
  const keys = (lists: DomainLists) =>
    Object.entries(lists).map(([type, list]) => {
      const { entries } = list as DomainList;
      return [type, [...new Set(entries.map(comparisonKey))].filter(Boolean).sort(), entries.length > 0];
    });
  return [keys(domains), keys(registered)];
}

function isSubsequence(lines: readonly string[], of: readonly string[]): boolean {
  let found = 0;
  for (const line of of) if (line === lines[found]) found += 1;
  return found === lines.length;
}

test('a chain of disputes, each begun by the one before it, comes to an end', () => {
  const many = Array.from({ length: 2500 }, (_, index) => index);
  const own = many.map((index) => `    - &a${index} HTTPS://A.com\n`).join('');
  const others = many.map((index) => `    - *a${index}\n    - *a${(index + 1) % many.length}\n`).join('');
  const text = `domains:\n  request_domain:\n${own}  socket_domain:\n${others}`;
  const { fixed } = mendConfig(text, FILE, 'config', { unsafe: true });
  expect(fixed.map((list) => list.length)).toEqual([2500, 5000]);
});

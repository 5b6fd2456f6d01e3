/** A config mended: nothing but its entries changes, and what has no exact place stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Declaration, parseDeclaration } from '../../src/config/declaration.ts';
import { assertMended, mendConfig } from '../../src/config/fix-config.ts';
import { check } from '../../src/core/check.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';
import { comparisonKey } from '../../src/core/entry.ts';
import type { DomainList } from '../../src/core/list.ts';
import type { Problem } from '../../src/core/problem.ts';

const FILE = 'own.yml';

function mend(text: string, unsafe = false) {
  const { rules } = parseDeclaration(text, FILE);
  const mended = mendConfig(text, FILE, 'config', { unsafe, rules });
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
    ['repeated, on two lines', block('- https://a.com', '- |', '  https://a.com'), 'duplicate-domain'],
  ])('%s', (_, text, rule) => {
    const mended = mend(text);
    expect(mended.text).toBe(text);
    expect(mended.fixes).toEqual([]);
    expect(mended.left.map((one) => one.rule)).toEqual([rule]);
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
  const config = fc
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

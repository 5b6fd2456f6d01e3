/** Where an entry is written: exact where the source says the text as it is, else the scalar's start. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { DOMAIN_TYPES } from '../../src/core/domain-type.ts';
import type { Entry } from '../../src/core/entry.ts';
import type { DomainList } from '../../src/core/list.ts';
import type { Place } from '../../src/core/place.ts';

const FILE = 'own.yml';

function listsOf(text: string): DomainList[] {
  const { domains, registered } = parseDeclaration(text, FILE);
  return DOMAIN_TYPES.flatMap((type) => [domains[type], registered?.[type]]).filter(
    (list) => list !== undefined,
  ) as DomainList[];
}

function entriesOf(text: string): Entry[] {
  return listsOf(text).flatMap(({ entries }) => entries);
}

/** What an editor would select; ends are exclusive. Lines end with LF or CRLF. */
function textAt(text: string, place: Place | undefined): string {
  if (!place) throw new Error('no place');
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
  return text.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}

const from = (line: number, column: number, endColumn: number, endLine = line): Place => ({
  file: FILE,
  line,
  column,
  endLine,
  endColumn,
});
const list = (value: string) => `domains:\n  request_domain: ${value}\n`;

describe('exact', () => {
  const rows: [name: string, text: string, places: Place[]][] = [
    ['plain', list('https://a.com'), [from(2, 19, 32)]],
    ['plain, in a comma list', list('https://a.com, wss://b.com'), [from(2, 19, 32), from(2, 34, 45)]],
    ['plain, with spaces before the comma', list('https://a.com  ,wss://b.com'), [from(2, 19, 32), from(2, 35, 46)]],
    ['plain, before a comment', list('https://a.com # ours'), [from(2, 19, 32)]],
    ['in double quotes', list('"https://a.com"'), [from(2, 20, 33)]],
    ['in single quotes', list("'https://a.com'"), [from(2, 20, 33)]],
    ['in quotes, in a comma list', list('" https://a.com ,https://b.com"'), [from(2, 21, 34), from(2, 36, 49)]],
    ['a flow list', list('[https://a.com, "https://b.com"]'), [from(2, 20, 33), from(2, 36, 49)]],
    ['a comma list inside a member', list('["https://a.com,https://b.com"]'), [from(2, 21, 34), from(2, 35, 48)]],
    [
      'a block list',
      'domains:\n  request_domain:\n    - https://a.com\n    - "https://b.com"\n',
      [from(3, 7, 20), from(4, 8, 21)],
    ],
    ['CRLF', 'domains:\r\n  request_domain:\r\n    - https://a.com\r\n', [from(3, 7, 20)]],
    ['JSON with tabs', '{\n\t"domains": {\n\t\t"request_domain": ["https://a.com"]\n\t}\n}', [from(3, 23, 36)]],
    ['after a character of three bytes', list('"例子,https://a.com"'), [from(2, 20, 22), from(2, 23, 36)]],
    ['after a character of two units', list('"𝒟,https://a.com"'), [from(2, 20, 22), from(2, 23, 36)]],
    [
      'after a key that is quoted with an escape',
      `domains: { "request\\x5fdomain": https://a.com }`,
      [from(1, 33, 46)],
    ],
    ['an empty item', list('"https://a.com,,https://b.com"'), [from(2, 20, 33), from(2, 34, 34), from(2, 35, 48)]],
    ['an empty member', list('[""]'), [from(2, 20, 22)]],
    ['around another separator', list('"https://a.com；https://b.com"'), [from(2, 20, 33), from(2, 34, 47)]],
    ['behind an anchor', list('[&x https://a.com]'), [from(2, 23, 36)]],
    [
      'an alias: where the text is written',
      'registered: { request_domain: &x https://a.com }\ndomains: { request_domain: *x }\n',
      [from(1, 34, 47), from(1, 34, 47)],
    ],
  ];

  test.each(rows)('%s', (_, text, places) => {
    expect(entriesOf(text).map(({ place }) => place)).toEqual(places);
  });

  test.each(rows.filter(([name]) => name !== 'an empty member'))('the text is there: %s', (_, text) => {
    const entries = entriesOf(text);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(textAt(text, entry.place)).toBe(entry.text);
  });
});

describe("else the scalar's start", () => {
  const rows: [name: string, text: string, place: Place, entries: number][] = [
    ['double quotes with an escape', list('"https:\\/\\/a.com,https://b.com"'), from(2, 19, 19), 2],
    ['single quotes with a quote', list("'https://it''s.com'"), from(2, 19, 19), 1],
    ['a literal block', list('|\n    https://a.com,\n    https://b.com'), from(2, 19, 19), 2],
    ['a folded block', list('>\n    https://a.com,\n    https://b.com'), from(2, 19, 19), 2],
    ['double quotes on two lines', list('"https://a.com,\n    https://b.com"'), from(2, 19, 19), 2],
    ['plain on two lines', list('https://a.com,\n    https://b.com'), from(2, 19, 19), 2],
  ];

  test.each(rows)('%s', (_, text, place, count) => {
    const entries = entriesOf(text);
    expect(entries).toHaveLength(count);
    for (const entry of entries) expect(entry.place).toEqual(place);
  });
});

test('the place of a list is its key', () => {
  const [wanted, registered] = listsOf('domains:\n  request_domain: []\nregistered: { "request_domain": [] }\n');
  expect(wanted?.place).toEqual(from(2, 3, 17));
  expect(registered?.place).toEqual(from(3, 15, 31));
});

describe('any list', () => {
  const domain = fc
    .tuple(
      fc.constantFrom('https://', 'wss://', 'http://', ''),
      fc.stringMatching(/^[a-z例𝒟]{1,5}(?:\.[a-z子]{1,5}){0,2}$/u),
    )
    .map((parts) => parts.join(''));
  const comma = fc.constantFrom(',', ', ', ' , ', ' ,');
  const scalar = fc
    .tuple(fc.array(domain, { minLength: 1, maxLength: 4 }), comma, fc.constantFrom('"', "'"))
    .map(([texts, separator, quote]) => ({ texts, written: quote + texts.join(separator) + quote }));
  const style = fc.constantFrom('flow', 'block', 'json');
  const written = fc
    .tuple(fc.array(scalar, { minLength: 1, maxLength: 5 }), style, fc.constantFrom('\n', '\r\n'))
    .map(([scalars, form, lineBreak]) => {
      const texts = scalars.flatMap((one) => one.texts);
      const members = scalars.map((one) => (form === 'json' ? JSON.stringify(one.written.slice(1, -1)) : one.written));
      const text = {
        flow: `# 例子 𝒟\ndomains: { request_domain: [${members.join(', ')}] }\n`,
        block: `domains:\n  request_domain:\n${members.map((member) => `    - ${member}\n`).join('')}`,
        json: `{\n\t"domains": {\n\t\t"request_domain": [${members.join(',\n\t\t\t')}]\n\t}\n}`,
      }[form as 'flow' | 'block' | 'json'];
      return { texts, text: text.replaceAll('\n', lineBreak) };
    });

  test("the text at an entry's place is the entry's", () => {
    let several = 0;
    fc.assert(
      fc.property(written, ({ texts, text }) => {
        const entries = entriesOf(text);
        expect(entries.map((entry) => entry.text)).toEqual(texts);
        for (const entry of entries) expect(textAt(text, entry.place)).toBe(entry.text);
        if (entries.length > 4) several += 1;
      }),
      { seed: 20200401, numRuns: 500 },
    );
    expect(several).toBeGreaterThan(100);
  });
});

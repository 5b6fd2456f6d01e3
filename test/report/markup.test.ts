/** What of a user's text GitHub could take for more than text, once the page is finished. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, entities, link, tableOf, withinLimit } from '../../src/report/markup.ts';
import { words } from '../../src/report/messages/words.ts';

/** As a browser has it: entities are their characters again. */
function finished(html: string): string {
  return html.replaceAll(/&#(\d+);/g, (_, unit) => String.fromCodePoint(Number(unit)));
}

/** What GitHub looks for in the text of a finished page, or in its Markdown where entities are read already. */
const REFERENCES = [
  /@\w/, // a mention; an e-mail address
  /#\d/, // an issue, with or without a repository before it
  /\bGH-\d/i,
  /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/i, // a commit
  /:[\w+-]+:/, // an emoji
];

describe('entities', () => {
  test.each([
    '@octocat',
    '@octo-org/team',
    'u@example.com',
    '#12',
    'octo-org/shop#12',
    'GH-12',
    'gh-12',
    '012345a',
    '0123456789abcdef0123456789abcdef01234567',
    ':tada:',
    ':+1:',
    '::error::x',
    'a:100:b',
    '@#12@GH-1:x:@012345a',
  ])('%j is no reference', (text) => {
    const shown = finished(entities(text));
    for (const reference of REFERENCES) expect(shown).not.toMatch(reference);
    expect(shown.replaceAll('\u200b', '')).toBe(text); // and looks as it is
  });

  test('the id of an app can be copied', () => {
    expect(finished(entities('no app "16012345"'))).toBe('no app "16012345"');
  });

  test('nothing is: no reference, no character of Markdown or HTML', () => {
    const part = fc.constantFrom(
      '@',
      '#',
      'GH-',
      'gh-',
      '1',
      '12',
      'a',
      'f',
      '012345a',
      ':',
      'tada',
      '/',
      '-',
      ' ',
      '<',
      '`',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const shown = finished(entities(text));
        for (const reference of REFERENCES) expect(shown).not.toMatch(reference);
        expect(shown.replaceAll('\u200b', '')).toBe(text);
        expect(entities(text).replaceAll(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{N} ]*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

test('what is code can be copied as it is', () => {
  expect(finished(code('https://cdn-1.0123456.example.com:8443/#a'))).toBe(
    '<code>https://cdn-1.0123456.example.com:8443/#a</code>',
  );
});

test('an address is an address', () => {
  expect(finished(link('https://a.example/b?c=%22#L1', 'x'))).toBe('<a href="https://a.example/b?c=%22#L1">x</a>');
  expect(link('https://a.example/"><b>', 'x')).not.toMatch(/"><b>/);
  expect(link(null, 'x')).toBe('x');
});

describe('a small page', () => {
  const rest = words('see [there](https://a.example)', '请查看[那里](https://a.example)');
  const table = (count: number) => tableOf([words('a', '甲')], Array.from({ length: count }), () => ['x'.repeat(90)]);

  test.each([200, 500, 1000, 5000, 65_000])('of %i bytes is full, and not beyond', (most) => {
    const text = withinLimit(['# a', table(400), table(400), 'the end'], { most, rest }, 'en');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    expect(text).toMatch(/^# a\n/);
    expect(text).toContain('left out here: see [there](https://a.example).');
  });

  test('has something of each table', () => {
    const text = withinLimit([table(400), table(400), 'the end'], { most: 5000, rest }, 'zh');
    expect(text.match(/\| 甲 \|/g)).toHaveLength(2);
    expect(text.match(/行，请查看\[那里\]\(https:\/\/a\.example\)。/g)).toHaveLength(2);
    expect(text).toMatch(/the end\n$/);
  });
});

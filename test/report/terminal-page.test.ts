/** Every page of a rule and of a code, on terminals of several widths. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readRulePage } from '../../src/command/read-rule-page.ts';
import { widthOf } from '../../src/report/code-frame.ts';
import { explain, topics } from '../../src/report/explain.ts';
import { LANGS } from '../../src/report/messages/words.ts';
import { terminalPage } from '../../src/report/terminal-page.ts';

const PLAIN = { columns: 80, colour: false, folder: 'docs/rules/' } as const;

test('headings stand at the margin, text is indented and wrapped, code stays as it is', () => {
  const page = ['# `port`', '', 'A port is a number.', '', '```yaml', 'a:', '', '  - b', '```', ''].join('\n');
  expect(terminalPage(page, { ...PLAIN, columns: 14 })).toBe(
    'port\n\n  A port is a\n  number.\n\n      a:\n\n        - b\n',
  );
});

describe('a link', () => {
  test.each([
    ['[`port`](port.md)', '`port`'],
    ['[`port`](port.md#why)', '`port`'],
    ['[the guide](../registered.md#a)', 'the guide (docs/registered.md)'],
    ['[list](https://publicsuffix.org)', 'list (https://publicsuffix.org)'],
  ])('%s', (link, shown) => {
    expect(terminalPage(`See ${link}.`, PLAIN)).toBe(`  See ${shown}.\n`);
  });
});

test('a table is labels and what belongs to them', () => {
  const table = ['| | |', '|---|---|', '| a | one two |', '| bcd | `e` |', ''].join('\n');
  expect(terminalPage(table, { ...PLAIN, columns: 13 })).toBe('  a    one\n       two\n  bcd  `e`\n');
});

test('a table with long labels is stacked', () => {
  const table = ['| a | b |', '|---|---|', '| one two three | four |', ''].join('\n');
  expect(terminalPage(table, { ...PLAIN, columns: 20 })).toBe('  one two three\n      four\n');
});

test('a form that it does not know is a bug', () => {
  expect(() => terminalPage('> quoted', PLAIN)).toThrow('blockquote');
  expect(() => terminalPage('an ![image](a.png)', PLAIN)).toThrow('image');
});

describe.each(LANGS)('%s', (lang) => {
  test.each(topics())('%s fits, and is no Markdown any more', (topic) => {
    const markdown = explain(topic, lang, readRulePage) ?? '';
    const code = new Set(markdown.match(/^```[\s\S]*?^```$/gm)?.flatMap((block) => block.split('\n')));
    for (const columns of [40, 80, 300]) {
      const shown = terminalPage(markdown, { ...PLAIN, columns });
      expect(shown).not.toMatch(/^\s*(?:```|#+ .*\n\n|\|)|\]\(|\*\*/m);
      const isWhole = (line: string) => code.has(line.slice(6)) || /https?:\S{15}/.test(line);
      const long = shown.split('\n').filter((line) => widthOf(line) > Math.min(columns, 100) && !isWhole(line));
      expect(long).toEqual([]);
      const coloured = terminalPage(markdown, { ...PLAIN, columns: 300, colour: true });
      expect(coloured).toContain('\u001b[1m');
      expect(stripVTControlCharacters(coloured)).not.toMatch(/\u001b/);
    }
  });
});

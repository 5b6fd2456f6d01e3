/** The caret stands under the entry on a terminal, whatever else is in its line. */

import fc from 'fast-check';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, test } from 'vitest';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { isDomainList } from '../../src/core/domain-lists.ts';
import type { Place } from '../../src/core/place.ts';
import { codeFrame, widthOf } from '../../src/report/code-frame.ts';
import { linesOf } from '../../src/report/lines-of.ts';

function place(line: number, column: number, endColumn: number, endLine = line): Place {
  return { file: 'swan-domains.yml', line, column, endLine, endColumn };
}

/** The frame of `marked` in `text`, as one text. */
function frameOf(text: string, marked: string): string {
  const offset = text.indexOf(marked);
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return (codeFrame(linesOf(text), place(before.length, column, column + marked.length)) ?? ['no frame']).join('\n');
}

describe('codeFrame', () => {
  test('the line, and a caret under the place', () => {
    expect(frameOf('domains:\n  request_domain:\n    - https://a.com/x\n', 'https://a.com/x')).toMatchInlineSnapshot(`
      "3 |     - https://a.com/x
        |       ^~~~~~~~~~~~~~~"
    `);
  });

  test('a line number of two digits', () => {
    expect(frameOf(`${'\n'.repeat(11)}  - a.com # left\n`, 'a.com')).toMatchInlineSnapshot(`
      "12 |   - a.com # left
         |     ^~~~~"
    `);
  });

  test('wide characters before and in the place take two columns', () => {
    expect(frameOf('域名: [https://例子.com, https://a.com]\n', 'https://例子.com')).toMatchInlineSnapshot(`
      "1 | 域名: [https://例子.com, https://a.com]
        |        ^~~~~~~~~~~~~~~~"
    `);
    expect(frameOf('域名: [https://例子.com, https://a.com]\n', 'https://a.com')).toMatchInlineSnapshot(`
      "1 | 域名: [https://例子.com, https://a.com]
        |                          ^~~~~~~~~~~~~"
    `);
    expect(frameOf('# 😀 ｗ: "a.com"\n', 'a.com')).toMatchInlineSnapshot(`
      "1 | # 😀 ｗ: "a.com"
        |           ^~~~~"
    `);
  });

  test('a tab is two blanks', () => {
    expect(frameOf('a:\t[\tb,\thttps://a.com/x ]\n', 'https://a.com/x')).toMatchInlineSnapshot(`
      "1 | a:  [  b,  https://a.com/x ]
        |            ^~~~~~~~~~~~~~~"
    `);
  });

  test('control, format and bidirectional characters are shown as code points', () => {
    expect(frameOf('- "\u001b[2Jx\u202e", "a\u0007b"\n', 'a\u0007b')).toMatchInlineSnapshot(`
      "1 | - "\\u{1b}[2Jx\\u{202e}", "a\\u{7}b"
        |                          ^~~~~~~"
    `);
  });

  test('line ends of every system; the last line without one', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['a:', '  - https://a.com/x', 'b:', '  - https://b.com/x'].join(end);
      expect(codeFrame(linesOf(text), place(2, 5, 20))).toEqual(['2 |   - https://a.com/x', '  |     ^~~~~~~~~~~~~~~']);
      expect(codeFrame(linesOf(text), place(4, 5, 20))).toEqual(['4 |   - https://b.com/x', '  |     ^~~~~~~~~~~~~~~']);
    }
  });

  test('nothing to mark: one caret', () => {
    expect(codeFrame(linesOf('a: b,,c\n'), place(1, 6, 6))).toEqual(['1 | a: b,,c', '  |      ^']);
    expect(codeFrame(linesOf('a:\n'), place(1, 3, 3))).toEqual(['1 | a:', '  |   ^']);
  });

  test('a place that goes on in the next line is marked to the end of its first', () => {
    expect(codeFrame(linesOf('a: "x\n  y"\n'), place(1, 4, 4, 2))).toEqual(['1 | a: "x', '  |    ^~']);
  });

  test('a line that the file does not have', () => {
    expect(codeFrame(linesOf('a: b\n'), place(7, 1, 2))).toBeNull();
    expect(codeFrame(linesOf(''), place(2, 1, 2))).toBeNull();
  });

  describe('long lines', () => {
    const MANY = Array.from({ length: 50 }, (_, index) => `https://host${index}.example.com`).join(',');

    test('the start', () => {
      expect(frameOf(`{"a":"${MANY}"}`, 'https://host0.example.com')).toMatchInlineSnapshot(`
        "1 | {"a":"https://host0.example.com,https://host1.example.com,https://host2.example.com,https://host3.ex…
          |       ^~~~~~~~~~~~~~~~~~~~~~~~~"
      `);
    });

    test('the middle', () => {
      expect(frameOf(`{"a":"${MANY}"}`, 'https://host25.example.com')).toMatchInlineSnapshot(`
        "1 | ….example.com,https://host24.example.com,https://host25.example.com,https://host26.example.com,https:…
          |                                          ^~~~~~~~~~~~~~~~~~~~~~~~~~"
      `);
    });

    test('the end', () => {
      expect(frameOf(`{"a":"${MANY}"}`, 'https://host49.example.com')).toMatchInlineSnapshot(`
        "1 | ….example.com,https://host48.example.com,https://host49.example.com"}
          |                                          ^~~~~~~~~~~~~~~~~~~~~~~~~~"
      `);
    });

    test('an entry that is longer than what is shown', () => {
      expect(
        frameOf(`${' '.repeat(60)}https://${'a'.repeat(400)}.com/x`, `https://${'a'.repeat(400)}.com/x`),
      ).toMatchInlineSnapshot(`
        "1 | …                                        https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
          |                                          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
      `);
    });

    test('a file of one line of a megabyte is shown at once', () => {
      const text = `${MANY},`.repeat(700);
      const [line = ''] = codeFrame(linesOf(text), place(1, 500_000, 500_010)) ?? [];
      expect(text.length).toBeGreaterThan(900_000);
      expect(line.length).toBeLessThan(120);
    });

    test('a character outside the basic plane is not cut in two where the line is', () => {
      for (let offset = 0; offset < 4; offset += 1) {
        const text = `${' '.repeat(offset)}${'😀'.repeat(200)} a.com ${'😀'.repeat(200)}`;
        expect(frameOf(text, 'a.com')).not.toContain('\\u{d');
      }
    });
  });

  test('whatever the line, what stands over the caret is what was marked', () => {
    const character = fc.constantFrom('a', 'Z', '.', ' ', '\t', '例', '😀', '\u001b', '\u202e', 'é');
    const part = (maxLength: number) => fc.string({ unit: character, maxLength, size: 'max' });
    let [cut, wide] = [0, 0];
    fc.assert(
      fc.property(part(150), part(40), part(150), (before, middle, after) => {
        const marked = `<${middle}>`;
        const text = before + marked + after;
        const [line = '', carets = ''] =
          codeFrame(linesOf(text), place(1, before.length + 1, before.length + marked.length + 1)) ?? [];
        const column = carets.indexOf('^');
        expect(columnsOf(line, column)).toBe('<');
        expect(carets.slice(column)).toMatch(/^\^~*$/);
        const end = columnsOf(line, carets.length - 1);
        // Its end is cut only where it is beyond what is shown.
        if (!line.endsWith('…')) expect(end).toBe('>');
        cut += Number(line.includes('…'));
        wide += Number(line !== `1 | ${text}`);
      }),
      { seed: 20_200_401, numRuns: 500 },
    );
    expect(Math.min(cut, wide)).toBeGreaterThan(50);
  });
});

/** What a terminal shows in this column. */
function columnsOf(line: string, column: number): string {
  let at = 0;
  for (const character of line) {
    if (at >= column) return character;
    at += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return '';
}

describe('the frame and the reader of the config count lines alike', () => {
  const config = (comment: string) => `# ${comment}\ndomains:\n  request_domain:\n    - https://a.com/x\n`;

  test.each([
    ['line feeds', config('x')],
    ['CRLF', config('x').replaceAll('\n', '\r\n')],
    ['a lone CR in a comment', config('x\ry')],
    ['U+0085, U+2028 and U+2029 in a comment', config('x\u0085y\u2028z\u2029')],
    ['a form feed in a comment', config('x\fy\vz')],
  ])('%s', (_name, text) => {
    const list = parseDeclaration(text, 'swan-domains.yml').domains.request_domain;
    if (list === undefined || !isDomainList(list)) throw new Error('the config was not read');
    const at = list.entries[0]?.place;
    if (!at) throw new Error('the entry has no place');
    expect(codeFrame(linesOf(text), at)?.[0]).toMatch(/- https:\/\/a\.com\/x$/);
  });
});

test.each([30, 45, 60, 80])(
  'on a terminal of %i columns both lines fit, and the caret stands under the place',
  (columns) => {
    const text = `  request_domain: [${Array.from({ length: 9 }, (_, index) => `"https://例子${index}.example.com"`).join(', ')}]`;
    for (let at = 0; at < text.length; at += 7) {
      const [line, carets] = codeFrame([text], { ...PLACE, column: at + 1, endColumn: at + 2 }, columns) ?? ['', ''];
      for (const shown of [line, carets]) expect(widthOf(shown)).toBeLessThanOrEqual(columns);
      expect(columnsOf(line, carets.indexOf('^'))).toBe(text[at]);
    }
  },
);

const PLACE = { file: 'x.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };

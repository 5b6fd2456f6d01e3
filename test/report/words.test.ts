/** A user's text inside ours: shown as it is where it can be seen, as code points where it cannot, never too long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed, quote, visible, words } from '../../src/report/messages/words.ts';

const SHOWN: readonly (readonly [string, string, string])[] = [
  ['letters', 'https://例子.中国', 'https://例子.中国'],
  ['our own signs', '"\\`|<&>*_[]@#', '"\\`|<&>*_[]@#'],
  ['an accent of its own', 'e\u0301', 'e\u0301'],
  ['an emoji', '😀', '😀'],
  ['NUL', '\0', '\\u{0}'],
  ['a line feed', 'a\nb', 'a\\u{a}b'],
  ['CR', 'a\rb', 'a\\u{d}b'],
  ['a tab', '\t', '\\u{9}'],
  ['ESC', '\u001b[31m', '\\u{1b}[31m'],
  ['DEL', '\u007f', '\\u{7f}'],
  ['the C1 control CSI', '\u009b31m', '\\u{9b}31m'],
  ['NEL', '\u0085', '\\u{85}'],
  ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
  ['a zero width space', 'a\u200bb', 'a\\u{200b}b'],
  ['a zero width joiner', 'a\u200db', 'a\\u{200d}b'],
  ['a line separator', '\u2028', '\\u{2028}'],
  ['a paragraph separator', '\u2029', '\\u{2029}'],
  ['a right-to-left override', '\u202egnp', '\\u{202e}gnp'],
  ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['a byte order mark', '\ufeff', '\\u{feff}'],
  ['a tag character', '\u{e0041}', '\\u{e0041}'],
  ['half a surrogate pair', '\ud800', '\\u{d800}'],
];

describe('visible', () => {
  test.each(SHOWN)('%s', (_name, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('leaves nothing that moves, turns or hides', () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visible(shown)).toBe(shown);
        changed += Number(shown !== text);
      }),
      { seed: 20_200_401, numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(20);
  });
});

describe('quote', () => {
  test.each([
    ['', '""'],
    ['a', '"a"'],
    ['a\n::error::x', '"a\\u{a}::error::x"'],
    ['x'.repeat(160), `"${'x'.repeat(160)}"`],
    ['x'.repeat(161), `"${'x'.repeat(160)}…"`],
    ['x'.repeat(1_000_000), `"${'x'.repeat(160)}…"`],
  ])('%j', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  test('does not cut a character in two', () => {
    expect(quote('😀'.repeat(200))).not.toContain('\\u{d');
    expect(quote(`a${'😀'.repeat(200)}`)).not.toContain('\\u{d');
  });
});

test('listed, in the marks of each language', () => {
  expect(listed(['a', 'b\n'], 'en')).toBe('"a", "b\\u{a}"');
  expect(listed(['a', 'b\n'], 'zh')).toBe('"a"、"b\\u{a}"');
  expect(words('a', '甲')).toEqual({ en: 'a', zh: '甲' });
});

/** Secrets are printed nowhere: many at once, one inside another, in texts and in plain data. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSecrets, mapTexts, type Secrets } from '../../src/command/hide-token.ts';

function secretsOf(...secrets: string[]): Secrets {
  const all = createSecrets();
  for (const secret of secrets) all.add(secret);
  return all;
}

const S = '45.0123456789abcdef'; // 19 characters
const LONG = `${S}.3600.1536148028.x`;
const OTHER = '45.fedcba9876543210';

describe('hide', () => {
  test.each<[name: string, secrets: string[], text: string, hidden: string]>([
    ['nothing known', [], `a ${S} b`, `a ${S} b`],
    ['nothing there', [S], 'a b', 'a b'],
    ['an empty text', [S], '', ''],
    ['in the middle', [S], `a ${S} b`, 'a *** b'],
    ['alone', [S], S, '***'],
    ['at the start', [S], `${S} b`, '*** b'],
    ['at the end', [S], `a ${S}`, 'a ***'],
    ['several times', [S], `${S},${S}\n${S}`, '***,***\n***'],
    ['twice without anything between', [S], `${S}${S}`, '******'],
    ['inside a word', [S], `https://${S}.com`, 'https://***.com'],
    ['two', [S, OTHER], `${OTHER} ${S}`, '*** ***'],
    ['two side by side', [S, OTHER], `${OTHER}${S}`, '******'],
    ['the same one, told twice', [S, S], S, '***'],
    ['one that begins with another', [S, LONG], `${LONG} ${S}`, '*** ***'],
    ['told in the other order', [LONG, S], `${LONG} ${S}`, '*** ***'],
    ['one that ends with another', [`x${S}`, S], `x${S} ${S}`, '*** ***'],
    ['one around another', [`x${S}x`, S], `x${S}x ${S} ${S}x`, '*** *** ***x'],
    ['the longer one, which breaks off', [S, LONG], LONG.slice(0, -1), `***${LONG.slice(S.length, -1)}`],
    ['not its beginning', [S], S.slice(0, -1), S.slice(0, -1)],
    ['not its end', [S], S.slice(1), S.slice(1)],
    ['not in another case', [S], S.toUpperCase(), S.toUpperCase()],
    ['in lower case, as hosts are spelled', [LONG.toUpperCase()], `https://${LONG}`, 'https://***'],
    ['what is special in a pattern', ['$&.*+?^()[]{}|\\0123'], 'a$&.*+?^()[]{}|\\0123b', 'a***b'],
    ['what is special in a replacement', ['$$$$$$$$$$$$$$$$$$$$'], '<$$$$$$$$$$$$$$$$$$$$>', '<***>'],
    ['wide characters', ['例子例子例子例子例子例子例子例子'], '<例子例子例子例子例子例子例子例子>', '<***>'],
    ['stars', ['*'.repeat(16)], `a${'*'.repeat(17)}`, 'a***'],
  ])('%s', (_, secrets, text, hidden) => {
    expect(secretsOf(...secrets).hide(text)).toBe(hidden);
  });

  test.each([0, 1, 3, 8, 15])('%i characters are a placeholder, and no secret', (length) => {
    const short = 'abcdefghijklmno'.slice(0, length);
    expect(secretsOf(short).hide(`x ${short} y`)).toBe(`x ${short} y`);
  });

  test('16 characters are a secret', () => {
    expect(secretsOf('abcdefghijklmnop').hide('x abcdefghijklmnop y')).toBe('x *** y');
  });

  test('where two overlap, nothing of either is left', () => {
    const [left, right] = ['abcdefghijklmnop-SHARED', 'SHARED-qrstuvwxyz0123456'];
    const both = 'abcdefghijklmnop-SHARED-qrstuvwxyz0123456';
    for (const secrets of [secretsOf(left, right), secretsOf(right, left)]) {
      expect(secrets.hide(`<${both}>`)).toBe('<***>');
      expect(secrets.hide(`<${left}><${right}>`)).toBe('<***><***>');
    }
  });

  test('one that was told later is hidden from then on', () => {
    const secrets = secretsOf(OTHER);
    expect(secrets.hide(S)).toBe(S);
    secrets.add(S);
    expect(secrets.hide(S)).toBe('***');
  });
});

describe('as a slow and simple one', () => {
  const secret = fc.stringMatching(/^[0-9a-f]{12,24}$/);
  const family = fc
    .tuple(secret, fc.array(fc.stringMatching(/^[0-9a-f]{1,4}$/), { maxLength: 2 }))
    .map(([first, ends]) => [first, ...ends.map((end) => first + end)]);
  const known = fc.array(family, { minLength: 1, maxLength: 4 }).map((families) => families.flat());

  test('replaceAll, the longest first', () => {
    let hidden = 0;
    fc.assert(
      fc.property(known, fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3 })), { maxLength: 8 }), (all, parts) => {
        const text = parts.map(([index, between]) => `${all[index % all.length]} ${between}`).join('');
        const expected = all
          .filter(({ length }) => length >= 16)
          .sort((a, b) => b.length - a.length)
          .reduce((shown, one) => shown.replaceAll(one, '***'), text);
        expect(secretsOf(...all).hide(text)).toBe(expected);
        if (expected !== text) hidden += 1;
      }),
      { seed: 20200401, numRuns: 2000 },
    );
    expect(hidden).toBeGreaterThan(1000);
  });

  test('a character is shown where no secret covers it, and only there', () => {
    const whole = 'abcabcabcabcabcabcabc0123456789abcabcabcabcabcabcabc';
    const slice = (minLength: number, maxLength: number) =>
      fc
        .tuple(fc.nat(whole.length - minLength), fc.integer({ min: minLength, max: maxLength }))
        .map(([from, length]) => whole.slice(from, from + length));
    let overlapping = 0;
    fc.assert(
      fc.property(
        fc.array(slice(14, 24), { minLength: 1, maxLength: 5 }),
        fc.array(slice(1, whole.length), { maxLength: 3 }),
        (all, parts) => {
          const text = parts.join('');
          const covered = [...text].map(() => 0);
          for (const one of all.filter(({ length }) => length >= 16)) {
            for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
              for (let index = at; index < at + one.length; index++) covered[index] = (covered[index] ?? 0) + 1;
            }
          }
          const shown = [...text].filter((_, index) => covered[index] === 0).join('');
          expect(
            secretsOf(...all)
              .hide(text)
              .replaceAll('*', ''),
          ).toBe(shown);
          if (covered.some((count) => count > 1)) overlapping += 1;
        },
      ),
      { seed: 20200401, numRuns: 5000 },
    );
    expect(overlapping).toBeGreaterThan(500);
  });
});

describe('mapTexts', () => {
  const hideIn = <T>(value: T) => mapTexts(value, secretsOf(S).hide);

  test.each<[name: string, value: unknown, expected: unknown]>([
    ['a text', S, '***'],
    ['a list', [S, 'a', [`${S}!`]], ['***', 'a', ['***!']]],
    ['a map of fields', { a: S, b: { c: [{ d: S }] } }, { a: '***', b: { c: [{ d: '***' }] } }],
    ['what is no text', [1, true, null, undefined, 2n], [1, true, null, undefined, 2n]],
    ['a Map', new Map([['a', { b: S }]]), new Map([['a', { b: '***' }]])],
    ['an absent field stays', { a: undefined, b: S }, { a: undefined, b: '***' }],
    ['empty ones', [{}, [], '', new Map()], [{}, [], '', new Map()]],
  ])('%s', (_, value, expected) => {
    expect(hideIn(value)).toStrictEqual(expected);
  });

  test('the value itself is left alone', () => {
    const value = { list: [S], inner: { text: S } };
    hideIn(value);
    expect(value).toEqual({ list: [S], inner: { text: S } });
  });

  test('what nothing is hidden in is the same value, beside what changes', () => {
    const value = { other: { list: ['a', new Map([['b', 'c']])] }, text: S };
    expect(hideIn(value).other).toBe(value.other);
  });
});

describe('ten thousand secrets', () => {
  const numbered = (text: (at: number) => string) => Array.from({ length: 10_000 }, (_, at) => text(at));

  /** A reader that tries each secret at each place would take minutes for each of these. */
  test.each<[name: string, secrets: string[]]>([
    ['that differ at once', numbered((at) => `${at.toString(16).padStart(8, '0')}-0123456789abcdef`)],
    ['that differ in their ends only', numbered((at) => `a-token-of-the-same-beginning-${at}`)],
    ['that differ in their lengths', numbered((at) => `a-token-that-grows-by-a-letter-${'x'.repeat(at % 100)}${at}`)],
  ])('%s, in a long text', (_, all) => {
    const secrets = secretsOf(...all);
    const text = all.map((one, at) => `line ${at}: ${one};\n`).join('');
    expect(secrets.hide(text)).toBe(all.map((_, at) => `line ${at}: ***;\n`).join(''));
  });

  test('in a text that has none of them', () => {
    const secrets = secretsOf(...numbered((at) => `a-token-of-the-same-beginning-${at}`));
    const text = 'a-token-of-the-same-beginning-x '.repeat(20_000);
    expect(secrets.hide(text)).toBe(text);
  });
});

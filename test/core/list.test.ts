import { describe, expect, test } from 'vitest';
import { parseDomainList, splitList } from '../../src/core/index.ts';
import { joinList } from '../../src/core/list.ts';

const A = 'https://m.waitui.com';
const B = 'https://api.mxqe.com';

describe('splitList: commas', () => {
  test.each([
    ['nothing', '', []],
    ['white space', ' \t\r\n\u3000\ufeff', []],
    ['one domain', A, [[A, 0]]],
    [
      'two domains',
      `${A},${B}`,
      [
        [A, 0],
        [B, 21],
      ],
    ],
    [
      'white space around them',
      `  ${A} ,\n ${B}\t`,
      [
        [A, 2],
        [B, 26],
      ],
    ],
    [
      'a trailing comma',
      `${A},`,
      [
        [A, 0],
        ['', 21],
      ],
    ],
    [
      'a leading comma',
      `,${A}`,
      [
        ['', 0],
        [A, 1],
      ],
    ],
    [
      'one comma',
      ',',
      [
        ['', 0],
        ['', 1],
      ],
    ],
    [
      'two commas and white space',
      'a, ,b',
      [
        ['a', 0],
        ['', 2],
        ['b', 4],
      ],
    ],
    [
      'letters of two units',
      `💥,${A}`,
      [
        ['💥', 0],
        [A, 3],
      ],
    ],
    ['a byte order mark', `\ufeff${A}`, [[A, 1]]],
  ])('%s', (_why, text, expected) => {
    expect(splitList(text).map(({ text, offset }) => [text, offset])).toEqual(expected);
    expect(splitList(text).every(({ separator }) => separator === undefined)).toBe(true);
  });
});

describe('splitList: marks that are no commas, between two domains', () => {
  test.each([
    ['，', `${A}，${B}`],
    ['、', `${A}、${B}`],
    [';', `${A};${B}`],
    ['；', `${A}；${B}`],
    [' ', `${A} ${B}`],
    ['\n', `${A}\n${B}`],
    [' ；\n', `${A} ；\n${B}`],
  ])('%j', (separator, text) => {
    expect(splitList(text)).toEqual([
      { text: A, offset: 0 },
      { text: B, offset: text.indexOf(B), separator },
    ]);
  });

  test('after a comma the first one has no such mark', () => {
    expect(splitList(`${B}, ${A};${B} ${A}`)).toEqual([
      { text: B, offset: 0 },
      { text: A, offset: 22 },
      { text: B, offset: 43, separator: ';' },
      { text: A, offset: 64, separator: ' ' },
    ]);
  });

  test.each([
    ['hosts without protocol', 'a.cn b.cn', ['a.cn', 'b.cn']],
    ['a host and an address', 'a.cn;127.0.0.1', ['a.cn', '127.0.0.1']],
    ['other protocols', 'ftp://a;ftp://b', ['ftp://a', 'ftp://b']],
    ['a domain with a path before the mark', 'https://a.cn/x;https://b.cn', ['https://a.cn/x', 'https://b.cn']],
    ['Chinese names', '例子.中国、例子.中国', ['例子.中国', '例子.中国']],
  ])('splits %s', (_why, text, expected) => {
    expect(splitList(text).map((item) => item.text)).toEqual(expected);
  });
});

describe('splitList: such a mark anywhere else stays in its entry', () => {
  test.each([
    'https://a.com/x;y',
    'https://a.com/x y',
    'https://a.com?x=1;y=2',
    'https://a .com',
    'a b',
    'a;b;c',
    '；https://a.com',
    'https://a.com；',
    'main domain: https://a.com',
    ';',
  ])('%j', (text) => {
    expect(splitList(text)).toEqual([{ text, offset: 0 }]);
  });
});

describe('parseDomainList', () => {
  test('gives entries with the place of each', () => {
    const entries = parseDomainList(` ${A}，HTTPS://API.mxqe.com/`);
    expect(entries).toMatchObject([
      { text: A, offset: 1, canonical: A },
      { text: 'HTTPS://API.mxqe.com/', offset: 22, separator: '，', canonical: B },
    ]);
    expect(entries[0]).not.toHaveProperty('separator');
  });

  test('keeps empty entries', () => {
    expect(parseDomainList(`${A},`)).toMatchObject([{ text: A }, { text: '', canonical: null }]);
  });
});

test('joinList is the form that the API takes', () => {
  expect(joinList([A, B])).toBe(`${A},${B}`);
  expect(joinList([])).toBe('');
});

/** None of these may take the square of its length, or more arguments than a call may have. */
describe('a list of megabytes is split in the time that reading it takes', () => {
  test.each([
    ['commas', ','.repeat(200_000), 200_001],
    ['domains without commas', 'a.b '.repeat(200_000), 200_000],
    ['a long domain and marks that separate nothing', 'a.'.repeat(50_000) + ';x'.repeat(50_000), 1],
    ['a long word and marks', 'a'.repeat(60_000) + ';x'.repeat(60_000), 1],
    ['marks', '; '.repeat(200_000), 1],
  ])('%s', (_why, text, count) => {
    expect(splitList(text)).toHaveLength(count);
  });
});

import { describe, expect, test } from 'vitest';
import { type Span, wrapLines, wrapText } from '../../src/report/wrap-text.ts';

const plain = (text: string): Span => ({ text, paint: String });
const wrap = (text: string, columns: number) => wrapText([plain(text)], columns);

describe('lines end', () => {
  test.each<[string, number, readonly string[]]>([
    ['', 10, ['']],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['one two three', 3, ['one', 'two', 'three']],
    ['one  two', 4, ['one', 'two']],
    ['trailing   ', 40, ['trailing']],
    ['an https://example.com/very/long address', 10, ['an', 'https://example.com/very/long', 'address']],
    ['one\ntwo', 40, ['one two']],
    ['服务器域名', 6, ['服务器', '域名']],
    ['服务器域名', 7, ['服务器', '域名']],
    ['服务器，域名', 6, ['服务', '器，域', '名']],
    ['服务（域名）', 6, ['服务', '（域', '名）']],
    ['域名\n列表', 40, ['域名列表']],
    ['域名\nlist', 40, ['域名 list']],
    ['用 swan-domains 检查', 8, ['用', 'swan-domains', '检查']],
  ])('%j at %d columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});

test('each line is painted by itself, and a style once for what stands together in it', () => {
  const marked: Span = { text: 'two three', paint: (text) => `<${text}>` };
  expect(wrapText([plain('one '), marked, plain(' four')], 8)).toEqual(['one <two>', '<three>', 'four'].map(String));
  expect(wrapText([plain('one '), marked, plain(' four')], 40)).toEqual(['one <two three> four']);
});

describe('each line of a text', () => {
  test.each<[string, number | undefined, string]>([
    ['no terminal wraps nothing, however long it is', undefined, 'no terminal wraps nothing, however long it is'],
    ['short\n\n  as  it  stands\n', 40, 'short\n\n  as  it  stands\n'],
    ['one two three four five six seven eight', 30, 'one two three four five six\n  seven eight'],
    ['  = one two three four five six seven eight', 40, '  = one two three four five six seven\n    eight'],
    [
      '\u001b[31mred\u001b[39m two three four five six seven',
      31,
      '\u001b[31mred\u001b[39m two three four five six\n  seven',
    ],
    ['小程序的服务器域名和业务域名都要先登记再使用', 30, '小程序的服务器域名和业务域名都\n  要先登记再使用'],
    ['https://example.com/a/very/long/address', 30, 'https://example.com/a/very/long/address'],
  ])('%j at %s columns', (text, columns, wrapped) => {
    expect(wrapLines(text, columns)).toBe(wrapped);
    expect(wrapLines(wrapped, columns)).toBe(wrapped);
  });
});

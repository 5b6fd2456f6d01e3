import { describe, expect, test } from 'vitest';
import { type Span, wrapText } from '../../src/report/wrap-text.ts';

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

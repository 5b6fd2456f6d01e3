import { describe, expect, test } from 'vitest';
import { check, createRegistry, type DomainLists, parseDomainList, readLists, readLive } from '../../src/core/index.ts';

const texts = (lists: ReturnType<typeof readLists>) =>
  Object.fromEntries([...lists].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]));

describe('readLists', () => {
  test.each<[string, DomainLists, Record<string, string[]>]>([
    ['nothing', {}, {}],
    ['a comma list', { request_domain: 'a, b' }, { request_domain: ['a', 'b'] }],
    ['an array', { request_domain: ['a', ' b '] }, { request_domain: ['a', 'b'] }],
    ['an array of comma lists', { request_domain: ['a,b', 'c;d,'] }, { request_domain: ['a', 'b', 'c;d', ''] }],
    ['an empty text', { request_domain: '' }, { request_domain: [] }],
    ['an empty array', { request_domain: [] }, { request_domain: [] }],
    ['an empty member', { request_domain: ['', 'a'] }, { request_domain: ['', 'a'] }],
    ['undefined', { request_domain: undefined, upload_domain: 'a' }, { upload_domain: ['a'] }],
    ['parsed already', { request_domain: { entries: parseDomainList('a,b') } }, { request_domain: ['a', 'b'] }],
    ['other keys', { requestDomain: 'a' } as DomainLists, {}],
  ])('%s', (_why, lists, expected) => {
    expect(texts(readLists(lists))).toEqual(expected);
  });

  test("the types stand in the platform's order", () => {
    const lists = readLists({ web_view_domain: 'a', upload_domain: 'a', request_domain: 'a' });
    expect([...lists.keys()]).toEqual(['request_domain', 'upload_domain', 'web_view_domain']);
  });
});

describe('readLive: nobody can mend what the platform answered', () => {
  test.each<[string, DomainLists, Record<string, string[]>]>([
    ['a comma list', { request_domain: 'a, b' }, { request_domain: ['a', 'b'] }],
    ['empty ones do not count', { request_domain: ',a,, ,b,' }, { request_domain: ['a', 'b'] }],
    ['an array is taken text for text', { request_domain: ['a,b', ' c '] }, { request_domain: ['a,b', 'c'] }],
    ['other marks are no separators', { request_domain: 'a.cn;b.cn' }, { request_domain: ['a.cn;b.cn'] }],
    ['an empty text', { request_domain: '' }, { request_domain: [] }],
    ['undefined', { request_domain: undefined }, {}],
    ['parsed already', { request_domain: { entries: parseDomainList('a,,b') } }, { request_domain: ['a', 'b'] }],
  ])('%s', (_why, lists, expected) => {
    expect(texts(readLive(lists))).toEqual(expected);
  });
});

describe("what is no list is the caller's mistake", () => {
  test.each<[string, unknown]>([
    ['a number', 1],
    ['true', true],
    ['null', null],
    ['an object', {}],
    ['a function', () => ''],
    ['an array of numbers', [1]],
    ['an array of null', [null]],
    ['an array of arrays', [['a']]],
  ])('%s', (_why, list) => {
    const lists = { request_domain: list } as DomainLists;
    for (const read of [readLists, check, createRegistry]) {
      expect(() => read(lists)).toThrow(TypeError);
      expect(() => read(lists)).toThrow(/^request_domain: /);
    }
  });
});

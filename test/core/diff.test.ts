import { describe, expect, test } from 'vitest';
import { type Difference, type DomainLists, diff, MODES } from '../../src/core/index.ts';

const A = 'https://a.waitui.com';
const B = 'https://b.waitui.com';
const C = 'https://c.waitui.com';

const request = (wanted: string | string[], live: string | string[], mode?: 'exact' | 'additive') =>
  diff({ request_domain: wanted }, { request_domain: live }, mode).get('request_domain');

describe('diff', () => {
  const rows: [string, string | string[], string | string[], Partial<Difference>][] = [
    ['nothing differs', A, A, { add: [], delete: [], target: [A], live: [A] }],
    ['both are empty', '', '', { add: [], delete: [], target: [], live: [] }],
    ['to add', [A, B], A, { add: [B], delete: [], target: [A, B] }],
    ['to delete', A, [A, B], { add: [], delete: [B], target: [A] }],
    ['to replace', A, B, { add: [A], delete: [B], target: [A] }],
    ['to empty', '', [A, B], { add: [], delete: [A, B], target: [] }],
    ['order is no difference', [B, A], [A, B], { add: [], delete: [] }],
    ['duplicates are none', [A, A, B], [B, B, A], { add: [], delete: [], target: [A, B], live: [A, B] }],
    [
      'spelling is none',
      'HTTPS://A.waitui.com:443/',
      'https://a.Waitui.com.',
      { add: [], delete: [], target: [A], live: ['https://a.Waitui.com.'] },
    ],
    ['Unicode is none', 'https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s', { add: [], delete: [] }],
    ['the protocol is one', 'http://a.waitui.com', A, { add: ['http://a.waitui.com'], delete: [A] }],
    ['the port is one', `${A}:8443`, A, { add: [`${A}:8443`], delete: [A] }],
    ['added in canonical form', 'HTTPS://B.waitui.com/', '', { add: [B] }],
    ['deleted as the platform spells it', '', 'HTTPS://B.waitui.com/', { delete: ['HTTPS://B.waitui.com/'] }],
    ['deleted in each of its spellings', A, [B, 'https://B.waitui.com', A], { delete: ['https://B.waitui.com', B] }],
    ['sorted by code unit', [C, A, 'http://z.cn'], '', { add: ['http://z.cn', A, C], target: ['http://z.cn', A, C] }],
    [
      'a live entry that cannot be parsed is compared by its text',
      'https://a_b.com',
      ['https://a_b.com', 'x y'],
      { add: [], delete: ['x y'] },
    ],
    ['empty entries do not count', [A, ''], `${A},,`, { add: [], delete: [], target: [A], live: [A] }],
    ['wanted entries without a comma are two', `${A}；${B}`, '', { add: [A, B] }],
    ['live entries are split at commas only', '', `${A}；${B}`, { delete: [`${A}；${B}`] }],
    ['a live array is taken text for text', '', [`${A},${B}`], { delete: [`${A},${B}`] }],
  ];
  test.each(rows)('%s', (_why, wanted, live, expected) => {
    expect(request(wanted, live)).toMatchObject({ kept: [], ...expected });
  });

  test('exact is the default', () => {
    expect(request(A, B)).toEqual(request(A, B, 'exact'));
    expect(MODES).toEqual(['exact', 'additive']);
  });
});

describe('diff: additive never deletes, and says what it left', () => {
  const rows: [string, string | string[], string | string[], Partial<Difference>][] = [
    ['nothing is left', [A, B], A, { add: [B], delete: [], kept: [], target: [A, B] }],
    ['something is', A, B, { add: [A], delete: [], kept: [B], target: [A, B] }],
    ['an empty list wants nothing', '', [A, B], { add: [], delete: [], kept: [A, B], target: [A, B] }],
    ['as the platform spells it', '', 'https://A.waitui.com', { kept: ['https://A.waitui.com'], target: [A] }],
  ];
  test.each(rows)('%s', (_why, wanted, live, expected) => {
    expect(request(wanted, live, 'additive')).toMatchObject(expected);
  });
});

describe('diff: types', () => {
  const live: DomainLists = { request_domain: A, socket_domain: 'wss://a.waitui.com', web_view_domain: C };
  test('one that is absent is not managed', () => {
    expect([...diff({ request_domain: B }, live).keys()]).toEqual(['request_domain']);
    expect([...diff({ request_domain: B, web_view_domain: undefined }, live).keys()]).toEqual(['request_domain']);
    expect(diff({}, live).size).toBe(0);
  });

  test('one that is empty is managed', () => {
    expect(diff({ web_view_domain: [] }, live).get('web_view_domain')).toMatchObject({ delete: [C], target: [] });
  });

  test('one that the platform did not name is empty', () => {
    expect(diff({ upload_domain: B }, live).get('upload_domain')).toMatchObject({ add: [B], live: [] });
  });

  test("they stand in the platform's order", () => {
    expect([...diff({ web_view_domain: A, download_domain: A, request_domain: A }, {}).keys()]).toEqual([
      'request_domain',
      'download_domain',
      'web_view_domain',
    ]);
  });

  test("the platform's own example, with its duplicates, is read without a difference", () => {
    const example = {
      request_domain: 'https://www.baidu.com,https://www.baidu.com',
      socket_domain: 'wss://www.baidu.com,wss://www.baidu.com',
      download_domain: 'wss://www.baidu.com,wss://www.baidu.com',
      upload_domain: 'wss://www.baidu.com,wss://www.baidu.com',
    };
    const wanted = { request_domain: 'https://www.baidu.com', download_domain: 'wss://www.baidu.com' };
    for (const difference of diff(wanted, example).values()) expect(difference).toMatchObject({ add: [], delete: [] });
  });
});

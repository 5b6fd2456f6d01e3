import { describe, expect, test } from 'vitest';
import {
  DAY_MS,
  isRenewed,
  type Snapshot,
  type SnapshotLists,
  snapshotChecksum,
  snapshotLists,
  timeText,
} from '../../src/app/snapshot.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';

describe('lists of a snapshot', () => {
  const rows: [name: string, live: DomainLists, kept: SnapshotLists][] = [
    [
      'sorted by code unit',
      { request_domain: ['b.com', 'a.com', 'B1.com'] },
      { request_domain: ['a.com', 'b.com', 'b1.com'] },
    ],
    [
      'in canonical form',
      { request_domain: ['HTTPS://A.Example.com./', 'https://b.com:443', '例子.中国'] },
      { request_domain: ['https://a.example.com', 'https://b.com', 'xn--fsqu00a.xn--fiqs8s'] },
    ],
    [
      'each once, whatever its spelling',
      { request_domain: ['a.com', 'A.com', 'a.com.'] },
      { request_domain: ['a.com'] },
    ],
    [
      'another protocol or port is another domain',
      { socket_domain: ['wss://a.com', 'a.com', 'https://a.com', 'wss://a.com:8443'] },
      { socket_domain: ['a.com', 'https://a.com', 'wss://a.com', 'wss://a.com:8443'] },
    ],
    [
      'what cannot be read as it is',
      { request_domain: ['https://a.com/Path', '*.A.com', 'a b', '-x-.com'] },
      { request_domain: ['*.a.com', '-x-.com', 'a b', 'https://a.com/Path'] },
    ],
    [
      'comma text, as some answers have it',
      { web_view_domain: 'b.com, a.com,,' },
      { web_view_domain: ['a.com', 'b.com'] },
    ],
    ['empty stays empty', { request_domain: [], upload_domain: '' }, { request_domain: [], upload_domain: [] }],
    ['a type that was not asked for stays away', {}, {}],
  ];

  test.each(rows)('%s', (_, live, kept) => {
    expect(snapshotLists(live)).toEqual(kept);
  });

  test('types stand in the platform’s order, whatever order the answer had', () => {
    const live = { web_view_domain: [], upload_domain: [], download_domain: [], socket_domain: [], request_domain: [] };
    expect(Object.keys(snapshotLists(live))).toEqual([
      'request_domain',
      'socket_domain',
      'download_domain',
      'upload_domain',
      'web_view_domain',
    ]);
  });

  test('a snapshot of a snapshot is the same', () => {
    const once = snapshotLists({ request_domain: ['B.com', 'a.com/', 'x y', '*.c.com'] });
    expect(snapshotLists(once)).toEqual(once);
  });
});

describe('its checksum', () => {
  const base: Snapshot = {
    address: 'https://openapi.baidu.com',
    pulledAt: Date.UTC(2026, 0, 31, 8, 0, 0),
    lists: { request_domain: ['a.com', 'b.com'], web_view_domain: [] },
  };

  const others: [name: string, change: Partial<Snapshot>][] = [
    ['another address', { address: 'https://openapi.baidu.com/prefix' }],
    ['a second later', { pulledAt: base.pulledAt + 1000 }],
    ['a domain more', { lists: { ...base.lists, request_domain: ['a.com', 'b.com', 'c.com'] } }],
    ['a domain less', { lists: { ...base.lists, request_domain: ['a.com'] } }],
    ['another spelling', { lists: { ...base.lists, request_domain: ['a.com', 'B.com'] } }],
    ['another order', { lists: { ...base.lists, request_domain: ['b.com', 'a.com'] } }],
    ['two become one text', { lists: { ...base.lists, request_domain: ['a.com,b.com'] } }],
    ['a type known that was not, though empty', { lists: { ...base.lists, upload_domain: [] } }],
    ['a type no longer known', { lists: { request_domain: ['a.com', 'b.com'] } }],
    ['the same lists of other types', { lists: { socket_domain: ['a.com', 'b.com'], web_view_domain: [] } }],
  ];

  test.each(others)('is another for %s', (_, change) => {
    const checksum = snapshotChecksum({ ...base, ...change });
    expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(checksum).not.toBe(snapshotChecksum(base));
  });

  test('each change makes one of its own', () => {
    const all = others.map(([, change]) => snapshotChecksum({ ...base, ...change }));
    expect(new Set(all).size).toBe(others.length);
  });

  test('is the same whatever the order of the types, and below a second', () => {
    const { request_domain, web_view_domain } = base.lists;
    const lists = { web_view_domain, request_domain } as SnapshotLists;
    expect(snapshotChecksum({ ...base, lists })).toBe(snapshotChecksum(base));
    expect(snapshotChecksum({ ...base, pulledAt: base.pulledAt + 999 })).toBe(snapshotChecksum(base));
  });

  test('is this one: files that were written must not all be called edited by a later version', () => {
    expect(snapshotChecksum(base)).toBe('d26389d8cf03328b00ab2740bec331297fb41a8864b1e1a3bf01a4c07227af42');
  });
});

test.each([
  [0, '1970-01-01T00:00:00Z'],
  [Date.UTC(2026, 0, 31, 8, 0, 0, 999), '2026-01-31T08:00:00Z'],
  [Date.UTC(2028, 1, 29, 23, 59, 59), '2028-02-29T23:59:59Z'],
])('%i is %s', (milliseconds, text) => {
  expect(timeText(milliseconds)).toBe(text);
  expect(timeText(Date.parse(text))).toBe(text);
});

describe('a new time is worth a change of the file', () => {
  const now = Date.UTC(2026, 5, 1);
  const rows: [name: string, age: number, maxAge: number, renewed: boolean][] = [
    ['just pulled', 0, 30, false],
    ['a second before half of it', 15 * DAY_MS - 1000, 30, false],
    ['half of it', 15 * DAY_MS, 30, true],
    ['a year', 365 * DAY_MS, 30, true],
    ['half of an odd number of days', 3.5 * DAY_MS, 7, true],
    ['a second before that', 3.5 * DAY_MS - 1000, 7, false],
    ['a clock that went back by a second', -1000, 30, true],
    ['a clock that went back by years', -1000 * DAY_MS, 30, true],
    ['every pull, where any age is too old', 0, 0, true],
  ];

  test.each(rows)('%s', (_, age, maxAge, renewed) => {
    expect(isRenewed(now - age, now, maxAge)).toBe(renewed);
  });
});

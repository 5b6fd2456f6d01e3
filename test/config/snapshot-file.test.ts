/** The snapshot's file: what is written is what is read, and what is no snapshot is told by its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Snapshot, snapshotLists } from '../../src/app/snapshot.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { parseSnapshot, SNAPSHOT_SCHEMA, snapshotText } from '../../src/config/snapshot-file.ts';
import { DOMAIN_TYPES } from '../../src/core/domain-type.ts';
import type { Place } from '../../src/core/place.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import { NOT_ONE_LINE } from './refusal.ts';

const SHOWN = 'registered-domains.json';

const SNAPSHOT: Snapshot = {
  address: 'https://openapi.baidu.com',
  pulledAt: Date.UTC(2026, 0, 31, 8),
  lists: { request_domain: ['a.com', 'https://b.com'], socket_domain: [], web_view_domain: ['c.com'] },
};
const TEXT = snapshotText(SNAPSHOT);

test('one domain a line, in a fixed order: a difference is read line by line', async () => {
  const { request_domain, socket_domain, web_view_domain } = SNAPSHOT.lists;
  const disordered = { ...SNAPSHOT, lists: { web_view_domain, socket_domain, request_domain } as Snapshot['lists'] };
  expect(snapshotText(disordered)).toBe(TEXT);
  expect(TEXT).toMatchInlineSnapshot(`
    "{
      "schema": "swan-domains/registered/1",
      "address": "https://openapi.baidu.com",
      "pulled_at": "2026-01-31T08:00:00Z",
      "checksum": "e6f29d97d8455da0fff48fae60619fef50a9a7b186238f792e6fb7b0e39f563e",
      "request_domain": [
        "a.com",
        "https://b.com"
      ],
      "socket_domain": [],
      "web_view_domain": [
        "c.com"
      ]
    }
    "
  `);
});

describe('what is written is read', () => {
  const text = fc.oneof(
    fc.domain(),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'a.com,b.com',
      'https://a.com；https://b.com',
      'a.com b.com',
      '*.a.com',
      '#',
      'null',
      '"',
      "'",
      '\\',
      '\u2028',
    ),
    fc.constantFrom('\ud800', '\u0000', '\u007f', '\u0085', '<<<<<<< HEAD', '- a', '{', '\t', '例子.中国', '45.0', '~'),
  );
  const lists = fc.record(Object.fromEntries(DOMAIN_TYPES.map((type) => [type, fc.array(text, { maxLength: 5 })])), {
    requiredKeys: [],
  });
  const seconds = fc.integer({ min: 0, max: 253_402_300_799 });

  test('whatever the platform has', async () => {
    let unusual = 0;
    await fc.assert(
      fc.asyncProperty(lists, seconds, fc.webUrl(), async (live, second, url) => {
        const snapshot = { address: new URL(url).origin, pulledAt: second * 1000, lists: snapshotLists(live) };
        const written = snapshotText(snapshot);
        if (/[,；\\ ]/.test(Object.values(snapshot.lists).flat().join(''))) unusual += 1;
        const { address, pulledAt, lists, edited } = parseSnapshot(written, SHOWN);
        expect({ address, pulledAt, lists, edited }).toEqual({ ...snapshot, edited: false });
        expect(snapshotText({ address, pulledAt, lists })).toBe(written);
      }),
      { seed: 20200401, numRuns: 1000 },
    );
    expect(unusual).toBeGreaterThan(300);
  });

  test('a type that is absent stays absent, an empty one empty', async () => {
    const { lists, placed } = parseSnapshot(TEXT, SHOWN);
    expect(Object.keys(lists)).toEqual(['request_domain', 'socket_domain', 'web_view_domain']);
    expect(placed.socket_domain).toMatchObject({ entries: [] });
    expect(placed.upload_domain).toBeUndefined();
  });

  test.each([
    ['with a byte order mark already taken off and Windows line ends', TEXT.replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify(JSON.parse(TEXT))],
    ['with its types in another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(TEXT)).reverse()))],
  ])('%s it is not edited', async (_, text) => {
    const { lists, edited } = parseSnapshot(text, SHOWN);
    expect({ lists, edited }).toEqual({ lists: SNAPSHOT.lists, edited: false });
  });
});

describe('edited by hand', () => {
  test.each([
    ['a domain more', TEXT.replace('"a.com",', '"a.com",\n    "evil.com",')],
    ['a domain less', TEXT.replace('    "a.com",\n', '')],
    ['a domain changed', TEXT.replace('"a.com"', '"a.com.evil.net"')],
    ['a domain without its protocol', TEXT.replace('https://b.com', 'b.com')],
    ['two in one text', TEXT.replace('"a.com",\n    "https://b.com"', '"a.com,https://b.com"')],
    ['another order', TEXT.replace('"a.com",\n    "https://b.com"', '"https://b.com",\n    "a.com"')],
    ['a type more', TEXT.replace('"socket_domain"', '"upload_domain": [],\n  "socket_domain"')],
    ['a type less', TEXT.replace('  "socket_domain": [],\n', '')],
    ['a newer time', TEXT.replace('2026-01-31', '2026-05-31')],
    ['another address', TEXT.replace('openapi.baidu.com', 'openapi.baidu.org')],
    ['another checksum', TEXT.replace(/"checksum": "./, '"checksum": "x')],
    ['no checksum in it', TEXT.replace(/"checksum": "[^"]*"/, '"checksum": ""')],
  ])('%s', async (_, text) => {
    expect(text).not.toBe(TEXT);
    expect(parseSnapshot(text, SHOWN).edited).toBe(true);
  });
});

describe('places', () => {
  /** What the file holds there. */
  const at = (text: string, place: Place | undefined) => {
    expect(place?.file).toBe(SHOWN);
    expect(place?.endLine).toBe(place?.line);
    return text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1);
  };

  test('of every entry, exactly; of types, time and checksum, their keys', async () => {
    const { placed, places } = parseSnapshot(TEXT, SHOWN);
    const entries = Object.values(placed).flatMap((list) => list.entries);
    expect(entries.map(({ place }) => at(TEXT, place))).toEqual(['a.com', 'https://b.com', 'c.com']);
    expect(placed.request_domain?.entries[1]?.place).toEqual({
      file: SHOWN,
      line: 8,
      column: 6,
      endLine: 8,
      endColumn: 19,
    });
    expect(at(TEXT, placed.web_view_domain?.place)).toBe('"web_view_domain"');
    expect(at(TEXT, places.pulledAt)).toBe('"pulled_at"');
    expect(at(TEXT, places.checksum)).toBe('"checksum"');
  });

  test('of an entry with an escape, its start', async () => {
    const text = TEXT.replace('https://b.com', 'https:\\/\\/b.com');
    const { placed, edited } = parseSnapshot(text, SHOWN);
    expect(placed.request_domain?.entries[1]).toMatchObject({ text: 'https://b.com', place: { line: 8, column: 5 } });
    expect(edited).toBe(false);
  });
});

const TOKEN = '42.fedcba9876543210fedcba9876543210.2592000.4102444800.c1cb2c4ddd225536';
const PART_OF_TOKEN = /fedcba98|76543210|4102444800|c1cb2c4d/;

async function refusalOf(text: string) {
  try {
    parseSnapshot(text, SHOWN);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: error.usage.kind, place: error.place, ...describeUsage(error.usage) };
  }
  throw new Error('nothing was refused');
}

describe('what is no snapshot is refused where it is not one', () => {
  const conflict = TEXT.replace(
    '    "a.com",\n',
    '<<<<<<< HEAD\n    "a.com",\n=======\n    "d.com",\n>>>>>>> theirs\n',
  );
  const without = (key: string) => JSON.stringify({ ...JSON.parse(TEXT), [key]: undefined });
  const withKey = (key: string, value: unknown) => JSON.stringify({ ...JSON.parse(TEXT), [key]: value }, null, 2);
  const rows: [name: string, text: string, kind: string, place: object, en: string][] = [
    ['a merge conflict', conflict, 'merge-conflict', { line: 7, column: 1 }, '"swan-domains registered pull"'],
    ['nothing', '', 'config-empty', {}, ''],
    ['blanks', ' \n\n', 'config-empty', {}, ''],
    ['a list', '["a.com"]', 'wrong-type', { line: 1, column: 1 }, ''],
    ['a text', 'a.com\n', 'wrong-type', { line: 1, column: 1 }, ''],
    [
      'a file of ours, but another',
      'domains: { request_domain: a.com }\n',
      'unknown-key',
      { line: 1, column: 1 },
      '"domains"',
    ],
    ['a result', '{"schema":"swan-domains/1","command":"plan"}', 'unknown-key', { line: 1, column: 28 }, '"command"'],
    [
      'another schema',
      TEXT.replace(SNAPSHOT_SCHEMA, 'swan-domains/registered/2'),
      'wrong-value',
      { line: 2, column: 13 },
      '"swan-domains/registered/2"',
    ],
    ['no schema', without('schema'), 'missing-key', { line: 1, column: 1 }, '"schema"'],
    ['no time', without('pulled_at'), 'missing-key', { line: 1, column: 1 }, '"pulled_at"'],
    ['no address', without('address'), 'missing-key', { line: 1, column: 1 }, '"address"'],
    ['no checksum', without('checksum'), 'missing-key', { line: 1, column: 1 }, '"checksum"'],
    ['a time that is none', withKey('pulled_at', 'yesterday'), 'wrong-value', { line: 4, column: 16 }, '"yesterday"'],
    [
      'a day that is none',
      withKey('pulled_at', '2026-02-31T08:00:00Z'),
      'wrong-value',
      { line: 4, column: 16 },
      '"2026-02-31T08:00:00Z"',
    ],
    [
      'a time without its zone',
      withKey('pulled_at', '2026-01-31T08:00:00'),
      'wrong-value',
      { line: 4, column: 16 },
      '2026-01-31T08:00:00Z',
    ],
    ['a day alone', withKey('pulled_at', '2026-01-31'), 'wrong-value', { line: 4, column: 16 }, ''],
    ['a year alone', withKey('pulled_at', '2026'), 'wrong-value', { line: 4, column: 16 }, ''],
    ['a time as a number', withKey('pulled_at', 1_769_846_400), 'wrong-type', { line: 4, column: 16 }, ''],
    ['a schema as a number', withKey('schema', 1), 'wrong-type', { line: 2, column: 13 }, ''],
    ['a checksum that is null', withKey('checksum', null), 'no-value', { line: 5, column: 3 }, '"checksum"'],
    [
      'an address that is a list',
      withKey('address', ['https://openapi.baidu.com']),
      'wrong-type',
      { line: 3, column: 14 },
      '',
    ],
    ['an unknown key', withKey('comment', 'reviewed'), 'unknown-key', { line: 14, column: 3 }, '"comment"'],
    [
      'a type misspelt',
      TEXT.replace('socket_domain', 'socket_domains'),
      'unknown-key',
      { line: 10, column: 3 },
      '"socket_domain"',
    ],
    [
      'a type twice',
      TEXT.replace('socket_domain', 'request_domain'),
      'duplicate-key',
      { line: 10, column: 3 },
      '"request_domain"',
    ],
    ['a type that is null', withKey('socket_domain', null), 'no-value', { line: 10, column: 3 }, '"socket_domain"'],
    ['a type as a comma list', withKey('socket_domain', 'a.com,b.com'), 'wrong-type', { line: 10, column: 20 }, ''],
    ['a type as a map', withKey('socket_domain', { a: 1 }), 'wrong-type', { line: 10, column: 20 }, ''],
    ['a number among the domains', withKey('socket_domain', ['a.com', 1]), 'wrong-type', { line: 12, column: 5 }, ''],
    ['a null among the domains', withKey('socket_domain', [null]), 'wrong-type', { line: 11, column: 5 }, ''],
    ['a list among the domains', withKey('socket_domain', [['a.com']]), 'wrong-type', { line: 11, column: 5 }, ''],
    ['text behind its end', `${TEXT}x`, 'yaml', { line: 15 }, ''],
    ['cut off', TEXT.slice(0, 200), 'yaml', {}, ''],
    ['an alias', TEXT.replace('"c.com"', '*.example.com'), 'unquoted-wildcard', {}, ''],
  ];

  test.each(rows)('%s', async (_, text, kind, place, en) => {
    const refusal = await refusalOf(text);
    expect(refusal).toMatchObject({ kind, place: { file: SHOWN, ...place } });
    expect(refusal.en).toContain(en);
    for (const words of [refusal.en, refusal.zh]) expect(words).not.toMatch(NOT_ONE_LINE);
  });

  test.each([
    ['as the schema', withKey('schema', TOKEN)],
    ['as the address', withKey('address', `https://openapi.baidu.com/?access_token=${TOKEN}`)],
    ['as the time', withKey('pulled_at', TOKEN)],
    ['as a key', withKey(TOKEN, 'x')],
    ['as a key, twice', TEXT.replace('socket_domain', TOKEN).replace('web_view_domain', TOKEN)],
    ['alone', TOKEN],
    ['behind the end', `${TEXT}${TOKEN}`],
    ['as an alias', TEXT.replace('"c.com"', `*${TOKEN}`)],
    ['as a tag', TEXT.replace('"c.com"', `!${TOKEN} x`)],
    ['in a broken place', TEXT.replace('"c.com"', `"c.com" "${TOKEN}"`)],
  ])('a token %s is not quoted', async (_, text) => {
    const refusal = await refusalOf(text);
    expect(JSON.stringify(refusal)).not.toMatch(PART_OF_TOKEN);
  });
});

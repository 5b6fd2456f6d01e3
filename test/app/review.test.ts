/** What was seen, against what is there now: everything that moved is named, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Moved, movedSince, type Reviewed } from '../../src/app/review.ts';
import { diff } from '../../src/core/diff.ts';
import { DOMAIN_TYPES, type DomainType } from '../../src/core/domain-type.ts';
import { a, b, c, d, type Live } from './run-change.ts';

const moved = (what: Moved['what'], domainType: DomainType, added: string[], removed: string[]): Moved => ({
  what,
  domainType,
  added,
  removed,
});

interface Row {
  readonly name: string;
  readonly seen: Reviewed;
  readonly live: Live;
  readonly wanted: Live;
  readonly moved: readonly Moved[];
}

const seen: Reviewed = { live: { request_domain: [a, b] }, target: { request_domain: [a, c] } };
const live = { request_domain: [a, b] };
const wanted = { request_domain: [a, c] };

const rows: Row[] = [
  { name: 'nothing', seen, live, wanted, moved: [] },
  { name: 'order', seen, live: { request_domain: [b, a] }, wanted: { request_domain: [c, a] }, moved: [] },
  {
    name: 'spelling and number',
    seen,
    live: { request_domain: ['https://A.example.com/', a, 'https://b.example.com:443'] },
    wanted,
    moved: [],
  },
  {
    name: 'live has one more',
    seen,
    live: { request_domain: [a, b, d] },
    wanted,
    moved: [moved('live', 'request_domain', [d], [])],
  },
  {
    name: 'live has one less',
    seen,
    live: { request_domain: [a] },
    wanted,
    moved: [moved('live', 'request_domain', [], [b])],
  },
  {
    name: 'live has another',
    seen,
    live: { request_domain: [a, d] },
    wanted,
    moved: [moved('live', 'request_domain', [d], [b])],
  },
  {
    name: 'live is empty',
    seen,
    live: {},
    wanted,
    moved: [moved('live', 'request_domain', [], [a, b])],
  },
  {
    name: 'live is already as it should be: nothing is left to be carried out',
    seen,
    live: wanted,
    wanted,
    moved: [],
  },
  {
    name: 'another protocol',
    seen,
    live: { request_domain: [a, 'http://b.example.com'] },
    wanted,
    moved: [moved('live', 'request_domain', ['http://b.example.com'], [b])],
  },
  {
    name: 'what is declared',
    seen,
    live,
    wanted: { request_domain: [a, d] },
    moved: [moved('target', 'request_domain', [d], [c])],
  },
  {
    name: 'both, live first',
    seen,
    live: { request_domain: [d] },
    wanted: { request_domain: [] },
    moved: [moved('live', 'request_domain', [d], [a, b]), moved('target', 'request_domain', [], [a, c])],
  },
  {
    name: 'a type more is managed',
    seen,
    live: { ...live, socket_domain: [a] },
    wanted: { ...wanted, socket_domain: [b] },
    moved: [moved('live', 'socket_domain', [a], []), moved('target', 'socket_domain', [b], [])],
  },
  {
    name: 'a type less is managed',
    seen: { live: { ...live, socket_domain: [a] }, target: { ...wanted, socket_domain: [b] } },
    live: { ...live, socket_domain: [a] },
    wanted,
    moved: [moved('target', 'socket_domain', [], [b])],
  },
  { name: 'a type that is not managed', seen, live: { ...live, upload_domain: [d] }, wanted, moved: [] },
  {
    name: 'several types, in the order of types',
    seen: {
      live: { web_view_domain: [a], request_domain: [a] },
      target: { web_view_domain: [a], request_domain: [a] },
    },
    live: { web_view_domain: [b], request_domain: [b] },
    wanted: { web_view_domain: [a], request_domain: [a] },
    moved: [moved('live', 'request_domain', [b], [a]), moved('live', 'web_view_domain', [b], [a])],
  },
  {
    name: 'text of the platform that cannot be read is one entry, whatever it holds',
    seen: { live: { request_domain: [`${a}；${b}`, `${c} ${d}`] }, target: wanted },
    live: { request_domain: [`${c} ${d}`, `${a}；${b}`] },
    wanted,
    moved: [],
  },
  {
    name: 'the same text is not the domains that it names',
    seen: { live: { request_domain: [`${a}；${b}`] }, target: wanted },
    live: { request_domain: [a, b] },
    wanted,
    moved: [moved('live', 'request_domain', [a, b], [`${a}；${b}`])],
  },
];

describe('movedSince', () => {
  test.each(rows)('$name', ({ seen, live, wanted, moved }) => {
    expect(movedSince(seen, diff(wanted, live))).toEqual(moved);
  });

  test('additive: what is kept is part of what was seen', () => {
    const kept = { live: { request_domain: [b] }, target: { request_domain: [a, b] } };
    expect(movedSince(kept, diff({ request_domain: [a] }, kept.live, 'additive'))).toEqual([]);
    expect(movedSince(kept, diff({ request_domain: [a] }, {}, 'additive'))).toEqual([
      moved('live', 'request_domain', [], [b]),
      moved('target', 'request_domain', [], [b]),
    ]);
  });

  const text = fc.constantFrom(a, b, c, 'https://A.example.com/', 'wss://a.example.com', 'nonsense', `${a}；${b}`, '*');
  const lists = fc.record(Object.fromEntries(DOMAIN_TYPES.map((type) => [type, fc.array(text, { maxLength: 4 })])), {
    requiredKeys: [],
  });

  test('what a plan shows of itself has not moved, in whatever order it is written', () => {
    let differing = 0;
    fc.assert(
      fc.property(lists, lists, fc.constantFrom('exact' as const, 'additive' as const), (wanted, live, mode) => {
        const now = diff(wanted, live, mode);
        const shown = (pick: 'live' | 'target') =>
          Object.fromEntries([...now].map(([type, found]) => [type, [...found[pick]].reverse()]));
        differing += [...now.values()].filter(({ add }) => add.length > 0).length;
        expect(movedSince({ live: shown('live'), target: shown('target') }, now)).toEqual([]);
      }),
      { seed: 20200401, numRuns: 500 },
    );
    expect(differing).toBeGreaterThan(300);
  });
});

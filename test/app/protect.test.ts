/** How much a run may delete: each limit exactly at its boundary and one above, and that nothing is sent beyond it. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/app/change.ts';
import type { Breach, Protect } from '../../src/core/protect.ts';
import { type Live, runChange } from './run-change.ts';

const hosts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `https://h${String(index + from).padStart(2, '0')}.example.com`);

interface Row {
  readonly name: string;
  readonly live: Live;
  readonly wanted: Live;
  readonly protect?: Partial<Protect>;
  readonly breaches: readonly Breach[];
}

const count = (deletions: number, allowed: number): Breach => ({ limit: 'max_deletions', allowed, deletions });
const share = (deletions: number, live: number, allowed: number): Breach => ({
  limit: 'max_deletion_share',
  allowed,
  deletions,
  live,
});
const requests = (live: number, wanted: number) => ({
  live: { request_domain: hosts(live) },
  wanted: { request_domain: hosts(wanted) },
});

const rows: Row[] = [
  { name: '5 of 20', ...requests(20, 15), breaches: [] },
  { name: '6 of 20', ...requests(20, 14), breaches: [count(6, 5)] },
  { name: '3 of 6', ...requests(6, 3), breaches: [] },
  { name: '4 of 6', ...requests(6, 2), breaches: [share(4, 6, 0.5)] },
  { name: '4 of 5: below six a share says nothing', ...requests(5, 1), breaches: [] },
  { name: '6 of 7: both', ...requests(7, 1), breaches: [count(6, 5), share(6, 7, 0.5)] },
  { name: '2 of 20 where 2 may be', ...requests(20, 18), protect: { max_deletions: 2 }, breaches: [] },
  { name: '3 of 20 where 2 may be', ...requests(20, 17), protect: { max_deletions: 2 }, breaches: [count(3, 2)] },
  { name: '1 of 3 where none may be', ...requests(3, 2), protect: { max_deletions: 0 }, breaches: [count(1, 0)] },
  { name: '3 of 10 where 0.3 may be', ...requests(10, 7), protect: { max_deletion_share: 0.3 }, breaches: [] },
  {
    name: '4 of 10 where 0.3 may be',
    ...requests(10, 6),
    protect: { max_deletion_share: 0.3 },
    breaches: [share(4, 10, 0.3)],
  },
  {
    name: '1 of 6 where no share may be',
    ...requests(6, 5),
    protect: { max_deletion_share: 0 },
    breaches: [share(1, 6, 0)],
  },
  {
    name: 'a setting of one limit leaves the other',
    ...requests(12, 5),
    protect: { max_deletions: 100 },
    breaches: [share(7, 12, 0.5)],
  },
  {
    name: 'types are counted together: 3 and 3 of 20',
    live: { request_domain: hosts(10), web_view_domain: hosts(10) },
    wanted: { request_domain: hosts(7), web_view_domain: hosts(7) },
    breaches: [count(6, 5)],
  },
  {
    name: 'types that are not managed do not count: 4 of 6, beside 20',
    live: { request_domain: hosts(6), socket_domain: hosts(20) },
    wanted: { request_domain: hosts(2) },
    breaches: [share(4, 6, 0.5)],
  },
  {
    name: 'a replacement deletes as well',
    live: { request_domain: hosts(6) },
    wanted: { request_domain: [...hosts(2), ...hosts(4, 50)] },
    breaches: [share(4, 6, 0.5)],
  },
  {
    name: 'a type of one that is emptied',
    live: { request_domain: hosts(1) },
    wanted: { request_domain: [] },
    breaches: [{ limit: 'emptied', domainType: 'request_domain', deletions: 1 }],
  },
  {
    name: 'an emptied type, whatever the limits say',
    live: { request_domain: hosts(1) },
    wanted: { request_domain: [] },
    protect: { max_deletions: 100, max_deletion_share: 1 },
    breaches: [{ limit: 'emptied', domainType: 'request_domain', deletions: 1 }],
  },
  {
    name: 'two emptied types',
    live: { socket_domain: hosts(1), web_view_domain: hosts(2) },
    wanted: { socket_domain: [], web_view_domain: [] },
    breaches: [
      { limit: 'emptied', domainType: 'socket_domain', deletions: 1 },
      { limit: 'emptied', domainType: 'web_view_domain', deletions: 2 },
    ],
  },
  {
    name: 'a type that is empty already is not emptied',
    live: { request_domain: hosts(1) },
    wanted: { request_domain: hosts(2), socket_domain: [] },
    breaches: [],
  },
];

describe.each(['apply', 'set'] as const)('%s', (kind) => {
  const change = (row: Row): Partial<Change> => ({ kind, lists: row.wanted, protect: row.protect ?? {} });

  test.each(rows)('$name', async (row) => {
    const run = await runChange(change(row), { live: row.live });
    const modifying = run.requests.filter((request) => !request.startsWith('get '));
    if (row.breaches.length === 0) {
      expect(run.app).toMatchObject({ status: 'applied', refusal: null });
      expect(modifying.length).toBeGreaterThan(0);
      return;
    }
    expect(run.app).toMatchObject({ status: 'refused', refusal: { kind: 'unsafe', breaches: row.breaches }, sent: 0 });
    expect(run.app.calls.length).toBeGreaterThan(0); // the plan is shown with its refusal
    expect(modifying).toEqual([]);
    expect(run.live).toEqual(row.live);
  });

  test.each(rows.filter(({ breaches }) => breaches.length > 0))('goes on where it was said: $name', async (row) => {
    const run = await runChange({ ...change(row), protect: null }, { live: row.live });
    expect(run.app).toMatchObject({ status: 'applied', refusal: null });
    const wanted = Object.entries(row.wanted).map(([type, texts]) => [type, texts?.length ? texts : undefined]);
    expect(run.live).toMatchObject(Object.fromEntries(wanted.filter(([, texts]) => texts !== undefined)));
  });
});

test('plan is refused as apply would be', async () => {
  const change = { lists: { request_domain: [] }, protect: {} };
  const run = await runChange(change, { live: { request_domain: hosts(1) }, planOnly: true });
  expect(run.app).toMatchObject({ status: 'refused', refusal: { kind: 'unsafe' } });
});

test('delete names what it deletes: no limit', async () => {
  const live = { request_domain: hosts(8) };
  const run = await runChange({ kind: 'delete', lists: live, protect: { max_deletions: 0 } }, { live });
  expect(run.app.status).toBe('applied');
  expect(run.live).toEqual({});
});

test('add and additive delete nothing: no limit is met', async () => {
  const live = { request_domain: hosts(8) };
  const lists = { request_domain: hosts(1, 50) };
  const protect = { max_deletions: 0, max_deletion_share: 0 };
  expect((await runChange({ kind: 'add', lists, protect }, { live })).app.status).toBe('applied');
  expect((await runChange({ mode: 'additive', lists, protect }, { live })).app.status).toBe('applied');
});

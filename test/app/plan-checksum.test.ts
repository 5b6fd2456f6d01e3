/** One checksum for one plan: whatever makes another plan makes another checksum, and nothing else does. */
import { describe, expect, test } from 'vitest';
import { planChecksum, runChecksum } from '../../src/app/plan-checksum.ts';
import type { Mode } from '../../src/core/diff.ts';
import { plan } from '../../src/core/plan.ts';
import { a, b, c, d, type Live } from './run-change.ts';

interface Row {
  readonly name: string;
  readonly wanted?: Live;
  readonly live?: Live;
  readonly mode?: Mode;
}

const base = {
  wanted: { request_domain: [a, c], socket_domain: [d] },
  live: { request_domain: [a, b], upload_domain: [d] },
};
const checksumOf = ({ wanted = base.wanted, live = base.live, mode = 'exact' }: Omit<Row, 'name'>) =>
  planChecksum(plan({ wanted, live, mode, protect: null }));

const same: Row[] = [
  { name: 'the order of what is wanted', wanted: { socket_domain: [d], request_domain: [c, a] } },
  { name: 'the order of what is live', live: { upload_domain: [d], request_domain: [b, a] } },
  { name: 'what is wanted twice', wanted: { request_domain: [a, c, a], socket_domain: [d, d] } },
  { name: 'how it is spelled', wanted: { request_domain: ['https://A.example.com/', c], socket_domain: [d] } },
  { name: 'a type that is not managed', live: { request_domain: [a, b], upload_domain: [a, b, c] } },
  { name: 'a type that is not managed, gone', live: { request_domain: [a, b] } },
  { name: 'an endpoint that is not managed', live: { ...base.live, web_view_domain: [a] } },
];

const other: Row[] = [
  { name: 'one more is wanted', wanted: { request_domain: [a, c, d], socket_domain: [d] } },
  { name: 'one less is wanted', wanted: { request_domain: [a, c], socket_domain: [] } },
  { name: 'a type less is managed', wanted: { request_domain: [a, c] } },
  { name: 'a type more is managed, and to be empty', wanted: { ...base.wanted, download_domain: [] } },
  { name: 'the same in another type', wanted: { request_domain: [a, c], upload_domain: [d] } },
  { name: 'one more is live', live: { request_domain: [a, b, d] } },
  { name: 'one less is live', live: { request_domain: [a] } },
  {
    name: 'live is spelled otherwise: another text would be deleted',
    live: { request_domain: [a, 'https://B.example.com'] },
  },
  { name: 'nothing is left to do', live: base.wanted },
  { name: 'another mode', mode: 'additive' },
];

describe('planChecksum', () => {
  test('64 hexadecimal digits, the same each time, everywhere and in every version', () => {
    expect(checksumOf({})).toBe(checksumOf({}));
    expect(checksumOf({})).toBe('c4626c513adfa527ac11412f4c255c729a7050f9ccedf428b5f46699e072c1c0');
  });

  test.each(same)('does not depend on: $name', (row) => {
    expect(checksumOf(row)).toBe(checksumOf({}));
  });

  test('depends on everything else: each is another one', () => {
    const checksums = [{ name: 'base' }, ...other].map(checksumOf);
    const names = ['base', ...other.map(({ name }) => name)];
    const equal = names.filter((_, index) => checksums.indexOf(checksums[index] ?? '') !== index);
    expect(equal).toEqual([]);
  });

  test('depends on the app whose plan it is: what was reviewed for one is not reviewed for another', () => {
    const planned = plan({ ...base, protect: null });
    const checksums = [null, '016', '017'].map((appId) => planChecksum(planned, appId));
    expect(new Set(checksums).size).toBe(3);
    expect(checksums[0]).toBe(planChecksum(planned)); // an app without an id
    expect(checksums).not.toContain(planChecksum(planned, null, 'tp'));
    expect(checksums[1]).toBe('0202f71a4593da60ceb39a9eac9f8a878965b9d506cb0631528c82cb2219ef47');
  });

  test('nothing to do at other live lists is another plan', () => {
    const [one, another] = [{ request_domain: [a] }, { request_domain: [b] }];
    expect(checksumOf({ wanted: one, live: one })).not.toBe(checksumOf({ wanted: another, live: another }));
  });
});

describe('runChecksum', () => {
  const apps = [
    { appId: '1', checksum: 'aa' },
    { appId: '2', checksum: 'bb' },
    { appId: '3', checksum: 'cc' },
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const pick = (order: readonly number[]) => order.flatMap((index) => apps[index] ?? []);

  test('does not depend on the order of apps', () => {
    const checksums = orders.map((order) => runChecksum(pick(order)));
    expect(new Set(checksums).size).toBe(1);
    expect(checksums[0]).toMatch(/^[\da-f]{64}$/);
  });

  test('depends on each app, and on which app has which plan', () => {
    const runs = [
      apps,
      apps.slice(1),
      [...apps, { appId: '4', checksum: 'dd' }],
      apps.map((app) => (app.appId === '2' ? { ...app, checksum: 'dd' } : app)),
      apps.map((app) => (app.appId === '2' ? { ...app, appId: '4' } : app)),
      [{ appId: '1', checksum: 'bb' }, { appId: '2', checksum: 'aa' }, ...apps.slice(2)],
      [{ appId: null, checksum: 'aa' }, ...apps.slice(1)],
    ];
    expect(new Set(runs.map(runChecksum)).size).toBe(runs.length);
  });

  test('of one app, it is that app’s', () => {
    expect(runChecksum([{ appId: '1', checksum: 'aa' }])).toBe('aa');
    expect(runChecksum([{ appId: null, checksum: 'aa' }])).toBe('aa');
  });

  test.each([
    ['no apps', []],
    ['an app without a plan', [{ appId: '1', checksum: null }]],
    ['one of several without a plan', [...apps, { appId: '4', checksum: null }]],
  ])('%s: none', (_, apps) => {
    expect(runChecksum(apps)).toBeNull();
  });
});

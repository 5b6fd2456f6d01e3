/** Slices of many apps: each app in one, about as many in each, and none moves when others come or go. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInShard, parseShard, type Shard } from '../../src/app/shard.ts';

const shardsOf = (count: number): Shard[] => Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));

describe('parseShard', () => {
  test.each<[text: string, shard: Shard]>([
    ['1/1', { index: 1, count: 1 }],
    ['1/8', { index: 1, count: 8 }],
    ['8/8', { index: 8, count: 8 }],
    ['10/16', { index: 10, count: 16 }],
    ['99999/99999', { index: 99_999, count: 99_999 }],
  ])('%s', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  test.each([
    ['', '1', '/', '1/', '/1', '1/2/3', 'a/b', 'one of two'],
    ['0/8', '9/8', '2/1', '0/0', '1/0'], // from 1 to the count
    ['01/8', '1/08', '+1/8', '-1/8', '1.0/8', '1e0/8', '0x1/8'],
    [' 1/8', '1/8 ', '1 / 8', '1/8\n', '\n1/8', '１/８', '1⁄8', '1\\8', '1:8'],
    ['100000/100000', '1/100000', `1/${'9'.repeat(400)}`],
  ])('nothing else: %j', (...texts) => {
    for (const text of texts) expect([text, parseShard(text)]).toEqual([text, null]);
  });
});

describe('isInShard', () => {
  const id = fc.oneof(fc.stringMatching(/^\d{8,10}$/), fc.string(), fc.string({ unit: 'binary' }), fc.constant(''));

  test('every app is in exactly one shard', () => {
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 256 }), (appId, count) => {
        expect(shardsOf(count).filter((shard) => isInShard(appId, shard))).toHaveLength(1);
      }),
      { seed: 20200401, numRuns: 1000 },
    );
  });

  /** Pinned: the jobs of one run may be of two versions. */
  test.each([
    ['16012345', 8, 5],
    ['16012346', 8, 7],
    ['016012345', 8, 4],
    ['商城', 8, 6],
    ['', 8, 2],
    ['16012345', 3, 2],
    ['16012345', 256, 237],
  ])('%j of %i is in shard %i', (appId, count, index) => {
    expect(shardsOf(count).filter((shard) => isInShard(appId, shard))).toEqual([{ index, count }]);
  });

  const numbered = (first: number, step: number) => Array.from({ length: 5000 }, (_, at) => `${first + at * step}`);
  const scattered = fc.sample(fc.noBias(fc.integer({ min: 10_000_000, max: 99_999_999 })), {
    seed: 20200401,
    numRuns: 5000,
  });

  describe.each([
    ['that count up', numbered(16_000_000, 1)],
    ['that count up by eight', numbered(16_000_000, 8)],
    ['that count up by a thousand', numbered(16_000_000, 1000)],
    ['that count up from 1', numbered(1, 1)],
    ['with a zero in front', numbered(1_000_000, 1).map((text) => `0${text}`)],
    ['of one beginning', numbered(1, 1).map((text) => `shop-${text.padStart(12, '0')}`)],
    ['of one end', numbered(1, 1).map((text) => `${text.padStart(12, '0')}-shop`)],
    ['at random', scattered.map(String)],
  ])('5,000 ids %s', (_, ids) => {
    test.each([2, 3, 7, 8])('over %i shards: within 15 % of an equal share', (count) => {
      for (const shard of shardsOf(count)) {
        const share = ids.filter((appId) => isInShard(appId, shard)).length / (ids.length / count);
        expect(Math.abs(share - 1)).toBeLessThan(0.15);
      }
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/core/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['waitui.com', 'waitui.com', 0],
    ['waitui.com', 'waitu.com', 1],
    ['waitui.com', 'waituii.com', 1],
    ['waitui.com', 'waitvi.com', 1],
    ['waitui.com', 'wiatui.com', 1],
    ['waitui.com', 'wiatuu.com', 2],
    ['waitui.com', 'wiatiu.com', 2],
    ['waitui.com', 'aiwtui.com', 2],
    ['ab', 'ba', 1],
    ['', 'ab', 2],
    ['', '', 0],
  ])('%s, %s: %d', (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
    expect(editDistance(other, one, 9)).toBe(distance);
  });

  test('more than asked for is not counted', () => {
    expect(editDistance('waitui.com', 'hitokoto.cn', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  test('so many slips, at most so far', () => {
    const slips = fc.array(
      fc.record({
        kind: fc.constantFrom('add', 'drop', 'replace', 'swap'),
        at: fc.nat(20),
        letter: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 4 },
    );
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), minLength: 3, maxLength: 12 });
    let far = 0;
    fc.assert(
      fc.property(name, slips, (text, all) => {
        const letters = [...text];
        for (const { kind, at: anywhere, letter } of all) {
          const at = anywhere % Math.max(1, letters.length - 1);
          if (kind === 'add') letters.splice(at, 0, letter);
          else if (kind === 'drop') letters.splice(at, 1);
          else if (kind === 'replace') letters.splice(at, 1, letter);
          else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
        }
        // Slips that meet in one place may count for more: no part is edited twice (optimal string alignment).
        const distance = editDistance(text, letters.join(''), 20);
        expect(distance).toBeLessThanOrEqual(2 * all.length);
        expect(editDistance(text, letters.join(''), 1)).toBe(Math.min(distance, 2));
        if (distance > 1) far += 1;
      }),
      { seed: 20261122, numRuns: 2000 },
    );
    expect(far).toBeGreaterThan(100);
  });
});

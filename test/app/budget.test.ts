/** How many modifications a run may send: the apps get them in the order of the config, whoever asks first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Budget, createBudget } from '../../src/app/budget.ts';

/** Asks for each app in this order, none waiting for another. @returns the answers in the order of the config */
async function askAll(budget: Budget, wishes: readonly number[], order: readonly number[]): Promise<boolean[]> {
  const answers = new Map(order.map((index) => [index, budget.ask(index, wishes[index] ?? 0)]));
  return Promise.all(wishes.map((_, index) => answers.get(index) ?? false));
}

const inOrder = (wishes: readonly number[]) => wishes.map((_, index) => index);

/** What anybody would do who has all wishes before them. */
function expected(allowed: number, wishes: readonly number[]): boolean[] {
  let left = allowed;
  return wishes.map((wish) => {
    if (wish > left) return false;
    left -= wish;
    return true;
  });
}

/** Is it settled already? No time passes. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  for (let turn = 0; turn < 20; turn += 1) await null;
  return (await Promise.race([promise, pending])) !== pending;
}

const rows: [name: string, allowed: number, wishes: number[], answers: boolean[]][] = [
  ['as many as are allowed', 3, [1, 1, 1], [true, true, true]],
  ['one more than that', 2, [1, 1, 1], [true, true, false]],
  ['none at all', 0, [1, 2], [false, false]],
  ['none, and nothing to do', 0, [0, 0], [true, true]],
  ['an app that asks for none lets the next go', 1, [0, 1, 0, 1], [true, true, true, false]],
  ['what one did not get is there for the next', 2, [1, 2, 1], [true, false, true]],
  ['more than all at once', 2, [3], [false]],
  ['two calls, one left', 3, [2, 2, 1], [true, false, true]],
];

describe('a number is allowed', () => {
  test.each(rows)('%s', async (_, allowed, wishes, answers) => {
    expect(await askAll(createBudget(allowed), wishes, inOrder(wishes))).toEqual(answers);
    expect(await askAll(createBudget(allowed), wishes, inOrder(wishes).reverse())).toEqual(answers);
  });

  test('whoever asks first, the answers are those of the config’s order', async () => {
    let granted = 0;
    let refused = 0;
    const wishesInAnyOrder = fc
      .array(fc.nat(3), { maxLength: 12 })
      .chain((wishes) =>
        fc.tuple(fc.constant(wishes), fc.shuffledSubarray(inOrder(wishes), { minLength: wishes.length }), fc.nat(12)),
      );
    await fc.assert(
      fc.asyncProperty(wishesInAnyOrder, async ([wishes, order, allowed]) => {
        const answers = await askAll(createBudget(allowed), wishes, order);
        expect(answers).toEqual(expected(allowed, wishes));
        const sent = wishes.filter((_, index) => answers[index]).reduce((sum, wish) => sum + wish, 0);
        expect(sent).toBeLessThanOrEqual(allowed);
        granted += answers.filter((answer) => answer).length;
        refused += answers.filter((answer) => !answer).length;
      }),
      { seed: 20200401, numRuns: 500 },
    );
    expect(granted).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });

  test('an app waits until every app before it has asked', async () => {
    const budget = createBudget(5);
    const [second, third] = [budget.ask(1, 1), budget.ask(2, 1)];
    expect(await isSettled(second)).toBe(false);
    expect(await budget.ask(0, 0)).toBe(true);
    expect(await isSettled(second)).toBe(true);
    expect(await isSettled(third)).toBe(true);
  });

  test('one missing in the middle holds up those behind it, and nobody before it', async () => {
    const budget = createBudget(5);
    const answers = [0, 2, 3].map((index) => budget.ask(index, 1));
    const settled = () => Promise.all(answers.map(isSettled));
    expect(await settled()).toEqual([true, false, false]);
    await budget.ask(1, 1);
    expect(await settled()).toEqual([true, true, true]);
  });

  test.each([
    { name: 'something is left', wish: 1, answer: true },
    { name: 'not enough is left', wish: 3, answer: false },
  ])('a further question waits for nobody, and is answered from what is left: $name', async ({ wish, answer }) => {
    const budget = createBudget(3);
    expect(await budget.ask(0, 1)).toBe(true);
    expect(await budget.ask(0, wish)).toBe(answer);
    expect(await budget.ask(1, 3 - 1 - (answer ? wish : 0))).toBe(true); // all that is left now
    expect(await budget.ask(2, 1)).toBe(false);
  });

  test('a further question of an early app, while a late one waits for its turn', async () => {
    const budget = createBudget(2);
    const late = budget.ask(2, 1);
    expect(await budget.ask(0, 1)).toBe(true);
    expect(await budget.ask(0, 1)).toBe(true);
    expect(await budget.ask(1, 0)).toBe(true);
    expect(await late).toBe(false);
  });
});

test('no limit: as many as there are, and nobody waits', async () => {
  const budget = createBudget(null);
  expect(await budget.ask(7, 1_000_000)).toBe(true);
  expect(await budget.ask(3, 0)).toBe(true);
});

/**
 * How many modifications one run may send. The apps are asked in the order of the config, however quickly each is
 * read: `plan` and `apply` give the same apps the same answer.
 */
export interface Budget {
  /**
   * May this app send so many? An app's first question waits until every app before it has asked, so each must ask,
   * be it for none; a further one is answered from what is left.
   */
  ask(index: number, modifications: number): Promise<boolean>;
}

/** @param allowed `null`: as many as there are */
export function createBudget(allowed: number | null): Budget {
  if (allowed === null) return { ask: async () => true };
  let left = allowed;
  let next = 0;
  const turns = new Map<number, Turn>();
  const turn = (index: number) => {
    const known = turns.get(index) ?? newTurn();
    turns.set(index, known);
    return known;
  };
  turn(0).resolve();
  return {
    async ask(index, modifications) {
      const first = index >= next;
      if (first) await turn(index).promise;
      const granted = modifications <= left;
      if (granted) left -= modifications;
      if (first) {
        next = index + 1;
        turns.delete(index);
        turn(next).resolve();
      }
      return granted;
    },
  };
}

interface Turn {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

/** `Promise.withResolvers` is not in Node 20. */
function newTurn(): Turn {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

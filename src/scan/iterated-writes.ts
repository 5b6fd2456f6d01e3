/**
 * What a loop assigns under a name of each turn: `names.forEach((name) => { api[name] = (o) => swan[name](o); })`. Each
 * turn is a frame of its own, so that what `api.request` is knows its `name`.
 */
import { membersOf } from './evaluate-member.ts';
import { type Evaluation, inFrame } from './evaluation.ts';
import type { Fn, Write } from './expression.ts';
import type { Context, Value } from './value.ts';

export interface IteratedWrite {
  readonly write: Write;
  readonly context: Context;
  readonly target: Value;
}

/** Longer lists hold data. */
const MOST_TURNS = 200;

/** @returns by the key that is written */
export function iteratedWrites(evaluation: Evaluation): ReadonlyMap<string, readonly IteratedWrite[]> {
  const found = new Map<string, IteratedWrite[]>();
  for (const write of evaluation.program.writesUnderNames) {
    for (const turn of turnsOf(write.fn, evaluation)) {
      const keys = evaluation.evaluateQuietly(write.key, turn, true);
      const [key] = keys;
      if (keys.length !== 1 || key?.kind !== 'text' || key.why) continue;
      const known = found.get(key.text) ?? [];
      found.set(key.text, known);
      for (const target of evaluation.evaluateQuietly(write.object, turn)) known.push({ write, context: turn, target });
    }
  }
  return found;
}

/** The callback, or the loop, that it stands in. */
function turnsOf(start: Fn | null, evaluation: Evaluation): Context[] {
  for (let fn = start; fn; fn = fn.parent) {
    const at = fn;
    const turns = turnValues(at, evaluation);
    if (turns && turns.length <= MOST_TURNS) {
      return turns.map((value) =>
        inFrame({ fn: at, call: null, args: [], given: new Map([[0, [value]]]), context: null, self: null }, null),
      );
    }
  }
  return [];
}

/** @returns `null` for a function that no list calls */
function turnValues(fn: Fn, evaluation: Evaluation): readonly Value[] | null {
  if (fn.loop) {
    const { list, keys } = fn.loop;
    return membersOf(evaluation.evaluateQuietly(list), keys, list, evaluation);
  }
  const callee = fn.givenTo?.index === 0 ? fn.givenTo.call.callee : null;
  if (callee?.kind !== 'member' || callee.key.kind !== 'text' || !TURNS.has(callee.key.value)) return null;
  return membersOf(evaluation.evaluateQuietly(callee.object), false, callee, evaluation);
}

const TURNS = new Set(['forEach', 'map', 'some', 'every']);

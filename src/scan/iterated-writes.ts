/**
 * What a loop assigns under a name of each turn: `names.forEach((name) => { api[name] = (o) => swan[name](o); })`. Each
 * turn is a frame of its own, so that what `api.request` is knows its `name`.
 */
import { directContexts } from './direct-call.ts';
import type { Evaluation } from './evaluation.ts';
import type { Expression, Fn } from './expression.ts';
import type { IteratedWrite } from './found-once.ts';
import { type Context, inFrame, type Value } from './value.ts';

/** Longer lists hold data. */
const MOST_TURNS = 200;

/** @returns by the key that is written */
export function findIteratedWrites(evaluation: Evaluation): ReadonlyMap<string, readonly IteratedWrite[]> {
  const found = new Map<string, IteratedWrite[]>();
  evaluation.iterated = found; // what a later write is to, an earlier one may have made
  for (const write of evaluation.program.writesUnderNames) {
    const outside = directContexts(write.object, evaluation.program.directCalls);
    for (const turn of turnsOf(write.fn, outside, evaluation)) {
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

/** The callbacks, or the loops, that it stands in. */
function turnsOf(start: Fn | null, outside: readonly Context[], evaluation: Evaluation): Context[] {
  for (let fn = start; fn; fn = fn.parent) {
    const at = fn;
    if (!isTurn(at)) continue;
    const outer = turnsOf(at.parent, outside, evaluation);
    const turns = (outer.length > 0 ? outer : outside).flatMap((context) =>
      turnValues(at, context, evaluation).map((value) => {
        const given = new Map([[0, [value]]]);
        return inFrame({ fn: at, call: null, args: [], given, context, self: null }, context);
      }),
    );
    return turns.length <= MOST_TURNS ? turns : [];
  }
  return [];
}

function isTurn({ loop, givenTo }: Fn): boolean {
  const callee = givenTo?.index === 0 ? givenTo.call.callee : null;
  return loop !== null || (callee?.kind === 'member' && callee.key.kind === 'text' && TURNS.has(callee.key.value));
}

function turnValues(fn: Fn, context: Context, evaluation: Evaluation): readonly Value[] {
  const callee = fn.givenTo?.call.callee;
  const list = fn.loop?.list ?? (callee?.kind === 'member' ? callee.object : null);
  if (!list) return [];
  const { file, start, end } = list;
  const members: Expression = { kind: 'members', of: list, keys: fn.loop?.keys ?? false, loop: fn, file, start, end };
  return evaluation.evaluateQuietly(members, context);
}

const TURNS = new Set(['forEach', 'map', 'some', 'every']);

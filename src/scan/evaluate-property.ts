/** What a list of properties has under a key: of an object literal, or a class. */
import type { Evaluation } from './evaluation.ts';
import type { Fn, Property } from './expression.ts';
import { settle } from './settle.ts';
import { type Context, type Frame, inFrame, type Value } from './value.ts';

/** What a function gives that takes nothing. */
export function resultsOf(fn: Fn, context: Context, evaluation: Evaluation, self: Value | null = null): Value[] {
  const frame: Frame = { fn, call: null, args: [], given: null, context, self };
  return fn.returns.flatMap((value) => [...evaluation.evaluate(value, inFrame(frame, context))]);
}

/** The last one of a name counts; what is spread in may have it, too. */
export function ofProperties(
  properties: readonly Property[],
  key: string | null,
  context: Context,
  evaluation: Evaluation,
  given = false,
  self: Value | null = null,
): Value[] {
  const found: Value[] = [];
  for (const { key: name, value, getter } of [...properties].reverse()) {
    if (name === null) {
      for (const spread of evaluation.evaluate(value, context)) {
        if (spread.kind !== 'unknown') found.push(...evaluation.lookup(spread, key, value));
      }
      if (key !== null && found.length > 0) return found;
      continue;
    }
    const names = name.kind === 'text' ? [name.value] : textsOf(evaluation.evaluateExactly(name, context));
    if (key !== null && !names.includes(key)) continue;
    const values = evaluation.evaluate(value, context);
    if (getter) {
      for (const one of values)
        if (one.kind === 'function') found.push(...resultsOf(one.fn, one.context, evaluation, self));
    } else found.push(...(given ? settle(values, value) : values));
    if (key !== null && name.kind === 'text') return found;
  }
  return found;
}

function textsOf(values: readonly Value[]): string[] {
  return values.flatMap((value) => (value.kind === 'text' && !value.why ? [value.text] : []));
}

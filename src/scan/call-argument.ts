/** What a call is given: the value of an argument, and what a callback makes of values. */
import type { Evaluation } from './evaluation.ts';
import type { Call } from './expression.ts';
import { type Context, type Frame, inFrame, type Value } from './value.ts';

export function called(
  callback: Extract<Value, { kind: 'function' }>,
  given: Frame['given'],
  evaluation: Evaluation,
): Value[] {
  const { fn, self } = callback;
  const frame: Frame = { fn, call: null, args: [], given, context: callback.context, self };
  return fn.returns.flatMap((result) => [...evaluation.evaluate(result, inFrame(frame, callback.context))]);
}

export function argument(call: Call, index: number, context: Context, evaluation: Evaluation): readonly Value[] {
  const found = call.args[index];
  return found ? evaluation.evaluateExactly(found.value, context) : [];
}

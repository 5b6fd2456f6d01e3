/** Values and calls that are only there where a test holds. */
import type { Evaluation } from './evaluation.ts';
import type { Guard } from './expression.ts';
import { truthOf } from './truth.ts';
import { type Context, knownPart, type TextValue, type Value } from './value.ts';

/** Can the value be there? Not where every text that is tested is known to fail the test. */
export function isPossible(guard: Guard, context: Context, evaluation: Evaluation): boolean {
  for (let at: Guard | null = guard; at; at = at.outer) {
    const { subject, holds, wanted } = at;
    if (!holds) {
      if (truthOf(subject, context, evaluation) === !wanted) return false;
      continue;
    }
    const values = evaluation.evaluate(subject, context);
    const fails = (value: Value) => value.kind === 'text' && verdictOf(value, holds) === !wanted;
    if (values.length > 0 && values.every(fails)) return false;
  }
  return true;
}

/** `undefined`: it depends on what is not known. */
function verdictOf(value: TextValue, holds: (text: string) => boolean): boolean | undefined {
  const known = knownPart(value).slice(0, 2000);
  const result = holds(known);
  return known === value.text || known.length >= 8 || /^[/?]/.test(known) || (result && known !== '')
    ? result
    : undefined;
}

/**
 * Is a parameter truthy, as everybody who calls gives it? Only where that is written out: a constant, or the default. A
 * switch that somebody flips in the file (`const debug = false`) leaves both ways open.
 */
import type { Evaluation } from './evaluation.ts';
import { type Expression, parameterOf } from './expression.ts';
import { changesInRecursion } from './recursion.ts';
import type { Context } from './value.ts';

const DEEPEST = 4;

/** @returns `undefined`: it depends on what is not known */
export function truthOf(
  expression: Expression,
  context: Context,
  evaluation: Evaluation,
  depth = 0,
): boolean | undefined {
  switch (expression.kind) {
    case 'boolean':
      return expression.value;
    case 'text':
      return expression.number ? Number(expression.value) !== 0 : expression.value !== '';
    case 'object':
    case 'array':
    case 'function':
      return true;
    case 'either':
      return expression.of.length === 0 ? false : undefined; // `null`, `undefined`
    case 'name':
      return depth < DEEPEST ? ofParameter(expression, context, evaluation, depth + 1) : undefined;
    default:
      return undefined;
  }
}

function ofParameter(name: Expression, context: Context, evaluation: Evaluation, depth: number): boolean | undefined {
  const parameter = parameterOf(name);
  if (!parameter || parameter.given.rest || changesInRecursion(name, evaluation.program)) return undefined;
  const { given, otherwise } = parameter;
  const frame = evaluation.frameOf(given.fn, context);
  if (!frame || frame.given || frame.args.slice(0, given.index + 1).some(({ spread }) => spread)) return undefined;
  const argument = frame.args[given.index]?.value;
  const isLeftOut = argument === undefined || (argument.kind === 'either' && argument.of.length === 0);
  if (isLeftOut) return otherwise ? truthOf(otherwise, context, evaluation, depth) : false;
  return truthOf(argument, frame.context, evaluation, depth);
}

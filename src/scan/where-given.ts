/**
 * Where the URL of a call is given that comes to nothing: not in the wrapper that asks the platform, but where somebody
 * has called it with `{ url: this.data.nobodySetIt }`.
 */
import type { Evaluation } from './evaluation.ts';
import type { Expression, ObjectLiteral, Site } from './expression.ts';
import type { Context } from './value.ts';

const DEEPEST = 12;

/** @returns the expression that is given as `options.url`, as far out as it is known who has called */
export function whereGiven(options: Expression, evaluation: Evaluation): Site {
  return ofUrl(options, null, evaluation, 0) ?? options;
}

function ofUrl(options: Expression, context: Context, evaluation: Evaluation, depth: number): Site | null {
  if (depth > DEEPEST) return null;
  for (const value of evaluation.evaluate(options, context)) {
    const found = value.kind === 'object' ? inLiteral(value.literal, value.context, evaluation, depth) : null;
    if (found) return found;
  }
  return null;
}

function inLiteral(literal: ObjectLiteral, context: Context, evaluation: Evaluation, depth: number): Site | null {
  for (const { key, value } of [...literal.properties].reverse()) {
    if (key === null) {
      const found = ofUrl(value, context, evaluation, depth + 1);
      if (found) return found;
    } else if (key.kind === 'text' && key.value === 'url') return outermost(value, context, evaluation, depth + 1);
  }
  return null;
}

/** What a parameter was given, where it was given. */
function outermost(value: Expression, context: Context, evaluation: Evaluation, depth: number): Site {
  if (depth > DEEPEST) return value;
  if (value.kind === 'guarded') return outermost(value.value, context, evaluation, depth + 1);
  if (value.kind === 'member' && value.key.kind === 'text' && value.key.value === 'url') {
    return ofUrl(value.object, context, evaluation, depth + 1) ?? value;
  }
  const [only, ...others] = value.kind === 'name' ? (value.scope.find(value.name)?.values ?? []) : [];
  if (!only || others.length > 0) return value;
  if (only.kind !== 'parameter')
    return only.kind === 'member' ? outermost(only, context, evaluation, depth + 1) : value;
  const frame = evaluation.frameOf(only.fn, context);
  const argument = frame?.args[only.index];
  return argument && !argument.spread ? outermost(argument.value, frame.context, evaluation, depth + 1) : value;
}

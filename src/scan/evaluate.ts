/** Expression -> values: see `evaluation`. */
import { BUNDLE_REQUIRE } from './builtin.ts';
import { changedObject } from './changed-object.ts';
import { invokeCall } from './evaluate-call.ts';
import { lookUp, membersOf } from './evaluate-member.ts';
import { distinct, joined, summed } from './evaluate-text.ts';
import { itself, superOf } from './evaluate-this.ts';
import { Evaluation, unknownHere, wholeTexts } from './evaluation.ts';
import type { Expression, Fn, Site } from './expression.ts';
import { quickPattern } from './guard.ts';
import { isPossible } from './possible.ts';
import type { Program } from './program.ts';
import { changesInRecursion } from './recursion.ts';
import { settle } from './settle.ts';
import { type Context, HOLE, textValue, unknown, type Value } from './value.ts';

export function createEvaluation(program: Program): Evaluation {
  const evaluation = new Evaluation(program);
  evaluation.compute = (expression, context) => compute(expression, context, evaluation);
  evaluation.lookup = (value, key, site) => lookUp(value, key, site, evaluation);
  evaluation.invoke = (call, context) => invokeCall(call, context, evaluation);
  return evaluation;
}

function compute(expression: Expression, context: Context, evaluation: Evaluation): readonly Value[] {
  switch (expression.kind) {
    case 'boolean':
      return [{ kind: 'boolean', value: expression.value }];
    case 'text':
      return [textValue(expression.value, expression, expression.number)];
    case 'unknown':
      return unknownHere('computed', expression);
    case 'join':
      return joined(expression.parts, expression, context, evaluation);
    case 'sum':
      return summed(expression, context, evaluation);
    case 'either':
      return distinct(expression.of.flatMap((value) => evaluation.evaluate(value, context)));
    case 'or':
      return either(expression, context, evaluation);
    case 'guarded':
      return isPossible(expression.guard, context, evaluation) ? evaluation.evaluate(expression.value, context) : [];
    case 'name':
      return named(expression, context, evaluation);
    case 'this':
      return itself(expression.fn, expression, context, evaluation);
    case 'super':
      return superOf(expression.fn, expression, evaluation);
    case 'member':
      return member(expression, context, evaluation);
    case 'object':
      return [{ kind: 'object', literal: expression, context }];
    case 'array':
      return [{ kind: 'array', literal: expression, context }];
    case 'function':
      return [{ kind: 'function', fn: expression.fn, context, self: null }];
    case 'class':
      return [{ kind: 'class', cls: expression.cls, context }];
    case 'call':
      return evaluation.invoke(expression, context);
    case 'parameter':
      return parameter(expression, context, evaluation);
    case 'import':
      return imported(expression.from, expression.required, expression, evaluation);
    case 'exports': {
      const module = evaluation.program.modules.get(expression.file);
      return module ? [{ kind: 'module', module }] : [];
    }
    case 'pattern':
      return [{ kind: 'pattern', pattern: quickPattern(expression.source, expression.flags) }];
    case 'members':
      return (
        evaluation.turnOf(expression.loop, context) ??
        membersOf(evaluation.evaluate(expression.of, context), expression.keys, expression, evaluation)
      );
  }
}

type Or = Extract<Expression, { kind: 'or' }>;

/** Where the left one is certainly something, the right one is never asked. */
function either({ left, right }: Or, context: Context, evaluation: Evaluation): readonly Value[] {
  const first = evaluation.evaluate(left, context);
  const isThere = (value: Value) =>
    value.kind !== 'unknown' && !isFalsy(value) && !(value.kind === 'text' && value.text === HOLE);
  if (first.length > 0 && first.every(isThere) && !mayBeAbsent(left, context, evaluation)) return first;
  return distinct([...first.filter((value) => !isFalsy(value)), ...evaluation.evaluate(right, context)]);
}

function isFalsy(value: Value): boolean {
  return value.kind === 'text' ? value.text === '' : value.kind === 'boolean' && !value.value;
}

/** `table[key]` of a key that is not known: the table may lack it. */
function mayBeAbsent(value: Expression, context: Context, evaluation: Evaluation, depth = 0): boolean {
  const inner = (of: Expression) => depth < 4 && mayBeAbsent(of, context, evaluation, depth + 1);
  switch (value.kind) {
    case 'guarded':
      return inner(value.value);
    case 'name':
      return value.scope.find(value.name)?.values.some(inner) ?? false;
    case 'member':
      return value.key.kind !== 'text' && keysOf(value, context, evaluation) === null;
    default:
      return false;
  }
}

const PLATFORMS = new Set(['swan', 'uni', 'Taro', 'wx', 'my']);

type Name = Extract<Expression, { kind: 'name' }>;

function named(expression: Name, context: Context, evaluation: Evaluation): readonly Value[] {
  const { name, scope, file, start, end } = expression;
  const binding = scope.find(name);
  if (binding) {
    const isTop =
      scope.bindings.get(name) === binding ? scope.parent === null : isOutermost(scope, binding.name, binding);
    const at = isTop ? null : context;
    const others =
      binding.values.length > 1 ? binding.values.filter((value) => !holds(value, expression)) : binding.values;
    const values = distinct(others.flatMap((value) => evaluation.evaluate(value, at)));
    const changed = values.some(isChangeable) ? changedObject(expression, binding) : null;
    if (!changed) return values;
    return [...values.filter((value) => !isChangeable(value)), { kind: 'object', literal: changed, context: at }];
  }
  if (PLATFORMS.has(name)) return [{ kind: 'platform' }];
  if (name === 'exports') return evaluation.evaluate({ kind: 'exports', file, start, end }, null);
  return [{ kind: 'builtin', name }];
}

/** `options = extend({…}, options)`: there the name is what it was before. */
function holds(value: Expression, { file, start, end }: Name): boolean {
  return (
    value.file === file &&
    value.kind !== 'function' &&
    value.kind !== 'class' &&
    value.start <= start &&
    end <= value.end
  );
}

const CHANGEABLE = new Set<Value['kind']>(['object', 'record', 'instance', 'unknown']);

function isChangeable({ kind }: Value): boolean {
  return CHANGEABLE.has(kind);
}

/** What stands outside all functions does not depend on who calls them. */
function isOutermost(scope: Name['scope'], name: string, binding: object): boolean {
  for (let at: Name['scope'] | null = scope; at; at = at.parent) {
    if (at.bindings.get(name) === binding) return at.parent === null;
  }
  return false;
}

type Member = Extract<Expression, { kind: 'member' }>;

function member(expression: Member, context: Context, evaluation: Evaluation): readonly Value[] {
  const { object, key } = expression;
  const objects = evaluation.evaluate(object, context);
  const keys = key.kind === 'text' ? [key.value] : (keysOf(expression, context, evaluation) ?? [null]);
  return distinct(objects.flatMap((value) => keys.flatMap((name) => evaluation.lookup(value, name, expression))));
}

/** @returns `null`: any */
function keysOf({ key }: Member, context: Context, evaluation: Evaluation): readonly string[] | null {
  if (changesInRecursion(key, evaluation.program)) return null;
  return wholeTexts(evaluation.evaluateExactly(key, context));
}

type Parameter = Extract<Expression, { kind: 'parameter' }>;

function parameter(
  { fn, index, rest, kind: _, ...site }: Parameter,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] {
  if (evaluation.program.bundledIds.has(fn)) return bundledParameter(fn, index);
  const frame = evaluation.frameOf(fn, context);
  if (!frame) return unknownHere('parameter', site);
  const given = frame.given?.get(index);
  if (given) return given;
  if (frame.given && frame.args.length === 0) return unknownHere('runtime', site);
  if (rest) {
    const items = frame.args.slice(index);
    return [{ kind: 'array', literal: { kind: 'array', items, ...site }, context: frame.context }];
  }
  const before = frame.args.slice(0, index + 1);
  const spread = before.findIndex((argument) => argument.spread);
  if (spread >= 0) {
    const list = evaluation.evaluate(before[spread]?.value as Expression, frame.context);
    return list.flatMap((value) => evaluation.lookup(value, String(index - spread), site));
  }
  const argument = frame.args[index];
  if (!argument) return [];
  const values = evaluation.evaluate(argument.value, frame.context);
  return frame.call && evaluation.isAssumed(frame) ? settle(values, argument.value) : values;
}

/** `function (module, exports, require)` */
function bundledParameter(fn: Fn, index: number): readonly Value[] {
  if (index === 1) return [{ kind: 'bundled', fn }];
  return index === 2 ? [{ kind: 'builtin', name: BUNDLE_REQUIRE }] : [];
}

function imported(
  from: string,
  required: boolean,
  { file, start, end }: Site,
  evaluation: Evaluation,
): readonly Value[] {
  const module = evaluation.program.resolve(file, from);
  if (module) {
    const whole = required ? module.exports.get('module.exports') : undefined;
    const values = whole?.flatMap((value) => evaluation.evaluate(value, null)) ?? [];
    // What is an object of its own may still get members by `exports.a = …`.
    return [...values, ...(whole && module.exports.size === 1 ? [] : [{ kind: 'module', module } as const])];
  }
  if (from.startsWith('.') || from.startsWith('/')) return [unknown('missing', { file, start, end })];
  return [{ kind: 'package', name: from }];
}

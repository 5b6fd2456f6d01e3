/** What is assigned to a key of a value, anywhere in the program: `config.host = …`, `this.host = …`, `exports.host = …`. */
import { unchanged } from './changed-object.ts';
import { directContexts } from './direct-call.ts';
import type { Evaluation } from './evaluation.ts';
import type { Class, Expression, Site } from './expression.ts';
import type { OwnWrite } from './found-once.ts';
import { findIteratedWrites } from './iterated-writes.ts';
import { type Frame, GLOBALS, inFrame, type Maker, type Value } from './value.ts';

/** What is assigned to this key of this very value, anywhere. */
export function written(
  value: Value,
  key: string | null,
  create: Frame | null,
  evaluation: Evaluation,
): readonly Value[] {
  if (key === null) return [];
  const plain = writesTo(value, key, evaluation).flatMap((write) => {
    const isMade = create && value.kind === 'instance' && isInside(write.value, create.fn.site);
    return evaluation.evaluate(write.value, isMade ? inFrame(create, null) : write.context);
  });
  const iterated = evaluation.iterated ?? findIteratedWrites(evaluation);
  const turns = (iterated.get(key) ?? []).filter(({ target }) => sameValue(target, value, evaluation));
  return [...plain, ...turns.flatMap(({ write, context }) => evaluation.evaluate(write.value, context))];
}

/** Every page sets its own `list`: whose each one is, is asked once. */
function writesTo(value: Value, key: string, evaluation: Evaluation): readonly OwnWrite[] {
  const { writers } = evaluation;
  let known = writers.get(key);
  if (!known) {
    known = { ofLiteral: new Map(), others: [] };
    writers.set(key, known); // while it is made, a write that needs this key's own writes finds none
    for (const { object, value: written } of evaluation.program.writesOf(key)) {
      for (const context of directContexts(object, evaluation.program.directCalls)) {
        const write = { value: written, context };
        for (const target of evaluation.evaluateQuietly(changeable(object), context)) {
          if (target.kind !== 'object') known.others.push({ write, target });
          else known.ofLiteral.set(target.literal, [...(known.ofLiteral.get(target.literal) ?? []), write]);
        }
      }
    }
  }
  if (value.kind === 'object') return known.ofLiteral.get(value.literal) ?? [];
  return known.others.flatMap(({ write, target }) => (sameValue(target, value, evaluation) ? [write] : []));
}

/** What is written to is the object itself, not what it has become. */
function changeable(object: Expression): Expression {
  return object.kind === 'name' ? unchanged(object) : object;
}

function isInside(inner: Site, outer: Site): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Is it the same thing, whatever it was reached by? */
export function sameValue(a: Value, b: Value, evaluation: Evaluation): boolean {
  switch (a.kind) {
    case 'instance':
      return (
        b.kind === 'instance' && (a.of === b.of || isBelow(b.of, a.of, evaluation) || isBelow(a.of, b.of, evaluation))
      );
    case 'array':
      return b.kind === 'array' && a.literal === b.literal;
    case 'object':
      return b.kind === 'object' && a.literal === b.literal;
    case 'class':
      return b.kind === 'class' && a.cls === b.cls;
    case 'function':
      return b.kind === 'function' && a.fn === b.fn;
    case 'prototype':
      return b.kind === 'prototype' && a.of === b.of;
    case 'module':
      return b.kind === 'module' && a.module === b.module;
    case 'builtin':
      return b.kind === 'builtin' && (a.name === b.name || (GLOBALS.has(a.name) && GLOBALS.has(b.name)));
    case 'platform':
      return b.kind === 'platform';
    case 'proxy':
      return (
        b.kind === 'proxy' && a.handlers.some((one) => b.handlers.some((other) => sameValue(one, other, evaluation)))
      );
    case 'client':
      return b.kind === 'client' && a.made.file === b.made.file && a.made.start === b.made.start;
    case 'record':
      return b.kind === 'record' && a.made.file === b.made.file && a.made.start === b.made.start;
    case 'package':
      return b.kind === 'package' && a.name === b.name;
    case 'of':
      return b.kind === 'of' && a.key === b.key && sameValue(a.value, b.value, evaluation);
    default:
      return false;
  }
}

function isBelow(of: Maker, above: Maker, evaluation: Evaluation): boolean {
  let at: Maker = of;
  for (let depth = 0; depth < 8 && 'members' in at && at.parent; depth++) {
    const parent: Value | undefined = evaluation.evaluateQuietly(at.parent).find(({ kind }) => kind === 'class');
    if (parent?.kind !== 'class') return false;
    if (parent.cls === above) return true;
    at = parent.cls as Class;
  }
  return false;
}

/** What `this` and `super` are in a function. */
import { type Evaluation, unknownHere } from './evaluation.ts';
import type { Call, Expression, Fn, Site } from './expression.ts';
import { isExtended } from './extended-class.ts';
import type { Context, Frame, Value } from './value.ts';

export function itself(fn: Fn | null, site: Site, context: Context, evaluation: Evaluation): readonly Value[] {
  if (!fn) return unknownHere('computed', site);
  const frame =
    evaluation.knownFrame(fn, context) ?? (dependsOnCaller(fn, evaluation) ? evaluation.frameOf(fn, context) : null);
  if (frame?.self)
    return isCalledOnThis(frame) ? evaluation.evaluate(frame.call.callee.object, frame.context) : [frame.self];
  if (fn.bound) return evaluation.evaluate(fn.bound, context);
  const { home } = fn;
  switch (home?.kind) {
    case 'object': {
      const literal = home.literal.owner ?? home.literal;
      return [{ kind: 'object', literal, context: null }];
    }
    case 'class':
      return home.isStatic
        ? [{ kind: 'class', cls: home.cls, context: null }]
        : [{ kind: 'instance', of: home.cls, create: null }];
    case 'prototype':
      return evaluation.evaluate(home.of, null).flatMap((value): Value[] => {
        if (value.kind === 'class') return [{ kind: 'instance', of: value.cls, create: null }];
        return value.kind === 'function' ? [{ kind: 'instance', of: value.fn, create: null }] : [];
      });
    case 'holder':
      return evaluation.evaluate(home.of, context);
    default:
      return [{ kind: 'instance', of: fn, create: null }];
  }
}

/** `this.base` of a method may be a field of a class below: whoever calls it knows which. */
function dependsOnCaller({ home, name }: Fn, evaluation: Evaluation): boolean {
  return (
    home?.kind === 'class' &&
    !home.isStatic &&
    name !== '' &&
    name !== 'constructor' &&
    isExtended(home.cls, evaluation)
  );
}

type Member = Extract<Expression, { kind: 'member' }>;

/** `this.get(…)` in another method: `this` is the same there. */
function isCalledOnThis(frame: Frame): frame is Frame & { call: Call & { callee: Member } } {
  return (
    frame.call?.callee.kind === 'member' &&
    frame.call.callee.object.kind === 'this' &&
    frame.self?.kind === 'instance' &&
    frame.self.create === null
  );
}

export function superOf(fn: Fn | null, site: Site, evaluation: Evaluation): readonly Value[] {
  const parent = fn?.home?.kind === 'class' ? fn.home.cls.parent : null;
  if (!parent) return unknownHere('computed', site);
  return evaluation.evaluate(parent, null).flatMap((value): Value[] => {
    if (value.kind === 'class') return [{ kind: 'instance', of: value.cls, create: null }];
    return [value];
  });
}

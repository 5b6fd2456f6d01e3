/** Who calls a function that is given to another one: a list, a promise, or a function of the program. */
import { turns } from './call-list.ts';
import { membersOf } from './evaluate-member.ts';
import type { Evaluation } from './evaluation.ts';
import { type Call, type Expression, type Fn, memberName } from './expression.ts';
import { callsInside } from './program.ts';
import { type Context, type Frame, inFrame } from './value.ts';

export interface Caller {
  readonly frame: Frame;
  /** What the function was made in, where it is one that another function has given. */
  readonly closure: Context;
}

/** Functions that a list calls with what it has. */
const OF_MEMBERS = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'some', 'every']);

/** @returns empty: by whom is not known */
export function calledBack(fn: Fn, call: Call, index: number, evaluation: Evaluation): Caller[] {
  const { callee } = call;
  const caller = (given: Frame['given'], args: Frame['args'] = [], context: Context = null): Caller => ({
    frame: { fn, call: null, args, given, context, self: null },
    closure: null,
  });
  const key = memberName(callee) ?? '';
  if (callee.kind === 'member' && (OF_MEMBERS.has(key) || key === 'then')) {
    const values = evaluation.evaluateQuietly(callee.object);
    if (values.some(({ kind }) => kind !== 'unknown')) {
      const each =
        key === 'then' ? [values] : turns(evaluation.quietly(() => membersOf(values, false, callee, evaluation)));
      return each.map((turn) => caller(new Map([[0, turn]])));
    }
  }
  const callers: Caller[] = [];
  for (const value of evaluation.evaluateQuietly(callee)) {
    if (value.kind !== 'function') continue;
    const frame: Frame = { fn: value.fn, call, args: call.args, given: null, context: null, self: value.self };
    for (const inner of callsInside(value.fn.site, evaluation.program)) {
      if (isParameter(inner.callee, value.fn, index))
        callers.push(caller(null, inner.args, inFrame(frame, value.context)));
    }
  }
  return callers;
}

function isParameter(expression: Expression, fn: Fn, index: number): boolean {
  const [value] = expression.kind === 'name' ? (expression.scope.find(expression.name)?.values ?? []) : [];
  return value?.kind === 'parameter' && value.fn === fn && value.index === index;
}

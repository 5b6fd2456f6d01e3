/**
 * Calls of a function under its own name, in its own file: `install(config)`. They are seen without asking who calls, and
 * say what `install` writes to.
 */

import type { Call, Expression, Fn, Module } from './expression.ts';
import { type Context, inFrame } from './value.ts';

/** More are a helper's, which writes to whatever it is given. */
const MOST_CALLS = 20;

export function directCalls(modules: readonly Module[]): ReadonlyMap<Fn, readonly Call[]> {
  const found = new Map<Fn, Call[]>();
  for (const { calls } of modules) {
    for (const call of calls) {
      const { callee } = call;
      const [only, ...others] = callee.kind === 'name' ? (callee.scope.find(callee.name)?.values ?? []) : [];
      if (only?.kind !== 'function' || others.length > 0 || call.isNew) continue;
      const known = found.get(only.fn);
      if (known) known.push(call);
      else found.set(only.fn, [call]);
    }
  }
  return found;
}

/** @returns for what is a parameter, a context for each call; else only the one outside all functions */
export function directContexts(object: Expression, calls: ReadonlyMap<Fn, readonly Call[]>): readonly Context[] {
  const [value, ...others] = object.kind === 'name' ? (object.scope.find(object.name)?.values ?? []) : [];
  const known = value?.kind === 'parameter' && others.length === 0 ? (calls.get(value.fn) ?? []) : [];
  if (value?.kind !== 'parameter' || known.length === 0 || known.length > MOST_CALLS) return [null];
  const { fn } = value;
  return known.map((call) => inFrame({ fn, call, args: call.args, given: null, context: null, self: null }, null));
}

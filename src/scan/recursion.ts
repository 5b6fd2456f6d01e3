/** What a function gives to itself: `next(list, index + 1)`. Who calls it first does not say all that it is given. */
import { type Expression, type Fn, memberName, parameterOf } from './expression.ts';
import { callsInside, type Program } from './program.ts';

/** Is it a parameter that the function gives to itself as something else? */
export function changesInRecursion(name: Expression, program: Program): boolean {
  const given = parameterOf(name)?.given;
  if (!given || name.kind !== 'name') return false;
  return callsInside(given.fn.site, program).some(({ callee, args }) => {
    const argument = args[given.index]?.value;
    return argument !== undefined && !isItself(argument, name) && isCallOf(callee, given.fn);
  });
}

function isItself(argument: Expression, { name, scope }: Extract<Expression, { kind: 'name' }>): boolean {
  return argument.kind === 'name' && argument.scope.find(argument.name) === scope.find(name);
}

/** By its name, or as a method of the same name. */
function isCallOf(callee: Expression, fn: Fn): boolean {
  if (callee.kind !== 'name') return fn.name !== '' && memberName(callee) === fn.name;
  return callee.scope.find(callee.name)?.values.some((value) => value.kind === 'function' && value.fn === fn) ?? false;
}

/** Functions that are called where they are written. */
import { type Call, type Expression, memberName } from './expression.ts';

/** `(function (a) {…})(1)`, `(function (a) {…}).call(this, 1)`; one with a name may call itself, too. */
export function noteImmediate(call: Call): void {
  const { callee, args } = call;
  const key = memberName(callee);
  const isCall = key === 'call';
  const called =
    isCall || key === 'apply' || key === 'bind' ? (callee as Extract<Expression, { kind: 'member' }>).object : callee;
  if (called.kind !== 'function' || call.isNew) return;
  if (called !== callee) called.fn.bound = args[0]?.value ?? null;
  if (called.fn.name !== '' || (called !== callee && !isCall)) return;
  called.fn.immediate = { call, args: isCall ? args.slice(1) : args };
}

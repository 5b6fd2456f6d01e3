/**
 * What compilers put into a file in place of the language's own: `__assign(a, b)` for `{ ...a, ...b }`, `_createClass(C,
 * […])` for the methods of a class. Their bodies say it in loops over descriptors; by their names, and by the shape of
 * what they are given where a minifier has taken the name, they are what they stand for.
 */
import { type Argument, type Expression, type ObjectLiteral, propertyOf } from './expression.ts';
import type { Lowering } from './lowering.ts';
import type { SyntaxNode } from './syntax-node.ts';

const ASSIGNS = /^_*(?:assign|extends|objectSpread)\d*$/;
const GIVES_WHOLE = /^_*(?:importStar|interopRequireWildcard|toESM|asyncToGenerator|mark)\d*$/;
const AWAITS = /^_*awaiter$/;
const EXPORTS_ALL = /^_*exportStar$/;

export type CompilerHelper = 'assign' | 'whole' | 'export-all' | 'await';

/** By its name: `__assign`, `tslib_1.__assign`, `(0, _objectSpread2.default)`. */
export function helperOf(callee: Expression): CompilerHelper | null {
  const name = nameOf(callee);
  if (!name.startsWith('_') && name !== 'mark') return null;
  if (ASSIGNS.test(name)) return 'assign';
  if (GIVES_WHOLE.test(name)) return 'whole';
  if (AWAITS.test(name)) return 'await';
  return EXPORTS_ALL.test(name) ? 'export-all' : null;
}

function nameOf(callee: Expression): string {
  if (callee.kind === 'name') return callee.name;
  if (callee.kind !== 'member' || callee.key.kind !== 'text') return '';
  return callee.key.value === 'default' ? nameOf(callee.object) : callee.key.value;
}

/** `Object.assign`, as if it stood there. */
export function objectAssign(node: SyntaxNode, lowering: Lowering): Expression {
  const { top: scope, file } = lowering;
  const object: Expression = { kind: 'name', name: 'Object', scope, file, start: node.start, end: node.start };
  return lowering.member(object, lowering.text('assign', node), node);
}

/** `_createClass(C, [{ key, value }], [{ key, value }])` and `_defineProperty(this, 'key', value)`: as if it were written. */
export function noteHelper(args: readonly Argument[], node: SyntaxNode, lowering: Lowering): void {
  const [first, second, third] = args.map(({ value }) => value);
  if (first?.kind === 'this' && second?.kind === 'text' && third) lowering.write(first, second, third);
  if (first?.kind !== 'name') return;
  const prototype = lowering.member(first, lowering.text('prototype', node), node);
  for (const member of membersIn(second)) defineMember(member, prototype, { kind: 'prototype', of: first }, lowering);
  for (const member of membersIn(third)) defineMember(member, first, { kind: 'holder', of: first }, lowering);
}

/** A list of nothing but descriptors. */
function membersIn(list: Expression | undefined): readonly ObjectLiteral[] {
  if (list?.kind !== 'array') return [];
  const members = list.items.flatMap(({ value }) =>
    value.kind === 'object' && propertyOf(value, 'key') ? [value] : [],
  );
  return members.length === list.items.length ? members : [];
}

type Home = Parameters<Lowering['newFunction']>[3];

function defineMember(member: ObjectLiteral, object: Expression, home: Home, lowering: Lowering): void {
  const [key, value, getter] = [propertyOf(member, 'key'), propertyOf(member, 'value'), propertyOf(member, 'get')];
  for (const fn of [value, getter]) if (fn?.kind === 'function') fn.fn.home = home;
  if (key && value) lowering.write(object, key, value);
  else if (key && getter?.kind === 'function') lowering.write(object, key, lowering.resultOf(getter));
}

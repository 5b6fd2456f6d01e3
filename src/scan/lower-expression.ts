/** Expressions: what a text, an object or a function can come from. */

import { helperOf, objectAssign } from './compiler-helper.ts';
import type { Argument, Expression, Fn } from './expression.ts';
import { isFree } from './free-name.ts';
import { guardOf, negated } from './guard.ts';
import { lowerClass, lowerFunction } from './lower-function.ts';
import { lowerObject } from './lower-object.ts';
import { bindPattern, keyOf } from './lower-pattern.ts';
import type { Lowering } from './lowering.ts';
import { child, children, isNode, type SyntaxNode, textOf } from './syntax-node.ts';
import { takeNote } from './take-note.ts';

export function lowerExpressionNode(node: SyntaxNode, lowering: Lowering): Expression {
  const lower = expressions[node.type];
  if (lower) return lower(node, lowering);
  for (const [field, value] of Object.entries(node)) {
    if (field === 'loc' || field === 'typeAnnotation' || field === 'typeParameters') continue;
    for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) lowering.statement(item);
  }
  return lowering.unknown(node);
}

type LowerExpression = (node: SyntaxNode, lowering: Lowering) => Expression;

const inner =
  (field: string): LowerExpression =>
  (node, lowering) => {
    const value = child(node, field);
    return value ? lowering.expression(value) : lowering.unknown(node);
  };

const literal: LowerExpression = (node, lowering) =>
  lowering.text(String(node.value), node, node.type === 'NumericLiteral');

const member: LowerExpression = (node, lowering) => {
  const object = child(node, 'object');
  if (!object) return lowering.unknown(node);
  const key = keyOf(node, 'property', lowering);
  return lowering.member(lowering.expression(object), key, node);
};

const func: LowerExpression = (node, lowering) => lowering.function(lowerFunction(node, '', null, lowering), node);

const call: LowerExpression = (node, lowering) => {
  const calleeNode = child(node, 'callee');
  if (!calleeNode) return lowering.unknown(node);
  if (calleeNode.type === 'Import') return required(node, true, lowering);
  const named = lowering.expression(calleeNode);
  if (isFree(named, 'require')) return required(node, false, lowering);
  const helper = helperOf(named);
  const callee = helper === 'assign' ? objectAssign(calleeNode, lowering) : named;
  const args: Argument[] = children(node, 'arguments').flatMap((argument) => {
    if (!argument) return [];
    const spread = argument.type === 'SpreadElement';
    return [{ value: spread ? inner('argument')(argument, lowering) : lowering.expression(argument), spread }];
  });
  const [first] = args;
  if (helper === 'whole' && first) return first.value;
  if (helper === 'export-all' && first?.value.kind === 'import') lowering.reexports.push(first.value.from);
  const last = args.at(-1)?.value;
  if (helper === 'await' && first && last?.kind === 'function') last.fn.bound = first.value; // `__awaiter(this, …, function* () {…})`
  const result = lowering.call(callee, args, node.type === 'NewExpression', node);
  takeNote(callee, args, node, lowering);
  return result;
};

const expressions: { readonly [type: string]: LowerExpression } = {
  StringLiteral: literal,
  NumericLiteral: literal,
  DirectiveLiteral: literal,
  BooleanLiteral: (node, lowering) => ({ kind: 'boolean', value: node.value === true, ...lowering.site(node) }),
  NullLiteral: (node, lowering) => ({ kind: 'either', of: [], ...lowering.site(node) }),
  RegExpLiteral: (node, lowering) => ({
    kind: 'pattern',
    source: textOf(node, 'pattern'),
    flags: textOf(node, 'flags'),
    ...lowering.site(node),
  }),
  Identifier: (node, lowering) => {
    const name = textOf(node, 'name');
    if (name === 'undefined') return { kind: 'either', of: [], ...lowering.site(node) };
    const fn = name === 'arguments' ? selfOf(lowering.fn) : null;
    if (fn) return { kind: 'parameter', fn, index: 0, rest: true, ...lowering.site(node) };
    return lowering.name(name, node);
  },
  ThisExpression: (node, lowering) => ({ kind: 'this', fn: selfOf(lowering.fn), ...lowering.site(node) }),
  Super: (node, lowering) => ({ kind: 'super', fn: selfOf(lowering.fn), ...lowering.site(node) }),
  TemplateLiteral: (node, lowering) => {
    const [quasis, values] = [children(node, 'quasis'), children(node, 'expressions')];
    const parts = quasis.flatMap((quasi, index) => {
      const value = values[index];
      const cooked = quasi?.value as { cooked?: string | null } | undefined;
      const text = quasi && cooked?.cooked ? [lowering.text(cooked.cooked, quasi)] : [];
      return value ? [...text, lowering.expression(value)] : text;
    });
    const [only] = parts;
    if (parts.length === 0) return lowering.text('', node);
    return only?.kind === 'text' && parts.length === 1 ? only : { kind: 'join', parts, ...lowering.site(node) };
  },
  BinaryExpression: (node, lowering) => {
    const [leftNode, rightNode] = [child(node, 'left'), child(node, 'right')];
    if (!leftNode || !rightNode) return lowering.unknown(node);
    const [left, right] = [lowering.expression(leftNode), lowering.expression(rightNode)];
    const operator = textOf(node, 'operator');
    if (operator === '+' || operator === '-') {
      return { kind: 'sum', sign: operator === '+' ? 1 : -1, left, right, ...lowering.site(node) };
    }
    return lowering.unknown(node);
  },
  UnaryExpression: (node, lowering) => {
    const argument = child(node, 'argument');
    if (argument) lowering.expression(argument);
    return textOf(node, 'operator') === 'void'
      ? { kind: 'either', of: [], ...lowering.site(node) }
      : lowering.unknown(node);
  },
  /** `i++`: it is a number that nobody follows, and no more what it was at first. */
  UpdateExpression: (node, lowering) => {
    const target = child(node, 'argument');
    if (target) bindPattern(target, lowering.unknown(node), 'nothing', lowering);
    return lowering.unknown(node);
  },
  ConditionalExpression: (node, lowering) => {
    const [test, then, otherwise] = [child(node, 'test'), child(node, 'consequent'), child(node, 'alternate')];
    if (!test || !then || !otherwise) return lowering.unknown(node);
    lowering.expression(test);
    const guard = guardOf(test, lowering);
    const way = (value: SyntaxNode, of: typeof guard) =>
      lowering.inGuard(of, () => {
        const found = lowering.expression(value);
        return of ? lowering.guarded(found) : found;
      });
    return { kind: 'either', of: [way(then, guard), way(otherwise, guard && negated(guard))], ...lowering.site(node) };
  },
  LogicalExpression: (node, lowering) => {
    const [leftNode, rightNode] = [child(node, 'left'), child(node, 'right')];
    if (!leftNode || !rightNode) return lowering.unknown(node);
    const left = lowering.expression(leftNode);
    if (textOf(node, 'operator') !== '&&') {
      const right = lowering.inBranch(() => lowering.expression(rightNode));
      return { kind: 'or', left, right, ...lowering.site(node) };
    }
    const guard = guardOf(leftNode, lowering);
    return lowering.inGuard(guard, () => {
      const right = lowering.expression(rightNode);
      return guard ? lowering.guarded(right) : right;
    });
  },
  AssignmentExpression: (node, lowering) => {
    const [target, right] = [child(node, 'left'), child(node, 'right')];
    if (!target || !right) return lowering.unknown(node);
    const operator = textOf(node, 'operator');
    let value = lowering.expression(right);
    if (operator === '+=') {
      value = { kind: 'sum', sign: 1, left: lowering.expression(target), right: value, ...lowering.site(node) };
    } else if (!['=', '||=', '??='].includes(operator)) return value;
    if (value.kind === 'function' && target.type === 'MemberExpression') giveHome(value.fn, target, lowering);
    bindPattern(target, value, 'nothing', lowering);
    return value;
  },
  MemberExpression: member,
  OptionalMemberExpression: member,
  CallExpression: call,
  OptionalCallExpression: call,
  NewExpression: call,
  ObjectExpression: (node, lowering) => lowerObject(node, lowering),
  ArrayExpression: (node, lowering) => {
    const items: Argument[] = children(node, 'elements').map((element) => {
      if (!element) return { value: lowering.unknown(node), spread: false };
      const spread = element.type === 'SpreadElement';
      return { value: spread ? inner('argument')(element, lowering) : lowering.expression(element), spread };
    });
    return { kind: 'array', items, ...lowering.site(node) };
  },
  FunctionExpression: func,
  ArrowFunctionExpression: func,
  ClassExpression: (node, lowering) => ({
    kind: 'class',
    cls: lowerClass(node, '', lowering),
    ...lowering.site(node),
  }),
  SequenceExpression: (node, lowering) => {
    const values = children(node, 'expressions').map((value) => (value ? lowering.expression(value) : null));
    return values.at(-1) ?? lowering.unknown(node);
  },
  AwaitExpression: inner('argument'),
  YieldExpression: inner('argument'),
  ParenthesizedExpression: inner('expression'),
  TSAsExpression: inner('expression'),
  TSSatisfiesExpression: inner('expression'),
  TSNonNullExpression: inner('expression'),
  TSTypeAssertion: inner('expression'),
  TSInstantiationExpression: inner('expression'),
  ChainExpression: inner('expression'),
  JSXExpressionContainer: inner('expression'),
  JSXElement: (node, lowering) => {
    const opening = child(node, 'openingElement');
    const name = opening && textOf(child(opening, 'name') ?? opening, 'name');
    if (name) lowering.name(name, node); // a component is a function that is mentioned here
    for (const attribute of opening ? children(opening, 'attributes') : []) {
      const value = attribute && (child(attribute, 'value') ?? child(attribute, 'argument'));
      if (!attribute || !value) continue;
      const found = lowering.expression(value);
      const isSource = textOf(child(attribute, 'name') ?? attribute, 'name') === 'src';
      if (isSource && (name === 'WebView' || name === 'web-view')) lowering.webViews.push(found);
    }
    for (const inside of children(node, 'children')) if (inside) lowering.expression(inside);
    return lowering.unknown(node);
  },
};

/** `this` of an arrow is that of the function around it. */
function selfOf(fn: Fn | null): Fn | null {
  for (let outer = fn; outer; outer = outer.parent) if (!outer.arrow) return outer;
  return null;
}

/** `X.prototype.f = function`, `x.f = function` */
function giveHome(fn: Fn, target: SyntaxNode, lowering: Lowering): void {
  const object = child(target, 'object');
  if (!object) return;
  const of = lowering.expression(object);
  const isPrototype = of.kind === 'member' && of.key.kind === 'text' && of.key.value === 'prototype';
  fn.home = isPrototype ? { kind: 'prototype', of: of.object } : { kind: 'holder', of };
}

function required(node: SyntaxNode, dynamic: boolean, lowering: Lowering): Expression {
  const [argument] = [...children(node, 'arguments'), child(node, 'source')].filter((item) => item !== null);
  if (argument?.type !== 'StringLiteral') {
    if (argument) lowering.expression(argument);
    return lowering.unknown(node);
  }
  const from = textOf(argument, 'value');
  lowering.take(from, null);
  return { kind: 'import', from, required: !dynamic, ...lowering.site(node) };
}

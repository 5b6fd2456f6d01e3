/** Tests of what a text is: `/^https?:/.test(url)`, `url.indexOf('http') === 0`. Others are not followed: both ways count. */
import { type Guard, parameterOf } from './expression.ts';
import type { Lowering } from './lowering.ts';
import { child, children, type SyntaxNode, textOf } from './syntax-node.ts';

type Test = Omit<Guard, 'outer'>;

/** @returns `null` for a test of anything else */
export function guardOf(node: SyntaxNode, lowering: Lowering): Test | null {
  switch (node.type) {
    case 'Identifier':
      return ofParameter(node, lowering);
    case 'ParenthesizedExpression':
      return ofChild(node, 'expression', lowering);
    case 'UnaryExpression': {
      const test = ofChild(node, 'argument', lowering);
      if (textOf(node, 'operator') === '!') return test && negated(test);
      return textOf(node, 'operator') === '~' ? comparison(child(node, 'argument'), '>', -1, lowering) : null;
    }
    case 'LogicalExpression':
      return logical(node, lowering);
    case 'BinaryExpression':
      return binary(node, lowering);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return called(node, lowering);
    default:
      return null;
  }
}

export function negated(test: Test): Test {
  return { ...test, wanted: !test.wanted };
}

function ofChild(node: SyntaxNode, field: string, lowering: Lowering): Test | null {
  const inner = child(node, field);
  return inner && guardOf(inner, lowering);
}

/** `tls ? 'https' : 'http'` of what the function is given. */
function ofParameter(node: SyntaxNode, lowering: Lowering): Test | null {
  const subject = lowering.expression(node);
  return parameterOf(subject) && { subject, holds: null, wanted: true };
}

/** Two tests of one thing. */
function logical(node: SyntaxNode, lowering: Lowering): Test | null {
  const [left, right] = [ofChild(node, 'left', lowering), ofChild(node, 'right', lowering)];
  if (!left || !right || !isSame(left.subject, right.subject)) return null;
  const [first, second] = [left, right].flatMap(({ holds, wanted }) =>
    holds ? [(text: string) => holds(text) === wanted] : [],
  );
  if (!first || !second) return null;
  const both = textOf(node, 'operator') === '&&';
  const holds = (text: string) => (both ? first(text) && second(text) : first(text) || second(text));
  return { subject: left.subject, holds, wanted: true };
}

function isSame(a: Guard['subject'], b: Guard['subject']): boolean {
  if (a.kind === 'name' && b.kind === 'name') return a.name === b.name;
  if (a.kind === 'this' && b.kind === 'this') return true;
  return a.kind === 'member' && b.kind === 'member' && isSame(a.object, b.object) && isSame(a.key, b.key)
    ? true
    : a.kind === 'text' && b.kind === 'text' && a.value === b.value;
}

function binary(node: SyntaxNode, lowering: Lowering): Test | null {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (!left || !right) return null;
  const operator = textOf(node, 'operator');
  const number = numberOf(right);
  if (number !== null) return comparison(left, operator, number, lowering);
  if (right.type === 'StringLiteral') return startOf(left, operator, textOf(right, 'value'), lowering);
  return null;
}

/** `url.indexOf('http') > -1` */
function comparison(node: SyntaxNode | null, operator: string, number: number, lowering: Lowering): Test | null {
  const method = node && methodOf(node);
  if (!method) return null;
  const { object, name, args } = method;
  const [needle] = args;
  const find =
    name === 'indexOf' && needle?.type === 'StringLiteral'
      ? (text: string) => text.indexOf(textOf(needle, 'value'))
      : name === 'search' && needle && expressionOf(needle)
        ? searching(expressionOf(needle))
        : null;
  const compare = comparisons[operator];
  if (!find || !compare) return null;
  return { subject: lowering.expression(object), holds: (text) => compare(find(text), number), wanted: true };
}

const comparisons: { readonly [operator: string]: (a: number, b: number) => boolean } = {
  '==': (a, b) => a === b,
  '===': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '!==': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

/** `url.substr(0, 4) === 'http'`, `url[0] === '/'` */
function startOf(node: SyntaxNode, operator: string, start: string, lowering: Lowering): Test | null {
  const equal = operator === '==' || operator === '===';
  if (!equal && operator !== '!=' && operator !== '!==') return null;
  const method = methodOf(node);
  const isFirst = node.type === 'MemberExpression' && node.computed === true && numberOf(child(node, 'property')) === 0;
  const cuts = method && ['substr', 'substring', 'slice', 'charAt'].includes(method.name);
  if (!isFirst && !(cuts && numberOf(method.args[0] ?? null) === 0)) return null;
  const subject = isFirst ? child(node, 'object') : (method?.object ?? null);
  return subject && { subject: lowering.expression(subject), holds: (text) => text.startsWith(start), wanted: equal };
}

function called(node: SyntaxNode, lowering: Lowering): Test | null {
  const method = methodOf(node);
  if (!method) return null;
  const { object, name, args } = method;
  const [argument] = args;
  if (!argument) return null;
  if ((name === 'startsWith' || name === 'includes') && argument.type === 'StringLiteral') {
    const part = textOf(argument, 'value');
    const holds = (text: string) => (name === 'includes' ? text.includes(part) : text.startsWith(part));
    return { subject: lowering.expression(object), holds, wanted: true };
  }
  const pattern = name === 'test' ? expressionOf(object) : name === 'match' ? expressionOf(argument) : null;
  if (!pattern) return null;
  const subject = name === 'test' ? argument : object;
  return { subject: lowering.expression(subject), holds: (text) => pattern.test(text), wanted: true };
}

function searching(pattern: RegExp | null): ((text: string) => number) | null {
  return pattern && ((text) => text.search(pattern));
}

function methodOf(node: SyntaxNode): { object: SyntaxNode; name: string; args: readonly SyntaxNode[] } | null {
  const callee = child(node, 'callee');
  const object = callee && child(callee, 'object');
  const property = callee && child(callee, 'property');
  if (!object || property?.type !== 'Identifier' || callee?.computed === true) return null;
  return { object, name: textOf(property, 'name'), args: children(node, 'arguments').filter((arg) => arg !== null) };
}

function expressionOf(node: SyntaxNode): RegExp | null {
  return node.type === 'RegExpLiteral' ? quickPattern(textOf(node, 'pattern'), textOf(node, 'flags')) : null;
}

/**
 * A regular expression of the source, where running it can take no time to speak of: no repeated group, two
 * repetitions at most. Whoever wrote the source may have meant to stop us.
 */
export function quickPattern(source: string, flags: string): RegExp | null {
  const repeats = source.match(/(?<!\\)[*+]|\{\d+,/g) ?? [];
  if (source.length > 200 || repeats.length > 2 || /\)[*+{]/.test(source)) return null;
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return null;
  }
}

function numberOf(node: SyntaxNode | null): number | null {
  if (node?.type === 'NumericLiteral') return Number(node.value);
  const argument =
    node?.type === 'UnaryExpression' && textOf(node, 'operator') === '-' ? child(node, 'argument') : null;
  return argument?.type === 'NumericLiteral' ? -Number(argument.value) : null;
}

/** Names that take a value: `const { a, b = 1 } = x`, `[a] = x`, `x.a = y`. */
import type { Expression } from './expression.ts';
import { type Lowering, spanOf } from './lowering.ts';
import { child, children, isNode, type SyntaxNode, textOf } from './syntax-node.ts';

/** Where the names are made: `let` in the block, `var` in the function, an assignment nowhere. */
export type Declares = 'block' | 'function' | 'nothing';

export function bindPattern(pattern: SyntaxNode, value: Expression, declares: Declares, lowering: Lowering): void {
  switch (pattern.type) {
    case 'Identifier':
      bindName(textOf(pattern, 'name'), value, declares, lowering);
      return;
    case 'AssignmentPattern': {
      const [left, right] = [child(pattern, 'left'), child(pattern, 'right')];
      if (!left || !right) return;
      const either: Expression = { kind: 'or', left: value, right: lowering.expression(right), ...spanOf(value) };
      bindPattern(left, either, declares, lowering);
      return;
    }
    case 'ObjectPattern':
      for (const property of children(pattern, 'properties')) {
        if (!property) continue;
        const [target, argument] = [child(property, 'value'), child(property, 'argument')];
        if (argument)
          bindPattern(argument, value, declares, lowering); // the rest
        else if (target) bindPattern(target, memberOf(value, property, lowering), declares, lowering);
      }
      return;
    case 'ArrayPattern':
      for (const [index, element] of children(pattern, 'elements').entries()) {
        if (element)
          bindPattern(
            element,
            lowering.member(value, lowering.text(String(index), element), element),
            declares,
            lowering,
          );
      }
      return;
    case 'RestElement':
    case 'TSParameterProperty': {
      const inner = child(pattern, 'argument') ?? child(pattern, 'parameter');
      if (inner) bindPattern(inner, value, declares, lowering);
      return;
    }
    case 'MemberExpression': {
      const object = child(pattern, 'object');
      if (object) lowering.write(lowering.expression(object), keyOf(pattern, 'property', lowering), value);
      return;
    }
    default: {
      const inner = child(pattern, 'expression'); // `(x as T) = y`
      if (inner) bindPattern(inner, value, declares, lowering);
    }
  }
}

function bindName(name: string, value: Expression, declares: Declares, lowering: Lowering): void {
  if (declares === 'nothing') lowering.assign(name, value);
  else {
    const binding = (declares === 'block' ? lowering.scope : lowering.outer).declare(name);
    binding.values.push(lowering.guarded(value));
    if (value.kind === 'function') lowering.mentions.declare(binding, value.fn);
  }
}

function memberOf(object: Expression, property: SyntaxNode, lowering: Lowering): Expression {
  return lowering.member(object, keyOf(property, 'key', lowering), property);
}

/** What stands before the colon, or behind the dot. */
export function keyOf(node: SyntaxNode, field: 'key' | 'property', lowering: Lowering): Expression {
  const key = node[field];
  if (!isNode(key)) return lowering.unknown(node);
  if (node.computed === true) return lowering.expression(key);
  if (key.type === 'Identifier') return lowering.text(textOf(key, 'name'), key);
  if (key.type === 'PrivateName') return lowering.text(`#${textOf(child(key, 'id') ?? key, 'name')}`, key);
  return lowering.expression(key);
}

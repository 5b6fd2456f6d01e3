/** Object literals: what is in them, and whose their functions are. */
import { lookOf } from './component-look.ts';
import type { Expression, ObjectLiteral, Property } from './expression.ts';
import { lowerFunction } from './lower-function.ts';
import { keyOf } from './lower-pattern.ts';
import type { Lowering } from './lowering.ts';
import { child, children, type SyntaxNode, textOf } from './syntax-node.ts';

/** Literals whose functions have the `this` of the literal around them: a component's methods, a store's actions. */
const PARTS = new Set([
  'methods',
  'computed',
  'watch',
  'lifetimes',
  'pageLifetimes',
  'observers',
  'actions',
  'getters',
]);

export function lowerObject(node: SyntaxNode, lowering: Lowering): ObjectLiteral {
  const properties: Property[] = [];
  const { file, start, end } = lowering.site(node);
  const object: ObjectLiteral = { kind: 'object', properties, given: false, owner: null, file, start, end };
  for (const property of children(node, 'properties')) {
    if (!property) continue;
    const argument = child(property, 'argument');
    if (argument) {
      properties.push({ key: null, value: lowering.expression(argument), getter: false });
      continue;
    }
    const key = keyOf(property, 'key', lowering);
    const name = key.kind === 'text' ? key.value : '';
    const valueNode = property.type === 'ObjectMethod' ? property : child(property, 'value');
    if (!valueNode) continue;
    const isFunction = /^(?:ObjectMethod|FunctionExpression)$/.test(valueNode.type);
    const home = { kind: 'object', literal: object } as const;
    const value: Expression = isFunction
      ? lowering.function(lowerFunction(valueNode, name, home, lowering), valueNode)
      : lowering.expression(valueNode);
    if (value.kind === 'object' && PARTS.has(name)) value.owner = object;
    properties.push({ key, value, getter: textOf(property, 'kind') === 'get' });
  }
  if (lookOf(object)) lowering.looks.push(object);
  return object;
}

/** Functions and classes. */
import type { Class, Expression, Fn, Home, Property } from './expression.ts';
import { bindPattern, keyOf } from './lower-pattern.ts';
import type { Lowering } from './lowering.ts';
import { child, children, type SyntaxNode, textOf } from './syntax-node.ts';

export function lowerFunction(node: SyntaxNode, name: string, home: Home | null, lowering: Lowering): Fn {
  const arrow = node.type === 'ArrowFunctionExpression';
  const own = child(node, 'id');
  const fn = lowering.newFunction(node, own ? textOf(own, 'name') : name, arrow, home);
  lowering.inFunction(fn, () => {
    if (own && node.type === 'FunctionExpression') {
      lowering.scope.declare(fn.name).values.push(lowering.function(fn, node));
    }
    for (const [index, pattern] of children(node, 'params').entries()) {
      if (!pattern || textOf(pattern, 'name') === 'this') continue; // TypeScript's own
      const rest = pattern.type === 'RestElement';
      const value: Expression = { kind: 'parameter', fn, index, rest, ...lowering.site(pattern) };
      bindPattern(pattern, value, 'block', lowering);
      if (index === 0) fn.given = givenName(pattern, node, lowering);
      if (pattern.type === 'TSParameterProperty') {
        const inner = child(pattern, 'parameter');
        const target = inner && (child(inner, 'left') ?? inner);
        const self: Expression = { kind: 'this', fn, ...lowering.site(pattern) };
        const key = target && textOf(target, 'name');
        if (key) lowering.write(self, lowering.text(key, pattern), lowering.name(key, pattern));
      }
    }
    const body = child(node, 'body');
    if (!body) return;
    if (node.generator === true) fn.returns.push(lowering.unknown(node)); // what it yields is not followed
    if (body.type === 'BlockStatement') lowerBlock(body, lowering);
    else fn.returns.push(lowering.guarded(lowering.expression(body)));
  });
  return fn;
}

function givenName(pattern: SyntaxNode, { end, type }: SyntaxNode, lowering: Lowering): Expression | null {
  const name = pattern.type === 'AssignmentPattern' ? child(pattern, 'left') : pattern;
  return name?.type === 'Identifier' ? lowering.name(textOf(name, 'name'), { type, start: end, end }) : null;
}

/** Statements in order: what follows `if (test) return` holds only where the test does not. */
function lowerBlock(block: SyntaxNode, lowering: Lowering): void {
  const { guard } = lowering;
  for (const statement of children(block, 'body')) if (statement) lowering.statement(statement);
  lowering.guard = guard;
}

export function lowerClass(node: SyntaxNode, name: string, lowering: Lowering): Class {
  for (const decorator of children(node, 'decorators')) if (decorator) lowering.statement(decorator);
  const parent = child(node, 'superClass');
  const cls: Class = {
    site: lowering.site(node),
    name: textOf(child(node, 'id') ?? node, 'name') || name,
    parent: parent && lowering.expression(parent),
    members: [],
    statics: [],
    create: null,
  };
  lowering.classes.push(cls);
  lowering.inScope(() => {
    if (node.type === 'ClassExpression' && child(node, 'id')) {
      lowering.scope.declare(cls.name).values.push({ kind: 'class', cls, ...cls.site });
    }
    for (const member of children(child(node, 'body') ?? node, 'body')) if (member) lowerMember(member, cls, lowering);
  });
  return cls;
}

function lowerMember(node: SyntaxNode, cls: Class, lowering: Lowering): void {
  for (const decorator of children(node, 'decorators')) if (decorator) lowering.statement(decorator);
  const isStatic = node.static === true;
  const home: Home = { kind: 'class', cls, isStatic };
  const list: Property[] = isStatic ? cls.statics : cls.members;
  if (node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod') {
    const key = keyOf(node, 'key', lowering);
    const fn = lowerFunction(node, key.kind === 'text' ? key.value : '', home, lowering);
    if (textOf(node, 'kind') === 'constructor') cls.create = fn;
    else
      list.push({
        key,
        value: lowering.function(fn, node),
        getter: textOf(node, 'kind') === 'get',
      });
    return;
  }
  if (node.type === 'StaticBlock') {
    for (const statement of children(node, 'body')) if (statement) lowering.statement(statement);
    return;
  }
  const value = child(node, 'value');
  if (!value || !child(node, 'key')) return;
  // A field's value is made with `this` being the instance: as if a method returned it.
  const holder = lowering.newFunction(node, '', false, home);
  lowering.inFunction(holder, () => {
    list.push({ key: keyOf(node, 'key', lowering), value: lowering.expression(value), getter: false });
  });
}

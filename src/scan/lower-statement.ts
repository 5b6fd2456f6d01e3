/** Statements: what they declare, assign, return and export. What is not named here is walked through. */
import type { Expression, Property } from './expression.ts';
import { guardOf, negated } from './guard.ts';
import { lowerClass, lowerFunction } from './lower-function.ts';
import { bindPattern } from './lower-pattern.ts';
import type { Lowering } from './lowering.ts';
import { child, children, isNode, type SyntaxNode, textOf } from './syntax-node.ts';

export function lowerStatement(node: SyntaxNode, lowering: Lowering): void {
  const lower = statements[node.type];
  if (lower) lower(node, lowering);
  else if (/Expression$|Literal$|^(?:Identifier|JSX)/.test(node.type)) lowering.expression(node);
  else if (!node.type.startsWith('TS')) eachChild(node, lowering.statement);
}

function eachChild(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  for (const [field, value] of Object.entries(node)) {
    if (field === 'loc' || field === 'typeAnnotation' || field === 'typeParameters') continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit(item);
    } else if (isNode(value)) visit(value);
  }
}

type LowerStatement = (node: SyntaxNode, lowering: Lowering) => void;

const inBranch: LowerStatement = (node, lowering) => lowering.inBranch(() => eachChild(node, lowering.statement));

const statements: { readonly [type: string]: LowerStatement } = {
  VariableDeclaration: (node, lowering) => {
    const declares = textOf(node, 'kind') === 'var' ? 'function' : 'block';
    for (const declarator of children(node, 'declarations')) {
      const id = declarator && child(declarator, 'id');
      const init = declarator && child(declarator, 'init');
      if (!id) continue;
      if (init) bindPattern(id, lowerNamed(init, textOf(id, 'name'), lowering), declares, lowering);
      else if (id.type === 'Identifier') {
        (declares === 'block' ? lowering.scope : lowering.outer).declare(textOf(id, 'name'));
      }
    }
  },
  FunctionDeclaration: (node, lowering) => {
    const name = textOf(child(node, 'id') ?? node, 'name') || 'default';
    const fn = lowerFunction(node, name, null, lowering);
    const binding = lowering.scope.declare(name);
    binding.values.push(lowering.function(fn, node));
    lowering.mentions.declare(binding, fn);
  },
  ClassDeclaration: (node, lowering) => {
    const name = textOf(child(node, 'id') ?? node, 'name') || 'default';
    const { values } = lowering.scope.declare(name);
    values.push({ kind: 'class', cls: lowerClass(node, name, lowering), ...lowering.site(node) });
  },
  ReturnStatement: (node, lowering) => {
    const argument = child(node, 'argument');
    if (argument) lowering.returning?.returns.push(lowering.guarded(lowering.expression(argument)));
  },
  BlockStatement: (node, lowering) => {
    const { guard } = lowering;
    lowering.inScope(() => {
      for (const statement of children(node, 'body')) if (statement) lowering.statement(statement);
    });
    lowering.guard = guard;
  },
  IfStatement: (node, lowering) => {
    const [test, then, otherwise] = [child(node, 'test'), child(node, 'consequent'), child(node, 'alternate')];
    if (!test || !then) return;
    lowering.expression(test);
    const guard = guardOf(test, lowering);
    lowering.inGuard(guard, () => lowering.statement(then));
    if (otherwise) lowering.inGuard(guard && negated(guard), () => lowering.statement(otherwise));
    else if (guard && leaves(then)) lowering.guard = { ...negated(guard), outer: lowering.guard };
  },
  SwitchStatement: inBranch,
  TryStatement: inBranch,
  ForStatement: inBranch,
  WhileStatement: inBranch,
  DoWhileStatement: inBranch,
  ForOfStatement: (node, lowering) => loop(node, false, lowering),
  ForInStatement: (node, lowering) => loop(node, true, lowering),
  CatchClause: (node, lowering) => {
    lowering.inScope(() => {
      const [parameter, body] = [child(node, 'param'), child(node, 'body')];
      if (parameter) bindPattern(parameter, lowering.unknown(parameter), 'block', lowering);
      if (body) lowering.statement(body);
    });
  },
  ImportDeclaration: (node, lowering) => {
    if (textOf(node, 'importKind') === 'type') return;
    const from = sourceOf(node);
    lowering.take(from, []);
    const whole: Expression = { kind: 'import', from, required: false, ...lowering.site(node) };
    for (const specifier of children(node, 'specifiers')) {
      const local = specifier && child(specifier, 'local');
      if (!specifier || !local) continue;
      const imported =
        specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(child(specifier, 'imported') ?? specifier);
      const isWhole = specifier.type === 'ImportNamespaceSpecifier';
      lowering.take(from, isWhole ? null : [imported]);
      const value = isWhole ? whole : lowering.member(whole, lowering.text(imported, specifier), specifier);
      lowering.scope.declare(textOf(local, 'name')).values.push(value);
    }
  },
  ExportAllDeclaration: (node, lowering) => {
    lowering.take(sourceOf(node), null);
    lowering.reexports.push(sourceOf(node));
  },
  ExportDefaultDeclaration: (node, lowering) => {
    const declaration = child(node, 'declaration');
    if (!declaration) return;
    const named = /^(?:Function|Class)Declaration$/.test(declaration.type);
    if (!named) return lowering.export('default', lowerNamed(declaration, 'default', lowering));
    lowering.statement(declaration);
    const name = textOf(child(declaration, 'id') ?? declaration, 'name') || 'default';
    lowering.export('default', lowering.name(name, declaration));
  },
  ExportNamedDeclaration: (node, lowering) => {
    const [declaration, source] = [child(node, 'declaration'), child(node, 'source')];
    if (declaration) {
      lowering.statement(declaration);
      for (const name of declaredNames(declaration)) lowering.exportName(name, name, declaration);
    }
    const from = source && textOf(source, 'value');
    if (from) lowering.take(from, []);
    for (const specifier of children(node, 'specifiers')) {
      const exported = specifier && child(specifier, 'exported');
      if (!specifier || !exported) continue;
      const local = child(specifier, 'local');
      const whole: Expression | null =
        from === null ? null : { kind: 'import', from, required: false, ...lowering.site(node) };
      if (!whole) {
        lowering.exportName(nameOf(exported), nameOf(local ?? exported), specifier);
        continue;
      }
      if (from) lowering.take(from, local ? [nameOf(local)] : null);
      lowering.export(
        nameOf(exported),
        local ? lowering.member(whole, lowering.text(nameOf(local), specifier), specifier) : whole,
      );
    }
  },
  TSExportAssignment: (node, lowering) => {
    const value = child(node, 'expression');
    if (value) lowering.export('module.exports', lowering.expression(value));
  },
  TSEnumDeclaration: (node, lowering) => {
    const name = textOf(child(node, 'id') ?? node, 'name');
    const members = children(child(node, 'body') ?? node, 'members').filter((member) => member !== null);
    const properties = members.map((member) => {
      const value = child(member, 'initializer');
      const key = lowering.text(nameOf(child(member, 'id') ?? member), member);
      return { key, value: value ? lowering.expression(value) : lowering.unknown(member), getter: false };
    });
    declareObject(name, properties, node, lowering);
  },
  /** A namespace: an object of what it exports. */
  TSModuleDeclaration: (node, lowering) => {
    const [id, body] = [child(node, 'id'), child(node, 'body')];
    if (node.declare === true || id?.type !== 'Identifier' || !body) return;
    const properties: Property[] = [];
    lowering.inScope(() => {
      for (const statement of body.type === 'TSModuleDeclaration' ? [body] : children(body, 'body')) {
        if (!statement) continue;
        const exported = statement.type === 'ExportNamedDeclaration' ? child(statement, 'declaration') : null;
        lowering.statement(exported ?? statement);
        for (const name of declaredNames(exported ?? (body === statement ? body : null))) {
          properties.push({
            key: lowering.text(name, statement),
            value: lowering.name(name, statement),
            getter: false,
          });
        }
      }
    });
    declareObject(textOf(id, 'name'), properties, node, lowering);
  },
  /** `import config = require('./config')` */
  TSImportEqualsDeclaration: (node, lowering) => {
    const [id, reference] = [child(node, 'id'), child(node, 'moduleReference')];
    const source = reference && child(reference, 'expression');
    if (!id || textOf(node, 'importKind') === 'type') return;
    const from = source ? textOf(source, 'value') : '';
    if (from !== '') lowering.take(from, null);
    const value: Expression =
      from === '' ? lowering.unknown(node) : { kind: 'import', from, required: true, ...lowering.site(node) };
    lowering.scope.declare(textOf(id, 'name')).values.push(value);
  },
};

function declareObject(name: string, properties: Property[], node: SyntaxNode, lowering: Lowering): void {
  const { values } = lowering.scope.declare(name);
  values.push({ kind: 'object', properties, given: false, owner: null, ...lowering.site(node) });
}

/** `const f = () => …`: the function has a name. */
function lowerNamed(node: SyntaxNode, name: string, lowering: Lowering): Expression {
  if (/^(?:Arrow)?FunctionExpression$/.test(node.type)) {
    return lowering.function(lowerFunction(node, name, null, lowering), node);
  }
  if (node.type === 'ClassExpression') {
    return { kind: 'class', cls: lowerClass(node, name, lowering), ...lowering.site(node) };
  }
  return lowering.expression(node);
}

function loop(node: SyntaxNode, keys: boolean, lowering: Lowering): void {
  const [left, right, body] = [child(node, 'left'), child(node, 'right'), child(node, 'body')];
  if (!left || !right || !body) return;
  const list = lowering.expression(right);
  lowering.inLoop(node, { list, keys }, (turn) => {
    const value: Expression = { kind: 'members', of: list, keys, loop: turn, ...lowering.site(right) };
    const [declarator] = left.type === 'VariableDeclaration' ? children(left, 'declarations') : [];
    const target = declarator ? child(declarator, 'id') : left;
    if (target) bindPattern(target, value, declarator ? 'block' : 'nothing', lowering);
    lowering.statement(body);
  });
}

/** Does nothing come after it? */
function leaves(node: SyntaxNode): boolean {
  if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
  const last = node.type === 'BlockStatement' ? children(node, 'body').at(-1) : null;
  return last ? leaves(last) : false;
}

function sourceOf(node: SyntaxNode): string {
  return textOf(child(node, 'source') ?? node, 'value');
}

function nameOf(node: SyntaxNode): string {
  return textOf(node, 'name') || textOf(node, 'value');
}

function declaredNames(node: SyntaxNode | null): string[] {
  if (!node) return [];
  if (node.type !== 'VariableDeclaration') return [textOf(child(node, 'id') ?? node, 'name')];
  const names: string[] = [];
  const visit = (pattern: SyntaxNode): void => {
    if (pattern.type === 'Identifier') names.push(textOf(pattern, 'name'));
    else if (pattern.type === 'ObjectProperty') eachOf(child(pattern, 'value'), visit);
    else if (pattern.type === 'AssignmentPattern') eachOf(child(pattern, 'left'), visit);
    else if (/Pattern$|^RestElement$/.test(pattern.type)) eachChild(pattern, visit);
  };
  for (const declarator of children(node, 'declarations')) eachOf(declarator && child(declarator, 'id'), visit);
  return names;
}

function eachOf(node: SyntaxNode | null, visit: (node: SyntaxNode) => void): void {
  if (node) visit(node);
}

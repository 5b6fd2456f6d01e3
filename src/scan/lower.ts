/** A file's tree -> what is kept of it: see `expression`. */
import type { Expression, Module, Scope } from './expression.ts';
import { lowerExpressionNode } from './lower-expression.ts';
import { lowerStatement } from './lower-statement.ts';
import { Lowering } from './lowering.ts';
import { children, type SyntaxNode } from './syntax-node.ts';

export function lowerProgram(program: SyntaxNode, file: string): Module {
  const lowering = compose(file, null, 0);
  for (const statement of children(program, 'body')) if (statement) lowering.statement(statement);
  return lowering.finish();
}

/** @param offset of the expression's text in its file */
export function lowerExpression(node: SyntaxNode, file: string, scope: Scope, offset: number): Expression {
  return compose(file, scope, offset).expression(node);
}

function compose(file: string, scope: Scope | null, offset: number): Lowering {
  const lowering = new Lowering(file, scope, offset);
  lowering.expression = (node) => lowerExpressionNode(node, lowering);
  lowering.statement = (node) => lowerStatement(node, lowering);
  return lowering;
}

/** Names that are the runtime's: `module.exports`, `require`, `Page`. */
import type { Expression } from './expression.ts';

export function isExports(expression: Expression): boolean {
  if (isFree(expression, 'exports')) return true;
  return (
    expression.kind === 'member' &&
    isFree(expression.object, 'module') &&
    expression.key.kind === 'text' &&
    expression.key.value === 'exports'
  );
}

/** A name that nothing in the file declares. */
export function isFree(expression: Expression, name: string): boolean {
  return expression.kind === 'name' && expression.name === name && expression.scope.find(name) === null;
}

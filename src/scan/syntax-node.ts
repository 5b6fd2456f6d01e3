/** A node of the parser's tree, and its fields. */

/** A node of the parser's tree, of any type: what is not known is walked through. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A field of a node that holds a node, or nothing. */
export function child(node: SyntaxNode, field: string): SyntaxNode | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** A field of a node that holds a list of nodes; holes of an array pattern are `null`. */
export function children(node: SyntaxNode, field: string): (SyntaxNode | null)[] {
  const value = node[field];
  return Array.isArray(value) ? value.map((item) => (isNode(item) ? item : null)) : [];
}

export function textOf(node: SyntaxNode, field: string): string {
  const value = node[field];
  return typeof value === 'string' ? value : '';
}

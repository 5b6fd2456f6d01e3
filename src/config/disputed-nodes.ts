/** One text may stand for several lists, by an alias: it is edited only where all of them want the same of it. */
import type { Node } from 'yaml';

/** What a node should read, once for each time that it is read; `null`: it should go. */
export interface Wanted {
  readonly node: Node;
  readonly text: string | null;
}

/** Texts of which two lists want different things. */
export function disputedNodes(wanted: readonly Wanted[]): Node[] {
  const all = new Map<Node, string | null>();
  const disputed = new Set<Node>();
  for (const { node, text } of wanted) {
    if (all.has(node) && all.get(node) !== text) disputed.add(node);
    all.set(node, text);
  }
  return [...disputed];
}

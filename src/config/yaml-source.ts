/**
 * A YAML (or JSON) text as nodes that know where they are written.
 *
 * The nodes are walked, never turned into plain objects: positions would be lost, an unquoted `*.example.com` (an
 * alias to YAML) would only fail late, and an alias bomb would be expanded.
 */
import { type Alias, isAlias, isScalar, LineCounter, type Node, parseDocument, type Scalar, visit } from 'yaml';
import { type Usage, UsageError } from '../app/usage-error.ts';
import type { Place } from '../core/place.ts';

/** How many characters of YAML all aliases together may stand for. */
const MAX_ALIASED = 1024 * 1024;

export interface YamlSource {
  readonly root: Node;
  /** The node itself, or the one that an alias stands for. */
  resolve(node: Node): Node;
  place(start: number, end: number): Place;
  /** Where a node is written. */
  placeOf(node: Node): Place;
  /** Where a part of a scalar's text is written: exact for plain and quoted scalars on one line, else its start. */
  placeInside(scalar: Scalar, offset: number, length: number): Place;
  fail(usage: Usage, node: Node): UsageError;
}

/**
 * @param shown the file's name in places
 * @throws UsageError for what is not YAML, is empty, or has a tag
 */
export function parseYaml(text: string, shown: string): YamlSource {
  try {
    return read(text, shown);
  } catch (error) {
    // The parser recurses: brackets nested ten thousand deep end its stack.
    if (error instanceof RangeError)
      throw new UsageError({ kind: 'yaml', detail: 'nested too deeply' }, { file: shown });
    throw error;
  }
}

function read(text: string, shown: string): YamlSource {
  const lines = new LineCounter();
  const failAt = (usage: Usage, offset: number): UsageError => {
    const { line, col } = lines.linePos(Math.max(offset, 0));
    return new UsageError(usage, { file: shown, line, column: col });
  };

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error?.code === 'DUPLICATE_KEY') {
    const key = text.slice(error.pos[0]).match(/^"[^"]*"|^'[^']*'|^[^\s:]+/)?.[0] ?? '';
    throw failAt({ kind: 'duplicate-key', key }, error.pos[0]);
  }
  if (error) throw failAt({ kind: 'yaml', detail: error.message.split('\n')[0] ?? error.message }, error.pos[0]);
  const root = document.contents;
  if (!root || (isScalar(root) && root.value === null)) throw new UsageError({ kind: 'config-empty' }, { file: shown });

  let aliased = 0;
  const place = (start: number, end: number): Place => {
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
    return { file: shown, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  const startOf = (node: Node) => node.range?.[0] ?? 0;
  const placeOf = (node: Node) => place(startOf(node), node.range?.[1] ?? startOf(node));
  const fail = (usage: Usage, node: Node) => failAt(usage, startOf(node));

  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  visit(document, {
    Alias(_key, alias) {
      const target = anchors.get(alias.source); // the last one before it, as YAML has it
      if (target) targets.set(alias, target);
    },
    Value(_key, node) {
      if (node.tag) throw fail({ kind: 'tag', tag: node.tag }, node);
      if (node.anchor) anchors.set(node.anchor, node);
    },
  });

  return {
    root,
    place,
    placeOf,
    fail,
    resolve(node) {
      if (!isAlias(node)) return node;
      const target = targets.get(node);
      if (!target) {
        const kind = node.source.includes('.') ? 'unquoted-wildcard' : 'unknown-alias';
        throw fail({ kind, text: `*${node.source}` }, node);
      }
      aliased += (target.range?.[1] ?? 0) - startOf(target);
      if (aliased > MAX_ALIASED) throw fail({ kind: 'too-many-aliases', limit: MAX_ALIASED }, node);
      return target;
    },
    placeInside(scalar, offset, length) {
      const value = String(scalar.value);
      const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
      const start = startOf(scalar) + quoted;
      const exact = text.startsWith(value, start);
      return exact ? place(start + offset, start + offset + length) : place(startOf(scalar), startOf(scalar));
    },
  };
}

/**
 * A YAML (or JSON) text as nodes that know where they are written.
 *
 * The nodes are walked, never turned into plain objects: positions would be lost, an unquoted `*.example.com` (an
 * alias to YAML) would only fail late, and an alias bomb would be expanded.
 */
import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type Scalar,
  visit,
} from 'yaml';
import { type Usage, UsageError } from '../app/usage-error.ts';
import type { Place } from '../core/place.ts';
import { withoutTokens } from './hide-tokens.ts';
import { type Comment, type CommentListener, listenForComments } from './listen-for-comments.ts';
import { yamlFault } from './yaml-fault.ts';

/** How many characters of YAML all aliases together may stand for. */
const MAX_ALIASED = 256 * 1024;

/** How deep collections may nest: the config's own need seven, and the parser's recursion has to end before the stack does. */
const MAX_DEPTH = 64;

export interface YamlSource {
  readonly root: Node;
  /** Those that speak to us. */
  readonly comments: readonly Comment[];
  /** The node itself, or the one that an alias stands for. */
  resolve(node: Node): Node;
  place(start: number, end: number): Place;
  /** Where a node is written. */
  placeOf(node: Node): Place;
  /** Where a scalar's text begins that is written as it reads, letter by letter; `null`: escapes, or several lines. */
  textStart(scalar: Scalar): number | null;
  /** Where the parts of a scalar's text are written: exact where it is written as it reads, else its start. */
  placesInside(scalar: Scalar): (offset: number, length: number) => Place;
  fail(usage: Usage, node: Node): UsageError;
  failAt(usage: Usage, offset: number): UsageError;
}

/** What a command printed stands in no file: places in it have its name as their source. */
export type Origin = 'file' | 'printed';

/**
 * @param shown the file's name in places
 * @throws UsageError for what is not YAML, is empty, or has a tag
 */
export function parseYaml(text: string, shown: string, origin: Origin = 'file'): YamlSource {
  const lines = new LineCounter();
  const failAt = (usage: Usage, offset: number): UsageError => {
    const { line, col } = lines.linePos(Math.max(offset, 0));
    return new UsageError(quotable(usage), { file: shown, line, column: col });
  };

  const listener = listenForComments(text);
  const [document, second] = parseDocuments(text, lines, listener, (offset) =>
    failAt({ kind: 'yaml-too-deep', limit: MAX_DEPTH }, offset),
  );
  const [error] = [...(document?.errors ?? [])].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) {
    const { usage, offset } = yamlFault(error, text);
    throw failAt(usage, offset);
  }
  if (second) throw failAt({ kind: 'many-documents' }, second.range?.[0] ?? 0);
  const root = document?.contents;
  if (!document || !root || (isScalar(root) && root.value === null))
    throw new UsageError({ kind: 'config-empty' }, { file: shown });

  let aliased = 0;
  const stands = origin === 'file' ? { file: shown } : { file: null, source: shown };
  const place = (start: number, end: number): Place => {
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
    return { ...stands, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  const startOf = (node: Node) => node.range?.[0] ?? 0;
  const placeOf = (node: Node) => place(startOf(node), node.range?.[1] ?? startOf(node));
  const fail = (usage: Usage, node: Node) => failAt(usage, startOf(node));

  const textStart = (scalar: Scalar): number | null => {
    const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
    const [start, end] = [startOf(scalar) + quote, (scalar.range?.[1] ?? 0) - quote];
    const value = String(scalar.value);
    // Of its whole length: a text with an escape may begin with what it reads.
    return end - start === value.length && text.startsWith(value, start) ? start : null;
  };

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
    comments: listener.comments(),
    place,
    placeOf,
    textStart,
    fail,
    failAt,
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
    placesInside(scalar) {
      const start = textStart(scalar); // asked once a scalar: it may be a list of a hundred thousand
      return (offset, length) =>
        start === null ? place(startOf(scalar), startOf(scalar)) : place(start + offset, start + offset + length);
    },
  };
}

/** The same, with nothing in its texts that looks like a token. */
function quotable(usage: Usage): Usage {
  const fields = Object.entries(usage).map(([key, value]) => [
    key,
    typeof value === 'string' ? withoutTokens(value) : value,
  ]);
  return Object.fromEntries(fields) as Usage;
}

/**
 * As `parseDocument` does it, but for four things: what nests too deeply is refused before the parser's recursion
 * meets it (at the end of its stack V8 ends the process), YAML is always 1.2, `readMap` finds duplicate keys (the
 * parser compares each key with each), and somebody listens for comments.
 */
function parseDocuments(
  text: string,
  lines: LineCounter,
  listener: CommentListener,
  tooDeep: (offset: number) => Error,
): Document.Parsed[] {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ prettyErrors: false, logLevel: 'error', uniqueKeys: false, schema: 'core' });
  function* tokens() {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      listener.hear(lexeme, parser.offset);
      yield* parser.next(lexeme);
      if (parser.stack.length > MAX_DEPTH) throw tooDeep(parser.offset);
    }
    yield* parser.end();
  }
  return [...composer.compose(tokens(), true, text.length)];
}

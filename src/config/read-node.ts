/** Nodes -> values of the expected type, or a `UsageError` at the node. */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { ExpectedType, Usage } from '../app/usage-error.ts';
import { holdsToken } from '../core/holds-token.ts';
import { nearNames } from '../core/near.ts';
import type { YamlSource } from './yaml-source.ts';

export interface Field {
  readonly key: string;
  /** Where the key is written. */
  readonly keyNode: Node;
  readonly node: Node;
}

type UnknownKey = (key: string, near: readonly string[], known: readonly string[]) => Usage;
const unknownKey: UnknownKey = (key, near, known) => ({ kind: 'unknown-key', key, near, known });

/**
 * Reads a map whose keys are known.
 *
 * @returns the fields in the order in which they are written
 * @throws UsageError for another type, an unknown key, a key without a value
 */
export function readMap(
  source: YamlSource,
  key: string,
  node: Node,
  known: readonly string[],
  unknown: UnknownKey = unknownKey,
): Field[] {
  const map = source.resolve(node);
  if (!isMap(map)) throw wrongType(source, key, 'map', node);
  const seen = new Set<string>();
  return map.items.map((pair) => {
    const keyNode = pair.key as Node;
    if (!isScalar(keyNode)) throw source.fail({ kind: 'key-not-text', found: typeName(keyNode) }, keyNode);
    const name = String(keyNode.value);
    if (seen.has(name)) throw source.fail({ kind: 'duplicate-key', key: name }, keyNode);
    seen.add(name);
    if (!known.includes(name)) {
      throw source.fail(unknown(name, nearNames(known)(name), known), keyNode);
    }
    const value = pair.value as Node | null;
    if (!value || (isScalar(value) && value.value === null))
      throw source.fail({ kind: 'no-value', key: name }, keyNode);
    return { key: name, keyNode, node: value };
  });
}

/** @throws UsageError for another type; numbers and booleans are not texts */
export function readText(source: YamlSource, key: string, node: Node): Scalar & { value: string } {
  const scalar = source.resolve(node);
  if (!isScalar(scalar) || typeof scalar.value !== 'string') throw wrongType(source, key, 'text', node);
  return scalar as Scalar & { value: string };
}

/** @throws UsageError for another type, or a text that is not one of these */
export function readChoice<T extends string>(source: YamlSource, key: string, node: Node, known: readonly T[]): T {
  const found = readText(source, key, node).value;
  const choice = known.find((one) => one === found);
  if (choice === undefined) throw source.fail({ kind: 'wrong-value', key, found, known }, node);
  return choice;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** @throws UsageError for another type, or a number outside the range */
export function readNumber(source: YamlSource, key: string, node: Node, range: NumberRange): number {
  const scalar = source.resolve(node);
  if (!isScalar(scalar) || typeof scalar.value !== 'number') throw wrongType(source, key, 'number', node);
  const { value } = scalar;
  const fits = value >= range.least && value <= range.most && (!range.whole || Number.isInteger(value));
  if (!fits) throw source.fail({ kind: 'wrong-number', key, found: String(value), ...range }, node);
  return value;
}

export function readBoolean(source: YamlSource, key: string, node: Node): boolean {
  const scalar = source.resolve(node);
  if (!isScalar(scalar) || typeof scalar.value !== 'boolean') throw wrongType(source, key, 'boolean', node);
  return scalar.value;
}

/** A scalar's text as it is written: `016…` keeps its zero. */
export function readSourceText(source: YamlSource, key: string, node: Node): string {
  const scalar = source.resolve(node);
  if (!isScalar(scalar)) throw wrongType(source, key, 'text', node);
  const text = (scalar.source ?? String(scalar.value)).trim(); // a block text ends with a line break
  if (text === '') throw source.fail({ kind: 'no-value', key }, node);
  if (holdsToken(text)) throw source.fail({ kind: 'wrong-value', key, found: text, known: [] }, node);
  return text;
}

/**
 * Reads a map of one field, which says where something is: `{ file: PATH }`.
 *
 * @throws UsageError for no field or several, and for what is no name
 */
export function readPointer<K extends string>(
  source: YamlSource,
  key: string,
  node: Node,
  known: readonly K[],
): { readonly kind: K; readonly text: string } {
  const [field, second] = readMap(source, key, node, known);
  if (!field) throw source.fail({ kind: 'no-value', key }, node);
  if (second) throw source.fail({ kind: 'exclusive-keys', key: second.key, other: field.key }, second.keyNode);
  return { kind: field.key as K, text: readName(source, field.key, field.node) };
}

/**
 * What names something: a file, a variable, a command.
 *
 * @throws UsageError for an empty text, and for a token in place of its name: that would be printed
 */
export function readName(source: YamlSource, key: string, node: Node): string {
  const text = readText(source, key, node).value.trim();
  if (text === '') throw source.fail({ kind: 'no-value', key }, node);
  if (key !== 'command' && holdsToken(text)) {
    throw source.fail({ kind: 'wrong-value', key, found: text, known: [] }, node);
  }
  return text;
}

/** The members of a list; `null` for anything else. */
export function readSequence(source: YamlSource, node: Node): Node[] | null {
  const list = source.resolve(node);
  return isSeq(list) ? (list.items as Node[]) : null;
}

export function wrongType(source: YamlSource, key: string, expected: ExpectedType, node: Node): Error {
  return source.fail({ kind: 'wrong-type', key, expected, found: typeName(source.resolve(node)) }, node);
}

function typeName(node: Node): string {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  if (!isScalar(node)) return 'alias';
  return node.value === null ? 'null' : typeof node.value === 'string' ? 'text' : typeof node.value;
}

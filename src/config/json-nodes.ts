/**
 * JSON as the nodes that the YAML parser makes of it, in a fraction of its time: programs write lists of a hundred
 * thousand apps. Decided here: only what has one meaning in both languages, without escapes and without depth. Of
 * everything else, and of every fault, the YAML parser speaks, so that each is told in one way.
 */
import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A list of apps needs five. */
const MAX_DEPTH = 16;

const BLANKS = /[ \t\r\n]*/y;
const TEXT = /"([^"\\\u0000-\u001f]*)"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** @returns `null` for anything but such a list or map */
export function parseJson(text: string): Node | null {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const mark = (character: string): boolean => {
    take(BLANKS);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const placed = <N extends Node>(node: N, start: number): N => {
    node.range = [start, at, at];
    return node;
  };

  const textNode = (): Scalar | null => {
    take(BLANKS);
    const start = at;
    const [, value] = take(TEXT) ?? [];
    return value === undefined ? null : placed(scalar(value, value, Scalar.QUOTE_DOUBLE), start);
  };
  const plainNode = (): Scalar | null => {
    const start = at;
    const [word] = take(WORD) ?? [];
    if (word !== undefined) return placed(scalar(WORDS[word], word, Scalar.PLAIN), start);
    const [digits] = take(NUMBER) ?? [];
    return digits === undefined ? null : placed(scalar(Number(digits), digits, Scalar.PLAIN), start);
  };
  /** The members between two marks; `false` where one is none. */
  const members = (end: string, member: () => boolean): boolean => {
    if (mark(end)) return true;
    do if (!member()) return false;
    while (mark(','));
    return mark(end);
  };
  const value = (depth: number): Node | null => {
    take(BLANKS);
    const start = at;
    if (depth > MAX_DEPTH) return null;
    if (mark('[')) {
      const list = new YAMLSeq();
      const whole = members(']', () => {
        const item = value(depth + 1);
        if (item) list.items.push(item);
        return item !== null;
      });
      return whole ? placed(list as Node, start) : null;
    }
    if (mark('{')) {
      const map = new YAMLMap();
      const whole = members('}', () => {
        const key = textNode();
        const field = key && mark(':') ? value(depth + 1) : null;
        if (field) map.items.push(new Pair(key, field));
        return field !== null;
      });
      return whole ? placed(map as Node, start) : null;
    }
    return text[at] === '"' ? textNode() : plainNode();
  };

  take(BLANKS);
  if (text[at] !== '[' && text[at] !== '{') return null;
  const root = value(1);
  take(BLANKS);
  return at === text.length ? root : null;
}

function scalar(value: unknown, source: string, type: Scalar.Type): Scalar {
  const node = new Scalar(value);
  node.source = source;
  node.type = type;
  return node;
}

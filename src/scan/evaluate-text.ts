/** Texts that are put together: `a + b`, `${a}/b`; and numbers, where obfuscated code adds them. */
import { type Evaluation, unknownHere } from './evaluation.ts';
import type { Expression, Site } from './expression.ts';
import {
  type Context,
  HOLE,
  hasLikelyHost,
  hasWholeHost,
  hostSite,
  joinTexts,
  type TextValue,
  textValue,
  unknown,
  type Value,
} from './value.ts';

/** Texts that one expression may come to: more are not told apart. */
const MOST_TEXTS = 300;

/** Two sites may give one value: it is told once. */
export function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const seen = new Set<string>();
  return values.filter((value) => {
    if (value.kind !== 'text') return true;
    const { file, start } = hostSite(value);
    const key = `${value.text}\n${file}:${start}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function joined(
  parts: readonly Expression[],
  site: Site,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] {
  let texts: TextValue[] = [textValue('', site)];
  for (const part of parts) {
    const isOpen = (text: TextValue) =>
      evaluation.exact || !(hasWholeHost(text) || (hasLikelyHost(text) && !continuesHost(part)));
    if (!texts.some(isOpen)) {
      const why = unknown('computed', part);
      return texts.map((text) => ({ ...text, text: `${withPath(text)}${HOLE}`, why: text.why ?? why }));
    }
    const values = evaluation.evaluate(part, context);
    const found = values.length > 0 ? values : unknownHere('missing', part);
    texts = distinct(
      texts.flatMap((text) => found.flatMap((value) => joinTexts(text, asText(value, part)) ?? [])),
    ) as TextValue[];
    if (texts.length > MOST_TEXTS) return unknownHere('many', site);
  }
  return texts;
}

/** What is not followed further begins a path, as far as can be told: whoever puts more behind it knows the host, too. */
function withPath(text: TextValue): string {
  return hasWholeHost(text) ? text.text : `${text.text}/`;
}

/** `https://api` + `.example.com`, `http://localhost` + `:` + port */
function continuesHost(part: Expression): boolean {
  if (part.kind === 'join') return part.parts[0] !== undefined && continuesHost(part.parts[0]);
  if (part.kind === 'sum') return continuesHost(part.left);
  return part.kind === 'text' && !/^[/?#]/.test(part.value);
}

export function asText(value: Value, site: Site): TextValue {
  if (value.kind === 'text') return value;
  const why = value.kind === 'unknown' ? value : unknown('computed', site);
  return { ...textValue(HOLE, site), why };
}

type Sum = Extract<Expression, { kind: 'sum' }>;

/** `a + b + c` from left to right, as many as there are. */
export function summed(sum: Sum, context: Context, evaluation: Evaluation): readonly Value[] {
  const parts: Expression[] = [];
  let first: Expression = sum;
  while (first.kind === 'sum' && first.sign === 1) {
    parts.push(first.right);
    first = first.left;
  }
  parts.push(first);
  parts.reverse();
  const [left, right] = parts;
  if (parts.length === 2 && left && right) {
    const numbers = added(left, right, 1, context, evaluation);
    if (numbers) return numbers;
  }
  if (first.kind === 'sum' && first.sign === -1 && parts.length === 1) {
    return added(first.left, first.right, -1, context, evaluation) ?? unknownHere('computed', sum);
  }
  return joined(parts, sum, context, evaluation);
}

/** Numbers: the places in a list that obfuscated code takes its texts from. */
function added(left: Expression, right: Expression, sign: 1 | -1, context: Context, evaluation: Evaluation) {
  const isNumber = (expression: Expression) => expression.kind === 'text' && expression.number;
  if (sign === 1 && !isNumber(left) && !isNumber(right)) return null;
  const [a, b] = [evaluation.evaluateExactly(left, context), evaluation.evaluateExactly(right, context)];
  const sums: Value[] = [];
  for (const x of a) {
    for (const y of b) {
      if (x.kind !== 'text' || y.kind !== 'text' || x.why || y.why) return null;
      if (sign === 1 && !(x.number && y.number)) return null;
      const result = Number(x.text) + sign * Number(y.text);
      if (!Number.isFinite(result)) return null;
      sums.push(textValue(String(result), left, true));
    }
  }
  return sums.length > 0 ? sums : null;
}

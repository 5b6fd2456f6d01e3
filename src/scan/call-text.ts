/** Methods of a text: what they make of it is a text whose parts keep their places. */

import { argument } from './call-argument.ts';
import { asText } from './evaluate-text.ts';
import { type Evaluation, unknownHere, wholeTexts } from './evaluation.ts';
import type { Call } from './expression.ts';
import { type Context, cutText, HOLE, joinTexts, type TextValue, type Value } from './value.ts';

function numbers(call: Call, context: Context, evaluation: Evaluation): (number | undefined)[] | null {
  const found = call.args.map((_, index) => wholeTexts(argument(call, index, context, evaluation))?.[0]);
  const values = found.map((text) => (text === undefined || text === '' ? Number.NaN : Number(text)));
  return values.some(Number.isNaN) ? null : values;
}

export function ofText(
  text: TextValue,
  key: string,
  call: Call,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] {
  const same = (changed: string): readonly Value[] => [{ ...text, text: changed }];
  switch (key) {
    case 'trim':
      return same(text.text.trim());
    case 'toString':
    case 'valueOf':
    case 'normalize':
      return [text];
    case 'toLowerCase':
      return same(text.text.toLowerCase());
    case 'toUpperCase':
      return same(text.text.toUpperCase());
    case 'concat': {
      let texts: TextValue[] = [text];
      for (const index of call.args.keys()) {
        const found = argument(call, index, context, evaluation);
        const values = found.length > 0 ? found : unknownHere('missing', call);
        texts = texts.flatMap((left) => values.flatMap((value) => joinTexts(left, asText(value, call)) ?? []));
      }
      return texts;
    }
    case 'replace':
    case 'replaceAll':
      return replaced(text, key === 'replaceAll', call, context, evaluation);
    case 'split': {
      const [separator] = wholeTexts(argument(call, 0, context, evaluation)) ?? [];
      if (separator === undefined) return unknownHere('computed', call);
      return [splitText(text, separator, call)];
    }
    case 'slice':
    case 'substring':
    case 'substr':
    case 'charAt': {
      const ends = text.why ? null : numbers(call, context, evaluation);
      if (!ends) return unknownHere('computed', call);
      const [from = 0, to] = ends;
      if (key === 'charAt') return same(text.text.charAt(from));
      return same(
        key === 'slice'
          ? text.text.slice(from, to)
          : key === 'substr'
            ? text.text.slice(from, to === undefined ? undefined : from + to)
            : text.text.substring(from, to),
      );
    }
    default:
      return unknownHere('computed', call);
  }
}

const MOST_PARTS = 200;

/** As a list whose members have their places. */
function splitText(text: TextValue, separator: string, call: Call): Value {
  const { file, start, end } = call;
  let at = 0;
  const parts = separator === '' || text.text.length > 20_000 ? [] : text.text.split(separator).slice(0, MOST_PARTS);
  const values = parts.map((part): Value => {
    const value = cutText(text, at, at + part.length);
    at += part.length + separator.length;
    return value;
  });
  return { kind: 'parts', values, site: { file, start, end } };
}

function replaced(
  text: TextValue,
  all: boolean,
  call: Call,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] {
  const needles = argument(call, 0, context, evaluation);
  const by = call.args[1] ? argument(call, 1, context, evaluation) : [];
  return needles.flatMap((needle) => {
    const pattern =
      needle.kind === 'pattern' ? needle.pattern : needle.kind === 'text' && !needle.why ? needle.text : null;
    if (pattern === null) return unknownHere('computed', call);
    return (by.length > 0 ? by : unknownHere('computed', call)).map((value): Value => {
      const { text: put, why } = asText(value, call);
      // A pattern's own sign for "everywhere" is dropped when it is read: an address is written once in a text.
      const changed =
        typeof pattern === 'string' && all
          ? text.text.replaceAll(pattern, () => put)
          : text.text.replace(pattern, () => put);
      return { ...text, text: changed, why: text.why ?? (changed.includes(HOLE) ? why : null) };
    });
  });
}

export function decoded(value: Value): Value {
  if (value.kind !== 'text') return value;
  try {
    return { ...value, text: decodeURIComponent(value.text) };
  } catch {
    return value; // a sign of percent that is none of an encoding's
  }
}

/** `new Map([[key, value]])` and `new URL(path, base)`: objects whose members the runtime makes. */
import { argument } from './call-argument.ts';
import { asText } from './evaluate-text.ts';
import { type Evaluation, unknownHere, wholeTexts } from './evaluation.ts';
import type { Call, Expression } from './expression.ts';
import { AUTHORITY, type Context, cutText, joinTexts, type TextValue, textValue, type Value } from './value.ts';

type Record = Extract<Value, { kind: 'record' }>;

export function recordOf(
  entries: readonly (readonly [string, readonly Value[]])[],
  { file, start, end }: Call,
): Record {
  const members = new Map<string, readonly Value[]>();
  for (const [key, values] of entries) members.set(key, [...(members.get(key) ?? []), ...values]);
  return { kind: 'record', members, made: { file, start, end } };
}

/** Of a list of pairs; a pair whose key is not known is a member of every key that is asked for. */
export function mapOf(pairs: Expression, call: Call, context: Context, evaluation: Evaluation): Record {
  const lists = evaluation.evaluate(pairs, context).flatMap((list) => evaluation.lookup(list, null, call));
  return recordOf(
    lists.flatMap((pair) => {
      const values = evaluation.lookup(pair, '1', call);
      return (wholeTexts(evaluation.lookup(pair, '0', call)) ?? [ANY]).map((key) => [key, values] as const);
    }),
    call,
  );
}

const ANY = '*';

/** `map.get(key)` */
export function gotten(map: Record, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const keys = wholeTexts(argument(call, 0, context, evaluation));
  if (!keys) {
    const all = evaluation.lookup(map, null, call);
    return all.length > 0 ? all : unknownHere('computed', call);
  }
  return keys.flatMap((key) => [
    ...evaluation.lookup(map, key, call).filter(({ kind }) => kind !== 'of'),
    ...(map.members.get(ANY) ?? []),
  ]);
}

/** As far as a domain needs it: a path behind a base, or an address of its own. */
export function addressOf(call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const [paths = [], bases = []] = call.args.map(({ value }) => evaluation.evaluate(value, context));
  return paths.flatMap((path): readonly Value[] => {
    const text = asText(path, call);
    const hrefs = AUTHORITY.test(text.text)
      ? [text]
      : bases.flatMap((base) => resolved(text, asText(base, call), call));
    return hrefs.map((href): Value => recordOf(membersOf(href, call), call));
  });
}

function resolved(path: TextValue, base: TextValue, call: Call): TextValue[] {
  const [origin] = AUTHORITY.exec(base.text) ?? [];
  const root = origin === undefined ? base : cutText(base, 0, origin.replace(/[/?#\\]$/, '').length);
  const slash = joinTexts(root, textValue('/', call));
  const whole = slash && joinTexts(slash, path);
  return whole ? [whole] : [];
}

function membersOf(href: TextValue, call: Call): (readonly [string, readonly Value[]])[] {
  const [, protocol = '', authority = ''] = AUTHORITY.exec(href.text) ?? [];
  const host = protocol.length + '://'.length;
  return [
    ['href', [href]],
    ['origin', [cutText(href, 0, host + authority.length)]],
    ['protocol', [textValue(`${protocol}:`, call)]],
    ['host', [cutText(href, host, host + authority.length)]],
  ];
}

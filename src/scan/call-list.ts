/** Methods of a list: of its members, in no order, unless it is written out. */
import { argument, called } from './call-argument.ts';
import { asText } from './evaluate-text.ts';
import { type Evaluation, unknownHere, wholeTexts } from './evaluation.ts';
import type { Call } from './expression.ts';
import { type Context, joinTexts, type TextValue, textValue, type Value } from './value.ts';

export function ofList(
  value: Extract<Value, { kind: 'array' | 'list' | 'parts' }>,
  key: string,
  call: Call,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] {
  const members = () => evaluation.lookup(value, null, call);
  const [first] = call.args;
  switch (key) {
    case 'join': {
      if (value.kind === 'list') return unknownHere('computed', call);
      if (value.kind === 'parts') return joinedParts(value.values, call, context, evaluation);
      const { items } = value.literal;
      if (items.some(({ spread }) => spread)) return unknownHere('computed', call);
      const separators = first ? wholeTexts(argument(call, 0, context, evaluation)) : [','];
      let texts: TextValue[] = [textValue('', call)];
      for (const [index, item] of items.entries()) {
        const found = evaluation.evaluate(item.value, value.context);
        const parts = found.length > 0 ? found : unknownHere('missing', item.value);
        const separator = textValue(index === 0 ? '' : (separators?.[0] ?? ','), call);
        texts = texts.flatMap((left) => {
          const with_ = joinTexts(left, separator);
          return parts.flatMap((part) => (with_ ? (joinTexts(with_, asText(part, call)) ?? []) : []));
        });
      }
      return texts.slice(0, 100);
    }
    case 'map':
    case 'flatMap': {
      const callbacks = first ? evaluation.evaluate(first.value, context) : [];
      const results = turns(members()).flatMap((turn) =>
        callbacks.flatMap((callback) =>
          callback.kind === 'function' ? called(callback, new Map([[0, turn]]), evaluation) : [],
        ),
      );
      return [{ kind: 'list', values: results }];
    }
    case 'reduce': {
      const start = argument(call, 1, context, evaluation);
      const callbacks = first ? evaluation.evaluate(first.value, context) : [];
      return turns(members()).flatMap((turn) =>
        callbacks.flatMap((callback) =>
          callback.kind === 'function'
            ? called(
                callback,
                new Map([
                  [0, start],
                  [1, turn],
                ]),
                evaluation,
              )
            : unknownHere('computed', call),
        ),
      );
    }
    case 'find':
    case 'pop':
    case 'shift':
    case 'at':
      return members();
    case 'filter':
    case 'slice':
    case 'reverse':
    case 'sort':
    case 'concat':
      return [
        {
          kind: 'list',
          values: [
            ...members(),
            ...(key === 'concat' && first
              ? evaluation.evaluate(first.value, context).flatMap((one) => evaluation.lookup(one, null, call))
              : []),
          ],
        },
      ];
    default:
      return unknownHere('computed', call);
  }
}

/** Longer lists hold data: their members are not told apart. */
const MOST_TURNS = 50;

/** What a callback is given, each time by itself. */
export function turns(members: readonly Value[]): readonly (readonly Value[])[] {
  return members.length > MOST_TURNS ? [members] : members.map((member) => [member]);
}

function joinedParts(parts: readonly Value[], call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const [separator] = call.args[0] ? (wholeTexts(argument(call, 0, context, evaluation)) ?? []) : [','];
  if (separator === undefined) return unknownHere('computed', call);
  let text: TextValue | null = textValue('', call);
  for (const [index, part] of parts.entries()) {
    if (text && index > 0) text = joinTexts(text, textValue(separator, call));
    if (text) text = joinTexts(text, asText(part, call));
  }
  return text ? [text] : [];
}

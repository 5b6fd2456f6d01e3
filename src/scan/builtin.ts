/** The functions of the language and the runtime that a text passes through; every other one gives what is not known. */
import { type Evaluation, inFrame, unknownHere, wholeTexts } from './evaluation.ts';
import type { Call, Expression, ObjectLiteral } from './expression.ts';
import {
  type Context,
  cutText,
  type Frame,
  HOLE,
  joinTexts,
  type TextValue,
  textValue,
  unknown,
  type Value,
} from './value.ts';

type Of = Extract<Value, { kind: 'of' }>;

/** The function that a bundle's modules are given: no name of the language. */
export const BUNDLE_REQUIRE = 'require of a bundle';

export function callBuiltin(name: string, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const [first] = call.args;
  switch (name) {
    case BUNDLE_REQUIRE: {
      const fn = first?.value.kind === 'text' ? evaluation.program.bundled.get(first.value.value) : undefined;
      return fn ? [{ kind: 'bundled', fn }] : [];
    }
    case 'getApp':
      return appsOf(evaluation);
    case 'String':
    case 'Number':
    case 'encodeURI':
    case 'encodeURIComponent':
    case 'escape':
      return first ? evaluation.evaluate(first.value, context) : [];
    case 'decodeURI':
    case 'decodeURIComponent':
    case 'unescape':
      return first ? evaluation.evaluate(first.value, context).map(decoded) : [];
    case 'Promise':
      return first && call.isNew ? resolvedBy(first.value, context, evaluation) : [];
    case 'Object':
      return first ? evaluation.evaluate(first.value, context) : [];
    default: {
      const methods = call.args.flatMap(({ value }) =>
        value.kind === 'member' || value.kind === 'name' ? evaluation.evaluate(value, context) : [],
      );
      const [method] = methods.filter(({ kind }) => kind === 'method');
      return method ? [method] : unknownHere(name === 'require' ? 'computed' : 'runtime', call);
    }
  }
}

export function appsOf({ program }: Evaluation): Value[] {
  return program.apps.map((literal) => ({ kind: 'object', literal, context: null }));
}

/** What an executor gives to its `resolve`. */
function resolvedBy(executor: Expression, context: Context, evaluation: Evaluation): readonly Value[] {
  return evaluation.evaluate(executor, context).flatMap((value): readonly Value[] => {
    if (value.kind !== 'function') return [];
    const module = evaluation.program.modules.get(value.fn.site.file);
    const { start, end } = value.fn.site;
    const inside = (module?.calls ?? []).filter((call) => call.start >= start && call.end <= end);
    return inside.flatMap(({ callee, args }) => {
      const [own] = callee.kind === 'name' ? (callee.scope.find(callee.name)?.values ?? []) : [];
      const isResolve = own?.kind === 'parameter' && own.fn === value.fn && own.index === 0;
      const [first] = args;
      if (!isResolve || !first) return [];
      const frame: Frame = { fn: value.fn, call: null, args: [], given: null, context, self: null };
      return evaluation.evaluate(first.value, inFrame(frame, context));
    });
  });
}

/** `value.key(…)` of what is no object of the source. */
export function callOf({ value, key }: Of, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  if (key === 'then') return then(value, call, context, evaluation);
  if (key === 'catch' || key === 'finally') return [value];
  switch (value.kind) {
    case 'text':
      return ofText(value, key, call, context, evaluation);
    case 'array':
    case 'list':
    case 'parts':
      return ofList(value, key, call, context, evaluation);
    case 'function':
    case 'method':
      return ofFunction(value, key, call, context, evaluation);
    case 'builtin':
      return ofGlobal(value.name, key, call, context, evaluation);
    case 'package':
      if (key === 'create') {
        const { file, start, end } = call;
        return [
          { kind: 'client', options: call.args.map((argument) => argument.value), context, made: { file, start, end } },
        ];
      }
      return methodIn(call, context, evaluation) ?? unknownHere('package', call);
    case 'platform':
      return methodIn(call, context, evaluation) ?? unknownHere('runtime', call);
    default:
      return methodIn(call, context, evaluation) ?? unknownHere('computed', call);
  }
}

function methodIn({ args }: Call, context: Context, evaluation: Evaluation): readonly Value[] | null {
  for (const { value } of args) {
    if (value.kind !== 'member' && value.kind !== 'name') continue;
    const method = evaluation.evaluate(value, context).find(({ kind }) => kind === 'method');
    if (method) return [method];
  }
  return null;
}

/** A promise of a value is treated as the value. */
function then(value: Value, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const [first] = call.args;
  if (!first) return [value];
  return evaluation.evaluate(first.value, context).flatMap((callback) => {
    if (callback.kind !== 'function') return unknownHere('computed', call);
    return called(callback, new Map([[0, [value]]]), evaluation);
  });
}

function called(
  callback: Extract<Value, { kind: 'function' }>,
  given: Frame['given'],
  evaluation: Evaluation,
): Value[] {
  const { fn, self } = callback;
  const frame: Frame = { fn, call: null, args: [], given, context: callback.context, self };
  return fn.returns.flatMap((result) => [...evaluation.evaluate(result, inFrame(frame, callback.context))]);
}

function argument(call: Call, index: number, context: Context, evaluation: Evaluation): readonly Value[] {
  const found = call.args[index];
  return found ? evaluation.evaluateExactly(found.value, context) : [];
}

function numbers(call: Call, context: Context, evaluation: Evaluation): (number | undefined)[] | null {
  const found = call.args.map((_, index) => wholeTexts(argument(call, index, context, evaluation))?.[0]);
  const values = found.map((text) => (text === undefined || text === '' ? Number.NaN : Number(text)));
  return values.some(Number.isNaN) ? null : values;
}

function ofText(text: TextValue, key: string, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
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
        const values = argument(call, index, context, evaluation);
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

function asText(value: Value, call: Call): TextValue {
  if (value.kind === 'text') return value;
  return { ...textValue(HOLE, call), why: value.kind === 'unknown' ? value : unknown('computed', call) };
}

function ofList(
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
        const parts = evaluation.evaluate(item.value, value.context);
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
      const results = callbacks.flatMap((callback) =>
        callback.kind === 'function' ? called(callback, new Map([[0, members()]]), evaluation) : [],
      );
      return [{ kind: 'list', values: results }];
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

function ofFunction(
  value: Extract<Value, { kind: 'function' | 'method' }>,
  key: string,
  call: Call,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] {
  if (key === 'bind') return [value];
  if (value.kind === 'method' || (key !== 'call' && key !== 'apply')) return unknownHere('runtime', call);
  const { fn } = value;
  const [self, ...rest] = call.args;
  const args = key === 'call' ? rest : rest.map((argument) => ({ ...argument, spread: true }));
  const selves = self ? evaluation.evaluate(self.value, context) : [];
  const frame: Frame = { fn, call, args, given: null, context, self: selves[0] ?? null };
  return fn.returns.flatMap((result) => evaluation.evaluate(result, inFrame(frame, value.context)));
}

function ofGlobal(name: string, key: string, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const [first] = call.args;
  const itself = () => (first ? evaluation.evaluate(first.value, context) : []);
  switch (`${name}.${key}`) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.create':
    case 'JSON.parse':
    case 'JSON.stringify':
    case 'Promise.resolve':
    case 'Reflect.get':
      return itself();
    case 'Object.assign':
      return [merged(call, context, evaluation)];
    case 'Object.values':
    case 'Promise.all':
      return itself().flatMap((value): readonly Value[] => [
        { kind: 'list', values: evaluation.lookup(value, null, call) },
      ]);
    case 'Object.keys':
      return itself().flatMap((value): readonly Value[] => {
        if (value.kind !== 'object') return unknownHere('computed', call);
        const keys = value.literal.properties.flatMap(({ key }) =>
          key ? evaluation.evaluateExactly(key, value.context) : [],
        );
        return [{ kind: 'list', values: keys }];
      });
    case 'Object.entries':
      return itself().flatMap((value): readonly Value[] =>
        value.kind === 'object' ? [entriesOf(value, call)] : unknownHere('computed', call),
      );
    default:
      return methodIn(call, context, evaluation) ?? unknownHere('runtime', call);
  }
}

/** Pairs of key and value; what is spread in is not told apart. */
function entriesOf({ literal, context }: Extract<Value, { kind: 'object' }>, { file, start, end }: Call): Value {
  const values = literal.properties.map(({ key, value, getter }): Value => {
    if (key === null || getter) return unknown('computed', value);
    const items = [key, value].map((item) => ({ value: item, spread: false }));
    return { kind: 'array', literal: { kind: 'array', items, file, start, end }, context };
  });
  return { kind: 'list', values };
}

/** `Object.assign(a, b)`: like `{ ...a, ...b }`, one for each call. */
function merged(call: Call, context: Context, evaluation: Evaluation): Value {
  const known = evaluation.merged.get(call);
  const { file, start, end } = call;
  const properties = call.args.map(({ value }) => ({ key: null, value, getter: false }));
  const literal: ObjectLiteral =
    known?.kind === 'object'
      ? known.literal
      : { kind: 'object', properties, given: false, owner: null, file, start, end };
  const value: Value = { kind: 'object', literal, context };
  evaluation.merged.set(call, value);
  return value;
}

function decoded(value: Value): Value {
  if (value.kind !== 'text') return value;
  try {
    return { ...value, text: decodeURIComponent(value.text) };
  } catch {
    return value; // a sign of percent that is none of an encoding's
  }
}

/** The functions of the language and the runtime that a text passes through; every other one gives what is not known. */
import { argument, called } from './call-argument.ts';
import { ofList } from './call-list.ts';
import { addressOf, gotten, mapOf, recordOf } from './call-record.ts';
import { decoded, ofText } from './call-text.ts';
import { callVue } from './call-vue.ts';
import { membersOf } from './evaluate-member.ts';
import { type Evaluation, unknownHere, wholeTexts } from './evaluation.ts';
import type { Call, Expression, ObjectLiteral } from './expression.ts';
import { callsInside } from './program.ts';
import { type Context, type Frame, inFrame, isCalledBy, unknown, type Value } from './value.ts';

type Of = Extract<Value, { kind: 'of' }>;

/** The function that a bundle's modules are given: no name of the language. */
export const BUNDLE_REQUIRE = 'require of a bundle';

/** What it is, its name says better than its code, which makes the platform's methods in loops. */
const FRAMEWORK_IN_BUNDLE = /(?:^|\/)node_modules\/(@tarojs\/taro)\//;

export function callBuiltin(name: string, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const [first] = call.args;
  switch (name) {
    case BUNDLE_REQUIRE: {
      const id = first?.value.kind === 'text' ? first.value.value : '';
      const [, framework] = FRAMEWORK_IN_BUNDLE.exec(id) ?? [];
      if (framework) return [{ kind: 'package', name: framework }];
      const fn = evaluation.program.bundled.get(id);
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
    case 'Proxy':
      return [proxyOf(call, context, evaluation)];
    case 'Map':
      return first && call.isNew ? [mapOf(first.value, call, context, evaluation)] : [recordOf([], call)];
    case 'URL':
      return call.isNew ? addressOf(call, context, evaluation) : unknownHere('runtime', call);
    case 'Promise':
      return first && call.isNew ? resolvedBy(first.value, context, evaluation) : [];
    case 'Object':
    case 'Set':
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

function proxyOf(call: Call, context: Context, evaluation: Evaluation): Value {
  const [targets = [], handlers = []] = call.args.map(({ value }) => evaluation.evaluate(value, context));
  return { kind: 'proxy', targets, handlers };
}

function defaultOf(module: Value, call: Call, evaluation: Evaluation): readonly Value[] {
  const found = evaluation.lookup(module, 'default', call);
  return found.length > 0 ? found : [module];
}

function appsOf({ program }: Evaluation): Value[] {
  return program.apps.map((literal) => ({ kind: 'object', literal, context: null }));
}

/** What an executor gives to its `resolve`. */
function resolvedBy(executor: Expression, context: Context, evaluation: Evaluation): readonly Value[] {
  return evaluation.evaluate(executor, context).flatMap((value): readonly Value[] => {
    if (value.kind !== 'function') return [];
    return callsInside(value.fn.site, evaluation.program).flatMap(({ callee, args }) => {
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
    case 'record':
      if (key === 'get') return gotten(value, call, context, evaluation);
      if (key === 'toString') return value.members.get('href') ?? unknownHere('computed', call);
      return methodIn(call, context, evaluation) ?? unknownHere('computed', call);
    case 'builtin':
      return ofGlobal(value.name, key, call, context, evaluation);
    case 'package':
      if (key === 'create') {
        const { file, start, end } = call;
        return [
          { kind: 'client', options: call.args.map((argument) => argument.value), context, made: { file, start, end } },
        ];
      }
      return (
        callVue(value.name, key, call, context, evaluation) ??
        methodIn(call, context, evaluation) ??
        unknownHere('package', call)
      );
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
  if (isCalledBy(call, context)) return []; // it calls itself
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
      return itself();
    case 'Reflect.get': {
      const keys = wholeTexts(argument(call, 1, context, evaluation)) ?? [null];
      return itself().flatMap((value) => keys.flatMap((name) => evaluation.lookup(value, name, call)));
    }
    case `${BUNDLE_REQUIRE}.n`:
      return [{ kind: 'interop', values: itself().flatMap((value) => defaultOf(value, call, evaluation)) }];
    case 'Object.assign':
      return [merged(call, context, evaluation)];
    case 'Object.values':
    case 'Promise.all':
      return itself().flatMap((value): readonly Value[] => [
        { kind: 'list', values: evaluation.lookup(value, null, call) },
      ]);
    case 'Object.keys':
      return itself().flatMap((value): readonly Value[] => {
        const isKeyed = value.kind === 'object' || value.kind === 'platform';
        return isKeyed
          ? [{ kind: 'list', values: membersOf([value], true, call, evaluation) }]
          : unknownHere('computed', call);
      });
    case 'Object.fromEntries':
      return first ? [mapOf(first.value, call, context, evaluation)] : [];
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

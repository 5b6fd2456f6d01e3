/** What a call gives: the results of the source's own functions, and of the few of the language that texts pass through. */
import { callBuiltin, callOf } from './builtin.ts';
import { type Evaluation, unknownHere } from './evaluation.ts';
import type { Call } from './expression.ts';
import { type Context, type Frame, inFrame, isCalledBy, unknown, type Value } from './value.ts';

export function invokeCall(call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const callees = evaluation.evaluate(call.callee, context);
  if (callees.length === 0) return unknownHere('missing', call);
  return callees.flatMap((callee) => invokeValue(callee, call, context, evaluation));
}

function invokeValue(callee: Value, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  switch (callee.kind) {
    case 'function':
      return invokeFunction(callee, call, context, evaluation);
    case 'class':
      return [{ kind: 'instance', of: callee.cls, create: createFrame(callee, call, context, evaluation) }];
    case 'instance': // `super(…)`
      return [];
    case 'builtin':
      return callBuiltin(callee.name, call, context, evaluation);
    case 'of':
      return callOf(callee, call, context, evaluation);
    case 'interop':
      return callee.values;
    case 'method':
      return unknownHere('runtime', call);
    case 'package':
      return fromPackage(callee.name, call, context, evaluation);
    case 'client':
      return unknownHere('runtime', call);
    case 'unknown': {
      const [method] = methodsGiven(call, context, evaluation);
      return method ? [method] : [callee.settled ? callee : unknown(callee.reason, call)];
    }
    default:
      return unknownHere('computed', call);
  }
}

type FunctionValue = Extract<Value, { kind: 'function' }>;

function invokeFunction(callee: FunctionValue, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  const { fn, self } = callee;
  const frame: Frame = { fn, call, args: call.args, given: null, context, self };
  if (call.isNew) return [{ kind: 'instance', of: fn, create: frame }];
  if (isCalledBy(call, context)) return []; // it calls itself: what it gives, its other results say
  const inside = inFrame(frame, callee.context);
  return fn.returns.flatMap((value) => evaluation.evaluate(value, inside));
}

type ClassValue = Extract<Value, { kind: 'class' }>;

/** The nearest constructor's: its own, or that of a class above. */
function createFrame(value: ClassValue, call: Call, context: Context, evaluation: Evaluation): Frame | null {
  let at: ClassValue | undefined = value;
  for (let depth = 0; at && depth < 8; depth++) {
    const { create, parent } = at.cls as ClassValue['cls'];
    if (create) return { fn: create, call, args: call.args, given: null, context, self: null };
    at = parent ? evaluation.evaluateQuietly(parent).find((above) => above.kind === 'class') : undefined;
  }
  return null;
}

/** Libraries for requests: what they are given to is asked for by `client`. */
export const CLIENTS = new Set([
  'axios',
  'flyio',
  'flyio/dist/npm/fly',
  'flyio/dist/npm/wx',
  'luch-request',
  'uni-ajax',
  'uview-ui',
]);

function isClientPackage(name: string): boolean {
  return CLIENTS.has(name) || /(?:^|\/)(?:luch-request|flyio|axios)(?:\/|$)/.test(name);
}

function fromPackage(name: string, call: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  if (isClientPackage(name) && call.isNew) {
    const { file, start, end } = call;
    return [{ kind: 'client', options: call.args.map(({ value }) => value), context, made: { file, start, end } }];
  }
  const [method] = methodsGiven(call, context, evaluation);
  return method ? [method] : unknownHere('package', call);
}

/** `promisify(swan.request)`: whatever is made of it calls it. */
function methodsGiven({ args }: Call, context: Context, evaluation: Evaluation): readonly Value[] {
  return args.flatMap(({ value }) => {
    if (value.kind !== 'member' && value.kind !== 'name') return [];
    return evaluation.evaluate(value, context).filter(({ kind }) => kind === 'method');
  });
}

/** Who calls a function, and with what. */

import { type Caller, calledBack } from './called-back.ts';
import { CLIENTS } from './evaluate-call.ts';
import { PLATFORM_METHODS } from './evaluate-member.ts';
import type { Evaluation } from './evaluation.ts';
import { type Call, type Expression, type Fn, memberName } from './expression.ts';
import { type Frame, unknown, type Value } from './value.ts';

export interface CallGraph {
  /** Calls of the platform's methods, and of clients; those whose callee depends on who calls are among them. */
  readonly asking: readonly Call[];
  /** @returns one frame for each call; empty: nobody calls it */
  readonly callersOf: (fn: Fn) => readonly Caller[];
}

export function callGraph(evaluation: Evaluation): CallGraph {
  const { program } = evaluation;
  const asking: Call[] = [];
  const callers = new Map<Fn, Caller[]>();
  const named: { readonly fn: Fn; readonly call: Call; readonly index: number }[] = [];
  const add = (fn: Fn, caller: Caller) => {
    const known = callers.get(fn);
    if (known) known.push(caller);
    else callers.set(fn, [caller]);
  };
  for (const module of program.modules.values()) {
    for (const call of module.calls) {
      for (const [index, { value }] of call.args.entries()) {
        if (!mayBeFunction(value)) continue;
        for (const given of evaluation.evaluateQuietly(value)) {
          if (given.kind === 'function') named.push({ fn: given.fn, call, index });
        }
      }
      if (!isOfInterest(call.callee)) continue;
      const callees = evaluation.evaluateQuietly(call.callee).filter(({ kind }) => kind !== 'unknown');
      if (isAsking(call, callees)) asking.push(call);
      for (const callee of callees) {
        if (callee.kind === 'function') {
          const frame = { fn: callee.fn, call, args: call.args, given: null, context: null, self: callee.self };
          add(callee.fn, { frame, closure: callee.context });
        } else if (callee.kind === 'of' && callee.value.kind === 'function') {
          addIndirect(callee.value, callee.key, call, add, evaluation);
        } else if (callee.kind === 'class' || call.callee.kind === 'super') {
          const create = call.callee.kind === 'super' ? createdBySuper(callee) : creatorOf(callee, evaluation);
          const frame = create && { fn: create, call, args: call.args, given: null, context: null, self: null };
          if (frame) add(frame.fn, { frame, closure: null });
        }
      }
    }
  }
  // A function with a name is given to others that may not call it: those count that do.
  for (const { fn, call, index } of named) {
    for (const caller of calledBack(fn, call, index, evaluation)) add(fn, caller);
  }
  const found = new Map<Fn, readonly Caller[]>();
  return {
    asking,
    callersOf: (fn) => {
      const known = found.get(fn);
      if (known) return known;
      const all = [
        ...(callers.get(fn) ?? []),
        ...callback(fn, evaluation),
        ...lifecycle(fn, evaluation),
        ...bound(fn, evaluation),
      ];
      found.set(fn, all);
      return all;
    },
  };
}

/** A name of one, or of something that is asked for one: what a function is given is known where it is called. */
function mayBeFunction(value: Expression): boolean {
  if (value.kind !== 'name') return value.kind === 'member' && value.key.kind === 'text';
  const values = value.scope.find(value.name)?.values ?? [];
  return values.some(({ kind }) => kind === 'function' || kind === 'member' || kind === 'call' || kind === 'name');
}

/** Methods of texts and lists, and of pages: hardly a function of the source has such a name. */
const NOBODYS = new Set(
  'setData map filter forEach some every push pop splice slice indexOf trim split replace join toFixed charAt'.split(
    ' ',
  ),
);

/** Calls by the dozen that give and take no function of the source. */
function isOfInterest(callee: Expression): boolean {
  if (callee.kind !== 'member' || callee.key.kind !== 'text') return callee.kind !== 'unknown';
  const { object, key } = callee;
  return !NOBODYS.has(key.value) && !(object.kind === 'name' && (object.name === 'console' || object.name === 'Math'));
}

const CLIENT_METHODS = new Set([
  'get',
  'post',
  'put',
  'delete',
  'patch',
  'head',
  'options',
  'request',
  'upload',
  'download',
  'ajax',
]);

function isAsking({ callee, args }: Call, callees: readonly Value[]): boolean {
  if (callees.some(isAsked)) return true;
  const key = memberName(callee);
  if (callees.some(({ kind }) => kind !== 'of')) return false;
  if (callees.length > 0) return key !== null && PLATFORM_METHODS.has(key);
  if (callee.kind === 'member' && callee.key.kind !== 'text') return args.length > 0;
  // A parameter: it may be the platform, or one of its methods.
  return key !== null
    ? PLATFORM_METHODS.has(key)
    : callee.kind === 'name' && callee.scope.find(callee.name) !== null && givesOptions(args[0]?.value);
}

function isAsked(value: Value): boolean {
  return value.kind === 'method' || value.kind === 'client' || isClientMethod(value) || isIndirect(value);
}

/** `swan.request.call`, `swan.request.apply` */
export function isIndirect(value: Value): value is Extract<Value, { kind: 'of' }> {
  return value.kind === 'of' && value.value.kind === 'method' && (value.key === 'call' || value.key === 'apply');
}

function givesOptions(expression: Expression | undefined): boolean {
  if (expression?.kind === 'object')
    return expression.properties.some(({ key }) => key === null || (key.kind === 'text' && key.value === 'url'));
  return (
    expression?.kind === 'call' || (expression?.kind === 'name' && expression.scope.find(expression.name) !== null)
  );
}

export function isClientMethod(value: Value): boolean {
  if (value.kind !== 'of' || !CLIENT_METHODS.has(value.key)) return false;
  return value.value.kind === 'client' || (value.value.kind === 'package' && CLIENTS.has(value.value.name));
}

type Add = (fn: Fn, caller: Caller) => void;

/** `f.call(self, a)`, `f.apply(self, list)` */
function addIndirect(
  value: Extract<Value, { kind: 'function' }>,
  key: string,
  call: Call,
  add: Add,
  evaluation: Evaluation,
): void {
  if (key !== 'call' && key !== 'apply') return;
  const [first, ...rest] = call.args;
  const args = key === 'call' ? rest : rest.map((argument) => ({ ...argument, spread: true }));
  const [self] = first ? evaluation.evaluateQuietly(first.value) : [];
  const frame = { fn: value.fn, call, args, given: null, context: null, self: self ?? null };
  add(value.fn, { frame, closure: value.context });
}

/** `super(…)` calls the constructor above. */
function createdBySuper(value: Value): Fn | null {
  return value.kind === 'instance' && 'members' in value.of ? value.of.create : null;
}

function creatorOf(value: Value, evaluation: Evaluation): Fn | null {
  let at: Value | undefined = value;
  for (let depth = 0; at?.kind === 'class' && depth < 8; depth++) {
    if (at.cls.create) return at.cls.create;
    at = at.cls.parent ? evaluation.evaluateQuietly(at.cls.parent).find(({ kind }) => kind === 'class') : undefined;
  }
  return null;
}

/** A function that is written where it is given is called there: by whom, may be unknown. */
function callback(fn: Fn, evaluation: Evaluation): readonly Caller[] {
  const { givenTo } = fn;
  if (!givenTo) return [];
  const callers = calledBack(fn, givenTo.call, givenTo.index, evaluation);
  const frame: Frame = { fn, call: null, args: [], given: new Map(), context: null, self: null };
  return callers.length > 0 ? callers : [{ frame, closure: null }];
}

/** What its template binds: the event, unknown but for what the template says. */
function bound(fn: Fn, { program }: Evaluation): Caller[] {
  const { home, name, site } = fn;
  const owner = home?.kind === 'object' ? (home.literal.owner ?? home.literal) : null;
  if (!owner || !program.registered.has(owner)) return [];
  return (program.events.get(site.file) ?? []).flatMap(({ handler, event }): Caller[] => {
    if (handler !== name) return [];
    const given = new Map<number, readonly Value[]>([
      [0, [{ kind: 'object', literal: event, context: null }, unknown('parameter', fn.site)]],
    ]);
    return [{ frame: { fn, call: null, args: [], given, context: null, self: null }, closure: null }];
  });
}

/** `onLoad(options)` of a page: the platform gives it the query. */
function lifecycle(fn: Fn, { program }: Evaluation): Caller[] {
  const { home } = fn;
  if (fn.name !== 'onLoad' || home?.kind !== 'object' || !program.registered.has(home.literal)) return [];
  const page = fn.site.file.replace(/\.[^./]+$/, '');
  const given = new Map<number, readonly Value[]>([[0, [{ kind: 'query', page }]]]);
  return [{ frame: { fn, call: null, args: [], given, context: null, self: null }, closure: null }];
}

/** What the parts of the reading of one file share: where they are, and what they have found. */
import { noteChanges } from './changed-object.ts';
import {
  type Argument,
  type Binding,
  type Call,
  type Class,
  type Expression,
  type Fn,
  type Guard,
  type Home,
  type Module,
  type ObjectLiteral,
  Scope,
  type Site,
  type Write,
} from './expression.ts';
import { isExports, isFree } from './free-name.ts';
import { noteImmediate } from './immediate-call.ts';
import type { SyntaxNode } from './syntax-node.ts';
import { Mentions } from './unused-function.ts';

export class Lowering {
  readonly file: string;
  /** Of a template's expression in its file. */
  readonly offset: number;
  readonly top: Scope;
  scope: Scope;
  /** Where `var` is declared. */
  outer: Scope;
  fn: Fn | null = null;
  guard: Guard | null = null;
  /** Does every way through the function come here? */
  certain = true;

  readonly calls: Call[] = [];
  readonly writes: Write[] = [];
  readonly exports = new Map<string, Expression[]>();
  readonly reexports: string[] = [];
  readonly imports = new Map<string, Set<string> | null>();
  readonly bundled = new Map<string, Fn>();
  readonly webViews: Expression[] = [];
  readonly classes: Class[] = [];
  readonly looks: ObjectLiteral[] = [];
  readonly mentions = new Mentions();
  /** Assignments to names: whose they are is known when all is declared. */
  private readonly assigned: { readonly scope: Scope; readonly name: string; readonly value: Expression }[] = [];

  /** The other parts, given by `lower`: they need each other. */
  expression: (node: SyntaxNode) => Expression = () => {
    throw new Error('not composed');
  };
  statement: (node: SyntaxNode) => void = () => {
    throw new Error('not composed');
  };

  constructor(file: string, scope: Scope | null, offset: number) {
    this.file = file;
    this.offset = offset;
    this.top = scope ?? new Scope(null, file);
    this.scope = this.top;
    this.outer = this.top;
  }

  site({ start, end }: { readonly start: number; readonly end: number }): Site {
    return { file: this.file, start: start + this.offset, end: end + this.offset };
  }

  // What there is most of, field by field: a site that is spread into them costs a third of the time that a scan takes.

  text(value: string, { start, end }: SyntaxNode, number = false): Expression {
    const { file, offset } = this;
    return { kind: 'text', value, number, file, start: start + offset, end: end + offset };
  }

  unknown({ start, end }: SyntaxNode): Expression {
    const { file, offset } = this;
    return { kind: 'unknown', file, start: start + offset, end: end + offset };
  }

  name(name: string, node: SyntaxNode): Expression {
    const found = this.unmentioned(name, node);
    this.mentions.mention(found, this.fn);
    return found;
  }

  private unmentioned(name: string, { start, end }: SyntaxNode): Extract<Expression, { kind: 'name' }> {
    const { file, offset, scope } = this;
    return { kind: 'name', name, scope, file, start: start + offset, end: end + offset };
  }

  member(object: Expression, key: Expression, { start, end }: SyntaxNode): Expression {
    const { file, offset } = this;
    return { kind: 'member', object, key, file, start: start + offset, end: end + offset };
  }

  function(fn: Fn, { start, end }: SyntaxNode): Expression {
    const { file, offset } = this;
    return { kind: 'function', fn, file, start: start + offset, end: end + offset };
  }

  /** As it holds where the file has come to. */
  guarded(value: Expression): Expression {
    return this.guard ? { kind: 'guarded', guard: this.guard, value, ...spanOf(value) } : value;
  }

  assign(name: string, value: Expression): void {
    this.assigned.push({ scope: this.scope, name, value: this.guarded(value) });
  }

  write(object: Expression, key: Expression, value: Expression): void {
    this.writes.push({ object, key, value: this.guarded(value), fn: this.fn, certain: this.certain });
  }

  /** A name that is given to other files: it is used where one of them takes it. */
  exportName(exported: string, name: string, node: SyntaxNode): void {
    const found = this.unmentioned(name, node);
    this.mentions.export(found, exported);
    this.export(exported, found);
  }

  /** @param names `null`: all that the file exports, or some of it that nobody knows */
  take(from: string, names: readonly string[] | null): void {
    const known = this.imports.get(from);
    if (names === null || known === null) this.imports.set(from, null);
    else if (known) for (const name of names) known.add(name);
    else this.imports.set(from, new Set(names));
  }

  export(name: string, value: Expression): void {
    const known = this.exports.get(name);
    if (known) known.push(value);
    else this.exports.set(name, [value]);
  }

  call(callee: Expression, args: readonly Argument[], isNew: boolean, node: SyntaxNode): Call {
    const { fn, guard, file } = this;
    const [start, end] = [node.start + this.offset, node.end + this.offset];
    const call: Call = { kind: 'call', callee, args, isNew, fn, guard, file, start, end };
    this.calls.push(call);
    fn?.calls.push(call);
    noteImmediate(call);
    for (const [index, { value }] of args.entries()) {
      if (value.kind === 'function') value.fn.givenTo = { call, index };
      if (value.kind === 'object') value.given = true;
    }
    return call;
  }

  /** What a getter gives; no call that anybody has written. */
  resultOf(callee: Expression): Expression {
    return { kind: 'call', callee, args: [], isNew: false, fn: this.fn, guard: null, ...spanOf(callee) };
  }

  inScope<T>(work: () => T): T {
    const { scope } = this;
    this.scope = new Scope(scope, this.file);
    const result = work();
    this.scope = scope;
    return result;
  }

  inGuard<T>(guard: Omit<Guard, 'outer'> | null, work: () => T): T {
    const { guard: outer } = this;
    if (guard) this.guard = { ...guard, outer };
    const result = this.inBranch(work);
    this.guard = outer;
    return result;
  }

  inBranch<T>(work: () => T): T {
    const { certain } = this;
    this.certain = false;
    const result = work();
    this.certain = certain;
    return result;
  }

  inFunction<T>(fn: Fn, work: () => T): T {
    const { scope, outer, fn: outerFn, certain } = this;
    this.fn = fn;
    this.certain = true;
    this.scope = new Scope(scope, this.file);
    this.outer = this.scope;
    const result = work();
    this.scope = scope;
    this.outer = outer;
    this.fn = outerFn;
    this.certain = certain;
    return result;
  }

  newFunction(node: SyntaxNode, name: string, arrow: boolean, home: Home | null, loop: Fn['loop'] = null): Fn {
    const [site, parent] = [this.site(node), this.fn];
    const [returns, calls]: [Expression[], Call[]] = [[], []];
    return {
      site,
      parent,
      arrow,
      name,
      home,
      loop,
      returns,
      calls,
      givenTo: null,
      given: null,
      bound: null,
      immediate: null,
    };
  }

  /** What a turn of a loop declares is its own, but for `var`; what it returns is the function's around it. */
  inLoop(node: SyntaxNode, loop: Fn['loop'], work: (loop: Fn) => void): void {
    const { fn } = this;
    const turn = this.newFunction(node, '', true, null, loop);
    this.fn = turn;
    this.inBranch(() => this.inScope(() => work(turn)));
    this.fn = fn;
  }

  /** The function that a `return` leaves. */
  get returning(): Fn | null {
    let at = this.fn;
    while (at?.loop) at = at.parent;
    return at;
  }

  /** Every name is declared now. */
  finish(): Module {
    for (const { scope, name, value } of this.assigned) {
      const binding: Binding = scope.find(name) ?? this.top.declare(name);
      binding.values.push(value);
    }
    for (const { object, key, value } of this.writes) this.exportWritten(object, key, value);
    noteChanges(this.writes);
    const { file, top, calls, classes, looks, writes, exports, reexports, imports, bundled, webViews } = this;
    // What a component's template mentions is not seen here.
    const declared = file.endsWith('.vue') ? [] : this.mentions.declared();
    return {
      file,
      scope: top,
      calls,
      declared,
      classes,
      looks,
      writes,
      exports,
      reexports,
      imports,
      bundled,
      webViews,
    };
  }

  /** `module.exports = `, `module.exports.a = `, `exports.a = ` */
  private exportWritten(object: Expression, key: Expression, value: Expression): void {
    if (key.kind !== 'text') return;
    if (isFree(object, 'module') && key.value === 'exports') this.export('module.exports', value);
    if (isExports(object)) this.export(key.value, value);
  }
}

export function spanOf({ file, start, end }: Site): Site {
  return { file, start, end };
}

/**
 * What is kept of a source file: the expressions that a URL can be made of, and the functions, calls and assignments
 * that carry it. A whole syntax tree is some fifty times its text; two thousand of them would not fit, so a tree is
 * let go as soon as its file is read.
 */

/** Where something is written: a file, and offsets in UTF-16 units. */
export interface Site {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Expression = Site &
  (
    | { readonly kind: 'text'; readonly value: string; readonly number: boolean }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'join'; readonly parts: readonly Expression[] }
    | { readonly kind: 'sum'; readonly sign: 1 | -1; readonly left: Expression; readonly right: Expression }
    /** Each is possible. */
    | { readonly kind: 'either'; readonly of: readonly Expression[] }
    /** `a || b`, `a ?? b`, and a default value. */
    | { readonly kind: 'or'; readonly left: Expression; readonly right: Expression }
    /** A value that is only there where a test on a text holds. */
    | { readonly kind: 'guarded'; readonly guard: Guard; readonly value: Expression }
    | { readonly kind: 'name'; readonly name: string; readonly scope: Scope }
    | { readonly kind: 'this'; readonly fn: Fn | null }
    | { readonly kind: 'super'; readonly fn: Fn | null }
    | { readonly kind: 'member'; readonly object: Expression; readonly key: Expression }
    | ObjectLiteral
    | ArrayLiteral
    | { readonly kind: 'function'; readonly fn: Fn }
    | { readonly kind: 'class'; readonly cls: Class }
    | Call
    | { readonly kind: 'parameter'; readonly fn: Fn; readonly index: number; readonly rest: boolean }
    /** `required`: by `require`, which gives what `module.exports` is. */
    | { readonly kind: 'import'; readonly from: string; readonly required: boolean }
    /** What this file exports. */
    | { readonly kind: 'exports' }
    | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
    /** The members of a list, one by one; in a turn of `loop`, that turn's. */
    | { readonly kind: 'members'; readonly of: Expression; readonly keys: boolean; readonly loop: Fn }
    | { readonly kind: 'unknown' }
  );

type Parameter = Extract<Expression, { kind: 'parameter' }>;

/** What stands behind the dot, as it is written; `null` for anything else. */
export function memberName(expression: Expression): string | null {
  return expression.kind === 'member' && expression.key.kind === 'text' ? expression.key.value : null;
}

/** The parameter that a name stands for, and its default; `null` for a name of anything else. */
export function parameterOf(
  name: Expression,
): { readonly given: Parameter; readonly otherwise: Expression | null } | null {
  const [only, ...others] = name.kind === 'name' ? (name.scope.find(name.name)?.values ?? []) : [];
  if (!only || others.length > 0) return null;
  if (only.kind === 'or' && only.left.kind === 'parameter') return { given: only.left, otherwise: only.right };
  return only.kind === 'parameter' ? { given: only, otherwise: null } : null;
}

export interface ObjectLiteral extends Site {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  /** It is what a call is given: what is unknown in it is unknown there. */
  given: boolean;
  /** The literal that this one is the `methods` of, or the like. */
  owner: ObjectLiteral | null;
}

/** What is written under a name in it; not what is spread in. */
export function propertyOf({ properties }: ObjectLiteral, name: string): Expression | null {
  return properties.find(({ key }) => key?.kind === 'text' && key.value === name)?.value ?? null;
}

/** Without a key: spread. */
export interface Property {
  readonly key: Expression | null;
  readonly value: Expression;
  readonly getter: boolean;
}

export interface ArrayLiteral extends Site {
  readonly kind: 'array';
  readonly items: readonly Argument[];
}

export interface Argument {
  readonly value: Expression;
  readonly spread: boolean;
}

export interface Call extends Site {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly isNew: boolean;
  readonly fn: Fn | null;
  readonly guard: Guard | null;
}

/** A test of what a text is: does it begin with `http`? Or of a parameter: is it there? */
export interface Guard {
  readonly subject: Expression;
  /** `null`: is it truthy? */
  readonly holds: ((text: string) => boolean) | null;
  /** What the test must come to. */
  readonly wanted: boolean;
  readonly outer: Guard | null;
}

export interface Fn {
  readonly site: Site;
  readonly parent: Fn | null;
  readonly arrow: boolean;
  readonly name: string;
  readonly returns: Expression[];
  readonly calls: Call[];
  /** What `this` is in it: an object literal's own, or an instance's. */
  home: Home | null;
  /** The call that it is given to. */
  givenTo: { readonly call: Call; readonly index: number } | null;
  /** Its first parameter, as it is at its end. */
  given: Expression | null;
  /** What `this` is in it where it is written: `function () {…}.bind(this)`. */
  bound: Expression | null;
  /** Called where it is written, and by nobody else: `(function (a) {…})(1)`. */
  immediate: { readonly call: Call; readonly args: readonly Argument[] } | null;
  /** The body of `for (const x of list)`: what it goes through. Whatever returns in it is the function's around it. */
  readonly loop: { readonly list: Expression; readonly keys: boolean } | null;
}

export type Home =
  | { readonly kind: 'object'; readonly literal: ObjectLiteral }
  | { readonly kind: 'class'; readonly cls: Class; readonly isStatic: boolean }
  /** `X.prototype.f = function` */
  | { readonly kind: 'prototype'; readonly of: Expression }
  /** `x.f = function` */
  | { readonly kind: 'holder'; readonly of: Expression };

export interface Class {
  readonly site: Site;
  readonly name: string;
  readonly parent: Expression | null;
  readonly members: Property[];
  readonly statics: Property[];
  create: Fn | null;
}

export interface Binding {
  readonly name: string;
  readonly values: Expression[];
  /** What is assigned to members of what it was given, in the order of the text. */
  changes: Change[] | null;
}

/** `options.url = base + options.url` */
export interface Change extends Site {
  /** `null`: all that `value` has, copied by a loop. */
  readonly key: Expression | null;
  readonly value: Expression;
  /** Does every way through the function come by? */
  readonly certain: boolean;
}

export class Scope {
  readonly bindings = new Map<string, Binding>();
  readonly parent: Scope | null;
  readonly file: string;

  constructor(parent: Scope | null, file: string) {
    this.parent = parent;
    this.file = file;
  }

  declare(name: string): Binding {
    const known = this.bindings.get(name);
    if (known) return known;
    const binding: Binding = { name, values: [], changes: null };
    this.bindings.set(name, binding);
    return binding;
  }

  find(name: string): Binding | null {
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      const binding = scope.bindings.get(name);
      if (binding) return binding;
    }
    return null;
  }
}

/** `object.key = value`, wherever it is written. */
export interface Write {
  readonly object: Expression;
  readonly key: Expression;
  readonly value: Expression;
  /** Where it is written. */
  readonly fn: Fn | null;
  /** Is it in no branch of its function? */
  readonly certain: boolean;
}

/** The key of what is added to a list: no name of the language. */
export const ADDED = 'added to the list';

/** A function that a file declares, the functions in which its name stands, and the names under which others may take it. */
export interface DeclaredFunction {
  readonly fn: Fn;
  /** `null`: in none. */
  readonly mentions: readonly (Fn | null)[];
  readonly exportedAs: readonly string[];
}

/** One file, read. */
export interface Module {
  readonly file: string;
  readonly scope: Scope;
  readonly calls: readonly Call[];
  readonly declared: readonly DeclaredFunction[];
  readonly classes: readonly Class[];
  /** Literals that look like a component's, or the app's. */
  readonly looks: readonly ObjectLiteral[];
  readonly writes: readonly Write[];
  /** Named exports, and `default`. */
  readonly exports: ReadonlyMap<string, readonly Expression[]>;
  /** `export * from` */
  readonly reexports: readonly string[];
  /** From where, and which names; `null`: all, or some that nobody knows. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** The `src` of every `<WebView>`. */
  readonly webViews: readonly Expression[];
  /** Modules of a bundle, by their id. */
  readonly bundled: ReadonlyMap<string, Fn>;
}

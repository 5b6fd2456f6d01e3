/** What is found once for the whole program, and asked for ever after: who writes what, and what stands between. */
import type { Expression, ObjectLiteral, Write } from './expression.ts';
import type { Context, Value } from './value.ts';

/** What is assigned, and where it is evaluated. */
export interface OwnWrite {
  readonly value: Expression;
  readonly context: Context;
}

export interface Writers {
  readonly ofLiteral: Map<ObjectLiteral, readonly OwnWrite[]>;
  readonly others: { readonly write: OwnWrite; readonly target: Value }[];
}

/** What one turn of a loop assigns. */
export interface IteratedWrite {
  readonly write: Write;
  readonly context: Context;
  readonly target: Value;
}

/** What stands between a call and the network. */
export interface Interceptor {
  readonly of: { readonly methods: readonly string[] } | { readonly client: Value };
  readonly fn: Extract<Value, { kind: 'function' }>;
  /** Is it given what goes on, which holds the options? */
  readonly isChain: boolean;
}

/** What has been found while one question is put: it holds for what is assumed then, of who has called. */
import type { Expression } from './expression.ts';
import type { Context, Value } from './value.ts';

export interface Noted {
  readonly values: readonly Value[];
  /** Does it depend on what is assumed, or on nothing being assumed? */
  readonly assumed: boolean;
  readonly bare: boolean;
}

export class QuestionMemo {
  private readonly outside = new Map<Expression, Noted>();
  private inside = new WeakMap<object, Map<Expression, Noted>>();

  find(expression: Expression, context: Context): Noted | undefined {
    return context === null ? this.outside.get(expression) : this.inside.get(context)?.get(expression);
  }

  note(expression: Expression, context: Context, noted: Noted): void {
    if (context === null) {
      this.outside.set(expression, noted);
      return;
    }
    const known = this.inside.get(context);
    if (known) known.set(expression, noted);
    else this.inside.set(context, new Map([[expression, noted]]));
  }

  clear(): void {
    this.outside.clear();
    this.inside = new WeakMap();
  }
}

/**
 * What an expression can come to: every value that some way through the source gives it. Names hold whatever is
 * assigned to them anywhere, in no order. Where a parameter is asked of which nobody knows who calls, the question's
 * outcome says whose: it is put again for each of the callers (`each-way`), so that what one call gives together stays
 * together. Outside a question nobody can be asked: parameters are unknown there.
 */
import type { UnresolvedReason } from '../core/facts.ts';
import type { Call, Class, Expression, Fn, ObjectLiteral, Site } from './expression.ts';
import type { Interceptor, IteratedWrite, Writers } from './found-once.ts';
import { NeedsCaller, type Outcome, outcomeOf, TooMany } from './outcome.ts';
import type { Program } from './program.ts';
import { QuestionMemo } from './question-memo.ts';
import { type Context, type Frame, type TextValue, unknown, type Value } from './value.ts';

/** A frame, or `null` for a function that nobody calls. */
export type Assumptions = ReadonlyMap<Fn, Frame | null>;

const MOST_STEPS = 60_000;
const DEEPEST = 24;

export class Evaluation {
  readonly program: Program;
  assumptions: Assumptions = new Map();
  /** Is it a question that is put for each caller? */
  private asks = false;
  private quiet = false;
  /** Is a whole text asked for? Else one whose host is known is not followed further. */
  exact = false;
  private steps = 0;
  /** Addresses that pages are opened with, each way by itself; by the page. */
  opened: ReadonlyMap<string, readonly TextValue[]> = new Map();
  /** What is being evaluated: an answer that needs itself lacks itself. */
  private readonly active = new Map<Expression, Context[]>();
  private readonly lookedUp = new Map<ObjectLiteral, { readonly key: string | null; readonly context: Context }[]>();
  private cut = 0;
  /** What is needed by its own answer, and the answers that lack it: good as long as that is not known either. */
  private readonly heads = new Set<Expression>();
  private readonly partials = [
    new Map<Expression, readonly Value[]>(),
    new Map<Expression, readonly Value[]>(),
  ] as const;
  private assumed = 0;
  private readonly memo = new Map<Expression, readonly Value[]>();
  /** What holds as long as nothing is assumed of who calls. */
  private readonly bareMemo = new Map<Expression, readonly Value[]>();
  private bare = 0;
  private readonly noted = new QuestionMemo();
  private readonly exactMemo = new Map<Expression, readonly Value[]>();
  /** Whose the writes of a key are. */
  readonly writers = new Map<string, Writers>();
  /** What loops write, by its key; `null`: not yet asked for. */
  iterated: ReadonlyMap<string, readonly IteratedWrite[]> | null = null;
  extended: ReadonlySet<Class> | null = null;
  interceptors: readonly Interceptor[] = [];
  /** Of calls: where their results' own names live. */
  readonly merged = new WeakMap<Call, Value>();

  /** The other parts, given by `evaluate`: they need each other. */
  compute: (expression: Expression, context: Context) => readonly Value[] = () => [];
  lookup: (value: Value, key: string | null, site: Site) => readonly Value[] = () => [];
  invoke: (call: Call, context: Context) => readonly Value[] = () => [];

  constructor(program: Program) {
    this.program = program;
  }

  /** Puts one question anew. */
  put<T>(assumptions: Assumptions, question: () => T): Outcome<T> {
    this.assumptions = assumptions;
    this.asks = true;
    this.steps = 0;
    this.exact = false;
    this.active.clear();
    this.heads.clear();
    for (const one of this.partials) one.clear();
    this.noted.clear();
    this.lookedUp.clear();
    try {
      return outcomeOf(question);
    } finally {
      this.asks = false;
      this.assumptions = new Map();
    }
  }

  /** Within a question it may leave for another one; the question's outcome says so. */
  evaluate(expression: Expression, context: Context): readonly Value[] {
    if (expression.kind === 'text' || expression.kind === 'function') return this.compute(expression, context);
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new TooMany();
    const memo = this.exact ? this.exactMemo : this.memo;
    const partial = this.partials[this.exact ? 1 : 0];
    const bareMemo = this.assumptions.size === 0 && !this.exact ? this.bareMemo : null;
    const known = context === null ? (memo.get(expression) ?? partial.get(expression)) : undefined;
    if (known) return known;
    const bareKnown = context === null ? bareMemo?.get(expression) : undefined;
    if (bareKnown) {
      this.bare += 1;
      return bareKnown;
    }
    const noted = this.asks && !this.quiet && !this.exact ? this.noted : null;
    const before = noted?.find(expression, context);
    if (before) {
      if (before.assumed) this.assumed += 1;
      if (before.bare) this.bare += 1;
      return before.values;
    }
    const contexts = this.active.get(expression) ?? [];
    if (contexts.includes(context)) {
      this.cut += 1;
      this.heads.add(expression);
      return [];
    }
    if ((context?.depth ?? 0) > DEEPEST) return [unknown('many', expression)];
    this.active.set(expression, [...contexts, context]);
    const { cut, assumed, bare } = this;
    try {
      const values = this.compute(expression, context);
      if (context === null && assumed === this.assumed) {
        if (cut === this.cut && bare === this.bare) memo.set(expression, values);
        else if (cut === this.cut) bareMemo?.set(expression, values);
        else partial.set(expression, values);
      }
      if (cut === this.cut) {
        noted?.note(expression, context, { values, assumed: assumed !== this.assumed, bare: bare !== this.bare });
      }
      return values;
    } finally {
      if (contexts.length > 0) this.active.set(expression, contexts);
      else {
        this.active.delete(expression);
        this.heads.delete(expression);
        if (this.heads.size === 0) for (const one of this.partials) one.clear();
      }
    }
  }

  /** The key of an object that is made of itself: what it has of itself, it has anyway. */
  lookUpOnce(literal: ObjectLiteral, key: string | null, context: Context, work: () => readonly Value[]) {
    const open = this.lookedUp.get(literal) ?? [];
    if (open.some((one) => one.key === key && one.context === context)) {
      this.cut += 1;
      return [];
    }
    this.lookedUp.set(literal, [...open, { key, context }]);
    try {
      return work();
    } finally {
      if (open.length > 0) this.lookedUp.set(literal, open);
      else this.lookedUp.delete(literal);
    }
  }

  /** The whole text, as a key or a page's path needs it. */
  evaluateExactly(expression: Expression, context: Context): readonly Value[] {
    const { exact } = this;
    this.exact = true;
    try {
      return this.evaluate(expression, context);
    } finally {
      this.exact = exact;
    }
  }

  /** Where nobody is asked who calls: parameters are unknown, then. */
  evaluateQuietly(expression: Expression, context: Context = null, exact = this.exact): readonly Value[] {
    return this.quietly(() => this.evaluate(expression, context), exact);
  }

  /** @returns nothing where it takes too many steps */
  quietly(work: () => readonly Value[], exact = this.exact): readonly Value[] {
    const { assumptions, quiet, steps, exact: wasExact } = this;
    this.assumptions = new Map();
    this.quiet = true;
    this.exact = exact;
    this.steps = quiet ? steps : 0; // a question of its own
    try {
      if (quiet) return work();
      const outcome = outcomeOf(work);
      return outcome.kind === 'answer' ? outcome.answer : [];
    } finally {
      this.steps = quiet ? this.steps : steps;
      this.assumptions = assumptions;
      this.quiet = quiet;
      this.exact = wasExact;
    }
  }

  /** @returns `null` where nobody calls it, or nobody is asked */
  frameOf(fn: Fn, context: Context): Frame | null {
    const found = this.frameIn(fn, context);
    if (found) return found;
    this.assumed += 1;
    const frame = this.assumptions.get(fn);
    if (frame === undefined && this.asks && !this.quiet) throw new NeedsCaller(fn);
    return frame ?? null;
  }

  /** Who is known to have called it, without asking. */
  knownFrame(fn: Fn, context: Context): Frame | null {
    const found = this.frameIn(fn, context) ?? this.assumptions.get(fn) ?? null;
    if (this.assumptions.size > 0) this.assumed += 1;
    else this.bare += 1;
    return found;
  }

  /** Which turn of a loop it is, where that is known. */
  turnOf(loop: Fn, context: Context): readonly Value[] | undefined {
    return this.knownFrame(loop, context)?.given?.get(0);
  }

  private frameIn(fn: Fn, context: Context): Frame | null {
    for (let at = context; at; at = at.next) if (at.frame.fn === fn) return at.frame;
    if (!fn.immediate) return null;
    return { fn, ...fn.immediate, given: null, context, self: null };
  }

  isAssumed(frame: Frame): boolean {
    return this.assumptions.get(frame.fn) === frame;
  }
}

export function unknownHere(reason: UnresolvedReason, site: Site): readonly Value[] {
  return [unknown(reason, site)];
}

/** The texts among them, of those that are whole; `null` where one of them is not. */
export function wholeTexts(values: readonly Value[]): string[] | null {
  const texts: string[] = [];
  for (const value of values) {
    if (value.kind !== 'text' || value.why) return null;
    texts.push(value.text);
  }
  return texts.length > 0 ? texts : null;
}

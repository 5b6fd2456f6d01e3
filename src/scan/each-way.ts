/** A question about one place of the source, put for every way that leads there. */
import type { Caller, CallGraph } from './callers.ts';
import { type Assumptions, type Evaluation, isTooMany, NeedsCaller, TooMany } from './evaluation.ts';
import type { Fn } from './expression.ts';
import type { Context, Frame } from './value.ts';

/** Ways that lead to one call: more are not told apart. */
const MOST_WAYS = 20_000;
/** Functions one above the other, of which each gives on what it is given. */
const DEEPEST = 10;

/** Asks once where nothing depends on who calls; else once for each way that leads there. */
export function eachWay<Answer>(
  evaluation: Evaluation,
  graph: CallGraph,
  ask: () => readonly Answer[],
  take: (answer: Answer) => void,
  tooMany: () => void,
): void {
  const open: Assumptions[] = [new Map()];
  let ways = 0;
  for (let way = open.pop(); way; way = open.pop()) {
    ways += 1;
    evaluation.begin(way);
    try {
      if (ways > MOST_WAYS) throw new TooMany();
      for (const answer of ask()) take(answer);
    } catch (error) {
      if (error instanceof NeedsCaller) open.push(...waysInto(error.fn, way, graph));
      else if (isTooMany(error)) {
        tooMany();
        if (ways > MOST_WAYS) return;
      } else throw error;
    }
  }
}

function waysInto(fn: Fn, way: Assumptions, graph: CallGraph): Assumptions[] {
  const callers =
    way.size < DEEPEST
      ? graph.callersOf(fn).filter((caller) => fits(caller.closure, way) && !callsItself(caller, way))
      : [];
  if (callers.length === 0) return [new Map([...way, [fn, null]])];
  return callers.map(({ frame }) => new Map<Fn, Frame | null>([...way, [fn, frame]])).reverse();
}

/** It gives on what it was given, by itself or by those that it calls: nothing new. */
function callsItself({ frame: { fn, call } }: Caller, way: Assumptions): boolean {
  const leadsTo = (from: Fn | null): boolean => {
    for (let at = from; at; at = at.parent) {
      if (at === fn) return true;
      const caller = way.get(at)?.call;
      if (caller && leadsTo(caller.fn)) return true;
    }
    return false;
  };
  return call !== null && leadsTo(call.fn);
}

/** What `promisify(swan.request)` has made is not called by who calls what `promisify(swan.uploadFile)` has made. */
function fits(closure: Context, way: Assumptions): boolean {
  for (let at = closure; at; at = at.next) {
    const assumed = way.get(at.frame.fn);
    if (assumed && assumed.call !== at.frame.call) return false;
  }
  return true;
}

/** A question about one place of the source, put for every way that leads there. */
import type { Caller } from './called-back.ts';
import type { CallGraph } from './callers.ts';
import type { Assumptions, Evaluation } from './evaluation.ts';
import type { Fn } from './expression.ts';
import { sameFrame } from './same-frame.ts';
import type { Context, Frame } from './value.ts';

/** Ways that lead to one call: more are not told apart. */
const MOST_WAYS = 20_000;
/** Functions one above the other, of which each gives on what it is given. */
const DEEPEST = 10;

/** What is assumed of who has called, and how many functions were asked for it. */
interface Way {
  readonly frames: Assumptions;
  readonly depth: number;
}

/**
 * Asks once where nothing depends on who calls; else once for each way that leads there.
 *
 * @param place the function that the question is about a place of
 */
export function eachWay<Answer>(
  evaluation: Evaluation,
  graph: CallGraph,
  place: Fn | null,
  ask: () => readonly Answer[],
  take: (answer: Answer) => void,
  tooMany: () => void,
): void {
  const open: Way[] = [{ frames: new Map(), depth: 0 }];
  let ways = 0;
  for (let way = open.pop(); way; way = open.pop()) {
    ways += 1;
    if (ways > MOST_WAYS) {
      tooMany();
      return;
    }
    const outcome = evaluation.put(way.frames, ask);
    if (outcome.kind === 'answer') for (const answer of outcome.answer) take(answer);
    else if (outcome.kind === 'many') tooMany();
    else open.push(...waysInto(askedFor(outcome.fn, place, way, graph), way, graph));
  }
}

/**
 * Who has called a function that a function inside it needs is best known by who calls the inner one: what
 * `promisify(swan.request)` has given is called by others than what `promisify(swan.uploadFile)` has.
 */
function askedFor(fn: Fn, place: Fn | null, { frames }: Way, graph: CallGraph): Fn {
  const places = [place, ...[...frames.values()].map((frame) => frame?.call?.fn ?? null)];
  for (const start of places) {
    const between: Fn[] = [];
    let at = start;
    for (; at && at !== fn; at = at.parent) between.push(at);
    if (at !== fn) continue;
    const known = between.find(
      (inner) => !frames.has(inner) && graph.callersOf(inner).some(({ closure }) => isIn(fn, closure)),
    );
    if (known) return known;
  }
  return fn;
}

function isIn(fn: Fn, closure: Context): boolean {
  for (let at = closure; at; at = at.next) if (at.frame.fn === fn) return true;
  return false;
}

function waysInto(fn: Fn, { frames, depth }: Way, graph: CallGraph): Way[] {
  const callers =
    depth < DEEPEST
      ? graph.callersOf(fn).filter((caller) => fits(caller.closure, frames) && !callsItself(caller, frames))
      : [];
  if (callers.length === 0) return [{ frames: new Map([...frames, [fn, null]]), depth: depth + 1 }];
  return callers
    .map(({ frame, closure }) => {
      const known = new Map<Fn, Frame | null>(frames);
      for (let at = closure; at; at = at.next) if (!known.get(at.frame.fn)) known.set(at.frame.fn, at.frame);
      return { frames: known.set(fn, frame), depth: depth + 1 };
    })
    .reverse();
}

/** It gives on what it was given, by itself or by those that it calls: nothing new. */
function callsItself({ frame: { fn, call } }: Caller, frames: Assumptions): boolean {
  const leadsTo = (from: Fn | null): boolean => {
    for (let at = from; at; at = at.parent) {
      if (at === fn) return true;
      const caller = frames.get(at)?.call;
      if (caller && leadsTo(caller.fn)) return true;
    }
    return false;
  };
  return call !== null && leadsTo(call.fn);
}

/** What `promisify(swan.request)` has made is not called by who calls what `promisify(swan.uploadFile)` has made. */
function fits(closure: Context, frames: Assumptions): boolean {
  for (let at = closure; at; at = at.next) {
    const assumed = frames.get(at.frame.fn);
    if (assumed && !sameFrame(assumed, at.frame)) return false;
  }
  return true;
}

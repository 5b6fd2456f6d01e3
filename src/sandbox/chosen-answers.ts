import type { Endpoint, Level } from '../core/domain-type.ts';
import { type CannedAnswer, parseCannedAnswer } from './canned-answer.ts';

/** A call to a known endpoint, by the one whose lists it keeps, before anything else of it is judged. */
export interface CallToChoose {
  readonly level: Level;
  readonly endpoint: Endpoint;
  /** As sent; `null`: absent. */
  readonly action: string | null;
  /** Whose call it is: 0 for the first app, the others in their order; `null`: the platform itself. */
  readonly app: number | null;
  /** So many calls were asked about before this one. */
  readonly count: number;
}

/** Tells the answer to one call, in the grammar of `parseCannedAnswer`; `undefined` leaves it to the platform. */
export type Choose = (call: CallToChoose) => string | undefined;

/** Asks about one call and counts it. @throws RangeError for an answer outside the grammar, and what `choose` throws */
export type ChosenAnswers = (call: Omit<CallToChoose, 'count'>) => CannedAnswer | undefined;

/**
 * Counts the calls, and reads each different answer once. What is chosen is for the call that was asked about,
 * whatever its prefix; only an answer with `get=` is left out where the call is no `get`.
 *
 * @example createChosenAnswers(() => 'reset')({ level: 'tp', endpoint: 'modifydomain', action: 'get', app: null })?.content // { kind: 'reset' }
 */
export function createChosenAnswers(choose: Choose): ChosenAnswers {
  const read = new Map<string, CannedAnswer>();
  let count = 0;
  return (call) => {
    const text = choose({ ...call, count });
    count += 1;
    if (text === undefined) return undefined;
    const answer = read.get(text) ?? parseCannedAnswer(text);
    read.set(text, answer);
    return call.action === 'get' || answer.to.includes('modification') ? answer : undefined;
  };
}

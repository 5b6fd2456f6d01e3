/** Time and chance, as the use cases see them: tests bring their own and never sleep. */

export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /**
   * Resolves after so many milliseconds.
   *
   * @throws PlatformError `interrupted`, at once, where somebody stops the run
   */
  wait(milliseconds: number): Promise<void>;
  /** From 0, below 1. */
  random(): number;
}

/** How long to wait for what, in milliseconds. All of it scales with the time limit of one request. */
export interface Patience {
  /** A reading that fails for a passing reason is tried again: so often altogether, and within this time. */
  readonly readings: number;
  readonly readWithin: number;
  /** A call is sent so often altogether: again only where it is known not to have been carried out. */
  readonly sendings: number;
  /** Between the two readings that show that a call whose answer was lost was not carried out. */
  readonly apart: number;
  /** What was accepted is looked for so often, and within this time. */
  readonly lookings: number;
  readonly lookWithin: number;
  /** The first pause; each further one is twice as long. */
  readonly firstPause: number;
}

/** @param timeoutMs the time limit of one request: 10 seconds give the numbers that the documentation names */
export function patienceFor(timeoutMs: number): Patience {
  return {
    readings: 4,
    readWithin: 1.5 * timeoutMs,
    sendings: 4,
    apart: 0.3 * timeoutMs,
    lookings: 5,
    lookWithin: timeoutMs,
    firstPause: 0.05 * timeoutMs,
  };
}

/**
 * The pause after attempt number `attempt` (from 1): twice as long each time, and up to half as long again by
 * chance, so that many callers who failed together do not come back together.
 */
export function pauseAfter(attempt: number, { firstPause }: Patience, random: () => number): number {
  return firstPause * 2 ** (attempt - 1) * (1 + random() / 2);
}

const SECOND_MS = 1000;

/** Asks whether one more call is allowed now; counts it if so. */
export type RateLimit = () => boolean;

/**
 * Allows at most `perSecond` calls in any second: one more is allowed a second after the call that is so many before
 * it. What is refused is not counted.
 *
 * @param perSecond a whole number from 1; `null` allows every call
 * @example
 * const allows = createRateLimit(1);
 * allows() // true
 * allows() // false
 */
export function createRateLimit(perSecond: number | null): RateLimit {
  if (perSecond === null) return () => true;
  // A ring: when the last `perSecond` allowed calls came. One look at the oldest decides, however many there are.
  const times: number[] = [];
  let oldest = 0;
  return () => {
    const now = performance.now();
    if (now - (times[oldest] ?? Number.NEGATIVE_INFINITY) < SECOND_MS) return false;
    times[oldest] = now;
    oldest = (oldest + 1) % perSecond;
    return true;
  };
}

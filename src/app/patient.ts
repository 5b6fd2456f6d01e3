/** A Platform whose readings are tried again after a passing failure. Modifications go through as they are. */
import { type Clock, type Patience, pauseAfter } from './clock.ts';
import { failureClass } from './failure-class.ts';
import { isPlatformError, type Platform } from './platform.ts';

/**
 * @throws PlatformError from `get`: the last failure, when there were too many or too much time has gone
 */
export function patient(platform: Platform, clock: Clock, patience: Patience): Platform {
  return {
    modify: (call) => platform.modify(call),
    get: (endpoint) => patiently(() => platform.get(endpoint), clock, patience),
  };
}

/**
 * @param read changes nothing, however often it is done
 * @throws what it throws last
 */
export async function patiently<T>(read: () => Promise<T>, clock: Clock, patience: Patience): Promise<T> {
  const start = clock.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (!isPlatformError(error) || !passes(error)) throw error;
      const pause = pauseAfter(attempt, patience, clock.random);
      const late = clock.now() - start + pause > patience.readWithin;
      if (attempt >= patience.readings || late) throw error;
      await clock.wait(pause);
    }
  }
}

/** Reading changes nothing: whatever may be otherwise in a moment is worth another try. */
function passes({ failure }: { readonly failure: Parameters<typeof failureClass>[0] }): boolean {
  if (failure.kind === 'body') return failure.fault === 'empty' || failure.fault === 'not-json';
  return ['in-doubt', 'busy', 'unreachable'].includes(failureClass(failure));
}

/** The clock of the machine, for the use cases that wait. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../app/clock.ts';
import { interruptedError } from './token-error.ts';

/** @param signal ends every waiting, at once */
export function systemClock(signal: AbortSignal): Clock {
  return {
    now: () => performance.now(),
    async wait(milliseconds) {
      try {
        await sleep(milliseconds, undefined, { signal });
      } catch {
        throw interruptedError(); // the only way in which it fails
      }
    },
    random: Math.random,
  };
}

/** A Platform that sends at most so many requests a second; all apps of a run share one pace. */
import PQueue from 'p-queue';
import type { Platform } from '../app/platform.ts';
import { interruptedError } from './token-error.ts';

export type Pace = (platform: Platform) => Platform;

/**
 * @param perSecond `null`: as fast as they come
 * @param signal once aborted, what waits for its turn waits no longer, and fails as `interrupted`
 * @example const pace = createPace(20, signal); const [one, other] = [pace(clientOfOne), pace(clientOfOther)];
 */
export function createPace(perSecond: number | null, signal: AbortSignal): Pace {
  if (perSecond === null) return (platform) => platform;
  const queue = new PQueue({ interval: 1000, intervalCap: perSecond, strict: true });
  const inTurn = <T>(call: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(interruptedError());
      const giveUp = () => {
        queue.clear();
        reject(interruptedError());
      };
      signal.addEventListener('abort', giveUp, { once: true });
      void queue.add(async () => {
        signal.removeEventListener('abort', giveUp); // from here on it is in flight
        await call().then(resolve, reject);
      });
    });
  return (platform) => ({
    get: (endpoint) => inTurn(() => platform.get(endpoint)),
    modify: (call) => inTurn(() => platform.modify(call)),
  });
}

/** A Platform that sends at most so many requests a second; all apps of a run share one pace. */
import PQueue from 'p-queue';
import type { Platform } from '../app/platform.ts';

export type Pace = (platform: Platform) => Platform;

/**
 * @param perSecond `null`: as fast as they come
 * @example const pace = createPace(20); const [one, other] = [pace(clientOfOne), pace(clientOfOther)];
 */
export function createPace(perSecond: number | null): Pace {
  if (perSecond === null) return (platform) => platform;
  const queue = new PQueue({ interval: 1000, intervalCap: perSecond, strict: true });
  return (platform) => ({
    get: (endpoint) => queue.add(() => platform.get(endpoint)),
    modify: (call) => queue.add(() => platform.modify(call)),
  });
}

/**
 * A platform that accepts calls and never answers. Each app waits for its own time-outs, so a run of thousands would
 * take hours to say the same of all: after so many apps in a row, without one answer to anybody in between, it ends.
 *
 * Decided here: any answer counts, a refusal or an error page as well, and to any app; it begins the count again. What
 * never came to the platform, as a token that cannot be had, neither counts nor begins again.
 */
import { isAnswer, isSilence } from './failure-class.ts';
import type { AppOutcome } from './outcome.ts';
import { isPlatformError, type Platform } from './platform.ts';

export interface Silence {
  /** So many apps in a row end the run. */
  readonly most: number;
  /** The same platform of an app, whose answers are heard. */
  hear(appId: string | null, platform: Platform): Platform;
  /** To be asked of each app that is done: is it the last one in a row of so many? */
  isLast(outcome: AppOutcome): boolean;
}

/** Fewer may be chance. */
const LEAST = 3;

/** @param concurrency so many apps wait at the same time, and fail at the same time for one reason */
export function createSilence(concurrency: number): Silence {
  const most = Math.max(LEAST, concurrency);
  let apps = 0;
  const answered = new Set<string | null>();
  return {
    most,
    hear(appId, platform) {
      const onAnswer = () => {
        apps = 0;
        answered.add(appId);
      };
      const heard = async <T>(call: Promise<T>): Promise<T> => {
        try {
          const value = await call;
          onAnswer();
          return value;
        } catch (error) {
          if (isPlatformError(error) && isAnswer(error.failure)) onAnswer();
          throw error;
        }
      };
      return {
        get: (endpoint) => heard(platform.get(endpoint)),
        modify: (call) => heard(platform.modify(call)),
      };
    },
    isLast({ appId, failed }) {
      if (answered.delete(appId) || !failed || !isSilence(failed.failure)) return false;
      apps += 1;
      return apps >= most;
    },
  };
}

/** A Platform that starts no call once somebody has asked to stop; calls in flight are not its matter. */
import { type Platform, PlatformError } from './platform.ts';

/** @throws PlatformError `interrupted` from its methods */
export function interruptible(platform: Platform, signal: AbortSignal): Platform {
  return {
    async get(endpoint) {
      if (signal.aborted) throw new PlatformError({ kind: 'interrupted' }, endpoint, 'get');
      return platform.get(endpoint);
    },
    async modify(call) {
      if (signal.aborted) throw new PlatformError({ kind: 'interrupted' }, null, null); // it never left
      return platform.modify(call);
    },
  };
}

/** Reads what one app has. */
import type { Endpoint } from '../core/domain-type.ts';
import { type AppOutcome, blankApp } from './outcome.ts';
import { isPlatformError, type Platform } from './platform.ts';
import { readLiveLists } from './read-live-lists.ts';

/** @returns the app's outcome with its live lists; a failure of the platform is data here */
export async function getApp(
  appId: string | null,
  endpoints: readonly Endpoint[],
  platform: Platform,
): Promise<AppOutcome> {
  try {
    const live = await readLiveLists(endpoints, platform);
    return { ...blankApp(appId, 'unchanged'), live };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const { failure, endpoint, action } = error;
    if (failure.kind === 'interrupted') return blankApp(appId, 'skipped');
    return { ...blankApp(appId, 'failed'), failed: { failure, endpoint, action } };
  }
}

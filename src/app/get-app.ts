/** Reads what one app has. */
import type { Endpoint } from '../core/domain-type.ts';
import { type AppOutcome, blankApp } from './outcome.ts';
import { isPlatformError, type LiveLists, type Platform } from './platform.ts';

/** @returns the app's outcome with its live lists; a failure of the platform is data here */
export async function getApp(
  appId: string | null,
  endpoints: readonly Endpoint[],
  platform: Platform,
): Promise<AppOutcome> {
  let live: LiveLists = {};
  try {
    for (const endpoint of endpoints) live = { ...live, ...(await platform.get(endpoint)) };
    return { ...blankApp(appId, 'unchanged'), live };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const { failure, endpoint, action } = error;
    return { ...blankApp(appId, 'failed'), failed: { failure, endpoint, action } };
  }
}

/** What an app has, from several endpoints, one after the other. */
import type { Endpoint } from '../core/domain-type.ts';
import type { LiveLists, Platform } from './platform.ts';

/** @throws PlatformError */
export async function readLiveLists(endpoints: readonly Endpoint[], platform: Platform): Promise<LiveLists> {
  let lists: LiveLists = {};
  for (const endpoint of endpoints) lists = { ...lists, ...(await platform.get(endpoint)) };
  return lists;
}

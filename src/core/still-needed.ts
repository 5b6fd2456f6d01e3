/**
 * Which registered domains that are to go are still needed: without them an app could no longer be given what it is
 * to have, and the next upload of its code would be refused (470016).
 */
import type { Differences } from './diff.ts';
import { type DomainLists, readLists } from './domain-lists.ts';
import type { DomainType } from './domain-type.ts';
import { createRegistry } from './registry.ts';

/** One app's need of one registered domain. */
export interface Need<App> {
  readonly app: App;
  readonly domainType: DomainType;
  /** Canonical host of the registered domain. */
  readonly registered: string;
  /** What the app is to have, as written. */
  readonly domain: string;
}

/**
 * Which registered domains that a change takes away do apps still need?
 *
 * @param changes of the registered lists
 * @param apps every app that is declared, with all its lists
 * @returns a need for each entry that is covered now and would not be afterwards; what is not covered now needs nothing
 * that goes
 * @example
 * const changes = diff({ request_domain: [] }, { request_domain: ['a.com'] });
 * stillNeeded(changes, [{ app: '16', lists: { request_domain: 'https://m.a.com' } }]);
 * // [{ app: '16', domainType: 'request_domain', registered: 'a.com', domain: 'https://m.a.com' }]
 */
export function stillNeeded<App>(
  changes: Differences,
  apps: Iterable<{ readonly app: App; readonly lists: DomainLists }>,
): Need<App>[] {
  const shrinking = [...changes].filter(([, difference]) => difference.delete.length > 0);
  if (shrinking.length === 0) return [];
  const registryOf = (pick: 'live' | 'target') =>
    createRegistry(Object.fromEntries(shrinking.map(([type, difference]) => [type, difference[pick]])));
  const before = registryOf('live');
  const after = registryOf('target');
  const needs: Need<App>[] = [];
  for (const { app, lists } of apps) {
    for (const [domainType, { entries }] of readLists(lists)) {
      for (const { host, text } of entries) {
        if (!host || after.covers(domainType, host)) continue;
        for (const cover of before.covering(domainType, host)) {
          needs.push({ app, domainType, registered: cover.host, domain: text });
        }
      }
    }
  }
  return needs;
}

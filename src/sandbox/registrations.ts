import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { createListKeeper, type ListKeeper } from './list-keeper.ts';
import { createRegistrationRules } from './registration-rules.ts';
import { coversHost, readRegisteredHost } from './sandbox-domain.ts';
import type { Lists } from './shown-lists.ts';

/** The platform's registered domains, the same for each of its apps. */
export interface Registrations {
  /** As registered, with a protocol or without. */
  readonly keeper: ListKeeper;
  /** May an app be given this host now? */
  covers(type: DomainType, host: string): boolean;
}

/**
 * The registered domains at the start.
 *
 * @param start a type left out has none
 * @param servesFile does a host serve the verification file? Asked for what is registered later, not for `start`
 * @throws RangeError for one that cannot be registered
 * @example createRegistrations({ request_domain: ['https://a.com'] }, () => true, 0).covers('request_domain', 'b.a.com') // true
 */
export function createRegistrations(
  start: Partial<Lists>,
  servesFile: (host: string) => boolean,
  showAfter: number,
): Registrations {
  for (const type of DOMAIN_TYPES) for (const text of start[type] ?? []) expectRegistrable(type, text);
  const keeper = createListKeeper(start, createRegistrationRules(servesFile), showAfter);
  // A list is never changed, only replaced: each is read once, however many apps are judged by it.
  const read = new WeakMap<readonly string[], ReadonlySet<string>>();
  const hostsOf = (list: readonly string[]) => {
    const hosts = read.get(list) ?? new Set(list.flatMap((text) => readRegisteredHost(text) ?? []));
    read.set(list, hosts);
    return hosts;
  };
  return { keeper, covers: (type, host) => coversHost(hostsOf(keeper.lists()[type]), host) };
}

function expectRegistrable(type: DomainType, text: string): void {
  if (readRegisteredHost(text) !== undefined) return;
  throw new RangeError(`"${text}" cannot be a registered domain of ${type}`);
}

import type { DomainType } from '../core/domain-type.ts';
import { type PerType, perType } from './per-type.ts';
import { readRegisteredHost } from './sandbox-domain.ts';

/** The platform's registered domains: read once, the same for each of its apps. */
export interface Registrations {
  /** As registered, with a protocol or without. */
  readonly texts: PerType<readonly string[]>;
  readonly hosts: PerType<ReadonlySet<string>>;
}

/**
 * Reads the registered domains; a type left out has none.
 *
 * @throws RangeError for one that cannot be registered
 * @example readRegistrations({ request_domain: ['https://a.com'] }).hosts.request_domain // Set { 'a.com' }
 */
export function readRegistrations(registered: Partial<PerType<readonly string[]>>): Registrations {
  const texts = perType((type) => [...(registered[type] ?? [])]);
  return { texts, hosts: perType((type) => new Set(texts[type].map((text) => registeredHost(type, text)))) };
}

function registeredHost(type: DomainType, text: string): string {
  const host = readRegisteredHost(text);
  if (host === undefined) throw new RangeError(`"${text}" cannot be a registered domain of ${type}`);
  return host;
}

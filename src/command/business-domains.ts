/** Which business domains are asked for their verification file. */
import { UsageError } from '../app/usage-error.ts';
import type { BusinessDomain } from '../app/verify-domains.ts';
import type { Declaration } from '../config/declaration.ts';
import { readLists } from '../core/domain-lists.ts';
import type { Entry } from '../core/entry.ts';
import type { Command, Host } from './command.ts';
import { givenList } from './given-list.ts';
import type { Platforms } from './open-platforms.ts';
import { withRegistered } from './with-registered.ts';

/**
 * Those that are given; else the registered business domains, be they registered already (a snapshot, the platform) or
 * only declared to be. A registered domain may have a protocol or none; what counts is its host, and each is asked once.
 *
 * @param given from the command line, comma lists each
 * @param reach the platform, where it is asked what is registered
 * @throws UsageError where nobody names any; an empty list has none, and that is no fault
 */
export async function businessDomains(
  given: readonly string[],
  command: Command,
  declaration: Declaration,
  host: Host,
  reach: () => Promise<Platforms>,
): Promise<BusinessDomain[]> {
  const entries = given.length > 0 ? givenEntries(given) : await registeredEntries(command, declaration, host, reach);
  const asked = new Map<string, BusinessDomain>();
  for (const domain of entries.map(readDomain)) {
    const key = domain.host ?? ` ${domain.domain}`; // a text that is no host never names one
    if (!asked.has(key)) asked.set(key, domain);
  }
  return [...asked.values()];
}

/** A variable that is not set must not pass for "all domains are good". */
function givenEntries(given: readonly string[]): readonly Entry[] {
  const { entries } = givenList(given, 'DOMAIN');
  if (entries.length === 0) throw new UsageError({ kind: 'missing-argument', argument: 'DOMAIN' });
  return entries;
}

async function registeredEntries(
  command: Command,
  declaration: Declaration,
  host: Host,
  reach: () => Promise<Platforms>,
): Promise<readonly Entry[]> {
  const { registered: known } = await withRegistered(declaration, command, host, reach);
  const declared = command.registeredFrom === null ? declaration.registered : undefined;
  const lists = [declared, known].flatMap((registered) => readLists(registered ?? {}).get('web_view_domain') ?? []);
  if (lists.length === 0) throw new UsageError({ kind: 'no-business-domains' });
  return lists.flatMap(({ entries }) => entries);
}

function readDomain({ text, host, port, canonical }: Entry): BusinessDomain {
  if (!host || canonical === null) return { domain: text, host: null, reason: 'malformed' };
  if (host.wildcard) return { domain: text, host: null, reason: 'wildcard' };
  return port === null ? { domain: text, host: host.name } : { domain: text, host: null, reason: 'port' };
}

/** Where the registered lists come from that are judged against: the config, a snapshot, or the platform itself. */
import { readLiveLists } from '../app/read-live-lists.ts';
import { DAY_MS } from '../app/snapshot.ts';
import type { Declaration } from '../config/declaration.ts';
import { DOMAIN_TYPES, ENDPOINTS } from '../core/domain-type.ts';
import { type Command, type CommandName, type Host, isOfPlatform } from './command.ts';
import type { Platforms } from './open-platforms.ts';
import { platformTarget } from './targets.ts';

/** What is read, deleted or registered anyway need not be covered. */
const UNJUDGED: readonly CommandName[] = ['get', 'add-all', 'delete'];

/**
 * @param reach the platform itself; only asked for `live`
 * @returns the declaration with those registered lists. What the config declares is what is to be registered: for the
 * commands that register, it stays
 * @throws UsageError for a snapshot that cannot be read
 * @throws PlatformError where the platform is asked in vain
 */
export async function withRegistered(
  declaration: Declaration,
  command: Command,
  host: Host,
  reach: () => Promise<Platforms>,
): Promise<Declaration> {
  const { name, registered: given } = command;
  const from = command.registeredFrom ?? (declaration.snapshot === undefined ? 'config' : 'snapshot');
  const allGiven = DOMAIN_TYPES.every((type) => given[type] !== undefined);
  if (from === 'config' || allGiven || UNJUDGED.includes(name) || isOfPlatform(name)) return declaration;
  if (from === 'snapshot') {
    const { loadSnapshot } = await import('../config/load-snapshot.ts');
    const { snapshot, shown, text } = loadSnapshot(declaration, host.cwd, command.trustsConfig);
    const { placed, pulledAt, edited, places } = snapshot;
    return {
      ...declaration,
      files: new Map([...declaration.files, [shown, text]]),
      registeredBy: 'platform',
      toRegister: declaration.registered,
      registered: placed,
      pulled: { age: (Date.now() - pulledAt) / DAY_MS, edited, places },
    };
  }
  const target = platformTarget(command, declaration);
  const platforms = await reach();
  const registered = await readLiveLists(ENDPOINTS, await platforms.open(target));
  return { ...declaration, registeredBy: 'platform', toRegister: declaration.registered, registered };
}

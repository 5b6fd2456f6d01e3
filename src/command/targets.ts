/** Which apps a command works on, and with which lists: the config's base, an app's own, and what was given. */
import { isInShard } from '../app/shard.ts';
import type { TokenSource } from '../app/token-source.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Declaration } from '../config/declaration.ts';
import type { AppDeclaration } from '../config/read-apps.ts';
import { type DomainLists, readLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType, type Level } from '../core/domain-type.ts';
import type { DomainList } from '../core/list.ts';
import { nearNames } from '../core/near.ts';
import type { Command } from './command.ts';

export const TOKEN_VARIABLE = 'SWAN_DOMAINS_ACCESS_TOKEN';
/** The platform's own. */
export const PLATFORM_TOKEN_VARIABLE = 'SWAN_DOMAINS_PLATFORM_TOKEN';

export interface Target {
  readonly appId: string | null;
  /** Every type that is managed. */
  readonly lists: DomainLists;
  /** The suppressions that are its own. */
  readonly ignore?: AppDeclaration['ignore'];
  readonly token: TokenSource;
  readonly level: Level;
}

/**
 * @returns the chosen apps, in the order of the config; for a config without `apps`, the one that it is about
 * @throws UsageError for an app that is not declared
 */
export function targetsOf(command: Command, declaration: Declaration): Target[] {
  const declared: readonly Partial<AppDeclaration>[] =
    declaration.apps?.kind === 'list'
      ? declaration.apps.apps
      : [{ ...(declaration.appId === null ? {} : { appId: declaration.appId }) }];
  // Apps that have nothing of their own share one value: it is judged once.
  const base = listsOf(command, declaration, {});
  const targets = declared.map((app) => ({
    level: 'app' as const,
    appId: app.appId ?? null,
    lists: app.domains || app.addDomains ? listsOf(command, declaration, app) : base,
    ignore: app.ignore,
    token: tokenOf(command, declaration, app),
  }));
  return chosen(command, targets);
}

/** What all apps have in common. */
export function baseLists(command: Command, { domains }: Declaration): DomainLists {
  return takesGivenOnly(command) ? command.domains : { ...domains, ...command.domains };
}

/** `add`, `delete` and `set` take the lists that are given; the others the config's, and over them these. */
function takesGivenOnly({ name }: Command): boolean {
  return name === 'add' || name === 'delete' || name === 'set';
}

function listsOf(command: Command, declaration: Declaration, app: Partial<AppDeclaration>): DomainLists {
  const own = takesGivenOnly(command) ? {} : { ...declaration.domains, ...app.domains };
  const added = takesGivenOnly(command) ? {} : (app.addDomains ?? {});
  return { ...joined(own, added), ...command.domains };
}

function tokenOf(command: Command, declaration: Declaration, app: Partial<AppDeclaration>): TokenSource {
  return (
    command.token ??
    trusted(command, app.token) ??
    trusted(command, declaration.token) ?? { kind: 'env', name: TOKEN_VARIABLE }
  );
}

/** The platform itself, with the registered lists that are declared. */
export function platformTarget(command: Command, { registered, platformToken }: Declaration): Target {
  return {
    level: 'tp',
    appId: null,
    lists: { ...registered, ...command.registered },
    token: command.platformToken ?? trusted(command, platformToken) ?? { kind: 'env', name: PLATFORM_TOKEN_VARIABLE },
  };
}

/** Where a stranger may have written the config, nothing of it says what is sent as a token. */
function trusted({ trustsConfig }: Command, source: TokenSource | undefined): TokenSource | undefined {
  return trustsConfig ? source : undefined;
}

function joined(lists: DomainLists, added: DomainLists): DomainLists {
  const more = readLists(added);
  if (more.size === 0) return lists;
  const base = readLists(lists);
  const both = DOMAIN_TYPES.flatMap((type) => {
    const [first, second] = [base.get(type), more.get(type)];
    if (!second) return first ? [[type, first] as const] : [];
    if (!first) throw nothingToAddTo(type, second); // it would become the whole list, and the rest be deleted
    return [[type, { ...first, entries: [...first.entries, ...second.entries] }] as const];
  });
  return Object.fromEntries(both);
}

function nothingToAddTo(domainType: DomainType, { place }: DomainList): UsageError {
  const at = place?.file != null ? { file: place.file, line: place.line, column: place.column } : null;
  return new UsageError({ kind: 'nothing-to-add-to', domainType }, at);
}

function chosen({ apps, shard }: Command, targets: readonly Target[]): Target[] {
  const known = targets.map(({ appId }) => appId ?? '');
  for (const app of apps) {
    if (!known.includes(app)) {
      throw new UsageError({ kind: 'unknown-app', appId: app, near: nearNames(known.filter(Boolean))(app) });
    }
  }
  const wanted = new Set(apps);
  return targets.filter(
    ({ appId }) => (wanted.size === 0 || wanted.has(appId ?? '')) && (!shard || isInShard(appId ?? '', shard)),
  );
}

/**
 * A token is one app's. What two apps would share (one variable, one file, standard input) is a slip that would
 * change one app twice and the other never.
 *
 * @throws UsageError
 */
export function assertOwnTokens(targets: readonly Target[]): void {
  const seen = new Map<string, string | null>();
  for (const { appId, token } of targets) {
    if (token.kind === 'command' || token.kind === 'tokens-command') continue;
    const template = token.kind === 'env' ? token.name : token.kind === 'file' ? token.path : token.kind;
    const source = template.replaceAll('{app_id}', appId ?? '');
    const key = `${token.kind} ${source}`;
    const other = seen.get(key);
    if (other !== undefined) throw new UsageError({ kind: 'shared-token', source, apps: [other ?? '', appId ?? ''] });
    seen.set(key, appId);
  }
}

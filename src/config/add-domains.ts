/**
 * Domains added to a config, as a person would: comments, order and line ends stay, each new line says where it comes
 * from. A list in brackets on one line becomes one with a line for each; one that is part of JSON stays as it is, for JSON
 * has no comments.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { UsageError } from '../app/usage-error.ts';
import { type DomainLists, readLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { type AddedDomains, addedEdits, type ListsKey, newText, pairOf } from './added-edits.ts';
import { parseDeclaration } from './declaration.ts';
import { findConfig } from './find-config.ts';
import { showPath } from './load-declaration.ts';
import { readText } from './read-text.ts';

/**
 * @param named `--config`; `null`: the nearest one upward, else a new one in `cwd`
 * @param appId what is added is this app's own; `null`: everybody's
 * @returns the file, by its path and as the user would write it, and what is to be written there
 * @throws UsageError where it cannot be read, or holds a list that cannot be added to (an alias)
 */
export function addDomains(added: AddedDomains, named: string | null, cwd: string, appId: string | null) {
  const path = (named === null ? findConfig(cwd) : resolve(cwd, named)) ?? join(cwd, 'swan-domains.yml');
  const shown = showPath(cwd, path);
  const text = existsSync(path) || named !== null ? readText(path, shown) : '';
  return { path, shown, text: text.trim() === '' ? newText(added) : withDomains(text, added, shown, appId) };
}

/**
 * An app's own are added to what it has of everybody (`add_domains`), or are its list (`domains`) where nobody has one.
 * One that is not in this text (`apps: { file: … }`) has everybody's.
 *
 * @throws UsageError
 */
export function withDomains(text: string, added: AddedDomains, shown: string, appId: string | null = null): string {
  const { domains, apps } = parseDeclaration(text, shown);
  const app = apps?.kind === 'list' ? apps.apps.find((one) => one.appId === appId) : undefined;
  if (!app) return withLists(text, added, shown, { appId: null, key: 'domains' });
  const isManaged = (type: DomainType) => domains[type] !== undefined || app.domains?.[type] !== undefined;
  const part = (managed: boolean) => new Map([...added].filter(([type]) => isManaged(type) === managed));
  const own = withLists(text, part(false), shown, { appId: app.appId, key: 'domains' });
  return withLists(own, part(true), shown, { appId: app.appId, key: 'add_domains' });
}

/** Where in a config lists are. */
interface Whose {
  readonly appId: string | null;
  readonly key: ListsKey;
}

function withLists(text: string, added: AddedDomains, shown: string, whose: Whose): string {
  if (added.size === 0) return text;
  const before = listsOf(parseDeclaration(text, shown), whose);
  const root = parseDocument(text).contents;
  const map = isMap(root) ? mapOf(root, whose) : null;
  if (!map) throw cannotEdit(shown, whose.key);
  const edits = addedEdits(text, map, whose.key, added);
  const changed = edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
  assertAdded(parse(changed, shown, whose), before, added, shown);
  return changed;
}

function listsOf({ domains, apps }: ReturnType<typeof parseDeclaration>, { appId, key }: Whose): DomainLists {
  if (appId === null) return domains;
  const app = apps?.kind === 'list' ? apps.apps.find((one) => one.appId === appId) : undefined;
  return (key === 'domains' ? app?.domains : app?.addDomains) ?? {};
}

/** @returns the app's own map; the root itself for everybody's */
function mapOf(root: YAMLMap, { appId }: Whose): YAMLMap | null {
  if (appId === null) return root;
  const apps = pairOf(root, 'apps')?.value;
  const isIt = (member: unknown): member is YAMLMap => {
    const id = isMap(member) ? pairOf(member, 'app_id')?.value : null;
    return isScalar(id) && (id.source ?? String(id.value)) === appId;
  };
  return isSeq(apps) ? (apps.items.find(isIt) ?? null) : null;
}

function parse(text: string, shown: string, whose: Whose): DomainLists | null {
  try {
    return listsOf(parseDeclaration(text, shown), whose);
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Whatever was there is there, and what was to be added. */
function assertAdded(after: DomainLists | null, before: DomainLists, added: AddedDomains, shown: string): void {
  const texts = (lists: DomainLists, type: DomainType) =>
    readLists(lists)
      .get(type)
      ?.entries.map((entry) => entry.text) ?? [];
  for (const type of DOMAIN_TYPES) {
    const wanted = [...texts(before, type), ...(added.get(type) ?? []).map(({ domain }) => domain)];
    const found = after ? texts(after, type) : [];
    if (!after || wanted.join('\n') !== found.join('\n')) throw cannotEdit(shown, type);
  }
}

function cannotEdit(file: string, key: string): UsageError {
  return new UsageError({ kind: 'cannot-edit', key }, { file });
}

/** `apps:` of a config: the apps themselves, or the file or command that has them. */
import { isMap, type Node } from 'yaml';
import type { TokenSource } from '../app/token-source.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import type { Suppression } from '../core/suppression.ts';
import { readIgnoreComments } from './ignore-comments.ts';
import { readIgnore } from './read-ignore.ts';
import { readLists } from './read-lists.ts';
import { readMap, readPointer, readSequence, readSourceText, wrongType } from './read-node.ts';
import { readToken } from './read-token.ts';
import { type Origin, parseYaml, type YamlSource } from './yaml-source.ts';

export interface AppDeclaration {
  readonly appId: string;
  readonly token?: TokenSource;
  /** Each type here replaces that of the base. */
  readonly domains?: DomainLists;
  /** Each type here is added to that of the base. */
  readonly addDomains?: DomainLists;
  /** For this app alone. */
  readonly ignore?: readonly Suppression[];
}

export type Apps =
  | { readonly kind: 'list'; readonly apps: readonly AppDeclaration[] }
  /** Relative to the config. */
  | { readonly kind: 'file'; readonly path: string }
  /** Prints JSON: a list of apps. */
  | { readonly kind: 'command'; readonly command: string; readonly cwd?: string };

export const APPS_SOURCES = ['file', 'command'] as const;
export const APP_KEYS = ['app_id', 'token', 'domains', 'add_domains', 'ignore'] as const;

/** @throws UsageError */
export function readAppsKey(source: YamlSource, node: Node): Apps {
  const value = source.resolve(node); // once: what aliases stand for is counted
  if (!isMap(value)) return { kind: 'list', apps: readApps(source, value) };
  const { kind, text } = readPointer(source, 'apps', value, APPS_SOURCES);
  return kind === 'file' ? { kind, path: text } : { kind, command: text };
}

export interface FoundApps {
  readonly apps: readonly AppDeclaration[];
  /** What its comments say. */
  readonly ignore: readonly Suppression[];
}

/**
 * The text of an apps file, or what an apps command printed: a list, in JSON or YAML.
 *
 * @param shown its name in places and messages
 * @throws UsageError
 */
export function parseApps(text: string, shown: string, origin: Origin = 'file'): FoundApps {
  const source = parseYaml(text, shown, origin);
  return { apps: readApps(source, source.root), ignore: readIgnoreComments(source) };
}

function readApps(source: YamlSource, node: Node): AppDeclaration[] {
  const members = readSequence(source, node);
  if (!members) throw wrongType(source, 'apps', 'apps', node);
  if (members.length === 0) throw source.fail({ kind: 'no-apps' }, node); // a list that could not be made, more likely
  const seen = new Set<string>();
  return members.map((member) => {
    const app = readApp(source, member);
    if (seen.has(app.appId)) throw source.fail({ kind: 'duplicate-app', appId: app.appId }, member);
    seen.add(app.appId);
    return app;
  });
}

function readApp(source: YamlSource, node: Node): AppDeclaration {
  let app: Partial<AppDeclaration> = {};
  for (const { key, node: value } of readMap(source, 'apps', node, APP_KEYS)) {
    app = { ...app, ...readKey(source, key as (typeof APP_KEYS)[number], value) };
  }
  const { appId } = app;
  if (appId === undefined) throw source.fail({ kind: 'missing-key', key: 'app_id' }, node);
  return { ...app, appId };
}

function readKey(source: YamlSource, key: (typeof APP_KEYS)[number], node: Node): Partial<AppDeclaration> {
  switch (key) {
    case 'app_id':
      return { appId: readSourceText(source, key, node) };
    case 'token':
      return { token: readToken(source, node) };
    case 'domains':
      return { domains: readLists(source, key, node) };
    case 'add_domains':
      return { addDomains: readLists(source, key, node) };
    case 'ignore':
      return { ignore: readIgnore(source, node) };
  }
}

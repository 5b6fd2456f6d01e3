/** `swan-domains.yml` -> Declaration: what the user declares, with the place of every entry. */
import type { Node } from 'yaml';
import { LANGS, type Lang } from '../app/lang.ts';
import type { TokenSource } from '../app/token-source.ts';
import { MODES, type Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { PRESETS, type Preset, type RuleSettings, type SnapshotState } from '../core/policy.ts';
import type { Protect } from '../core/protect.ts';
import type { Suppression } from '../core/suppression.ts';
import { withBlankTokens } from './hide-tokens.ts';
import { readIgnoreComments } from './ignore-comments.ts';
import { type Apps, readAppsKey } from './read-apps.ts';
import { readIgnore } from './read-ignore.ts';
import { readLists } from './read-lists.ts';
import {
  type NumberRange,
  readChoice,
  readMap,
  readName,
  readNumber,
  readSequence,
  readSourceText,
  readText,
  wrongType,
} from './read-node.ts';
import { readRegistered } from './read-registered.ts';
import { readToken } from './read-token.ts';
import { readRules } from './rule-settings.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

export interface Declaration {
  /** As the user would write it; `null` where there is no config file. */
  readonly file: string | null;
  /** The text of each file that places name, for the report: without what looks like a token. */
  readonly files: ReadonlyMap<string, string>;
  readonly appId: string | null;
  /** The app's, or with `apps` each app's that has none of its own. */
  readonly token?: TokenSource;
  /** Absent: not said. A type that is absent is unknown, one with an empty list has nothing registered. */
  readonly registered?: DomainLists;
  /** The path of the file that keeps what the platform has registered. */
  readonly snapshot?: string;
  /** Absent: the config itself. */
  readonly registeredBy?: 'platform';
  /** What is to be registered, where `registered` is what the platform has. */
  readonly toRegister?: DomainLists | undefined;
  /** The snapshot that `registered` was taken from. */
  readonly pulled?: SnapshotState;
  /** The platform's own. */
  readonly platformToken?: TokenSource;
  /** A type that is absent is not managed. With `apps`: what all of them have in common. */
  readonly domains: DomainLists;
  readonly mode?: Mode;
  /** Absent: as the shell chooses. */
  readonly lang?: Lang;
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly protect?: Partial<Protect>;
  /** Patterns of source files that `scan` leaves out. */
  readonly scanIgnore?: readonly string[];
  /** For every app: `ignore`, and all comments, those of an apps file too. */
  readonly ignore?: readonly Suppression[];
  /** Absent: one app, the one above. */
  readonly apps?: Apps;
}

export const NO_DECLARATION: Declaration = { file: null, files: new Map(), appId: null, domains: {} };

export const CONFIG_KEYS = [
  '$schema',
  'app_id',
  'token',
  'platform_token',
  'registered',
  'domains',
  'mode',
  'preset',
  'rules',
  'protect',
  'ignore',
  'apps',
  'lang',
  'scan',
] as const;
export const SCAN_KEYS = ['ignore'] as const;
export const PROTECT_RANGES: { readonly [K in keyof Protect]: NumberRange } = {
  max_deletions: { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true },
  max_deletion_share: { least: 0, most: 1, whole: false },
};

/**
 * @param shown the file's name in places and messages
 * @throws UsageError with a place, for anything that is not as the documentation has it
 */
export function parseDeclaration(text: string, shown: string): Declaration {
  const source = parseYaml(text, shown);
  let declaration: Declaration = { ...NO_DECLARATION, file: shown, files: new Map([[shown, withBlankTokens(text)]]) };
  for (const { key, keyNode, node } of readMap(source, 'config', source.root, CONFIG_KEYS)) {
    declaration = { ...declaration, ...readKey(source, key as (typeof CONFIG_KEYS)[number], node) };
    if (declaration.apps && declaration.appId !== null) {
      throw source.fail({ kind: 'exclusive-keys', key, other: key === 'apps' ? 'app_id' : 'apps' }, keyNode);
    }
  }
  const comments = readIgnoreComments(source);
  return comments.length === 0 ? declaration : withIgnored(declaration, comments);
}

export function withIgnored(declaration: Declaration, more: readonly Suppression[]): Declaration {
  return { ...declaration, ignore: [...(declaration.ignore ?? []), ...more] };
}

function readKey(source: YamlSource, key: (typeof CONFIG_KEYS)[number], node: Node): Partial<Declaration> {
  switch (key) {
    case '$schema': // an editor's: JSON has no comment to name it in
      readText(source, key, node);
      return {};
    case 'app_id':
      return { appId: readSourceText(source, key, node) };
    case 'token':
      return { token: readToken(source, node) };
    case 'platform_token':
      return { platformToken: readToken(source, node, key) };
    case 'registered':
      return readRegistered(source, node);
    case 'domains':
      return { domains: readLists(source, key, node) };
    case 'mode':
      return { mode: readChoice(source, key, node, MODES) };
    case 'preset':
      return { preset: readChoice(source, key, node, PRESETS) };
    case 'rules':
      return { rules: readRules(source, node) };
    case 'protect':
      return { protect: readProtect(source, node) };
    case 'ignore':
      return { ignore: readIgnore(source, node) };
    case 'apps':
      return { apps: readAppsKey(source, node) };
    case 'scan':
      return readScan(source, node);
    case 'lang':
      return { lang: readChoice(source, key, node, LANGS) };
  }
}

function readScan(source: YamlSource, node: Node): Partial<Declaration> {
  const [ignore] = readMap(source, 'scan', node, SCAN_KEYS);
  if (!ignore) return {};
  const patterns = readSequence(source, ignore.node);
  if (!patterns) throw wrongType(source, 'ignore', 'list', ignore.node);
  return { scanIgnore: patterns.map((pattern) => readName(source, 'ignore', pattern)) };
}

function readProtect(source: YamlSource, node: Node): Partial<Protect> {
  const fields = readMap(source, 'protect', node, Object.keys(PROTECT_RANGES)).map(({ key, node }) => {
    return [key, readNumber(source, key, node, PROTECT_RANGES[key as keyof Protect])];
  });
  return Object.fromEntries(fields);
}

/**
 * Which configs some files belong to: a hook passes what is staged, and checks whatever that may have broken.
 *
 * A config belongs to itself; a snapshot or a list of apps to every config of the repository that names it, be it there
 * or just deleted. Not decided here: what of that is wrong.
 */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { compareText } from '../core/place.ts';
import { parseDeclaration } from './declaration.ts';
import { CONFIG_NAMES, configsUpward, repositoryOf } from './find-config.ts';
import { readText } from './read-text.ts';

export interface ConfigsOf {
  /** Absolute, each once, in the order of their paths. */
  readonly configs: readonly string[];
  /** The files that belong to none, as they were given. */
  readonly foreign: readonly string[];
}

/**
 * @param files as given, relative to `cwd`; they need not exist
 * @param named `--config`: then no other is looked for
 * @example configsOf(['a/swan-domains.yml', 'b/registered-domains.json', 'package.json'], null, cwd)
 */
export function configsOf(files: readonly string[], named: string | null, cwd: string): ConfigsOf {
  const repositories = new Map<string, readonly string[]>();
  const names = createNames();
  const namedPath = named === null ? null : resolve(cwd, named);

  const tracked = (root: string) => {
    const known = repositories.get(root) ?? trackedConfigs(root);
    repositories.set(root, known);
    return known;
  };
  const configsFor = (path: string): readonly string[] => {
    if (isConfigName(path) && (existsSync(path) || !isCommitted(path))) return [path];
    const directory = dirname(path);
    const root = repositoryOf(directory);
    const near = [...configsUpward(directory), ...(root === null ? [] : tracked(root))];
    return near.filter((config) => names(config, path));
  };
  const belongsToNamed = (config: string, path: string) =>
    realOf(path) === realOf(config) || names(config, path) || !existsSync(config); // that it lacks is to be said

  const configs = new Map<string, string>();
  const foreign = files.filter((file) => {
    const path = resolve(cwd, file);
    assertNoFolder(path, file);
    const found = namedPath === null ? configsFor(path) : [namedPath].filter((one) => belongsToNamed(one, path));
    // A config may be a link: what it names is relative to the link's folder.
    for (const config of found) configs.set(join(realOf(dirname(config)), basename(config)), config);
    return found.length === 0;
  });
  return { configs: [...configs.values()].sort(compareText), foreign };
}

/** A folder is no file that belongs to nothing: whoever names one wants what is in it checked. A submodule is staged as a file. */
function assertNoFolder(path: string, file: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory() || existsSync(join(path, '.git'))) return;
  throw new UsageError({ kind: 'config-unreadable', reason: 'directory', detail: file }, { file });
}

/**
 * Does this config name that file? One that cannot be parsed, but has the file's name somewhere, does: nobody can say
 * more of it, and to pass by would be to judge nothing. One that cannot even be read names nothing.
 */
function createNames() {
  const texts = new Map<string, { readonly text: string; readonly lower: string }>();
  const textOf = (config: string) => {
    const known = texts.get(config);
    if (known) return known;
    const text = textOrNone(config);
    const read = { text, lower: text.toLowerCase() };
    texts.set(config, read);
    return read;
  };
  return (config: string, path: string): boolean => {
    const { text, lower } = textOf(config);
    // Most files are foreign: only where the name stands in it is a config worth parsing.
    if (!lower.includes(basename(path).toLowerCase())) return false;
    try {
      const { snapshot, apps } = parseDeclaration(text, config);
      const files = [snapshot, apps?.kind === 'file' ? apps.path : undefined];
      return files.some((file) => file !== undefined && realOf(resolve(dirname(config), file)) === realOf(path));
    } catch (error) {
      if (error instanceof UsageError) return true;
      throw error;
    }
  };
}

function textOrNone(config: string): string {
  try {
    return readText(config, config);
  } catch (error) {
    if (error instanceof UsageError) return '';
    throw error;
  }
}

function isConfigName(path: string): boolean {
  return (CONFIG_NAMES as readonly string[]).includes(basename(path));
}

/** Where links lead, and as the file system spells it; of what is not there, as far as its folders are. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}

/** Git knows them in milliseconds; to walk a repository takes seconds in one with many packages. */
function trackedConfigs(root: string): readonly string[] {
  const patterns = CONFIG_NAMES.map((name) => `:(glob)**/${name}`);
  return git(root, ['ls-files', '-z', '--', ...patterns]).map((path) => join(root, path));
}

/** Where it is gone now, it was deleted: a slip in a name was never there. */
function isCommitted(path: string): boolean {
  const root = repositoryOf(dirname(path));
  if (root === null) return false;
  const inside = relative(root, path).replaceAll(sep, '/');
  return git(root, ['ls-tree', '-z', '--name-only', 'HEAD', '--', inside]).length > 0;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** From the repository's root: a hook's GIT_DIR and GIT_INDEX_FILE are relative to it. */
function git(root: string, args: readonly string[]): string[] {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    // What `.git/config` came with is not run, nor is another repository asked.
    const env = { ...process.env, GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined };
    return execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio,
      maxBuffer: MOST_BYTES,
    })
      .split('\0')
      .filter((path) => path !== '');
  } catch {
    return []; // no git, no repository, no commit yet
  }
}

/** The config file, found and read, with the files that it names. */
import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { TokenSource } from '../app/token-source.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, NO_DECLARATION, parseDeclaration, withIgnored } from './declaration.ts';
import { findConfig } from './find-config.ts';
import { withBlankTokens } from './hide-tokens.ts';
import { parseApps } from './read-apps.ts';
import { readText } from './read-text.ts';

/**
 * @param cwd absolute
 * @param named `--config`; `null`: the nearest one upward
 * @param trusted may it name any file? Where a stranger may have written it, the apps' file must be beside it or below
 * @returns an empty declaration where none is named and none is found; the paths in it absolute, the apps of a file
 * read, a command for them not yet run
 * @throws UsageError
 */
export function loadDeclaration(cwd: string, named: string | null, trusted = true): Declaration {
  const path = named === null ? findConfig(cwd) : resolve(cwd, named);
  return path === null ? NO_DECLARATION : declarationOf(readText(path, showPath(cwd, path)), path, cwd, trusted);
}

/** The same for a text that stands, or may stand, at this absolute path. */
export function declarationOf(text: string, path: string, cwd: string, trusted = true): Declaration {
  const declaration = parseDeclaration(text, showPath(cwd, path));
  return withPaths(withApps(declaration, cwd, dirname(path), trusted), dirname(path));
}

function withApps(declaration: Declaration, cwd: string, directory: string, trusted: boolean): Declaration {
  if (declaration.apps?.kind !== 'file') return declaration;
  const path = resolve(directory, declaration.apps.path);
  const shown = showPath(cwd, path);
  if (!trusted && !isBelow(directory, path)) throw new UsageError({ kind: 'file-untrusted' }, { file: shown });
  const text = readText(path, shown);
  const files = new Map([...declaration.files, [shown, withBlankTokens(text)]]);
  const { apps, ignore } = parseApps(text, shown);
  return withIgnored({ ...declaration, files, apps: { kind: 'list', apps } }, ignore);
}

/** Files that a config names are relative to it, and so to its `directory`. */
export function withPaths(declaration: Declaration, directory: string): Declaration {
  const { token, platformToken, snapshot, apps } = declaration;
  const absolute = (source: TokenSource): TokenSource => {
    if (source.kind === 'file') return { ...source, path: resolve(directory, source.path) };
    return source.kind === 'command' ? { ...source, cwd: directory } : source;
  };
  return {
    ...declaration,
    ...(token ? { token: absolute(token) } : {}),
    ...(platformToken ? { platformToken: absolute(platformToken) } : {}),
    ...(snapshot === undefined ? {} : { snapshot: resolve(directory, snapshot) }),
    ...(apps?.kind === 'command' ? { apps: { ...apps, cwd: directory } } : {}),
    ...(apps?.kind === 'list'
      ? { apps: { ...apps, apps: apps.apps.map((app) => (app.token ? { ...app, token: absolute(app.token) } : app)) } }
      : {}),
  };
}

/** Also where links lead. */
export function isBelow(directory: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(directory) + sep);
  } catch {
    return false; // there is no such file, and nobody needs to know of those elsewhere
  }
}

/** As the user would write it from `cwd`, with `/` on every system: annotations need it so. */
export function showPath(cwd: string, path: string): string {
  const local = relative(cwd, path);
  const inside = local !== '' && !isAbsolute(local) && !local.startsWith(`..${sep}..${sep}..${sep}`);
  return (inside ? local : path).replaceAll(sep, '/');
}

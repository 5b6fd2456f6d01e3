/** The config file, found and read, with the files that it names. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { TokenSource } from '../app/token-source.ts';
import { type Declaration, NO_DECLARATION, parseDeclaration } from './declaration.ts';
import { findConfig } from './find-config.ts';
import { withBlankTokens } from './hide-tokens.ts';
import { parseApps } from './read-apps.ts';
import { readText } from './read-text.ts';

/**
 * @param cwd absolute
 * @param named `--config`; `null`: the nearest one upward
 * @returns an empty declaration where none is named and none is found; the paths in it absolute, the apps of a file
 * read, a command for them not yet run
 * @throws UsageError
 */
export function loadDeclaration(cwd: string, named: string | null): Declaration {
  const path = named === null ? findConfig(cwd) : resolve(cwd, named);
  if (path === null) return NO_DECLARATION;
  const shown = showPath(cwd, path);
  const declaration = parseDeclaration(readText(path, shown), shown);
  return withPaths(withApps(declaration, cwd, dirname(path)), dirname(path));
}

function withApps(declaration: Declaration, cwd: string, directory: string): Declaration {
  if (declaration.apps?.kind !== 'file') return declaration;
  const path = resolve(directory, declaration.apps.path);
  const shown = showPath(cwd, path);
  const text = readText(path, shown);
  const files = new Map([...declaration.files, [shown, withBlankTokens(text)]]);
  return { ...declaration, files, apps: { kind: 'list', apps: parseApps(text, shown) } };
}

/** Token files are relative to the config, and so to its `directory`. */
export function withPaths(declaration: Declaration, directory: string): Declaration {
  const { token, apps } = declaration;
  const absolute = (source: TokenSource): TokenSource =>
    source.kind === 'file' ? { ...source, path: resolve(directory, source.path) } : source;
  return {
    ...declaration,
    ...(token ? { token: absolute(token) } : {}),
    ...(apps?.kind === 'list'
      ? { apps: { ...apps, apps: apps.apps.map((app) => (app.token ? { ...app, token: absolute(app.token) } : app)) } }
      : {}),
  };
}

/** As the user would write it from `cwd`, with `/` on every system: annotations need it so. */
export function showPath(cwd: string, path: string): string {
  const local = relative(cwd, path);
  const inside = local !== '' && !isAbsolute(local) && !local.startsWith(`..${sep}..${sep}..${sep}`);
  return (inside ? local : path).replaceAll(sep, '/');
}

/** The config file, found and read. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Declaration, NO_DECLARATION, parseDeclaration } from './declaration.ts';
import { findConfig } from './find-config.ts';
import { readText } from './read-text.ts';

/**
 * @param cwd absolute
 * @param named `--config`; `null`: the nearest one upward
 * @returns an empty declaration where none is named and none is found
 * @throws UsageError
 */
export function loadDeclaration(cwd: string, named: string | null): Declaration {
  const path = named === null ? findConfig(cwd) : resolve(cwd, named);
  if (path === null) return NO_DECLARATION;
  const shown = showPath(cwd, path);
  return parseDeclaration(readText(path, shown), shown);
}

/** As the user would write it from `cwd`, with `/` on every system: annotations need it so. */
export function showPath(cwd: string, path: string): string {
  const local = relative(cwd, path);
  const inside = local !== '' && !isAbsolute(local) && !local.startsWith(`..${sep}..${sep}..${sep}`);
  return (inside ? local : path).replaceAll(sep, '/');
}

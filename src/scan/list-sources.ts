/** The files of a program that may hold calls, in a stable order. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { compareText } from '../core/place.ts';

const SOURCE = /\.(?:js|mjs|cjs|jsx|ts|tsx|sjs|swan|vue)$/;
const DECLARATIONS = /\.d\.ts$/;

/** Nobody's program has so many: a folder that was meant otherwise. */
const MOST_FILES = 100_000;

/**
 * `node_modules` and what begins with a dot are left out. A link is followed where it leads to something in the
 * program that is not on the way to it: never around in a circle, never to somebody else's files.
 *
 * @param root absolute
 * @param ignored patterns as in `.gitignore`, of paths relative to the root
 * @returns paths relative to the root, with `/`, sorted
 */
export function listSources(root: string, ignored: readonly string[]): string[] {
  const isIgnored = matcher(ignored);
  const found: string[] = [];
  const home = realpathSync(root);
  const visit = (folder: string, path: string, above: readonly string[]): void => {
    for (const entry of entriesIn(folder)) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(name)) continue;
      const kind = kindOf(entry, join(folder, entry.name), home, above);
      if (kind === 'folder') visit(join(folder, entry.name), name, [...above, realpathSync(join(folder, entry.name))]);
      else if (kind === 'file' && SOURCE.test(name) && !DECLARATIONS.test(name)) found.push(name);
      if (found.length >= MOST_FILES) return;
    }
  };
  visit(root, '', [home]);
  return found.sort(compareText);
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // nobody may read it
  }
}

function kindOf(entry: Dirent, path: string, home: string, above: readonly string[]): 'file' | 'folder' | null {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
  try {
    const target = realpathSync(path);
    if (!target.startsWith(home + sep) || above.includes(target)) return null;
    return statSync(target).isDirectory() ? 'folder' : 'file';
  } catch {
    return null; // it leads nowhere
  }
}

/** `vendor` is any file or folder of that name, `/vendor` and `a/vendor` the one at that place. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap((pattern) => {
    const clean = pattern.trim().replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
    if (clean === '') return [];
    const glob = clean.startsWith('/') ? clean.slice(1) : clean.includes('/') ? clean : `**/${clean}`;
    return [glob, `${glob}/**`];
  });
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

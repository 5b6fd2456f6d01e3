/** Where the working directory is in its repository: what is uploaded to a code host names files from the root. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * @param cwd absolute
 * @returns with `/`; empty at the root, and where there is no repository
 */
export function repositoryFolder(cwd: string): string {
  for (let directory = cwd; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return relative(directory, cwd).replaceAll(sep, '/');
    if (dirname(directory) === directory) return '';
  }
}

/** Which file is the config: the named one, or the nearest upward, no further than the repository's root. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';

export const CONFIG_NAMES = ['swan-domains.yml', 'swan-domains.yaml', 'swan-domains.json'] as const;

/**
 * @param from absolute
 * @returns an absolute path, or `null` where there is none up to the directory that holds `.git`
 */
export function findConfig(from: string): string | null {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    for (const name of CONFIG_NAMES)
      if (lstatSync(join(directory, name), { throwIfNoEntry: false })) return join(directory, name);
    if (existsSync(join(directory, '.git')) || directory === parse(directory).root) return null;
  }
}

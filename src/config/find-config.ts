/** Which file is the config: the named one, or the nearest upward, no further than the repository's root. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';

export const CONFIG_NAMES = ['swan-domains.yml', 'swan-domains.yaml', 'swan-domains.json'] as const;

/**
 * @param from absolute
 * @returns an absolute path, or `null` where there is none up to the directory that holds `.git`
 */
export function findConfig(from: string): string | null {
  return configsUpward(from)[0] ?? null;
}

/** @returns all of them, the nearest first: one in each directory */
export function configsUpward(from: string): string[] {
  return [...directoriesUpward(from)].flatMap((directory) => {
    const paths = CONFIG_NAMES.map((name) => join(directory, name));
    return paths.filter((path) => lstatSync(path, { throwIfNoEntry: false })).slice(0, 1);
  });
}

/** The directory that holds `.git`; `null` where there is none. */
export function repositoryOf(from: string): string | null {
  return [...directoriesUpward(from)].find((directory) => existsSync(join(directory, '.git'))) ?? null;
}

function* directoriesUpward(from: string): Generator<string> {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    yield directory;
    if (existsSync(join(directory, '.git')) || directory === parse(directory).root) return;
  }
}

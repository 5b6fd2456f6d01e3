/** A config that is not there yet: its place, and the file made at once or not at all. */
import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { showPath } from '../config/load-declaration.ts';

export interface NewConfig {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
}

const [USUAL_NAME] = CONFIG_NAMES;

/**
 * @param file a folder gets the usual name; `null`: the working directory
 * @throws UsageError where there is one, or another one beside it that would be found in its place
 */
export function newConfig(file: string | null, cwd: string): NewConfig {
  const named = resolve(cwd, file ?? '.');
  const path = statSync(named, { throwIfNoEntry: false })?.isDirectory() ? join(named, USUAL_NAME) : named;
  if (!/\.ya?ml$/i.test(path)) throw new UsageError({ kind: 'not-a-yaml-name', path: file ?? path });
  const isUsual = (CONFIG_NAMES as readonly string[]).includes(basename(path));
  const rivals = isUsual ? CONFIG_NAMES.map((name) => join(dirname(path), name)) : [path];
  const there = rivals.find((rival) => lstatSync(rival, { throwIfNoEntry: false }));
  if (there !== undefined) throw exists(showPath(cwd, there));
  return { path, shown: showPath(cwd, path) };
}

function exists(path: string): UsageError {
  return new UsageError({ kind: 'config-exists', path });
}

/**
 * By another name first, then linked to its own: a link is made only where nothing is, and what it leads to is whole.
 *
 * @throws UsageError
 */
export function writeNew({ path, shown }: NewConfig, text: string): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    try {
      linkSync(beside, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      writeFileSync(path, text, { flag: 'wx' }); // file systems without links: FAT, some of networks
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === 'EEXIST') throw exists(shown);
    throw new UsageError({ kind: 'cannot-write', path: shown, code }, null, { cause: error });
  } finally {
    rmSync(beside, { force: true });
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

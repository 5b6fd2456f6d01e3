/** The snapshot's file, found and read. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import type { Declaration } from './declaration.ts';
import { withBlankTokens } from './hide-tokens.ts';
import { isBelow, showPath } from './load-declaration.ts';
import { readText } from './read-text.ts';
import { type FoundSnapshot, parseSnapshot, SNAPSHOT_FILE } from './snapshot-file.ts';

export interface SnapshotPath {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
}

/** Where the config says, else beside it; without a config, in the working directory. */
export function snapshotPath({ file, snapshot }: Declaration, cwd: string): SnapshotPath {
  const path = snapshot ?? resolve(file === null ? cwd : dirname(resolve(cwd, file)), SNAPSHOT_FILE);
  return { path, shown: showPath(cwd, path) };
}

export interface LoadedSnapshot {
  readonly snapshot: FoundSnapshot;
  readonly shown: string;
  /** For the report: without what looks like a token. */
  readonly text: string;
}

/**
 * @param trusted may the config name any file? Where a stranger may have written it, it must be beside it or below
 * @throws UsageError
 */
export function loadSnapshot(declaration: Declaration, cwd: string, trusted: boolean): LoadedSnapshot {
  const at = snapshotPath(declaration, cwd);
  const { path, shown } = at;
  if (!trusted) assertNear(at, declaration, cwd);
  if (!existsSync(path)) throw new UsageError({ kind: 'no-snapshot' }, { file: shown });
  const text = readText(path, shown);
  return { snapshot: parseSnapshot(text, shown), shown, text: withBlankTokens(text) };
}

/**
 * Where a stranger may have written the config, it names no file elsewhere: neither to be read nor to be written.
 *
 * @throws UsageError
 */
export function assertNear({ path, shown }: SnapshotPath, { file }: Declaration, cwd: string): void {
  if (file === null) return; // the usual name in the working directory
  const folder = dirname(resolve(cwd, file));
  const parent = dirname(path);
  // What is not there yet will be where its folder is.
  const near = existsSync(path) ? isBelow(folder, path) : parent === folder || isBelow(folder, parent);
  if (!near || isOfGit(path)) throw new UsageError({ kind: 'file-untrusted' }, { file: shown });
}

/** Its files later steps trust. Wherever links lead, and as file systems spell it that know no case. */
function isOfGit(path: string): boolean {
  const parent = dirname(path);
  const real = existsSync(path) ? realpathSync(path) : existsSync(parent) ? realpathSync(parent) : parent;
  return [...real.split(sep), ...path.split(sep)].some((part) => /^(?:\.git[. ]*|git~\d+)$/i.test(part));
}

/** The snapshot's file, found and read. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
export async function loadSnapshot(declaration: Declaration, cwd: string, trusted: boolean): Promise<LoadedSnapshot> {
  const { path, shown } = snapshotPath(declaration, cwd);
  if (!existsSync(path)) throw new UsageError({ kind: 'no-snapshot' }, { file: shown });
  const { file } = declaration;
  if (!trusted && file !== null && !isBelow(dirname(resolve(cwd, file)), path)) {
    throw new UsageError({ kind: 'file-untrusted' }, { file: shown });
  }
  const text = readText(path, shown);
  return { snapshot: await parseSnapshot(text, shown), shown, text: withBlankTokens(text) };
}

/** The file of `--out`: found good before anything is done, for what a run changed must not be lost for want of a folder. */
import { accessSync, closeSync, constants, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';

/**
 * Takes an older result away: it must not pass for this run's, should the run be killed.
 *
 * @param saved the plan or result that the run reads; it is needed again if the run is stopped
 * @throws UsageError for a folder, for what cannot be written, and for a file that is no result: a slip of the hand
 * must not cost a config
 */
export function prepareOut(path: string, saved: string | null, cwd: string): void {
  const absolute = resolve(cwd, path);
  const fail = (code: string) => new UsageError({ kind: 'cannot-write', path, code });
  if (saved !== null && resolve(cwd, saved) === absolute) throw fail('EEXIST');
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw fail('EISDIR');
  writing(path, () => accessSync(found ? absolute : dirname(absolute), constants.W_OK));
  if (!found?.isFile()) return; // `/dev/stderr` is no older result
  if (found.size > 0 && !writing(path, () => startOf(absolute)).includes('"swan-domains/1"')) throw fail('EEXIST');
  writing(path, () => rmSync(absolute));
}

/** @throws UsageError */
export function writeOut(path: string, text: string, cwd: string): void {
  writing(path, () => writeFileSync(resolve(cwd, path), text));
}

function startOf(path: string): string {
  const bytes = Buffer.alloc(200);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** @throws UsageError for what the system says of this path */
function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError({ kind: 'cannot-write', path, code: String(error.code) }, null, { cause: error });
  }
}

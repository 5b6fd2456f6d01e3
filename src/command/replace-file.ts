/** A file's text, replaced as a whole: who kills the run in the middle leaves the old one. */
import { randomUUID } from 'node:crypto';
import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UsageError } from '../app/usage-error.ts';

/**
 * A link stays one, the mode is kept.
 *
 * @param path absolute; nothing need be there
 * @param shown as the user would write it
 * @throws UsageError where it cannot be written, or must not be: a rename asks no mode
 */
export function replaceFile(path: string, shown: string, text: string): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const target = old ? realpathSync(path) : path;
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    if (old) accessSync(target, constants.W_OK);
    // Never through what is there already: a link of a stranger's would lead anywhere.
    writeFileSync(beside, text, { flag: 'wx' });
    if (old) chmodSync(beside, old.mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
  }
}

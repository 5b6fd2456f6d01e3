/** A file written anew: by another name first, so that who kills the run in the middle leaves the old one whole. */
import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UsageError } from '../app/usage-error.ts';

/**
 * @param shown the file's name in messages
 * @throws UsageError where it cannot be written
 */
export function replaceFile(path: string, shown: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path; // a link stays one
  const beside = `${target}.${randomUUID()}.tmp`;
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    // Never through what is there already: a link of a stranger's would lead anywhere.
    writeFileSync(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
  }
}

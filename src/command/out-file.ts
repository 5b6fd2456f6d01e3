/** Files that a run writes: found good before anything is done, for what it changed must not be lost for want of a folder. */
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { formats } from '../report/formats.ts';

/** The most that a mark needs to be seen. */
const START = 500;

interface Preparing {
  /** The plan or result that the run reads; it is needed again if the run is stopped. */
  readonly saved: string | null;
  /** Who wrote what lies in the working directory? A stranger's link there must not lead us out of it. */
  readonly trusted: boolean;
  readonly cwd: string;
}

/**
 * Takes an older result away: it must not pass for this run's, should the run be killed.
 *
 * @param mark how an older one begins; `null`: nothing is taken away
 * @throws UsageError for a folder, a link, for what cannot be written, and for a file that is no result: a slip of the
 * hand must not cost a config
 */
export function prepareOut(path: string, { saved, trusted, cwd }: Preparing, mark = formats.json.mark): void {
  const absolute = resolve(cwd, path);
  const fail = (code: string) => new UsageError({ kind: 'cannot-write', path, code });
  if (saved !== null && resolve(cwd, saved) === absolute) throw fail('EEXIST');
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw fail('EISDIR');
  const isLink = lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink && (!found || found.isFile())) throw fail('ELOOP'); // `/dev/stderr` is a link, and no file
  writing(path, () => accessSync(found ? absolute : dirname(absolute), constants.W_OK));
  if (!trusted && leadsOut(absolute, cwd)) throw fail('ELOOP');
  if (!found?.isFile()) return; // `/dev/stderr` is no older result
  if (found.size > 0 && !mark?.test(writing(path, () => startOf(absolute)))) throw fail('EEXIST');
  writing(path, () => rmSync(absolute));
}

/** @throws UsageError */
export function writeOut(path: string, text: string, cwd: string): void {
  writing(path, () => writeFileSync(resolve(cwd, path), text));
}

/** Named within the working directory, and not in it. */
function leadsOut(absolute: string, cwd: string): boolean {
  const isBelow = (directory: string, from: string) => !/^\.\.(?:[\\/]|$)/.test(relative(from, directory));
  const directory = dirname(absolute);
  return isBelow(directory, cwd) && !isBelow(realpathSync(directory), realpathSync(cwd));
}

function startOf(path: string): string {
  const bytes = Buffer.alloc(START);
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

/** Files that a run writes: found good before anything is done, for what it changed must not be lost for want of a folder. */
import {
  accessSync,
  chmodSync,
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
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { formats } from '../report/formats.ts';

/** The most that a mark needs to be seen. */
const START = 500;

interface Preparing {
  /** What the run reads: a plan is needed again if the run is stopped. */
  readonly read: readonly string[];
  /** Who wrote what lies in the working directory? A stranger's link there must not lead us out of it. */
  readonly trusted: boolean;
  readonly cwd: string;
}

/** @throws UsageError */
export type WriteOut = (text: string) => void;

/**
 * Takes an older result away: it must not pass for this run's, should the run be killed.
 *
 * @param mark how an older one begins; `null`: nothing is taken away
 * @returns what writes the file, with the mode of the one that was taken away
 * @throws UsageError for a folder, a link, for what cannot be written, for what might wait for a reader (a named pipe),
 * and for a file that is no result: a slip of the hand must not cost a config
 */
export function prepareOut(path: string, { read, trusted, cwd }: Preparing, mark = formats.json.mark): WriteOut {
  const absolute = resolve(cwd, path);
  const fail = (code: string) => new UsageError({ kind: 'cannot-write', path, code });
  const file = fileBehind(path, cwd);
  if (read.some((other) => fileBehind(other, cwd) === file)) throw fail('EEXIST');
  const found = writing(path, () => statSync(absolute, { throwIfNoEntry: false }));
  if (found?.isDirectory()) throw fail('EISDIR');
  const isLink = writing(path, () => lstatSync(absolute, { throwIfNoEntry: false }))?.isSymbolicLink() === true;
  if (isLink && (!found || found.isFile())) throw fail('ELOOP'); // `/dev/stderr` is a link, and no file
  const isPlain = found === undefined || found.isFile() || found.isCharacterDevice();
  if (!isPlain && !(found.isFIFO() && OWN_STREAM.test(absolute))) throw fail('ENOTSUP');
  writing(path, () => accessSync(found ? absolute : dirname(absolute), constants.W_OK));
  if (!trusted && leadsOut(absolute, cwd)) throw fail('ELOOP');
  const write = (text: string) => writing(path, () => writeFileSync(absolute, text));
  if (!found?.isFile()) return write; // `/dev/stderr` is no older result
  if (found.size > 0 && !mark?.test(writing(path, () => startOf(absolute)))) throw fail('EEXIST');
  writing(path, () => rmSync(absolute));
  return (text) => {
    const mode = found.mode & 0o777;
    writing(path, () => writeFileSync(absolute, text, { mode })); // never open to more than it was, not for a moment
    writing(path, () => chmodSync(absolute, mode)); // the mask of the process took some away
  };
}

/** What the process has open already: also where it is a pipe, nobody has to be waited for. */
const OWN_STREAM = /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/** @returns the same for two names of one file: a folder may be a link */
export function fileBehind(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  try {
    return join(realpathSync.native(dirname(absolute)), basename(absolute));
  } catch {
    return absolute; // its folder is not there: who writes it will say so
  }
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

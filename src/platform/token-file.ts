/**
 * A token in a file. As `ssh` with its keys, one that other users of the machine can read is not used: whoever could
 * read it may have it. Windows keeps rights elsewhere than in the mode, so nothing is looked at there.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { systemCode, tokenError } from './token-error.ts';

const READABLE_BY_OTHERS = 0o044;

/** Seen tokens have some 120 characters. */
const MOST_BYTES = 64 * 1024;

/**
 * @param path absolute
 * @returns the file's text, as it is
 * @throws PlatformError `token`: absent, unreadable, open-to-others, or malformed where it is far too large
 */
export async function readTokenFile(path: string): Promise<string> {
  let file: FileHandle | undefined;
  try {
    // Without waiting: a named pipe that nobody writes to would hold the run for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await file.stat(); // of what is open: the path may name another file by now
    if (!stat.isFile()) throw tokenError('unreadable', `${stat.isDirectory() ? 'EISDIR' : 'EINVAL'} ${path}`);
    if (process.platform !== 'win32' && (stat.mode & READABLE_BY_OTHERS) !== 0) {
      throw tokenError('open-to-others', `${(stat.mode & 0o7777).toString(8).padStart(4, '0')} ${path}`);
    }
    return await readText(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw code === 'ENOENT' ? tokenError('absent', path) : tokenError('unreadable', `${code} ${path}`);
  } finally {
    await file?.close();
  }
}

async function readText(file: FileHandle): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.createReadStream({ end: MOST_BYTES, autoClose: false })) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length > MOST_BYTES) throw tokenError('malformed', '');
  return bytes.toString('utf8');
}

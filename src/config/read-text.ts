/** A file -> its text. Not UTF-8, too large, not a file: said in one line, never guessed at. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { type Usage, UsageError } from '../app/usage-error.ts';

export const MAX_CONFIG_BYTES = 16 * 1024 * 1024;

/**
 * @param path absolute
 * @param shown as the user would write it
 * @param mostBytes a larger file is not read
 * @returns the text without a byte order mark
 * @throws UsageError
 */
export function readText(path: string, shown: string, mostBytes: number = MAX_CONFIG_BYTES): string {
  const fail = (usage: Usage, cause?: unknown) => new UsageError(usage, { file: shown }, { cause });
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw fail({ kind: 'config-unreadable', reason: 'directory', detail: shown });
    if (stat.size > mostBytes) {
      throw fail({ kind: 'config-too-large', bytes: stat.size, limit: mostBytes });
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw fail({ kind: 'config-not-found', path: shown }, error);
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other';
    throw fail({ kind: 'config-unreadable', reason, detail: code }, error);
  }
  if (!isUtf8(bytes) || bytes.includes(0)) throw fail({ kind: 'config-encoding', looksLike: guessEncoding(bytes) });
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function guessEncoding(bytes: Buffer): 'gbk' | 'utf-16' | 'binary' | 'unknown' {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'utf-16';
  if (bytes.includes(0)) return 'binary';
  try {
    const text = new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return /\p{Script=Han}/u.test(text) ? 'gbk' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** A local copy of the verification file, which every business domain must serve. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILE_BYTES } from '../app/compare-file.ts';
import { UsageError } from '../app/usage-error.ts';
import { systemCode } from '../platform/token-error.ts';
import type { Host } from './command.ts';

/**
 * @param path of a local copy, relative to the working directory
 * @throws UsageError where it cannot be read, or is no such file
 */
export function localFile(path: string, { cwd }: Host): string {
  const fail = (fault: 'unreadable' | 'not-the-file', detail: string) =>
    new UsageError({ kind: 'verification-file', path, fault, detail });
  try {
    const found = statSync(resolve(cwd, path));
    if (found.isDirectory()) throw fail('unreadable', 'EISDIR');
    const { size } = found;
    if (size > FILE_BYTES) throw fail('not-the-file', String(size));
    const text = readFileSync(resolve(cwd, path), 'latin1');
    if (text.length !== FILE_BYTES || !/^[\x21-\x7e]*$/.test(text)) throw fail('not-the-file', String(text.length));
    return text;
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : fail('unreadable', code);
  }
}

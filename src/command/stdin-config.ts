/** A config's text on standard input, as an editor holds it: not saved yet, perhaps never. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import type { Declaration } from '../config/declaration.ts';
import { declarationOf, showPath } from '../config/load-declaration.ts';
import { MAX_CONFIG_BYTES } from '../config/read-text.ts';
import type { Command, Host } from './command.ts';

/**
 * @returns absolute; the file need not exist
 * @throws UsageError for a folder
 */
export function stdinPath(filename: string, cwd: string): string {
  const path = resolve(cwd, filename);
  if (/[/\\]$/.test(filename) || statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const shown = showPath(cwd, path);
    throw new UsageError({ kind: 'config-unreadable', reason: 'directory', detail: shown }, { file: shown });
  }
  return path;
}

/**
 * @param path where the text may stand one day: places name it, and what it names is relative to its folder
 * @throws UsageError as for a file
 */
export async function loadStdin(path: string, { trustsConfig }: Command, host: Host): Promise<Declaration> {
  const text = (await host.readStdin()).replace(/^\uFEFF/, '');
  const at = { file: showPath(host.cwd, path) };
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_CONFIG_BYTES) throw new UsageError({ kind: 'config-too-large', bytes, limit: MAX_CONFIG_BYTES }, at);
  // What was not UTF-8 has become a replacement character on the way.
  if (/[\0\uFFFD]/.test(text)) throw new UsageError({ kind: 'config-encoding', looksLike: 'unknown' }, at);
  return declarationOf(text, path, host.cwd, trustsConfig);
}

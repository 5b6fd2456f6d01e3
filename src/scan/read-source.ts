/** A source file's text: UTF-8, or UTF-16 where its first bytes say so, as editors on Windows write it. */
import { readFileSync } from 'node:fs';

export function readSource(path: string): string {
  const bytes = readFileSync(path);
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0;
  if (isBig) return bytes.swap16().toString('utf16le');
  return bytes.toString(isLittle ? 'utf16le' : 'utf8');
}

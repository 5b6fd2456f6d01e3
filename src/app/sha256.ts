/** Node's own, at once: Web Crypto hands each text to a thread, which takes longer than everything else about an app. */
import { createHash } from 'node:crypto';

/** @returns of the text's UTF-8 bytes, in hexadecimal, 64 digits */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The bytes that a domain answers with, held against the verification file; and how they differ, as people slip. */

/** The file has so many, of visible ASCII. */
export const FILE_BYTES = 32;

/**
 * - `encoded`: compressed, though nobody asked for it
 * - `line-break`, `byte-order-mark`: the file, and what an editor adds at its end, or its beginning
 * - `html`: a page, as servers answer for every address that they do not know
 * - `length`: another number of bytes
 * - `content`: as many, but others: the file of another platform, or an older one
 */
export type FileDifference = 'encoded' | 'line-break' | 'byte-order-mark' | 'html' | 'length' | 'content';

export interface FoundFile {
  /** `null`: it is the file, byte for byte. */
  readonly difference: FileDifference | null;
  /** In bytes, as far as it was read. */
  readonly length: number;
  /** Was it read to its end? Longer answers are not. */
  readonly complete: boolean;
  /** The beginning; empty where it is the file. */
  readonly start: string;
}

export interface AnsweredBytes {
  readonly bytes: Uint8Array;
  readonly complete: boolean;
  /** Of the header `content-encoding`. */
  readonly encoding: string | null;
}

const SHOWN_BYTES = 60;

/**
 * @param expected the file's text
 * @example compareFile({ bytes, complete: true, encoding: null }, file).difference // null
 */
export function compareFile(answered: AnsweredBytes, expected: string): FoundFile {
  const { bytes, complete } = answered;
  const difference = differenceOf(answered, expected);
  const start = difference === null ? '' : new TextDecoder().decode(bytes.subarray(0, SHOWN_BYTES));
  return { difference, length: bytes.length, complete, start };
}

function differenceOf({ bytes, complete, encoding }: AnsweredBytes, expected: string): FileDifference | null {
  if (encoding !== null && encoding.toLowerCase() !== 'identity') return 'encoded';
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''); // a byte a character: nothing is decoded
  if (complete && text === expected) return null;
  const withoutMark = text.replace(/^\xef\xbb\xbf/, '');
  if (complete && withoutMark.trim() === expected) return withoutMark === text ? 'line-break' : 'byte-order-mark';
  if (/^\s*</.test(withoutMark)) return 'html';
  return bytes.length === FILE_BYTES && complete ? 'content' : 'length';
}

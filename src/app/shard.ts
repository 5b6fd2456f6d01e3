/**
 * A stable slice of many apps, for runs that are spread over machines: which slice an app is in depends on its id
 * and on the number of slices, and on nothing else. Adding an app moves no other.
 */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `2/8`.
 *
 * @returns `null` for anything else
 */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count ? shard : null;
}

/** @example [1, 2, 3].filter((index) => isInShard('16012345', { index, count: 3 })).length // 1 */
export function isInShard(appId: string, { index, count }: Shard): boolean {
  return fnv1a(appId) % count === index - 1;
}

/** FNV-1a, 32 bits, with a last mixing: ids that count up must not fall into one slice. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

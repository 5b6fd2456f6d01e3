/**
 * The first line of a comment, which GitHub hides: by it the next run of the same step finds the comment. It holds a
 * checksum, so no text of a user can end it.
 *
 * The same step is: same workflow, job and step, same command (as it is asked for: `apply` runs as `plan` or `check`),
 * config, apps and shard, and the input `comment-name` where all of these are equal. A key that knew less would let two
 * steps write over each other for ever; one that knows more leaves an old comment behind where a workflow is renamed.
 */
import { sha256 } from '../app/sha256.ts';

export function commentMark(step: readonly string[]): string {
  return `<!-- swan-domains: ${sha256(JSON.stringify(step)).slice(0, 32)} -->`;
}

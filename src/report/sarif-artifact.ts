/** A file of the repository, as SARIF names it. */
import { pathUri } from './repository-path.ts';

export const ROOT = '%SRCROOT%';
/** Of one text in it. */
export const LONGEST_TEXT = 1000;

/** @param path from the repository's root */
export function artifactOf(path: string) {
  return { uri: pathUri(path), uriBaseId: ROOT };
}

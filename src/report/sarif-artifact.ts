/** A file of the repository, and a text of anybody, as SARIF has them. */
import { pathUri } from './repository-path.ts';

export const ROOT = '%SRCROOT%';
/** Of one text in it. */
export const LONGEST_TEXT = 1000;

/** Nothing in it is a placeholder or a link: SARIF 2.1.0, 3.11.5 and 3.11.6. */
export function messageText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

/** @param path from the repository's root */
export function artifactOf(path: string) {
  return { uri: pathUri(path), uriBaseId: ROOT };
}

/** Where a place is for who knows the repository only: a code host, which has no working directory. */
import { visible } from './messages/words.ts';
import { placeText } from './run-view.ts';

/**
 * @param file as the user would write it from the working directory
 * @param folder the working directory, seen from the repository's root
 * @returns the path from the root, with `/`; `null` for what lies outside
 * @example repositoryPath('../swan-domains.yml', 'apps/shop') // 'apps/swan-domains.yml'
 */
export function repositoryPath(file: string, folder = ''): string | null {
  if (/^(?:\/|[A-Za-z]:\/)/.test(file)) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length > 0 ? parts.join('/') : null;
}

interface Shown {
  readonly file: string | null;
  readonly source?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/**
 * Where something is that such a page can point at in no file of its own; for the beginning of a message.
 *
 * @example elsewhereText({ file: '../../x.yml', line: 4 }, 'apps') // '../../x.yml:4: '
 */
export function elsewhereText(place: Shown | null, folder: string | undefined): string {
  if (!place) return '';
  if (place.file === null) return `${visible(place.source ?? '')}: `;
  const { file, line, column } = place;
  return repositoryPath(file, folder) === null ? `${placeText({ file, line, column })}: ` : '';
}

/** RFC 3986: a relative reference, each of its segments percent-encoded; a file's name may hold anything. */
export function pathUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

/** A URL, as far as it is known -> the domain that it calls: protocol, host and port. */
import { AUTHORITY, HOLE, isPlausibleHost, type TextValue } from './value.ts';

export type UrlDomain =
  | { readonly kind: 'domain'; readonly domain: string }
  /** What the platform does not ask of a network: a local file, data. */
  | { readonly kind: 'local' }
  /** Nothing but a path: `empty` is not even that. */
  | { readonly kind: 'relative'; readonly empty: boolean }
  | { readonly kind: 'unknown' };

const LOCAL = /^\s*(?:data|blob|file|bdfile|wxfile|internal|about|javascript):/i;

/**
 * @example urlDomain(text('https://user@api.example.com:8443/v1?x=1')) // { kind: 'domain', domain: 'https://api.example.com:8443' }
 * @example urlDomain(text('/v1')) // { kind: 'relative', empty: false }
 */
export function urlDomain({ text }: Pick<TextValue, 'text'>): UrlDomain {
  if (LOCAL.test(text)) return { kind: 'local' };
  const [, protocol, authority = ''] = AUTHORITY.exec(text) ?? [];
  if (protocol === undefined) {
    return text.trimStart().startsWith(HOLE) || /^\s*[a-z]+:\/*\ufffc/i.test(text)
      ? { kind: 'unknown' }
      : { kind: 'relative', empty: text.trim() === '' };
  }
  const server = authority.slice(authority.lastIndexOf('@') + 1).trim();
  const hole = server.indexOf(HOLE);
  if (hole < 0)
    return server === '' ? { kind: 'relative', empty: false } : { kind: 'domain', domain: `${protocol}://${server}` };
  // `https://api.example.com` + path: all but always a path.
  const known = server.slice(0, hole);
  const isPath = hole === server.length - 1 && isPlausibleHost(known);
  return isPath ? { kind: 'domain', domain: `${protocol}://${known}` } : { kind: 'unknown' };
}

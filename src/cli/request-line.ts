import type { RecordedRequest } from '../sandbox/sandbox.ts';

/** One request that the sandbox got, in one line.
 *
 * @example 'POST modifydomain set request_domain=https://a.com -> errno 0' */
export function requestLine({ method, path, endpoint, action, domains, answer }: RecordedRequest): string {
  const lists = Object.entries(domains).map(([type, list]) => `${type}=${list}`);
  return [method, endpoint ?? path, action ?? '(no action)', ...lists, '->', answer].join(' ');
}

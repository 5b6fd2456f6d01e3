import type { RecordedRequest } from '../sandbox/sandbox.ts';

/** One request that the sandbox got, in one line.
 *
 * @example 'POST modifydomain set request_domain=https://a.com -> errno 0'
 * @example 'POST tp/modifydomain get -> errno 0'
 * @example 'GET /bd_mapp_domaincer.txt -> file' */
export function requestLine({ method, path, level, endpoint, action, domains, answer }: RecordedRequest): string {
  const lists = Object.entries(domains).map(([type, list]) => `${type}=${list}`);
  const target = endpoint === null ? path : level === 'tp' ? `tp/${endpoint}` : endpoint;
  const asked = action ?? (endpoint === null ? [] : '(no action)');
  return [method, target, asked, ...lists, '->', answer].flat().join(' ');
}

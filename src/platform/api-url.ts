/** Where the platform is. https only, save on loopback: the token is in what we send. */

import { UsageError } from '../app/usage-error.ts';
import type { Endpoint, Level } from '../core/domain-type.ts';

export const DEFAULT_API_URL = 'https://openapi.baidu.com';

export const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * @param text scheme, host, and a path prefix where a proxy of the user's has one
 * @throws UsageError where it is no URL, is not https, or carries more than an address
 * @example parseApiUrl('http://127.0.0.1:8123').href // 'http://127.0.0.1:8123/'
 */
export function parseApiUrl(text: string): URL {
  if (!URL.canParse(text)) throw new UsageError({ kind: 'api-url', value: withoutSecrets(text), fault: 'not-a-url' });
  const url = new URL(text);
  if (url.username || url.password || url.search || url.hash) {
    throw new UsageError({ kind: 'api-url', value: `${url.protocol}//${url.host}`, fault: 'extra' });
  }
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!secure) throw new UsageError({ kind: 'api-url', value: withoutSecrets(text), fault: 'insecure' });
  return url;
}

/** What stands before an `@`, and behind a `?`, may be a password or a token. */
function withoutSecrets(text: string): string {
  return text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, '');
}

/** @example endpointUrl(parseApiUrl(DEFAULT_API_URL), 'app', 'modifydomain') // '…/rest/2.0/smartapp/app/modifydomain' */
export function endpointUrl(apiUrl: URL, level: Level, endpoint: Endpoint | 'download/domaincer'): string {
  return `${apiUrl.origin}${apiUrl.pathname.replace(/\/+$/, '')}/rest/2.0/smartapp/${level}/${endpoint}`;
}

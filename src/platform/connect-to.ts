/** The server that is asked in place of each domain's own: a new one before its DNS record changes, or a sandbox. */
import { UsageError } from '../app/usage-error.ts';
import { LOOPBACK } from './api-url.ts';

export interface Server {
  readonly protocol: 'https:' | 'http:';
  /** A name or an address, without brackets. */
  readonly host: string;
  readonly port: number;
}

/**
 * @param text `https://HOST[:PORT]`; `http://` on loopback only, for there is no certificate that could be judged
 * @throws UsageError where it is no such address
 * @example parseConnectTo('https://203.0.113.7') // { protocol: 'https:', host: '203.0.113.7', port: 443 }
 */
export function parseConnectTo(text: string): Server {
  const fail = (fault: 'not-a-url' | 'insecure' | 'extra') =>
    new UsageError({ kind: 'connect-to', value: text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, ''), fault });
  if (!URL.canParse(text)) throw fail('not-a-url');
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  if (username || password || pathname.length > 1 || search || hash) throw fail('extra');
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'https:' && host !== '') return { protocol, host, port: Number(port) || 443 };
  if (protocol === 'http:' && LOOPBACK.test(hostname)) return { protocol, host, port: Number(port) || 80 };
  throw fail('insecure');
}

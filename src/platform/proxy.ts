/**
 * Which proxy the environment names for an address, and the agent that goes through it. The variables are read as
 * `proxy-from-env` 2 reads them (its README is the source of the rules, a test holds the two together); that package
 * itself reads `process.env` only, and we are given an environment.
 */
import type { Agent } from 'node:http';
import { UsageError } from '../app/usage-error.ts';
import { LOOPBACK } from './api-url.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * `HTTPS_PROXY` for https, `HTTP_PROXY` for http, else `ALL_PROXY`; none for what `NO_PROXY` lists. In lower case they
 * count more, and an empty one is as good as none. Without a scheme it is an http proxy, as for curl.
 *
 * An http address is always of this machine (`parseApiUrl`), and what is sent there is readable on its way: a proxy on
 * another machine is never asked for it.
 *
 * @returns an http or https URL, with the user and password that it may carry; `null`: go directly
 * @throws UsageError where it is no such URL
 * @example proxyFor(new URL('https://a.com'), { HTTPS_PROXY: 'proxy.corp:3128' }) // 'http://proxy.corp:3128/'
 */
export function proxyFor(url: URL, env: Env): string | null {
  const read = (name: string) => env[name] || env[name.toUpperCase()] || '';
  const named = read(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read('all_proxy');
  if (named === '' || isExempt(url, read('no_proxy'))) return null;
  const proxy = parseProxy(named.includes('://') ? named : `http://${named}`);
  return url.protocol === 'https:' || LOOPBACK.test(proxy.hostname) ? proxy.href : null;
}

/**
 * Its agent keeps connections alive, as Node's own does. An https address is reached by CONNECT, so that the proxy
 * sees host and port only. Without a proxy nothing is loaded.
 *
 * @returns an agent for `createClient`; `undefined` where no proxy is named
 * @throws UsageError as `proxyFor` does
 * @example createClient({ token, agent: await proxyAgent(new URL(DEFAULT_API_URL), process.env) })
 */
export async function proxyAgent(url: URL, env: Env): Promise<Agent | undefined> {
  const proxy = proxyFor(url, env);
  if (proxy === null) return undefined;
  const { ForwardAgent, TunnelAgent } = await import('./proxy-agents.ts');
  return url.protocol === 'https:' ? new TunnelAgent(new URL(proxy)) : new ForwardAgent(new URL(proxy));
}

/** Names, or names with a port; one with a `.` or `*` at its start stands for all that end so. */
function isExempt(url: URL, list: string): boolean {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return list
    .toLowerCase()
    .split(/[,\s]/)
    .some((entry) => {
      const [, name = entry, itsPort = '0'] = /^(.+):(\d+)$/.exec(entry) ?? [];
      if (Number(itsPort) !== 0 && Number(itsPort) !== port) return false;
      return /^[.*]/.test(name) ? url.hostname.endsWith(name.replace(/^\*/, '')) : url.hostname === name;
    });
}

function parseProxy(text: string): URL {
  const proxy = URL.canParse(text) ? new URL(text) : null;
  if (!proxy || !/^https?:$/.test(proxy.protocol) || hidesPassword(proxy)) {
    throw new UsageError({ kind: 'proxy-url', value: text.replace(/^.*@/s, '***@') });
  }
  return proxy;
}

/**
 * A `/`, `?` or `#` of a password, not percent-encoded, ends the address before its `@`: the user's name would be taken
 * for the host, and told as such. A `%` that encodes nothing stands for an unknown password too.
 */
function hidesPassword({ username, password, pathname, search, hash }: URL): boolean {
  if (`${pathname}${search}${hash}`.includes('@')) return true;
  try {
    decodeURIComponent(username + password);
    return false;
  } catch {
    return true;
  }
}

/**
 * One member of a list, judged by plain code of the sandbox's own. Decided here: what errno 470014 refuses, and
 * when two spellings are one domain. It shares nothing with the project's core, on purpose.
 */
import { isIPv4, isIPv6 } from 'node:net';
import { toAsciiLabel } from './international-label.ts';

export interface SandboxDomain {
  /** Lower case, ASCII where the table knows the label, without the trailing dot. */
  readonly host: string;
  /** Protocol if any, host, and a port that is not the default one: equal for two spellings of one domain. */
  readonly canonical: string;
}

// No `u` flag: with it, `i` would let ſ (U+017F) pass for the s of https.
const SHAPE = /^(?:(https?|wss):\/\/)?(\[[^\]]*\]|[^:/?#@\\\s[\]]+)(?::([1-9]\d{0,4}))?\/?$/i;
const ASCII_LABEL = /^[a-z0-9-]+$/;
const INTERNATIONAL_LABEL = /^[\p{L}\p{M}\p{N}-]+$/u;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, wss: 443 };

/**
 * Reads `protocol://host[:port]`. A single trailing slash, a default port and a trailing dot are tolerated.
 *
 * @returns `undefined` for everything that the platform calls malformed (errno 470014)
 * @example readDomain('WSS://A.Example.com.:443/')?.canonical // 'wss://a.example.com'
 * @example readDomain('https://example.com/path') // undefined
 */
export function readDomain(text: string): SandboxDomain | undefined {
  return text.includes('://') ? readRegisteredDomain(text) : undefined;
}

/**
 * Reads a registered domain, which may have a protocol or none. With one and without, it is not the same domain.
 *
 * @returns `undefined` for what cannot be registered
 * @example readRegisteredDomain('A.Example.com.')?.canonical // 'a.example.com'
 */
export function readRegisteredDomain(text: string): SandboxDomain | undefined {
  const [, protocolText, hostText = '', portText] = SHAPE.exec(text) ?? [];
  const protocol = protocolText?.toLowerCase();
  const host = hostText.startsWith('[') ? readIpv6(hostText) : readHost(hostText);
  if (host === undefined || Number(portText ?? 0) > 65_535) return undefined;
  const isDefaultPort = protocol !== undefined && Number(portText) === DEFAULT_PORTS[protocol];
  const port = portText === undefined || isDefaultPort ? '' : `:${portText}`;
  return { host, canonical: `${protocol === undefined ? '' : `${protocol}://`}${host}${port}` };
}

/**
 * The host of a registered domain.
 *
 * @example readRegisteredHost('例子.中国') // 'xn--fsqu00a.xn--fiqs8s'
 */
export function readRegisteredHost(text: string): string | undefined {
  return readRegisteredDomain(text)?.host;
}

/**
 * Two texts with one identity are one domain. Text that cannot be read (the platform may hold any) is itself.
 *
 * @example identityOf('https://A.com:443') === identityOf('https://a.com/') // true
 */
export function identityOf(text: string): string {
  return readRegisteredDomain(text)?.canonical ?? text;
}

/**
 * Is the host registered, or a subdomain, at any depth, of one that is?
 *
 * @example coversHost(new Set(['example.com']), 'a.b.example.com') // true
 * @example coversHost(new Set(['example.com']), 'badexample.com') // false
 */
export function coversHost(registeredHosts: ReadonlySet<string>, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => registeredHosts.has(labels.slice(index).join('.')));
}

function readHost(text: string): string | undefined {
  const labels = text.toLowerCase().replaceAll('。', '.').replace(/\.$/, '').split('.').map(toAsciiLabel);
  const host = labels.join('.');
  if (host.length > 253 || !labels.every(isLabel)) return undefined;
  return /^\d+$/.test(labels.at(-1) ?? '') && !isIPv4(host) ? undefined : host;
}

function isLabel(label: string): boolean {
  if (label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false;
  return ASCII_LABEL.test(label) || INTERNATIONAL_LABEL.test(label);
}

/** A zone (`%eth0`) has a meaning on one machine only; `isIPv6` would let it pass. */
function readIpv6(text: string): string | undefined {
  if (text.includes('%') || !isIPv6(text.slice(1, -1))) return undefined;
  return new URL(`http://${text}`).hostname;
}

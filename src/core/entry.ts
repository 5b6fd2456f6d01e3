/**
 * One entry's text -> protocol, host, port; or what is wrong with it. Never throws, never repairs: a fault is
 * part of the value, and the text stays as it was written.
 *
 * An entry is protocol + host [+ port] and nothing else (errno 470014). What stands after the host is a fault,
 * a single `/` apart: it changes nothing and is only not canonical.
 */
import { isProtocol } from './domain-type.ts';
import { holdsToken } from './holds-token.ts';
import { domainHost, type Host, type HostFault, parseHost } from './host.ts';
import type { Place } from './place.ts';

/** Why a text is not protocol and host (errno 470014). */
export type EntryFault =
  | HostFault
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'user-info' }
  | { readonly kind: 'port'; readonly text: string }
  | { readonly kind: 'path' | 'query' | 'fragment'; readonly text: string };

/** Why a text is not the canonical spelling of its domain. */
export type CanonicalReason = 'upper-case' | 'unicode' | 'trailing-dot' | 'default-port' | 'trailing-slash';

/** One entry of a list, taken apart: what it is, and what is wrong with it. */
export interface Entry {
  /** As written, without the white space around it. */
  readonly text: string;
  /** Of `text` in its list, in UTF-16 units. */
  readonly offset: number;
  /** The mark other than a comma that stands before it. */
  readonly separator?: string;
  readonly place?: Place;
  /** Lower case, whichever it is; `null` where none stands before `://`. */
  readonly protocol: string | null;
  /** Something was meant as a protocol and is none: `https//`. */
  readonly misspelt: boolean;
  /** `null` where the host is malformed. */
  readonly host: Host | null;
  /** `null` where none is written, and for the protocol's default. */
  readonly port: number | null;
  /** What is malformed behind the protocol. */
  readonly faults: readonly EntryFault[];
  /** The one spelling by which domains are compared and added; `null` where the entry is malformed. */
  readonly canonical: string | null;
  /** Why `text` differs from `canonical`. */
  readonly reasons: readonly CanonicalReason[];
  /** Written as most are: allowed protocol, a domain, nothing else, canonical. How it is written needs no judging. */
  readonly plain: boolean;
}

const NOTHING: readonly never[] = [];
const DEFAULT_PORTS: Record<string, number> = { http: 80, https: 443, wss: 443 }; // RFC 9110, 4.2; RFC 6455, 3
/** Short labels of letters and digits, single hyphens inside them (so no `xn--`), the last one of letters alone. */
const PLAIN = /^(?:https|wss|http):\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]+$/;
/** No label of a text this long exceeds 63 characters, so none needs to be measured. */
const LONGEST_PLAIN = 63;
const PROTOCOL = /^([a-z][a-z\d+.-]*):\/\//i;
/** `https:/`, `https//`, `https：//`, `https:\\`: meant as a protocol, but none. */
const MISSPELT_PROTOCOL = /^(?:https?|wss?)(?::[/\\]{0,2}(?=[^\d/\\])|\/\/|：[/／\\]{0,2})/i;
/** User info, host, port; path; query; fragment. */
const PARTS = /^(?:([^/\\?#]*)@)?(\[[^\]/\\?#]*\]|[^:/\\?#]*)(:[^/\\?#]*)?([/\\][^?#]*)?(\?[^#]*)?(#.*)?$/s;

/**
 * Takes an entry apart. Never throws: what is wrong with it is part of it.
 *
 * @param text one entry, as written
 * @returns protocol, host and port, its canonical form, and every fault that was found
 * @example parseEntry('https://API.example.com/').canonical // 'https://api.example.com'
 * @example parseEntry('https://a.com/x').faults // [{ kind: 'path', text: '/x' }]
 * @example parseEntry('a.com').protocol // null
 */
export function parseEntry(text: string): Entry {
  // Most entries are plain: told here at the cost of one expression. What follows gives the same, more slowly.
  if (text.length <= LONGEST_PLAIN && PLAIN.test(text) && !holdsToken(text)) {
    const protocol = text.startsWith('https:') ? 'https' : text.startsWith('wss:') ? 'wss' : 'http';
    const host = domainHost(text.slice(protocol.length + 3), false);
    return {
      text,
      offset: 0,
      protocol,
      misspelt: false,
      host,
      port: null,
      faults: NOTHING,
      canonical: text,
      reasons: NOTHING,
      plain: true,
    };
  }

  const written = PROTOCOL.exec(text);
  const protocol = written?.[1]?.toLowerCase() ?? null;
  const meant = written ? null : MISSPELT_PROTOCOL.exec(text);
  const rest = text.slice((written ?? meant)?.[0].length ?? 0);
  const [, user, hostText = '', portText, path = '', query, fragment] = PARTS.exec(rest) ?? [];

  const faults: EntryFault[] = [];
  if (user !== undefined) faults.push({ kind: 'user-info' });
  const parsed = parseHost(hostText);
  const host = isHost(parsed) ? parsed : null;
  if (!isHost(parsed)) faults.push(...parsed);
  const port = portText === undefined ? null : parsePort(portText.slice(1));
  if (portText !== undefined && port === null) faults.push({ kind: 'port', text: portText });
  if (path !== '' && path !== '/') faults.push({ kind: 'path', text: path });
  if (query !== undefined) faults.push({ kind: 'query', text: query });
  if (fragment !== undefined) faults.push({ kind: 'fragment', text: fragment });

  const isDefaultPort = port !== null && protocol !== null && DEFAULT_PORTS[protocol] === port;
  const ownPort = isDefaultPort ? null : port;
  const wellFormed = host && faults.length === 0 && !meant;
  const canonical = wellFormed ? spell(protocol, host, ownPort) : null;
  const reasons: CanonicalReason[] = [];
  if (wellFormed && canonical !== text) {
    const unicode = /[^\x00-\x7f]/.test(hostText);
    if (/[A-Z]/.test((written?.[0] ?? '') + hostText)) reasons.push('upper-case');
    if (unicode) reasons.push('unicode');
    if (/[.。．｡]$/u.test(hostText)) reasons.push('trailing-dot');
    if (isDefaultPort) reasons.push('default-port');
    if (path === '/') reasons.push('trailing-slash');
  }
  const misspelt = meant !== null;
  return { text, offset: 0, protocol, misspelt, host, port: ownPort, faults, canonical, reasons, plain: false };
}

/** What two spellings of one domain have in common: the canonical form, or the text where there is none. */
export function comparisonKey(entry: Entry): string {
  return entry.canonical ?? entry.text;
}

/**
 * Would the platform accept the form of this entry? Only then is there any use in asking what it is registered for.
 */
export function isWellFormed(entry: Entry, allowWildcard: boolean): boolean {
  return entry.canonical !== null && isProtocol(entry.protocol) && (allowWildcard || !entry.host?.wildcard);
}

/** The canonical spelling of these parts. */
export function spell(protocol: string | null, host: Host, port: number | null): string {
  const name = host.wildcard ? `*.${host.name}` : host.name;
  return (protocol === null ? '' : `${protocol}://`) + name + (port === null ? '' : `:${port}`);
}

function isHost(parsed: Host | readonly HostFault[]): parsed is Host {
  return 'name' in parsed;
}

function parsePort(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535 ? Number(text) : null;
}

/**
 * A host's text -> its canonical form, or what is wrong with it. Never throws, never repairs.
 *
 * IDNA is UTS 46, non-transitional, by a library and not by the runtime's `URL`: Node 20, 22 and 24 disagree on
 * hundreds of the public IDNA vectors, and a verdict must not depend on the Node that gives it.
 * CheckHyphens is off (real hosts have `ab--cd`, `r3---sn-x`); a hyphen at a label's end is refused by the
 * grammar below (RFC 1123, 2.1).
 */
import { toASCII, toUnicode } from 'tr46';
import { holdsToken } from './holds-token.ts';
import { type SuffixFacts, suffixFacts } from './public-suffix.ts';

/** A host that can be one: a domain, or an address. */
export interface Host {
  /** Lower case, ASCII (`xn--…`), no trailing dot, no `*.`, an IPv6 address in its brackets. */
  readonly name: string;
  readonly kind: 'domain' | 'ipv4' | 'ipv6';
  /** `*.` was its first label. */
  readonly wildcard: boolean;
  /** What the public suffix list says of it; `null` for an address. */
  readonly suffix: SuffixFacts | null;
}

/** Why a text is no host. */
export type HostFault =
  | { readonly kind: 'empty-host' }
  | { readonly kind: 'empty-label' }
  | { readonly kind: 'label-too-long'; readonly label: string; readonly limit: number }
  | { readonly kind: 'host-too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'hyphen'; readonly label: string }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'idna'; readonly host: string }
  | { readonly kind: 'not-an-address'; readonly host: string }
  | { readonly kind: 'token' }; // it looks like an access token, which is sent and printed nowhere

const MAX_LABEL = 63; // RFC 1035, 2.3.4
const MAX_HOST = 253; // RFC 1035, 2.3.4: 255 octets on the wire
/** More is never looked at: mapping may drop characters (soft hyphens), but nobody writes so many. */
const LONGEST_TEXT = 1000;
const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)*${LABEL}$`);
/** UTS 46 maps the other two to the first. */
const HYPHEN = /[-\ufe63\uff0d]/;
const ASCII = /^[\x00-\x7f]*$/;
/** What is written from right to left, and the four letters that are mapped to such. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200e\u200f\u2135-\u2138\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Typed for the comma between two domains. UTS 46 takes `、` for a letter, IDNA 2008 (RFC 5892, 2.6) does not. */
const MARK = /[，、；]/;
const DOTS = /[.。．｡]/u; // UTS 46, 2.3: the four label separators
const NUMERIC_LABEL = /^(?:\d+|0x[\da-f]*)$/; // WHATWG URL, "ends in a number": meant as an IPv4 address
const IDNA = {
  checkBidi: true,
  checkHyphens: false,
  checkJoiners: true,
  transitionalProcessing: false,
  useSTD3ASCIIRules: true,
  verifyDNSLength: true,
} as const;

/**
 * Reads a host. Never throws, never repairs.
 *
 * @param text a host without protocol and port, an IPv6 address in brackets
 * @returns the host, or every fault that was found
 * @example parseHost('API.Example.com.') // { name: 'api.example.com', kind: 'domain', wildcard: false }
 * @example parseHost('a..b') // [{ kind: 'empty-label' }]
 */
export function parseHost(text: string): Host | readonly HostFault[] {
  if (text.startsWith('[')) {
    const name = text.toLowerCase();
    return isIpv6(name.slice(1, -1)) && name.endsWith(']')
      ? { name, kind: 'ipv6', wildcard: false, suffix: null }
      : [{ kind: 'not-an-address', host: text }];
  }
  const wildcard = /^\*[.。．｡]/u.test(text);
  const bare = dropTrailingDot(wildcard ? text.slice(2) : text);
  if (bare === '') return [{ kind: 'empty-host' }];

  if (bare.length > LONGEST_TEXT) return [{ kind: 'host-too-long', length: bare.length, limit: MAX_HOST }];

  const ascii = MARK.test(bare) ? null : toAscii(bare);
  if (holdsToken(ascii ?? bare)) return [{ kind: 'token' }];
  if (ascii === null) return faultsOf(bare.toLowerCase(), [{ kind: 'idna', host: bare }]);
  if (ascii.length > MAX_HOST || !DOMAIN.test(ascii)) return faultsOf(ascii, [{ kind: 'idna', host: bare }]);
  const hyphens = HYPHEN.test(bare) ? hyphenFaults(ascii.includes('xn--') ? toUnicode(ascii).domain : ascii) : [];
  if (hyphens.length > 0) return hyphens;
  if (!NUMERIC_LABEL.test(ascii.slice(ascii.lastIndexOf('.') + 1))) return domainHost(ascii, wildcard);
  return isIpv4(ascii) && !wildcard
    ? { name: ascii, kind: 'ipv4', wildcard, suffix: null }
    : [{ kind: 'not-an-address', host: bare }];
}

/** @param name canonical: lower-case ASCII labels, the last of them no number */
export function domainHost(name: string, wildcard: boolean): Host {
  return { name, kind: 'domain', wildcard, suffix: suffixFacts(name) };
}

function dropTrailingDot(text: string): string {
  return text.length > 1 && DOTS.test(text.slice(-1)) ? text.slice(0, -1) : text;
}

function toAscii(text: string): string | null {
  const lower = text.toLowerCase();
  if (ASCII.test(lower) && !lower.includes('xn--')) return lower;
  // Right-to-left labels bind their neighbours (RFC 5893), and `xn--` may hide one: those hosts are converted whole.
  if (RIGHT_TO_LEFT.test(text) || lower.includes('xn--')) return toASCII(text, IDNA);
  const labels = lower.split(DOTS).map((label) => (ASCII.test(label) ? label : toASCII(label, IDNA)));
  return labels.includes(null) ? null : labels.join('.');
}

/** Every fault that the grammar names; where it names none, `otherwise`. */
function faultsOf(text: string, otherwise: readonly HostFault[]): readonly HostFault[] {
  const labels = text.split(DOTS);
  const faults: HostFault[] = [];
  if (labels.includes('')) faults.push({ kind: 'empty-label' });
  for (const label of labels) {
    if (label.length > MAX_LABEL) faults.push({ kind: 'label-too-long', label, limit: MAX_LABEL });
  }
  faults.push(...hyphenFaults(text));
  if (text.length > MAX_HOST) faults.push({ kind: 'host-too-long', length: text.length, limit: MAX_HOST });
  const character = text.match(/[\x00-,/:-`{-\x7f，、；]/);
  if (character) faults.push({ kind: 'character', character: character[0] });
  return faults.length > 0 ? faults : otherwise;
}

/** RFC 5891, 4.2.3.1, for the label as people read it: `例子-` is no label, though its `xn--` form ends in a letter. */
function hyphenFaults(text: string): HostFault[] {
  const wrong = text.split(DOTS).filter((label) => label.startsWith('-') || label.endsWith('-'));
  return wrong.map((label) => ({ kind: 'hyphen', label }));
}

function isIpv4(text: string): boolean {
  const octet = /^(?:0|[1-9]\d{0,2})$/; // no leading zero: some readers take it for octal
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) <= 255);
}

/** RFC 4291, 2.2. */
function isIpv6(text: string): boolean {
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return false;
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const all = [...groups(head), ...groups(tail ?? '')];
  const last = all.at(-1) ?? '';
  const embedded = last.includes('.');
  if (embedded && (tail === '' || !isIpv4(last))) return false;
  const hex = embedded ? all.slice(0, -1) : all;
  const count = hex.length + (embedded ? 2 : 0);
  return hex.every((group) => /^[\da-f]{1,4}$/.test(group)) && (tail === undefined ? count === 8 : count < 8);
}

/** RFC 6761, 6.3: every name below `.localhost` is one. */
export function isLocalhost({ name }: Host): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

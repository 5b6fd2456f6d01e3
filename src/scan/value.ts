/** What an expression may come to, and texts of which only a part is known. */
import type { UnresolvedReason } from '../core/facts.ts';
import { parseHost } from '../core/host.ts';
import type { Argument, ArrayLiteral, Call, Class, Expression, Fn, Module, ObjectLiteral, Site } from './expression.ts';

export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: UnresolvedReason;
  readonly site: Site;
  /** The place is that of the outermost call that it was given to: it moves no further. */
  readonly settled: boolean;
}

export interface TextValue {
  readonly kind: 'text';
  /** With `HOLE` in place of what is not known. */
  readonly text: string;
  readonly number: boolean;
  /** Where its parts are written, and where in the text they begin. */
  readonly pieces: readonly Piece[];
  /** Why its first hole is there. */
  readonly why: Unknown | null;
}

interface Piece {
  readonly at: number;
  readonly site: Site;
}

/** What the parameters of a function are. */
export interface Frame {
  readonly fn: Fn;
  readonly call: Call | null;
  readonly args: readonly Argument[];
  /** Values that no expression stands for: members of a list, a page's query. */
  readonly given: ReadonlyMap<number, readonly Value[]> | null;
  /** Where the arguments are evaluated. */
  readonly context: Context;
  readonly self: Value | null;
}

/** The calls that led here, innermost first. */
export type Context = { readonly frame: Frame; readonly next: Context; readonly depth: number } | null;

export function inFrame(frame: Frame, next: Context): Context {
  return { frame, next, depth: (next?.depth ?? 0) + 1 };
}

/** Is it this call that leads here? */
export function isCalledBy(call: Call, context: Context): boolean {
  for (let at = context; at; at = at.next) if (at.frame.call === call) return true;
  return false;
}

export type Maker = Class | Fn;

export type Value =
  | TextValue
  | Unknown
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'object'; readonly literal: ObjectLiteral; readonly context: Context }
  | { readonly kind: 'array'; readonly literal: ArrayLiteral; readonly context: Context }
  /** Members in no order. */
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  /** A text, split: its parts in their order. */
  | { readonly kind: 'parts'; readonly values: readonly Value[]; readonly site: Site }
  | { readonly kind: 'function'; readonly fn: Fn; readonly context: Context; readonly self: Value | null }
  | { readonly kind: 'class'; readonly cls: Class; readonly context: Context }
  | { readonly kind: 'instance'; readonly of: Maker; readonly create: Frame | null }
  | { readonly kind: 'prototype'; readonly of: Maker }
  | { readonly kind: 'module'; readonly module: Module }
  /** What a bundle's `require` gives. */
  | { readonly kind: 'bundled'; readonly fn: Fn }
  /** `new Proxy(target, handler)` */
  | { readonly kind: 'proxy'; readonly targets: readonly Value[]; readonly handlers: readonly Value[] }
  /** What a bundle's `require.n` gives: the module, or its default, called and under `a`. */
  | { readonly kind: 'interop'; readonly values: readonly Value[] }
  /** An object that no literal stands for: a `Map`, a `URL`, what a library gives to a callback. */
  | { readonly kind: 'record'; readonly members: ReadonlyMap<string, readonly Value[]>; readonly made: Site }
  /** `swan`, and what stands for it. */
  | { readonly kind: 'platform' }
  /** `swan.request` */
  | { readonly kind: 'method'; readonly name: string }
  /** What the runtime has: `getApp`, `Object`. */
  | { readonly kind: 'builtin'; readonly name: string }
  /** `encodeURIComponent` of itself, bound functions, methods of values: what is called is this key of that. */
  | { readonly kind: 'of'; readonly value: Value; readonly key: string }
  | { readonly kind: 'package'; readonly name: string }
  /** A client of a library for requests: what it was made with. */
  | { readonly kind: 'client'; readonly options: readonly Expression[]; readonly context: Context; readonly made: Site }
  /** The query that a page is opened with. */
  | { readonly kind: 'query'; readonly page: string }
  | { readonly kind: 'pattern'; readonly pattern: RegExp | null };

/** Names of the object that all others are members of. */
export const GLOBALS = new Set(['global', 'globalThis', 'window', 'self']);

/** Stands in a text for what is not known: U+FFFC, which no URL holds. */
export const HOLE = '\ufffc';

export function unknown(reason: UnresolvedReason, { file, start, end }: Site): Unknown {
  return { kind: 'unknown', reason, site: { file, start, end }, settled: false };
}

export function textValue(text: string, { file, start, end }: Site, number = false): TextValue {
  return { kind: 'text', text, number, pieces: [{ at: 0, site: { file, start, end } }], why: null };
}

/** @returns the text up to its first hole */
export function knownPart({ text }: TextValue): string {
  const hole = text.indexOf(HOLE);
  return hole < 0 ? text : text.slice(0, hole);
}

/** Protocol, and what stands before the path. */
export const AUTHORITY = /^\s*([a-z][a-z\d+.-]*):\/\/([^/?#\\]*)([/?#\\])?/i;

/** @returns the texts joined; `null` where nobody can mean it: an address behind an address */
export function joinTexts(left: TextValue, right: TextValue): TextValue | null {
  const whole = AUTHORITY.exec(left.text);
  if (whole && !left.text.includes('?') && /^\s*(?:https?|wss?):\/\//i.test(right.text)) return null;
  const moved = right.pieces.map(({ at, site }) => ({ at: at + left.text.length, site }));
  const pieces = left.text === '' ? moved : right.text === '' ? left.pieces : [...left.pieces, ...moved];
  return { kind: 'text', text: left.text + right.text, number: false, pieces, why: left.why ?? right.why };
}

/** A part of it; what is cut off takes its holes with it. */
export function cutText(value: TextValue, start: number, end = value.text.length): TextValue {
  const text = value.text.slice(start, end);
  const pieces = value.pieces.map(({ at, site }) => ({ at: Math.max(0, at - start), site }));
  const inside = pieces.filter(({ at }, index) => at < text.length && !(pieces[index + 1]?.at === 0));
  return {
    ...value,
    text,
    pieces: inside.length > 0 ? inside : pieces.slice(0, 1),
    why: text.includes(HOLE) ? value.why : null,
  };
}

/** Where the part of the text is written that its host begins in. */
export function hostSite({ text, pieces }: TextValue): Site {
  const start = (AUTHORITY.exec(text)?.[1]?.length ?? -3) + 3;
  const [first] = pieces;
  const piece = pieces.findLast(({ at }) => at <= start) ?? first;
  return piece?.site ?? { file: '', start: 0, end: 0 };
}

/** Whatever comes behind it, this text's protocol, host and port are known. */
export function hasWholeHost({ text }: TextValue): boolean {
  const [, , host, end] = AUTHORITY.exec(text) ?? [];
  return host !== undefined && host !== '' && end !== undefined && !host.includes(HOLE);
}

/** The same where a path follows, as all but always: `https://api.example.com` + path. */
export function hasLikelyHost({ text }: TextValue): boolean {
  const [, , host = '', end] = AUTHORITY.exec(text) ?? [];
  if (end !== undefined) return !host.includes(HOLE);
  return isPlausibleHost(host);
}

/** A host that is whole, as far as can be told: a name below a suffix that exists, an address, `localhost`. */
export function isPlausibleHost(authority: string): boolean {
  const [, name = '', port] = /^(?:[^@]*@)?(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(authority) ?? [];
  const host = name === '' ? [] : parseHost(name);
  if (!('name' in host)) return false;
  if (host.kind !== 'domain' || host.name === 'localhost') return true;
  return port !== undefined || (host.suffix?.kind !== 'unknown' && host.suffix?.registrable != null);
}

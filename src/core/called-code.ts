/** What the source of a smart program calls, as `scan` has found it, beside what is declared. */
import { type DomainLists, type ParsedLists, readLists } from './domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';
import { comparisonKey, type Entry, parseEntry } from './entry.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';

/** What was found in the source of a program: the domains that it calls. */
export interface CalledCode {
  /** Each domain once for each type, at the first place that it is written at. */
  readonly called: readonly CalledDomain[];
  readonly unresolved: readonly (Facts['unresolved-url'] & {
    readonly domainType: DomainType;
    readonly place: Place;
    readonly ignored: CodeComment | null;
  })[];
  readonly unread: readonly (Facts['unread-source'] & { readonly place: Place })[];
  /** Those that are wrong. */
  readonly comments: readonly (Facts['ignore-comment'] & { readonly place: Place })[];
}

/** `// swan-domains-ignore-next-line REASON`: it means every finding about the call, whatever the rule. */
export interface CodeComment {
  readonly reason: string;
  readonly until?: string | undefined;
  readonly place: Place;
}

/** One domain that the source calls, and where. */
export interface CalledDomain {
  readonly domainType: DomainType;
  /** Protocol, host and port, as they are written. */
  readonly text: string;
  readonly place: Place;
  /** `swan.request` */
  readonly by: string;
  /** Where that is called: `utils/http.js:12:5`. */
  readonly at: string;
  /** How many other places it is written at. */
  readonly more: number;
  /** Somebody has said that it is meant: what is found is suppressed, and what is declared for it is used. */
  readonly ignored: CodeComment | null;
}

/** The two sides, for the rules that compare them. */
export interface CodeContext {
  readonly code: CalledCode;
  readonly calledAs: (entry: Entry) => CalledDomain | undefined;
  readonly isDeclared: (type: DomainType, entry: Entry) => boolean;
  readonly isManaged: (type: DomainType) => boolean;
  readonly isCalled: (type: DomainType, entry: Entry) => boolean;
  /** Other types that have it. */
  readonly elsewhere: (type: DomainType, entry: Entry) => DomainType[];
  /** The same host with another protocol or port, in this type. */
  readonly alike: (type: DomainType, entry: Entry) => string[];
  /** What is judged as a list is: what is called. */
  readonly lists: DomainLists;
}

export function codeContext(code: CalledCode, lists: DomainLists): CodeContext {
  const declared = readLists(lists);
  const parsed = code.called.map((call) => ({ call, entry: { ...parseEntry(call.text), place: call.place } }));
  const byEntry = new Map<Entry, CalledDomain>(parsed.map(({ call, entry }) => [entry, call]));
  const calledOf = (type: DomainType) =>
    parsed.filter(({ call }) => call.domainType === type).map(({ entry }) => entry);
  const judged = DOMAIN_TYPES.flatMap((type) => {
    const entries = calledOf(type);
    return entries.length > 0 ? [[type, { entries }] as const] : [];
  });
  const calledKeys = new Map(DOMAIN_TYPES.map((type) => [type, calledOf(type)]));
  return {
    code,
    calledAs: (entry) => byEntry.get(entry),
    isDeclared: (type, entry) => has(declared, type, entry),
    isManaged: (type) => declared.has(type),
    isCalled: (type, entry) => (calledKeys.get(type) ?? []).some((called) => covers(entry, called)),
    elsewhere: (type, entry) => DOMAIN_TYPES.filter((other) => other !== type && has(declared, other, entry)),
    alike: (type, { host }) =>
      (declared.get(type)?.entries ?? []).flatMap((entry) =>
        host && entry.host?.name === host.name ? [entry.text] : [],
      ),
    lists: Object.fromEntries(judged),
  };
}

function has(declared: ParsedLists, type: DomainType, entry: Entry): boolean {
  return declared.get(type)?.entries.some((one) => covers(one, entry)) ?? false;
}

/** A wildcard stands for what is below it, at any depth, and not for its parent. */
function covers(declared: Entry, called: Entry): boolean {
  if (!declared.host?.wildcard) return comparisonKey(declared) === comparisonKey(called);
  const isBelow = called.host?.name.endsWith(`.${declared.host.name}`) ?? false;
  return isBelow && declared.protocol === called.protocol && declared.port === called.port;
}

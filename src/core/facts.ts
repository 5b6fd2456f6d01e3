/**
 * What each rule says about what it found: facts, never prose. The keys of this table are the rule ids; the
 * compiler holds the rules, their words (`report/messages`) and their pages to it.
 */
import type { DomainType, Protocol } from './domain-type.ts';
import type { CanonicalReason, EntryFault } from './entry.ts';

/** What each rule found, by its id: numbers and texts, from which `describeProblem` makes words. */
export interface Facts {
  'domain-type-required': { readonly sent: boolean };
  'empty-domain': { readonly whole: boolean };
  'list-separator': { readonly separator: string };
  'allowed-protocol': { readonly protocol: string | null; readonly allowed: readonly Protocol[] };
  'domain-format': { readonly faults: readonly EntryFault[]; readonly canonical: string | null };
  'registered-domain': {
    readonly host: string;
    /** Registered domains of the same type that share the registrable domain. */
    readonly related: readonly string[];
    /** Registered domains of the same type that are spelled almost alike. */
    readonly similar: readonly string[];
    /** Other types for which this host is registered. */
    readonly elsewhere: readonly DomainType[];
    /** What would have to be registered; `null` for what cannot be. */
    readonly missing: string | null;
    readonly registering: Registering;
  };
  'domain-not-configured': { readonly similar: readonly string[] };
  'public-suffix': { readonly suffix: string; readonly kind: 'icann' | 'private' | 'unknown' };
  'reserved-domain': { readonly host: string };
  'secure-protocol': { readonly protocol: Protocol; readonly expected: Protocol };
  'ip-address': { readonly host: string };
  port: { readonly port: number };
  localhost: { readonly host: string };
  'max-domains': {
    readonly count: number;
    readonly limit: number;
    /** Wildcards that would bring the list below the limit, the one that stands for most first; empty: none would. */
    readonly wildcards: readonly string[];
  };
  'duplicate-domain': { readonly canonical: string };
  'canonical-form': { readonly canonical: string; readonly reasons: readonly CanonicalReason[] };
  'redundant-registration': { readonly coveredBy: string };
  'protocol-mismatch': { readonly registered: string; readonly protocol: string; readonly expected: string };
  /** `pulled`: there is a snapshot, and it lacks this type. */
  'registered-domains-unknown': { readonly everyType: boolean; readonly pulled: boolean };
  /** Days. */
  'stale-snapshot': { readonly age: number; readonly maxAge: number };
  'edited-snapshot': Record<never, never>;
  'verification-file': { readonly fault: VerificationFault };
  'undeclared-domain': {
    /** `swan.request`, and where it is called: `utils/http.js:12:5`. */
    readonly by: string;
    readonly at: string;
    /** How many other places the domain is written at. */
    readonly more: number;
    /** Has the app a list of this type at all? */
    readonly managed: boolean;
    /** Other types that the domain is declared for. */
    readonly elsewhere: readonly DomainType[];
    /** What is declared of the same host, with another protocol or port. */
    readonly alike: readonly string[];
    /** Is nothing else found in it? Else it could not be declared as it is. */
    readonly sound: boolean;
  };
  /** How many calls of this type go nobody knows where: it may be this one. */
  'unused-domain': { readonly unresolved: number };
  'unresolved-url': { readonly reason: UnresolvedReason; readonly by: string; readonly at: string };
  /** `detail`: the parser's words, a number of bytes, the system's code. */
  'unread-source': { readonly fault: 'syntax' | 'size' | 'depth' | 'unreadable'; readonly detail: string };
  /** `until`: the day as it is written, for `out-of-date` and `no-day`. */
  'ignore-comment': {
    readonly fault: 'no-reason' | 'out-of-date' | 'no-day' | 'unused';
    readonly until: string | null;
  };
  'errno-rule-off': { readonly rule: RuleId; readonly errno: number };
  /** Of the rule that it suppresses. `comment`: it is one, not an entry of `ignore`. */
  suppression: { readonly rule: RuleId; readonly fault: SuppressionFault; readonly comment: boolean };
}

/** A rule’s id, as configs, results and pages have it. */
export type RuleId = keyof Facts;

/** Why nobody can say from the source which domain is called. */
export type UnresolvedReason =
  /** A parameter that nothing in the source gives. */
  | 'parameter'
  /** Known where the program runs: storage, settings, an answer of a server. */
  | 'runtime'
  /** It comes from a package, whose source is not read. */
  | 'package'
  /** Nothing assigns it. */
  | 'missing'
  /** A URL without protocol and host. */
  | 'relative'
  /** The part with the host is not known. */
  | 'host'
  /** More ways than are followed. */
  | 'many'
  /** An expression that is not followed. */
  | 'computed';

/**
 * How it would get registered:
 *
 * - `line`: the config's own list is judged against: a line more there, once the platform has it
 * - `declared`: the config has that line, the platform does not have it yet
 * - `line-and-apply`: a line in the config, which is then applied
 * - `command`: the config says nothing of this type: a line there would be the whole list, and the rest be deleted
 */
export type Registering = 'line' | 'declared' | 'line-and-apply' | 'command';

/** Why a suppression suppresses nothing. */
export type SuppressionFault =
  | { readonly kind: 'no-reason' | 'unused' }
  | { readonly kind: 'out-of-date'; readonly until: string }
  | { readonly kind: 'foresees-errno'; readonly errno: number };

/** Why a business domain would not pass for verified. `code` and `to` are the system's and the server's words. */
export type VerificationFault =
  | { readonly kind: 'unreachable' | 'certificate'; readonly code: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'content' };

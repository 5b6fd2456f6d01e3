/**
 * What is judged by: limits that the platform published, each with date and source, and the user's own settings
 * of the rules.
 */
import type { CalledCode } from './called-code.ts';
import type { DomainLists } from './domain-lists.ts';
import type { RuleId, VerificationFault } from './facts.ts';
import type { Place } from './place.ts';
import type { Registry } from './registry.ts';

/** How grave a problem is, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
/** `error` fails; `warning` fails where somebody wants it to (`--fail-on warning`); `info` never does. */
export type Severity = (typeof SEVERITIES)[number];

/** The names of the presets; the first is the default. */
export const PRESETS = ['platform', 'strict'] as const;
/** `platform`: errors are what the API would refuse, or what is never right. `strict`: warnings are errors too. */
export type Preset = (typeof PRESETS)[number];

/** Domains that must not be configured (net_rule, April 2020). */
export const RESERVED_HOSTS: readonly string[] = ['openapi.baidu.com'];

/** Options that a rule takes, and their defaults. */
export interface RuleOptions {
  readonly 'max-domains': { readonly limit: number };
  readonly 'domain-format': { readonly allow_wildcard: boolean };
  /** Days. */
  readonly 'stale-snapshot': { readonly max_age: number };
}

export const DEFAULT_OPTIONS: RuleOptions = {
  'max-domains': { limit: 20 }, // net_rule, April 2020: at most 20 domains a type
  'domain-format': { allow_wildcard: false },
  'stale-snapshot': { max_age: 30 }, // a guess: registering a domain takes days (its ICP filing), so lists change slowly
};

type OptionsOf<R extends RuleId> = R extends keyof RuleOptions ? Partial<RuleOptions[R]> : Record<never, never>;

/** A rule's severity, or `off`; with its options where it has any. */
export type RuleSetting<R extends RuleId = RuleId> = Severity | 'off' | readonly [Severity | 'off', OptionsOf<R>];

/**
 * The user's settings of the rules; one that is absent is as the preset has it.
 *
 * @example { 'secure-protocol': 'error', 'max-domains': ['warning', { limit: 30 }] }
 */
export type RuleSettings = { readonly [R in RuleId]?: RuleSetting<R> | undefined };

/** A snapshot as it was found. */
export interface SnapshotState {
  /** Since it was pulled, in days. */
  readonly age: number;
  /** Its checksum is not that of its lists. */
  readonly edited: boolean;
  /** Where it says when it was pulled, and what its checksum is. */
  readonly places?: { readonly pulledAt: Place; readonly checksum: Place } | undefined;
}

/** What `check` judges by. Nothing is needed; what is not known is not judged, and said. */
export interface CheckPolicy {
  /** Without one, `registered-domain` cannot judge, and says so. */
  readonly registry?: Registry | undefined;
  /** The registered lists themselves: they are judged too. */
  readonly registered?: DomainLists | undefined;
  /** Who says what is registered: what the platform holds nobody can mend by editing. Default `declaration`. */
  readonly registeredBy?: 'declaration' | 'platform' | undefined;
  /** What is declared to be registered, where `registered` is what the platform has: for better advice. */
  readonly toRegister?: DomainLists | undefined;
  /** The snapshot that `registered` was read from. */
  readonly snapshot?: SnapshotState | undefined;
  /** The business domains that were asked for the verification file and would not pass, by canonical host. */
  readonly unverified?: ReadonlyMap<string, VerificationFault> | undefined;
  /** What the program's source calls: judged too, and compared with the lists. */
  readonly code?: CalledCode | undefined;
  readonly rules?: RuleSettings | undefined;
  /** Default `platform`. */
  readonly preset?: Preset | undefined;
  /** The modification that the lists are for, where they are for just one: a list that is sent must not be empty. */
  readonly action?: 'add' | 'delete' | 'set' | undefined;
  /** What the app has, where it is known: what is deleted must be there. */
  readonly live?: DomainLists | undefined;
}

/** A setting's two halves. */
export function splitSetting(setting: RuleSetting | undefined): {
  severity: Severity | 'off' | undefined;
  options: Readonly<Record<string, unknown>>;
} {
  if (setting === undefined || typeof setting === 'string') return { severity: setting, options: {} };
  return { severity: setting[0], options: setting[1] };
}

/** The options that hold: the defaults, and over them the user's. */
export function optionsOf(settings: RuleSettings): RuleOptions {
  return {
    'max-domains': { ...DEFAULT_OPTIONS['max-domains'], ...splitSetting(settings['max-domains']).options },
    'domain-format': { ...DEFAULT_OPTIONS['domain-format'], ...splitSetting(settings['domain-format']).options },
    'stale-snapshot': { ...DEFAULT_OPTIONS['stale-snapshot'], ...splitSetting(settings['stale-snapshot']).options },
  };
}

/** The severity of a finding: the user's, else its own, raised by the strict preset. */
export type FindSeverity = (rule: { readonly id: RuleId }, own: Severity) => Severity | 'off';

export function findSeverityIn(settings: RuleSettings, strict: boolean): FindSeverity {
  const chosen = new Map(Object.entries(settings).map(([id, setting]) => [id, splitSetting(setting).severity]));
  return (rule, own) => chosen.get(rule.id) ?? (strict && own === 'warning' ? 'error' : own);
}

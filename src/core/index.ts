/** `swan-domains/core`: the pure part. It runs wherever JavaScript does. */

export type { CalledCode, CalledDomain, CodeComment } from './called-code.ts';
export { type Action, type Call, callsFor } from './calls.ts';
export { check } from './check.ts';
export { type Difference, type Differences, diff, MODES, type Mode } from './diff.ts';
export { type DomainLists, type ParsedLists, readLists, readLive } from './domain-lists.ts';
export {
  DOMAIN_TYPES,
  type DomainType,
  domainTypes,
  ENDPOINTS,
  type Endpoint,
  type Level,
  PROTOCOLS,
  type Protocol,
  typesOf,
} from './domain-type.ts';
export { type CanonicalReason, type Entry, type EntryFault, parseEntry } from './entry.ts';
export { type ErrnoClass, type ErrnoInfo, type ErrnoKey, errnoInfo, gatewayInfo } from './errno.ts';
export type { Facts, Registering, RuleId, SuppressionFault, VerificationFault } from './facts.ts';
export { type Fix, type FixedEntry, type FixOptions, fixEntry, fixList } from './fix.ts';
export { type Host, type HostFault, parseHost } from './host.ts';
export { type DomainList, type ListItem, parseDomainList, splitList } from './list.ts';
export type { Place } from './place.ts';
export { isReached, type Plan, type PlanInput, plan } from './plan.ts';
export {
  type CheckPolicy,
  PRESETS,
  type Preset,
  type RuleOptions,
  type RuleSetting,
  type RuleSettings,
  SEVERITIES,
  type Severity,
  type SnapshotState,
} from './policy.ts';
export { type Problem, type Subject, stopsModification } from './problem.ts';
export { type Breach, DEFAULT_PROTECT, type Protect } from './protect.ts';
export type { SuffixFacts } from './public-suffix.ts';
export { type Cover, createRegistry, type Nearest, type Registry } from './registry.ts';
export { RULE_IDS, rules } from './rules/index.ts';
export { type Need, stillNeeded } from './still-needed.ts';
export { type Sifted, type Suppressed, type SuppressionPolicy, suppress } from './suppress.ts';
export type { Suppression } from './suppression.ts';

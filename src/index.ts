/** The library: explicit names, nothing else. `swan-domains/core` has the pure part alone. */
export { planChecksum } from './app/plan-checksum.ts';
export {
  type BodyFault,
  type Failure,
  type FailureKind,
  isPlatformError,
  type LiveLists,
  type Platform,
  PlatformError,
  type TokenFault,
} from './app/platform.ts';
export { UsageError } from './app/usage-error.ts';
export type { CalledCode, CalledDomain, CodeComment } from './core/called-code.ts';
export { type Action, type Call, callsFor } from './core/calls.ts';
export { check } from './core/check.ts';
export { type Difference, type Differences, diff, MODES, type Mode } from './core/diff.ts';
export { type DomainLists, type ParsedLists, readLists, readLive } from './core/domain-lists.ts';
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
} from './core/domain-type.ts';
export { type CanonicalReason, type Entry, type EntryFault, parseEntry } from './core/entry.ts';
export { type ErrnoClass, type ErrnoInfo, type ErrnoKey, errnoInfo, gatewayInfo } from './core/errno.ts';
export type {
  Facts,
  Registering,
  RuleId,
  SuppressionFault,
  UnresolvedReason,
  VerificationFault,
} from './core/facts.ts';
export { type Fix, type FixedEntry, type FixOptions, fixEntry, fixList } from './core/fix.ts';
export { type Host, type HostFault, parseHost } from './core/host.ts';
export { type DomainList, type ListItem, parseDomainList, splitList } from './core/list.ts';
export type { Place } from './core/place.ts';
export { isReached, type Plan, type PlanInput, plan } from './core/plan.ts';
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
} from './core/policy.ts';
export { type Problem, type Subject, stopsModification } from './core/problem.ts';
export { type Breach, DEFAULT_PROTECT, type Protect } from './core/protect.ts';
export type { SuffixFacts } from './core/public-suffix.ts';
export { type Cover, createRegistry, type Nearest, type Registry } from './core/registry.ts';
export { RULE_IDS, rules } from './core/rules/index.ts';
export { type Need, stillNeeded } from './core/still-needed.ts';
export { type Sifted, type Suppressed, type SuppressionPolicy, suppress } from './core/suppress.ts';
export type { Suppression } from './core/suppression.ts';
export { type ClientOptions, createClient, DEFAULT_TIMEOUT_MS } from './platform/client.ts';
export type { Fetch } from './platform/transport.ts';
export { describeProblem } from './report/messages/describe-problem.ts';
export { describeFailure, type FailureWords } from './report/messages/failures.ts';
export type { Lang, Words } from './report/messages/words.ts';

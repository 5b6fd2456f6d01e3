/** Problems + suppressions -> what is left to say, what was suppressed and why, and which suppressions are wrong. */
import { findSeverityIn, type Preset, type RuleSettings } from './policy.ts';
import { compareProblems, type Problem, stopsModification } from './problem.ts';
import { rules } from './rules/index.ts';
import {
  type FindSuppressions,
  findSuppressions,
  isDay,
  type Suppression,
  type SuppressionGroup,
  whyIdle,
} from './suppression.ts';

/** A finding that is not told, and what keeps it from being told. */
export type Suppressed<P extends Problem = Problem> = P & { readonly suppression: Suppression };

/** What is left of the problems, and what was accepted. */
export interface Sifted<P extends Problem = Problem> {
  /** In their order. */
  readonly problems: readonly P[];
  readonly suppressed: readonly Suppressed<P>[];
}

/** What the suppressions of a run have met so far. */
export interface Met {
  /** Those that have met a finding that they mean; with the errno, where it could not be suppressed. */
  readonly findings: Map<Suppression, number | null>;
  /** What is in `findings` of each group, and the first of it that works. */
  readonly groups: Map<SuppressionGroup, { readonly errno: number | null; readonly working: Suppression | undefined }>;
}

export function createMet(): Met {
  return { findings: new Map(), groups: new Map() };
}

/** @returns the first of the group that works; `met` is told of all of them, at most twice */
function meet(group: SuppressionGroup, errno: number | null, today: string | undefined, met: Met) {
  const known = met.groups.get(group);
  if (known && (known.errno !== null || errno === null)) return known.working;
  for (const one of group) met.findings.set(one, met.findings.get(one) ?? errno);
  const working = known ? known.working : group.find((one) => whyIdle(one, today) === null);
  met.groups.set(group, { errno, working });
  return working;
}

/** Parts what is told from what is suppressed, and notes in `met` what each suppression has met. */
export function sift<P extends Problem>(
  problems: readonly P[],
  find: FindSuppressions,
  today: string | undefined,
  met: Met,
): Sifted<P> {
  const left: P[] = [];
  const suppressed: Suppressed<P>[] = [];
  for (const problem of problems) {
    const errno = stopsModification(problem) ? problem.errno : null;
    const [suppression] = find(problem).flatMap((group) => meet(group, errno, today, met) ?? []);
    if (suppression && errno === null) suppressed.push({ ...problem, suppression });
    else left.push(problem);
  }
  return { problems: left, suppressed };
}

/** By what suppressions themselves are judged. */
export interface SuppressionPolicy {
  /** `2027-01-31`, UTC; without it nothing is out of date. */
  readonly today?: string | undefined;
  readonly rules?: RuleSettings | undefined;
  readonly preset?: Preset | undefined;
}

/**
 * What is wrong with the suppressions themselves.
 *
 * @param looked was everything judged that this one may mean? Else it is not reported that it met nothing
 */
export function judgeSuppressions(
  suppressions: readonly Suppression[],
  { today, rules: settings = {}, preset }: SuppressionPolicy,
  met: Met,
  looked: (one: Suppression) => boolean,
): Problem[] {
  const { suppression: rule } = rules;
  const findSeverity = findSeverityIn(settings, preset === 'strict');
  return suppressions.flatMap((one): Problem[] => {
    const found = met.findings.get(one);
    if (found === undefined && !looked(one)) return [];
    const refused = found == null ? null : ({ kind: 'foresees-errno', errno: found } as const);
    const fault = whyIdle(one, today) ?? refused ?? (found === undefined ? ({ kind: 'unused' } as const) : null);
    if (!fault) return [];
    const severity = findSeverity(rule, fault.kind === 'no-reason' ? 'error' : rule.severity);
    if (severity === 'off') return [];
    const about = { subject: 'domains', domainType: one.domainType ?? null, value: one.value ?? null } as const;
    const facts = { rule: one.rule, fault, comment: one.line !== undefined };
    return [{ rule: rule.id, severity, errno: rule.foresees, ...about, place: one.place ?? null, facts }];
  });
}

/**
 * Takes out of `check`'s problems what somebody has accepted.
 *
 * @returns `problems`: what is left, and a problem of the rule `suppression` for each one that is unused, out of date,
 * without a reason, or means what the platform would refuse; `suppressed`: what was taken out, each with its suppression
 * @throws RangeError where `until` or `today` is no day (`2027-01-31`)
 * @example
 * const reason = 'the partner has no TLS';
 * suppress(check(lists), [{ rule: 'secure-protocol', value: 'http://a.example.com', reason }], { today: '2027-01-31' })
 */
export function suppress<P extends Problem>(
  problems: readonly P[],
  suppressions: readonly Suppression[],
  policy: SuppressionPolicy = {},
): Sifted<P | Problem> {
  const { today } = policy;
  for (const day of [today, ...suppressions.map(({ until }) => until)]) {
    if (day !== undefined && !isDay(day)) throw new RangeError(`expected a day as in "2027-01-31", found "${day}"`);
  }
  const met = createMet();
  const sifted = sift(problems, findSuppressions(suppressions), today, met);
  const wrong = judgeSuppressions(suppressions, policy, met, () => true);
  return { ...sifted, problems: [...sifted.problems, ...wrong].sort(compareProblems) };
}

/** Problems + suppressions -> what is left to say, what was suppressed and why, and which suppressions are wrong. */
import { findSeverityIn, type Preset, type RuleSettings } from './policy.ts';
import { compareProblems, type Problem, stopsModification } from './problem.ts';
import { rules } from './rules/index.ts';
import { type FindSuppressions, findSuppressions, isDay, type Suppression, whyIdle } from './suppression.ts';

/** A finding that is not told, and what keeps it from being told. */
export type Suppressed<P extends Problem = Problem> = P & { readonly suppression: Suppression };

/** What is left of the problems, and what was accepted. */
export interface Sifted<P extends Problem = Problem> {
  /** In their order. */
  readonly problems: readonly P[];
  readonly suppressed: readonly Suppressed<P>[];
}

/** Which suppressions have met a finding that they mean; with the errno, where it could not be suppressed. */
export type Met = Map<Suppression, number | null>;

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
    const meaning = find(problem);
    const errno = stopsModification(problem) ? problem.errno : null;
    for (const one of meaning) met.set(one, met.get(one) ?? errno);
    const suppression = errno === null ? meaning.find((one) => whyIdle(one, today) === null) : undefined;
    if (suppression) suppressed.push({ ...problem, suppression });
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
    const found = met.get(one);
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
  const met: Met = new Map();
  const sifted = sift(problems, findSuppressions(suppressions), today, met);
  const wrong = judgeSuppressions(suppressions, policy, met, () => true);
  return { ...sifted, problems: [...sifted.problems, ...wrong].sort(compareProblems) };
}

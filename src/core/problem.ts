/** One finding, as data. Its words, in Chinese and English, are made by `report/`. */
import type { DomainType } from './domain-type.ts';
import type { Facts, RuleId } from './facts.ts';
import { comparePlaces, compareText, type Place } from './place.ts';
import type { Severity } from './policy.ts';

/**
 * Which list is judged: the app's, the one that is declared to be registered, the one that the platform holds (a
 * snapshot, or read from it), the one that a `delete` names, or what the program's source calls.
 */
export type Subject = 'domains' | 'registered' | 'held' | 'deleted' | 'called';

interface ProblemOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  /** The errno that the platform would answer; `null` where it has none for this. */
  readonly errno: number | null;
  readonly subject: Subject;
  readonly domainType: DomainType | null;
  /** The entry as written; `null` where the finding is about more than one entry. */
  readonly value: string | null;
  readonly place: Place | null;
  readonly facts: Facts[R];
}

/** A union over the rules: narrowing `rule` narrows `facts`. */
export type Problem = { [R in RuleId]: ProblemOf<R> }[RuleId];

/**
 * The order in which problems are told: by place, at one place the errno-bearing first, then by rule. Equal ones
 * (a library caller's lists have no places) stay in the order in which they were found.
 */
export function compareProblems(a: Problem, b: Problem): number {
  return comparePlaces(a.place, b.place) || (a.place && b.place ? compareRules(a, b) : 0);
}

/** Errno-bearing first, then by id. */
export function compareRules(a: Pick<Problem, 'errno' | 'rule'>, b: Pick<Problem, 'errno' | 'rule'>): number {
  return Number(a.errno === null) - Number(b.errno === null) || compareText(a.rule, b.rule);
}

/**
 * Would the platform refuse the call for this? Then nothing is sent, whatever `fail-on` says.
 *
 * @returns `true` for an error that foresees an errno
 * @example check(lists, policy).some(stopsModification)
 */
export function stopsModification(problem: Problem): boolean {
  return problem.severity === 'error' && problem.errno !== null;
}

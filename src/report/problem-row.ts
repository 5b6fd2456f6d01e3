/** One problem, as the formats show it. Made from a problem here, from its JSON in `read-result`. */
import type { AppProblem, SuppressedProblem } from '../app/outcome.ts';
import type { Place } from '../core/place.ts';
import type { Severity } from '../core/policy.ts';
import { describeProblem } from './messages/describe-problem.ts';
import type { Lang } from './messages/words.ts';

export interface ProblemRow {
  readonly appId: string | null;
  readonly severity: Severity;
  readonly rule: string;
  readonly errno: number | null;
  readonly domainType: string | null;
  /** As written: the text of a stranger. */
  readonly value: string | null;
  readonly place: Place | null;
  readonly message: string;
  readonly remedy: string;
}

export function problemRow(problem: AppProblem, lang: Lang): ProblemRow {
  const { appId, severity, rule, errno, domainType, value, place } = problem;
  return { appId, severity, rule, errno, domainType, value, place, ...describeProblem(problem, lang) };
}

/** One that somebody has accepted, and why. */
export interface SuppressedRow extends ProblemRow {
  readonly reason: string;
  readonly until: string | null;
  /** On its line, or under `ignore`. */
  readonly by: 'comment' | 'config';
}

export function suppressedRow(problem: SuppressedProblem, lang: Lang): SuppressedRow {
  const { reason, until = null } = problem.suppression;
  return { ...problemRow(problem, lang), reason, until, by: suppressedBy(problem) };
}

export function suppressedBy({ suppression }: SuppressedProblem): SuppressedRow['by'] {
  return suppression.line ? 'comment' : 'config';
}

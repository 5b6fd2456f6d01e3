/**
 * One exception that somebody has made, as data: which findings it means, why, and until when.
 *
 * Decided here: it means single findings, never a whole rule of entries; that is what `rules: { …: off }` is for, which
 * nobody overlooks. And what the platform would refuse (`stopsModification`) cannot be suppressed: it would be sent, be
 * refused, and a stranger's comment could spend a limited modification.
 */
import type { DomainType } from './domain-type.ts';
import { comparisonKey, parseEntry } from './entry.ts';
import type { RuleId } from './facts.ts';
import type { Place } from './place.ts';
import type { Problem, Subject } from './problem.ts';

/** A finding that somebody accepts, with a reason. */
export interface Suppression {
  readonly rule: RuleId;
  /** Only in lists of this type. */
  readonly domainType?: DomainType | undefined;
  /** Only this entry, in whatever spelling; without it and `line`: findings that are about no single entry. */
  readonly value?: string | undefined;
  /** Only what is written on this line: a comment does so, whatever the entry. */
  readonly line?: { readonly file: string | null; readonly line: number } | undefined;
  /** One in which nothing can be seen does not count: the suppression does not work without. */
  readonly reason: string;
  /** The last day on which it holds, `2027-01-31`, UTC. */
  readonly until?: string | undefined;
  /** Where it is written. */
  readonly place?: Place | undefined;
}

/** Those that mean the same, in the order given: of a line, an entry or a rule, of one type or of all. */
export type SuppressionGroup = readonly Suppression[];

/**
 * Every suppression that means this finding, whether it works or not. In the same groups each time, so that who asks
 * often looks into each once: a stranger's line may have thousands, of thousands of entries.
 */
export type FindSuppressions = (
  problem: Pick<Problem, 'rule' | 'value' | 'place' | 'domainType'> & { readonly subject?: Subject },
) => readonly SuppressionGroup[];

/** Files each under what it means: a question costs the same, however many there are. */
export function findSuppressions(suppressions: readonly Suppression[]): FindSuppressions {
  const filed = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const key = `${suppression.domainType ?? ''} ${keyOf(suppression)}`;
    const others = filed.get(key);
    if (others) others.push(suppression);
    else filed.set(key, [suppression]);
  }
  if (filed.size === 0) return () => [];
  return (problem) => {
    const { rule, value, place, domainType } = problem;
    const keys = [value === null ? keyOf({ rule }) : keyOf({ rule, value })];
    if (place) keys.push(keyOf({ rule, line: place }));
    const types = domainType === null ? [''] : [domainType, ''];
    const groups = keys.flatMap((key) => types.map((type) => filed.get(`${type} ${key}`)));
    return groups.filter((group) => group !== undefined);
  };
}

function keyOf({ rule, value, line }: Pick<Suppression, 'rule' | 'value' | 'line'>): string {
  if (line) return `${rule} line ${line.line} ${line.file ?? ''}`;
  return value === undefined ? rule : `${rule} value ${comparisonKey(parseEntry(value.trim()))}`;
}

/** Some character that a reviewer can see: not only those of no width, the blank of Braille, or what sits on others. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * @param today `2027-01-31`, UTC; without it nothing is out of date
 * @returns why it suppresses nothing; `null`: it works
 */
export function whyIdle(
  { reason, until }: Pick<Suppression, 'reason' | 'until'>,
  today: string | undefined,
): { readonly kind: 'no-reason' } | { readonly kind: 'out-of-date'; readonly until: string } | null {
  if (!SEEN.test(reason)) return { kind: 'no-reason' };
  return until !== undefined && today !== undefined && until < today ? { kind: 'out-of-date', until } : null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Is this a day of the calendar, as `until` and `today` are written?
 *
 * @example isDay('2027-02-30') // false
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

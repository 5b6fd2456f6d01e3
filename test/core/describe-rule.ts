/** One rule's cases as two tables, judged through the public face. */
import { describe, expect, test } from 'vitest';
import {
  type CheckPolicy,
  check,
  type DomainLists,
  type DomainType,
  type Facts,
  type Place,
  type Problem,
  type RuleId,
  type Severity,
  type Subject,
} from '../../src/core/index.ts';

/** What a rule is expected to say. What is left out is as the rule has it, and in the list of requests. */
interface Finding<R extends RuleId> {
  readonly facts: Facts[R];
  readonly value?: string | null;
  readonly severity?: Severity;
  readonly type?: DomainType | null;
  readonly subject?: Subject;
  /** What is found in code has one. */
  readonly place?: Place;
}

type OkRow = readonly [why: string, lists: DomainLists, policy?: CheckPolicy];
type NotOkRow<R extends RuleId> = readonly [
  why: string,
  lists: DomainLists,
  found: Finding<R> | readonly Finding<R>[],
  policy?: CheckPolicy,
];

export interface RuleCases<R extends RuleId> {
  readonly ok: readonly OkRow[];
  readonly notOk: readonly [NotOkRow<R>, ...NotOkRow<R>[]];
}

/** The problems of one rule. */
export function findings(rule: RuleId, lists: DomainLists, policy?: CheckPolicy): Problem[] {
  return check(lists, policy).filter((problem) => problem.rule === rule);
}

/** Every rule that finds something, each once, in the order of the report. */
export function brokenRules(lists: DomainLists, policy?: CheckPolicy): RuleId[] {
  return [...new Set(check(lists, policy).map(({ rule }) => rule))];
}

export function describeRule<R extends RuleId>(
  rule: R,
  own: { readonly errno: number | null; readonly severity: Severity },
  { ok, notOk }: RuleCases<R>,
): void {
  const problem = (finding: Finding<R>) => ({
    rule,
    errno: own.errno,
    severity: finding.severity ?? own.severity,
    subject: finding.subject ?? 'domains',
    domainType: finding.type === undefined ? 'request_domain' : finding.type,
    value: finding.value ?? null,
    place: finding.place ?? null,
    facts: finding.facts,
  });

  describe(`${rule}: ok`, () => {
    for (const [why, lists, policy] of ok) {
      test(why, () => expect(findings(rule, lists, policy)).toEqual([]));
    }
  });

  describe(`${rule}: not ok`, () => {
    for (const [why, lists, found, policy] of notOk) {
      const expected = (Array.isArray(found) ? found : [found]) as readonly Finding<R>[];
      test(why, () => expect(findings(rule, lists, policy)).toEqual(expected.map(problem)));
    }
  });

  describe(`${rule}: its severity`, () => {
    const [, lists, , policy] = notOk[0];
    test('is the one that the user sets', () => {
      for (const severity of ['error', 'warning', 'info'] as const) {
        const set = findings(rule, lists, { ...policy, rules: { ...policy?.rules, [rule]: severity } });
        expect(new Set(set.map((problem) => problem.severity))).toEqual(new Set([severity]));
      }
    });
    test('may be off', () => {
      expect(findings(rule, lists, { ...policy, rules: { ...policy?.rules, [rule]: 'off' } })).toEqual([]);
    });
    test('is an error with the strict preset where it is a warning', () => {
      const severities = new Set(findings(rule, lists, policy).map(({ severity }) => severity));
      const strict = new Set([...severities].map((severity) => (severity === 'warning' ? 'error' : severity)));
      const found = findings(rule, lists, { ...policy, preset: 'strict' });
      expect(new Set(found.map(({ severity }) => severity))).toEqual(strict);
      expect(found).not.toEqual([]);
    });
  });
}

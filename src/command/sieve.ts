/**
 * What the config's suppressions take out of what is found, and what is wrong with them themselves.
 *
 * One that meets nothing is called unused only where everything was judged that is declared: whoever chooses some apps,
 * or gives lists, looks at a part.
 */
import type { Declaration } from '../config/declaration.ts';
import type { CalledCode } from '../core/called-code.ts';
import { check } from '../core/check.ts';
import { codeSuppressions } from '../core/code-suppressions.ts';
import type { RuleId } from '../core/facts.ts';
import type { Problem } from '../core/problem.ts';
import { createMet, judgeSuppressions, type Sifted, sift } from '../core/suppress.ts';
import { type FindSuppressions, findSuppressions, type Suppression } from '../core/suppression.ts';
import type { Command } from './command.ts';
import type { Target } from './targets.ts';

export interface Sieve {
  /** @param target `null`: what is everybody's */
  readonly sift: (problems: readonly Problem[], target: Target | null) => Sifted;
  /** What is wrong with the suppressions of this app, or with everybody's; asked when all else is sifted. */
  readonly judge: (target: Target | null) => readonly Problem[];
}

/** What these find is met only while something is deleted or registered. */
const ELSEWHERE: readonly RuleId[] = ['domain-not-configured', 'verification-file'];

/** What these find is met only where the code is scanned. */
export const OF_CODE: readonly RuleId[] = [
  'undeclared-domain',
  'unused-domain',
  'unresolved-url',
  'unread-source',
  'ignore-comment',
];

/** @param code where it was scanned: its own comments suppress what is found in it */
export function createSieve(command: Command, declaration: Declaration, code?: CalledCode): Sieve {
  const { ignore = [], rules, toRegister } = declaration;
  const { today } = command;
  const preset = command.preset ?? declaration.preset;
  const whole = judgesAll(command);
  const met = createMet();
  const ofConfig = findSuppressions(ignore);
  const ofCode = code ? codeSuppressions(code) : () => [];
  const everybodys: FindSuppressions = (problem) => [...ofConfig(problem), ...ofCode(problem)];
  const elsewhere = code ? ELSEWHERE : [...ELSEWHERE, ...OF_CODE];

  const finder = (target: Target | null): FindSuppressions => {
    const own = target?.ignore ?? [];
    if (own.length === 0) return everybodys;
    const find = findSuppressions(own);
    return (problem) => [...find(problem), ...everybodys(problem)];
  };
  const judge = (suppressions: readonly Suppression[]) =>
    judgeSuppressions(suppressions, { today, rules, preset }, met, ({ rule }) => whole && !elsewhere.includes(rule));
  return {
    sift: (problems, target) => sift(problems, finder(target), today, met),
    judge: (target) => {
      if (target) return judge(target.ignore ?? []);
      // Where a snapshot says what is registered, what is declared was not judged: its suppressions are needed no less.
      if (whole && toRegister && !ignore.every((one) => met.findings.has(one))) {
        sift(check({}, { registered: toRegister, rules, preset }), everybodys, today, met);
      }
      return judge(ignore);
    },
  };
}

function judgesAll({ name, apps, shard, domains, registered, registeredFrom }: Command): boolean {
  const given = Object.keys(domains).length + Object.keys(registered).length > 0;
  const judging = name === 'check' || name === 'plan' || name === 'apply' || name === 'scan';
  return judging && apps.length === 0 && !shard && !given && registeredFrom === null;
}

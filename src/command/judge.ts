/** The lists of every chosen app, judged; what several apps share is said once. */
import { type AppProblem, type SuppressedProblem, stopRun } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import type { CalledCode } from '../core/called-code.ts';
import { check } from '../core/check.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import type { CheckPolicy } from '../core/policy.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { createRegistry } from '../core/registry.ts';
import type { Suppressed } from '../core/suppress.ts';
import type { Command } from './command.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { baseLists, type Target } from './targets.ts';

export interface Judged {
  /** Ordered by place; each once. */
  readonly problems: readonly AppProblem[];
  /** Each once. */
  readonly suppressed: readonly SuppressedProblem[];
  /** Do this app's problems keep its modification from being sent? */
  readonly stops: (target: Target) => boolean;
  /** The same suppressions, for what is found later. */
  readonly sift: Sieve['sift'];
}

/** @param code what it calls is judged with the lists, and stops what they stop */
export function judge(
  targets: readonly Target[],
  command: Command,
  declaration: Declaration,
  code?: CalledCode,
): Judged {
  const policy = policyOf(command, declaration);
  const sieve = createSieve(command, declaration, code);
  const { sift } = sieve;
  const [only] = targets;
  if (declaration.apps === undefined && only) {
    const found = sift(check(only.lists, { ...policy, code }), only);
    const problems = withApp([...found.problems, ...sieve.judge(null)].sort(compareProblems), only.appId);
    const stopped = stopRun(problems, command.failOn);
    return { problems, suppressed: withApp(found.suppressed, only.appId), stops: () => stopped, sift };
  }

  const { registered, ...others } = policy;
  const registry = registered && createRegistry(registered);
  const base = new Set(check(baseLists(command, declaration), { ...others, registry }).map(identity));
  // The registered lists are everybody's: their problems are found once, and stop everybody.
  const ofRegistered = sift(
    check({}, policy).filter(({ subject }) => subject === 'registered' || subject === 'held'),
    null,
  );

  const told = collector<Problem>();
  const untold = collector<Suppressed>();
  const ofApp = new Map<Target, readonly Problem[]>();
  const judged = new Map<DomainLists, readonly Problem[]>();
  for (const target of targets) {
    const found = judged.get(target.lists) ?? check(target.lists, { ...others, registry, code });
    judged.set(target.lists, found);
    const { problems, suppressed } = sift(found, target);
    for (const problem of problems) told.add(problem, target.appId);
    for (const problem of suppressed) untold.add(problem, target.appId);
    ofApp.set(target, problems);
  }

  const ofSuppressions = sieve.judge(null);
  const ofOwn = new Map(targets.map((target) => [target, sieve.judge(target)]));
  const allStop = stopRun([...ofRegistered.problems, ...ofSuppressions], command.failOn);
  const stopped = new Set(
    targets.filter((target) => stopRun([...(ofApp.get(target) ?? []), ...(ofOwn.get(target) ?? [])], command.failOn)),
  );
  const isEverybodys = ({ rule, place, subject }: Problem, key: string, apps: number) =>
    rule === 'domain-type-required' || rule === 'unused-domain' || subject === 'called'
      ? apps === targets.length // where only some lack it, which ones must be said
      : base.has(key) || (rule === 'registered-domains-unknown' && place === null); // nothing is registered for any
  return {
    problems: [
      ...withApp([...ofRegistered.problems, ...ofSuppressions], null),
      ...told.each(isEverybodys),
      ...[...ofOwn].flatMap(([{ appId }, problems]) => withApp(problems, appId)),
    ].sort(compareProblems),
    suppressed: [...withApp(ofRegistered.suppressed, null), ...untold.each(isEverybodys)].sort(compareProblems),
    stops: (target) => allStop || stopped.has(target),
    sift,
  };
}

/** Findings, each once, with the apps that have it. */
function collector<P extends Problem>() {
  const found = new Map<string, { readonly problem: P; readonly apps: Set<string | null> }>();
  return {
    add(problem: P, appId: string | null): void {
      const key = identity(problem);
      const known = found.get(key) ?? { problem, apps: new Set() };
      known.apps.add(appId);
      found.set(key, known);
    },
    /** @param isEverybodys then it is no app's; else it is told for each that has it */
    each(isEverybodys: (problem: Problem, key: string, apps: number) => boolean): (P & WithApp)[] {
      return [...found].flatMap(([key, { problem, apps }]) =>
        [...(isEverybodys(problem, key, apps.size) ? [null] : apps)].map((appId) => ({ ...problem, appId })),
      );
    },
  };
}

export function policyOf(command: Command, declaration: Declaration): CheckPolicy {
  const given = Object.keys(command.registered).length > 0;
  return {
    registered: declaration.registered || given ? { ...declaration.registered, ...command.registered } : undefined,
    registeredBy: declaration.registeredBy,
    toRegister: declaration.toRegister,
    snapshot: declaration.pulled,
    rules: declaration.rules,
    preset: command.preset ?? declaration.preset,
    action: command.name === 'add' || command.name === 'delete' || command.name === 'set' ? command.name : undefined,
  };
}

interface WithApp {
  readonly appId: string | null;
}

export function withApp<P extends Problem>(problems: readonly P[], appId: string | null): (P & WithApp)[] {
  return problems.map((problem) => ({ ...problem, appId }));
}

/** Two findings are one where they say the same of the same place. */
export function identity({ rule, domainType, value, place, facts }: Problem): string {
  return JSON.stringify([rule, domainType, value, place, facts]);
}

/** The lists of every chosen app, judged; what several apps share is said once. */
import { type AppProblem, stopRun } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import { check } from '../core/check.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import type { CheckPolicy } from '../core/policy.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { createRegistry } from '../core/registry.ts';
import type { Command } from './command.ts';
import { baseLists, type Target } from './targets.ts';

export interface Judged {
  /** Ordered by place; each once. */
  readonly problems: readonly AppProblem[];
  /** Do this app's problems keep its modification from being sent? */
  readonly stops: (target: Target) => boolean;
}

export function judge(targets: readonly Target[], command: Command, declaration: Declaration): Judged {
  const policy = policyOf(command, declaration);
  const [only] = targets;
  if (declaration.apps === undefined && only) {
    const problems = withApp(check(only.lists, policy), only.appId);
    const stopped = stopRun(problems, command.failOn);
    return { problems, stops: () => stopped };
  }

  const { registered, ...others } = policy;
  const registry = registered && createRegistry(registered);
  const base = new Set(check(baseLists(command, declaration), { ...others, registry }).map(identity));
  // The registered lists are everybody's: their problems are found once, and stop everybody.
  const ofRegistered = check({}, policy).filter(({ subject }) => subject === 'registered' || subject === 'held');

  const allStop = stopRun(ofRegistered, command.failOn);

  const found = new Map<string, { readonly problem: Problem; readonly apps: Set<string | null> }>();
  const stopped = new Set<Target>();
  const judged = new Map<DomainLists, readonly Problem[]>();
  for (const target of targets) {
    const problems = judged.get(target.lists) ?? check(target.lists, { ...others, registry });
    judged.set(target.lists, problems);
    for (const problem of problems) {
      const key = identity(problem);
      const known = found.get(key) ?? { problem, apps: new Set() };
      known.apps.add(target.appId);
      found.set(key, known);
    }
    if (allStop || stopRun(problems, command.failOn)) stopped.add(target);
  }
  const ofApps = [...found].flatMap(([key, { problem, apps }]) => {
    const { rule, place } = problem;
    const everybodys =
      rule === 'domain-type-required'
        ? apps.size === targets.length // where only some lack their lists, which ones must be said
        : base.has(key) || (rule === 'registered-domains-unknown' && place === null); // nothing is registered for any
    return [...(everybodys ? [null] : apps)].map((appId): AppProblem => ({ ...problem, appId }));
  });
  const problems = [...withApp(ofRegistered, null), ...ofApps].sort(compareProblems);
  return { problems, stops: (target) => stopped.has(target) };
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

export function withApp(problems: readonly Problem[], appId: string | null): AppProblem[] {
  return problems.map((problem) => ({ ...problem, appId }));
}

/** Two findings are one where they say the same of the same place. */
export function identity({ rule, domainType, value, place, facts }: Problem): string {
  return JSON.stringify([rule, domainType, value, place, facts]);
}

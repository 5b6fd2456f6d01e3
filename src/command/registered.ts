/** `registered plan` and `registered apply`: what is declared as registered, judged, and looked at once it is a plan. */
import type { Inspection } from '../app/change.ts';
import { stopRun } from '../app/outcome.ts';
import type { RegisteredNeed } from '../app/refusal.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Declaration } from '../config/declaration.ts';
import { check } from '../core/check.ts';
import type { Plan } from '../core/plan.ts';
import { splitSetting } from '../core/policy.ts';
import { compareProblems } from '../core/problem.ts';
import { stillNeeded } from '../core/still-needed.ts';
import type { Command } from './command.ts';
import type { FindUnverified } from './find-unverified.ts';
import { type Judged, policyOf, withApp } from './judge.ts';
import { createSieve } from './sieve.ts';
import { type Target, targetsOf } from './targets.ts';

/** @throws UsageError where nothing is declared: that must not become "register nothing" */
export function judgeRegistered({ lists }: Target, command: Command, declaration: Declaration): Judged {
  if (Object.keys(lists).length === 0) {
    throw new UsageError({ kind: 'no-registered' }, declaration.file === null ? null : { file: declaration.file });
  }
  const policy = { ...policyOf(command, declaration), registered: lists };
  const sieve = createSieve(command, declaration);
  const { problems, suppressed } = sieve.sift(
    check({}, policy).filter(({ subject }) => subject === 'registered'),
    null,
  );
  const found = [...problems, ...sieve.judge(null)].sort(compareProblems);
  const stopped = stopRun(found, command.failOn);
  return {
    problems: withApp(found, null),
    suppressed: withApp(suppressed, null),
    stops: () => stopped,
    sift: sieve.sift,
  };
}

/**
 * What goes must not be needed by any app of the config, whichever are chosen; and what comes as a business domain should
 * serve the verification file.
 */
export function inspector(
  { lists }: Target,
  command: Command,
  declaration: Declaration,
  findUnverified: FindUnverified,
): (planned: Plan) => Promise<Inspection> {
  const all = targetsOf({ ...command, apps: [], shard: null, domains: {} }, declaration);
  const apps = all.map(({ appId, lists }) => ({ app: appId, lists }));
  const policy = policyOf(command, declaration);
  const asks = splitSetting(policy.rules?.['verification-file']).severity !== 'off';
  return async ({ differences }) => {
    const needs = grouped(stillNeeded(differences, apps));
    if (needs.length > 0) return { refusal: { kind: 'needed', needs }, problems: [] };
    const coming = differences.get('web_view_domain')?.add ?? [];
    if (!asks || coming.length === 0) return { refusal: null, problems: [] };
    const unverified = await findUnverified(coming);
    const problems = check({}, { ...policy, registered: lists, unverified });
    return { refusal: null, problems: problems.filter(({ rule }) => rule === 'verification-file') };
  };
}

function grouped(needs: ReturnType<typeof stillNeeded<string | null>>): RegisteredNeed[] {
  const groups = new Map<string, RegisteredNeed>();
  for (const { app, domainType, registered } of needs) {
    const key = `${domainType} ${registered}`;
    const apps = groups.get(key)?.apps ?? [];
    if (!apps.includes(app)) groups.set(key, { domainType, registered, apps: [...apps, app] });
  }
  return [...groups.values()];
}

/** Which use case a command is: its targets, their verdict, and what is done with them. */
import type { Change } from '../app/change.ts';
import type { Step } from '../app/change-app.ts';
import { type AppOutcome, blankApp, blankOutcome, type Outcome } from '../app/outcome.ts';
import type { Reviewed } from '../app/review.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Declaration } from '../config/declaration.ts';
import type { CalledCode } from '../core/called-code.ts';
import type { Problem } from '../core/problem.ts';
import { visible, type Words, words } from '../report/messages/words.ts';
import { type Command, type Host, isOfPlatform, modifies } from './command.ts';
import { identity, type Judged, judge } from './judge.ts';
import type { Platforms } from './open-platforms.ts';
import { reachPlatforms } from './reach-platforms.ts';
import { renderOptions } from './report.ts';
import type { ByApp } from './saved-result.ts';
import { platformTarget, type Target, targetsOf } from './targets.ts';

/**
 * @returns what was found and done; only `check` gives no apps
 * @throws UsageError
 * @throws PlatformError `interrupted`, before any app's turn
 */
export async function perform(command: Command, declaration: Declaration, host: Host): Promise<Outcome> {
  const { name } = command;
  if (name === 'registered pull') {
    const { pullRegistered } = await import('./pull-registered.ts');
    const target = platformTarget(command, declaration);
    const platforms = await reachPlatforms([target], command, host);
    return ended(blankOutcome(name), [await pullRegistered(target, platforms, command, declaration, host)], host);
  }
  if (name === 'scan') {
    const { performScan } = await import('./scan.ts');
    return performScan(command, declaration, host);
  }
  const before = name === 'restore' ? await changesIn(command.saved, host) : null;
  const applies = name === 'apply' || name === 'registered apply';
  const plans = applies && command.saved !== null ? await plansIn(command, host) : before;
  const declared = isOfPlatform(name) ? [platformTarget(command, declaration)] : targetsOf(command, declaration);
  const targets = before ? restoring(declared, before) : declared;
  const undeclared = undeclaredOf([...(plans?.keys() ?? [])], declared, command);
  if (before && targets.length + undeclared.length === 0) {
    throw new UsageError({ kind: 'saved-result', fault: 'nothing-to-restore' });
  }
  if (name === 'get') {
    const { readApps } = await import('./read-apps.ts');
    return ended(
      blankOutcome(name),
      await readApps(targets, command, host, await reachPlatforms(targets, command, host)),
      host,
    );
  }

  const scanned = command.scan === null ? null : await scanBeside(command, declaration, host);
  const { problems, suppressed, sift, stops } = await judgeTargets(targets, command, declaration, scanned?.code);
  const outcome = { ...blankOutcome(name), ...scanned?.about };
  const judged = { ...outcome, problems, suppressed };
  if (declaration.file === null && problems.some(({ rule }) => rule === 'domain-type-required')) {
    host.stderr(`${noConfigText(host.cwd)[command.lang]}\n`);
  }
  if (name === 'check') return judged;
  const healthy = targets.filter((target) => !stops(target));
  if (targets.length === 0) return { ...judged, apps: undeclared };
  if (healthy.length === 0 || (healthy.length < targets.length && !command.keepGoing)) {
    return {
      ...judged,
      apps: targets.map(({ appId, level }) => ({ ...blankApp(appId, 'skipped'), level })),
    };
  }

  const ask = askOf(command, declaration, host);
  // Loaded while a command prints the tokens.
  const loading = import('./change-apps.ts');
  const platforms = await reachPlatforms(targets, command, host);
  const { changeApps } = await loading;
  const { describeStep } = await import('../report/messages/describe-step.ts');
  const onStep = (step: Step) => {
    if (command.verbosity !== 'quiet') host.stderr(`${describeStep(step)[command.lang]}\n`);
  };
  const inspect = await inspectorOf(targets, platforms, command, declaration, host);
  const run = { command, declaration, host, platforms, plans, stops, sift, ask, onStep, inspect };
  const { apps, found, checksum } = await changeApps(targets, run);
  const later = [...found.values()];
  const all = {
    problems: withNew(
      problems,
      later.flatMap((found) => found.problems),
    ),
    suppressed: withNew(
      suppressed,
      later.flatMap((found) => found.suppressed),
    ),
  };
  return ended({ ...outcome, ...all, checksum }, [...apps, ...undeclared], host);
}

function withNew<P extends Problem>(known: readonly P[], found: readonly P[]): P[] {
  const told = new Set(known.map(identity));
  return [...known, ...found.filter((problem) => !told.has(identity(problem)))];
}

async function scanBeside(command: Command, declaration: Declaration, host: Host) {
  const { scanCode, scannedOf } = await import('./scan-code.ts');
  const scanned = scanCode(command.scan ?? '.', command, declaration, host);
  return { code: scanned.code, about: scannedOf(scanned) };
}

async function judgeTargets(
  targets: readonly Target[],
  command: Command,
  declaration: Declaration,
  code: CalledCode | undefined,
): Promise<Judged> {
  const [only] = targets;
  if (command.name === 'add-all') return NOTHING_JUDGED;
  if (!isOfPlatform(command.name) || !only) return judge(targets, command, declaration, code);
  const { judgeRegistered } = await import('./registered.ts');
  return judgeRegistered(only, command, declaration);
}

/** What else is to be looked at once there is a plan. */
async function inspectorOf(
  [only]: readonly Target[],
  platforms: Platforms,
  command: Command,
  declaration: Declaration,
  host: Host,
): Promise<Change['inspect']> {
  if (!isOfPlatform(command.name) || !only) return undefined;
  const { inspector } = await import('./registered.ts');
  const { findUnverified } = await import('./find-unverified.ts');
  return inspector(only, command, declaration, findUnverified(only, platforms, command, host));
}

const NOTHING_JUDGED: Judged = {
  problems: [],
  suppressed: [],
  stops: () => false,
  sift: (problems) => ({ problems, suppressed: [] }),
};

function ended(outcome: Outcome, apps: readonly AppOutcome[], host: Host): Outcome {
  const stopped = apps.some(({ status, failed }) => status === 'skipped' || failed?.failure.kind === 'interrupted');
  const level = isOfPlatform(outcome.command) ? 'tp' : 'app';
  return {
    ...outcome,
    apps: apps.map((app) => ({ ...app, level })),
    interrupted: stopped && host.interruption().aborted,
  };
}

/** @throws UsageError, also without a file: a `restore` of nothing must never become an `apply` of the config */
async function changesIn(saved: string | null, { cwd }: Host): Promise<ByApp<Reviewed>> {
  if (saved === null) throw new UsageError({ kind: 'missing-argument', argument: 'RESULT' });
  const { readChanges } = await import('./saved-result.ts');
  return readChanges(saved, cwd);
}

/** @throws UsageError */
async function plansIn({ name, saved }: Command, { cwd }: Host): Promise<ByApp<Reviewed>> {
  const { readPlans } = await import('./saved-result.ts');
  return readPlans(saved ?? '', cwd, isOfPlatform(name) ? 'registered plan' : 'plan');
}

/** What was there before, for the apps that were changed. */
function restoring(targets: readonly Target[], before: ByApp<Reviewed>): Target[] {
  return targets.flatMap((target) => {
    const change = before.get(target.appId);
    return change ? [{ ...target, lists: change.target }] : [];
  });
}

/** Apps of a saved result that are not declared: refused, unless somebody has chosen some apps only. */
function undeclaredOf(saved: readonly (string | null)[], declared: readonly Target[], command: Command): AppOutcome[] {
  if (command.apps.length > 0 || command.shard) return [];
  const known = new Set(declared.map(({ appId }) => appId));
  return saved
    .filter((appId) => !known.has(appId))
    .map((appId) => ({ ...blankApp(appId, 'refused'), refusal: { kind: 'not-declared' } }));
}

/** @throws UsageError where somebody would have to be asked and nobody can be: before anything is read or sent */
function askOf(command: Command, declaration: Declaration, host: Host) {
  const { name, lang } = command;
  if (!modifies(name) || command.consent !== 'ask') return null;
  const { confirm } = host;
  if (!confirm) throw new UsageError({ kind: 'needs-yes', command: name });
  return async (planned: readonly AppOutcome[]) => {
    const outcome = { ...blankOutcome(name), apps: planned };
    const { plansText } = await import('../report/text.ts');
    host.stderr(`${plansText(outcome, renderOptions(command, declaration, host, 0))}\n\n`);
    return confirm(words('Apply this?', '应用这些修改？')[lang]);
  };
}

function noConfigText(cwd: string): Words {
  return words(
    `there is no swan-domains.yml in ${visible(cwd)} or above it`,
    `在 ${visible(cwd)} 及其上级目录中没有找到 swan-domains.yml`,
  );
}

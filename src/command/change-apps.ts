/**
 * Every command that plans or modifies, for one app or for many.
 *
 * Where somebody has to see the plans first (a person who is asked, a checksum), all apps are planned, and then
 * changed only as far as they are still as they were seen: every app is read again.
 */
import { createBudget } from '../app/budget.ts';
import type { Change } from '../app/change.ts';
import { type ChangePorts, changeApp, planApp, type Step } from '../app/change-app.ts';
import { type AppOutcome, type AppProblem, blankApp, type SuppressedProblem } from '../app/outcome.ts';
import { runChecksum } from '../app/plan-checksum.ts';
import { isPlatformError, type LiveLists } from '../app/platform.ts';
import type { Refusal } from '../app/refusal.ts';
import type { Reviewed } from '../app/review.ts';
import { runApps } from '../app/run-apps.ts';
import type { Declaration } from '../config/declaration.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { ENDPOINTS } from '../core/domain-type.ts';
import { CONCURRENCY, type Command, type Host, isPlan } from './command.ts';
import { type Judged, policyOf, withApp } from './judge.ts';
import type { Platforms } from './open-platforms.ts';
import type { ByApp } from './saved-result.ts';
import type { Target } from './targets.ts';

export interface ChangeRun {
  readonly command: Command;
  readonly declaration: Declaration;
  readonly host: Host;
  readonly platforms: Platforms;
  /** Plans from a file, which only are carried out; `null`: none was given. */
  readonly plans: ByApp<Reviewed> | null;
  /** Do its problems keep this app from being touched? */
  readonly stops: Judged['stops'];
  readonly sift: Judged['sift'];
  /** Shows the plans and asks a person; `null`: nobody needs to be asked. */
  readonly ask: ((planned: readonly AppOutcome[]) => Promise<boolean>) | null;
  readonly onStep: (step: Step) => void;
  readonly inspect?: Change['inspect'];
}

export interface ChangedApps {
  readonly apps: readonly AppOutcome[];
  /** What was found with the live lists only, for the apps where it had to be judged again. */
  readonly found: ReadonlyMap<string | null, FoundLater>;
  readonly checksum: string | null;
}

export interface FoundLater {
  readonly problems: readonly AppProblem[];
  readonly suppressed: readonly SuppressedProblem[];
}

/** @throws only bugs */
export async function changeApps(targets: readonly Target[], run: ChangeRun): Promise<ChangedApps> {
  const { command, ask, plans } = run;
  const found = new Map<string | null, FoundLater>();
  const planOnly = isPlan(command.name) || command.consent === 'plan-only';
  if (!planOnly && !ask && command.checksum === null) {
    const apps = await runAll(targets, run, found, changeApp, plans);
    return { apps, found, checksum: null };
  }

  const made = await runAll(targets, run, found, planApp, plans);
  const checksum = runChecksum(made);
  const planned = command.checksum === null ? made : onlyReviewed(made, checksumsIn(command.checksum), checksum);
  const done = (apps: readonly AppOutcome[]) => ({ apps, found, checksum });
  if (planOnly || !planned.some(({ status }) => status === 'pending')) return done(planned);
  const { interruption } = run.host;
  const agreed = ask && !interruption().aborted ? await ask(planned) : true;
  if (interruption().aborted) {
    return done(planned.map((app) => (app.status === 'pending' ? { ...app, status: 'skipped' } : app)));
  }
  if (!agreed) return done(refusePending(planned, () => ({ kind: 'declined' })));

  const seen = new Map(planned.map((app) => [app.appId, reviewedOf(app)]));
  const pending = targets.filter((_, index) => planned[index]?.status === 'pending');
  const changed = new Map((await runAll(pending, run, found, changeApp, seen)).map((app) => [app.appId, app]));
  return done(planned.map((app) => (app.status === 'pending' ? (changed.get(app.appId) ?? app) : app)));
}

type Work = (change: Change, ports: ChangePorts) => ReturnType<typeof changeApp>;

async function runAll(
  targets: readonly Target[],
  run: ChangeRun,
  found: Map<string | null, FoundLater>,
  work: Work,
  reviewed: ByApp<Reviewed | null> | null,
): Promise<AppOutcome[]> {
  const { command, host, platforms, stops, sift, onStep } = run;
  const budget = createBudget(command.maxModifications);
  const progress = targets.length > 1 ? await host.progress(targets.length, command.lang) : null;
  const single = targets.length === 1;
  const outcomes = await runApps(
    targets,
    async (target, index) => {
      const { appId } = target;
      const refusal = stops(target) ? 'problems' : reviewed && !reviewed.has(appId) ? 'not-reviewed' : null;
      if (refusal) {
        await budget.ask(index, 0);
        if (refusal === 'problems') return blankApp(appId, 'skipped');
        return { ...blankApp(appId, 'refused'), refusal: { kind: refusal } };
      }
      try {
        const { clock, patience } = platforms;
        const platform = await platforms.open(target);
        const ask = (modifications: number) => budget.ask(index, modifications);
        const ports = { platform, clock, patience, ask, ...(single ? { onStep } : {}) };
        const { app, problems } = await work(changeOf(target, run, reviewed?.get(appId) ?? null), ports);
        if (problems) {
          const sifted = sift(problems, target);
          found.set(appId, {
            problems: withApp(sifted.problems, appId),
            suppressed: withApp(sifted.suppressed, appId),
          });
        }
        return app;
      } catch (error) {
        if (!isPlatformError(error)) throw error; // its token cannot be had
        await budget.ask(index, 0);
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted') return blankApp(appId, 'skipped');
        return { ...blankApp(appId, 'failed'), failed: { failure, endpoint, action } };
      }
    },
    {
      concurrency: command.concurrency ?? CONCURRENCY,
      signal: host.interruption(),
      silence: platforms.silence,
      onDone: ({ status }) => progress?.advance(status === 'failed' || status === 'refused'),
    },
  );
  progress?.end();
  return outcomes;
}

function changeOf(
  target: Target,
  { command, declaration, inspect, sift }: ChangeRun,
  reviewed: Reviewed | null,
): Change {
  const { name } = command;
  return {
    appId: target.appId,
    level: target.level,
    kind: name === 'add' || name === 'delete' || name === 'set' || name === 'add-all' ? name : 'apply',
    lists: withoutBlank(target.lists),
    policy: policyOf(command, declaration),
    mode: name === 'restore' ? 'exact' : (command.mode ?? declaration.mode ?? 'exact'),
    protect: command.allowDeletions ? null : (declaration.protect ?? {}),
    endpoints: command.endpoint ? [command.endpoint] : ENDPOINTS,
    failOn: command.failOn,
    sift: (problems) => sift(problems, target).problems,
    reviewed: name === 'add-all' ? null : reviewed,
    inspect,
  };
}

/** What was given with nothing in it is not managed, even where nobody wants to hear of it (`empty-domain: off`). */
function withoutBlank(lists: DomainLists): DomainLists {
  const managed = Object.entries(lists).filter(
    ([, list]) => !(typeof list === 'object' && 'blank' in list && list.blank),
  );
  return Object.fromEntries(managed);
}

/** Separated by commas, blanks or lines. An empty text has none: then nothing was reviewed. */
function checksumsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((checksum) => checksum !== '');
}

/** Whoever reviewed the whole run has reviewed each of its plans. */
function onlyReviewed(apps: readonly AppOutcome[], reviewed: readonly string[], run: string | null): AppOutcome[] {
  const known = new Set<string | null>(reviewed);
  return refusePending(apps, ({ checksum: plan }) =>
    known.has(plan) || known.has(run) ? null : { kind: 'checksum', reviewed, plan, run },
  );
}

/** @param refusalOf `null`: nothing speaks against this one */
function refusePending(apps: readonly AppOutcome[], refusalOf: (app: AppOutcome) => Refusal | null): AppOutcome[] {
  return apps.map((app) => {
    const refusal = app.status === 'pending' ? refusalOf(app) : null;
    return refusal ? { ...app, status: 'refused', refusal } : app;
  });
}

/** What a person has just seen of this app. */
function reviewedOf({ differences }: AppOutcome): Reviewed {
  const lists = (pick: 'live' | 'target'): LiveLists =>
    Object.fromEntries([...differences].map(([type, difference]) => [type, difference[pick]]));
  return { live: lists('live'), target: lists('target'), seen: 'shown' };
}

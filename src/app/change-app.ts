/**
 * The one flow of everything that modifies an app: read, plan, and, where it is asked for, send, read again.
 *
 * Decided here: `add`, `delete` and `set` are plans too. They read first and send the fewest calls, so that `add` of
 * what is there costs nothing and `delete` of what is not there (470017) is refused before it is sent.
 */
import { afterCall, sameDomains } from '../core/after-call.ts';
import type { Call } from '../core/calls.ts';
import { check } from '../core/check.ts';
import { diff } from '../core/diff.ts';
import { readLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, domainTypes, ENDPOINTS, type Endpoint, typesOf } from '../core/domain-type.ts';
import { isReached, type Plan, targetOf } from '../core/plan.ts';
import type { Problem } from '../core/problem.ts';
import type { Change } from './change.ts';
import { type Clock, type Patience, pauseAfter } from './clock.ts';
import { type AppOutcome, blankApp, stopRun } from './outcome.ts';
import { planChange } from './plan-change.ts';
import { planChecksum } from './plan-checksum.ts';
import { type Failure, isPlatformError, type LiveLists, type Platform, PlatformError } from './platform.ts';
import { readLiveLists } from './read-live-lists.ts';
import type { Refusal } from './refusal.ts';
import { movedLive, movedSince } from './review.ts';
import { sendCall } from './send-call.ts';

/** What happens while it happens, for a progress line. */
export type Step =
  | { readonly kind: 'sending'; readonly call: Call }
  /** Its answer was lost: the lists are read to see whether it was carried out. */
  | { readonly kind: 'in-doubt'; readonly call: Call; readonly failure: Failure }
  | { readonly kind: 'reading-back'; readonly endpoint: Endpoint };

export interface ChangePorts {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly patience: Patience;
  /** May this app send so many modifications? */
  readonly ask?: (modifications: number) => Promise<boolean>;
  readonly onStep?: (step: Step) => void;
}

export interface ChangeResult {
  readonly app: AppOutcome;
  /** Everything found, where it had to be judged again with the live lists; `null` where it had not. */
  readonly problems: readonly Problem[] | null;
}

interface Planned extends ChangeResult {
  /** What would be sent, where the app is `pending`. */
  readonly plan: Plan | null;
}

/**
 * Reads and plans; sends nothing.
 *
 * @returns the app's outcome, whatever the platform does: its failures are data here
 * @throws only bugs
 */
export async function planApp(change: Change, ports: ChangePorts): Promise<ChangeResult> {
  const { app, problems } = await readAndPlan(change, ports);
  return { app, problems };
}

/**
 * Reads, plans, sends, reads again.
 *
 * @returns the app's outcome, whatever the platform does: its failures are data here
 * @throws only bugs
 */
export async function changeApp(change: Change, ports: ChangePorts): Promise<ChangeResult> {
  const { app, problems, plan: planned } = await readAndPlan(change, ports);
  return { app: planned ? await carryOut(change, app, planned, ports) : app, problems };
}

async function readAndPlan(change: Change, { platform, ask = granted }: ChangePorts): Promise<Planned> {
  let outcome = blankApp(change.appId, 'pending');
  let problems: readonly Problem[] | null = null;
  let asked = false;
  const askOnce = (modifications: number) => {
    asked = true;
    return ask(modifications);
  };
  try {
    const live = await readLiveLists(endpointsOf(change), platform);
    outcome = { ...outcome, live };
    if (change.kind === 'delete') {
      problems = check(change.lists, { ...change.policy, action: 'delete', live });
      if (stops(problems, change)) return { app: refused(outcome, { kind: 'problems' }), problems, plan: null };
    }
    const planned = planChange(change, live);
    const { differences, calls } = planned;
    outcome = { ...outcome, differences, calls, checksum: planChecksum(planned, change.appId, change.level) };
    if (calls.length === 0) return { app: { ...outcome, status: 'unchanged' }, problems, plan: null };
    const inspected = await change.inspect?.(planned);
    if (inspected) problems = inspected.problems;
    const stopped: Refusal | null = problems && stops(problems, change) ? { kind: 'problems' } : null;
    const refusal = inspected?.refusal ?? stopped ?? (await refusalOf(change, planned, askOnce));
    return refusal
      ? { app: refused(outcome, refusal), problems, plan: null }
      : { app: outcome, problems, plan: planned };
  } catch (error) {
    return { app: failedApp(outcome, error), problems, plan: null };
  } finally {
    if (!asked) await ask(0); // the apps behind this one wait for its turn to pass
  }
}

function stops(problems: readonly Problem[], { sift, failOn }: Change): boolean {
  return stopRun(sift ? sift(problems) : problems, failOn);
}

/** Sends a plan's calls and sees that the target is reached. */
async function carryOut(change: Change, planned: AppOutcome, first: Plan, ports: ChangePorts): Promise<AppOutcome> {
  let outcome: AppOutcome = { ...planned, before: planned.live };
  let doubted = false;
  /** @returns where somebody else was there: which call that was, and what the app has now */
  const send = async ({ calls }: Plan): Promise<Doubtful | null> => {
    let lists = outcome.live ?? {};
    for (const call of calls) {
      ports.onStep?.({ kind: 'sending', call });
      const onDoubt = (failure: Failure) => {
        doubted = true;
        ports.onStep?.({ kind: 'in-doubt', call, failure });
      };
      const sent = await sendCall(call, lists, { ...ports, onDoubt });
      if (sent.kind === 'moved') return { call, before: lists, lost: sent.lost, live: { ...lists, ...sent.live } };
      outcome = { ...outcome, sent: outcome.sent + 1 };
      lists = afterCall(lists, call) ?? lists; // `add-all` is the only call of its endpoint
    }
    return null;
  };

  try {
    let current = first;
    const doubtful = await send(current);
    if (doubtful) {
      // Somebody else changed the app while our call was in doubt: planned once more from what is there, then no more.
      const { live } = doubtful;
      current = planChange(change, live);
      const differences = diff(targetOf(current), outcome.before ?? {});
      outcome = { ...outcome, differences, live, calls: [...outcome.calls.slice(0, outcome.sent), ...current.calls] };
      // What was granted and not sent is still ours. The doubtful call counts: it may have been carried out.
      const left = first.calls.length - outcome.sent - 1;
      const ask = (modifications: number) => (ports.ask ?? granted)(Math.max(0, modifications - left));
      const inspected = await change.inspect?.(current);
      const refusal = inspected?.refusal ?? (current.calls.length > 0 ? await refusalOf(change, current, ask) : null);
      if (refusal) throw stoppedInDoubt(doubtful, refusal);
      const movedAgain = await send(current);
      if (movedAgain) throw stoppedInDoubt(movedAgain, null);
    }
    const after = await readBack(change, current, outcome, ports);
    outcome = { ...outcome, live: after };
    if (change.kind === 'add-all') outcome = { ...outcome, differences: diff(after, outcome.before ?? {}) };
    else if (!isReached(current, after)) throw notReached(current, after);
    return { ...outcome, status: 'applied' };
  } catch (error) {
    return failedApp(outcome, error, doubted);
  }
}

/** What speaks against sending this; `null`: nothing. */
async function refusalOf(change: Change, planned: Plan, ask: NonNullable<ChangePorts['ask']>): Promise<Refusal | null> {
  const { differences, breaches, calls } = planned;
  const moved = change.reviewed ? movedSince(change.reviewed, differences) : [];
  if (moved.length > 0) return { kind: 'stale', moved, seen: change.reviewed?.seen ?? 'plan' };
  if (breaches.length > 0) return { kind: 'unsafe', breaches };
  return (await ask(calls.length)) ? null : { kind: 'budget', modifications: calls.length };
}

/** Reads what was changed until it shows, for a platform may be slow to show it. */
async function readBack(change: Change, planned: Plan, outcome: AppOutcome, ports: ChangePorts): Promise<LiveLists> {
  const { platform, clock, patience } = ports;
  const before = outcome.live ?? {};
  const changed = [...new Set(outcome.calls.map(({ endpoint }) => endpoint))];
  for (const endpoint of changed) ports.onStep?.({ kind: 'reading-back', endpoint });
  const start = clock.now();
  for (let looking = 1; ; looking++) {
    const live = { ...before, ...(await readLiveLists(changed, platform)) };
    const shows =
      change.kind === 'add-all'
        ? changed.every((endpoint) => !sameDomains(live, before, typesOf(endpoint)))
        : isReached(planned, live);
    // What `add-all` adds is not known: where nothing changed, one more look tells enough.
    const most = change.kind === 'add-all' ? 2 : patience.lookings;
    const pause = pauseAfter(looking, patience, clock.random);
    if (shows || looking >= most || clock.now() - start + pause > patience.lookWithin) return live;
    await clock.wait(pause);
  }
}

const granted = async () => true;

function refused(outcome: AppOutcome, refusal: Refusal): AppOutcome {
  return { ...outcome, status: 'refused', refusal };
}

/** An app that was interrupted before anything was sent is as if its turn had not come. */
function failedApp(outcome: AppOutcome, error: unknown, doubted = false): AppOutcome {
  if (!isPlatformError(error)) throw error;
  const { failure, endpoint, action } = error;
  const untouched = outcome.sent === 0 && !doubted && (action === 'get' || action === null);
  if (failure.kind === 'interrupted' && untouched) return { ...outcome, status: 'skipped' };
  return { ...outcome, status: 'failed', failed: { failure, endpoint, action } };
}

/** The endpoints that keep the managed types; no other is asked. */
function endpointsOf(change: Change): Endpoint[] {
  if (change.kind === 'add-all') return [...change.endpoints];
  const managed = [...readLists(change.lists).keys()];
  return ENDPOINTS.filter((endpoint) => managed.some((type) => domainTypes[type].endpoint === endpoint));
}

/** A call whose answer was lost, and after which the lists were neither as before nor as they should be. */
interface Doubtful {
  readonly call: Call;
  readonly before: LiveLists;
  readonly lost: Failure;
  readonly live: LiveLists;
}

/** No refusal: those tell that nothing was sent. */
function stoppedInDoubt({ call, before, lost, live }: Doubtful, refusal: Refusal | null): PlatformError {
  const types = DOMAIN_TYPES.filter((type) => call.domains[type] !== undefined);
  const failure = { kind: 'moved', lost, moved: movedLive(before, live, types), refusal } as const;
  return new PlatformError(failure, call.endpoint, call.action);
}

function notReached(planned: Plan, live: LiveLists): PlatformError {
  const left = [...diff(targetOf(planned), live).values()];
  const failure = {
    kind: 'not-reached',
    missing: left.flatMap(({ add }) => add),
    surplus: left.flatMap((difference) => difference.delete),
  } as const;
  const endpoint = planned.calls.at(-1)?.endpoint ?? 'modifydomain';
  return new PlatformError(failure, endpoint, 'get');
}

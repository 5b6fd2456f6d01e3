/**
 * The one flow of everything that modifies an app: read, plan, and, where it is asked for, send, read again.
 *
 * Decided here: `add`, `delete` and `set` are plans too. They read first and send the fewest calls, so that `add` of
 * what is there costs nothing and `delete` of what is not there (470017) is refused before it is sent.
 */
import type { Call } from '../core/calls.ts';
import { check } from '../core/check.ts';
import { diff, type Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { readLists, readLive } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, domainTypes, ENDPOINTS, type Endpoint } from '../core/domain-type.ts';
import { comparisonKey } from '../core/entry.ts';
import { isReached, type Plan, plan } from '../core/plan.ts';
import type { CheckPolicy } from '../core/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { Protect } from '../core/protect.ts';
import { type AppOutcome, blankApp, type FailOn, stopRun } from './outcome.ts';
import { isPlatformError, type LiveLists, type Platform, PlatformError } from './platform.ts';
import { readLiveLists } from './read-live-lists.ts';

/** What is to be done with one app. */
export interface Change {
  readonly appId: string | null;
  /** `apply` makes the lists what they are to be; the others are the API's own actions on the lists given. */
  readonly kind: 'apply' | 'add' | 'delete' | 'set' | 'add-all';
  readonly lists: DomainLists;
  /** Of `apply`. */
  readonly mode: Mode;
  /** `null`: somebody said that deletions are meant. */
  readonly protect: Partial<Protect> | null;
  readonly policy: CheckPolicy;
  /** Of `add-all`. */
  readonly endpoints: readonly Endpoint[];
  readonly failOn: FailOn;
}

/** What happens while it happens, for a progress line. */
export type Step =
  | { readonly kind: 'sending'; readonly call: Call }
  | { readonly kind: 'reading-back'; readonly endpoint: Endpoint };

export interface ChangePorts {
  readonly platform: Platform;
  /** Is the change to be made? Asked once, with the planned outcome, where there is something to send. */
  readonly consent: (planned: AppOutcome) => Promise<'send' | 'plan-only' | 'declined'>;
  readonly onStep?: (step: Step) => void;
}

export interface ChangeResult {
  readonly app: AppOutcome;
  /** Everything found, where it had to be judged again with the live lists; `null` where it had not. */
  readonly problems: readonly Problem[] | null;
}

/**
 * @returns the app's outcome, whatever the platform does: its failures are data here
 * @throws only bugs
 */
export async function changeApp(change: Change, ports: ChangePorts): Promise<ChangeResult> {
  let outcome = blankApp(change.appId, 'pending');
  let problems: readonly Problem[] | null = null;
  try {
    const endpoints = endpointsOf(change);
    const live = await readLiveLists(endpoints, ports.platform);
    outcome = { ...outcome, live };

    if (change.kind === 'delete') {
      problems = check(change.lists, { ...change.policy, action: 'delete', live });
      if (stopRun(problems, change.failOn)) {
        return { app: { ...outcome, status: 'refused', refusal: { kind: 'problems' } }, problems };
      }
    }

    const planned = planChange(change, live);
    outcome = { ...outcome, differences: planned.differences, calls: planned.calls };
    if (planned.calls.length === 0) return { app: { ...outcome, status: 'unchanged' }, problems };
    if (planned.breaches.length > 0) {
      return {
        app: { ...outcome, status: 'refused', refusal: { kind: 'unsafe', breaches: planned.breaches } },
        problems,
      };
    }
    const consent = await ports.consent(outcome);
    if (consent === 'plan-only') return { app: outcome, problems };
    if (consent === 'declined')
      return { app: { ...outcome, status: 'refused', refusal: { kind: 'declined' } }, problems };

    outcome = { ...outcome, before: live };
    for (const call of planned.calls) {
      ports.onStep?.({ kind: 'sending', call });
      await ports.platform.modify(call);
      outcome = { ...outcome, sent: outcome.sent + 1 };
    }
    const changed = [...new Set(planned.calls.map(({ endpoint }) => endpoint))];
    for (const endpoint of changed) ports.onStep?.({ kind: 'reading-back', endpoint });
    const after = await readLiveLists(changed, ports.platform);
    outcome = { ...outcome, live: { ...live, ...after } };
    if (change.kind === 'add-all') outcome = { ...outcome, differences: diff(after, live) };
    else assertReached(planned, { ...live, ...after });
    return { app: { ...outcome, status: 'applied' }, problems };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const { failure, endpoint, action } = error;
    return { app: { ...outcome, status: 'failed', failed: { failure, endpoint, action } }, problems };
  }
}

/** The endpoints that keep the managed types; no other is asked. */
function endpointsOf(change: Change): Endpoint[] {
  if (change.kind === 'add-all') return [...change.endpoints];
  const managed = [...readLists(change.lists).keys()];
  return ENDPOINTS.filter((endpoint) => managed.some((type) => domainTypes[type].endpoint === endpoint));
}

function planChange(change: Change, live: LiveLists): Plan {
  const { lists, protect } = change;
  switch (change.kind) {
    case 'apply':
      return plan({ wanted: lists, live, mode: change.mode, protect });
    case 'set':
      return plan({ wanted: lists, live, mode: 'exact', protect });
    case 'add':
      return withoutKept(plan({ wanted: lists, live, mode: 'additive', protect }));
    case 'delete': // names what it deletes: no limit
      return plan({ wanted: without(live, lists), live, mode: 'exact', protect: null });
    case 'add-all': {
      const calls = change.endpoints.map((endpoint): Call => ({ endpoint, action: 'add-all', domains: {} }));
      return { differences: new Map(), calls, breaches: [] };
    }
  }
}

/** Who only adds has not asked what else is there. */
function withoutKept(planned: Plan): Plan {
  const differences = [...planned.differences].map(
    ([type, difference]) => [type, { ...difference, kept: [] }] as const,
  );
  return { ...planned, differences: new Map(differences) };
}

/** The live lists of the named types, less the named entries. */
function without(live: LiveLists, named: DomainLists): DomainLists {
  const namedLists = readLists(named);
  const liveLists = readLive(live);
  const rest = DOMAIN_TYPES.flatMap((type) => {
    const list = namedLists.get(type);
    if (!list) return [];
    const keys = new Set(list.entries.map(comparisonKey));
    const entries = (liveLists.get(type)?.entries ?? []).filter((entry) => !keys.has(comparisonKey(entry)));
    return [[type, { entries }] as const];
  });
  return Object.fromEntries(rest);
}

function assertReached(planned: Plan, live: LiveLists): void {
  if (isReached(planned, live)) return;
  const targets = Object.fromEntries([...planned.differences].map(([type, { target }]) => [type, target]));
  const left = [...plan({ wanted: targets, live, protect: null }).differences.values()];
  const failure = {
    kind: 'not-reached',
    missing: left.flatMap(({ add }) => add),
    surplus: left.flatMap((difference) => difference.delete),
  } as const;
  const endpoint = planned.calls.at(-1)?.endpoint ?? 'modifydomain';
  throw new PlatformError(failure, endpoint, 'get');
}

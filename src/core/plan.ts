/** What will be changed, as a value: sorted, serialisable, made from lists alone. */
import { type Call, callsFor } from './calls.ts';
import { type Differences, diff, type Mode } from './diff.ts';
import type { DomainLists } from './domain-lists.ts';
import { parseEntry } from './entry.ts';
import { type Breach, breaches, type Protect } from './protect.ts';

/** What will be changed, and with which calls. */
export interface Plan {
  /** Per managed type, in the platform's order. */
  readonly differences: Differences;
  /** In the order in which they are to be sent; empty: nothing to do. */
  readonly calls: readonly Call[];
  /** The limits that this plan goes beyond; empty: it is safe. */
  readonly breaches: readonly Breach[];
}

/** The two sides that a plan compares. */
export interface PlanInput {
  /** A type that is absent is left alone; an empty list is to end up empty. */
  readonly wanted: DomainLists;
  readonly live: DomainLists;
  /** Default `exact`. */
  readonly mode?: Mode | undefined;
  /** Defaults: 5 deletions, half of the live entries, no emptied type. `null`: no limits. */
  readonly protect?: Partial<Protect> | null | undefined;
}

/**
 * Compares wanted with live and finds the fewest calls. It does not judge the lists: `check` does.
 *
 * @returns what differs, the calls in their order, and the limits that it goes beyond
 * @throws TypeError where a list is neither text nor an array of texts
 * @example
 * plan({ wanted: { request_domain: ['https://a.com'] }, live: { request_domain: '' } }).calls
 * // [{ endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://a.com'] } }]
 */
export function plan({ wanted, live, mode = 'exact', protect }: PlanInput): Plan {
  const differences = diff(wanted, live, mode);
  return {
    differences,
    calls: callsFor(differences),
    breaches: protect === null ? [] : breaches(differences, protect),
  };
}

/** What the managed types hold afterwards. */
export function targetOf({ differences }: Plan): DomainLists {
  // A target's text is one entry, whatever it holds: some of it is the platform's own spelling.
  const lists = [...differences].map(
    ([type, { target }]) => [type, { entries: target.map((text) => parseEntry(text)) }] as const,
  );
  return Object.fromEntries(lists);
}

/**
 * Does the app hold what the plan was made for?
 *
 * @returns `true` where nothing is left to do for the types that the plan manages
 * @throws TypeError where a list is neither text nor an array of texts
 * @example isReached(made, await platform.get('modifydomain'))
 */
export function isReached(plan: Plan, live: DomainLists): boolean {
  return callsFor(diff(targetOf(plan), live, 'exact')).length === 0;
}

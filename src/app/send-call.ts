/**
 * One modifying call, sent until it is known to be carried out: accepted, or seen in the lists.
 *
 * The platform counts modifications, and an answer may be lost after it has acted. So a call in doubt is never
 * blindly repeated: the lists are read, and only where they are twice, some seconds apart, as they were before the
 * call, is it sent again. What remains: a request that acts even later than that (docs/doubt.md).
 */
import { afterCall, sameDomains } from '../core/after-call.ts';
import type { Call } from '../core/calls.ts';
import { DOMAIN_TYPES, type DomainType, typesOf } from '../core/domain-type.ts';
import { type Clock, type Patience, pauseAfter } from './clock.ts';
import { failureClass } from './failure-class.ts';
import { type Failure, isPlatformError, type LiveLists, type Platform, PlatformError } from './platform.ts';

export interface SendPorts {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly patience: Patience;
  readonly onDoubt?: ((failure: Failure) => void) | undefined;
}

/** What became of a call. */
export type Sent =
  /** The platform accepted it, or its answer was lost and the lists show it. */
  | { readonly kind: 'done' }
  /** Its answer was lost, and the lists are neither as they were nor as they should be: somebody else was there. */
  | { readonly kind: 'moved'; readonly live: LiveLists; readonly lost: Failure };

/**
 * @param before what the app had right before this call
 * @throws PlatformError where it was refused, stays in doubt, or failed too often
 */
export async function sendCall(call: Call, before: LiveLists, ports: SendPorts): Promise<Sent> {
  const { platform, clock, patience, onDoubt } = ports;
  let doubted = false;
  for (let attempt = 1; ; attempt++) {
    try {
      await platform.modify(call);
      return { kind: 'done' };
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      const meaning = failureClass(error.failure);
      // What was in doubt and is refused now may have been carried out late: nothing is left to delete (470017).
      const refusedLate = meaning === 'refusing' && doubted;
      if (meaning === 'in-doubt' || meaning === 'no-change' || refusedLate) {
        doubted = true;
        if (!refusedLate) onDoubt?.(error.failure);
        const found = await settle(call, before, refusedLate ? 1 : 2, ports).catch((unread: unknown) => {
          throw stillInDoubt(error, unread);
        });
        if (found.kind === 'done') return { kind: 'done' };
        if (refusedLate) throw error;
        if (found.kind === 'moved') return { ...found, lost: error.failure };
        // What `add-all` would leave is not known: the platform says that it is there, and nothing says otherwise.
        if (meaning === 'no-change' && call.action === 'add-all') return { kind: 'done' };
        if (meaning === 'no-change' || attempt >= patience.sendings) throw error;
      } else if ((meaning === 'busy' || meaning === 'unreachable') && attempt < patience.sendings) {
        await clock.wait(pauseAfter(attempt, patience, clock.random)); // it was not carried out
      } else throw error;
    }
  }
}

type Found =
  | { readonly kind: 'done' | 'untouched' }
  /** What the lists are, where they are neither. */
  | { readonly kind: 'moved'; readonly live: LiveLists };

/**
 * Reads to see whether the call was carried out.
 *
 * @param readings that show the lists as they were, some seconds apart, until that is believed
 */
async function settle(
  call: Call,
  before: LiveLists,
  readings: number,
  { platform, clock, patience }: SendPorts,
): Promise<Found> {
  const types = typesNamed(call);
  const after = afterCall(before, call);
  for (let reading = 1; ; reading++) {
    const live = await platform.get(call.endpoint);
    const untouched = sameDomains(live, before, types);
    if (after ? sameDomains(live, after, types) : !untouched) return { kind: 'done' };
    if (!untouched) return { kind: 'moved', live };
    if (reading === readings) return { kind: 'untouched' };
    await clock.wait(patience.apart);
  }
}

/** The lists cannot be read either: what counts is the call whose fate is not known. */
function stillInDoubt(lost: PlatformError, unread: unknown): unknown {
  if (!isPlatformError(unread)) return unread;
  return unread.failure.kind === 'interrupted' ? new PlatformError(unread.failure, lost.endpoint, lost.action) : lost;
}

/** What the call may change: the types that it names, and for `add-all` every type of its endpoint. */
function typesNamed({ action, endpoint, domains }: Call): DomainType[] {
  return action === 'add-all' ? typesOf(endpoint) : DOMAIN_TYPES.filter((type) => domains[type] !== undefined);
}

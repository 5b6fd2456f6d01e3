/** What is asked of the flow that modifies an app. */
import type { Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import type { Endpoint, Level } from '../core/domain-type.ts';
import type { Plan } from '../core/plan.ts';
import type { CheckPolicy } from '../core/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { Protect } from '../core/protect.ts';
import type { FailOn } from './outcome.ts';
import type { Refusal } from './refusal.ts';
import type { Reviewed } from './review.ts';

/** What is to be done with one app. */
export interface Change {
  readonly appId: string | null;
  /** Default `app`; `tp`: the platform's own lists. */
  readonly level?: Level | undefined;
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
  /** Without those that somebody has accepted. */
  readonly sift?: ((problems: readonly Problem[]) => readonly Problem[]) | undefined;
  /** The plan that somebody has seen: no other is carried out. `null`: none was asked for. */
  readonly reviewed: Reviewed | null;
  /** Looks at a plan before it is sent: what only then can be found. */
  readonly inspect?: ((planned: Plan) => Promise<Inspection>) | undefined;
}

export interface Inspection {
  /** What speaks against sending it; `null`: nothing. */
  readonly refusal: Refusal | null;
  readonly problems: readonly Problem[];
}

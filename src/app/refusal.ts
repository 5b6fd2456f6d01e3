/** Why an app was not touched, as data; `report/messages` phrases it. */
import type { DomainType } from '../core/domain-type.ts';
import type { Breach } from '../core/protect.ts';
import type { Moved, Seen } from './review.ts';

export type Refusal =
  | { readonly kind: 'unsafe'; readonly breaches: readonly Breach[] }
  | { readonly kind: 'declined' }
  | { readonly kind: 'problems' }
  /** The plan is no longer the one that was reviewed. */
  | { readonly kind: 'stale'; readonly moved: readonly Moved[]; readonly seen: Seen }
  /**
   * Neither the checksum of this app's plan nor the run's is among the reviewed ones; a checksum does not say what
   * moved. `run` is the app's own where it is the only one, and `null` where there is none: an app could not be read.
   */
  | {
      readonly kind: 'checksum';
      readonly reviewed: readonly string[];
      readonly plan: string | null;
      readonly run: string | null;
    }
  /** The reviewed plan does not have this app, or has an app that is not declared. */
  | { readonly kind: 'not-reviewed' | 'not-declared' }
  /** The platform answered none of so many apps in a row: the run ended before this one's turn. */
  | { readonly kind: 'no-answer'; readonly apps: number }
  /** Registered domains would go that apps of the config are to have. */
  | { readonly kind: 'needed'; readonly needs: readonly RegisteredNeed[] }
  /** The run may not send so many. */
  | { readonly kind: 'budget'; readonly modifications: number };

/** A registered domain and the apps that cannot do without it. */
export interface RegisteredNeed {
  readonly domainType: DomainType;
  readonly registered: string;
  /** `null` where the config names none. */
  readonly apps: readonly (string | null)[];
}

/** Where a page of Markdown leads. */
import type { Place } from '../core/place.ts';

/** Each is an address, or `null` where there is none, or none that is safe to name. */
export interface Links {
  /** The line that a problem is on. */
  readonly line: (place: Place) => string | null;
  /** The rule's page. */
  readonly rule: (rule: string) => string | null;
}

export const NO_LINKS: Links = { line: () => null, rule: () => null };

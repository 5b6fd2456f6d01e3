/** What every format has in common: an outcome and a few choices in, a text out. */
import type { Outcome } from '../app/outcome.ts';
import type { Lang } from './messages/words.ts';

export const FORMATS = ['text', 'json'] as const;
export type FormatName = (typeof FORMATS)[number];

export interface RenderOptions {
  readonly lang: Lang;
  readonly exitCode: number;
  /** The lines of the files that places name, for code frames. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly colour: boolean;
}

/** Ends with a line break, or is empty. */
export type Format = (outcome: Outcome, options: RenderOptions) => string;

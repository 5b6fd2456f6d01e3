/** What every format has in common: an outcome and a few choices in, a text out. */
import type { FailOn, Outcome } from '../app/outcome.ts';
import type { RuleId } from '../core/facts.ts';
import type { Lang } from './messages/words.ts';

/** Of every command that judges or changes. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'junit'] as const;
/** Of `get`: what is live, to be taken elsewhere. */
export const GET_FORMATS = [...FORMATS, 'csv', 'config'] as const;
/** Of commands whose result is no list of problems: `which`, `doctor`. */
export const PLAIN_FORMATS = ['text', 'json'] as const;
export type FormatName = (typeof GET_FORMATS)[number];

export interface RenderOptions {
  readonly lang: Lang;
  readonly exitCode: number;
  /** The lines of the files that places name, for code frames; the config's first. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly colour: boolean;
  /** How wide the terminal is: problems are wrapped; absent: nothing is, for a file or another program takes it. */
  readonly columns?: number | undefined;
  /** Which problems fail; default `error`. */
  readonly failOn?: FailOn;
  /** The working directory, seen from the repository's root: `''` at it, else `apps/shop`. */
  readonly folder?: string;
  /** Where the pages of the rules are, for a format that has room for them. */
  readonly loadRulePages?: () => Promise<ReadRulePage>;
}

/** @returns the page of a rule, in Markdown, as `docs` has it */
export type ReadRulePage = (id: RuleId, lang: Lang) => string;

/** Ends with a line break, or is empty. */
export type Format = (outcome: Outcome, options: RenderOptions) => string;

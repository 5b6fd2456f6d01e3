/**
 * The pages of the rules, as `docs` has them. In the bundle this module has the pages in itself: scripts/build.js
 * writes it anew, for a bundle must run where nothing lies beside it.
 */
import { readFileSync } from 'node:fs';
import type { RuleId } from '../core/facts.ts';
import type { Lang } from '../report/messages/words.ts';
import { rulePath } from '../report/rule-path.ts';

/** @returns Markdown */
export function readRulePage(id: RuleId, lang: Lang): string {
  return readFileSync(new URL(`../../${rulePath(id, lang)}`, import.meta.url), 'utf8');
}

/**
 * A fourth corpus, by somebody who had read the request code of twelve public programs and neither the analysis nor another
 * corpus: what is expected was committed before the first scan of it. The format is that of `heldout.test.ts`.
 */
import { holdCorpus } from './hold-corpus.ts';

/**
 * What the first scan found: 105 of 114 calls, 24 of 26 unknown, and one call too many, in a function that is exported and
 * that nobody imports: since then such a function is told no more. One line number of what was expected was wrong, and was
 * mended. Nobody has looked at the misses.
 */
const MEASURED = { right: 105, told: 24, dropped: 9, crashes: 0 };

holdCorpus('fourth', MEASURED);

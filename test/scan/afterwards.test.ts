/**
 * A third corpus, by somebody who had read some thirty public programs and neither the analysis nor another corpus: what is
 * expected was committed before the first scan of it. The format is that of `heldout.test.ts`.
 */
import { holdCorpus } from './hold-corpus.ts';

/**
 * What the first scan found: 109 of 128 calls, everything unknown told, and one call too many (of a function that nobody
 * calls). Raise these as the analysis gets better, and lower `wrong`; never the other way.
 */
const MEASURED = { right: 109, told: 27, dropped: 19, crashes: 0 };

holdCorpus('afterwards', MEASURED);

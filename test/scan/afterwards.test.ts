/**
 * A third corpus, by somebody who had read some thirty public programs and neither the analysis nor another corpus: what is
 * expected was committed before the first scan of it. The format is that of `heldout.test.ts`.
 */
import { holdCorpus } from './hold-corpus.ts';

/**
 * What the first scan found: 109 of 128 calls, everything unknown told, and one call too many (of a function that nobody
 * calls). Since then what it missed has been looked at; what is still missed is inside of what Taro builds. Raise these;
 * never the other way.
 */
const MEASURED = { right: 123, told: 27, dropped: 5, crashes: 0 };

holdCorpus('afterwards', MEASURED);

/**
 * A second corpus, by somebody who had seen neither the analysis nor what it had been mended by: what is expected was
 * committed before the first scan of it. The format is that of `heldout.test.ts`.
 */
import { holdCorpus } from './hold-corpus.ts';

/**
 * What the first scan found: of native programs and sources 134 of 143, of built ones 2 of 32. What was wrong then is one
 * condition: `tls ? 'https' : 'http'`, with `tls` known at each call. Raise these, and lower `wrong`; never the other way.
 */
const MEASURED = { right: 165, told: 43, dropped: 4, crashes: 0, wrong: 0 };

holdCorpus('unseen', MEASURED);

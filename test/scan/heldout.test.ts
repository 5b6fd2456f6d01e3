/**
 * Programs by somebody who had seen neither the analysis nor its fixtures: what each calls was written down and committed
 * before the first scan of it. That first scan found 87 of the 123 calls. Since then what it missed has been looked at, and
 * the analysis has learned those ways of writing: its figures here no longer say how good it is where nobody has looked.
 * Expected is a line for each: `call TYPE DOMAIN PLACES`, `unresolved TYPE PLACES`, `uncalled DOMAIN PLACES` (written, but
 * never called). PLACES are `FILE:LINE`, any of them right, with `|` between.
 */
import { holdCorpus } from './hold-corpus.ts';

/** All of it, since it has been looked at. */
const MEASURED = { right: 123, told: 18, dropped: 0, crashes: 0 };

holdCorpus('heldout', MEASURED);

/**
 * Programs by somebody who had seen neither the analysis nor its fixtures: what each calls was written down and committed
 * before the first scan of it. So this, not `corpus`, says how good the analysis is where nobody has looked.
 * Expected is a line for each: `call TYPE DOMAIN PLACES`, `unresolved TYPE PLACES`, `uncalled DOMAIN PLACES` (written, but
 * never called). PLACES are `FILE:LINE`, any of them right, with `|` between.
 */
import { holdCorpus } from './hold-corpus.ts';

/**
 * What the first scan found. The aim is 85 % of the calls (105), everything unknown told, nothing dropped and no crash: it
 * is not reached, so what was measured is held instead. Raise these as the analysis gets better, never lower them.
 */
const MEASURED = { right: 87, told: 12, dropped: 21, crashes: 1 };

holdCorpus('heldout', MEASURED);

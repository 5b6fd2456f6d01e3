/**
 * What users have written enters every format, and what looks like a token does not: it is taken out of the plain data,
 * before any format cuts or escapes it, or half a token would be left.
 */
import type { Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { mapTexts } from './hide-token.ts';

export function hideInOutcome(outcome: Outcome, hide: (text: string) => string): Outcome {
  const { problems, suppressed, fixed, apps, scanned, usages } = outcome;
  return {
    ...outcome,
    problems: mapTexts(problems, hide),
    suppressed: mapTexts(suppressed, hide),
    apps: mapTexts(apps, hide),
    usages: usages.map((usage) => hideInUsage(usage, hide)),
    ...(scanned ? { scanned: mapTexts(scanned, hide) } : {}),
    ...(fixed ? { fixed: mapTexts(fixed, hide) } : {}),
  };
}

function hideInUsage(error: UsageError, hide: (text: string) => string): UsageError {
  return new UsageError(mapTexts(error.usage, hide), mapTexts(error.place, hide), { cause: error });
}

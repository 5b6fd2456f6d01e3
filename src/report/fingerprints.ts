/**
 * What makes a problem the same one in another run: its rule, whose list it is, and what is written there. Not its
 * line: lines move. Equal ones of one file are numbered, in the order in which they stand.
 */
import { sha256 } from '../app/sha256.ts';
import type { ProblemRow } from './problem-row.ts';

/** @returns one for each problem, in the same order: `<16 hexadecimal digits>:<number>` */
export function fingerprintsOf(problems: readonly ProblemRow[]): string[] {
  const seen = new Map<string, number>();
  const fingerprints: string[] = [];
  for (const problem of problems) {
    const identity = identityOf(problem);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    fingerprints.push(`${sha256(identity).slice(0, 16)}:${number}`);
  }
  return fingerprints;
}

/** What has no value (too many domains, say) is told apart by app and type; its message has counts, which change. */
function identityOf({ rule, appId, domainType, value, place }: ProblemRow): string {
  return JSON.stringify([rule, place?.file ?? place?.source ?? null, appId, domainType, value]);
}

/** An outcome as the Action's outputs. */
import type { Outcome } from '../app/outcome.ts';
import type { Result } from '../command/run-command.ts';
import { escapeUnseen, toJson } from '../report/json.ts';
import type { Lang } from '../report/messages/words.ts';

/** Outputs of a job are limited to 1 MB together: a longer result is in the file alone. */
const MOST_BYTES = 100 * 1024;

export interface Outputs {
  readonly ok: string;
  readonly changed: string;
  readonly pending: string;
  readonly checksum: string;
  readonly errno: string;
  readonly problems: string;
  readonly result: string;
}

export function outputsOf({ outcome, exitCode, lang }: Result): Outputs {
  const { apps, problems } = outcome;
  return {
    ok: String(exitCode === 0),
    changed: String(apps.some(({ sent }) => sent > 0)),
    pending: String(apps.some(({ status }) => status === 'pending')),
    checksum: outcome.checksum ?? '',
    errno: String(firstErrno(outcome) ?? ''),
    problems: String(problems.length),
    result: resultOf(outcome, exitCode, lang),
  };
}

/** The whole, as a file holds it. */
export function fullResult({ outcome, exitCode, lang }: Result): string {
  return escapeUnseen(JSON.stringify(toJson(outcome, exitCode, lang), null, 2));
}

/** Beyond the limit without whole lists and without unchanged apps, beyond that empty. */
function resultOf(outcome: Outcome, exitCode: number, lang: Lang): string {
  const full = toJson(outcome, exitCode, lang);
  const apps = full.apps.filter(({ status }) => status !== 'unchanged').map(({ live, before, target, ...app }) => app);
  const texts = [full, { ...full, apps }].map((value) => JSON.stringify(value));
  return texts.find((text) => Buffer.byteLength(text) <= MOST_BYTES) ?? '';
}

/** Foreseen by a rule, or answered by the platform. */
function firstErrno({ problems, apps }: Outcome): number | undefined {
  const answered = apps.flatMap(({ failed }) => (failed?.failure.kind === 'errno' ? [failed.failure.errno] : []));
  const foreseen = problems.flatMap(({ errno, severity }) => (errno !== null && severity === 'error' ? [errno] : []));
  return foreseen[0] ?? answered[0];
}

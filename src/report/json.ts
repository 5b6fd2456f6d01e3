/** An outcome for machines. `schema` names its form: additions are compatible, anything else is a new number. */
import type {
  AppOutcome,
  AppProblem,
  ConfigFix,
  FailedCall,
  Outcome,
  Scanned,
  SuppressedProblem,
} from '../app/outcome.ts';
import type { Refusal } from '../app/refusal.ts';
import type { UsageError } from '../app/usage-error.ts';
import type { Level } from '../core/domain-type.ts';
import type { Place } from '../core/place.ts';
import type { Format } from './format.ts';
import { describeRefusal, refusalText } from './messages/describe-outcome.ts';
import { describeProblem } from './messages/describe-problem.ts';
import { describeFailure } from './messages/failures.ts';
import { describeUsage } from './messages/usages.ts';
import type { Lang } from './messages/words.ts';
import { suppressedBy } from './problem-row.ts';

export const renderJson: Format = (outcome, { lang, exitCode }) =>
  `${escapeUnseen(JSON.stringify(toJson(outcome, exitCode, lang), null, 2))}\n`;

/** The same JSON, with nothing in it that a terminal or GitHub's runner obeys, or that turns the reading direction. */
export function escapeUnseen(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) =>
      character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
}

/** The value that `--format json` prints. */
export function toJson(outcome: Outcome, exitCode: number, lang: Lang) {
  const { command, problems, suppressed, apps, checksum, interrupted, configs, fixed } = outcome;
  const usages = outcome.usages.map((usage) => usageJson(usage, lang));
  return {
    schema: 'swan-domains/1',
    command,
    ok: exitCode === 0,
    exit_code: exitCode,
    checksum,
    ...(interrupted ? { interrupted } : {}),
    ...(configs ? { configs } : {}),
    problems: problems.map((problem) => problemJson(problem, lang)),
    suppressed: suppressed.map((problem) => suppressedJson(problem, lang)),
    ...(fixed ? { fixed: fixed.fixes.map(fixJson) } : {}),
    apps: apps.map((app) => appJson(app, lang)),
    ...(outcome.scanned ? { scanned: scannedJson(outcome.scanned) } : {}),
    ...(usages.length > 0 ? { usage: usages[0] } : {}),
    ...(usages.length > 1 ? { usages } : {}),
  };
}

function scannedJson({ files, leftOut, calls }: Scanned) {
  return {
    files,
    left_out: leftOut,
    calls: calls.map(({ domainType, domain, by, at, place, ignored }) => ({
      domain_type: domainType,
      domain,
      by,
      called_at: at,
      file: place.file,
      line: place.line,
      column: place.column,
      ignored,
    })),
  };
}

function usageJson({ usage, place }: UsageError, lang: Lang) {
  const at = { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
  return { kind: usage.kind, message: describeUsage(usage, place?.file.endsWith('.json'))[lang], ...at };
}

function problemJson(problem: AppProblem, lang: Lang) {
  const { appId, rule, severity, errno, domainType, subject, value, place } = problem;
  return {
    rule,
    severity,
    errno,
    app_id: appId,
    domain_type: domainType,
    list: subject === 'called' ? 'called' : subject === 'registered' || subject === 'held' ? 'registered' : 'domains',
    value,
    ...describeProblem(problem, lang),
    ...placeJson(place),
  };
}

/** `by`: where the suppression itself is written. */
function suppressedJson(problem: SuppressedProblem, lang: Lang) {
  const { reason, until = null, place = null } = problem.suppression;
  const { source, ...at } = placeJson(place);
  return { ...problemJson(problem, lang), reason, until, by: { kind: suppressedBy(problem), ...at } };
}

/** In a file: its place is exact, or the start of its text. */
function fixJson({ rule, safe, place, from, to }: ConfigFix) {
  return { rule, safe, from, to, file: place.file, line: place.line, column: place.column };
}

function placeJson(place: Place | null) {
  return {
    file: place?.file ?? null,
    source: place?.source ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    end_line: place?.endLine ?? null,
    end_column: place?.endColumn ?? null,
  };
}

function appJson(app: AppOutcome, lang: Lang) {
  const differences = [...app.differences].filter(([, { add, delete: remove }]) => add.length + remove.length > 0);
  return {
    app_id: app.appId,
    status: app.status,
    checksum: app.checksum,
    changes: Object.fromEntries(differences.map(([type, { add, delete: remove }]) => [type, { add, delete: remove }])),
    target: Object.fromEntries([...app.differences].map(([type, { target }]) => [type, target])),
    calls: app.calls.map(({ endpoint, action, domains }) => ({ endpoint, action, domains })),
    sent: app.sent,
    error: app.failed ? failureJson(app.failed, app.level, lang) : null,
    refusal: app.refusal ? refusalJson(app.refusal, app.level, lang) : null,
    live: app.live,
    before: app.before,
  };
}

/** `message` is `reason` and `remedy` in one line. */
function refusalJson(refusal: Refusal, level: Level, lang: Lang) {
  const { message: reason, remedy } = describeRefusal(refusal, level);
  return {
    kind: refusal.kind,
    message: refusalText(refusal, lang, level),
    reason: reason[lang],
    remedy: remedy?.[lang] ?? null,
  };
}

function failureJson({ failure, endpoint, action }: FailedCall, level: Level, lang: Lang) {
  const { message, remedy } = describeFailure(failure, action, level);
  return {
    kind: failure.kind,
    endpoint,
    action,
    errno: failure.kind === 'errno' ? failure.errno : null,
    error_code: failure.kind === 'gateway' ? failure.errorCode : null,
    message: message[lang],
    remedy: remedy[lang],
  };
}

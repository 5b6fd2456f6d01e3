/** A run as the formats show it. */
import type { Outcome } from '../app/outcome.ts';
import type { UsageError, UsagePlace } from '../app/usage-error.ts';
import { type AppRow, appRow } from './app-row.ts';
import { describeUsage } from './messages/usages.ts';
import { type Lang, visible, words } from './messages/words.ts';
import { type ProblemRow, problemRow, type SuppressedRow, suppressedRow } from './problem-row.ts';

export interface RunView {
  readonly command: string;
  readonly exitCode: number;
  readonly interrupted: boolean;
  readonly checksum: string | null;
  readonly usages: readonly UsageView[];
  /** How many were checked, where that is not simply the one. */
  readonly configs?: number;
  readonly problems: readonly ProblemRow[];
  readonly suppressed: readonly SuppressedRow[];
  readonly apps: readonly AppRow[];
  /** One app is shown with all that was found; of several each is a row. */
  readonly several: boolean;
  /** Do problems say whose they are? */
  readonly named: boolean;
}

export interface UsageView {
  /** `swan-domains.yml:3:1`; empty where it stands in no file. */
  readonly at: string;
  readonly place: UsagePlace | null;
  readonly kind: string;
  readonly message: string;
}

interface ViewOptions {
  readonly lang: Lang;
  readonly exitCode: number;
}

export function runView(outcome: Outcome, { lang, exitCode }: ViewOptions): RunView {
  const { command, interrupted, checksum, configs, severalApps = false } = outcome;
  const problems = outcome.problems.map((problem) => problemRow(problem, lang));
  const suppressed = outcome.suppressed.map((problem) => suppressedRow(problem, lang));
  const apps = outcome.apps.map((app) => appRow(app, lang));
  const several = apps.length > 1;
  return {
    command,
    exitCode,
    interrupted,
    checksum,
    usages: outcome.usages.map((usage) => usageView(usage, lang)),
    ...(configs ? { configs: configs.length } : {}),
    problems,
    suppressed,
    apps: several ? withReasons(apps, { problems, interrupted }, lang) : apps,
    several,
    named: several || severalApps || new Set([...problems, ...suppressed].flatMap(({ appId }) => appId ?? [])).size > 1,
  };
}

export function usageView({ place, usage }: UsageError, lang: Lang): UsageView {
  const { [lang]: message } = describeUsage(usage, place?.file.endsWith('.json'));
  return { at: place ? placeText(place) : '', place, kind: usage.kind, message };
}

export function placeText({ file, line, column }: UsagePlace): string {
  return visible([file, line, column].filter((part) => part !== undefined).join(':'));
}

/** A skipped app says why: its own problems, the end of the run, or the problems of others. */
export function withReasons(
  apps: readonly AppRow[],
  { problems, interrupted }: Pick<RunView, 'problems' | 'interrupted'>,
  lang: Lang,
): AppRow[] {
  const ownersOf = (found: readonly ProblemRow[]) => new Set(found.map(({ appId }) => appId));
  const everyone = ownersOf(problems);
  const withErrors = ownersOf(problems.filter(({ severity }) => severity === 'error'));
  const ended = interrupted || problems.length === 0 || apps.some(({ status }) => status === 'failed');
  return apps.map((app) => {
    if (app.status !== 'skipped' || app.note) return app;
    const isOf = (owners: ReadonlySet<string | null>) => owners.has(app.appId) || owners.has(null);
    const reason = isOf(withErrors) ? 'own' : ended ? 'ended' : isOf(everyone) ? 'own' : 'others';
    return {
      ...app,
      note: { kind: 'skipped', errno: null, call: '', message: skipReasons[reason][lang], remedy: null },
    };
  });
}

const skipReasons = {
  own: words('its problems stop it: nothing was sent', '存在问题，没有发送任何修改'),
  others: words(
    'the problems of other apps stop the run: nothing was sent',
    '其他小程序存在问题，运行停止，没有发送任何修改',
  ),
  ended: words('the run ended before its turn: nothing was sent', '运行提前结束，没有发送任何修改'),
};

/** `apply --checksum` takes it. */
export function showsChecksum({ command, checksum, apps }: RunView): boolean {
  return (
    (command === 'plan' || command === 'registered plan') &&
    checksum !== null &&
    apps.some(({ status }) => status === 'pending')
  );
}

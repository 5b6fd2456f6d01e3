/** A run as the formats show it, and the line that says what it comes to. */
import type { AppStatus, Outcome } from '../app/outcome.ts';
import type { UsageError, UsagePlace } from '../app/usage-error.ts';
import { type AppRow, appRow, labelOf } from './app-row.ts';
import { countText } from './messages/describe-outcome.ts';
import { pullWords, readLabel, statusWords } from './messages/labels.ts';
import { describeUsage } from './messages/usages.ts';
import { type Lang, visible, type Words, words } from './messages/words.ts';
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
  return { at: place ? placeText(place) : '', place, kind: usage.kind, message: describeUsage(usage)[lang] };
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

/** @example 'no problems; 3 applied, 995 unchanged' */
export function verdictText(view: RunView, lang: Lang): string {
  const { command, exitCode, interrupted, problems, suppressed, apps, several, configs = 1 } = view;
  if (configs === 0) return words('nothing to check', '没有需要检查的配置')[lang];
  const silent = command === 'get' || command === 'registered pull' || (exitCode !== 0 && problems.length === 0);
  const parts = [
    interrupted ? words('interrupted', '已中断')[lang] : '',
    silent ? '' : countText({ problems }, lang),
    suppressed.length > 0 ? suppressedText(suppressed.length, lang) : '',
    configs === 1 ? '' : words(`${configs} configs`, `共 ${configs} 份配置`)[lang],
    ...(several ? [statusCounts(apps, command, lang)] : apps.map((app) => statusText(app, command)[lang])),
  ];
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
}

/** @example suppressedText(2, 'en') // '2 suppressed' */
export function suppressedText(count: number, lang: Lang): string {
  return words(`${count} suppressed`, `已忽略 ${count} 个`)[lang];
}

function statusText(app: AppRow, command: string): Words {
  if (command === 'get' && app.status === 'unchanged') return readLabel;
  if (command === 'registered pull' && isKey(pullWords, app.status)) return pullWords[app.status];
  return statusWords[app.status];
}

function isKey<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

const ORDER: readonly AppStatus[] = ['applied', 'pending', 'unchanged', 'refused', 'failed', 'skipped'];

/** @example '3 applied, 995 unchanged, 2 failed' */
function statusCounts(apps: readonly AppRow[], command: string, lang: Lang): string {
  const counts = ORDER.flatMap((status) => {
    const count = apps.filter((app) => app.status === status).length;
    const { en, zh } = labelOf(status, command);
    return count > 0 ? [words(`${count} ${en}`, `${zh} ${count}`)[lang]] : [];
  });
  return counts.join(lang === 'zh' ? '，' : ', ');
}

/** `apply --checksum` takes it. */
export function showsChecksum({ command, checksum, apps }: RunView): boolean {
  return (
    (command === 'plan' || command === 'registered plan') &&
    checksum !== null &&
    apps.some(({ status }) => status === 'pending')
  );
}

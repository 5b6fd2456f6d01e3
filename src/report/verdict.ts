/**
 * What a run comes to: the last line of the text, the first of a summary. It needs the words of nothing that was found,
 * so that a check that finds nothing loads none.
 */
import { createColors } from 'picocolors';
import type { AppStatus } from '../app/outcome.ts';
import type { Severity } from '../core/policy.ts';
import type { RenderOptions } from './format.ts';
import { labelOf, pullWords, readLabel, severityWords, statusWords } from './messages/labels.ts';
import { type Lang, type Words, words } from './messages/words.ts';

/** What of a `RunView` it needs. */
interface Sum {
  readonly command: string;
  readonly exitCode: number;
  readonly interrupted: boolean;
  readonly configs?: number;
  readonly problems: readonly { readonly severity: Severity }[];
  readonly suppressed: readonly unknown[];
  readonly apps: readonly { readonly status: AppStatus }[];
  readonly several: boolean;
}

/** @example 'no problems; 3 applied, 995 unchanged' */
export function verdictText(sum: Sum, lang: Lang): string {
  const { command, exitCode, interrupted, problems, suppressed, apps, several, configs = 1 } = sum;
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

function statusText(app: Sum['apps'][number], command: string): Words {
  if (command === 'get' && app.status === 'unchanged') return readLabel;
  if (command === 'registered pull' && isKey(pullWords, app.status)) return pullWords[app.status];
  return statusWords[app.status];
}

function isKey<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

const ORDER: readonly AppStatus[] = ['applied', 'pending', 'unchanged', 'refused', 'failed', 'skipped'];

/** @example '3 applied, 995 unchanged, 2 failed' */
function statusCounts(apps: Sum['apps'], command: string, lang: Lang): string {
  const counts = ORDER.flatMap((status) => {
    const count = apps.filter((app) => app.status === status).length;
    const { en, zh } = labelOf(status, command);
    return count > 0 ? [words(`${count} ${en}`, `${zh} ${count}`)[lang]] : [];
  });
  return counts.join(lang === 'zh' ? '，' : ', ');
}

/** @example '2 errors, 1 warning' */
export function countText({ problems }: Pick<Sum, 'problems'>, lang: Lang): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    if (count === 0) return [];
    const plural = count === 1 || severity === 'info' ? severity : `${severity}s`;
    return [words(`${count} ${plural}`, `${count} 个${severityWords[severity].zh}`)[lang]];
  });
  return counts.length > 0 ? counts.join(lang === 'zh' ? '，' : ', ') : words('no problems', '没有问题')[lang];
}

/** For a terminal. */
export function verdictLine(sum: Sum, { lang, colour }: Pick<RenderOptions, 'lang' | 'colour'>): string {
  const { exitCode, problems } = sum;
  const paint = createColors(colour);
  const line = verdictText(sum, lang);
  if (exitCode !== 0 && exitCode !== 2) return paint.red(`✗ ${line}`);
  const tolerated = problems.some(({ severity }) => severity === 'error'); // --fail-on never
  return tolerated ? paint.yellow(`! ${line}`) : paint.green(`✓ ${line}`);
}

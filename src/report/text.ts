/** An outcome for a person at a terminal. */
import { createColors } from 'picocolors';
import type { AppOutcome, Outcome } from '../app/outcome.ts';
import type { UsageError } from '../app/usage-error.ts';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import { comparePlaces } from '../core/place.ts';
import type { Problem } from '../core/problem.ts';
import { codeFrame } from './code-frame.ts';
import type { Format, RenderOptions } from './format.ts';
import { callText, countText, refusalText } from './messages/describe-outcome.ts';
import { describeProblem } from './messages/describe-problem.ts';
import { describeFailure } from './messages/failures.ts';
import { severityWords, statusWords } from './messages/labels.ts';
import { describeUsage } from './messages/usages.ts';
import { type Lang, visible, type Words, words } from './messages/words.ts';

export const renderText: Format = (outcome, options) => {
  const blocks = [
    ...(outcome.usage ? [usageLine(outcome.usage, options.lang)] : []),
    ...byPlace(outcome.problems).map((problems) => placeBlock(problems, options)),
    ...outcome.apps.flatMap((app) => appBlock(app, outcome, options)),
    ...(outcome.usage ? [] : [verdict(outcome, options)]),
  ].filter((block) => block !== '');
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
};

/** Where it is, if anywhere, and what: for places that say themselves that it is an error. */
export function usageText({ place, usage }: UsageError, lang: Lang): string {
  const at = place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') : '';
  return `${at === '' ? '' : `${visible(at)}: `}${describeUsage(usage)[lang]}`;
}

/** One line: where, what, and what would be right. */
export function usageLine(error: UsageError, lang: Lang): string {
  const { place } = error;
  const at = place
    ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
    : 'swan-domains';
  return `${visible(at)}: ${severityWords.error[lang]}: ${describeUsage(error.usage)[lang]}`;
}

/** Problems of one entry stand together: its line is shown once. */
function byPlace(problems: readonly Problem[]): Problem[][] {
  const groups: Problem[][] = [];
  for (const problem of problems) {
    const last = groups.at(-1);
    if (last?.[0]?.place && problem.place && comparePlaces(last[0].place, problem.place) === 0) last.push(problem);
    else groups.push([problem]);
  }
  return groups;
}

function placeBlock(problems: readonly Problem[], options: RenderOptions): string {
  return problems.flatMap((problem, index) => problemLines(problem, index === 0, options)).join('\n');
}

function problemLines(problem: Problem, framed: boolean, { lang, files, colour }: RenderOptions): string[] {
  const paint = createColors(colour);
  const { message, remedy } = describeProblem(problem, lang);
  const { place, severity, errno } = problem;
  const painted = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
  const foreseen = errno === null ? '' : ` (${errno})`;
  const level = painted(paint.bold(severityWords[severity][lang]));
  const head = `${placeText(place)}${level}: ${message} ${paint.dim(`[${problem.rule}]${foreseen}`)}`;
  const frame = framed && place?.file ? codeFrame(files.get(place.file) ?? [], place) : null;
  const indent = ' '.repeat((place?.file ? String(place.line).length : 0) + 3);
  return [head, ...(frame ? [`  ${paint.dim(frame[0])}`, `  ${painted(frame[1])}`] : []), `${indent}= ${remedy}`];
}

function placeText(place: Problem['place']): string {
  if (!place) return '';
  if (place.file === null) return `${visible(place.source ?? '')}: `;
  return `${visible(place.file)}:${place.line}:${place.column}: `;
}

export function appBlock(app: AppOutcome, outcome: Outcome, { lang, colour }: RenderOptions): string[] {
  const paint = createColors(colour);
  const title = app.appId === null ? [] : [paint.bold(visible(app.appId))];
  if (outcome.command === 'get' && app.live) return [[...title, ...liveLines(app, lang)].join('\n')];
  const declined = app.refusal?.kind === 'declined'; // who declined has just read it
  const lines = declined ? [...title] : [...title, ...changeLines(app, lang, colour)];
  if (app.calls.length > 0 && !declined) lines.push(callsLine(app, lang));
  if (app.refusal) lines.push(paint.red(refusalText(app.refusal, lang)));
  if (app.failed && app.sent > 0) {
    const { sent, calls } = app;
    lines.push(
      words(`${sent} of ${calls.length} calls were accepted`, `${calls.length} 次调用中 ${sent} 次已被接受`)[lang],
    );
  }
  if (app.failed) {
    const { message, remedy } = describeFailure(app.failed.failure, app.failed.action);
    const call = `${app.failed.action} ${app.failed.endpoint}`;
    lines.push(`${paint.red(paint.bold(severityWords.error[lang]))}: ${call}: ${message[lang]}`, `  = ${remedy[lang]}`);
  }
  return lines.length > title.length ? [lines.join('\n')] : [];
}

function liveLines(app: AppOutcome, lang: Lang): string[] {
  return DOMAIN_TYPES.flatMap((type) => {
    const list = app.live?.[type];
    if (!list) return [];
    const none = words('(none)', '（无）')[lang];
    return [type, ...(list.length > 0 ? list : [none]).map((domain) => `  ${visible(domain)}`)];
  });
}

function changeLines(app: AppOutcome, lang: Lang, colour: boolean): string[] {
  const paint = createColors(colour);
  const lines: string[] = [];
  for (const [type, { add, delete: remove, kept, live }] of app.differences) {
    if (add.length + remove.length + kept.length === 0) continue;
    const emptied = live.length > 0 && remove.length === live.length && add.length === 0;
    lines.push(emptied ? type + words(' (emptied)', '（清空）')[lang] : type);
    lines.push(...add.map((domain) => paint.green(`  + ${visible(domain)}`)));
    lines.push(...remove.map((domain) => paint.red(`  - ${visible(domain)}`)));
    const left = words('left alone: mode is additive', '保留：additive 模式不删除')[lang];
    lines.push(...kept.map((domain) => `  ${paint.dim(`= ${visible(domain)} (${left})`)}`));
  }
  return lines;
}

function callsLine(app: AppOutcome, lang: Lang): string {
  const count = app.calls.length;
  const calls = app.calls.map(callText).join(lang === 'zh' ? '，然后 ' : ', then ');
  return words(`${count} ${count === 1 ? 'call' : 'calls'}: ${calls}`, `${count} 次调用：${calls}`)[lang];
}

/** The last line: what it comes to. */
function verdict(outcome: Outcome, { lang, exitCode, colour }: RenderOptions): string {
  const paint = createColors(colour);
  const parts = [
    ...(outcome.command === 'get' || (exitCode !== 0 && outcome.problems.length === 0)
      ? []
      : [countText(outcome, lang)]),
    ...new Set(outcome.apps.map(({ status }) => statusOf(outcome, status)[lang])),
  ];
  const line = parts.filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
  if (exitCode !== 0 && exitCode !== 2) return paint.red(`✗ ${line}`);
  const tolerated = outcome.problems.some(({ severity }) => severity === 'error'); // --fail-on never
  return tolerated ? paint.yellow(`! ${line}`) : paint.green(`✓ ${line}`);
}

export function statusOf(outcome: Outcome, status: AppOutcome['status']): Words {
  return outcome.command === 'get' && status === 'unchanged' ? words('read', '已读取') : statusWords[status];
}

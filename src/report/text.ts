/** An outcome for a person at a terminal. */
import { createColors } from 'picocolors';
import type { AppOutcome, Outcome } from '../app/outcome.ts';
import type { UsageError } from '../app/usage-error.ts';
import { comparePlaces, type Place } from '../core/place.ts';
import { callsLine, changeLines, liveLines } from './app-lines.ts';
import { changesOf, idText, sentText } from './app-row.ts';
import { codeFrame } from './code-frame.ts';
import { fixableLine, fixedBlocks } from './fix-lines.ts';
import { fleetBlocks } from './fleet-text.ts';
import type { Format, RenderOptions } from './format.ts';
import { callText, refusalText } from './messages/describe-outcome.ts';
import { failedText } from './messages/failures.ts';
import { checksumWords, severityWords } from './messages/labels.ts';
import { type Lang, visible } from './messages/words.ts';
import type { ProblemRow } from './problem-row.ts';
import { placeText, type RunView, runView, showsChecksum, type UsageView, usageView } from './run-view.ts';
import { verdictLine } from './verdict.ts';
import { wrapLines } from './wrap-text.ts';

export const renderText: Format = (outcome, options) => {
  const blocks = [...appBlocks(outcome, options), ...fixedBlocks(outcome, options.lang)];
  const text = renderView(runView(outcome, options), blocks, options) + fixableLine(outcome, options);
  return wrapLines(text, options.columns);
};

/** @param apps what there is to say of the apps */
export function renderView(view: RunView, apps: readonly string[], options: RenderOptions): string {
  const { usages, problems } = view;
  const blocks = [
    usages.map((one) => lineOf(one, options.lang)).join('\n'),
    ...byPlace(problems).map((group) => placeBlock(group, view.named, options)),
    ...apps,
    checksumLine(view, options),
    usages.length > 0 && view.apps.length + problems.length === 0 ? '' : verdictLine(view, options),
  ].filter((block) => block !== '');
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

/** Where it is, if anywhere, and what: for places that say themselves that it is an error. */
export function usageText(error: UsageError, lang: Lang): string {
  const { at, message } = usageView(error, lang);
  return at === '' ? message : `${at}: ${message}`;
}

/** One line: where, what, and what would be right. */
export function usageLine(error: UsageError, lang: Lang): string {
  return lineOf(usageView(error, lang), lang);
}

function lineOf({ at, message }: UsageView, lang: Lang): string {
  return `${at === '' ? 'swan-domains' : at}: ${severityWords.error[lang]}: ${visible(message)}`;
}

/** Problems of one entry stand together: its line is shown once. */
function byPlace(problems: readonly ProblemRow[]): ProblemRow[][] {
  const groups: ProblemRow[][] = [];
  for (const problem of problems) {
    const last = groups.at(-1);
    if (last?.[0]?.place && problem.place && comparePlaces(last[0].place, problem.place) === 0) last.push(problem);
    else groups.push([problem]);
  }
  return groups;
}

function placeBlock(problems: readonly ProblemRow[], named: boolean, options: RenderOptions): string {
  return problems.flatMap((problem, index) => problemLines(problem, index === 0, named, options)).join('\n');
}

function problemLines(problem: ProblemRow, framed: boolean, named: boolean, options: RenderOptions): string[] {
  const { lang, files, colour, columns } = options;
  const paint = createColors(colour);
  const { appId, place, severity, rule, errno } = problem;
  const painted = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
  const foreseen = errno === null ? '' : ` (${errno})`;
  const owner = named && appId !== null ? `${paint.bold(idText(appId, lang))}: ` : '';
  const file = shownFile(place, files);
  const frame =
    framed && place && file !== null ? codeFrame(files.get(file) ?? [], place, columns && columns - 2) : null;
  const indent = ' '.repeat((place && file !== null ? String(place.line).length : 0) + 3);
  const shown = frame ? [`  ${paint.dim(frame[0])}`, `  ${painted(frame[1])}`] : [];
  const level = painted(paint.bold(severityWords[severity][lang]));
  const id = paint.dim(`[${visible(rule)}]${foreseen}`);
  return [
    `${problemPlace(place, file)}${level}: ${owner}${visible(problem.message)} ${id}`,
    ...shown,
    `${indent}= ${visible(problem.remedy)}`,
  ];
}

/** What has lines to be shown: a file, or what a command printed. */
function shownFile(place: Place | null, files: RenderOptions['files']): string | null {
  if (!place) return null;
  const { file, source = '' } = place;
  return file ?? (files.has(source) ? source : null);
}

function problemPlace(place: Place | null, file: string | null): string {
  if (!place) return '';
  if (file === null) return `${visible(place.source ?? '')}: `;
  return `${placeText({ file, line: place.line, column: place.column })}: `;
}

/** What is to be confirmed: every change of every app. */
export function plansText(outcome: Outcome, options: RenderOptions): string {
  return appBlocks(outcome, options).join('\n\n');
}

function appBlocks(outcome: Outcome, options: RenderOptions): string[] {
  const { apps, command } = outcome;
  if (apps.length > 1) return fleetBlocks(runView(outcome, options).apps, command, options);
  return apps.flatMap((app) => appBlock(app, command, options));
}

function appBlock(app: AppOutcome, command: string, { lang, colour }: RenderOptions): string[] {
  const paint = createColors(colour);
  const title = app.appId === null ? [] : [paint.bold(visible(app.appId))];
  if (command === 'get' && app.live) return [[...title, ...liveLines(app.live, lang)].join('\n')];
  const declined = app.refusal?.kind === 'declined'; // who declined has just read it
  const lines = declined ? [...title] : [...title, ...changeLines(changesOf(app), lang, colour)];
  if (app.calls.length > 0 && !declined) lines.push(callsLine(app.calls.map(callText), lang));
  if (app.failed && app.sent > 0) lines.push(sentText(app)[lang]);
  if (app.refusal) lines.push(paint.red(refusalText(app.refusal, lang, app.level)));
  if (app.failed) {
    const { line, remedy } = failedText(app.failed, app.level);
    lines.push(`${paint.red(paint.bold(severityWords.error[lang]))}: ${line[lang]}`, `  = ${remedy[lang]}`);
  }
  return lines.length > title.length ? [lines.join('\n')] : [];
}

function checksumLine(view: RunView, { lang, colour }: RenderOptions): string {
  const { dim } = createColors(colour);
  if (!showsChecksum(view)) return '';
  return dim(`${checksumWords[view.several ? 'all' : 'one'][lang]} ${visible(view.checksum ?? '')}`);
}

/**
 * An outcome as JUnit XML, for GitLab, Jenkins, Gitee and whatever else shows test reports.
 *
 * A rule is a test, and so is an app: both have the same name in every run, so a page that compares runs tells what is
 * new and what was mended. All problems of a rule stand in one failure, for such pages drop a second test of a name.
 * What was not judged is not listed as passed; where all that was found is accepted, the test is skipped, with the reasons.
 *
 * Written here, not by a library: the one thing that is hard, characters that XML cannot hold, they throw at or pass
 * on; the rest is five escapes.
 */
import { fails } from '../app/outcome.ts';
import { RULE_IDS } from '../core/rules/index.ts';
import { type AppRow, idText } from './app-row.ts';
import type { RenderOptions } from './format.ts';
import { labelOf, severityWords } from './messages/labels.ts';
import { type Lang, visible, words } from './messages/words.ts';
import type { ProblemRow, SuppressedRow } from './problem-row.ts';
import { repositoryPath } from './repository-path.ts';
import { placeText, type RunView } from './run-view.ts';
import { verdictText } from './verdict.ts';

/** GitLab takes files below 30 MB; so many problems of one rule are told. */
const MOST_TOLD = 1000;

interface TestCase {
  readonly suite: 'run' | 'rules' | 'apps';
  readonly name: string;
  readonly file: string | null;
  readonly result: Result | null;
}

interface Result {
  readonly kind: 'failure' | 'error' | 'skipped' | 'system-out';
  /** One line. */
  readonly message: string;
  readonly lines: readonly string[];
}

export function renderJUnit(view: RunView, options: RenderOptions): string {
  const told = [...runCases(view, options), ...ruleCases(view, options), ...appCases(view, options.lang)];
  const cases = told.length > 0 ? told : [passed(view)];
  const suites = (['run', 'rules', 'apps'] as const).map((name) => suiteText(name, cases, view.command));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `swan-domains ${view.command}`, ...countsOf(cases) })}>`,
    ...suites.filter((text) => text !== ''),
    '</testsuites>',
    '',
  ].join('\n');
}

function passed({ command }: RunView): TestCase {
  return { suite: 'run', name: command, file: null, result: null };
}

/** What was wrong with the run as a whole. */
function runCases(view: RunView, { lang, folder }: RenderOptions): TestCase[] {
  const { usages, interrupted, command } = view;
  const lines = usages.map(({ at, message }) => (at === '' ? message : `${at}: ${message}`));
  if (lines.length === 0 && interrupted) lines.push(verdictText(view, lang));
  const [first] = lines;
  if (first === undefined) return [];
  const file = usages.flatMap(({ place }) => (place ? (repositoryPath(place.file, folder) ?? []) : []))[0] ?? null;
  const message = `${first}${moreText(lines.length - 1, lang)}`;
  return [{ suite: 'run', name: command, file, result: { kind: 'error', message, lines } }];
}

function moreText(count: number, lang: Lang): string {
  return count > 0 ? words(` (and ${count} more)`, `（另有 ${count} 个）`)[lang] : '';
}

function ruleCases(view: RunView, options: RenderOptions): TestCase[] {
  const { problems, suppressed, command, usages, exitCode, named } = view;
  const [byRule, accepted] = [ofEachRule(problems), ofEachRule(suppressed)];
  // A run may end before it judges: then nobody can say what would have passed.
  const judged = !JUDGES_NOTHING.includes(command) && usages.length === 0 && (exitCode !== 4 || problems.length > 0);
  const ids = new Set<string>([...(judged ? RULE_IDS : []), ...byRule.keys(), ...accepted.keys()]);
  return [...ids].map((rule) => {
    const found = byRule.get(rule);
    return found ? ruleCase(rule, found, named, options) : acceptedCase(rule, accepted.get(rule) ?? [], named, options);
  });
}

function ofEachRule<P extends ProblemRow>(problems: readonly P[]): Map<string, P[]> {
  const byRule = new Map<string, P[]>();
  for (const problem of problems) {
    const found = byRule.get(problem.rule);
    if (found) found.push(problem);
    else byRule.set(problem.rule, [problem]);
  }
  return byRule;
}

/** A rule with nothing to fail for. */
function acceptedCase(
  rule: string,
  suppressed: readonly SuppressedRow[],
  named: boolean,
  { folder, lang }: RenderOptions,
): TestCase {
  const [first] = suppressed;
  if (!first) return { suite: 'rules', name: rule, file: null, result: null };
  const message = `${first.reason}${moreText(suppressed.length - 1, lang)}`;
  const lines = toldLines(
    suppressed,
    (one) => [...problemLines(one, named, lang).slice(0, 1), `  = ${one.reason}`],
    lang,
  );
  return { suite: 'rules', name: rule, file: fileOf(suppressed, folder), result: { kind: 'skipped', message, lines } };
}

function fileOf(problems: readonly ProblemRow[], folder: string | undefined): string | null {
  return problems.flatMap(({ place }) => (place?.file ? (repositoryPath(place.file, folder) ?? []) : []))[0] ?? null;
}

function toldLines<P extends ProblemRow>(problems: readonly P[], tell: (problem: P) => string[], lang: Lang): string[] {
  const lines = problems.slice(0, MOST_TOLD).flatMap(tell);
  const rest = problems.length - MOST_TOLD;
  return rest > 0 ? [...lines, words(`and ${rest} more`, `另有 ${rest} 个`)[lang]] : lines;
}

const JUDGES_NOTHING: readonly string[] = ['get', 'add-all', 'registered pull'];

function ruleCase(rule: string, problems: readonly ProblemRow[], named: boolean, options: RenderOptions): TestCase {
  const { failOn = 'error', folder, lang } = options;
  const file = fileOf(problems, folder);
  const failing = problems.filter(({ severity }) => fails(severity, failOn));
  const lines = toldLines(problems, (problem) => problemLines(problem, named, lang), lang);
  const message = (failing[0] ?? problems[0])?.message ?? '';
  const kind = failing.length > 0 ? 'failure' : 'system-out';
  return {
    suite: 'rules',
    name: rule,
    file,
    result: { kind, message: `${message}${moreText(failing.length - 1, lang)}`, lines },
  };
}

function problemLines(problem: ProblemRow, named: boolean, lang: Lang): string[] {
  const { appId, place, severity, message, remedy, errno } = problem;
  const at = !place
    ? ''
    : place.file === null
      ? `${visible(place.source ?? '')}: `
      : `${placeText({ ...place, file: place.file })}: `;
  const owner = named && appId !== null ? `${idText(appId, lang)}: ` : '';
  const code = errno === null ? '' : ` (${errno})`;
  return [`${at}${severityWords[severity][lang]}: ${owner}${message}${code}`, `  = ${remedy}`];
}

function appCases({ apps, command }: RunView, lang: Lang): TestCase[] {
  return apps.map((app) => ({
    suite: 'apps',
    name: idText(app.appId, lang),
    file: null,
    result: appResult(app, command, lang),
  }));
}

function appResult(app: AppRow, command: string, lang: Lang): Result | null {
  const { status, note } = app;
  if (status !== 'failed' && status !== 'refused' && status !== 'skipped') return null;
  const kind = status === 'failed' ? 'error' : status === 'refused' ? 'failure' : 'skipped';
  const label = labelOf(status, command)[lang];
  if (!note) return { kind, message: label, lines: [label] };
  const message = note.call === '' ? note.message : `${note.call}: ${note.message}`;
  return { kind, message, lines: [message, ...(note.remedy === null ? [] : [`  = ${note.remedy}`])] };
}

function suiteText(suite: TestCase['suite'], all: readonly TestCase[], command: string): string {
  const cases = all.filter((one) => one.suite === suite);
  if (cases.length === 0) return '';
  // GitLab calls a suite by the class of its tests, Jenkins makes package and class of it.
  const classname = `swan-domains.${command.replaceAll(' ', '-')}.${suite}`;
  const head = `  <testsuite${attributes({ name: classname, ...countsOf(cases) })}>`;
  return [head, ...cases.map((one) => caseText(one, classname)), '  </testsuite>'].join('\n');
}

function countsOf(cases: readonly TestCase[]) {
  const count = (kind: Result['kind']) => cases.filter(({ result }) => result?.kind === kind).length;
  const [failures, errors, skipped] = [count('failure'), count('error'), count('skipped')];
  return { tests: cases.length, failures, errors, skipped, time: 0 };
}

function caseText({ name, file, result }: TestCase, classname: string): string {
  const head = `    <testcase${attributes({ classname, name, ...(file === null ? {} : { file }), time: 0 })}`;
  if (!result) return `${head}/>`;
  const { kind, message, lines } = result;
  const inner = kind === 'system-out' ? '' : attributes(kind === 'skipped' ? { message } : { message, type: kind });
  const text = lines.map((line) => escaped(visible(line))).join('\n');
  return `${head}>\n      <${kind}${inner}>${text}</${kind}>\n    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold at all, `visible` has written as code points; but for the last two of the plane. */
function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('##[', '##&#91;'); // a command to GitHub's runner, wherever it is printed
}

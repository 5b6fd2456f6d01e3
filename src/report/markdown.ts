/**
 * An outcome as GitHub Markdown, for the job summary: verdict first, then changes, problems and calls.
 *
 * Nothing of a user's text is markup here: every character that is no letter, digit or blank is written as a numeric
 * entity, which neither Markdown nor HTML reads as anything but the character.
 */
import type { AppOutcome, Outcome } from '../app/outcome.ts';
import type { Problem } from '../core/problem.ts';
import type { Format } from './format.ts';
import { callText, countText, refusalText } from './messages/describe-outcome.ts';
import { describeProblem } from './messages/describe-problem.ts';
import { describeFailure } from './messages/failures.ts';
import { severityWords } from './messages/labels.ts';
import { cut, type Lang, visible, type Words, words } from './messages/words.ts';
import { statusOf, usageText } from './text.ts';

/** GitHub shows no summary of a step above 1 MiB; the rest of the step's may need some. */
const MOST_BYTES = 900 * 1024;
const MOST_ROWS = 500;
/** What one cell shows of a text. */
const LONGEST_CELL = 300;

export const renderMarkdown: Format = (outcome, { lang, exitCode }) => {
  const mark = exitCode === 0 || exitCode === 2 ? '✅' : '❌';
  const statuses = [...new Set(outcome.apps.map(({ status }) => statusOf(outcome, status)[lang]))];
  const counts =
    outcome.command === 'get' || (exitCode !== 0 && outcome.problems.length === 0) ? '' : countText(outcome, lang);
  const verdict = outcome.usage ? [entities(usageText(outcome.usage, lang))] : [counts, ...statuses];
  const told = verdict.filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
  return withinLimit(blocksOf(outcome, `### ${mark} swan-domains ${entities(outcome.command)}: ${told}`, lang), lang);
};

/** One after the other, made only as far as they are read. */
function* blocksOf(outcome: Outcome, head: string, lang: Lang): Generator<string> {
  yield head;
  for (const app of outcome.apps) {
    if (app.appId !== null) yield `#### ${entities(app.appId)}`;
    yield failureBlock(app, lang);
    yield outcome.command === 'get' ? liveTable(app, lang) : changesTable(app, lang);
    yield callsList(app, lang);
  }
  yield problemsTable(outcome.problems, lang);
}

/** Whole blocks, as many as fit. */
function withinLimit(blocks: Iterable<string>, lang: Lang): string {
  const parts: string[] = [];
  let bytes = 0;
  for (const block of blocks) {
    if (block === '') continue;
    bytes += Buffer.byteLength(block) + 2;
    if (bytes > MOST_BYTES) {
      parts.push(words('More is left out here: see the log.', '此处省略了其余内容，请查看日志。')[lang]);
      break;
    }
    parts.push(block);
  }
  return `${parts.join('\n\n')}\n`;
}

function liveTable(app: AppOutcome, lang: Lang): string {
  const rows = Object.entries(app.live ?? {}).flatMap(([type, list]) =>
    list.map((domain) => [code(type), code(domain)]),
  );
  return table([words('type', '类型'), words('domain', '域名')], rows, lang);
}

function failureBlock(app: AppOutcome, lang: Lang): string {
  if (app.refusal) return entities(refusalText(app.refusal, lang));
  if (!app.failed) return '';
  const { message, remedy } = describeFailure(app.failed.failure, app.failed.action);
  return `**${entities(`${app.failed.action} ${app.failed.endpoint}`)}**: ${entities(message[lang])}<br>${entities(remedy[lang])}`;
}

function changesTable(app: AppOutcome, lang: Lang): string {
  const rows = [...app.differences].flatMap(([type, { add, delete: remove, kept }]) => [
    ...add.map((domain) => [code(type), '+', code(domain)]),
    ...remove.map((domain) => [code(type), '−', code(domain)]),
    ...kept.map((domain) => [code(type), '=', code(domain)]),
  ]);
  return table([words('type', '类型'), words('change', '修改'), words('domain', '域名')], rows, lang);
}

function callsList(app: AppOutcome, lang: Lang): string {
  if (app.calls.length === 0) return '';
  const head = words(
    `Calls (${app.sent} of ${app.calls.length} sent):`,
    `调用（已发送 ${app.sent}/${app.calls.length}）：`,
  )[lang];
  return [head, '', ...app.calls.map((call, index) => `${index + 1}. ${code(callText(call))}`)].join('\n');
}

function problemsTable(problems: readonly Problem[], lang: Lang): string {
  const rows = problems.map((problem) => {
    const { message, remedy } = describeProblem(problem, lang);
    const { place, severity, rule, errno } = problem;
    const where = !place ? '' : place.file === null ? (place.source ?? '') : `${place.file}:${place.line}`;
    return [
      severityWords[severity][lang],
      where === '' ? '' : code(where),
      `${entities(message)}<br>→ ${entities(remedy)}`,
      code(rule) + (errno === null ? '' : ` ${errno}`),
    ];
  });
  const head = [words('severity', '级别'), words('place', '位置'), words('problem', '问题'), words('rule', '规则')];
  return table(head, rows, lang);
}

function table(head: readonly Words[], rows: readonly (readonly string[])[], lang: Lang): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MOST_ROWS).map((cells) => `| ${cells.join(' | ')} |`);
  const rest = rows.length - shown.length;
  const note = words(`${rest} more rows are in the log.`, `另有 ${rest} 行，请查看日志。`)[lang];
  const lines = [`| ${head.map((cell) => cell[lang]).join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...shown];
  return lines.join('\n') + (rest > 0 ? `\n\n${note}` : '');
}

function code(text: string): string {
  return `<code>${entities(text)}</code>`;
}

/** No mention either: a `@` is followed by a space of no width. A text that is shown as it is, wherever it stands in Markdown or HTML. */
function entities(text: string): string {
  return visible(cut(text, LONGEST_CELL))
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll('&#64;', '&#64;&#8203;');
}

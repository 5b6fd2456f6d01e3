/** An outcome as GitHub Markdown, for the job summary: verdict first, then changes, problems and calls. */
import type { AppOutcome, Outcome } from '../app/outcome.ts';
import { SEVERITIES } from '../core/policy.ts';
import { idText } from './app-row.ts';
import { fleetTables } from './fleet-markdown.ts';
import type { RenderOptions } from './format.ts';
import { type Links, NO_LINKS } from './links.ts';
import { type Block, code, entities, link, type Page, SUMMARY, type Table, tableOf, withinLimit } from './markup.ts';
import { callText, refusalText } from './messages/describe-outcome.ts';
import { failedText } from './messages/failures.ts';
import { checksumWords, severityWords } from './messages/labels.ts';
import { type Lang, words } from './messages/words.ts';
import type { ProblemRow, SuppressedRow } from './problem-row.ts';
import { type RunView, runView, showsChecksum } from './run-view.ts';
import { suppressedText, verdictText } from './verdict.ts';

export interface MarkdownOptions extends Pick<RenderOptions, 'lang' | 'exitCode'> {
  /** Default: a job summary. */
  readonly page?: Page;
  /** Default: none. */
  readonly links?: Links;
  /** Which run it is, where one page shows several: shown below the verdict. */
  readonly label?: readonly string[];
}

/** Ends with a line break. */
export function renderMarkdown(outcome: Outcome, options: MarkdownOptions): string {
  const { lang, page = SUMMARY } = options;
  const view = runView(outcome, options);
  return renderView(view, view.several ? fleetTables(view, page, lang) : appBlocks(outcome, view, lang), options);
}

/** @param apps what there is to say of the apps; made only as far as it is shown */
export function renderView(
  view: RunView,
  apps: Iterable<Block>,
  { lang, page = SUMMARY, links = NO_LINKS, label = [] }: MarkdownOptions,
): string {
  return withinLimit(blocksOf(view, apps, label, links, lang), page, lang);
}

function* blocksOf(
  view: RunView,
  apps: Iterable<Block>,
  label: readonly string[],
  links: Links,
  lang: Lang,
): Generator<Block> {
  const { exitCode, command, usages, problems, suppressed, named } = view;
  const tolerated = problems.some(({ severity }) => severity === 'error'); // --fail-on never
  const mark = exitCode !== 0 && exitCode !== 2 ? '❌' : tolerated ? '⚠️' : '✅';
  const wrong = usages.map(({ at, message }) => `${at === '' ? '' : `${code(at)}: `}${entities(message)}`).join('<br>');
  const verdict = usages.length > 0 && view.apps.length + problems.length === 0 ? '' : verdictText(view, lang);
  const told = [wrong, verdict].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
  yield `### ${mark} swan-domains ${entities(command)}: ${told}`;
  yield label.map(code).join(' · ');
  yield* apps;
  yield problemsTable(problems, named, links, lang);
  yield* suppressedBlocks(suppressed, named, links, lang);
}

function* appBlocks({ apps, command, checksum }: Outcome, view: RunView, lang: Lang): Generator<Block> {
  for (const app of apps) {
    if (app.appId !== null) yield `#### ${code(app.appId)}`;
    yield failureBlock(app, lang);
    yield command === 'get' ? liveTable(app) : changesTable(app);
    yield callsList(app, lang);
  }
  if (showsChecksum(view)) yield `${checksumWords.one[lang]}${words(': ', '：')[lang]}${code(checksum ?? '')}`;
}

function liveTable(app: AppOutcome): Table {
  const rows = Object.entries(app.live ?? {}).flatMap(([type, list]) =>
    list.map((domain) => [code(type), code(domain)]),
  );
  return tableOf([words('type', '类型'), words('domain', '域名')], rows, (cells) => cells);
}

function failureBlock(app: AppOutcome, lang: Lang): string {
  if (app.refusal) return entities(refusalText(app.refusal, lang, app.level));
  if (!app.failed) return '';
  const { call, message, remedy } = failedText(app.failed, app.level);
  const head = call === '' ? '' : `**${entities(call)}**: `;
  return `${head}${entities(message[lang])}<br>${entities(remedy[lang])}`;
}

function changesTable(app: AppOutcome): Table {
  const rows = [...app.differences].flatMap(([type, { add, delete: remove, kept }]) => [
    ...add.map((domain) => [type, '+', domain] as const),
    ...remove.map((domain) => [type, '−', domain] as const),
    ...kept.map((domain) => [type, '=', domain] as const),
  ]);
  const head = [words('type', '类型'), words('change', '修改'), words('domain', '域名')];
  return tableOf(head, rows, ([type, mark, domain]) => [code(type), mark, code(domain)]);
}

function callsList(app: AppOutcome, lang: Lang): string {
  if (app.calls.length === 0) return '';
  const sent = words(
    `Calls (${app.sent} of ${app.calls.length} sent):`,
    `调用（已发送 ${app.sent}/${app.calls.length}）：`,
  );
  const head = (app.status === 'pending' ? words('Planned calls:', '计划的调用：') : sent)[lang];
  return [head, '', ...app.calls.map((call, index) => `${index + 1}. ${code(callText(call))}`)].join('\n');
}

function problemsTable(problems: readonly ProblemRow[], named: boolean, links: Links, lang: Lang): Table {
  const head = [words('severity', '级别'), words('place', '位置'), words('problem', '问题'), words('rule', '规则')];
  const owner = words('app', '小程序');
  const gravestFirst = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return tableOf(named ? [owner, ...head] : head, gravestFirst, (problem) => {
    const { appId, place, severity, message, remedy, rule, errno } = problem;
    const cells = [
      severityWords[severity][lang],
      placeCell(place, links),
      `${entities(message)}<br>→ ${entities(remedy)}`,
      link(links.rule(rule), code(rule)) + (errno === null ? '' : ` ${errno}`),
    ];
    return named ? [appId === null ? '' : code(idText(appId, lang)), ...cells] : cells;
  });
}

/** The log only counts them. */
const MOST_SUPPRESSED = 100;

/** Who reviews must see what somebody else has accepted, and why. */
function* suppressedBlocks(
  suppressed: readonly SuppressedRow[],
  named: boolean,
  links: Links,
  lang: Lang,
): Generator<Block> {
  if (suppressed.length === 0) return;
  const rest = suppressed.length - MOST_SUPPRESSED;
  const told = words(
    `, the first ${MOST_SUPPRESSED} of them (the JSON has all)`,
    `，仅列出前 ${MOST_SUPPRESSED} 个（JSON 中有全部）`,
  );
  yield `**${suppressedText(suppressed.length, lang)}**${rest > 0 ? told[lang] : ''}`;
  yield suppressedTable(suppressed.slice(0, MOST_SUPPRESSED), named, links, lang);
}

function suppressedTable(suppressed: readonly SuppressedRow[], named: boolean, links: Links, lang: Lang): Table {
  const head = [words('place', '位置'), words('problem', '问题'), words('reason', '原因'), words('rule', '规则')];
  const owner = words('app', '小程序');
  return tableOf(named ? [owner, ...head] : head, suppressed, ({ appId, place, message, reason, until, rule }) => {
    const end = until === null ? '' : `<br>${words('until', '有效期至')[lang]} ${entities(until)}`;
    const cells = [
      placeCell(place, links),
      entities(message),
      `${entities(reason)}${end}`,
      link(links.rule(rule), code(rule)),
    ];
    return named ? [appId === null ? '' : code(idText(appId, lang)), ...cells] : cells;
  });
}

function placeCell(place: ProblemRow['place'], links: Links): string {
  const where = !place ? '' : place.file === null ? (place.source ?? '') : `${place.file}:${place.line}`;
  return where === '' ? '' : link(place && links.line(place), code(where));
}

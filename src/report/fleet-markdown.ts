/** Several apps in a job summary: first those that need a look, then those that change; the others are only counted. */
import type { AppStatus } from '../app/outcome.ts';
import type { LiveLists } from '../app/platform.ts';
import {
  type AppRow,
  countsText,
  differing,
  idText,
  isHalfway,
  ownChecksum,
  sentText,
  type TypeChange,
} from './app-row.ts';
import { type Block, code, details, entities, type Page, type Table, tableOf } from './markup.ts';
import { checksumWords, labelOf } from './messages/labels.ts';
import { type Lang, type Words, words } from './messages/words.ts';
import { type RunView, showsChecksum } from './run-view.ts';

/** Of so many apps the domains themselves are shown, in so much of the page. */
const MOST_UNFOLDED = 100;
const MOST_UNFOLDED_SHARE = 0.4;
/** Of one app so many domains. */
const MOST_DOMAINS = 100;
/** So many apps with one and the same fate have a row each; more have one together. */
const MOST_ALIKE = 3;
const MOST_NAMED = 1000;

const APP = words('app', '小程序');
const STATUS = words('status', '状态');

/** The gravest first. */
const LOOKED_AT: readonly AppStatus[] = ['failed', 'refused', 'skipped'];
const CHANGED: readonly AppStatus[] = ['applied', 'pending'];

export function* fleetTables(view: RunView, { most, rest }: Page, lang: Lang): Generator<Block> {
  const { apps, command, checksum } = view;
  const pane = { lang, rest, unfold: unfolder(most * MOST_UNFOLDED_SHARE) };
  const looked = LOOKED_AT.flatMap((status) => grouped(apps.filter((app) => app.status === status)));
  const read = apps.filter(({ live }) => live !== null);
  const changed = apps.filter(({ status }) => CHANGED.includes(status));

  yield lookTable(looked, command, pane);
  yield command === 'get' ? liveTable(read, pane) : changesTable(changed, command, pane);
  if (showsChecksum(view)) yield `${checksumWords.all[lang]}${words(': ', '：')[lang]}${code(checksum ?? '')}`;
}

interface Pane {
  readonly lang: Lang;
  /** Where what is left out can be seen. */
  readonly rest: Words;
  readonly unfold: Unfold;
}

/** Puts a content behind its summary while there is room; then the summary is all. */
type Unfold = (summary: string, content: () => string) => string;

function unfolder(most: number): Unfold {
  let apps = MOST_UNFOLDED;
  let bytes = most;
  return (summary, content) => {
    if (apps === 0) return summary;
    apps -= 1;
    const text = content();
    const size = Buffer.byteLength(text);
    if (size > bytes) return summary;
    bytes -= size;
    return details(summary, text);
  };
}

/** Apps of which the same is to be said. */
type Group = readonly [AppRow, ...AppRow[]];

function grouped(rows: readonly AppRow[]): Group[] {
  const groups = new Map<string, [AppRow, ...AppRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.note, isHalfway(row) && [row.sent, row.calls.length]]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MOST_ALIKE ? [group] : group.map((row): Group => [row]),
  );
}

function lookTable(groups: readonly Group[], command: string, pane: Pane): Table {
  const { lang } = pane;
  return tableOf([APP, STATUS, words('why, and what to do', '原因与处理')], groups, (group) => {
    const [row] = group;
    const parts = [isHalfway(row) ? entities(sentText(row)[lang]) : '', ...noteParts(row)];
    if (group.length === 1 && differing(row).length > 0) parts.push(changesCell(row, pane));
    return [
      appsCell(group, pane),
      labelOf(row.status, command)[lang],
      parts.filter((part) => part !== '').join('<br>'),
    ];
  });
}

function noteParts({ note }: AppRow): string[] {
  if (!note) return [];
  const { call, message, remedy } = note;
  const head = call === '' ? '' : `**${entities(call)}**: `;
  return [`${head}${entities(message)}`, remedy === null ? '' : `→ ${entities(remedy)}`];
}

function appsCell(group: Group, { lang, rest }: Pane): string {
  const [first] = group;
  if (group.length === 1) return code(idText(first.appId, lang));
  const shown = group.slice(0, MOST_NAMED).map(({ appId }) => code(idText(appId, lang)));
  const count = words(`${group.length} apps`, `${group.length} 个小程序`)[lang];
  return details(count, [...shown, ...restOf(group.length - shown.length, rest, lang)].join(' '));
}

function changesTable(rows: readonly AppRow[], command: string, pane: Pane): Table {
  const { lang } = pane;
  return tableOf([APP, STATUS, words('changes', '修改')], rows, (row) => [
    code(idText(row.appId, lang)),
    labelOf(row.status, command)[lang],
    changesCell(row, pane, ownChecksum(row, command)),
  ]);
}

function changesCell(row: AppRow, { lang, rest, unfold }: Pane, checksum: string | null = null): string {
  const changes = differing(row);
  if (changes.length === 0) return row.calls.map(code).join(', ');
  const counts = changes.map((change) => `${code(change.type)} ${countsText(change)}`).join(', ');
  const calls = row.calls.length === 0 ? '' : `<br>${words('calls', '调用')[lang]} ${row.calls.map(code).join(', ')}`;
  const own = checksum === null ? '' : `<br>${checksumWords.one[lang]} ${code(checksum)}`;
  return unfold(counts, () => domainLines(changes.map(marked), rest, lang) + calls + own);
}

function marked({ type, add, delete: remove }: TypeChange): DomainGroup {
  return {
    type,
    domains: [...add.map((domain) => `+ ${code(domain)}`), ...remove.map((domain) => `− ${code(domain)}`)],
  };
}

/** `get`. */
function liveTable(rows: readonly AppRow[], pane: Pane): Table {
  const { lang } = pane;
  return tableOf([APP, words('domains', '域名')], rows, (row) => [
    code(idText(row.appId, lang)),
    liveCell(row.live ?? {}, pane),
  ]);
}

function liveCell(live: LiveLists, { lang, rest, unfold }: Pane): string {
  const lists = Object.entries(live);
  const counts = lists.map(([type, list]) => `${code(type)} ${list.length}`).join(', ');
  const groups = () => lists.map(([type, list]) => ({ type, domains: list.map(code) }));
  return lists.every(([, list]) => list.length === 0)
    ? counts
    : unfold(counts, () => domainLines(groups(), rest, lang));
}

interface DomainGroup {
  readonly type: string;
  /** As they are to be written. */
  readonly domains: readonly string[];
}

function domainLines(groups: readonly DomainGroup[], rest: Words, lang: Lang): string {
  const lines = groups.flatMap(({ type, domains }) => (domains.length > 0 ? [code(type), ...domains] : []));
  const shown = lines.slice(0, MOST_DOMAINS);
  return [...shown, ...restOf(lines.length - shown.length, rest, lang)].join('<br>');
}

function restOf(left: number, { en, zh }: Words, lang: Lang): string[] {
  return left > 0 ? [words(`and ${left} more: ${en}`, `另有 ${left} 个，${zh}`)[lang]] : [];
}

/** What `get` read, to be taken elsewhere: a table, or a config. */
import type { AppOutcome, Outcome } from '../app/outcome.ts';
import type { LiveLists } from '../app/platform.ts';
import { isOneEntry } from '../core/list.ts';
import { escapeUnseen } from './json.ts';
import { failedText } from './messages/failures.ts';
import { type Lang, quote, visible, words } from './messages/words.ts';

/** What a spreadsheet reads as a formula, in its wide forms too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * RFC 4180 with `\n` for the line breaks, so that a shell's tools see no CR in the last column. What cannot be seen is
 * written as its code point, and what a spreadsheet would compute has a `'` in front.
 *
 * @returns a header, and a row for each domain of each app that was read
 */
export function renderCsv({ apps }: Outcome): string {
  const rows = apps.flatMap(({ appId, live }) =>
    entriesOf(live).flatMap(([type, list]) => list.map((domain) => [appId ?? '', type, domain])),
  );
  const lines = [['app_id', 'domain_type', 'domain'], ...rows].map((cells) => cells.map(csvCell).join(','));
  return `${lines.join('\n')}\n`;
}

function csvCell(text: string): string {
  const cell = visible(text);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * @returns a `swan-domains.yml` that declares what is live, each domain once and as the platform spells it; an app
 * that could not be read is only named in a comment
 */
export function renderConfig({ apps }: Outcome, { lang }: { readonly lang: Lang } = { lang: 'en' }): string {
  const unread = apps.flatMap((app) => unreadLine(app, lang));
  const read = apps.filter(({ live }) => live !== null);
  const [only] = read;
  const lines = apps.length > 1 ? severalApps(read, lang) : only ? appLines(only, lang) : [];
  return [...unread, ...lines].map((line) => `${line}\n`).join('');
}

function unreadLine({ appId, failed }: AppOutcome, lang: Lang): string[] {
  if (!failed) return [];
  const name = appId === null ? '' : `${quote(appId)}: `;
  return [`# ${name}${words('could not be read', '未能读取')[lang]}: ${failedText(failed).line[lang]}`];
}

function severalApps(apps: readonly AppOutcome[], lang: Lang): string[] {
  if (apps.length === 0) return ['apps: []'];
  const members = apps.flatMap((app) =>
    appLines(app, lang).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  );
  return ['apps:', ...members];
}

function appLines({ appId, live }: AppOutcome, lang: Lang): string[] {
  const id = appId === null ? [] : [`app_id: ${yamlText(appId)}`];
  const lists = entriesOf(live).flatMap(([type, list]) => listLines(type, list, lang));
  return [...id, lists.length > 0 ? 'domains:' : 'domains: {}', ...lists.map((line) => `  ${line}`)];
}

function listLines(type: string, list: readonly string[], lang: Lang): string[] {
  const texts = [...new Set(list.map((text) => text.trim()))].filter((text) => text !== '');
  const lines = texts.map((text) => (isOneEntry(text) ? `- ${yamlText(text)}` : separatedLine(text, lang)));
  return texts.some(isOneEntry) ? [`${type}:`, ...lines.map((line) => `  ${line}`)] : [...lines, `${type}: []`];
}

/** The config would read two entries, or none that the platform takes. */
function separatedLine(text: string, lang: Lang): string {
  const told = words('live, and cannot be declared for it holds a separator', '线上存在，但含有分隔符，无法声明')[lang];
  return `# ${told}: ${quote(text)}`;
}

/** Double-quoted, with nothing in it that a terminal obeys: JSON's texts are YAML's. */
function yamlText(text: string): string {
  return escapeUnseen(JSON.stringify(text));
}

function entriesOf(live: LiveLists | null): [string, readonly string[]][] {
  return Object.entries(live ?? {});
}

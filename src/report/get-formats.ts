/** What `get` read, to be taken elsewhere: a table, or a config. */
import type { AppOutcome, Outcome } from '../app/outcome.ts';
import type { LiveLists } from '../app/platform.ts';
import { yamlComment } from '../app/yaml-comment.ts';
import { appLines, severalApps } from './config-text.ts';
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
  const read = apps.flatMap(({ appId, live }) => (live === null ? [] : [{ appId, lists: live }]));
  const [only] = read;
  const lines = apps.length > 1 ? severalApps(read, lang) : only ? appLines(only, lang) : [];
  return [...unread, ...lines].map((line) => `${line}\n`).join('');
}

function unreadLine({ appId, failed }: AppOutcome, lang: Lang): string[] {
  if (!failed) return [];
  const name = appId === null ? '' : `${quote(appId)}: `;
  const told = `${name}${words('could not be read', '未能读取')[lang]}: ${failedText(failed).line[lang]}`;
  return [`# ${yamlComment(told)}`];
}

function entriesOf(live: LiveLists | null): [string, readonly string[]][] {
  return Object.entries(live ?? {});
}

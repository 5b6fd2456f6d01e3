/** What one app's lists and changes are, in lines for a terminal. */
import { createColors } from 'picocolors';
import type { LiveLists } from '../app/platform.ts';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import type { TypeChange } from './app-row.ts';
import { type Lang, visible, words } from './messages/words.ts';

export function liveLines(live: LiveLists, lang: Lang): string[] {
  return DOMAIN_TYPES.flatMap((type) => {
    const list = live[type];
    if (!list) return [];
    const none = words('(none)', '（无）')[lang];
    return [type, ...(list.length > 0 ? list : [none]).map((domain) => `  ${visible(domain)}`)];
  });
}

export function changeLines(changes: readonly TypeChange[], lang: Lang, colour: boolean): string[] {
  const paint = createColors(colour);
  const left = words('left alone: mode is additive', '保留：additive 模式不删除')[lang];
  return changes.flatMap(({ type, add, delete: remove, kept, emptied }) => [
    emptied ? type + words(' (emptied)', '（清空）')[lang] : type,
    ...add.map((domain) => paint.green(`  + ${visible(domain)}`)),
    ...remove.map((domain) => paint.red(`  - ${visible(domain)}`)),
    ...kept.map((domain) => `  ${paint.dim(`= ${visible(domain)} (${left})`)}`),
  ]);
}

/** @example '2 calls: set modifydomain (request_domain), then delete modifywebviewdomain (web_view_domain)' */
export function callsLine(calls: readonly string[], lang: Lang): string {
  const count = calls.length;
  const told = calls.map(visible).join(words(', then ', '，然后 ')[lang]);
  return words(`${count} ${count === 1 ? 'call' : 'calls'}: ${told}`, `${count} 次调用：${told}`)[lang];
}

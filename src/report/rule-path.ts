/** Where a rule's page is, from the root of the repository, and of the package. */
import type { Lang } from './messages/words.ts';

/** @example rulePath('port', 'zh') // 'docs/zh/rules/port.md' */
export function rulePath(id: string, lang: Lang): string {
  return `docs/${lang === 'zh' ? 'zh/' : ''}rules/${encodeURIComponent(id)}.md`;
}

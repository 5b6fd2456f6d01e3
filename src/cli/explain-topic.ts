/** `swan-domains explain [TOPIC]` */
import { UsageError } from '../app/usage-error.ts';
import { readRulePage } from '../command/read-rule-page.ts';
import { nearNames } from '../core/near.ts';
import { explain, listTopics, topics } from '../report/explain.ts';
import type { Lang } from '../report/messages/words.ts';
import { type PageOptions, terminalPage } from '../report/terminal-page.ts';

/**
 * @returns what is printed
 * @throws UsageError for a topic that is none
 */
export function explainTopic(topic: string | null, lang: Lang, options: Omit<PageOptions, 'folder'>): string {
  if (topic === null) return listTopics(lang);
  const page = explain(topic, lang, readRulePage);
  if (page === null) throw new UsageError({ kind: 'unknown-topic', topic, near: nearNames(topics())(topic) });
  return terminalPage(page, { ...options, folder: lang === 'zh' ? 'docs/zh/rules/' : 'docs/rules/' });
}

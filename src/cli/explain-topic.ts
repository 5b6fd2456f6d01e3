/** `swan-domains explain [TOPIC]` */
import { UsageError } from '../app/usage-error.ts';
import type { Host } from '../command/command.ts';
import { readRulePage } from '../command/read-rule-page.ts';
import { nearNames } from '../core/near.ts';
import { explain, listTopics, topics } from '../report/explain.ts';
import type { Lang } from '../report/messages/words.ts';
import { terminalPage } from '../report/terminal-page.ts';

/** Pages for people are wrapped where no terminal is, too. */
const COLUMNS = 80;

/**
 * @returns what is printed
 * @throws UsageError for a topic that is none
 */
export function explainTopic(
  topic: string | null,
  lang: Lang,
  { columns, colour }: Pick<Host, 'columns' | 'colour'>,
): string {
  if (topic === null) return listTopics(lang, columns);
  const page = explain(topic, lang, readRulePage);
  if (page === null) throw new UsageError({ kind: 'unknown-topic', topic, near: nearNames(topics())(topic) });
  const folder = lang === 'zh' ? 'docs/zh/rules/' : 'docs/rules/';
  return terminalPage(page, { columns: columns ?? COLUMNS, colour, folder });
}

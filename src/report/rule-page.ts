/** A rule for who meets it on a page of problems: what it is, what it foresees, how it is set, and its own page. */
import { errnoInfo } from '../core/errno.ts';
import type { RuleId } from '../core/facts.ts';
import type { Rule } from '../core/rule.ts';
import { rules } from '../core/rules/index.ts';
import { VERSION } from '../version.ts';
import { errnoMessages } from './messages/errnos.ts';
import { severityWords } from './messages/labels.ts';
import { ruleMessages } from './messages/rules.ts';
import { type Lang, words } from './messages/words.ts';
import { rulesFolder } from './rules-folder.ts';

export interface RulePage {
  readonly title: string;
  /** One paragraph. */
  readonly description: string;
  /** How it is set, in the config. */
  readonly setting: string;
  /** The page of this very version: the package carries it, and where the repository lives is not known here. */
  readonly url: string;
}

export function rulePage(id: RuleId, lang: Lang): RulePage {
  const { severity, foresees }: Pick<Rule, 'severity' | 'foresees'> = rules[id];
  const title = ruleMessages[id].title[lang];
  const info = foresees === null ? undefined : errnoInfo(foresees);
  const level = severityWords[severity];
  const told = words(`Its severity is ${level.en}, unless the config says otherwise.`, `默认级别：${level.zh}。`)[lang];
  const foreseen = info
    ? words(
        `The platform would answer errno ${foresees}: ${errnoMessages[info.key].meaning.en}.`,
        `平台将返回 errno ${foresees}：${errnoMessages[info.key].meaning.zh}。`,
      )[lang]
    : '';
  return {
    title,
    description: [sentence(title, lang), foreseen, told].filter(Boolean).join(lang === 'zh' ? '' : ' '),
    setting: `rules: { ${id}: error | warning | info | off }`,
    url: `https://unpkg.com/swan-domains@${VERSION}/${rulesFolder(lang)}/${id}.md`,
  };
}

function sentence(text: string, lang: Lang): string {
  const stop = lang === 'zh' ? '。' : '.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.。]$/.test(text) ? '' : stop}`;
}

/**
 * The rules, as SARIF's tool has them: all of them, so that an alert of an earlier run still finds its own. A rule that
 * was broken in this run has its whole page as help, for that is what its alerts show; the others a paragraph.
 */
import type { RuleId } from '../core/facts.ts';
import type { Severity } from '../core/policy.ts';
import type { Rule } from '../core/rule.ts';
import { isRuleId, RULE_IDS, rules } from '../core/rules/index.ts';
import type { ReadRulePage } from './format.ts';
import { type Lang, visible, words } from './messages/words.ts';
import { rulePage } from './rule-page.ts';

/** No rule of ours: what is wrong with the config itself. */
export const CONFIG_RULE = 'config';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** What GitHub sorts alerts by. */
const SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/**
 * @param broken ids of the rules that results are of
 * @param readPage absent: nobody has the pages here
 * @returns in an order that is kept: results name a rule by its index
 */
export function sarifRules(broken: ReadonlySet<string>, lang: Lang, readPage?: ReadRulePage) {
  const ids = [...new Set<string>([...RULE_IDS, ...broken])];
  return ids.map((id) => {
    if (id === CONFIG_RULE) return configRule(lang);
    if (!isRuleId(id)) return { id: visible(id) }; // of another version's result
    return ruleOf(id, lang, broken.has(id) ? readPage : undefined);
  });
}

function configRule(lang: Lang) {
  const title = words('the config cannot be used', '配置无法使用')[lang];
  const text = words(
    'The config cannot be read, or says what cannot be: nothing of it was judged. Alerts of other rules may look closed until it is mended.',
    '配置无法读取，或内容有误，因此没有进行检查。修复之前，其他规则的告警可能会显示为已关闭。',
  )[lang];
  return {
    id: CONFIG_RULE,
    name: 'ConfigRule',
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level: LEVELS.error },
    properties: { precision: 'very-high', 'problem.severity': SEVERITIES.error, tags: ['domains'] },
  };
}

function ruleOf(id: RuleId, lang: Lang, readPage: ReadRulePage | undefined) {
  const { severity, foresees }: Pick<Rule, 'severity' | 'foresees'> = rules[id];
  const { title, description, setting, url } = rulePage(id, lang);
  const set = words('In swan-domains.yml', '在 swan-domains.yml 中设置')[lang];
  const short = {
    text: `${description}\n${set}: ${setting}\n${url}`,
    markdown: `${description}\n\n${set}:\n\n\`\`\`yaml\n${setting}\n\`\`\`\n\n[${id}](${url})\n`,
  };
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: readPage ? wholePage(readPage(id, lang), url) : short,
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      ...(foresees === null ? {} : { errno: foresees }),
      precision: 'very-high',
      'problem.severity': SEVERITIES[severity],
      tags: ['domains', ...(foresees === null ? [] : [`errno-${foresees}`])],
    },
  };
}

/**
 * Without the rule's name, which stands above it already; its links lead from anywhere. The text is Markdown too, as
 * CodeQL has it: it reads well, and who can render shows the other.
 */
function wholePage(page: string, url: string) {
  const body = page
    .replace(/^# .*\n+/, '')
    .replaceAll(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, href: string) => `](${new URL(href, url)})`);
  return { text: `${body}\n${url}\n`, markdown: `${body}\n<${url}>\n` };
}

/** Never the id but for its case, which validators take for the same. @example nameOf('port') // 'PortRule' */
function nameOf(id: RuleId): string {
  return `${id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Rule`;
}

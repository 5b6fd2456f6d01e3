/** What a rule or a code of the platform means, for `explain`. */
import { type ErrnoInfo, errnoInfo, gatewayInfo, knownErrnos, knownGatewayCodes } from '../core/errno.ts';
import type { RuleId } from '../core/facts.ts';
import type { Rule } from '../core/rule.ts';
import { isRuleId, RULE_IDS, rules } from '../core/rules/index.ts';
import { errnoMessages } from './messages/errnos.ts';
import { severityWords } from './messages/labels.ts';
import { ruleMessages } from './messages/rules.ts';
import { type Lang, words } from './messages/words.ts';

const GATEWAY = /^gateway:(\d+)$/;

/**
 * @param topic a rule's id, an errno (`470014`), or a code of the gateway (`gateway:110`)
 * @returns a page of text, or `null` where there is no such topic
 */
export function explain(topic: string, lang: Lang): string | null {
  if (isRuleId(topic)) return explainRule(topic, lang);
  const gateway = GATEWAY.exec(topic)?.[1];
  const info = gateway ? gatewayInfo(Number(gateway)) : /^\d+$/.test(topic) ? errnoInfo(Number(topic)) : undefined;
  return info ? explainCode(info, gateway ? 'error_code' : 'errno', lang) : null;
}

/** Every topic, a line each. */
export function listTopics(lang: Lang): string {
  const ruleRows = RULE_IDS.map((id) => [id, ruleMessages[id].title[lang]] as const);
  const errnoRows = onePerCode(knownErrnos()).map(
    (info) => [String(info.errno), errnoMessages[info.key].meaning[lang]] as const,
  );
  const gatewayRows = onePerCode(knownGatewayCodes()).map(
    (info) => [`gateway:${info.errno}`, errnoMessages[info.key].meaning[lang]] as const,
  );
  const width = Math.max(...[...ruleRows, ...gatewayRows].map(([topic]) => topic.length));
  const lines = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([topic, text]) => `  ${topic.padEnd(width)}  ${text}`);
  return [
    words('rules', '规则')[lang],
    ...lines(ruleRows),
    '',
    words('errno of the platform', '平台的 errno')[lang],
    ...lines(errnoRows),
    '',
    words('error_code of the gateway', '网关的 error_code')[lang],
    ...lines(gatewayRows),
    '',
  ].join('\n');
}

/** A code may mean something of its own at the platform's level: it is explained by what it means for apps. */
function onePerCode(codes: readonly ErrnoInfo[]): ErrnoInfo[] {
  return codes.filter(({ errno }, index) => codes.findIndex((other) => other.errno === errno) === index);
}

/** Everything that `explain` knows, for suggestions. */
export function topics(): string[] {
  const codes = [
    ...onePerCode(knownErrnos()).map(({ errno }) => `${errno}`),
    ...onePerCode(knownGatewayCodes()).map(({ errno }) => `gateway:${errno}`),
  ];
  return [...RULE_IDS, ...codes];
}

function explainRule(id: RuleId, lang: Lang): string {
  const { severity, foresees }: Pick<Rule, 'severity' | 'foresees'> = rules[id];
  const lines = [
    `${id}: ${ruleMessages[id].title[lang]}`,
    '',
    `${words('severity', '级别')[lang]}: ${severityWords[severity][lang]}`,
  ];
  const info = foresees === null ? undefined : errnoInfo(foresees);
  if (info) {
    lines.push(
      words(
        `foresees errno ${foresees}: ${errnoMessages[info.key].meaning.en}`,
        `可预见 errno ${foresees}：${errnoMessages[info.key].meaning.zh}`,
      )[lang],
    );
  }
  lines.push(
    words(
      `setting in swan-domains.yml: rules: { ${id}: error | warning | info | off }`,
      `在 swan-domains.yml 中设置：rules: { ${id}: error | warning | info | off }`,
    )[lang],
    words(`page: docs/rules/${id}.md`, `说明页：docs/rules/${id}.md`)[lang],
  );
  return `${lines.join('\n')}\n`;
}

function explainCode({ errno, key, endpoints, level }: ErrnoInfo, name: 'errno' | 'error_code', lang: Lang): string {
  const { meaning, remedy } = errnoMessages[key];
  const where = endpoints ? ` (${endpoints.join(', ')})` : level ? ` (${level}/modify…)` : '';
  const foreseeing = (Object.values(rules) as readonly Rule[]).filter(({ foresees }) => foresees === errno);
  const lines = [`${name} ${errno}${where}: ${meaning[lang]}`, `  = ${remedy[lang]}`];
  if (name === 'errno' && foreseeing.length > 0) {
    const ids = foreseeing.map(({ id }) => id).join(', ');
    lines.push('', words(`foreseen by: ${ids}`, `可预见它的规则：${ids}`)[lang]);
  }
  return `${lines.join('\n')}\n`;
}

/** What a rule or a code of the platform means, for `explain`. */
import { type ErrnoInfo, knownErrnos, knownGatewayCodes } from '../core/errno.ts';
import { isRuleId, RULE_IDS } from '../core/rules/index.ts';
import { errnoSections } from './errno-page.ts';
import type { ReadRulePage } from './format.ts';
import { labelledLines } from './labelled-lines.ts';
import { errnoMessages } from './messages/errnos.ts';
import { ruleMessages } from './messages/rules.ts';
import { type Lang, words } from './messages/words.ts';

const CODE = /^(gateway:)?(\d+)$/;

/**
 * @param topic a rule's id, an errno (`470014`), or a code of the gateway (`gateway:110`)
 * @param rulePage where the pages of the rules are
 * @returns its page, in Markdown, or `null` where there is no such topic
 */
export function explain(topic: string, lang: Lang, rulePage: ReadRulePage): string | null {
  if (isRuleId(topic)) return rulePage(topic, lang);
  const [, gateway, code] = CODE.exec(topic) ?? [];
  if (code === undefined) return null;
  return errnoSections(gateway ? 'error_code' : 'errno', Number(code), lang) || null;
}

/** Every topic, a line each; on a terminal as many as it takes. */
export function listTopics(lang: Lang, columns: number | undefined): string {
  const ruleRows = RULE_IDS.map((id) => [id, ruleMessages[id].title[lang]] as const);
  const errnoRows = onePerCode(knownErrnos()).map(
    (info) => [String(info.errno), errnoMessages[info.key].meaning[lang]] as const,
  );
  const gatewayRows = onePerCode(knownGatewayCodes()).map(
    (info) => [`gateway:${info.errno}`, errnoMessages[info.key].meaning[lang]] as const,
  );
  const width = Math.max(...[...ruleRows, ...gatewayRows].map(([topic]) => topic.length));
  const lines = (rows: readonly (readonly [string, string])[]) =>
    rows.flatMap(([topic, text]) => labelledLines(`  ${topic.padEnd(width)}  `, text, columns));
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

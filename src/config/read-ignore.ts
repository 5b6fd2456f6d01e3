/** `ignore:` of a config or an app -> suppressions. */
import type { Node } from 'yaml';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import { nearNames } from '../core/near.ts';
import type { Rule } from '../core/rule.ts';
import { RULE_IDS, rules } from '../core/rules/index.ts';
import { isDay, type Suppression } from '../core/suppression.ts';
import { withoutTokens } from './hide-tokens.ts';
import { type Field, readChoice, readMap, readSequence, readSourceText, readText, wrongType } from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

export const IGNORE_KEYS = ['rule', 'domain_type', 'value', 'reason', 'until'] as const;

/**
 * @returns one without a reason too: that it does not work is a finding, beside all others
 * @throws UsageError
 */
export function readIgnore(source: YamlSource, node: Node): Suppression[] {
  const members = readSequence(source, node);
  if (!members) throw wrongType(source, 'ignore', 'ignore', node);
  return members.map((member) => readMember(source, member));
}

function readMember(source: YamlSource, member: Node): Suppression {
  const fields = new Map(readMap(source, 'ignore', member, IGNORE_KEYS).map((field) => [field.key, field]));
  const read = <T>(key: (typeof IGNORE_KEYS)[number], reader: (field: Field) => T): T | undefined => {
    const field = fields.get(key);
    return field && reader(field);
  };
  const rule = read('rule', ({ node }) => readRule(source, node));
  if (rule === undefined) throw source.fail({ kind: 'missing-key', key: 'rule' }, member);
  const value = read('value', ({ key, node }) => readText(source, key, node).value);
  const ofEntries = (rules[rule] as Rule).checkEntry !== undefined;
  if (ofEntries && value === undefined) throw source.fail({ kind: 'ignore-whole-rule', rule }, member);
  if (!ofEntries && value !== undefined) {
    throw source.fail({ kind: 'ignore-value', rule }, fields.get('value')?.keyNode ?? member);
  }
  return {
    rule,
    value,
    domainType: read('domain_type', ({ key, node }) => readChoice(source, key, node, DOMAIN_TYPES)),
    reason: withoutTokens(read('reason', ({ key, node }) => readText(source, key, node).value.trim()) ?? ''),
    until: read('until', ({ key, node }) => readDay(source, key, node)),
    place: source.placeOf(fields.get('rule')?.node ?? member),
  };
}

function readRule(source: YamlSource, node: Node) {
  const text = readText(source, 'rule', node).value;
  const rule = RULE_IDS.find((id) => id === text);
  if (!rule) throw source.fail({ kind: 'unknown-rule', rule: text, near: nearNames(RULE_IDS)(text) }, node);
  return rule;
}

function readDay(source: YamlSource, key: string, node: Node): string {
  const found = readSourceText(source, key, node);
  if (!isDay(found)) throw source.fail({ kind: 'wrong-date', found }, node);
  return found;
}

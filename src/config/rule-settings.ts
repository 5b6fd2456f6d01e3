/** `rules:` -> the settings that `check` takes. */
import type { Node } from 'yaml';
import type { RuleId } from '../core/facts.ts';
import { DEFAULT_OPTIONS, type RuleSettings, SEVERITIES } from '../core/policy.ts';
import { RULE_IDS } from '../core/rules/index.ts';
import { readBoolean, readChoice, readMap, readNumber, readSequence, wrongType } from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

const LEVELS = [...SEVERITIES, 'off'] as const;
const LARGEST_LIMIT = 1_000_000;

/** @example `{ secure-protocol: error, max-domains: [warning, { limit: 30 }] }` */
export function readRules(source: YamlSource, node: Node): RuleSettings {
  const rules = readMap(source, 'rules', node, RULE_IDS, (rule, near) => ({ kind: 'unknown-rule', rule, near }));
  return Object.fromEntries(rules.map(({ key, node }) => [key, readSetting(source, key as RuleId, node)]));
}

function readSetting(source: YamlSource, rule: RuleId, node: Node): unknown {
  const parts = readSequence(source, node);
  if (!parts) return readChoice(source, rule, node, LEVELS);
  const [level, options] = parts;
  if (!level || parts.length > 2) throw wrongType(source, rule, 'severity-setting', node);
  const severity = readChoice(source, rule, level, LEVELS);
  return options ? [severity, readOptions(source, rule, options)] : severity;
}

/** An option is of the type of its default. */
function readOptions(source: YamlSource, rule: RuleId, node: Node): Record<string, unknown> {
  const defaults: Readonly<Record<string, unknown>> = { ...(DEFAULT_OPTIONS as Partial<Record<RuleId, object>>)[rule] };
  const options = readMap(source, rule, node, Object.keys(defaults)).map(({ key, node }) => {
    const range = { least: 1, most: LARGEST_LIMIT, whole: true };
    const isNumber = typeof defaults[key] === 'number';
    return [key, isNumber ? readNumber(source, key, node, range) : readBoolean(source, key, node)];
  });
  return Object.fromEntries(options);
}

/** `rules:` -> the settings that `check` takes. */
import type { Node } from 'yaml';
import type { RuleId } from '../core/facts.ts';
import { DEFAULT_OPTIONS, type RuleSettings, SEVERITIES } from '../core/policy.ts';
import { RULE_IDS } from '../core/rules/index.ts';
import {
  type NumberRange,
  readBoolean,
  readChoice,
  readMap,
  readNumber,
  readSequence,
  wrongType,
} from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

export const LEVELS = [...SEVERITIES, 'off'] as const;
/** Of every option that is a number. */
export const OPTION_RANGE: NumberRange = { least: 1, most: 1_000_000, whole: true };

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
export function defaultsOf(rule: RuleId): Readonly<Record<string, unknown>> {
  return { ...(DEFAULT_OPTIONS as Partial<Record<RuleId, object>>)[rule] };
}

function readOptions(source: YamlSource, rule: RuleId, node: Node): Record<string, unknown> {
  const defaults = defaultsOf(rule);
  const options = readMap(source, rule, node, Object.keys(defaults)).map(({ key, node }) => {
    const isNumber = typeof defaults[key] === 'number';
    return [key, isNumber ? readNumber(source, key, node, OPTION_RANGE) : readBoolean(source, key, node)];
  });
  return Object.fromEntries(options);
}

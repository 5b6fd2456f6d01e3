/**
 * The JSON Schema of `swan-domains.yml`, for editors.
 *
 * It is made from the tables that the loader reads by, and accepts and refuses what the loader does
 * (`test/config/config-schema.test.ts` has the few things that no schema can say). Draft 07, for its README promises no
 * newer one of `yaml-language-server` (VS Code, vim). Nothing is put behind a `$ref`: draft 07 drops what stands beside
 * one, and so the description of each place would be lost.
 */
import { LANGS } from '../app/lang.ts';
import { MODES } from '../core/diff.ts';
import { DOMAIN_TYPES, type DomainType, domainTypes } from '../core/domain-type.ts';
import type { RuleId } from '../core/facts.ts';
import { TOKEN_PATTERN } from '../core/holds-token.ts';
import { PRESETS } from '../core/policy.ts';
import { DEFAULT_PROTECT } from '../core/protect.ts';
import type { Rule } from '../core/rule.ts';
import { RULE_IDS, rules } from '../core/rules/index.ts';
import { type CONFIG_KEYS, PROTECT_RANGES, type SCAN_KEYS } from './declaration.ts';
import { type APP_KEYS, APPS_SOURCES } from './read-apps.ts';
import type { IGNORE_KEYS } from './read-ignore.ts';
import type { NumberRange } from './read-node.ts';
import { TOKEN_SOURCES } from './read-token.ts';
import { defaultsOf, LEVELS, OPTION_RANGE } from './rule-settings.ts';

/** A schema, as far as it is used here. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** What a reader is told of each key, in one language. */
export interface SchemaTexts {
  readonly title: string;
  readonly keys: { readonly [K in (typeof CONFIG_KEYS)[number]]: string };
  readonly app: { readonly [K in (typeof APP_KEYS)[number]]: string };
  readonly apps: { readonly [K in (typeof APPS_SOURCES)[number]]: string };
  readonly token: { readonly [K in (typeof TOKEN_SOURCES)[number]]: string };
  readonly ignore: { readonly [K in (typeof IGNORE_KEYS)[number]]: string };
  readonly types: { readonly [T in DomainType]: string };
  readonly registeredTypes: string;
  readonly snapshot: string;
  readonly modes: { readonly [M in (typeof MODES)[number]]: string };
  readonly presets: { readonly [P in (typeof PRESETS)[number]]: string };
  readonly protect: { readonly [K in keyof typeof PROTECT_RANGES]: string };
  readonly scan: { readonly [K in (typeof SCAN_KEYS)[number]]: string };
  readonly rules: { readonly [R in RuleId]: string };
  readonly options: { readonly limit: string; readonly allow_wildcard: string; readonly max_age: string };
  /** Told where a token stands in place of its name. */
  readonly noToken: string;
}

/** @param version of the package, without which nobody could say what a copy of the schema is of */
export function configSchema(texts: SchemaTexts, version: string): Schema {
  const { keys } = texts;
  const properties: { readonly [K in (typeof CONFIG_KEYS)[number]]: Schema } = {
    $schema: { type: 'string', description: keys.$schema },
    app_id: appId(keys.app_id, texts),
    token: tokenOf(keys.token, texts, ['SHOP_TOKEN', 'APP_{app_id}_TOKEN']),
    platform_token: tokenOf(keys.platform_token, texts, ['PLATFORM_TOKEN'], [APP_ID_PLACE]),
    registered: closed(keys.registered, {
      snapshot: name(texts.snapshot, texts, ['registered-domains.json']),
      ...lists(texts, () => [['example.com'], 'example.com,example.cn', []], texts.registeredTypes),
    }),
    domains: closed(keys.domains, lists(texts, exampleDomains)),
    mode: choice(keys.mode, MODES, texts.modes, 'exact'),
    preset: choice(keys.preset, PRESETS, texts.presets, 'platform'),
    rules: {
      ...closed(keys.rules, Object.fromEntries(RULE_IDS.map((rule) => [rule, setting(rule, texts)]))),
      examples: [{ 'secure-protocol': 'error', 'max-domains': ['warning', { limit: 30 }] }],
    },
    protect: closed(
      keys.protect,
      Object.fromEntries(
        Object.entries(PROTECT_RANGES).map(([key, range]) => {
          const at = key as keyof typeof PROTECT_RANGES;
          return [key, number(texts.protect[at], range, DEFAULT_PROTECT[at])];
        }),
      ),
    ),
    ignore: ignored(keys.ignore, texts),
    apps: { description: keys.apps, anyOf: [listOfApps(texts), appsSource(texts)] },
    scan: closed(keys.scan, {
      ignore: {
        type: 'array',
        description: texts.scan.ignore,
        items: name(texts.scan.ignore, texts, ['vendor', '*.min.js']),
        examples: [['vendor', '*.min.js']],
      },
    }),
    lang: { type: 'string', description: keys.lang, enum: LANGS, examples: LANGS },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'swan-domains.yml',
    description: texts.title,
    $comment: `swan-domains ${version}`,
    type: 'object',
    properties,
    additionalProperties: false,
    not: { required: ['app_id', 'apps'] },
  };
}

function closed(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', description, properties, additionalProperties: false };
}

/** What stands for an app's id in a name. */
const APP_ID_PLACE = '\\{app_id\\}';

/** A text that is not blank and in which none of these patterns is found. */
function name(
  description: string,
  { noToken }: SchemaTexts,
  examples: readonly string[],
  without: readonly string[] = [TOKEN_PATTERN],
): Schema {
  const pattern = `^${without.map((found) => `(?![\\s\\S]*${found})`).join('')}[\\s\\S]*\\S`;
  return { type: 'string', description, pattern, patternErrorMessage: noToken, examples };
}

/** Also a number: nobody has to quote it. `true` is read as a text too, and left out, or editors would offer it. */
function appId(description: string, texts: SchemaTexts): Schema {
  return { ...name(description, texts, ['16012345']), type: ['string', 'number'] };
}

/** One field of several: not by `maxProperties`, for at that editors count the line that is being typed. */
function source(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { ...closed(description, properties), oneOf: Object.keys(properties).map((key) => ({ required: [key] })) };
}

/** @param without patterns of what no name of it may hold */
function tokenOf(
  description: string,
  texts: SchemaTexts,
  variables: readonly string[],
  without: readonly string[] = [],
): Schema {
  const examples: { readonly [K in (typeof TOKEN_SOURCES)[number]]: readonly string[] } = {
    env: variables,
    file: ['secrets/token'],
    command: ['vault kv get -field=token secret/swan'],
  };
  const fields = TOKEN_SOURCES.map((key) => {
    const tokens = key === 'command' ? [] : [TOKEN_PATTERN];
    return [key, name(texts.token[key], texts, examples[key], [...tokens, ...without])] as const;
  });
  return { ...source(description, Object.fromEntries(fields)), examples: [{ env: variables[0] }] };
}

function lists(
  { types }: SchemaTexts,
  examples: (type: DomainType) => readonly unknown[],
  more = '',
): Record<string, Schema> {
  const list = (type: DomainType): Schema => ({
    type: ['array', 'string'],
    description: types[type] + more,
    items: { type: 'string' },
    examples: examples(type),
  });
  return Object.fromEntries(DOMAIN_TYPES.map((type) => [type, list(type)]));
}

function exampleDomains(type: DomainType): readonly unknown[] {
  const { expects } = domainTypes[type];
  return [[`${expects}://api.example.com`], `${expects}://a.example.com,${expects}://b.example.com`, []];
}

function choice<T extends string>(
  description: string,
  known: readonly T[],
  of: { readonly [K in T]: string },
  usual?: T,
): Schema {
  const enumDescriptions = known.map((one) => of[one]);
  const standard = usual === undefined ? {} : { default: usual };
  return { type: 'string', description, enum: known, enumDescriptions, ...standard, examples: known };
}

function number(description: string, { least, most, whole }: NumberRange, usual: unknown): Schema {
  const type = whole ? 'integer' : 'number';
  return { type, description, minimum: least, maximum: most, default: usual, examples: [usual] };
}

function setting(rule: RuleId, { rules, options }: SchemaTexts): Schema {
  const defaults = defaultsOf(rule);
  const fields = Object.entries(defaults).map(([key, usual]) => {
    const description = options[key as keyof typeof options];
    const of = typeof usual === 'number' ? number(description, OPTION_RANGE, usual) : { type: 'boolean', description };
    return [key, { ...of, default: usual, examples: [usual] }] as const;
  });
  const level = { type: 'string', enum: LEVELS };
  const tuple = {
    type: 'array',
    items: [level, closed(rules[rule], Object.fromEntries(fields))],
    minItems: 1,
    maxItems: 2,
  };
  const examples = [...LEVELS, ...(fields.length > 0 ? [['warning', defaults]] : [])];
  return { description: rules[rule], anyOf: [level, tuple], examples };
}

/** A day of the calendar: `isDay`. */
const DAY =
  '^\\s*(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)\\s*$';

/** A rule of entries is ignored for one of them; any other has none. */
function ignored(description: string, { ignore, types }: SchemaTexts): Schema {
  const isOfEntries = (rule: RuleId) => (rules[rule] as Rule).checkEntry !== undefined;
  const member = (known: readonly RuleId[], value: Readonly<Record<string, Schema>>): Schema => ({
    type: 'object',
    properties: {
      rule: { type: 'string', description: ignore.rule, enum: known, examples: known },
      domain_type: choice(ignore.domain_type, DOMAIN_TYPES, types),
      ...value,
      reason: { type: 'string', description: ignore.reason, examples: ['the partner has no TLS'] },
      until: { type: 'string', description: ignore.until, pattern: DAY, examples: ['2027-01-31'] },
    } satisfies { readonly [K in (typeof IGNORE_KEYS)[number]]?: Schema },
    additionalProperties: false,
    required: ['rule', ...Object.keys(value)],
  });
  const value = { value: { type: 'string', description: ignore.value, examples: ['http://legacy.example.com'] } };
  const ofEntries = member(RULE_IDS.filter(isOfEntries), value);
  const others = member(
    RULE_IDS.filter((rule) => !isOfEntries(rule)),
    {},
  );
  const example = { rule: 'secure-protocol', value: 'http://legacy.example.com', reason: 'the partner has no TLS' };
  return { type: 'array', description, items: { anyOf: [ofEntries, others] }, examples: [[example]] };
}

function listOfApps(texts: SchemaTexts): Schema {
  const properties: { readonly [K in (typeof APP_KEYS)[number]]: Schema } = {
    app_id: appId(texts.app.app_id, texts),
    token: tokenOf(texts.app.token, texts, ['APP_16012345_TOKEN']),
    domains: closed(texts.app.domains, lists(texts, exampleDomains)),
    add_domains: closed(texts.app.add_domains, lists(texts, exampleDomains)),
    ignore: ignored(texts.app.ignore, texts),
  };
  const app = { type: 'object', description: texts.keys.apps, properties, additionalProperties: false };
  return { type: 'array', minItems: 1, items: { ...app, required: ['app_id'] }, examples: [[{ app_id: '16012345' }]] };
}

function appsSource(texts: SchemaTexts): Schema {
  const examples: { readonly [K in (typeof APPS_SOURCES)[number]]: string } = {
    file: 'apps.json',
    command: './list-apps',
  };
  const without = (key: string) => (key === 'command' ? [] : [TOKEN_PATTERN]);
  const fields = APPS_SOURCES.map((key) => [key, name(texts.apps[key], texts, [examples[key]], without(key))] as const);
  return { ...source(texts.keys.apps, Object.fromEntries(fields)), examples: [{ file: examples.file }] };
}

/**
 * The schema that editors are given: it accepts and refuses what the loader does. The loader's own tables are run
 * through both where they stand (`schema-agrees`); here are random configs, what no schema can say, and its texts.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { configSchema, type Schema } from '../../src/config/config-schema.ts';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { DOMAIN_TYPES } from '../../src/core/domain-type.ts';
import type { Rule } from '../../src/core/rule.ts';
import { RULE_IDS, rules } from '../../src/core/rules/index.ts';
import { schemaTexts } from '../../src/report/messages/config-keys.ts';
import type { Lang } from '../../src/report/messages/words.ts';
import { VERSION } from '../../src/version.ts';
import { schemaAccepts, UNSAYABLE } from './schema-agrees.ts';

const schemaOf = (lang: Lang) => configSchema(schemaTexts(lang), VERSION);

function refusedAs(text: string): string | null {
  try {
    parseDeclaration(text, 'swan-domains.yml');
    return null;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.usage.kind;
  }
}

describe('random configs', () => {
  const text = fc.constantFrom(
    '',
    ' ',
    'a',
    'exact',
    'error',
    'https://a.com',
    '{app_id}',
    `45.${'0'.repeat(32)}.1`,
    'zh',
  );
  const scalar = fc.oneof(text, fc.constantFrom(null, 0, 1, 0.5, -1, 30, 1e7), fc.boolean());
  const key = fc.constantFrom(
    ...Object.keys(schemaOf('en').properties as object),
    ...['env', 'file', 'command', 'snapshot', 'max_deletions', 'max_deletion_share', 'limit', 'add_domains', 'x'],
    ...DOMAIN_TYPES,
    ...RULE_IDS.slice(0, 6),
    'max-domains',
  );
  /** Anything at all, made of words that a config has. */
  const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('anything'), { maxLength: 3 }),
      fc.dictionary(key, tie('anything'), { maxKeys: 3 }),
    ),
  }));
  const list = fc.oneof(text, fc.array(text, { maxLength: 3 }));
  const lists = fc.dictionary(fc.constantFrom(...DOMAIN_TYPES), list, { maxKeys: 3 });
  const name = fc.oneof({ weight: 9, arbitrary: fc.constant('a') }, { weight: 1, arbitrary: text });
  const token = fc.dictionary(fc.constantFrom('env', 'file', 'command'), name, { minKeys: 1, maxKeys: 2 });
  const setting = fc.oneof(
    fc.constantFrom('error', 'off'),
    fc.tuple(fc.constantFrom('warning', 'info'), fc.dictionary(fc.constantFrom('limit', 'max_age'), fc.nat(3))),
  );
  const day = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('2027-01-31', '2028-02-29') },
    { weight: 1, arbitrary: fc.constantFrom('2027-02-29', '2027-1-31', '') },
  );
  const about = fc.record(
    { domain_type: fc.constantFrom(...DOMAIN_TYPES), until: day, reason: name },
    { requiredKeys: [] },
  );
  const ofEntries = (id: (typeof RULE_IDS)[number]) => (rules[id] as Rule).checkEntry !== undefined;
  /** A value belongs to a rule that judges entries, and to no other. */
  const ignored = fc
    .tuple(
      fc.constantFrom(...RULE_IDS),
      fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
      text,
      about,
    )
    .map(([rule, isRight, value, more]) => ({ rule, ...(ofEntries(rule) === isRight ? { value } : {}), ...more }));
  const app = fc.record(
    {
      app_id: fc.oneof(text, fc.nat(9)),
      token,
      domains: lists,
      add_domains: lists,
      ignore: fc.array(ignored, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  /** Nearly right, with something else here and there. */
  const or = (good: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: anything });
  const config = fc.record(
    {
      app_id: or(fc.oneof(name, fc.nat())),
      token: or(token),
      platform_token: or(token),
      registered: or(
        fc.tuple(lists, fc.record({ snapshot: name }, { requiredKeys: [] })).map((all) => Object.assign({}, ...all)),
      ),
      domains: or(lists),
      mode: or(fc.constantFrom('exact', 'additive')),
      preset: or(fc.constantFrom('platform', 'strict')),
      ignore: or(fc.array(ignored, { maxLength: 3 })),
      rules: or(fc.dictionary(fc.constantFrom('port', 'max-domains', 'stale-snapshot'), setting, { maxKeys: 3 })),
      protect: or(
        fc.record({ max_deletions: fc.nat(9), max_deletion_share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      ),
      apps: or(fc.oneof(fc.array(app, { maxLength: 3 }), fc.dictionary(fc.constantFrom('file', 'command'), text))),
      lang: or(fc.constantFrom('en', 'zh')),
    },
    { requiredKeys: [] },
  );

  test('get the same verdict of both', () => {
    const verdicts = { accepted: 0, ignoring: 0, refused: 0, unsayable: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: config }, { weight: 1, arbitrary: anything }), (value) => {
        const written = JSON.stringify(value);
        // `app_id: true` is read as the text "true"; a schema that allowed it would offer it in editors.
        if (/"app_id":(?:true|false)/.test(written)) return;
        const kind = refusedAs(written);
        if (kind !== null && kind in UNSAYABLE) verdicts.unsayable += 1;
        else {
          expect(schemaAccepts(written), `${kind}: ${written}`).toBe(kind === null);
          verdicts[kind === null ? 'accepted' : 'refused'] += 1;
          if (kind === null && written.includes('"ignore":[{')) verdicts.ignoring += 1;
        }
      }),
      { seed: 20_200_401, numRuns: 3000 },
    );
    expect(verdicts.accepted).toBeGreaterThan(100);
    expect(verdicts.ignoring).toBeGreaterThan(20);
    expect(verdicts.refused).toBeGreaterThan(500);
  });
});

describe('what no schema can say', () => {
  const aliases = `domains:\n  request_domain: &a "${'https://a.com,'.repeat(5000)}"\n  upload_domain: [${'*a, '.repeat(9)}]\n`;
  const rows: readonly (readonly [kind: string, text: string])[] = [
    ['tag', 'domains: { request_domain: [!!str a] }\n'],
    ['duplicate-app', 'apps: [{ app_id: "1" }, { app_id: "1" }]\n'],
    ['too-many-aliases', aliases],
    ['many-documents', 'mode: exact\n---\nmode: exact\n'],
  ];

  test.each(rows)('%s: the schema accepts what the loader refuses', (kind, text) => {
    expect([refusedAs(text), schemaAccepts(text)]).toEqual([kind, true]);
  });

  test('and a token that is all digits, in an id without quotes', () => {
    const text = 'app_id: 45.0123456789012345\n';
    expect([refusedAs(text), schemaAccepts(text)]).toEqual(['wrong-value', true]);
  });
});

/** Every schema in it that says what one key is. */
function* keysOf(schema: Schema, path: string): Generator<readonly [path: string, schema: Schema]> {
  for (const [key, value] of Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)) {
    yield [`${path}.${key}`, value];
    yield* keysOf(value, `${path}.${key}`);
  }
  const inner = [schema.items, schema.anyOf].flat().filter((one) => typeof one === 'object' && one !== null);
  for (const one of inner as Schema[]) yield* keysOf(one, `${path}[]`);
}

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const keys = [...keysOf(schemaOf(lang), '')];

  test('every key has a description in this language, and examples', () => {
    expect(keys.length).toBeGreaterThan(60);
    for (const [path, { description }] of keys) {
      expect(description, path).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
    }
    const nested = (path: string) =>
      /^\.(?:\$schema|registered|domains|protect|scan|apps)$|\.(?:add_)?domains$/.test(path);
    const without = keys.filter(([path, { examples }]) => examples === undefined && !nested(path));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('every example is one', () => {
    for (const [path, { examples = [] }] of keys.filter(([path]) => /^\.\w+(?:\.[\w-]+)?$/.test(path))) {
      for (const example of examples as readonly unknown[]) {
        const [top = '', inner] = path.slice(1).split('.');
        const text = JSON.stringify({ [top]: inner === undefined ? example : { [inner]: example } });
        expect([text, schemaAccepts(text), refusedAs(text)]).toEqual([text, true, null]);
      }
    }
  });

  test('the package ships it as it is', () => {
    const name = lang === 'en' ? 'swan-domains.schema.json' : 'swan-domains.zh.schema.json';
    const shipped = readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(schemaOf(lang))));
  });
});

test('both languages differ in their texts only', () => {
  const isText = (key: string, value: unknown) =>
    key === 'enumDescriptions' || key === 'patternErrorMessage' || (key === 'description' && typeof value === 'string');
  const shape = (lang: Lang) =>
    JSON.stringify(schemaOf(lang), (key, value) => (isText(key, value) ? undefined : value));
  expect(shape('zh')).toBe(shape('en'));
});

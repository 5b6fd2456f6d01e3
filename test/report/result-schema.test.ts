/** The schema takes what we print, and refuses what is broken. Every transcript is held to it, too. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { mergeResults } from '../../src/report/merge.ts';
import { resultSchema } from '../../src/report/result-schema.ts';
import { assertResult } from '../transcripts/result-schema.ts';
import { APP, outcomeOf, PROBLEMS, REFUSED, SUPPRESSED, USAGE } from './samples.ts';

const published = JSON.parse(readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(published);

const RESULT = toJson(
  outcomeOf({
    problems: PROBLEMS,
    apps: [APP, REFUSED],
    checksum: '0b7c'.repeat(16),
    interrupted: true,
    usages: [USAGE],
  }),
  4,
  'en',
);
const json = () => structuredClone(RESULT) as unknown as Record<string, unknown>;

test('the published file is what the source says', () => {
  expect(published).toEqual(resultSchema);
});

test('takes a result with something in every field, in both forms', () => {
  expect(validate(json()), JSON.stringify(validate.errors)).toBe(true);
  expect(() => assertResult(JSON.stringify(json()), 'it')).not.toThrow();
});

test('takes what is merged', () => {
  const merged = mergeResults([json()]);
  expect(() => assertResult(JSON.stringify(merged), 'it')).not.toThrow();
});

/** Each value of plain data in its turn, another one put in its place. */
function* withEach(value: unknown, others: readonly unknown[]): Generator<unknown> {
  yield* others;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const other of withEach(inner, others)) {
      yield Array.isArray(value) ? value.toSpliced(Number(key), 1, other) : { ...value, [key]: other };
    }
  }
}

test('what is merged is as the schema has it, or refused, whatever stands in a file', () => {
  const suppressed = toJson(outcomeOf({ suppressed: SUPPRESSED }), 0, 'en').suppressed.slice(0, 1);
  const fixed = [{ rule: 'port', safe: true, from: 'a', to: 'b', file: 'a', line: 1, column: 1 }];
  const whole = { ...json(), problems: RESULT.problems.slice(0, 1), suppressed, fixed, configs: ['a.yml'], usages: [] };
  let [taken, refused] = [0, 0];
  for (const result of withEach(whole, ['x', '', null, 0, -1, 1.5, true, [], {}, ['x']])) {
    let merged: unknown;
    try {
      merged = mergeResults([result]);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      refused += 1;
      continue;
    }
    expect(validate(merged), `${JSON.stringify(validate.errors)} ${JSON.stringify(merged)}`).toBe(true);
    taken += 1;
  }
  expect([taken > 100, refused > 500]).toEqual([true, true]);
});

test('takes an addition, for additions are compatible; our own outputs have none', () => {
  const added = { ...json(), later: 1, apps: [{ ...RESULT.apps[0], later: 1 }] };
  expect(validate(added)).toBe(true);
  expect(() => assertResult(JSON.stringify(added), 'it')).toThrow('later');
});

describe('refuses', () => {
  const BROKEN: readonly (readonly [string, (result: Record<string, unknown>) => unknown])[] = [
    ['another schema', (result) => ({ ...result, schema: 'swan-domains/2' })],
    ['no schema', ({ schema: _, ...rest }) => rest],
    ['no problems', ({ problems: _, ...rest }) => rest],
    ['an exit code that there is not', (result) => ({ ...result, exit_code: 5 })],
    ['an app without status', (result) => ({ ...result, apps: [{ ...RESULT.apps[0], status: undefined }] })],
    ['an unknown status', (result) => ({ ...result, apps: [{ ...RESULT.apps[0], status: 'done' }] })],
    ['an unknown type', (result) => ({ ...result, apps: [{ ...RESULT.apps[0], live: { other_domain: [] } }] })],
    ['line 0', (result) => ({ ...result, problems: [{ ...RESULT.problems[0], line: 0 }] })],
    ['a severity', (result) => ({ ...result, problems: [{ ...RESULT.problems[0], severity: 'fatal' }] })],
    ['a checksum that is none', (result) => ({ ...result, checksum: 'abc' })],
    [
      'the fields of one command under the name of another',
      ({ usage: _, ...result }) => ({ ...result, command: 'doctor' }),
    ],
    ['a list', () => []],
  ];

  test.each(BROKEN)('%s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken(json()))))).toBe(false);
  });
});

test('every field says what it is', () => {
  const silent: string[] = [];
  const visit = (part: unknown, at: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties } = part as { properties?: Record<string, object> };
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!('description' in field) && !name.endsWith('_domain')) silent.push(`${at}.${name}`);
    }
    for (const [key, value] of Object.entries(part)) visit(value, `${at}.${key}`);
  };
  visit(resultSchema, '');
  expect(silent).toEqual([]);
});

/** The JSON of an outcome: a contract. A key that vanishes or changes its type is a new schema number. */
import { describe, expect, test } from 'vitest';
import { blankApp } from '../../src/app/outcome.ts';
import type { Failure } from '../../src/app/platform.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { renderJson, toJson } from '../../src/report/json.ts';
import { APP, outcomeOf, PROBLEMS, REFUSED, SUPPRESSED, USAGE, withApp } from './samples.ts';

const OPTIONS = { lang: 'en', exitCode: 4, files: new Map(), colour: false } as const;
const EVERYTHING = outcomeOf({
  problems: [...PROBLEMS, ...withApp(PROBLEMS.slice(0, 1), '016012345')],
  suppressed: SUPPRESSED,
  apps: [APP, REFUSED],
  checksum: '0b7c'.repeat(16),
  interrupted: true,
  usages: [USAGE, new UsageError({ kind: 'config-empty' }, { file: 'b/swan-domains.yml' })],
  configs: ['b/swan-domains.yml', 'swan-domains.yml'],
});

describe('renderJson', () => {
  test('every field', async () => {
    await expect(renderJson(EVERYTHING, OPTIONS)).toMatchFileSnapshot('./every-field.txt');
  });

  test('an empty outcome', () => {
    expect(JSON.parse(renderJson(outcomeOf({}), { ...OPTIONS, exitCode: 0 }))).toEqual({
      schema: 'swan-domains/1',
      command: 'apply',
      ok: true,
      exit_code: 0,
      checksum: null,
      problems: [],
      suppressed: [],
      apps: [],
    });
  });

  test('is the same text every time, and ends with a line break', () => {
    expect(renderJson(EVERYTHING, OPTIONS)).toBe(renderJson(EVERYTHING, OPTIONS));
    expect(renderJson(EVERYTHING, OPTIONS)).toMatch(/\}\n$/);
  });

  test('has no field that is undefined: absent and null differ', () => {
    const json = toJson(EVERYTHING, 4, 'zh');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('the contract', () => {
  const json = toJson(EVERYTHING, 4, 'en');

  test('of a problem', () => {
    const keys = [
      'rule',
      'severity',
      'errno',
      'app_id',
      'domain_type',
      'value',
      'message',
      'file',
      'line',
      'column',
      'end_line',
      'end_column',
    ];
    expect(json.problems.length).toBeGreaterThan(2);
    for (const problem of json.problems) for (const key of keys) expect(problem).toHaveProperty(key);
  });

  test('of an app', () => {
    for (const app of json.apps) {
      for (const key of ['app_id', 'checksum', 'target', 'changes', 'calls', 'status', 'error', 'live', 'before'])
        expect(app).toHaveProperty(key);
    }
  });

  test('of a problem’s app: the one that it is of, not the run’s', () => {
    expect(json.problems.map(({ app_id }) => app_id)).toEqual([null, null, null, '016012345']);
  });

  test('the target is what every managed type ends with, so that two plans can be compared', () => {
    expect(json.apps[0]?.target).toEqual({
      request_domain: ['https://a.com', 'https://b.com'],
      web_view_domain: [],
    });
  });

  test('of a refusal: the message is the reason and the remedy in one line', () => {
    const { message, reason, remedy } = json.apps[1]?.refusal ?? expect.fail();
    expect(message).toBe(`${reason}. ${remedy?.replace(/^i/, 'I')}`);
  });

  const FAILURES: readonly (readonly [Failure, object])[] = [
    [
      { kind: 'errno', errno: 40008, msg: '', info: null },
      { kind: 'errno', errno: 40008, error_code: null },
    ],
    [
      { kind: 'gateway', errorCode: 110, msg: '', info: null },
      { kind: 'gateway', errno: null, error_code: 110 },
    ],
    [
      { kind: 'oauth', error: 'invalid_token', description: '' },
      { kind: 'oauth', errno: null, error_code: null },
    ],
    [{ kind: 'http', status: 503 }, { kind: 'http' }],
    [{ kind: 'timeout', milliseconds: 10_000 }, { kind: 'timeout' }],
    [{ kind: 'network', host: 'openapi.baidu.com', code: 'ENOTFOUND' }, { kind: 'network' }],
    [{ kind: 'redirect', status: 302, to: 'https://a.com' }, { kind: 'redirect' }],
    [{ kind: 'body', fault: 'empty', start: '' }, { kind: 'body' }],
    [{ kind: 'token', fault: 'malformed', detail: '' }, { kind: 'token' }],
    [
      { kind: 'moved', lost: { kind: 'http', status: 503 }, moved: [], refusal: { kind: 'budget', modifications: 1 } },
      { kind: 'moved', endpoint: 'modifydomain' },
    ],
    [{ kind: 'not-reached', missing: ['https://a.com'], surplus: [] }, { kind: 'not-reached' }],
  ];

  test.each(FAILURES)('of the failure %j', (failure, expected) => {
    const app = { ...blankApp(null, 'failed'), failed: { failure, endpoint: 'modifydomain', action: 'get' } } as const;
    const { error } = toJson(outcomeOf({ apps: [app] }), 4, 'en').apps[0] ?? {};
    expect(error).toMatchObject(expected);
    expect(error?.message).not.toBe('');
    expect(error?.remedy).not.toBe('');
  });
});

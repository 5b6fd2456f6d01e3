/** What ends in which exit code: every combination, not only the usual ones. */
import { describe, expect, test } from 'vitest';
import {
  type AppStatus,
  blankApp,
  blankOutcome,
  exitCode,
  FAIL_ON,
  type FailOn,
  fails,
  type Outcome,
  stopRun,
} from '../../src/app/outcome.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { SEVERITIES, type Severity } from '../../src/core/policy.ts';
import type { Problem } from '../../src/core/problem.ts';

const STATUSES: readonly AppStatus[] = ['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'];

function problem(severity: Severity, errno: number | null = null): Problem {
  const base = { subject: 'domains', domainType: 'request_domain', value: 'x', place: null } as const;
  return { ...base, rule: 'localhost', severity, errno, facts: { host: 'localhost' } } as unknown as Problem;
}

function outcome({
  severities = [],
  statuses = [],
  usage = false,
  interrupted = false,
}: {
  severities?: readonly Severity[];
  statuses?: readonly AppStatus[];
  usage?: boolean;
  interrupted?: boolean;
}): Outcome {
  return {
    ...blankOutcome('apply'),
    problems: severities.map((severity) => ({ ...problem(severity), appId: null })),
    apps: statuses.map((status) => blankApp('016', status)),
    interrupted,
    usages: usage ? [new UsageError({ kind: 'no-token' })] : [],
  };
}

describe('fails', () => {
  test.each([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['error', 'never', false],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['warning', 'never', false],
    ['info', 'error', false],
    ['info', 'warning', false],
    ['info', 'never', false],
  ] as const)('%s, where %s fails: %s', (severity, failOn, expected) => {
    expect(fails(severity, failOn)).toBe(expected);
  });

  test('every level there is, is in the table', () => {
    expect(FAIL_ON).toEqual(['error', 'warning', 'never']);
    expect(SEVERITIES).toEqual(['error', 'warning', 'info']);
  });
});

describe('stopRun', () => {
  const rows: [name: string, problems: Problem[], stops: Record<FailOn, boolean>][] = [
    ['nothing', [], { error: false, warning: false, never: false }],
    ['info', [problem('info')], { error: false, warning: false, never: false }],
    ['a warning', [problem('warning')], { error: false, warning: true, never: false }],
    ['an error', [problem('error')], { error: true, warning: true, never: false }],
    ['a foreseen refusal', [problem('error', 470016)], { error: true, warning: true, never: true }],
    [
      'a foreseen refusal among others',
      [problem('info'), problem('warning'), problem('error', 470014)],
      { error: true, warning: true, never: true },
    ],
    [
      'a foreseen refusal that was made a warning',
      [problem('warning', 470016)],
      { error: false, warning: true, never: false },
    ],
    [
      'a foreseen refusal that was made info',
      [problem('info', 470016)],
      { error: false, warning: false, never: false },
    ],
  ];

  test.each(rows)('%s', (_, problems, stops) => {
    for (const failOn of FAIL_ON) expect(stopRun(problems, failOn), failOn).toBe(stops[failOn]);
  });
});

describe('exitCode', () => {
  test.each([
    ['unchanged', 0, 0],
    ['pending', 0, 2],
    ['applied', 0, 0],
    ['refused', 1, 1],
    ['failed', 4, 4],
    ['skipped', 1, 1],
  ] as const)('one app that is %s: %d, detailed %d', (status, code, detailed) => {
    const one = outcome({ statuses: [status] });
    expect(exitCode(one, { failOn: 'error' })).toBe(code);
    expect(exitCode(one, { failOn: 'error', pending: 2 })).toBe(detailed);
    expect(exitCode(one, { failOn: 'never' })).toBe(code);
  });

  test.each([
    [[], 'error', 0],
    [['info'], 'error', 0],
    [['warning'], 'error', 0],
    [['error'], 'error', 1],
    [['info', 'warning', 'error'], 'error', 1],
    [['info'], 'warning', 0],
    [['warning'], 'warning', 1],
    [['error'], 'warning', 1],
    [['error', 'warning'], 'never', 0],
  ] as const)('problems %j where %s fails: %d', (severities, failOn, code) => {
    expect(exitCode(outcome({ severities }), { failOn })).toBe(code);
  });

  test('3 before 4 before 1 before 2, in every combination', () => {
    const seen = new Set<number>();
    for (let set = 0; set < 2 ** STATUSES.length; set += 1) {
      const statuses = STATUSES.filter((_, index) => set & (1 << index));
      for (const [usage, interrupted] of [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ] as const) {
        for (const severities of [[], ['warning'], ['error']] as const) {
          for (const failOn of FAIL_ON) {
            for (const detailed of [false, true]) {
              const holds = {
                3: usage,
                4: statuses.includes('failed') || interrupted,
                1:
                  statuses.includes('refused') ||
                  statuses.includes('skipped') ||
                  severities.some((severity) => severity === failOn || (severity === 'error' && failOn === 'warning')),
                2: detailed && statuses.includes('pending'),
              };
              const expected = ([3, 4, 1, 2] as const).find((code) => holds[code]) ?? 0;
              const code = exitCode(outcome({ severities, statuses, usage, interrupted }), {
                failOn,
                pending: detailed ? 2 : 0,
              });
              expect(code, JSON.stringify({ statuses, usage, interrupted, severities, failOn, detailed })).toBe(
                expected,
              );
              seen.add(code);
            }
          }
        }
      }
    }
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test('the order of apps and problems makes no difference', () => {
    for (const one of STATUSES) {
      for (const other of STATUSES) {
        const verdict = { failOn: 'error', pending: 2 } as const;
        expect(exitCode(outcome({ statuses: [one, other] }), verdict)).toBe(
          exitCode(outcome({ statuses: [other, one] }), verdict),
        );
      }
    }
  });
});

test('a blank app knows nothing, and shares nothing with another', () => {
  const [one, other] = [blankApp('016', 'skipped'), blankApp(null, 'pending')];
  expect(one).toEqual({
    appId: '016',
    level: 'app',
    status: 'skipped',
    differences: new Map(),
    calls: [],
    sent: 0,
    refusal: null,
    checksum: null,
    failed: null,
    live: null,
    before: null,
  });
  expect(other).toMatchObject({ appId: null, status: 'pending' });
  expect(one.differences).not.toBe(other.differences);
});

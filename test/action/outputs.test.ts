/** Outputs have limits that files have not: what is left out of `result`, and that `result-file` has it. */
import { describe, expect, test } from 'vitest';
import { fullResult, outputsOf } from '../../src/action/outputs.ts';
import { blankApp, blankOutcome, type Outcome } from '../../src/app/outcome.ts';
import { withApp } from '../../src/command/judge.ts';
import { check } from '../../src/core/check.ts';

const LIMIT = 100 * 1024;
const hosts = (count: number) => Array.from({ length: count }, (_, index) => `https://h${index}.example.com`);

function outcomeOf(part: Partial<Outcome>): Outcome {
  return { ...blankOutcome('apply'), ...part };
}

describe('outputs', () => {
  test('a small result is whole', () => {
    const outcome = outcomeOf({ apps: [{ ...blankApp('1', 'applied'), sent: 1, live: { request_domain: hosts(3) } }] });
    const { result, changed } = outputsOf({ outcome, exitCode: 0, lang: 'en' });
    expect(changed).toBe('true');
    expect(JSON.parse(result)).toEqual(JSON.parse(fullResult({ outcome, exitCode: 0, lang: 'en' })));
  });

  test('a larger one is without what is live and without unchanged apps', () => {
    const big = { live: { request_domain: hosts(4000) }, before: { request_domain: hosts(4000) } };
    const outcome = outcomeOf({
      apps: [
        { ...blankApp('1', 'unchanged'), ...big },
        { ...blankApp('2', 'applied'), ...big },
      ],
    });
    const { result } = outputsOf({ outcome, exitCode: 0, lang: 'en' });
    const { apps } = JSON.parse(result);
    expect(apps.map(({ app_id }: { app_id: string }) => app_id)).toEqual(['2']);
    expect(apps[0]).not.toHaveProperty('live');
    expect(apps[0]).not.toHaveProperty('before');
    expect(JSON.parse(fullResult({ outcome, exitCode: 0, lang: 'en' })).apps[1].live.request_domain).toHaveLength(4000);
  });

  test('beyond that it is empty, and counted in bytes', () => {
    const lists = { request_domain: Array.from({ length: 200 }, (_, index) => `https://例${index}.com/路径`) };
    const problems = withApp(check(lists), null);
    const many = [...problems, ...problems, ...problems];
    const outcome = outcomeOf({ problems: many });
    const { result, problems: count } = outputsOf({ outcome, exitCode: 1, lang: 'zh' });
    expect(Buffer.byteLength(fullResult({ outcome, exitCode: 1, lang: 'zh' }))).toBeGreaterThan(LIMIT);
    expect(result).toBe('');
    expect(count).toBe(`${many.length}`);
  });

  test.each([1, 50, 100, 150, 200, 400])('with %i problems no output is larger than its limit', (count) => {
    const problems = withApp(check({ request_domain: hosts(count).map((host) => `${host}/x`) }), null);
    for (const text of Object.values(outputsOf({ outcome: outcomeOf({ problems }), exitCode: 1, lang: 'zh' }))) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    }
  });

  test('errno is that of the first error, foreseen before answered; a warning has none', () => {
    const [problem] = withApp(check({ request_domain: ['https://a.com/x'] }), null);
    const info = null;
    const failed = {
      failure: { kind: 'errno', errno: 470016, msg: '', info },
      endpoint: 'modifydomain',
      action: 'set',
    } as const;
    const app = { ...blankApp(null, 'failed'), failed };
    if (!problem) throw new Error('no problem was found');
    const errnoOf = (part: Partial<Outcome>) => outputsOf({ outcome: outcomeOf(part), exitCode: 1, lang: 'en' }).errno;
    expect(errnoOf({ problems: [problem], apps: [app] })).toBe('470014');
    expect(errnoOf({ problems: [{ ...problem, severity: 'warning' }], apps: [app] })).toBe('470016');
    expect(errnoOf({ problems: [{ ...problem, severity: 'warning' }] })).toBe('');
    expect(errnoOf({ apps: [{ ...app, failed: { ...failed, failure: { kind: 'http', status: 503 } } }] })).toBe('');
  });
});

/** The input `output`: reports in the workspace, whatever becomes of the step. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, GOOD, yaml } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';

const WRONG = yaml('  request_domain: [https://m.waitui.org]\n');
const OUTPUT = 'sarif=report.sarif\n  junit=report.xml  \n\n';

async function reportsOf(
  files: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
  event = 'push',
) {
  let reports = { exitCode: null as number | null, sarif: '', junit: '' };
  await withStage({ files, sandbox: answering() }, async ({ action, folder }) => {
    const { exitCode } = await action({ with: { output: OUTPUT, ...given }, event });
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    reports = { exitCode, sarif: read('report.sarif'), junit: read('report.xml') };
  });
  return { ...reports, run: JSON.parse(reports.sarif).runs[0] };
}

describe.concurrent('are written', () => {
  test('of problems', async () => {
    const { exitCode, run, junit } = await reportsOf(WRONG, { command: 'check' });
    expect(exitCode).toBe(1);
    expect(run.results).toMatchObject([{ ruleId: 'registered-domain' }]);
    expect(junit).toContain('<failure ');
    // The bundle has the pages of the rules in itself.
    const [{ ruleIndex }] = run.results;
    expect(run.tool.driver.rules[ruleIndex].help.markdown).toContain('\n## Why\n');
  });

  test('of a run that applies', async () => {
    const { exitCode, run } = await reportsOf(GOOD, {});
    expect([exitCode, run.results]).toEqual([0, []]);
  });

  test.each([
    ['a config that is none', { 'swan-domains.yml': 'domain: []\n' }, {}],
    ['another input that is wrong', GOOD, { mode: 'most' }],
    ['what nobody has reviewed', GOOD, { review: 'required' }],
  ])('after %s', async (_, files, given) => {
    const { exitCode, run } = await reportsOf(files, given);
    expect(exitCode).toBe(1);
    expect(run.invocations).toMatchObject([{ exitCode: 3, executionSuccessful: false }]);
  });

  test('where nothing may be done', async () => {
    const { exitCode, run } = await reportsOf(GOOD, { command: 'delete', 'access-token': '' }, 'pull_request');
    expect([exitCode, run.results]).toEqual([0, []]);
  });
});

test.each(['report.sarif', 'xml=report.xml', 'github=x', 'sarif='])('%s is refused', async (output) => {
  await withStage({ files: GOOD }, async ({ action, folder }) => {
    const run = await action({ with: { command: 'check', output } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result-file']).toBeDefined();
    expect(run.resultFile).toContain('"option-value"');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

test('a link in a stranger’s pull request leads no report out of the workspace', async () => {
  await withStage({ files: GOOD }, async ({ action, folder }) => {
    const outside = join(folder, '..', 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(folder, 'reports'));
    const step = { with: { command: 'check', output: 'sarif=reports/report.sarif' }, token: null };
    expect((await action({ ...step, event: 'pull_request' })).exitCode).toBe(1);
    expect(existsSync(join(outside, 'report.sarif'))).toBe(false);
    expect((await action({ ...step, event: 'push' })).exitCode).toBe(0);
    expect(existsSync(join(outside, 'report.sarif'))).toBe(true);
  });
});

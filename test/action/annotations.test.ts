/** Annotations: on the line that they are about, at most ten of a kind, and of use without the log. */
import { describe, expect, test } from 'vitest';
import type { ActionRun } from '../transcripts/action-step.ts';
import { REGISTERED_YAML } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';

async function check(domains: string, more = ''): Promise<ActionRun> {
  const run: ActionRun[] = [];
  const files = { 'swan-domains.yml': `${REGISTERED_YAML}domains:\n${domains}${more}` };
  await withStage({ files }, async ({ action }) => {
    run.push(await action({ with: { command: 'check' }, token: null }));
  });
  return run[0] ?? expect.fail('the stage did not run');
}

const named = ({ commands }: ActionRun, name: string) => commands.filter((command) => command.name === name);

const entries = (count: number, entry: (index: number) => string) =>
  `  request_domain:\n${Array.from({ length: count }, (_, index) => `    - ${entry(index)}\n`).join('')}`;

describe.concurrent('annotations', () => {
  test('have file, both lines and both columns, and the rule with its errno as title', async () => {
    const [error] = named(
      await check('  request_domain: ["https://m.waitui.com", \'https://m.waitui.com/x\']\n'),
      'error',
    );
    expect(error).toMatchObject({
      properties: {
        file: 'swan-domains.yml',
        line: '5',
        endLine: '5',
        col: '45',
        endColumn: '67',
        title: 'domain-format (470014)',
      },
      data: '"https://m.waitui.com/x" is not a domain: the path "/x"\nwrite protocol and host only, as in "https://api.example.com"',
    });
  });

  test('every severity is one of its own kind', async () => {
    const run = await check(
      '  request_domain: [http://m.waitui.com, https://m.waitui.com/x]\n',
      'rules: { secure-protocol: info }\n',
    );
    expect(named(run, 'error')).toHaveLength(2);
    expect(named(run, 'notice').map(({ properties }) => properties.title)).toEqual(['secure-protocol']);
    expect(named(run, 'warning')).toEqual([]);
  });

  test.each([9, 10, 11, 50])('%i errors: ten are shown, the last of them says how many there are', async (count) => {
    const run = await check(entries(count, (index) => `https://m${index}.waitui.com/x`));
    expect(named(run, 'error')).toHaveLength(Math.min(count, 9) + 1);
    expect(named(run, 'error').at(-1)?.data).toContain(`${count} errors`);
    expect(run.outputs.problems).toBe(`${count + Number(count > 20)}`); // and one: too many domains
    expect(run.summary.split('\n').filter((line) => line.startsWith('| error |'))).toHaveLength(count);
  });

  test('more than ten of each kind: at most ten of each', async () => {
    const run = await check(
      entries(
        40,
        (index) => ['https://m.waitui.com/x', 'http://n.waitui.com', 'https://O.waitui.com'][index % 3] ?? '',
      ),
      'rules: { canonical-form: info }\n',
    );
    for (const kind of ['error', 'warning', 'notice']) {
      expect(named(run, kind).length).toBeGreaterThan(0);
      expect(named(run, kind).length).toBeLessThanOrEqual(10);
    }
  });

  test('a run that does not fail has no error annotation', async () => {
    const run = await check('  request_domain: [http://m.waitui.com]\n');
    expect(run.exitCode).toBe(0);
    expect(named(run, 'error')).toEqual([]);
  });

  test('the failure of a step says what was not done', async () => {
    const run: ActionRun[] = [];
    const files = { 'swan-domains.yml': `${REGISTERED_YAML}domains: { request_domain: https://m.waitui.org }\n` };
    await withStage({ files }, async ({ action }) => {
      run.push(await action({}));
    });
    // In the list of annotations "1 error" alone would say nothing.
    expect(run[0]?.commands.at(-1)).toMatchObject({
      name: 'error',
      data: expect.stringMatching(/swan-domains|nothing was sent/),
    });
  });

  test('no message is longer than GitHub shows', async () => {
    const long = `https://${'a'.repeat(5000)}.waitui.com/${'b'.repeat(5000)}`;
    const run = await check(`  request_domain: ["${long}", "${long}；${long}"]\n`);
    expect(run.commands.length).toBeGreaterThan(2);
    for (const { data } of run.commands) expect(data.length).toBeLessThanOrEqual(4096);
  });
});

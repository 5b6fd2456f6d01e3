/** SARIF, judged by its authors' own tool with GitHub's rules: over results of the real command. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answering, GOOD, yaml } from '../transcripts/configs.ts';
import { FLEET, FLEET_YAML, TOKENS, threeApps } from '../transcripts/fleet.ts';
import { type StageOptions, withStage } from '../transcripts/stage.ts';

const MULTITOOL = fileURLToPath(
  new URL('node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url),
);
chmodSync(MULTITOOL, 0o755); // its install script would have done so, and none is run

interface Log {
  readonly runs: readonly [
    {
      readonly results?: readonly {
        readonly level?: string;
        readonly ruleId: string;
        readonly message: object;
      }[];
      readonly invocations?: readonly [{ readonly executionSuccessful: boolean }];
    },
  ];
}

const read = (path: string): Log => JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));

const HOSTILE = yaml(`  request_domain:
    - "https://例子.waitui.com ]]> </text> ##[error]x"
    - "https://a.org/\\u001b[31m\\u202e\\ud83d\\ude00?<b>&\\"'"
    - https://${'a'.repeat(300)}.waitui.com/${'路径'.repeat(300)}
  web_view_domain: ["https://m.waitui.org","https://m.waitui.org"]
`);

const ACCEPTED = `registered: { request_domain: waitui.com }
domains:
  request_domain:
    - http://m.waitui.com # swan-domains-ignore secure-protocol: 对方没有 TLS
    - http://n.waitui.com
ignore: [{ rule: secure-protocol, value: "http://n.waitui.com", reason: "a <b> | c", until: 2999-12-31 }]
`;

const CASES: readonly (readonly [string, StageOptions, readonly string[], string, number])[] = [
  ['a clean check', { files: GOOD }, ['check'], '.', 0],
  ['problems', { files: yaml('  request_domain: [https://m.waitui.org, http://m.waitui.com/x]\n') }, ['check'], '.', 1],
  ['problems, in Chinese', { files: HOSTILE }, ['check', '--lang', 'zh'], '.', 1],
  ['hostile texts, from a folder within', { files: { ...HOSTILE, 'apps/shop/x': '' } }, ['check'], 'apps/shop', 1],
  [
    'a hostile file name',
    { files: { '坏 %20#?:"<b>.yml': HOSTILE['swan-domains.yml'] ?? '' } },
    ['check', '--config', '坏 %20#?:"<b>.yml'],
    '.',
    1,
  ],
  ['what is accepted', { files: { 'swan-domains.yml': ACCEPTED } }, ['check'], '.', 0],
  ['flags', {}, ['check', '--request-domain', 'https://a.org/x,https://b.org/x', '--registered', 'a.org'], '.', 1],
  [
    'several apps, all of which are changed',
    { files: { ...FLEET, 'swan-domains.yml': FLEET_YAML }, sandbox: threeApps() },
    ['apply', '--yes', '--allow-deletions', ...TOKENS],
    '.',
    0,
  ],
  ['a platform that refuses', { files: GOOD, sandbox: answering('470016') }, ['apply', '--yes'], '.', 4],
  ['a refused deletion', { files: yaml('  web_view_domain: []\n'), sandbox: answering() }, ['plan'], '.', 1],
  ['a config that is none', { files: { 'swan-domains.yml': 'domain: []\n' } }, ['check'], '.', 3],
  ['a config that is not there', {}, ['check', '--config', '没有.yml'], '.', 3],
  ['an unknown option', { files: GOOD }, ['check', '--nonsense'], '.', 3],
];

test.each(CASES)('%s', async (_, options, args, cwd, exitCode) => {
  await withStage(options, async ({ cli, folder }) => {
    const run = await cli([...args, '--output', 'sarif=report.sarif'], { cwd });
    expect(run.exitCode).toBe(exitCode);
    const report = join(folder, cwd, 'report.sarif');
    const judged = join(folder, 'judged.sarif');
    const rules = ['--rule-kind', 'Sarif;Ghas', '--output', judged, '--log', 'ForceOverwrite'];
    try {
      execFileSync(MULTITOOL, ['validate', report, ...rules], { stdio: 'pipe' });
    } catch {
      // its exit code says nothing: what it writes does
    }
    const found = (read(judged).runs[0].results ?? []).filter(({ level = 'warning' }) => level !== 'note');
    expect(found.map(({ level, ruleId, message }) => `${level} ${ruleId} ${JSON.stringify(message)}`)).toEqual([]);
    const [{ results = [], invocations }] = read(report).runs;
    expect(invocations?.[0].executionSuccessful).toBe(exitCode < 3);
    if (exitCode === 0) expect(results).toEqual([]);
    if (args[0] === 'check' && exitCode === 1) expect(results.length).toBeGreaterThan(1);
  });
});

test('the tool does find what is wrong', async () => {
  await withStage(
    { files: { ...GOOD, 'bad.sarif': '{"version":"2.1.0","runs":[{"results":[{}]}]}' } },
    async ({ folder }) => {
      const judged = join(folder, 'judged.sarif');
      const rules = ['--rule-kind', 'Sarif;Ghas', '--output', judged, '--log', 'ForceOverwrite'];
      try {
        execFileSync(MULTITOOL, ['validate', join(folder, 'bad.sarif'), ...rules], { stdio: 'pipe' });
      } catch {
        // as above
      }
      expect((read(judged).runs[0].results ?? []).length).toBeGreaterThan(0);
    },
  );
});

/** Formats through the built command line: several at once, in files; what is told when, and what never is. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordedRequest } from '../../src/sandbox/sandbox.ts';
import { answering, GOOD, GOOD_YAML, yaml } from '../transcripts/configs.ts';
import { FLEET, TOKENS, threeApps } from '../transcripts/fleet.ts';
import type { Running } from '../transcripts/run-node.ts';
import { readCommands } from '../transcripts/runner-commands.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/formats');

const WRONG = yaml(
  '  request_domain: [https://m.waitui.org, http://m.waitui.com, "https://m.waitui.com/##[error]x"]\n',
);
const FILES = {
  json: 'result.json',
  sarif: 'report.sarif',
  junit: 'report.xml',
  markdown: 'summary.md',
  text: 'log.txt',
};
const OUTPUTS = Object.entries(FILES).flatMap(([format, file]) => ['--output', `${format}=${file}`]);

for (const format of ['junit', 'github', 'markdown']) {
  transcript(format, { files: WRONG, sandbox: answering('470016') }, async ({ cli, write }) => {
    expect((await cli(['check', '--format', format])).exitCode).toBe(1);
    write('swan-domains.yml', GOOD_YAML);
    expect((await cli(['apply', '--yes', '--format', format, '--lang', 'zh'])).exitCode).toBe(4);
    const usage = await cli(['check', '--format', format, '--config', 'missing.yml']);
    expect(usage).toMatchObject({ exitCode: 3, stderr: '' });
    expect(usage.stdout).toMatch(/missing(?:\.|&#46;)yml/);
    expect(await cli(['check', '--format', format, '--nonsense'])).toMatchObject({ exitCode: 3, stderr: '' });
  });
}

test('every format in a file, beside the one that is printed; each is written again by the next run', async () => {
  await withStage({ files: WRONG }, async ({ cli, folder, write }) => {
    const plain = await cli(['check']);
    const run = await cli(['check', ...OUTPUTS]);
    expect(run).toMatchObject({ exitCode: 1, stdout: plain.stdout });
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    for (const [format, file] of Object.entries(FILES)) {
      const printed = (await cli(['check', '--format', format])).stdout;
      expect(read(file)).toBe(format === 'text' ? `swan-domains check\n\n${printed}` : printed);
    }
    write('swan-domains.yml', GOOD_YAML);
    expect((await cli(['check', ...OUTPUTS])).exitCode).toBe(0);
    expect(read('log.txt')).toContain('no problems');
    expect(JSON.parse(read('report.sarif')).runs[0].results).toEqual([]);
  });
});

test.each(['table.csv', 'own.yml'])('get: %s', async (file) => {
  await withStage({ sandbox: answering() }, async ({ cli, folder }) => {
    const format = file.endsWith('csv') ? 'csv' : 'config';
    const args = ['get', '--output', `${format}=${file}`];
    expect((await cli(args)).exitCode).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('https://m.waitui.com');
    // A config is somebody's own from then on.
    expect((await cli(args)).exitCode).toBe(format === 'csv' ? 0 : 3);
  });
});

transcript('refused-outputs', { files: { ...GOOD, 'notes.md': '### my notes\n', 'x.json': '{}' } }, async (stage) => {
  const { cli, folder } = stage;
  mkdirSync(join(folder, 'folder'));
  symlinkSync(join(folder, 'swan-domains.yml'), join(folder, 'link'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  for (const output of [
    'sarif=swan-domains.yml',
    'text=swan-domains.yml',
    'markdown=notes.md',
    'json=x.json',
    'junit=folder',
    'junit=gone/report.xml',
    'sarif=link',
    'sarif=dangling',
    'github=annotations.txt',
    'csv=table.csv',
    'sarif',
    'sarif=',
    'SARIF=x',
    '=x',
  ]) {
    expect((await cli(['check', '--output', output])).exitCode).toBe(3);
  }
  expect((await cli(['check', '--output', 'sarif=a', '--output', 'junit=./a'])).exitCode).toBe(3);
  expect((await cli(['plan', '--out', 'a', '--output', 'json=a'])).exitCode).toBe(3);
  expect(readFileSync(join(folder, 'swan-domains.yml'), 'utf8')).toBe(GOOD_YAML);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test('what can be written is, where another cannot', async () => {
  await withStage({ files: GOOD }, async ({ cli, folder }) => {
    const run = await cli(['check', '--output', 'sarif=swan-domains.yml', '--output', 'junit=report.xml']);
    expect(run.exitCode).toBe(3);
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toContain('swan-domains.yml&quot; cannot be written');
  });
});

test.each([
  ['an unknown option', ['check', '--nonsense']],
  ['an unknown command', ['chek']],
  ['a value that is none', ['check', '--fail-on', 'maybe']],
  ['a config that is not there', ['check', '--config', 'missing.yml']],
  ['no token', ['plan']],
])('a report is there after %s', async (_, args) => {
  await withStage({ files: GOOD }, async ({ cli, folder }) => {
    const env = { SWAN_DOMAINS_ACCESS_TOKEN: undefined };
    expect((await cli([...args, ...OUTPUTS], { env })).exitCode).toBe(3);
    for (const file of Object.values(FILES)) expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
    const [{ invocations }] = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).runs;
    expect(invocations).toMatchObject([{ executionSuccessful: false, exitCode: 3 }]);
  });
});

test('and after an interruption', async () => {
  let running: Running | null = null;
  const onRequest = ({ action }: RecordedRequest) => {
    if (action !== 'get') return;
    running?.kill('SIGINT');
    running = null; // two lists are asked for at once, and a second signal would end it there
  };
  await withStage({ files: FLEET, sandbox: threeApps({ onRequest, answers: [] }) }, async ({ cli, folder }) => {
    const args = ['plan', '--concurrency', '1', ...TOKENS, ...OUTPUTS];
    const run = await cli(args, {
      started: (process) => {
        running = process;
      },
    });
    expect(run.exitCode).toBe(4);
    const [{ invocations }] = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).runs;
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(JSON.stringify(invocations)).toContain('interrupted');
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toContain('<error ');
  });
});

test('an older report does not pass for this run’s', async () => {
  await withStage({ files: WRONG }, async ({ cli, folder, write }) => {
    await cli(['check', ...OUTPUTS]);
    const before = readFileSync(join(folder, 'report.sarif'), 'utf8');
    write('swan-domains.yml', 'domain: []\n');
    expect((await cli(['check', ...OUTPUTS])).exitCode).toBe(3);
    expect(readFileSync(join(folder, 'report.sarif'), 'utf8')).not.toBe(before);
    expect(readdirSync(folder)).toContain('report.xml');
  });
});

transcript('quiet', { files: WRONG, sandbox: answering() }, async ({ cli, write }) => {
  const wrong = await cli(['check', '--quiet']);
  expect(wrong).toMatchObject({ exitCode: 1, stderr: '' });
  expect(wrong.stdout).not.toContain('secure-protocol');
  expect((await cli(['check', '--quiet', '--fail-on', 'warning'])).stdout).toContain('secure-protocol');
  expect(await cli(['check', '--quiet', '--fail-on', 'never'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  write('swan-domains.yml', GOOD_YAML);
  expect(await cli(['check', '--quiet'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  expect(await cli(['plan', '--quiet', '--detailed-exitcode'])).toMatchObject({ exitCode: 2, stdout: '' });
  expect(await cli(['apply', '--yes', '--quiet'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  expect(await cli(['check', '--quiet', '--format', 'json'])).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await cli(['check', '--quiet', '--verbose'])).exitCode).toBe(3);
});

transcript('verbose', { files: GOOD, sandbox: answering('http:503:once') }, async ({ cli, sandbox }) => {
  const env = { SWAN_DOMAINS_API_URL: sandbox.url };
  const run = await cli(['apply', '--yes', '--verbose', '--timeout', '1'], { env });
  expect(run.exitCode).toBe(0);
  expect(run.stderr).toContain('503');
  expect(run.stdout + run.stderr).not.toContain(sandbox.token);
  const told = run.stderr.match(/ ms\)$/gm) ?? [];
  expect(told).toHaveLength(run.requests.length);
  expect((await cli(['check', '--verbose', '--lang', 'zh'])).exitCode).toBe(0);
});

test('in a step of GitHub nothing on either stream is a command but the annotations', async () => {
  await withStage({ files: WRONG, sandbox: answering() }, async ({ cli }) => {
    for (const args of [
      ['check'],
      ['check', '--config', '##[error]x.yml'],
      ['check', '--##[error]x'],
      ['plan', '--verbose'],
    ]) {
      const { stdout, stderr } = await cli([...args, '--format', 'github']);
      expect(readCommands(stderr)).toEqual([]);
      const commands = readCommands(stdout);
      expect(commands.length).toBeGreaterThan(0);
      for (const { name, properties } of commands) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(properties.title).not.toBe('');
      }
    }
  });
});

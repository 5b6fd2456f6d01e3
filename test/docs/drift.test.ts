/** The scripts of docs/drift.md, run as the runner runs them, with a `gh` that keeps its issues in a file. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { CLI } from '../transcripts/run-node.ts';
import { jobsOf, stepsOf, YAML_BLOCKS } from './pages.ts';

const [workflow] = YAML_BLOCKS.filter(({ page, kind }) => page === 'docs/drift.md' && kind === 'workflow');
if (!workflow) throw new Error('docs/drift.md has no workflow');

function scriptOf(job: string): string {
  const jobs = jobsOf(workflow as NonNullable<typeof workflow>).filter(([name]) => name === job);
  const block = { ...workflow, value: { jobs: Object.fromEntries(jobs) } } as NonNullable<typeof workflow>;
  return stepsOf(block).flatMap(({ run }) => (typeof run === 'string' ? [run] : []))[0] ?? '';
}

const hasJq = spawnSync('jq', ['--version']).status === 0;
const MARK = '<!-- swan-domains drift -->';

/** Lists, opens, edits and closes; for `--jq` it asks jq. */
const GH = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const [noun, verb, ...rest] = process.argv.slice(2);
const issues = JSON.parse(readFileSync('issues.json', 'utf8'));
const after = (name) => process.argv[process.argv.indexOf(name) + 1];
if (noun === 'api') {
  if (issues.broken) process.exit(1);
  const open = issues.filter(({ state }) => state === 'open');
  process.stdout.write(execFileSync('jq', ['-r', after('--jq')], { input: JSON.stringify(open) }));
} else {
  const issue = issues.find(({ number }) => String(number) === rest[0]);
  if (verb === 'close') Object.assign(issue, { state: 'closed', comment: after('--comment') });
  if (verb === 'edit') issue.body = readFileSync(after('--body-file'), 'utf8');
  if (verb === 'create') {
    const body = readFileSync(after('--body-file'), 'utf8');
    const user = { login: 'github-actions[bot]' };
    issues.push({ number: issues.length + 1, state: 'open', title: after('--title'), body, user });
  }
  writeFileSync('issues.json', JSON.stringify(issues));
}
`;

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly body: string | null;
  readonly comment?: string;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'swan-domains-drift-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function issueJob(issues: unknown) {
  const cwd = folder();
  const gh = join(cwd, 'gh');
  writeFileSync(gh, GH);
  chmodSync(gh, 0o755);
  writeFileSync(join(cwd, 'issues.json'), JSON.stringify(issues));
  const run = (code: string, report: string) => {
    writeFileSync(join(cwd, 'drift.md'), report);
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf('issue')], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: `${cwd}:${dirname(process.execPath)}:${process.env.PATH}`,
        MARK,
        CODE: code,
        RUN: 'https://github.example/run/1',
        GH_REPO: 'o/r',
        GH_TOKEN: 'x',
      },
    });
  };
  const now = () => JSON.parse(readFileSync(join(cwd, 'issues.json'), 'utf8')) as Issue[];
  return { run, now };
}

test.skipIf(!hasJq)('one issue is opened, brought up to date, closed, and opened anew', () => {
  const user = { login: 'github-actions[bot]' };
  const { run, now } = issueJob([
    { number: 1, state: 'open', body: `${MARK} somebody else's`, user: { login: 'mallory' } },
    { number: 2, state: 'open', body: null, user },
    { number: 3, state: 'open', body: `${MARK} a pull request`, user, pull_request: {} },
  ]);
  const states = () => now().map(({ state }) => state);
  expect(run('0', 'nothing').status).toBe(0);
  expect(states()).toEqual(['open', 'open', 'open']);
  expect(run('2', '### the first')).toMatchObject({ status: 0, stderr: '' });
  expect(now()[3]?.body).toMatch(new RegExp(`^${MARK}\n[^]*### the first\n?$`));
  expect(run('2', `$(touch pwned) \`id\` ${'x'.repeat(70_000)}`).status).toBe(0);
  expect(states()).toEqual(['open', 'open', 'open', 'open']);
  expect(run('2', `### the third\n\n${'x\n'.repeat(40_000)}`).status).toBe(0);
  expect(now()[3]?.body).toContain('### the third\n\nIt is too long for an issue');
  expect(run('0', 'nothing').status).toBe(0);
  expect(states()).toEqual(['open', 'open', 'open', 'closed']);
  expect(now()[3]?.comment).toContain('https://github.example/run/1');
  expect(run('2', '### again').status).toBe(0);
  expect(states()).toEqual(['open', 'open', 'open', 'closed', 'open']);
  expect(now()[0]?.body).toBe(`${MARK} somebody else's`);
});

test.skipIf(!hasJq)('none is opened where the others cannot be listed', () => {
  const { run, now } = issueJob({ broken: true });
  expect(run('2', '### drift').status).not.toBe(0);
  expect(now()).toEqual({ broken: true });
});

test('the plan tells a drift from an agreement and from a failure', async () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'ci'));
  mkdirSync(join(cwd, '.swan'));
  symlinkSync(dirname(dirname(CLI)), join(cwd, '.swan/dist'));
  const live = Array.from({ length: 9 }, (_, index) => `https://x${index}.example.com`);
  const sandbox = await startSandbox({
    registered: { request_domain: ['example.com'] },
    live: { request_domain: live },
  });
  onTestFinished(() => sandbox.close());
  writeFileSync(join(cwd, 'ci/tokens.sh'), `#!/bin/sh\necho '{"16012345":"${sandbox.token}"}'\n`, { mode: 0o755 });
  const declare = (domains: readonly string[]) =>
    writeFileSync(
      join(cwd, 'swan-domains.yml'),
      `app_id: "16012345"\nregistered: { request_domain: example.com }\ndomains:\n  request_domain: ${JSON.stringify(domains)}\n`,
    );
  const run = async () => {
    const output = join(cwd, 'output');
    rmSync(join(cwd, 'drift.md'), { force: true });
    writeFileSync(output, '');
    const child = spawn('bash', ['-e', '-c', scriptOf('compare')], {
      cwd,
      stdio: 'ignore',
      env: {
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        GITHUB_OUTPUT: output,
        SWAN_DOMAINS_API_URL: sandbox.url,
      },
    });
    const status = await new Promise((done) => child.on('exit', done));
    const report = join(cwd, 'drift.md');
    return {
      status,
      output: readFileSync(output, 'utf8').trim(),
      report: existsSync(report) ? readFileSync(report, 'utf8').split('\n', 1)[0] : null,
    };
  };
  declare(live);
  expect(await run()).toEqual({
    status: 0,
    output: 'code=0',
    report: '### ✅ swan-domains plan: no problems; 1 unchanged',
  });
  declare(live.slice(0, 2)); // seven deletions: without --allow-deletions a refused plan
  expect(await run()).toMatchObject({ status: 0, output: 'code=2', report: expect.stringContaining('1 pending') });
  declare(['https://api.example.org']);
  expect(await run()).toEqual({ status: 1, output: 'code=1', report: null });
  writeFileSync(join(cwd, 'ci/tokens.sh'), '#!/bin/sh\nexit 1\n');
  declare(live);
  expect(await run()).toEqual({ status: 4, output: 'code=4', report: null });
  expect(sandbox.modifications().modifydomain).toBe(0);
});

test('every script is one that bash can read', () => {
  for (const block of YAML_BLOCKS) {
    for (const { run } of stepsOf(block)) {
      if (typeof run === 'string') execFileSync('bash', ['-n', '-c', run]);
    }
  }
});

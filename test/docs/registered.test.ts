/** What docs/registered.md shows: its commands are typed on the sandbox, and its workflow is run with git and a `gh`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseSnapshot, snapshotText } from '../../src/config/snapshot-file.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runAction } from '../transcripts/action-step.ts';
import { CLI, runNode } from '../transcripts/run-node.ts';
import { blocksOf, isFields, jobsOf, stepsOf, YAML_BLOCKS } from './pages.ts';

const PAGE = 'docs/registered.md';
const SHOWN_ADDRESS = 'http://127.0.0.1:8123';
/** As the page starts it. */
const STARTED = {
  registered: { request_domain: ['waitui.com', '086soft.cn'], web_view_domain: ['xsslyjt.com'] },
  unverified: ['mxqe.com'],
};

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'swan-domains-registered-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function sandboxWith(options: Parameters<typeof startSandbox>[0]): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

test('its commands, from the first pull to the refused deletion', async () => {
  const cwd = folder();
  const sandbox = await sandboxWith(STARTED);
  const real = (text: string) => text.replaceAll(SHOWN_ADDRESS, sandbox.url);
  const shown = (text: string) => text.replaceAll(sandbox.url, SHOWN_ADDRESS);
  const env = {
    LC_ALL: 'en_US.UTF-8',
    SWAN_DOMAINS_API_URL: sandbox.url,
    SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken,
  };
  let typed = 0;
  let snapshots = 0;
  for (const { language, info, text } of blocksOf(PAGE)) {
    const [, file] = /^file=(\S+)$/.exec(info) ?? [];
    if (file !== undefined) writeFileSync(join(cwd, file), text);
    if (language === 'json') {
      const now = readFileSync(join(cwd, 'registered-domains.json'), 'utf8');
      const { pulledAt, edited } = parseSnapshot(text, 'the page');
      expect({ edited, text }).toEqual({ edited: false, text: await withTime(shown(now), pulledAt) });
      snapshots += 1;
    }
    if (language !== 'console') continue;
    for (const part of text.split(/^(?=\$ )/m)) {
      const [line = ''] = part.split('\n', 1);
      const args = real(line.replace(/^\$ swan-domains /, '')).split(' ');
      const { stdout } = await runNode([CLI, ...args], cwd, env);
      expect(`${line}\n${shown(stdout)}`).toBe(part);
      typed += 1;
    }
  }
  expect({ typed, snapshots }).toEqual({ typed: 10, snapshots: 1 });
  expect(sandbox.modifications().modifydomain).toBe(0); // of the app's lists none was touched
});

/** The snapshot as it would be, had it been pulled at that time, by the page's address. */
async function withTime(text: string, pulledAt: number): Promise<string> {
  return snapshotText({ ...parseSnapshot(text, 'the file'), pulledAt });
}

test('the sandbox is started as the commands are run', () => {
  const started = blocksOf(PAGE).find(({ language, text }) => language === 'sh' && text.includes('sandbox --port'));
  expect(started?.text.replaceAll(/\\\n\s*/g, '').trim()).toBe(
    `swan-domains sandbox --port 8123 --registered-request-domain ${STARTED.registered.request_domain} ` +
      `--registered-web-view-domain ${STARTED.registered.web_view_domain} --unverified ${STARTED.unverified}`,
  );
});

const [workflow] = YAML_BLOCKS.filter(({ page, kind }) => page === PAGE && kind === 'workflow');
if (!workflow) throw new Error(`${PAGE} has no workflow`);

function stepsOfJob(job: string) {
  const jobs = Object.fromEntries(jobsOf(workflow as NonNullable<typeof workflow>).filter(([name]) => name === job));
  return stepsOf({ ...workflow, value: { jobs } } as NonNullable<typeof workflow>);
}

describe('the job that pulls', () => {
  test('writes the snapshot with the one secret that it has, and leaves it alone where nothing differs', async () => {
    const root = folder();
    const workspace = join(root, 'workspace');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'swan-domains.yml'), 'registered: { snapshot: registered-domains.json }\n');
    const sandbox = await sandboxWith(STARTED);
    const [step] = stepsOfJob('pull').filter(({ uses }) => String(uses).includes('swan-domains@'));
    const given = Object.entries(isFields(step?.with) ? step.with : {}).map(([name, value]) => {
      return [name, String(value).replace(/^\$\{\{ secrets\.PLATFORM_TOKEN \}\}$/, sandbox.platformToken)] as const;
    });
    const run = () => runAction({ with: Object.fromEntries(given), event: 'schedule', token: null }, root, sandbox);
    const text = () => readFileSync(join(workspace, 'registered-domains.json'), 'utf8');
    expect(await run()).toMatchObject({ exitCode: 0 });
    const first = text();
    expect(first).toContain('"086soft.cn",\n    "waitui.com"');
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(text()).toBe(first);
  });

  test('has no more than it needs, and the other one no token of the platform', () => {
    const jobs = Object.fromEntries(jobsOf(workflow));
    expect(jobs.pull?.permissions).toEqual({ contents: 'read' });
    expect(jobs.propose?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(JSON.stringify(jobs.propose)).not.toContain('secrets.');
  });
});

/** Lists, opens, edits and closes pull requests, which it keeps in a file; for `--jq` it asks jq. */
const GH = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const state = process.env.GH_STATE;
const [noun, verb, number] = process.argv.slice(2);
const pulls = JSON.parse(readFileSync(state, 'utf8'));
const after = (name) => process.argv[process.argv.indexOf(name) + 1];
if (noun === 'api') {
  if (pulls.broken) process.exit(1);
  const path = process.argv.slice(3).find((word) => word.startsWith('repos/o/r/pulls'));
  const one = /pulls\\/(\\d+)$/.exec(path);
  const [owner, ref] = (/[?&]head=([^&]+)/.exec(path)?.[1] ?? '').split(':');
  const listed = pulls.filter(({ state, head }) => state === 'open' && head.owner === owner && head.ref === ref);
  const input = one ? pulls.find(({ number }) => number === Number(one[1])) : listed;
  process.stdout.write(execFileSync('jq', ['-r', after('--jq')], { input: JSON.stringify(input) }));
} else {
  const pull = pulls.find((one) => String(one.number) === number);
  if (verb === 'close') {
    Object.assign(pull, { state: 'closed', comment: after('--comment') });
    if (process.argv.includes('--delete-branch')) {
      execFileSync('git', ['push', '--quiet', 'origin', '--delete', pull.head.ref]);
    }
  }
  if (verb === 'edit') Object.assign(pull, { body: readFileSync(after('--body-file'), 'utf8'), edits: pull.edits + 1 });
  if (verb === 'create') {
    const head = { owner: 'o', ref: after('--head'), repo: { full_name: 'o/r' } };
    const body = readFileSync(after('--body-file'), 'utf8');
    pulls.push({ number: pulls.length + 1, state: 'open', title: after('--title'), base: after('--base'), body, head, edits: 0 });
  }
  writeFileSync(state, JSON.stringify(pulls));
}
`;

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly body: string;
  readonly edits: number;
  readonly comment?: string;
}

const FILE = 'registered-domains.json';
const hasTools = ['jq', 'git'].every((tool) => spawnSync(tool, ['--version']).status === 0);
const DAY = 24 * 60 * 60 * 1000;

/** A repository with a remote; each run begins with a fresh clone of its default branch, as a runner does. */
async function proposeJob(before: unknown) {
  const root = folder();
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const remote = join(root, 'remote.git');
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  const state = join(root, 'pulls.json');
  writeFileSync(state, JSON.stringify(before));
  writeFileSync(join(root, 'gh'), GH);
  chmodSync(join(root, 'gh'), 0o755);
  const script = String(stepsOfJob('propose').find(({ run }) => typeof run === 'string')?.run);

  const text = (domains: readonly string[], day: number) =>
    snapshotText({ address: 'https://openapi.baidu.com', pulledAt: day * DAY, lists: { request_domain: domains } });
  /** Somebody commits it to the default branch. */
  const commit = (content: string | null) => {
    const clone = mkdtempSync(join(root, 'clone-'));
    git(clone, 'clone', '--quiet', remote, '.');
    git(clone, 'checkout', '--quiet', '-B', 'main');
    writeFileSync(join(clone, content === null ? 'README.md' : FILE), content ?? 'hello\n');
    git(clone, 'add', '.');
    git(clone, 'commit', '--quiet', '--message', 'commit');
    git(clone, 'push', '--quiet', 'origin', 'main');
  };
  const run = (pulled: string) => {
    const cwd = mkdtempSync(join(root, 'runner-'));
    const temp = mkdtempSync(join(root, 'temp-'));
    git(cwd, 'clone', '--quiet', '--depth', '1', '--branch', 'main', `file://${remote}`, '.');
    writeFileSync(join(cwd, FILE), pulled);
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: `${root}:${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: root,
        RUNNER_TEMP: temp,
        GH_STATE: state,
        BRANCH: 'swan-domains/registered',
        BASE: 'main',
        FILE,
        RUN: 'https://github.example/run/1',
        GH_REPO: 'o/r',
        GH_TOKEN: 'x',
      },
    });
  };
  const pulls = () => JSON.parse(readFileSync(state, 'utf8')) as Pull[];
  const proposed = () => git(remote, 'show', `swan-domains/registered:${FILE}`);
  const branches = () => git(remote, 'branch', '--format=%(refname:short)').trim().split('\n');
  const commits = (branch: string) => Number(git(remote, 'rev-list', '--count', branch));
  return { text, commit, run, pulls, proposed, branches, commits };
}

describe.skipIf(!hasTools)('the job that proposes', () => {
  const quiet = { status: 0, stderr: '' };
  const ofFork = {
    number: 1,
    state: 'open',
    body: 'of a fork',
    edits: 0,
    head: { owner: 'o', ref: 'swan-domains/registered', repo: { full_name: 'o/fork' } },
  };

  test('opens one pull request, brings it up to date, leaves it, closes it, and opens another', async () => {
    const { text, commit, run, pulls, proposed, branches, commits } = await proposeJob([ofFork]);
    const old = await text(['a.com', 'b.com'], 1);
    commit(old);
    expect(run(old)).toMatchObject(quiet);
    expect(pulls()).toEqual([ofFork]);
    expect(branches()).toEqual(['main']);

    const first = await text(['a.com', 'c.com'], 2);
    expect(run(first)).toMatchObject(quiet);
    expect(pulls()).toMatchObject([ofFork, { state: 'open', base: 'main', edits: 0 }]);
    expect(pulls()[1]?.body).not.toContain('c.com');
    expect(proposed()).toBe(first);
    expect(commits('swan-domains/registered')).toBe(2);

    expect(run(await text(['a.com', 'c.com'], 3))).toMatchObject(quiet); // the same, pulled a day later
    expect(pulls()[1]).toMatchObject({ state: 'open', edits: 0 });
    expect(proposed()).toBe(first);

    const second = await text(['a.com', 'c.com', 'd.com'], 4);
    expect(run(second)).toMatchObject(quiet);
    expect(pulls()[1]).toMatchObject({ state: 'open', edits: 1 });
    expect(proposed()).toBe(second);
    expect(commits('swan-domains/registered')).toBe(2);

    const merged = await text(['a.com', 'c.com'], 5); // somebody pulled by hand: the proposal is put upon that
    commit(merged);
    expect(run(second)).toMatchObject(quiet);
    expect(pulls()[1]).toMatchObject({ state: 'open', edits: 2 });
    expect(commits('swan-domains/registered')).toBe(3);

    expect(run(merged)).toMatchObject(quiet); // gone again
    expect(pulls()[1]).toMatchObject({ state: 'closed', comment: expect.stringContaining('example/run/1') });
    expect(branches()).toEqual(['main']);
    expect(run(merged)).toMatchObject(quiet);

    expect(run(second)).toMatchObject(quiet);
    expect(pulls().map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
    expect(pulls()[0]).toEqual(ofFork);
  });

  test('proposes the first snapshot, too', async () => {
    const { text, commit, run, pulls, proposed } = await proposeJob([]);
    commit(null);
    const first = await text(['a.com'], 1);
    expect(run(first)).toMatchObject(quiet);
    expect(run(first)).toMatchObject(quiet);
    expect(pulls()).toMatchObject([{ state: 'open', edits: 0 }]);
    expect(proposed()).toBe(first);
  });

  test('proposes nothing where the others cannot be listed', async () => {
    const { text, commit, run, branches } = await proposeJob({ broken: true });
    commit(await text(['a.com'], 1));
    expect(run(await text(['b.com'], 2)).status).not.toBe(0);
    expect(branches()).toEqual(['main']);
  });

  test('runs nothing of what the platform answers', async () => {
    const { text, commit, run, pulls, proposed } = await proposeJob([]);
    commit(await text(['a.com'], 1));
    const hostile = await text(['$(touch pwned)', '`id`', '"; exit 1; "', '-->@mallory'], 2);
    expect(run(hostile)).toMatchObject(quiet);
    expect(pulls()[0]?.body).not.toMatch(/pwned|mallory/);
    expect(proposed()).toBe(hostile);
  });
});

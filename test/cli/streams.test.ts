/** The command line among other programs: the demo, long output through pipes, readers that stop, no colour codes. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { CLI } from '../transcripts/run-node.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/streams');

for (const lang of ['en', 'zh']) {
  transcript(`demo-${lang}`, {}, async ({ cli, folder }) => {
    mkdirSync(join(folder, 'tmp'));
    const run = await cli(['demo', '--lang', lang], { env: { TMPDIR: join(folder, 'tmp') } });
    expect(run).toMatchObject({ exitCode: 0, stderr: '', requests: [] });
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });
}

const MANY = 5000;
const LONG_LIST = Array.from({ length: MANY }, (_, index) => `https://h${index}.waitui.com/x`);
const LONG = { 'swan-domains.json': JSON.stringify({ domains: { request_domain: LONG_LIST } }) };

test('a long result goes through a pipe whole', async () => {
  await withStage({ files: LONG }, async ({ cli }) => {
    const { exitCode, stdout } = await cli(['check', '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).problems.length).toBeGreaterThanOrEqual(MANY);
  });
});

test('a reader that stops is no error', async () => {
  await withStage({ files: LONG }, async ({ folder }) => {
    const command = `"${process.execPath}" "${CLI}" check | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

test('no colour where nobody looks, whatever a workflow sets', async () => {
  await withStage(
    { files: { 'swan-domains.yml': 'domains: { request_domain: "http://m.waitui.com" }\n' } },
    async ({ cli }) => {
      for (const env of [{}, { CI: 'true' }, { TERM: 'xterm-256color' }, { NO_COLOR: '1' }]) {
        const { stdout, stderr } = await cli(['check'], { env });
        expect(stdout + stderr).not.toContain('\u001b');
      }
    },
  );
});

test('a reader that stops does not stop a modification half way', async () => {
  const files = {
    'swan-domains.yml': `domains:
  request_domain: https://m.waitui.com
  web_view_domain: https://www.xsslyjt.com
`,
  };
  const registered = { request_domain: ['waitui.com'], web_view_domain: ['xsslyjt.com'] };
  await withStage({ files }, async ({ folder }) => {
    const sandbox = await startSandbox({ registered });
    const env = { PATH: process.env.PATH, ...tokenOf(sandbox) };
    const command = `{ "${process.execPath}" "${CLI}" apply --yes; echo $? > code; } 2>&1 | head -n 1`;
    await promisify(execFile)('sh', ['-c', command], { cwd: folder, env });
    const code = readFileSync(join(folder, 'code'), 'utf8');
    await sandbox.close();
    expect(sandbox.modifications()).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
    expect(sandbox.requests.map(({ action }) => action)).toEqual(['get', 'get', 'add', 'add', 'get', 'get']);
    expect(code.trim()).toBe('0');
  });
});

// `/dev/full` takes nothing, as a disk without space: also what is told on the way goes there.
test.runIf(existsSync('/dev/full'))('a full disk does not, either, and is told', async () => {
  const files = { 'swan-domains.yml': 'domains: { request_domain: https://m.waitui.com }\n' };
  await withStage({ files }, async ({ folder }) => {
    const sandbox = await startSandbox({ registered: { request_domain: ['waitui.com'] } });
    const env = { PATH: process.env.PATH, ...tokenOf(sandbox) };
    const apply = `"${process.execPath}" "${CLI}" apply --yes`;
    const lost = await promisify(execFile)('sh', ['-c', `${apply} >/dev/full 2>/dev/full; echo $?`], {
      cwd: folder,
      env,
    });
    const requests = sandbox.requests.map(({ action }) => action);
    await sandbox.close();
    expect(requests).toEqual(['get', 'add', 'get']);
    expect(lost.stdout).toBe('3\n');
  });
});

test.runIf(existsSync('/dev/full'))('a full disk is told in a line', async () => {
  await withStage({ files: LONG }, async ({ folder }) => {
    for (const [lang, told] of [
      ['en', 'swan-domains: error: "stdout" cannot be written (ENOSPC)\n'],
      ['zh', 'swan-domains: 错误: 无法写入 "stdout"（ENOSPC）\n'],
    ] as const) {
      const command = `"${process.execPath}" "${CLI}" check --lang ${lang} >/dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 3, stderr: told });
    }
  });
});

function tokenOf({ token, url }: Sandbox) {
  return { SWAN_DOMAINS_ACCESS_TOKEN: token, SWAN_DOMAINS_API_URL: url };
}

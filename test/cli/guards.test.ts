/** What strangers write, in the built command line: no token of it is told, and in a step nothing of it is a command. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLI, runNode } from '../transcripts/run-node.ts';

const SEEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';
const OWN = 'a-token-of-the-environment-0123456789';

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-guards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
}

const inStep = { GITHUB_ACTIONS: 'true', SWAN_DOMAINS_ACCESS_TOKEN: OWN };
const COMMAND = /^\s*::|##\[/m;

describe('report merge', () => {
  const hostile = `\n::error::x ##[group]y ${SEEN}`;
  const nowhere = { source: null, line: null, column: null, end_line: null, end_column: null };
  const about = { errno: null, app_id: SEEN, domain_type: null, value: SEEN, file: hostile };
  const texts = { rule: '::error::', message: hostile, remedy: `${'x'.repeat(140)}${OWN}` };
  const usage = { kind: 'yaml', message: hostile, file: `::error::${SEEN}`, line: 1, column: 1 };
  const app = { app_id: '::error::', status: 'failed', changes: {}, calls: [], sent: 0, refusal: null };
  const error = { kind: 'x', endpoint: null, action: null, message: hostile, remedy: hostile };
  const result = { schema: 'swan-domains/1', command: 'check', ok: false, exit_code: 1, problems: [], apps: [] };
  const problems = [{ severity: 'error', ...texts, ...about, ...nowhere }];
  const saved = { ...result, problems, apps: [{ ...app, error }], usage, extra: SEEN };

  test.each(['text', 'json', 'markdown', 'sarif', 'junit'])('no token, and no command: %s', async (format) => {
    const folder = folderWith({ 'a.json': saved });
    const args = ['report', 'merge', 'a.json', '--format', format, '--out', 'all.json'];
    const { exitCode, stdout, stderr } = await runNode([CLI, ...args], folder, inStep);
    expect([exitCode, stderr]).toEqual([1, '']);
    const out = readFileSync(join(folder, 'all.json'), 'utf8');
    expect(stdout + out).toContain('***');
    expect(stdout + out).not.toMatch(COMMAND);
    expect(stdout + out).not.toMatch(/feedface|of-the-environment/);
  });

  test('what nobody knows and nests too deeply is refused', async () => {
    const flat = JSON.stringify({ ...result, apps: [{ ...app, error: null, x: 0 }] });
    const deep = flat.replace('"x":0', `"x":${'['.repeat(5000)}${']'.repeat(5000)}`);
    const folder = folderWith({ 'a.json': deep });
    const run = await runNode([CLI, 'report', 'merge', 'a.json'], folder, {});
    expect([run.exitCode, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('a.json: apps[0].x: expected at most 64 levels');
  });
});

test.each([
  ['report', 'merge', '::error::x'],
  ['explain', '##[group]x'],
  ['check', '--lang', '##[group]x'],
  ['get', '--config', '::error::x'],
])('in a step no argument is a command: %s %s %s', async (...args) => {
  const { stderr, stdout } = await runNode([CLI, ...args], folderWith({}), inStep);
  expect(stdout + stderr).toContain('x');
  expect(stdout + stderr).not.toMatch(COMMAND);
});

test('wrong usage has no token in a file, and no half of one anywhere', async () => {
  const folder = folderWith({ 'swan-domains.yml': { [`${'x'.repeat(140)}${OWN}`]: 1 } });
  const wrong = ['check', '--fail-on', SEEN, '--output', 'json=a.json'];
  const runs = [await runNode([CLI, ...wrong], folder, inStep), await runNode([CLI, 'check'], folder, inStep)];
  const told = [...runs.map(({ stderr }) => stderr), readFileSync(join(folder, 'a.json'), 'utf8')];
  for (const text of told) {
    expect(text).toContain('***');
    expect(text).not.toMatch(/feedface|a-token/);
  }
});

test('behind -- nothing names a file to be written, also where the usage is wrong', async () => {
  const folder = folderWith({});
  const { exitCode } = await runNode([CLI, 'check', '--fail-on', 'x', '--', '--output=json=own.json'], folder, {});
  expect([exitCode, existsSync(join(folder, 'own.json'))]).toEqual([3, false]);
});

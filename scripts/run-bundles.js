// Runs the bundles of a folder that holds nothing else, with the Node that runs this script.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const dist = resolve(process.argv[2] ?? 'dist');
const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-bundles-'));
const node = (script, args, env = {}) =>
  spawnSync(process.execPath, [join(dist, script), ...args], {
    cwd,
    env: { ...env, RUNNER_TEMP: cwd },
    encoding: 'utf8',
  });

const fail = (what, { status, stdout, stderr }) => {
  throw new Error(`${what} on Node ${process.version}: exit ${status}\n${stdout}${stderr}`);
};

const version = node('cli/index.js', ['--version']);
if (!/^\d+\.\d+\.\d+\n$/.test(version.stdout)) fail('--version', version);
const demo = node('cli/index.js', ['demo']);
if (demo.status !== 0 || demo.stderr !== '') fail('demo', demo);
const action = node('action/index.js', [], {
  INPUT_COMMAND: 'check',
  'INPUT_REQUEST-DOMAIN': 'https://api.example.com/v1',
  INPUT_REGISTERED: 'example.com',
});
if (action.status !== 1 || !action.stdout.includes('470014')) fail('the Action', action);
rmSync(cwd, { recursive: true });
console.log(`the bundles run alone on Node ${process.version}`);

/** Every way to hand over tokens, through the built command line; and that none of them is printed anywhere. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answering, GOOD, GOOD_YAML } from '../transcripts/configs.ts';
import { FLEET, FLEET_YAML, THREE, TOKENS, threeApps, tokenOf, tokensJson } from '../transcripts/fleet.ts';
import { type CliRun, type Stage, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/tokens');

/** No token of its own in the environment. */
const BARE = { env: { SWAN_DOMAINS_ACCESS_TOKEN: undefined } };

/** A file as a user keeps a secret; the stage's own `write` would leave it readable for others. */
function keep({ folder, note }: Stage, path: string, token: string, mode = 0o600): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${token}\n`);
  chmodSync(file, mode);
  note(`${path} holds a token, mode ${mode.toString(8)}`);
}

function appsOf({ requests }: CliRun): (number | null)[] {
  return [...new Set(requests.map(({ app }) => app))].sort();
}

transcript('token-file', { files: GOOD, sandbox: answering() }, async (stage) => {
  const { cli, sandbox } = stage;
  keep(stage, 'secret/token', sandbox.token);
  expect((await cli(['apply', '--yes', '--token-file', 'secret/token'], BARE)).exitCode).toBe(0);
  keep(stage, 'secret/token', sandbox.token, 0o644);
  const open = await cli(['plan', '--token-file', 'secret/token'], BARE);
  expect(open).toMatchObject({ exitCode: 4, requests: [] });
  expect(open.stdout).toContain('chmod 600');
  for (const path of ['secret/none', 'secret']) {
    expect(await cli(['plan', '--token-file', path], BARE)).toMatchObject({ exitCode: 4, requests: [] });
  }
  // A variable that is not set.
  for (const option of ['--token-file', '--token-command', '--tokens-command']) {
    expect(await cli(['plan', option, ''], BARE)).toMatchObject({ exitCode: 3, requests: [] });
  }
});

const FROM_FILES = FLEET_YAML.replace('apps:', 'token: { file: "secret/{app_id}" }\napps:');

transcript(
  'token-files-of-many-apps',
  { files: { 'swan-domains.yml': FROM_FILES }, sandbox: threeApps() },
  async (stage) => {
    const { cli } = stage;
    keep(stage, 'secret/16000001', tokenOf('16000001'));
    keep(stage, 'secret/16000002', tokenOf('16000002'), 0o640);
    keep(stage, 'secret/16000003', tokenOf('16000003'));
    const run = await cli(['plan']);
    expect(run.exitCode).toBe(4);
    expect(appsOf(run)).toEqual([0, 2]);
    // Relative to the config, wherever the command is run.
    mkdirSync(join(stage.folder, 'below'));
    expect(appsOf(await cli(['plan', '--app', '16000001'], { cwd: 'below' }))).toEqual([0]);
    // One file for all of them would be one token for all of them.
    const one = await cli(['plan', '--token-file', 'secret/16000001']);
    expect(one).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  },
);

transcript('token-stdin', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox }) => {
  expect((await cli(['plan', '--token-stdin'], { ...BARE, stdin: `${sandbox.token}\n` })).exitCode).toBe(0);
  for (const stdin of ['', '\n']) {
    expect(await cli(['plan', '--token-stdin'], { ...BARE, stdin })).toMatchObject({ exitCode: 4, requests: [] });
  }
  // It counts more than the environment.
  const other = await cli(['plan', '--token-stdin'], { stdin: '45.0000000000000000feedface.3600.4102444800.test\n' });
  expect(other.exitCode).toBe(4);
});

transcript('token-stdin-of-many-apps', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  const stdin = `${tokenOf('16000002')}\n`;
  expect(await cli(['plan', '--token-stdin'], { stdin })).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  expect(appsOf(await cli(['plan', '--token-stdin', '--app', '16000002'], { stdin }))).toEqual([1]);
});

transcript('token-command', { files: FLEET, sandbox: threeApps() }, async (stage) => {
  const { cli } = stage;
  for (const id of THREE) keep(stage, `secret/${id}`, tokenOf(id));
  for (const command of ['cat secret/{app_id}', 'cat "secret/$SWAN_DOMAINS_APP_ID"']) {
    const run = await cli(['plan', '--token-command', command]);
    expect(run.exitCode).toBe(0);
    expect(appsOf(run)).toEqual([0, 1, 2]);
  }
});

transcript('token-command-that-fails', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  const one = ['--app', '16000002'];
  for (const command of ['exit 3', 'echo', 'printf "a\\nb\\n"', 'echo Fehler: kein Schlüssel', 'kill -9 $$']) {
    const run = await cli(['plan', ...one, '--token-command', command]);
    expect(run).toMatchObject({ exitCode: 4, requests: [] });
  }
  // What it says on stderr may hold secrets, too.
  const told = await cli(['plan', ...one, '--token-command', `echo ${tokenOf('16000002')} >&2; exit 1`]);
  expect(told.stdout + told.stderr).not.toContain('4102444800');
});

transcript('tokens-command', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  write('tokens.sh', 'echo run >> runs\ncat tokens.json\n');
  expect((await cli(['plan', '--tokens-command', 'sh tokens.sh'])).exitCode).toBe(0);
  await cli(['doctor', '--tokens-command', 'sh tokens.sh']);
});

transcript('tokens-command-that-fails', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  for (const command of ['exit 3', 'echo', 'echo no JSON', 'echo []', 'echo null', `echo '{"16000001":1}'`]) {
    const run = await cli(['plan', '--tokens-command', command]);
    expect(run).toMatchObject({ exitCode: 4, requests: [] });
  }
  write('swan-domains.yml', GOOD_YAML); // one app, without an id: whose token is it to be?
  expect(await cli(['plan', ...TOKENS])).toMatchObject({ exitCode: 4, requests: [] });
});

test.concurrent('a command for all tokens is run once, whatever it says', async () => {
  await withStage({ files: FLEET, sandbox: threeApps() }, async ({ cli, write, folder }) => {
    for (const end of ['cat tokens.json', 'exit 1']) {
      write('tokens.sh', `echo run >> runs\n${end}\n`);
      await cli(['apply', '--yes', '--tokens-command', 'sh tokens.sh']);
      expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('run\n');
      writeFileSync(join(folder, 'runs'), '');
    }
  });
});

test.concurrent('a command does not get the token of the run, and gets everything else', async () => {
  await withStage({ files: FLEET, sandbox: threeApps() }, async ({ cli, folder }) => {
    const env = { SWAN_DOMAINS_ACCESS_TOKEN: tokenOf('16000001'), KEY: 'of the vault' };
    await cli(['plan', '--tokens-command', 'env > seen; cat tokens.json'], { env });
    const seen = readFileSync(join(folder, 'seen'), 'utf8');
    expect(seen).toContain('KEY=of the vault');
    expect(seen).not.toContain('4102444800');
  });
});

transcript('in-the-config', { sandbox: threeApps() }, async (stage) => {
  const { cli, write } = stage;
  keep(stage, 'secret/second', tokenOf('16000002'));
  write('tokens.json', tokensJson(THREE));
  write(
    'swan-domains.yml',
    FLEET_YAML.replace('"16000001"', '"16000001"\n    token: { env: FIRST_TOKEN }')
      .replace('"16000002"', '"16000002"\n    token: { file: secret/second }')
      .replace('"16000003"', `"16000003"\n    token: { command: "echo ${tokenOf('16000003')}" }`),
  );
  const env = { FIRST_TOKEN: tokenOf('16000001') };
  expect(appsOf(await cli(['plan'], { env }))).toEqual([0, 1, 2]);
  expect(appsOf(await cli(['doctor'], { env }))).toEqual([0, 1, 2]);
  // What was given counts more.
  expect(appsOf(await cli(['plan', ...TOKENS]))).toEqual([0, 1, 2]);
});

transcript('a-token-in-the-config', { files: GOOD, sandbox: answering() }, async ({ cli, write, sandbox }) => {
  for (const token of [sandbox.token, `{ env: "${sandbox.token}" }`, `{ file: "${sandbox.token}" }`]) {
    write('swan-domains.yml', `${GOOD_YAML}token: ${token}\n`);
    const run = await cli(['plan'], BARE);
    expect(run.requests).toEqual([]);
    expect(run.stdout + run.stderr).not.toContain('0123456789abcdef');
  }
});

transcript('exclusive-options', { files: GOOD }, async ({ cli }) => {
  const options = ['--token-file=a', '--token-stdin', '--token-command=b', '--tokens-command=c'];
  for (const [index, first] of options.entries()) {
    for (const second of options.slice(index + 1)) {
      const run = await cli(['plan', first, second], { stdin: '' });
      expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
    }
  }
  expect((await cli(['check', '--token-stdin'])).exitCode).toBe(3);
});

const SPENT = tokenOf('16000002').replace('4102444800', '1536148028');

transcript('warnings', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  write(
    'tokens.json',
    tokensJson(THREE)
      .replace(tokenOf('16000001'), tokenOf('16000001').replace('45.', '42.'))
      .replace(tokenOf('16000002'), SPENT)
      .replace(tokenOf('16000003'), tokenOf('16000003').replace('45.', '46.').replace('4102444800', '1536148028')),
  );
  const run = await cli(['plan', ...TOKENS]);
  expect(run.exitCode).toBe(4);
  expect(run.stderr.match(/warning:/g)).toHaveLength(4);
  await cli(['plan', '--lang', 'zh', ...TOKENS]);
});

transcript('warnings-of-one-app', { files: GOOD, sandbox: answering() }, async ({ cli }) => {
  const env = { SWAN_DOMAINS_ACCESS_TOKEN: SPENT };
  expect((await cli(['plan'], { env })).stderr).toContain('2018');
});

test.concurrent('a warning is given once, however often its app is looked at', async () => {
  // It is a hint only: the forms of tokens are not documented, and this one works.
  await withStage({ files: GOOD, sandbox: { ...answering(), token: SPENT } }, async ({ cli }) => {
    const plan = await cli(['plan', '--format', 'json']);
    const { checksum } = JSON.parse(plan.stdout) as { checksum: string };
    const run = await cli(['apply', '--yes', '--checksum', checksum]);
    expect(run.exitCode).toBe(0);
    expect(run.stderr.match(/warning:/g)).toHaveLength(1);
  });
});

/** Half a token is a token to a guesser. */
const PART = /0{8}1600000[123]|feedface/;

test.concurrent('no command prints a token', async () => {
  const files = { ...FLEET, 'empty.json': '{}\n' };
  await withStage({ files, sandbox: threeApps() }, async ({ cli, folder }) => {
    const texts: string[] = [];
    for (const args of [
      ['get'],
      ['get', '--format', 'csv'],
      ['get', '--format', 'config'],
      ['get', '--format', 'json'],
      ['plan', '--format', 'json'],
      ['plan', '--out', 'plan.json'],
      ['apply', '--yes', '--out', 'applied.json'],
      ['restore', 'applied.json', '--yes', '--format', 'json'],
      ['add-all', '--yes'],
      ['doctor'],
      ['doctor', '--format', 'json'],
      ['which', 'm.waitui.com', '--live', '--format', 'json'],
    ]) {
      const { exitCode, stdout, stderr } = await cli([...args, ...TOKENS]);
      expect([0, 1]).toContain(exitCode);
      texts.push(stdout, stderr);
    }
    for (const file of ['plan.json', 'applied.json']) texts.push(readFileSync(join(folder, file), 'utf8'));
    expect(texts.join('').length).toBeGreaterThan(10_000);
    for (const text of texts) expect(text).not.toMatch(PART);
  });
});

test.concurrent('nor where one was given in place of something else', async () => {
  const token = `45.${'feedface'.repeat(4)}.3600.4102444800.test`;
  const yaml = FLEET_YAML.replace('https://v1.hitokoto.cn', token);
  const files = { ...FLEET, 'swan-domains.yml': yaml };
  const sandbox = threeApps({ apps: [{ token }, { token: tokenOf('16000003') }] });
  await withStage({ files, sandbox }, async ({ cli, write, folder }) => {
    write('tokens.json', tokensJson(THREE).replace(tokenOf('16000002'), token));
    for (const args of [
      ['plan', '--keep-going'],
      ['plan', '--keep-going', '--format', 'json', '--out', 'plan.json'],
      ['apply', '--yes', '--keep-going', '--out', 'applied.json'],
      ['plan', '--request-domain', token],
      ['plan', '--app', token],
      ['plan', '--config', token],
      ['plan', '--out', `no/${token}`],
      ['apply', token, '--yes'],
      ['apply', '--yes', '--checksum', token],
      ['restore', token, '--yes'],
      ['plan', token],
      ['which', token],
      ['which', token, '--live', '--format', 'json'],
      ['which', token, '--live'],
      ['doctor', '--app', token],
      [token],
    ]) {
      const env = { SWAN_DOMAINS_ACCESS_TOKEN: token };
      const { stdout, stderr } = await cli([...args, ...(args.length > 1 ? TOKENS : [])], { env });
      expect({ args, text: stdout + stderr }).toEqual({ args, text: expect.not.stringMatching(PART) });
    }
    const saved = readdirSync(folder).filter((file) => /^(?:plan|applied)\.json$/.test(file));
    expect(saved).toHaveLength(2);
    for (const file of saved) expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(PART);
  });
});

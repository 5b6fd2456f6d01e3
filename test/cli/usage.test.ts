/** Help, and everything that is wrong usage, through the built command line: exit 3, one line, nothing sent. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { GOOD } from '../transcripts/configs.ts';
import type { CliRun } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/usage');

/** One line on stderr, nothing on stdout, no request. */
function expectOneLine(run: CliRun): void {
  expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  expect(run.stderr).toMatch(/^[^\n]+\n$/);
}

transcript('help', {}, async ({ cli }) => {
  await cli(['--help']);
  await cli(['--help', '--lang', 'zh']);
  const [overview, short] = [await cli(['help']), await cli(['-h'])];
  expect(short.stdout).toBe(overview.stdout);
});

for (const command of Object.keys(commands)) {
  const name = command.split(' ');
  transcript(`help-${name.join('-')}`, {}, async ({ cli }) => {
    expect((await cli([...name, '--help'])).exitCode).toBe(0);
    expect((await cli([...name, '--lang', 'zh', '--help'])).stdout).toMatch(/\p{Script=Han}/u);
  });
}

transcript('version', {}, async ({ cli }) => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await cli(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

transcript('unknown', { files: GOOD }, async ({ cli }) => {
  const wrong = [
    [],
    ['chek'],
    ['add_all'],
    ['frobnicate'],
    ['plan', '--requst-domain', 'https://m.waitui.com'],
    ['plan', '--registred=waitui.com'],
    ['plan', '--access-token=45.secret'],
    ['plan', '--token', '45.secret'],
    ['check', '--yes'],
    ['check', 'https://m.waitui.com'],
    ['explain', 'registered-domains'],
    ['explain', '470099'],
    ['explain', 'gateway:11'],
    ['explain', '470014', '470015'],
    ['--frobnicate'],
  ];
  for (const args of wrong) {
    const run = await cli(args);
    expectOneLine(run);
    expect(run.stderr).not.toContain('45.secret');
  }
});

transcript('options-before-the-command', { files: GOOD }, async ({ cli }) => {
  // Global options may stand before the command too, or be told what to do instead.
  const run = await cli(['--lang', 'zh', 'chek']);
  expectOneLine(run);
  expect(run.stderr).not.toContain('没有选项 "--lang"');
});

transcript('short-help', { files: GOOD }, async ({ cli }) => {
  // `-h` is help wherever `--help` is.
  expect((await cli(['check', '-h'])).exitCode).toBe(0);
  expect((await cli(['help', 'check'])).stdout).toContain('usage: swan-domains check');
});

transcript('values', { files: GOOD }, async ({ cli }) => {
  const wrong = [
    ['check', '--request-domain'],
    ['check', '--format', 'xml'],
    ['check', '--fail-on', 'info'],
    ['check', '--preset='],
    ['check', '--lang', 'fr'],
    ['plan', '--mode', 'Exact'],
    ['plan', '--timeout', '0'],
    ['plan', '--timeout', '1e2'],
    ['plan', '--detailed-exitcode=true'],
    ['apply', '--yes=no'],
    ['get', '--endpoint', 'modify'],
    ['sandbox', '--port', '65536'],
    ['sandbox', '--quota', '-1'],
    ['sandbox', '--answer', 'nonsense'],
    ['sandbox', '--registered', 'not a domain'],
  ];
  for (const args of wrong) expectOneLine(await cli(args));
});

transcript('a-value-is-missing', { files: GOOD }, async ({ cli }) => {
  // What `--config $UNSET --yes` comes to: the next option is not swallowed as a value.
  const run = await cli(['apply', '--config', '--yes']);
  expectOneLine(run);
  expect(run.stderr).toContain('--config needs a value');
});

transcript('nobody-can-be-asked', { files: GOOD }, async ({ cli }) => {
  for (const command of ['apply', 'add-all']) expectOneLine(await cli([command]));
  for (const command of ['add', 'delete', 'set']) {
    expectOneLine(await cli([command, '--request-domain', 'https://m.waitui.com', '--registered', 'waitui.com']));
  }
  // A pipe is nobody, whatever it says.
  expectOneLine(await cli(['apply'], { stdin: 'y\n' }));
});

transcript('explain', {}, async ({ cli }) => {
  for (const topic of ['registered-domain', 'secure-protocol', '470016', '470012', '40008', 'gateway:110']) {
    expect((await cli(['explain', topic])).exitCode).toBe(0);
    expect((await cli(['explain', topic, '--lang', 'zh'])).stdout).toMatch(/\p{Script=Han}/u);
  }
});

transcript('explain-topics', {}, async ({ cli }) => {
  await cli(['explain']);
});

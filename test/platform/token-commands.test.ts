/** Tokens that commands print: real ones, through the real shell. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { withoutOwnTokens } from '../../src/platform/token-command.ts';
import type { TokenSource } from '../../src/platform/token-source.ts';
import { failureOf, TOKEN } from './servers.ts';
import { node, open, POSIX, printing } from './tokens.ts';

const one = (command: string): TokenSource => ({ kind: 'command', command });
const all = (command: string): TokenSource => ({ kind: 'tokens-command', command });
const output = (detail: string) => ({ kind: 'token', fault: 'command-output', detail });
const failed = (detail: string) => ({ kind: 'token', fault: 'command-failed', detail });

/** Adds a line to `runs` for each time that it is run. */
const COUNTING = "require('fs').appendFileSync('runs', 'x\\n');";
const runsIn = (dir: string) => readFileSync(join(dir, 'runs'), 'utf8').length / 2;

describe('a command for one app', () => {
  test.each([
    ['a line', `${TOKEN}\n`, TOKEN],
    ['no line break', TOKEN, TOKEN],
    ['Windows’ line break', `${TOKEN}\r\n`, TOKEN],
    ['blank lines around', `\n\n  ${TOKEN}\n\n`, TOKEN],
    ['any visible ASCII', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\n', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'],
  ])('%s', async (_, text, token) => {
    const { tokenOf, told } = open();
    expect(await tokenOf(one(printing(text)), null)).toBe(token);
    expect(told).toEqual([token]);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\n', 'empty'],
    ['two lines', `${TOKEN}\nbye`, 'many-lines'],
    ['two lines of an old Mac', `${TOKEN}\rbye`, 'many-lines'],
    ['a message', 'Error: not logged in', 'not-visible-ascii'],
    ['a tab', 'token\tx', 'not-visible-ascii'],
    ['Han', '令牌', 'not-visible-ascii'],
    ['an escape sequence', '\u001b[32mtoken\u001b[0m', 'not-visible-ascii'],
    ['a NUL', 'a\0b', 'not-visible-ascii'],
  ])('%s is no token', async (_, text, detail) => {
    const { tokenOf, told } = open();
    expect(await failureOf(tokenOf(one(printing(text)), null))).toEqual(output(detail));
    expect(told).toEqual([]);
  });

  test('4 MiB and more is no token', async () => {
    const script = "process.stdout.write('x'.repeat(4 * 1024 * 1024 + 1)); setInterval(() => {}, 1000)";
    expect(await failureOf(open().tokenOf(one(node(script)), null))).toEqual(output('too-large'));
  });

  test.each([
    ['its code', node('process.exitCode = 3'), 'exit 3'],
    ['its code, whatever it printed', node(`console.log('${TOKEN}'); process.exitCode = 1`), 'exit 1'],
    ['a command that does not exist', 'swan-domains-no-such-command', POSIX ? 'exit 127' : 'exit 1'],
    ['a NUL', 'echo a\0b', 'ERR_INVALID_ARG_VALUE'],
  ])('what failed: %s', async (_, command, how) => {
    const { tokenOf, told } = open();
    expect(await failureOf(tokenOf(one(command), null))).toEqual(failed(how));
    expect(told).toEqual([]);
  });

  test.skipIf(!POSIX)('what failed: the signal that killed it', async () => {
    expect(await failureOf(open().tokenOf(one('kill -9 $$'), null))).toEqual(failed('SIGKILL'));
  });

  test('what failed: no such directory', async () => {
    const { tokenOf } = open({ cwd: join(open().dir, 'none') });
    expect(await failureOf(tokenOf(one('echo x'), null))).toEqual(failed('ENOENT'));
  });

  test('stderr, however much of it, is no part of the token', async () => {
    const script = `process.stderr.write('e'.repeat(1024 * 1024), () => console.log('${TOKEN}'))`;
    expect(await open().tokenOf(one(node(script)), null)).toBe(TOKEN);
  });

  test('its standard input is empty', async () => {
    const script =
      "let n = 0; process.stdin.on('data', (d) => (n += d.length)).on('end', () => console.log('read-' + n))";
    expect(await open({ readStdin: async () => 'not for it' }).tokenOf(one(node(script)), null)).toBe('read-0');
  });

  test('it runs where we are told, with the environment and the app’s id', async () => {
    const { tokenOf, dir } = open({ env: { PATH: process.env.PATH, PART: 'part' } });
    const script = `require('fs').writeFileSync('here', ''); console.log(process.env.PART + process.env.SWAN_DOMAINS_APP_ID)`;
    expect(await tokenOf(one(node(script)), '16')).toBe('part16');
    expect(existsSync(join(dir, 'here'))).toBe(true);
  });

  test.each([one, all])('our own token is not in its environment, nor another app’s id: %o', async (source) => {
    const env = {
      PATH: process.env.PATH,
      SWAN_DOMAINS_ACCESS_TOKEN: TOKEN,
      'INPUT_ACCESS-TOKEN': TOKEN,
      SWAN_DOMAINS_PLATFORM_TOKEN: TOKEN,
      'INPUT_PLATFORM-TOKEN': TOKEN,
      swan_domains_platform_token: TOKEN,
      SWAN_DOMAINS_APP_ID: 'inherited',
      SWAN_DOMAINS_API_URL: 'kept',
    };
    const { tokenOf, dir } = open({ env });
    const script = "require('fs').writeFileSync('env', JSON.stringify(process.env)); console.log('{\"16\":\"x\"}')";
    await tokenOf(source(node(script)), source === one ? null : '16');
    const seen = readFileSync(join(dir, 'env'), 'utf8');
    expect(seen).not.toContain(TOKEN);
    expect(JSON.parse(seen)).not.toHaveProperty('SWAN_DOMAINS_APP_ID');
    expect(JSON.parse(seen)).toHaveProperty('SWAN_DOMAINS_API_URL', 'kept');
  });

  test('nor are both tokens as the runner passes them: some shells hand such names on, others drop them', () => {
    const own = { 'INPUT_ACCESS-TOKEN': TOKEN, 'INPUT_PLATFORM-TOKEN': TOKEN, 'input_platform-token': TOKEN };
    expect(withoutOwnTokens({ ...own, INPUT_COMMAND: 'kept' })).toEqual({ INPUT_COMMAND: 'kept' });
  });

  test('it is run once for each app, however often its token is asked for', async () => {
    const { tokenOf, told, dir } = open();
    const source = one(node(`${COUNTING} console.log('token-of-' + process.env.SWAN_DOMAINS_APP_ID)`));
    const asked = Array.from({ length: 32 }, (_, index) => String(index % 4));
    const tokens = await Promise.all(asked.map((appId) => tokenOf(source, appId)));
    expect(tokens).toEqual(asked.map((appId) => `token-of-${appId}`));
    expect(await tokenOf(source, '0')).toBe('token-of-0');
    expect(runsIn(dir)).toBe(4);
    expect([...told].sort()).toEqual(['token-of-0', 'token-of-1', 'token-of-2', 'token-of-3']);
  });
});

describe('a command for all apps', () => {
  const json = (value: unknown) => all(printing(JSON.stringify(value)));

  test('every token in it is told, also those of others, before one is given', async () => {
    const told: string[] = [];
    const { tokenOf } = open({ onToken: (token) => told.push(token) });
    const seen = tokenOf(json({ 1: 'first\n', 2: ' second', 3: 'third' }), '2').then((token) => [token, ...told]);
    expect(await seen).toEqual(['second', 'first', 'second', 'third']);
  });

  test.each(['__proto__', 'constructor', 'a;b', '例', ''])('an id may be any text: %j', async (appId) => {
    expect(await open().tokenOf(all(printing(`{${JSON.stringify(appId)}: "${TOKEN}"}`)), appId)).toBe(TOKEN);
    const absent = { kind: 'token', fault: 'absent', detail: appId };
    expect(await failureOf(open().tokenOf(json({ other: TOKEN }), appId))).toEqual(absent);
  });

  test('one without an id has no token in it', async () => {
    const failure = await failureOf(open().tokenOf(json({ null: TOKEN }), null));
    expect(failure).toEqual({ kind: 'token', fault: 'app-id', detail: '' });
  });

  test('white space inside a token is the client’s matter', async () => {
    expect(await open().tokenOf(json({ 1: 'two words' }), '1')).toBe('two words');
  });

  test.each([[2], [null], [''], [' '], [{ token: 'a' }]])(
    '%j is no token: that app has none, the others have theirs',
    async (other) => {
      const tokens = open();
      expect(await tokens.tokenOf(json({ 1: TOKEN, 2: other }), '1')).toBe(TOKEN);
      const absent = { kind: 'token', fault: 'absent', detail: '2' };
      expect(await failureOf(tokens.tokenOf(json({ 1: TOKEN, 2: other }), '2'))).toEqual(absent);
    },
  );

  test('a byte order mark before the JSON', async () => {
    expect(await open().tokenOf(all(printing(`\ufeff{"1":"${TOKEN}"}\r\n`)), '1')).toBe(TOKEN);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a token', TOKEN, 'not-json'],
    ['half of it', `{"1":"${TOKEN}"`, 'not-json'],
    ['two objects', '{"1":"a"}\n{"2":"b"}', 'not-json'],
    ['a list', `["${TOKEN}"]`, 'not-an-object'],
    ['a text', `"${TOKEN}"`, 'not-an-object'],
    ['null', 'null', 'not-an-object'],
  ])('%s is no JSON of tokens', async (_, text, detail) => {
    const { tokenOf, told } = open();
    expect(await failureOf(tokenOf(all(printing(text)), '1'))).toEqual(output(detail));
    expect(told).toEqual([]);
  });

  test('more than 4 MiB may be tokens of many apps, more than 16 may not', async () => {
    const script = (apps: number) =>
      `const all = {}; for (let n = 0; n < ${apps}; n++) all[n] = '45.' + 'x'.repeat(1024) + n; console.log(JSON.stringify(all))`;
    expect(await open().tokenOf(all(node(script(8_000))), '7999')).toMatch(/x7999$/);
    expect(await failureOf(open().tokenOf(all(node(script(17_000))), '1'))).toEqual(output('too-large'));
  });

  test('it is run once for 32 who ask at the same time, and for all who ask later', async () => {
    const { tokenOf, told, dir } = open();
    const ids = Array.from({ length: 32 }, (_, index) => `app-${index}`);
    const tokens = Object.fromEntries(ids.map((appId) => [appId, `token-of-${appId}`]));
    const source = all(node(`${COUNTING} console.log(${JSON.stringify(JSON.stringify(tokens))})`));
    expect(await Promise.all(ids.map((appId) => tokenOf(source, appId)))).toEqual(Object.values(tokens));
    expect(await tokenOf(source, 'app-7')).toBe('token-of-app-7');
    expect(runsIn(dir)).toBe(1);
    expect(told).toEqual(Object.values(tokens));
  });

  test('its failure is remembered', async () => {
    const { tokenOf, dir } = open();
    const source = all(node(`${COUNTING} process.exitCode = 1`));
    const failures = await Promise.all(
      Array.from({ length: 32 }, (_, index) => failureOf(tokenOf(source, `${index}`))),
    );
    expect(new Set(failures.map((failure) => JSON.stringify(failure)))).toEqual(
      new Set([JSON.stringify(failed('exit 1'))]),
    );
    expect(await failureOf(tokenOf(source, 'later'))).toEqual(failed('exit 1'));
    expect(runsIn(dir)).toBe(1);
  });
});

/** Ended, or ended and not yet collected by its parent. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !condition(); tries += 1) await sleep(10);
  expect(condition()).toBe(true);
}

describe.skipIf(!POSIX)('a command that does not end', () => {
  /** The pid of a grandchild, which writes it to `pid`. @throws where it has not started */
  const grandchildOf = (dir: string): number => {
    const pid = Number(readFileSync(join(dir, 'pid'), 'utf8'));
    expect(pid).toBeGreaterThan(1);
    onTestFinished(() => {
      if (!isGone(pid)) process.kill(pid, 'SIGKILL');
    });
    return pid;
  };
  const GRANDCHILD = "sh -c 'echo $$ > pid.new; mv pid.new pid; exec sleep 100'";

  test.each([
    ['waits for a grandchild', `${GRANDCHILD}; true`],
    ['waits for one behind a pipe', `${GRANDCHILD} | cat`],
    ['ignores what can be ignored', `trap '' TERM INT HUP; ${GRANDCHILD}; true`],
    [
      'has ended, but its child holds the output',
      `${GRANDCHILD} & while ! test -f pid; do sleep 0.02; done; echo ${TOKEN}`,
    ],
  ])('is killed whole after its time: %s', async (_, command) => {
    // A loaded machine may need longer to start it than it is given to end.
    for (const timeoutMs of [500, 2000, 8000, 32_000]) {
      const { tokenOf, dir, told } = open({ timeoutMs });
      const failure = await failureOf(tokenOf(one(command), null));
      expect(failure).toEqual({ kind: 'token', fault: 'command-timeout', detail: `${timeoutMs / 1000}` });
      expect(told).toEqual([]);
      if (!existsSync(join(dir, 'pid'))) continue;
      const pid = grandchildOf(dir);
      await until(() => isGone(pid));
      return;
    }
    expect.fail('it never started');
  });

  test.each([one, all])('is killed whole when the run is interrupted: %o', async (source) => {
    const stop = new AbortController();
    const { tokenOf, dir } = open({ signal: stop.signal });
    const failures = Promise.all(['1', '1'].map((appId) => failureOf(tokenOf(source(`${GRANDCHILD}; true`), appId))));
    await until(() => existsSync(join(dir, 'pid')));
    const pid = grandchildOf(dir);
    expect(isGone(pid)).toBe(false);
    stop.abort();
    expect(await failures).toEqual([{ kind: 'interrupted' }, { kind: 'interrupted' }]);
    await until(() => isGone(pid));
  });

  test('what it leaves behind on purpose lives on: an agent that closed its output', async () => {
    const { tokenOf, dir } = open();
    const daemon = `${GRANDCHILD} >/dev/null & while ! test -f pid; do sleep 0.02; done; echo ${TOKEN}`;
    expect(await tokenOf(one(daemon), null)).toBe(TOKEN);
    expect(isGone(grandchildOf(dir))).toBe(false);
  });
});

test('many commands under one signal are no leak, and leave nothing on it', async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error) => warnings.push(warning);
  process.on('warning', keep);
  onTestFinished(() => void process.off('warning', keep));
  const { signal } = new AbortController();
  const { tokenOf } = open({ signal });
  const ids = Array.from({ length: 32 }, (_, index) => `${index}`);
  expect(await Promise.all(ids.map((appId) => tokenOf(one('echo of-{app_id}'), appId)))).toHaveLength(32);
  await sleep(20);
  expect(warnings).toEqual([]);
});

/** Tokens from the environment, a file and standard input; and what an app's id may do to a place. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlatformError } from '../../src/app/platform.ts';
import type { TokenSource } from '../../src/platform/token-source.ts';
import { errorOf, failureOf, TOKEN } from './servers.ts';
import { open, POSIX, tempDir, tokenFile } from './tokens.ts';

const absent = (detail: string) => ({ kind: 'token', fault: 'absent', detail });

/** A stored secret as it comes, and the token in it. */
const STORED: [name: string, text: string][] = [
  ['as it is', TOKEN],
  ['a line break behind it', `${TOKEN}\n`],
  ['Windows’ line break', `${TOKEN}\r\n`],
  ['blanks around it', `\t ${TOKEN}  \n\n`],
  ['a byte order mark', `\ufeff${TOKEN}`],
];

describe('the environment', () => {
  test.each(STORED)('%s', async (_, text) => {
    const { tokenOf, told } = open({ env: { APP_TOKEN: text } });
    expect(await tokenOf({ kind: 'env', name: 'APP_TOKEN' }, null)).toBe(TOKEN);
    expect(told).toEqual([TOKEN]);
  });

  test('a variable for each app', async () => {
    const { tokenOf, told } = open({ env: { APP_1_TOKEN: 'first', APP_2_TOKEN: 'second' } });
    const source: TokenSource = { kind: 'env', name: 'APP_{app_id}_TOKEN' };
    expect([await tokenOf(source, '1'), await tokenOf(source, '2')]).toEqual(['first', 'second']);
    expect(told).toEqual(['first', 'second']);
    expect(await failureOf(tokenOf(source, '3'))).toEqual(absent('APP_3_TOKEN'));
  });

  test('a token is told once, however often it is asked for', async () => {
    const { tokenOf, told } = open({ env: { APP_TOKEN: TOKEN, COPY: TOKEN } });
    for (const name of ['APP_TOKEN', 'APP_TOKEN', 'COPY']) await tokenOf({ kind: 'env', name }, null);
    expect(told).toEqual([TOKEN]);
  });

  test.each(['', ' ', '\n', undefined])('%j is no token', async (text) => {
    const { tokenOf, told } = open({ env: { APP_TOKEN: text } });
    expect(await failureOf(tokenOf({ kind: 'env', name: 'APP_TOKEN' }, '1'))).toEqual(absent('APP_TOKEN'));
    expect(told).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no variable', async (name) => {
    expect(await failureOf(open().tokenOf({ kind: 'env', name }, null))).toEqual(absent(name));
  });

  test('white space inside is the client’s matter', async () => {
    const { tokenOf } = open({ env: { APP_TOKEN: 'two words\n' } });
    expect(await tokenOf({ kind: 'env', name: 'APP_TOKEN' }, null)).toBe('two words');
  });
});

describe('a file', () => {
  test.each(STORED)('%s', async (_, text) => {
    const { tokenOf, told, dir } = open();
    expect(await tokenOf({ kind: 'file', path: tokenFile(dir, text) }, null)).toBe(TOKEN);
    expect(told).toEqual([TOKEN]);
  });

  test('a file for each app', async () => {
    const { tokenOf, dir } = open();
    const path = tokenFile(dir, TOKEN);
    const template = path.replace(/.$/, '{app_id}');
    expect(await tokenOf({ kind: 'file', path: template }, path.slice(-1))).toBe(TOKEN);
  });

  test('an empty one, and none', async () => {
    const { tokenOf, dir } = open();
    const empty = tokenFile(dir, ' \n');
    const none = join(dir, 'none');
    expect(await failureOf(tokenOf({ kind: 'file', path: empty }, null))).toEqual(absent(empty));
    expect(await failureOf(tokenOf({ kind: 'file', path: none }, null))).toEqual(absent(none));
  });

  test('a directory', async () => {
    const { tokenOf, dir } = open();
    const failure = await failureOf(tokenOf({ kind: 'file', path: dir }, null));
    expect(failure).toEqual({ kind: 'token', fault: 'unreadable', detail: `EISDIR ${dir}` });
  });

  test('a path through a file', async () => {
    const { tokenOf, dir } = open();
    const path = join(tokenFile(dir, TOKEN), 'token');
    const failure = await failureOf(tokenOf({ kind: 'file', path }, null));
    expect(failure).toMatchObject({ fault: POSIX ? 'unreadable' : 'absent' });
  });

  test('a NUL in the path', async () => {
    const failure = await failureOf(open().tokenOf({ kind: 'file', path: '/tmp/a\0b' }, null));
    expect(failure).toMatchObject({ kind: 'token', fault: 'unreadable' });
  });

  test.skipIf(!POSIX)('what is no file, and never ends', async () => {
    const failure = await failureOf(open().tokenOf({ kind: 'file', path: '/dev/zero' }, null));
    expect(failure).toEqual({ kind: 'token', fault: 'unreadable', detail: 'EINVAL /dev/zero' });
  });

  test.skipIf(!POSIX)('a named pipe that nobody writes to', async () => {
    const { tokenOf, dir } = open();
    const path = join(dir, 'pipe');
    execFileSync('mkfifo', ['-m', '600', path]);
    const failure = await failureOf(tokenOf({ kind: 'file', path }, null));
    expect(failure).toEqual({ kind: 'token', fault: 'unreadable', detail: `EINVAL ${path}` });
  });

  test('a file that is far too large is no token', async () => {
    const { tokenOf, dir, told } = open();
    const path = tokenFile(dir, 'x'.repeat(1024 * 1024));
    expect(await failureOf(tokenOf({ kind: 'file', path }, null))).toMatchObject({ fault: 'malformed' });
    expect(told).toEqual([]);
  });

  test.skipIf(!POSIX).each([
    [0o600, true],
    [0o400, true],
    [0o700, true],
    [0o622, true], // written by others, not read
    [0o640, false],
    [0o604, false],
    [0o644, false],
    [0o440, false],
    [0o4777, false],
  ])('mode %o', async (mode, taken) => {
    const { tokenOf, dir } = open();
    const path = tokenFile(dir, TOKEN);
    chmodSync(path, mode);
    const result = tokenOf({ kind: 'file', path }, null);
    if (taken) expect(await result).toBe(TOKEN);
    else {
      const detail = `${mode.toString(8).padStart(4, '0')} ${path}`;
      expect(await failureOf(result)).toEqual({ kind: 'token', fault: 'open-to-others', detail });
    }
  });

  test.skipIf(!POSIX)('a link is judged by what it leads to', async () => {
    const { tokenOf, dir } = open();
    const [secret, public_] = [tokenFile(dir, TOKEN), tokenFile(dir, TOKEN, 0o644)];
    symlinkSync(secret, join(dir, 'to-secret'));
    symlinkSync(public_, join(dir, 'to-public'));
    expect(await tokenOf({ kind: 'file', path: join(dir, 'to-secret') }, null)).toBe(TOKEN);
    const failure = await failureOf(tokenOf({ kind: 'file', path: join(dir, 'to-public') }, null));
    expect(failure).toMatchObject({ fault: 'open-to-others' });
  });
});

describe('standard input', () => {
  const STDIN: TokenSource = { kind: 'stdin' };

  test.each(STORED)('%s', async (_, text) => {
    const { tokenOf, told } = open({ readStdin: async () => text });
    expect(await tokenOf(STDIN, null)).toBe(TOKEN);
    expect(told).toEqual([TOKEN]);
  });

  test('is read once, for as many apps as there are', async () => {
    let reads = 0;
    const readStdin = async () => {
      reads += 1;
      return `${TOKEN}\n`;
    };
    const { tokenOf, told } = open({ readStdin });
    const all = await Promise.all(Array.from({ length: 32 }, (_, index) => tokenOf(STDIN, String(index))));
    expect(new Set(all)).toEqual(new Set([TOKEN]));
    expect([reads, told]).toEqual([1, [TOKEN]]);
  });

  test('an empty one', async () => {
    expect(await failureOf(open().tokenOf(STDIN, null))).toEqual(absent('stdin'));
  });

  test('one that cannot be read, which is remembered', async () => {
    let reads = 0;
    const readStdin = async () => {
      reads += 1;
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    };
    const { tokenOf } = open({ readStdin });
    for (const appId of ['1', '2']) {
      expect(await failureOf(tokenOf(STDIN, appId))).toEqual({
        kind: 'token',
        fault: 'unreadable',
        detail: 'EIO stdin',
      });
    }
    expect(reads).toBe(1);
  });

  test('a bug stays one', async () => {
    const bug = new TypeError('x is not a function');
    const readStdin = async () => {
      throw bug;
    };
    await expect(open({ readStdin }).tokenOf(STDIN, null)).rejects.toBe(bug);
  });

  test('one that nobody ever ends does not outlive the run', async () => {
    const stop = new AbortController();
    const { tokenOf } = open({ readStdin: () => new Promise(() => {}), signal: stop.signal });
    const result = failureOf(tokenOf(STDIN, null));
    stop.abort();
    expect(await result).toEqual({ kind: 'interrupted' });
  });
});

describe('the id of an app', () => {
  const SOURCES: TokenSource[] = [
    { kind: 'env', name: 'TOKEN_{app_id}' },
    { kind: 'file', path: '/nowhere/{app_id}' },
    { kind: 'command', command: 'echo {app_id}' },
  ];

  test.each(['16012345', 'a', '_a', 'A.b-c_d', 'a..', '0-', 'x'.repeat(200)])(
    '%s may stand in a command',
    async (appId) => {
      expect(await open().tokenOf({ kind: 'command', command: 'echo {app_id}-{app_id}' }, appId)).toBe(
        `${appId}-${appId}`,
      );
    },
  );

  const HOSTILE = [
    '',
    ' ',
    '.',
    '..',
    '../x',
    '-rf',
    '--help',
    'a b',
    'a;touch injected',
    'a&touch injected',
    'a|touch injected',
    'a\ntouch injected',
    '$(touch injected)',
    '`touch injected`',
    '$HOME',
    '%PATH%',
    '!x',
    "a'b",
    'a"b',
    'a\\b',
    'a/b',
    'a\0b',
    '{app_id}',
    '例',
    'а', // Cyrillic
    '16012345\n',
  ];

  describe.each(HOSTILE)('%j', (appId) => {
    test.each(SOURCES)('is no part of $kind', async (source) => {
      const { tokenOf, told, dir } = open({ env: { PATH: process.env.PATH, [`TOKEN_${appId}`]: TOKEN } });
      expect(await failureOf(tokenOf(source, appId))).toEqual({ kind: 'token', fault: 'app-id', detail: appId });
      expect(told).toEqual([]);
      expect(existsSync(join(dir, 'injected'))).toBe(false);
    });

    test('nor of a command’s environment', async () => {
      const { tokenOf, dir } = open();
      const source: TokenSource = { kind: 'command', command: 'eval "echo $SWAN_DOMAINS_APP_ID"' };
      expect(await failureOf(tokenOf(source, appId))).toMatchObject({ fault: 'app-id' });
      expect(existsSync(join(dir, 'injected'))).toBe(false);
    });
  });

  test.each(SOURCES)('is missing for $kind', async (source) => {
    expect(await failureOf(open().tokenOf(source, null))).toEqual({ kind: 'token', fault: 'app-id', detail: '' });
  });

  test('does not matter where it stands in no place', async () => {
    const { tokenOf } = open({ env: { APP_TOKEN: TOKEN } });
    expect(await tokenOf({ kind: 'env', name: 'APP_TOKEN' }, 'a;b')).toBe(TOKEN);
  });
});

test('what fails here failed before any call', async () => {
  const error = await errorOf(open().tokenOf({ kind: 'env', name: 'NONE' }, null));
  expect(error).toBeInstanceOf(PlatformError);
  expect([error.endpoint, error.action, error.cause]).toEqual([null, null, undefined]);
});

test('after an interruption nothing is asked for', async () => {
  const dir = tempDir();
  const { tokenOf, told } = open({ env: { APP_TOKEN: TOKEN }, signal: AbortSignal.abort(), cwd: dir });
  const sources: TokenSource[] = [
    { kind: 'env', name: 'APP_TOKEN' },
    { kind: 'file', path: tokenFile(dir, TOKEN) },
    { kind: 'stdin' },
    { kind: 'command', command: 'touch started' },
    { kind: 'tokens-command', command: 'touch started' },
  ];
  for (const source of sources) expect(await failureOf(tokenOf(source, '1'))).toEqual({ kind: 'interrupted' });
  expect(told).toEqual([]);
  expect(existsSync(join(dir, 'started'))).toBe(false);
});

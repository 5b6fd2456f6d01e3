/** No failure to get a token holds any of one: not its message, its stack, its words, nor a hidden field. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlatformError } from '../../src/app/platform.ts';
import type { TokenSource } from '../../src/platform/token-source.ts';
import { failedText } from '../../src/report/messages/failures.ts';
import { errorOf, TOKEN } from './servers.ts';
import { open, POSIX, tokenFile } from './tokens.ts';

function everythingOf(error: PlatformError): string {
  const { line, remedy } = failedText(error);
  return [
    String(error),
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null, breakLength: Infinity }),
    ...Object.values(line),
    ...Object.values(remedy),
  ].join('\n');
}

const secret = fc
  .tuple(
    fc.constantFrom('42', '45', '46'),
    fc.stringMatching(/^[0-9a-f]{32}$/),
    fc.stringMatching(/^[A-Za-z0-9_-]{12}$/),
  )
  .map(([prefix, hex, text]) => `${prefix}.${hex}.3600.1536148028.${text}`);

/** What a command may print by mistake; the secret is in each. */
const shapes: ((text: string) => string)[] = [
  (text) => `Logged in.\n${text}`,
  (text) => `token: ${text}`,
  (text) => `${text}\u0000`,
  (text) => `{"16":"${text}"`,
  (text) => `["${text}"]`,
  (text) => `"${text}"`,
  (text) => `{"16":"${text}","17":17}`,
  (text) => `{"16":{"access_token":"${text}"}}`,
  (text) => `{"${text}":""}`,
  (text) => `{"${text}":"16"}`,
  (text) => `{"other":"${text}"}`,
];

test.skipIf(!POSIX)('whatever a command prints, and wherever', async () => {
  const seen = new Set<string>();
  const { tokenOf, dir } = open();
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom(...shapes),
      fc.constantFrom<('command' | 'tokens-command')[]>('command', 'tokens-command'),
      fc.constantFrom('', '; exit 1', ' >&2; exit 1', ' | tee /dev/stderr; kill -9 $$'),
      async (text, shape, kind, end) => {
        const file = tokenFile(dir, shape(text));
        // The command itself holds the secret too, as one with an API key in it does.
        const source: TokenSource = { kind, command: `KEY=${text} cat ${file}${end}` };
        const result = await tokenOf(source, '16').catch(() => null);
        if (result !== null) return; // a line of JSON without blanks could be a token
        const error = await errorOf(tokenOf(source, '16'));
        seen.add(
          error.failure.kind === 'token' ? `${error.failure.fault} ${error.failure.detail}` : error.failure.kind,
        );
        const told = everythingOf(error);
        for (const part of [text, text.slice(0, 12), text.slice(-10)]) expect(told).not.toContain(part);
      },
    ),
    { seed: 20_200_401, numRuns: 200 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'command-output many-lines',
      'command-output not-visible-ascii',
      'command-output not-json',
      'command-output not-an-object',
      'absent 16',
      'command-failed exit 1',
      'command-failed SIGKILL',
    ]),
  );
});

const misplaced: [name: string, source: TokenSource, appId: string | null][] = [
  ['the name of a variable', { kind: 'env', name: TOKEN }, null],
  ['the path of a file', { kind: 'file', path: `/nowhere/${TOKEN}` }, null],
  ['the id of an app', { kind: 'tokens-command', command: 'echo "{}"' }, TOKEN],
  ['an id that is no name', { kind: 'env', name: 'A_{app_id}' }, `${TOKEN} `],
  ['a command', { kind: 'command', command: TOKEN }, null],
];

test.each(misplaced)('a token that somebody took for %s', async (_, source, appId) => {
  const told = everythingOf(await errorOf(open().tokenOf(source, appId)));
  for (const part of [TOKEN, TOKEN.slice(0, 12), '4102444800']) expect(told).not.toContain(part);
});

test.skipIf(!POSIX)('a file that others can read', async () => {
  const { tokenOf, dir } = open();
  const told = everythingOf(await errorOf(tokenOf({ kind: 'file', path: tokenFile(dir, TOKEN, 0o644) }, null)));
  expect(told).not.toContain(TOKEN.slice(0, 12));
});

test('the source keeps its tokens where nobody looks', async () => {
  const tokens = open({ env: { PATH: process.env.PATH, APP_TOKEN: TOKEN } });
  await tokens.tokenOf({ kind: 'env', name: 'APP_TOKEN' }, null);
  expect(inspect(tokens.tokenOf, { depth: 9, showHidden: true })).not.toContain(TOKEN);
});

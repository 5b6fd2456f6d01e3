/** What the pages show is run: their files are written, their commands typed, their output compared. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseCannedAnswer, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { CLI, type Env, runNode } from '../transcripts/run-node.ts';
import { type Block, blocksOf, wordsOf } from './pages.ts';

const tokenOf = (id: string) => `45.${id.padStart(32, '0')}.3600.4102444800.pages`;

/** A folder, and a platform that listens. */
async function stage(options: SandboxOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const type = (args: readonly string[], env: Env = {}, stdin?: string) =>
    runNode([CLI, ...args], folder, { LC_ALL: 'en_US.UTF-8', SWAN_DOMAINS_API_URL: sandbox.url, ...env }, stdin);
  return { folder, sandbox, type };
}

/** The first text block with these words. */
function shown(page: string, words: string): string {
  const block = blocksOf(page).find(({ language, text }: Block) => language === 'text' && text.includes(words));
  if (!block) throw new Error(`${page} shows nothing with ${words}`);
  return block.text;
}

test('docs/fleets.md: plan, apply, go on, take back', async () => {
  const [first, ...others] = ['16012345', '16012346', '16012347'].map(tokenOf);
  const { folder, type } = await stage({
    registered: { request_domain: ['example.com'], web_view_domain: ['example.com'] },
    token: first ?? '',
    apps: others.map((token, index) => ({
      token,
      live: index === 1 ? { request_domain: ['https://api.example.com'] } : {},
    })),
  });
  const env = Object.fromEntries(['16012345', '16012346', '16012347'].map((id) => [`TOKEN_${id}`, tokenOf(id)]));
  let typed = 0;
  for (const { language, info, text } of blocksOf('docs/fleets.md')) {
    const [, file] = /^file=(\S+)$/.exec(info) ?? [];
    if (file !== undefined) writeFileSync(join(folder, file), text);
    if (language !== 'console') continue;
    for (const part of text.split(/^(?=\$ )/m)) {
      const [line = ''] = part.split('\n', 1);
      const { stdout } = await type(line.replace(/^\$ swan-domains /, '').split(' '), env);
      expect(`${line}\n${stdout}`).toBe(part);
      typed += 1;
    }
  }
  expect(typed).toBe(5);
});

const CONFIG = 'registered: { request_domain: example.com }\ndomains: { request_domain: "https://api.example.com" }\n';

test.each([
  ['http:503:acted:once', 1, ['get', 'add', 'get', 'get']],
  ['http:503:once', 1, ['get', 'add', 'get', 'get', 'add', 'get']],
  ['http:503:late:once', 1, ['get', 'add', 'get', 'get', 'get']],
])('docs/doubt.md: %s', async (answer, modifications, actions) => {
  const { folder, sandbox, type } = await stage({
    registered: { request_domain: ['example.com'] },
    answers: [parseCannedAnswer(answer)],
  });
  writeFileSync(join(folder, 'swan-domains.yml'), CONFIG);
  const run = await type(['apply', '--yes', '--timeout', '1'], { SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token });
  expect(run).toMatchObject({ exitCode: 0, stderr: shown('docs/doubt.md', 'in doubt') });
  expect(sandbox.modifications().modifydomain).toBe(modifications);
  expect(sandbox.requests.map(({ action }) => action)).toEqual(actions);
});

test('docs/network.md: what doctor says of an address that is not allowed', async () => {
  const { folder, sandbox, type } = await stage({ answers: [parseCannedAnswer('any=40008')] });
  writeFileSync(join(folder, 'swan-domains.yml'), 'app_id: "16012345"\n');
  const run = await type(['doctor', '--app', '16012345'], { SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token });
  expect(run.exitCode).toBe(4);
  const lines = (text: string) => text.trim().split('\n').slice(-2);
  expect(lines(run.stdout)).toEqual(lines(shown('docs/network.md', 'token: from')));
});

test('docs/migration.md: what was taken from the platform differs in nothing', async () => {
  const live = {
    request_domain: ['https://api.example.com', 'https://api.example.com'],
    socket_domain: ['wss://ws.example.com'],
  };
  const { folder, sandbox, type } = await stage({
    registered: { request_domain: ['example.com'], socket_domain: ['example.com'], web_view_domain: ['example.com'] },
    live,
  });
  const env = { SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token, SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken };
  const lines = blocksOf('docs/migration.md').flatMap(({ language, text }) =>
    language === 'sh' ? text.split('\n').filter((line) => line.startsWith('swan-domains ')) : [],
  );
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const [command = '', file] = line.split(/ *#/)[0]?.split(' > ') ?? [];
    const run = await type(wordsOf(command).slice(1), env);
    expect({ line, exitCode: run.exitCode }).toEqual({ line, exitCode: 0 });
    if (file !== undefined) {
      writeFileSync(join(folder, file), `registered: { snapshot: registered-domains.json }\n${run.stdout}`);
    }
  }
  expect(sandbox.modifications().modifydomain).toBe(0);
});

test('docs/hooks.md: an editor’s text', async () => {
  const { type } = await stage({});
  const [block] = blocksOf('docs/hooks.md').filter(({ language }) => language === 'console');
  const [line = '', ...printed] = (block?.text ?? '').split('\n');
  const [args = ''] = line.replace('$ swan-domains ', '').split(' < buffer');
  const buffer = 'registered: { request_domain: example.com }\ndomains:\n  request_domain: "https://a.example.com/x"\n';
  const { stdout } = await type(args.split(' '), {}, buffer);
  expect(stdout).toBe(printed.join('\n'));
});

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../src/sandbox/sandbox.ts';

/** What the READMEs show is run: their files are written, their commands typed, their output compared. */

const bundle = resolve(import.meta.dirname, '../dist/cli/index.js');

interface Block {
  readonly language: string;
  readonly file: string | undefined;
  /** Typed where there is no config. */
  readonly newFolder: boolean;
  readonly text: string;
}

function blocksOf(readme: string): Block[] {
  const text = readFileSync(new URL(`../${readme}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: (?:file=(\S+)|(folder=new)))?\n(.*?)^```$/gms)].map(
    ([, language = '', file, folder, text = '']) => ({
      language,
      file,
      newFolder: folder !== undefined,
      text,
    }),
  );
}

function run(args: readonly string[], cwd: string, env: Record<string, string>): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bundle, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
    });
    child.on('error', fail).on('close', () => done(text));
  });
}

describe.each([
  ['README.md', 'en_US.UTF-8', 6],
  ['README.zh-CN.md', 'zh_CN.UTF-8', 6],
] as const)('%s', (readme, locale, least) => {
  test('shows what the program prints', { timeout: 30_000 }, async () => {
    const blocks = blocksOf(readme);
    const sandbox = await startSandbox({
      registered: { request_domain: ['waitui.com', 'hitokoto.cn'], web_view_domain: ['xsslyjt.com'] },
    });
    const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-readme-'));
    const env = {
      LC_ALL: locale,
      SWAN_DOMAINS_API_URL: sandbox.url,
      SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token,
      SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken,
    };
    let commands = 0;
    try {
      for (const { language, file, newFolder, text } of blocks) {
        if (newFolder) rmSync(join(cwd, 'swan-domains.yml'));
        if (file !== undefined) writeFileSync(join(cwd, file), text);
        if (language !== 'console') continue;
        for (const shown of text.split(/^(?=\$ )/m)) {
          const [line = ''] = shown.split('\n', 1);
          const args = line.replace(/^\$ swan-domains /, '').split(' ');
          expect(`${line}\n${await run(args, cwd, env)}`).toBe(shown);
          commands += 1;
        }
      }
    } finally {
      await sandbox.close();
      rmSync(cwd, { recursive: true });
    }
    expect(commands).toBeGreaterThanOrEqual(least);
  });
});

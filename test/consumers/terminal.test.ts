/** The program on a terminal, as a person sees it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AnsiUp } from 'ansi_up';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { CLI } from '../transcripts/run-node.ts';
import { domOf, photograph } from './chromium.ts';
import { pictureFolder } from './picture-folder.ts';

const WRONG = `registered:
  request_domain: [waitui.com, hitokoto.cn]
  web_view_domain: xsslyjt.com
domains:
  request_domain:
    - https://m.waitui.com
    - https://v1.hitokoto.cn/api
    - https://cdn.waitui.cn，https://api.waitui.com
  web_view_domain: http://www.xsslyjt.com
`;
const RIGHT = WRONG.replace('cn/api', 'cn').replace('https://cdn.waitui.cn，', '').replace('http://', 'https://');

type Env = Readonly<Record<string, string>>;

/** On a terminal of its own, for only there the program shows its colours. */
async function typed(line: string, cwd: string, env: Env): Promise<string> {
  const command = line.replace(/^swan-domains/, `node ${CLI}`);
  const { stdout } = await promisify(execFile)('script', ['--quiet', '--command', `${command} || true`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
  });
  return `\x1b[32m$\x1b[0m \x1b[1m${line}\x1b[0m\n${stdout.replaceAll('\r', '')}`;
}

async function terminalText(locale: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-terminal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const registered = { request_domain: ['waitui.com', 'hitokoto.cn'], web_view_domain: ['xsslyjt.com'] };
  const sandbox = await startSandbox({ registered });
  onTestFinished(() => sandbox.close());
  const env = { LC_ALL: locale, SWAN_DOMAINS_API_URL: sandbox.url, SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token };
  writeFileSync(join(folder, 'swan-domains.yml'), WRONG);
  const wrong = await typed('swan-domains check', folder, env);
  writeFileSync(join(folder, 'swan-domains.yml'), RIGHT);
  const applied = await typed('swan-domains apply --yes', folder, env);
  return [wrong, applied, await typed('swan-domains apply --yes', folder, env)].join('\n');
}

/** Full-width signs are two columns wide only in a font that knows both. */
const CSS = `
body { margin: 0; padding: 24px; background: #fff; width: max-content; }
pre { margin: 0; padding: 20px 24px; border-radius: 10px; background: #1b1f27; color: #d6dae2;
      font: 14px/1.45 'Noto Sans Mono CJK SC', monospace; }
.ansi-red-fg { color: #ff7b72; } .ansi-green-fg { color: #7ee787; } .ansi-yellow-fg { color: #f2cc60; }
.ansi-cyan-fg { color: #76e3ea; } .ansi-bold { font-weight: bold; }
`;

function terminalPage(text: string): string {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style><pre>${ansi.ansi_to_html(text)}</pre>`;
}

test.each([
  ['en', 'en_US.UTF-8', 'no problems'],
  ['zh', 'zh_CN.UTF-8', '没有问题'],
])('a picture of it, in %s', async (lang, locale, verdict) => {
  const page = terminalPage(await terminalText(locale));
  expect(domOf(page)).toMatch(new RegExp(`<span class="ansi-green-fg">✓ ${verdict}`));
  expect(page).toContain('<span class="ansi-red-fg">');
  const path = join(pictureFolder(), `terminal-${lang}.png`);
  photograph(page, path);
  expect(statSync(path).size).toBeGreaterThan(50_000); // an empty page is smaller
});

// Makes the pictures of the READMEs anew, from the real program: `npm run pictures`. It needs chromium, script (of
// util-linux) and the packages of test/consumers.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { AnsiUp } = await import(createRequire(resolve('test/consumers/package.json')).resolve('ansi_up'));
const CLI = resolve('dist/cli/index.js');
const FOLDER = 'docs/pictures';
const folder = mkdtempSync(join(tmpdir(), 'swan-domains-pictures-'));

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
const RIGHT = `registered:
  request_domain: [waitui.com, hitokoto.cn]
  web_view_domain: xsslyjt.com
domains:
  request_domain:
    - https://m.waitui.com
    - https://v1.hitokoto.cn
    - https://api.waitui.com
  web_view_domain: https://www.xsslyjt.com
`;

/** As a person sees it: on a terminal, in colour. */
function typed(line, env) {
  const command = line.replace(/^swan-domains/, `node ${CLI}`);
  const output = execFileSync('script', ['--quiet', '--return', '--command', `${command} || true`, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, COLUMNS: '110', TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    encoding: 'utf8',
  });
  return `\x1b[32m$\x1b[0m \x1b[1m${line}\x1b[0m\n${output.replaceAll('\r', '')}`;
}

async function terminalText(locale) {
  const sandbox = spawn(process.execPath, [CLI, 'sandbox', '--registered', 'waitui.com,hitokoto.cn,xsslyjt.com'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const printed = await new Promise((done) => sandbox.stdout.once('data', (text) => done(String(text))));
    const env = { LC_ALL: locale };
    for (const [, name, value] of printed.matchAll(/export (\w+)=(\S+)/g)) env[name] = value;
    writeFileSync(join(folder, 'swan-domains.yml'), WRONG);
    const wrong = typed('swan-domains check', env);
    writeFileSync(join(folder, 'swan-domains.yml'), RIGHT);
    return [wrong, typed('swan-domains apply --yes', env), typed('swan-domains apply --yes', env)].join('\n');
  } finally {
    sandbox.kill();
  }
}

function terminalPage(text) {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; background: #fff; width: max-content; }
    pre { margin: 0; padding: 20px 24px; border-radius: 10px; background: #1b1f27; color: #d6dae2;
          font: 14px/1.45 'Noto Sans Mono CJK SC', monospace; }
    .ansi-red-fg { color: #ff7b72; } .ansi-green-fg { color: #7ee787; } .ansi-yellow-fg { color: #f2cc60; }
    .ansi-cyan-fg { color: #76e3ea; } .ansi-bold { font-weight: bold; }
  </style><pre>${ansi.ansi_to_html(text)}</pre>`;
}

const chromium = (...args) =>
  execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The picture is as large as the page. */
function photograph(html, picture) {
  const page = join(folder, 'page.html');
  const measure = `<script>document.title = [document.body.offsetWidth, document.body.offsetHeight]</script>`;
  writeFileSync(page, html + measure);
  const [, width, height] = /<title>(\d+),(\d+)<\/title>/.exec(chromium('--dump-dom', `file://${page}`)) ?? [];
  chromium(
    `--window-size=${width},${height}`,
    '--force-device-scale-factor=1.5',
    `--screenshot=${resolve(FOLDER, picture)}`,
    `file://${page}`,
  );
}

try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [lang, locale] of [
    ['en', 'en_US.UTF-8'],
    ['zh', 'zh_CN.UTF-8'],
  ]) {
    photograph(terminalPage(await terminalText(locale)), `terminal.${lang}.png`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

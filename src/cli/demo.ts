/**
 * `swan-domains demo`: the whole job on the sandbox, with a real config and real HTTP. Each step is the command that
 * a user would type, run in a folder of its own, followed by the requests that reached the platform.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import type { CommandName, Host } from '../command/command.ts';
import { runCommand } from '../command/run-command.ts';
import { type Lang, type Words, words } from '../report/messages/words.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { parseArguments } from './parse-arguments.ts';
import { requestLine } from './request-line.ts';
import { toCommand } from './to-command.ts';

/** What the platform has on its own lists. */
const REGISTERED = {
  request_domain: ['waitui.com', 'xsslyjt.com', '086soft.cn', 'mxqe.com', 'hitokoto.cn'],
  web_view_domain: ['xsslyjt.com'],
};

/** What somebody left in by mistake, twice: a path, and the machine it was developed on. */
const MISTAKEN = `registered: { snapshot: registered-domains.json }
domains:
  request_domain:
    - https://m.waitui.com
    - https://api.xsslyjt.com/v1
    - https://bdapp.086soft.cn
    - https://v1.hitokoto.cn
    - http://localhost:9527
  web_view_domain:
    - https://www.xsslyjt.com
`;

const CORRECTED = MISTAKEN.replace('xsslyjt.com/v1', 'xsslyjt.com').replace(/.*localhost.*\n/, '');

/** What the app has when the demo begins. */
const LIVE = {
  request_domain: ['https://m.waitui.com', 'https://api.mxqe.com'],
  web_view_domain: ['https://www.xsslyjt.com', 'https://www.xsslyjt.com'],
};

interface DemoStep {
  readonly title: Words;
  readonly config?: string;
  readonly command: CommandName;
  readonly options: readonly string[];
  readonly expects: number;
}

const STEPS: readonly DemoStep[] = [
  {
    title: words(
      '1. What the platform has registered, kept as a file: a check needs no network then',
      '1. 把第三方平台登记的域名保存为文件：此后检查无需网络',
    ),
    config: MISTAKEN,
    command: 'registered pull',
    options: [],
    expects: 0,
  },
  {
    title: words('2. A list with mistakes: found before anything is sent', '2. 列表有误：在发送之前就被发现'),
    command: 'check',
    options: [],
    expects: 1,
  },
  {
    title: words('3. The same list, corrected', '3. 更正后的列表'),
    config: CORRECTED,
    command: 'check',
    options: [],
    expects: 0,
  },
  {
    title: words('4. Compared with what is live', '4. 与线上列表比较'),
    command: 'plan',
    options: [],
    expects: 0,
  },
  {
    title: words('5. Changed with the fewest calls, and read back', '5. 用最少的调用完成修改，并读回核对'),
    command: 'apply',
    options: ['--yes'],
    expects: 0,
  },
  {
    title: words('6. Once more: nothing to change, so nothing is sent', '6. 再运行一次：无需修改，不再发送'),
    command: 'apply',
    options: ['--yes'],
    expects: 0,
  },
];

/** @returns 0; 1 where a step did not end as it should, which only a bug can make */
export async function runDemo(lang: Lang, host: Host): Promise<number> {
  const paint = createColors(host.colour);
  const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-demo-'));
  const sandbox = await startSandbox({ registered: REGISTERED, live: LIVE });
  const env = {
    SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token,
    SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken,
    SWAN_DOMAINS_API_URL: sandbox.url,
  };
  const inside = { ...host, cwd, env, stderr: () => {}, confirm: null };
  let surprises = 0;
  try {
    for (const { title, config, command, options, expects } of STEPS) {
      const seen = sandbox.requests.length;
      if (config !== undefined) writeFileSync(join(cwd, 'swan-domains.yml'), config);
      host.stdout(`${paint.bold(title[lang])}\n${paint.dim(`$ ${['swan-domains', command, ...options].join(' ')}`)}\n`);
      const parsed = parseArguments([...command.split(' '), ...options]);
      const { exitCode } = await runCommand(toCommand(parsed, command, lang), inside);
      host.stdout(`${paint.dim(requestsText(sandbox.requests.slice(seen).map(requestLine), exitCode, lang))}\n\n`);
      if (exitCode !== expects) surprises += 1;
    }
  } finally {
    await sandbox.close();
    rmSync(cwd, { recursive: true, force: true });
  }
  return surprises === 0 ? 0 : 1;
}

function requestsText(lines: readonly string[], exitCode: number, lang: Lang): string {
  const head = words(
    `exit ${exitCode}, requests to the platform: ${lines.length}`,
    `退出码 ${exitCode}，发往平台的请求：${lines.length}`,
  )[lang];
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** `swan-domains sandbox`: serves the platform on this machine until it is stopped. */
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { withAppsOfCommand } from '../command/apps-command.ts';
import type { Host } from '../command/command.ts';
import { inLanguageOf } from '../command/in-language-of.ts';
import type { Declaration } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { readLists } from '../core/domain-lists.ts';
import type { DomainType } from '../core/domain-type.ts';
import type { Entry } from '../core/entry.ts';
import { type Lang, visible, words } from '../report/messages/words.ts';
import { type CannedAnswer, parseCannedAnswer, startSandbox } from '../sandbox/sandbox.ts';
import type { Arguments } from './parse-arguments.ts';
import { requestLine } from './request-line.ts';
import { givenRegistered, readNumber, toCommand } from './to-command.ts';

const LARGEST_PORT = 65_535;
const LARGEST_QUOTA = 1_000_000;
const LARGEST_DELAY_MS = 600_000;

/** @throws UsageError */
export async function serveSandbox(parsed: Arguments, locale: Lang, host: Host): Promise<number> {
  const { values } = parsed;
  const asked = toCommand(parsed, 'check', locale);
  const written = loadDeclaration(host.cwd, asked.config);
  const command = inLanguageOf(written, asked);
  const { lang } = command;
  const declaration = await withAppsOfCommand(written, command, host);
  const registered = await registeredOf(declaration, host.cwd);
  const ids = declaration.apps?.kind === 'list' ? declaration.apps.apps.map(({ appId }) => appId) : [];
  const tokens = ids.map((id) => [id, tokenOf(id)] as const);
  const [first, ...others] = tokens;
  const number = (option: string, most: number) => (values.has(option) ? readNumber(values, option, 0, most) : 0);
  const sandbox = await start(number('port', LARGEST_PORT), {
    registered: textsOf({ ...registered, ...givenRegistered(values) }),
    ...(first ? { token: first[1] } : {}),
    apps: others.map(([, token]) => ({ token })),
    unverified: values.get('unverified') ?? [],
    answers: (values.get('answer') ?? []).map(readAnswer),
    ...(values.has('quota') ? { quota: number('quota', LARGEST_QUOTA) } : {}),
    delayMs: number('delay', LARGEST_DELAY_MS),
    showAfter: number('show-after', LARGEST_QUOTA),
    ...(values.has('per-second') ? { perSecond: readNumber(values, 'per-second', 1, LARGEST_QUOTA) } : {}),
    record: false,
    onRequest: (request) => host.stderr(`${visible(requestLine(request))}\n`),
  });
  const file = values.get('tokens')?.at(-1);
  if (file !== undefined) writeTokens(resolve(host.cwd, file), file, tokens);
  host.stdout(
    [
      words('the platform’s sandbox is serving; Ctrl-C stops it', '平台沙箱已启动；按 Ctrl-C 停止')[lang],
      '',
      `export SWAN_DOMAINS_API_URL=${sandbox.url}`,
      ...(first ? [] : [`export SWAN_DOMAINS_ACCESS_TOKEN=${sandbox.token}`]),
      `export SWAN_DOMAINS_PLATFORM_TOKEN=${sandbox.platformToken}`,
      ...(first ? appsLines(tokens, file, lang) : []),
      '',
    ].join('\n'),
  );
  const stop = host.interruption();
  if (!stop.aborted) await once(stop, 'abort');
  await sandbox.close();
  return 0;
}

/** As the platform had them when the snapshot was pulled; before there is one, what is to be registered. */
async function registeredOf(declaration: Declaration, cwd: string): Promise<DomainLists> {
  const { loadSnapshot, snapshotPath } = await import('../config/load-snapshot.ts');
  const named = declaration.snapshot !== undefined && existsSync(snapshotPath(declaration, cwd).path);
  if (!named) return declaration.registered ?? {};
  const { placed } = loadSnapshot(declaration, cwd, true).snapshot;
  // The platform may hold what nobody can register any more; the sandbox does not.
  const registrable = ({ canonical, host }: Entry) => canonical !== null && host?.wildcard === false;
  return Object.fromEntries(
    Object.entries(placed).map(([type, list]) => [type, { ...list, entries: list.entries.filter(registrable) }]),
  );
}

/** Of the form that the platform's have, and the same in every run. */
function tokenOf(appId: string): string {
  const hex = Buffer.from(appId).toString('hex').padStart(32, '0');
  return `45.${hex}.3600.4102444800.sandbox`;
}

function writeTokens(path: string, shown: string, tokens: readonly (readonly [string, string])[]): void {
  try {
    writeFileSync(path, `${JSON.stringify(Object.fromEntries(tokens), null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
  }
}

/** How to hand the tokens of the config's apps to a command. */
function appsLines(tokens: readonly (readonly [string, string])[], file: string | undefined, lang: Lang): string[] {
  const count = tokens.length;
  if (file !== undefined) return [`swan-domains plan --tokens-command 'cat ${visible(file)}'`];
  return [
    words(
      `${count} apps of the config; --tokens FILE writes their tokens, for --tokens-command 'cat FILE'`,
      `配置中有 ${count} 个小程序；用 --tokens 文件 写出各自的 token，供 --tokens-command 'cat 文件' 使用`,
    )[lang],
  ];
}

async function start(port: number, options: Parameters<typeof startSandbox>[0]) {
  try {
    return await startSandbox({ port, ...options });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
      throw new UsageError({ kind: 'port-in-use', port }, null, { cause: error });
    }
    if (error instanceof RangeError)
      throw new UsageError({ kind: 'sandbox', detail: error.message }, null, { cause: error });
    throw error;
  }
}

function readAnswer(text: string): CannedAnswer {
  try {
    return parseCannedAnswer(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError({ kind: 'sandbox', detail: error.message }, null, { cause: error });
    throw error;
  }
}

function textsOf(lists: DomainLists): Partial<Record<DomainType, string[]>> {
  return Object.fromEntries(
    [...readLists(lists)].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]),
  );
}

/** Do the credentials work, and by which way? One reading call for each chosen app, and everything around it. */
import { getApp } from '../app/get-app.ts';
import type { AppOutcome } from '../app/outcome.ts';
import type { Platform } from '../app/platform.ts';
import { runApps } from '../app/run-apps.ts';
import type { TokenSource } from '../app/token-source.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { DEFAULT_API_URL, parseApiUrl } from '../platform/api-url.ts';
import { describeProxy } from '../platform/describe-proxy.ts';
import { proxyFor } from '../platform/proxy.ts';
import type { TokenFacts } from '../platform/token-facts.ts';
import { escapeUnseen } from '../report/json.ts';
import { failedText } from '../report/messages/failures.ts';
import { type Lang, visible, type Words, words } from '../report/messages/words.ts';
import { wrapLines } from '../report/wrap-text.ts';
import { withAppsOfCommand } from './apps-command.ts';
import { CONCURRENCY, type Command, type Host } from './command.ts';
import { guardedHost } from './guarded-host.ts';
import { createSecrets } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { API_URL_VARIABLE, openPlatforms, type SeenToken } from './open-platforms.ts';
import { type Target, targetsOf } from './targets.ts';

/** One app, looked at. */
interface Examined {
  readonly target: Target;
  /** `null` where it cannot be had. */
  readonly token: TokenFacts | null;
  readonly app: AppOutcome;
}

/** @returns 0 where every app answered, else 4 */
export async function runDoctor(asked: Command, outside: Host): Promise<0 | 4> {
  const host = guardedHost(outside, createSecrets());
  const written = loadDeclaration(host.cwd, asked.config);
  const command = inLanguageOf(written, asked);
  const declaration = await withAppsOfCommand(written, command, host);
  const targets = targetsOf(command, declaration);
  const address = parseApiUrl(command.apiUrl ?? (host.env[API_URL_VARIABLE] || DEFAULT_API_URL));
  const proxy = proxyFor(address, host.env);
  const seen = new Map<string | null, SeenToken>();
  const platforms = await openPlatforms(targets, command, host, (token) => seen.set(token.appId, token));

  const examine = (target: Target) =>
    getApp(
      target.appId,
      ['modifydomain'],
      deferred(() => platforms.open(target)),
    );
  const apps = await runApps(targets, examine, {
    concurrency: command.concurrency ?? CONCURRENCY,
    signal: host.interruption(),
    silence: platforms.silence,
  });
  const examined = apps.flatMap((app, index) => {
    const target = targets[index];
    return target ? [{ target, token: seen.get(target.appId) ?? null, app }] : [];
  });
  const found = { address: address.href, proxy: proxy === null ? null : describeProxy(proxy), examined };
  const { format, lang } = command;
  host.stdout(format === 'json' ? json(found, lang) : wrapLines(text(found, lang), host.columns));
  return apps.every(answered) ? 0 : 4;
}

/** Not where the run ended before its turn. */
function answered({ live }: AppOutcome): boolean {
  return live !== null;
}

const NOT_ASKED = words('not asked: the run ended before its turn', '未查询：运行提前结束');

/** A Platform that is opened by its first call: that its token cannot be had is told as any other failure. */
function deferred(open: () => Promise<Platform>): Platform {
  return {
    get: async (endpoint) => (await open()).get(endpoint),
    modify: async (call) => (await open()).modify(call),
  };
}

interface Diagnosis {
  readonly address: string;
  readonly proxy: string | null;
  readonly examined: readonly Examined[];
}

function json({ address, proxy, examined }: Diagnosis, lang: Lang): string {
  const apps = examined.map(({ target, token, app }) => ({
    app_id: target.appId,
    token: {
      from: sourceText(target.token),
      kind: token?.kind ?? null,
      expires_at: token?.expiresAt == null ? null : new Date(token.expiresAt).toISOString(),
    },
    ok: answered(app),
    error: app.failed ? failedText(app.failed).message[lang] : answered(app) ? null : NOT_ASKED[lang],
    remedy: app.failed ? failedText(app.failed).remedy[lang] : null,
  }));
  return `${escapeUnseen(JSON.stringify({ schema: 'swan-domains/1', command: 'doctor', address, proxy, apps }, null, 2))}\n`;
}

function text({ address, proxy, examined }: Diagnosis, lang: Lang): string {
  const rows: [Words, string][] = [
    [words('address', '地址'), address],
    [words('proxy', '代理'), proxy ?? words('none', '无')[lang]],
  ];
  const lines = rows.map(
    ([label, value]) => words(`${label.en}: ${visible(value)}`, `${label.zh}：${visible(value)}`)[lang],
  );
  for (const { target, token, app } of examined) {
    lines.push('');
    if (target.appId !== null) lines.push(visible(target.appId));
    const from = words(`token: from ${sourceText(target.token)}`, `token：来自 ${sourceText(target.token)}`)[lang];
    lines.push(token ? `${from}${words(', ', '，')[lang]}${kindWords(token)[lang]}` : from);
    if (app.failed) {
      const { message, remedy } = failedText(app.failed);
      lines.push(`✗ ${message[lang]}`, `  = ${remedy[lang]}`);
    } else if (!answered(app)) lines.push(`- ${NOT_ASKED[lang]}`);
    else {
      const count = Object.values(app.live ?? {}).reduce((sum, list) => sum + list.length, 0);
      lines.push(words(`✓ the platform answered: ${count} domains`, `✓ 平台已应答：${count} 个服务器域名`)[lang]);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Where it is from; a command's text may hold a secret, and is not shown. */
function sourceText(source: TokenSource): string {
  switch (source.kind) {
    case 'env':
      return visible(source.name);
    case 'file':
      return visible(source.path);
    case 'stdin':
      return 'stdin';
    case 'command':
      return 'token-command';
    case 'tokens-command':
      return 'tokens-command';
  }
}

function kindWords({ kind, expiresAt }: TokenFacts): Words {
  const kinds = {
    app: words('an app’s', '小程序的 token'),
    platform: words('a platform’s (42.): an app’s is needed', '第三方平台的 token（42.）：需要小程序的'),
    refresh: words('a refresh token (46.): an app’s is needed', 'refresh_token（46.）：需要小程序的 access_token'),
    unknown: words('of an unknown form', '格式未知'),
  };
  if (expiresAt === null) return kinds[kind];
  const time = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
  return expiresAt <= Date.now()
    ? words(`${kinds[kind].en}, expired ${time}`, `${kinds[kind].zh}，已于 ${time} 过期`)
    : words(`${kinds[kind].en}, expires ${time}`, `${kinds[kind].zh}，${time} 过期`);
}

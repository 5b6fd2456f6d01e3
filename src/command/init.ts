/** `swan-domains init`: a config from answers, from flags, from a project, or from what is live; then judged as any. */
import { basename, dirname } from 'node:path';
import { type AppOutcome, blankApp, blankOutcome } from '../app/outcome.ts';
import { isPlatformError, type LiveLists } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, NO_DECLARATION } from '../config/declaration.ts';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { findProject } from '../config/find-project.ts';
import { withoutTokens } from '../config/hide-tokens.ts';
import { type DomainLists, readLists } from '../core/domain-lists.ts';
import { holdsToken } from '../core/holds-token.ts';
import type { ConfigApp } from '../report/config-text.ts';
import { type Draft, EXAMPLE, initText } from '../report/init-text.ts';
import { visible, type Words, words } from '../report/messages/words.ts';
import { renderText } from '../report/text.ts';
import { wrapLines } from '../report/wrap-text.ts';
import { askConfig } from './ask-config.ts';
import type { Command, Host } from './command.ts';
import { schemaFor } from './editor-schema.ts';
import { guardedHost } from './guarded-host.ts';
import { createSecrets } from './hide-token.ts';
import { newConfig, writeNew } from './new-config.ts';
import { reachOnce, reachPlatforms } from './reach-platforms.ts';
import { renderOptions } from './report.ts';
import { runCommand } from './run-command.ts';
import { platformTarget, targetsOf } from './targets.ts';

export interface AskedToInit {
  /** `null`: the usual name in the working directory. */
  readonly file: string | null;
  readonly fromLive: boolean;
  /** Of this package. */
  readonly version: string;
}

/**
 * @returns as `check` of what was written; 1 where somebody went away, 4 where what is live could not be read: then
 * nothing is written
 * @throws UsageError where there is a config already, it cannot be written, or an app's ID is a token
 */
export async function runInit(asked: AskedToInit, command: Command, outside: Host): Promise<number> {
  const { lang } = command;
  const host = guardedHost(outside, createSecrets());
  const at = newConfig(asked.file, host.cwd);
  const draft = await draftOf(asked, command, host, findProject(dirname(at.path))?.appId ?? null);
  if (typeof draft === 'number') {
    host.stderr(`${words('nothing was written', '没有写入任何文件')[lang]}\n`);
    return draft;
  }
  const secret = draft.apps.find(({ appId }) => holdsToken(appId ?? ''));
  if (secret) throw new UsageError({ kind: 'unexpected-argument', argument: withoutTokens(secret.appId ?? '') });
  const isExample = !asked.fromLive && draft.apps.every(({ lists }) => Object.keys(lists).length === 0);
  const filled = isExample ? withExample(draft) : draft;
  const schema = schemaFor(at.path, host.cwd, lang, asked.version);
  writeNew(at, initText(filled, schema.path, lang));
  const say = (text: Words) => host.stdout(`${wrapLines(text[lang], host.columns)}\n`);
  say(writtenText(at.shown));
  if (schema.write) {
    schema.write();
    say(schemaWrittenText(schema.shown));
  }
  const judged = await runCommand(checking(command, at.path), outside);
  const isFound = dirname(at.path) === host.cwd && (CONFIG_NAMES as readonly string[]).includes(basename(at.path));
  if (judged.exitCode === 0) host.stderr(`${nextText(isExample, isFound ? '' : ` --config ${at.shown}`)[lang]}\n`);
  return judged.exitCode;
}

/** @returns an exit code where there is nothing to write */
async function draftOf(
  { fromLive }: AskedToInit,
  command: Command,
  host: Host,
  projectAppId: string | null,
): Promise<Draft | number> {
  const { lang, apps: ids, mode } = command;
  const given = { lists: textsOf(command.domains), registered: textsOf(command.registered) };
  const [first, ...others] = ids;
  const appId = first ?? projectAppId;
  const isGiven = Object.keys(given.lists).length + Object.keys(given.registered).length > 0;
  const asks = !fromLive && !isGiven && command.consent === 'ask' && command.registeredFrom === null;
  if (asks && others.length === 0 && host.converse) {
    const conversation = await host.converse();
    const say = (line: string) => host.stderr(`${line}\n`);
    const draft = await askConfig({ ask: conversation.ask, say, lang }, { appId, mode });
    conversation.end();
    if (draft === null) host.stderr('\n');
    return draft ?? (host.interruption().aborted ? 4 : 1);
  }
  const declared = declarationOf(ids, appId);
  const read = fromLive ? await liveApps(declared, command, host) : null;
  const failed = read?.filter(({ live }) => live === null) ?? [];
  const registered = failed.length === 0 ? await registeredLists(command, host) : {};
  if ('status' in registered) failed.push(registered as AppOutcome);
  if (failed.length > 0) {
    const outcome = { ...blankOutcome('get'), apps: failed };
    host.stderr(renderText(outcome, renderOptions(command, NO_DECLARATION, host, 4)));
    return 4;
  }
  const apps: ConfigApp[] = read
    ? read.map(({ appId, live }) => ({ appId, lists: { ...live, ...given.lists } }))
    : [appId, ...others].map((id) => ({ appId: id, lists: given.lists }));
  return { apps, registered: { ...(registered as LiveLists), ...given.registered }, mode: mode ?? 'exact' };
}

function declarationOf(ids: readonly string[], appId: string | null): Declaration {
  if (ids.length < 2) return { ...NO_DECLARATION, appId };
  return { ...NO_DECLARATION, apps: { kind: 'list', apps: [...new Set(ids)].map((id) => ({ appId: id })) } };
}

async function liveApps(declaration: Declaration, command: Command, host: Host): Promise<AppOutcome[]> {
  const targets = targetsOf({ ...command, apps: [] }, declaration);
  const { readApps } = await import('./read-apps.ts');
  return readApps(targets, command, host, await reachPlatforms(targets, command, host));
}

/** @returns none where nobody asked for them; what went wrong where the platform was asked in vain */
async function registeredLists(command: Command, host: Host): Promise<LiveLists | AppOutcome> {
  if (command.registeredFrom !== 'live') return {};
  const { readLiveLists } = await import('../app/read-live-lists.ts');
  const { ENDPOINTS } = await import('../core/domain-type.ts');
  const target = platformTarget(command, NO_DECLARATION);
  try {
    const platforms = await reachOnce(target, command, host)();
    return await readLiveLists(ENDPOINTS, await platforms.open(target));
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const { failure, endpoint, action } = error;
    return { ...blankApp(null, 'failed'), level: 'tp', failed: { failure, endpoint, action } };
  }
}

/** @throws UsageError for a flag with nothing in it: a variable that is not set */
function textsOf(lists: DomainLists): LiveLists {
  return Object.fromEntries(
    [...readLists(lists)].map(([type, { entries, blank, place }]) => {
      if (blank) throw new UsageError({ kind: 'option-needs-value', option: place?.source ?? type });
      return [type, entries.map(({ text }) => text)];
    }),
  );
}

function withExample(draft: Draft): Draft {
  const { request_domain } = EXAMPLE.registered;
  const known = draft.registered.request_domain ?? [];
  return {
    ...draft,
    registered: { ...draft.registered, request_domain: [...known, ...request_domain] },
    apps: draft.apps.map(({ appId }) => ({ appId, lists: EXAMPLE.lists })),
  };
}

function checking(command: Command, path: string): Command {
  const nothingGiven = { apps: [], domains: {}, registered: {}, registeredFrom: null, mode: null, saved: null };
  return { ...command, ...nothingGiven, name: 'check', config: path, langIsChosen: true };
}

function writtenText(shown: string): Words {
  return words(`✓ ${visible(shown)}: written`, `✓ ${visible(shown)}：已写出`);
}

function schemaWrittenText(shown: string): Words {
  return words(
    `✓ ${visible(shown)}: written; editors take completion and hints from it`,
    `✓ ${visible(shown)}：已写出，供编辑器补全和提示`,
  );
}

function nextText(isExample: boolean, named: string): Words {
  const config = visible(named);
  return isExample
    ? words(
        `next: put your own domains in place of example.com, then run swan-domains check${config}`,
        `下一步：把 example.com 换成自己的域名，再运行 swan-domains check${config}`,
      )
    : words(
        `next: swan-domains plan${config} shows what apply would change`,
        `下一步：运行 swan-domains plan${config} 查看 apply 将做的修改`,
      );
}

/** The Action: inputs in; a command run, annotated, summarised and put into outputs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as actionsCore from '@actions/core';
import { type AppStatus, blankApp, blankOutcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Command, Host } from '../command/command.ts';
import { hider } from '../command/guarded-host.ts';
import { hideInOutcome } from '../command/hide-in-outcome.ts';
import { createSecrets, type Secrets } from '../command/hide-token.ts';
import type { Output } from '../command/outputs.ts';
import { progressLines } from '../command/progress-lines.ts';
import { repositoryFolder } from '../command/repository-folder.ts';
import { type Result, runCommand } from '../command/run-command.ts';
import { saveOutputs } from '../command/save-outputs.ts';
import { PLATFORM_TOKEN_VARIABLE, TOKEN_VARIABLE } from '../command/targets.ts';
import { annotationsOf } from '../report/annotations.ts';
import { idText } from '../report/app-row.ts';
import { defuse } from '../report/defuse.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { refusalText } from '../report/messages/describe-outcome.ts';
import { failedText } from '../report/messages/failures.ts';
import { statusWords } from '../report/messages/labels.ts';
import { type Lang, visible, type Words, words } from '../report/messages/words.ts';
import { type RunView, runView } from '../report/run-view.ts';
import { usageText } from '../report/text.ts';
import { countText, verdictText } from '../report/verdict.ts';
import {
  assertReviewed,
  type CommentInputs,
  type Inputs,
  outputsAsked,
  readComment,
  readInputs,
  readLang,
} from './inputs.ts';
import { linksOf } from './links.ts';
import { fullResult, outputsOf } from './outputs.ts';
import { restrict } from './trust.ts';

/** The runner, as the toolkit gives it. */
export interface Runner {
  readonly core: typeof actionsCore;
  readonly event: string;
  /** Absolute: the workspace. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly interruption: () => AbortSignal;
  readonly print: (text: string) => void;
  /** What is thrown where nobody waits for it ends the process, once it is told. */
  readonly onUncaught: (end: (error: unknown) => void) => void;
}

/** Never throws: a bug fails the step with its stack, by the same guards as everything else. */
export async function runAction(runner: Runner): Promise<void> {
  const secrets = createSecrets();
  const tellBug = async (error: unknown) => {
    const { bugText } = await import('../command/bug-text.ts');
    const lang = runner.core.getInput('lang') === 'zh' ? 'zh' : 'en';
    runner.core.setFailed(secrets.hide(bugText(error, lang).trimEnd()));
  };
  runner.onUncaught((error) => void tellBug(error).finally(() => process.exit()));
  try {
    await runStep(runner, secrets);
  } catch (error) {
    await tellBug(error);
  }
}

/** @throws only bugs */
async function runStep({ core, event, cwd, env, interruption, print }: Runner, secrets: Secrets): Promise<void> {
  const masked = new Set<string>();
  const onToken = (token: string) => {
    if (masked.has(token)) return;
    masked.add(token);
    core.setSecret(token);
    secrets.add(token);
  };
  const token = (core.getInput('access-token') || env[TOKEN_VARIABLE] || '').trim();
  if (token !== '') onToken(token); // before anything else is printed
  const platformToken = (core.getInput('platform-token') || env[PLATFORM_TOKEN_VARIABLE] || '').trim();
  if (platformToken !== '') onToken(platformToken);
  const githubToken = core.getInput('github-token');
  if (githubToken !== '') onToken(githubToken);

  const hide = hider(secrets);
  const write = (text: string) => print(defuse(hide(text)));
  let chosen: Lang | null = null;
  const host: Host = {
    cwd,
    env: { ...env, [TOKEN_VARIABLE]: token, [PLATFORM_TOKEN_VARIABLE]: platformToken },
    stdout: write,
    stderr: write,
    colour: false,
    confirm: null,
    converse: null,
    readStdin: async () => '', // a step has none
    interruption,
    progress: async (total, lang, of) => progressLines(total, write, lang, undefined, of),
    onToken,
  };
  const save = ({ outcome, exitCode, lang }: Result, outputs: readonly Output[]) =>
    saveOutputs(outcome, { outputs, exitCode, lang, trustsConfig: false, hide }, host);
  let result: Result;
  let comment: CommentInputs | null = null;
  try {
    chosen = readLang(core.getInput);
    comment = readComment(core.getInput);
    const inputs = readInputs(core.getInput, chosen);
    const { lang } = inputs.command; // the config is not read yet
    const trust = {
      event,
      allowed: inputs.allowUntrustedEvent,
      hasToken: token !== '' || inputs.command.token?.kind === 'tokens-command',
      hasPlatformToken: platformToken !== '',
    };
    const command = restrict(inputs.command, trust);
    if (command?.name !== inputs.command.name || command.consent !== inputs.command.consent) {
      core.notice(defuse(restrictedText(inputs, command, event)[lang]));
    }
    if (command && command.registeredFrom !== inputs.command.registeredFrom) {
      core.notice(defuse(notLiveText(event)[lang]));
    }
    if (command && inputs.reviewRequired) assertReviewed(command);
    result = command ? await runCommand(command, host) : leftOut(inputs.command.name, lang);
    if (!command) await save(result, inputs.command.outputs);
    // The command knows no token but its own.
    if (githubToken !== '') result = { ...result, outcome: hideInOutcome(result.outcome, hide) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const wrong = wrongInputs(core.getInput('command'), error, chosen ?? 'en');
    result = { ...wrong, outcome: hideInOutcome(wrong.outcome, hide) };
    await save(result, outputsAsked(core.getInput));
  }
  await tell(result, { core, env, event, cwd, comment, write, hide });
}

interface Teller extends Pick<Runner, 'core' | 'env' | 'event' | 'cwd'> {
  readonly comment: CommentInputs | null;
  readonly write: (text: string) => void;
  readonly hide: (text: string) => string;
}

async function tell(result: Result, { core, env, event, cwd, comment, write, hide }: Teller): Promise<void> {
  const say = (text: string) => defuse(hide(text));
  const { outcome, exitCode, lang } = result;
  const annotate = { error: core.error, warning: core.warning, info: core.notice };
  const folder = repositoryFolder(cwd);
  for (const { severity, message, ...at } of annotationsOf(runView(outcome, { lang, exitCode }), { lang, folder })) {
    annotate[severity](say(message), at);
  }
  for (const [name, value] of Object.entries(outputsOf(result))) core.setOutput(name, hide(value));
  core.setOutput('result-file', writeResult(hide(fullResult(result)), env));
  if (env.GITHUB_STEP_SUMMARY) {
    const options = { lang, exitCode, links: linksOf(env, event, lang) };
    await core.summary.addRaw(hide(renderMarkdown(outcome, options))).write();
  }
  // A run that was stopped knows half, and the one that took its place (`cancel-in-progress`) writes the comment.
  if (comment && !outcome.interrupted) {
    const { commentOutcome } = await import('./comment-outcome.ts');
    const notice = (text: string) => core.notice(say(text));
    await commentOutcome(result, comment, { event, env, hide, notice, log: write });
  }
  if (exitCode !== 0) core.setFailed(say(failureText(result)));
}

/** Nothing could be done, and nothing had to be. */
function leftOut(command: string, lang: Lang): Result {
  return { exitCode: 0, lang, outcome: { ...blankOutcome(command), apps: [blankApp(null, 'skipped')] } };
}

function wrongInputs(command: string, usage: UsageError, lang: Lang): Result {
  return { exitCode: 3, lang, outcome: { ...blankOutcome(command || 'apply'), usages: [usage] } };
}

/** @returns the file's path; the runner's temporary folder is emptied after the job */
function writeResult(text: string, env: Runner['env']): string {
  const path = join(env.RUNNER_TEMP || '.', `swan-domains-${process.pid}.json`);
  writeFileSync(path, text);
  return path;
}

function becauseText(event: string): Words {
  const cause =
    event === '' ? words('this event', '此事件') : words(`the event ${visible(event)}`, ` ${visible(event)} 事件`);
  return words(`strangers can cause ${cause.en}`, `外部人员可以触发${cause.zh}`);
}

function notLiveText(event: string): Words {
  const because = becauseText(event);
  return words(
    `${because.en}, and there is no platform-token: judged against what the config says is registered, or its snapshot`,
    `${because.zh}，且没有 platform-token：以配置中的登记域名或其快照为准`,
  );
}

function restrictedText({ command }: Inputs, restricted: Command | null, event: string): Words {
  const { name } = command;
  const because = becauseText(event);
  if (!restricted) {
    return words(
      `${because.en}, and there is no token: ${name} is left out`,
      `${because.zh}，且没有 token：跳过 ${name}`,
    );
  }
  const as =
    restricted.name === name
      ? words('only shows its plan', '只显示计划')
      : words(`runs as ${restricted.name}`, `以 ${restricted.name} 运行`);
  return words(`${because.en}: ${name} ${as.en}, nothing is modified`, `${because.zh}：${name} ${as.zh}，不做任何修改`);
}

/** Why the step fails; the log has the rest. */
function failureText({ outcome, exitCode, lang }: Result): string {
  if (outcome.usages.length > 0) return outcome.usages.map((usage) => usageText(usage, lang)).join('\n');
  const view = runView(outcome, { lang, exitCode });
  if (view.several) return fleetFailureText(view, lang);
  const [app] = outcome.apps;
  if (app?.failed) {
    const { line, remedy } = failedText(app.failed, app.level);
    return `${line[lang]}\n${remedy[lang]}`;
  }
  if (app?.refusal && app.refusal.kind !== 'problems') return refusalText(app.refusal, lang, app.level);
  const parts = [countText(outcome, lang), ...outcome.apps.map(({ status }) => statusWords[status][lang])];
  return `swan-domains ${outcome.command}: ${parts.join(lang === 'zh' ? '；' : '; ')}`;
}

/** What it comes to, and the first app that failed: often the others failed for the same reason. */
function fleetFailureText(view: RunView, lang: Lang): string {
  const verdict = `swan-domains ${view.command}: ${verdictText(view, lang)}`;
  const of = (status: AppStatus) => view.apps.find((app) => app.status === status && app.note);
  const app = of('failed') ?? of('refused');
  if (!app?.note) return verdict;
  const { call, message, remedy } = app.note;
  return [
    verdict,
    `${idText(app.appId, lang)}: ${call === '' ? message : `${call}: ${message}`}`,
    ...(remedy === null ? [] : [remedy]),
  ].join('\n');
}

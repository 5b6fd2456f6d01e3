/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import { type Change, type ChangePorts, changeApp, type Step } from '../app/change-app.ts';
import { getApp } from '../app/get-app.ts';
import { blankApp, exitCode, type Outcome, stopRun } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { check } from '../core/check.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { ENDPOINTS } from '../core/domain-type.ts';
import type { CheckPolicy } from '../core/policy.ts';
import { linesOf } from '../report/code-frame.ts';
import type { Format, FormatName, RenderOptions } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { callText } from '../report/messages/describe-outcome.ts';
import { type Lang, visible, type Words, words } from '../report/messages/words.ts';
import { appBlock, renderText, usageLine } from '../report/text.ts';
import { type Command, type Host, modifies } from './command.ts';
import { hideToken, hideTokenIn } from './hide-token.ts';
import { openPlatform, TOKEN_VARIABLE } from './open-platform.ts';

export interface Result {
  readonly exitCode: 0 | 1 | 2 | 3 | 4;
  readonly outcome: Outcome;
}

/**
 * Runs one command and reports it: results on stdout, progress and diagnostics on stderr.
 *
 * @throws only bugs
 */
export async function runCommand(command: Command, outside: Host): Promise<Result> {
  const host = withoutToken(outside);
  let declaration = NO_DECLARATION;
  let outcome: Outcome;
  try {
    declaration = loadDeclaration(host.cwd, command.config);
    outcome = await perform(command, declaration, host);
    outcome = { ...outcome, problems: hideTokenIn(outcome.problems, tokenOf(host)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    outcome = { command: command.name, appId: null, problems: [], apps: [], usage: error };
  }
  const code = exitCode(outcome, { failOn: command.failOn, detailed: command.detailedExitcode });
  report(outcome, code, command, declaration, host);
  return { exitCode: code, outcome };
}

function tokenOf({ env }: Host): string {
  return env[TOKEN_VARIABLE]?.trim() ?? '';
}

function withoutToken(host: Host): Host {
  const token = tokenOf(host);
  return {
    ...host,
    stdout: (text) => host.stdout(hideToken(text, token)),
    stderr: (text) => host.stderr(hideToken(text, token)),
  };
}

function report(outcome: Outcome, code: number, command: Command, declaration: Declaration, host: Host): void {
  const options = renderOptions(command, declaration, host, code);
  if (outcome.usage && command.format === 'text') host.stderr(`${usageLine(outcome.usage, command.lang)}\n`);
  else host.stdout(FORMATTERS[command.format](outcome, options));
}

const FORMATTERS: { readonly [F in FormatName]: Format } = { text: renderText, json: renderJson };

function renderOptions({ lang }: Command, { file, text }: Declaration, { colour }: Host, code: number): RenderOptions {
  return { lang, exitCode: code, files: new Map(file === null ? [] : [[file, linesOf(text)]]), colour };
}

async function perform(command: Command, declaration: Declaration, host: Host): Promise<Outcome> {
  const { name, failOn } = command;
  const { appId } = declaration;
  const outcome: Outcome = { command: name, appId, usage: null, problems: [], apps: [] };
  const endpoints = command.endpoint ? [command.endpoint] : ENDPOINTS;
  if (name === 'get') return { ...outcome, apps: [await getApp(appId, endpoints, await openPlatform(command, host))] };

  const lists = listsOf(command, declaration);
  const policy = policyOf(command, declaration);
  const problems = name === 'add-all' ? [] : check(lists, policy);
  if (declaration.file === null && problems.some(({ rule }) => rule === 'domain-type-required')) {
    host.stderr(`${noConfigText(host.cwd)[command.lang]}\n`);
  }
  if (name === 'check') return { ...outcome, problems };
  if (stopRun(problems, failOn)) return { ...outcome, problems, apps: [blankApp(appId, 'skipped')] };

  const change: Change = {
    appId,
    kind: name === 'plan' ? 'apply' : name,
    lists: withoutBlank(lists),
    policy,
    mode: command.mode ?? declaration.mode ?? 'exact',
    protect: command.allowDeletions ? null : (declaration.protect ?? {}),
    endpoints,
    failOn,
  };
  const consent = consentOf(command, declaration, host);
  const onStep = (step: Step) => host.stderr(`${stepText(step, command.lang)}\n`);
  const result = await changeApp(change, { platform: await openPlatform(command, host), consent, onStep });
  return { ...outcome, problems: result.problems ?? problems, apps: [result.app] };
}

/** `add`, `delete` and `set` take the lists that are given; `plan` and `apply` the config's, and over them these. */
function listsOf(command: Command, { domains }: Declaration): DomainLists {
  return actionOf(command) ? command.domains : { ...domains, ...command.domains };
}

/** What was given with nothing in it is not managed, even where nobody wants to hear of it (`empty-domain: off`). */
function withoutBlank(lists: DomainLists): DomainLists {
  const managed = Object.entries(lists).filter(
    ([, list]) => !(typeof list === 'object' && 'blank' in list && list.blank),
  );
  return Object.fromEntries(managed);
}

function actionOf({ name }: Command): 'add' | 'delete' | 'set' | undefined {
  return name === 'add' || name === 'delete' || name === 'set' ? name : undefined;
}

function policyOf(command: Command, declaration: Declaration): CheckPolicy {
  const given = Object.keys(command.registered).length > 0;
  return {
    registered: declaration.registered || given ? { ...declaration.registered, ...command.registered } : undefined,
    rules: declaration.rules,
    preset: command.preset ?? declaration.preset,
    action: actionOf(command),
  };
}

/** @throws UsageError where somebody would have to be asked and nobody can be: before anything is read or sent */
function consentOf(command: Command, declaration: Declaration, host: Host): ChangePorts['consent'] {
  const { name, lang } = command;
  if (!modifies(name) || command.consent === 'plan-only') return async () => 'plan-only';
  if (command.consent === 'given') return async () => 'send';
  const { confirm } = host;
  if (!confirm) throw new UsageError({ kind: 'needs-yes', command: name });
  return async (planned) => {
    const outcome: Outcome = { command: name, appId: planned.appId, usage: null, problems: [], apps: [planned] };
    const changes = appBlock(planned, outcome, renderOptions(command, declaration, host, 0));
    host.stderr(`${changes.join('\n')}\n\n`);
    return (await confirm(words('Apply this?', '应用这些修改？')[lang])) ? 'send' : 'declined';
  };
}

function noConfigText(cwd: string): Words {
  return words(
    `there is no swan-domains.yml in ${visible(cwd)} or above it`,
    `在 ${visible(cwd)} 及其上级目录中没有找到 swan-domains.yml`,
  );
}

function stepText(step: Step, lang: Lang): string {
  if (step.kind === 'sending') return words(`sending: ${callText(step.call)}`, `发送：${callText(step.call)}`)[lang];
  return words(`reading back: ${step.endpoint}`, `读回核对：${step.endpoint}`)[lang];
}

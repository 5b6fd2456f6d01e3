/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import type { Change, Step } from '../app/change-app.ts';
import { type AppOutcome, blankApp, blankOutcome, exitCode, type Outcome } from '../app/outcome.ts';
import { isPlatformError, type PlatformError } from '../app/platform.ts';
import type { Reviewed } from '../app/review.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { linesOf } from '../report/code-frame.ts';
import type { Format, FormatName, RenderOptions } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { callText } from '../report/messages/describe-outcome.ts';
import { describeFailure } from '../report/messages/failures.ts';
import { severityWords } from '../report/messages/labels.ts';
import { describeTokenWarning } from '../report/messages/token-warnings.ts';
import { type Lang, visible, type Words, words } from '../report/messages/words.ts';
import { plansText, renderText, usageLine } from '../report/text.ts';
import { withAppsOfCommand } from './apps-command.ts';
import { type Command, type Host, isOfPlatform, modifies } from './command.ts';
import { createSecrets, type Secrets } from './hide-token.ts';
import { identity, type Judged, judge } from './judge.ts';
import type { Platforms } from './open-platforms.ts';
import { prepareOut, writeOut } from './out-file.ts';
import type { ByApp } from './saved-result.ts';
import { PLATFORM_TOKEN_VARIABLE, platformTarget, type Target, TOKEN_VARIABLE, targetsOf } from './targets.ts';
import { withRegistered } from './with-registered.ts';

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
  const secrets = createSecrets();
  const host = withoutSecrets(outside, secrets);
  let declaration = NO_DECLARATION;
  let outcome: Outcome;
  try {
    if (command.out !== null) prepareOut(command.out, command.saved, host.cwd);
    declaration = await withAppsOfCommand(
      loadDeclaration(host.cwd, command.config, command.trustsConfig),
      command,
      host,
    );
    declaration = await withRegistered(declaration, command, host, (targets) => openPlatforms(targets, command, host));
    outcome = await perform(command, declaration, host);
    outcome = { ...outcome, problems: secrets.hideIn(outcome.problems) };
  } catch (error) {
    if (isPlatformError(error)) outcome = unasked(command, error);
    else if (error instanceof UsageError) outcome = { ...blankOutcome(command.name), usage: error };
    else throw error;
  }
  const finish = () => exitCode(outcome, { failOn: command.failOn, pending: pendingCode(command) });
  try {
    if (command.out !== null && !outcome.usage) {
      const options = { lang: command.lang, exitCode: finish(), files: new Map(), colour: false };
      writeOut(command.out, secrets.hide(renderJson(outcome, options)), host.cwd);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    outcome = { ...outcome, usage: error };
  }
  const format = await formatOf(command.format);
  report(outcome, finish(), command, declaration, host, format);
  return { exitCode: finish(), outcome };
}

/** Before any app's turn: somebody stopped the run, or the platform did not say what is registered. */
function unasked({ name }: Command, { failure, endpoint, action }: PlatformError): Outcome {
  const outcome = blankOutcome(name);
  if (failure.kind === 'interrupted') return { ...outcome, interrupted: true };
  return { ...outcome, apps: [{ ...blankApp(null, 'failed'), failed: { failure, endpoint, action } }] };
}

function pendingCode({ name, detailedExitcode }: Command): 0 | 1 | 2 {
  if (name === 'registered pull') return 1; // who only compares is told that it differs
  return detailedExitcode ? 2 : 0;
}

/** Nothing that is printed holds a token: not those of the environment, nor any that is had later. */
export function withoutSecrets(host: Host, secrets: Secrets): Host {
  for (const name of [TOKEN_VARIABLE, PLATFORM_TOKEN_VARIABLE]) {
    const own = host.env[name]?.trim();
    if (own) secrets.add(own);
  }
  return {
    ...host,
    stdout: (text) => host.stdout(secrets.hide(text)),
    stderr: (text) => host.stderr(secrets.hide(text)),
    onToken: (token) => {
      secrets.add(token);
      host.onToken(token);
    },
  };
}

function report(
  outcome: Outcome,
  code: number,
  command: Command,
  declaration: Declaration,
  host: Host,
  format: Format,
): void {
  const options = renderOptions(command, declaration, host, code);
  const done = outcome.apps.length + outcome.problems.length > 0;
  if (outcome.usage && command.format !== 'json') {
    host.stderr(`${usageLine(outcome.usage, command.lang)}\n`);
    // The result could not be saved: then it is all the more to be seen.
    if (done) host.stdout(format({ ...outcome, usage: null }, options));
  } else host.stdout(format(outcome, options));
  const unread = outcome.apps.filter(({ live }) => live === null);
  if (unread.length > 0 && (command.format === 'csv' || command.format === 'config')) {
    host.stderr(renderText({ ...outcome, apps: unread }, options)); // a table of domains has no place for it
  }
}

/** What only `get` prints is loaded only for it. */
async function formatOf(name: FormatName): Promise<Format> {
  if (name === 'text') return renderText;
  if (name === 'json') return renderJson;
  const { renderConfig, renderCsv } = await import('../report/get-formats.ts');
  return name === 'csv' ? renderCsv : renderConfig;
}

function renderOptions({ lang }: Command, { files, apps }: Declaration, { colour }: Host, code: number): RenderOptions {
  const lines = new Map([...files].map(([file, text]) => [file, linesOf(text)]));
  return { lang, exitCode: code, files: lines, colour, severalApps: apps !== undefined };
}

async function perform(command: Command, declaration: Declaration, host: Host): Promise<Outcome> {
  const { name } = command;
  const outcome = blankOutcome(name);
  if (name === 'registered pull') {
    const { pullRegistered } = await import('./pull-registered.ts');
    const target = platformTarget(command, declaration);
    const platforms = await openPlatforms([target], command, host);
    return ended(outcome, [await pullRegistered(target, platforms, command, declaration, host)], host);
  }
  const before = name === 'restore' ? await changesIn(command.saved, host) : null;
  const applies = name === 'apply' || name === 'registered apply';
  const plans = applies && command.saved !== null ? await plansIn(command, host) : before;
  const declared = isOfPlatform(name) ? [platformTarget(command, declaration)] : targetsOf(command, declaration);
  const targets = before ? restoring(declared, before) : declared;
  const undeclared = undeclaredOf([...(plans?.keys() ?? [])], declared, command);
  if (before && targets.length + undeclared.length === 0) {
    throw new UsageError({ kind: 'saved-result', fault: 'nothing-to-restore' });
  }
  if (name === 'get') {
    const { readApps } = await import('./read-apps.ts');
    return ended(outcome, await readApps(targets, command, host, await openPlatforms(targets, command, host)), host);
  }

  const { problems, stops } = await judgeTargets(targets, command, declaration);
  if (declaration.file === null && problems.some(({ rule }) => rule === 'domain-type-required')) {
    host.stderr(`${noConfigText(host.cwd)[command.lang]}\n`);
  }
  if (name === 'check') return { ...outcome, problems };
  const healthy = targets.filter((target) => !stops(target));
  if (targets.length === 0) return { ...outcome, problems, apps: undeclared };
  if (healthy.length === 0 || (healthy.length < targets.length && !command.keepGoing)) {
    return { ...outcome, problems, apps: targets.map(({ appId }) => blankApp(appId, 'skipped')) };
  }

  const ask = askOf(command, declaration, host);
  const platforms = await openPlatforms(targets, command, host);
  const onStep = (step: Step) => host.stderr(`${stepText(step, command.lang)}\n`);
  const inspect = await inspectorOf(targets, platforms, command, declaration, host);
  const run = { command, declaration, host, platforms, plans, stops, ask, onStep, inspect };
  const { changeApps } = await import('./change-apps.ts');
  const { apps, found, checksum } = await changeApps(targets, run);
  const known = new Set(problems.map(identity));
  const more = [...found.values()].flat().filter((problem) => !known.has(identity(problem)));
  return ended({ ...outcome, problems: [...problems, ...more], checksum }, [...apps, ...undeclared], host);
}

async function judgeTargets(targets: readonly Target[], command: Command, declaration: Declaration): Promise<Judged> {
  const [only] = targets;
  if (command.name === 'add-all') return NOTHING_JUDGED;
  if (!isOfPlatform(command.name) || !only) return judge(targets, command, declaration);
  const { judgeRegistered } = await import('./registered.ts');
  return judgeRegistered(only, command, declaration);
}

/** What else is to be looked at once there is a plan. */
async function inspectorOf(
  [only]: readonly Target[],
  platforms: Platforms,
  command: Command,
  declaration: Declaration,
  host: Host,
): Promise<Change['inspect']> {
  if (!isOfPlatform(command.name) || !only) return undefined;
  const { inspector } = await import('./registered.ts');
  const { findUnverified } = await import('./find-unverified.ts');
  return inspector(only, command, declaration, findUnverified(only, platforms, command, host));
}

const NOTHING_JUDGED: Judged = { problems: [], stops: () => false };

function ended(outcome: Outcome, apps: readonly AppOutcome[], host: Host): Outcome {
  const stopped = apps.some(({ status, failed }) => status === 'skipped' || failed?.failure.kind === 'interrupted');
  return { ...outcome, apps, interrupted: stopped && host.interruption().aborted };
}

/** @throws UsageError, also without a file: a `restore` of nothing must never become an `apply` of the config */
async function changesIn(saved: string | null, { cwd }: Host): Promise<ByApp<Reviewed>> {
  if (saved === null) throw new UsageError({ kind: 'missing-argument', argument: 'RESULT' });
  const { readChanges } = await import('./saved-result.ts');
  return readChanges(saved, cwd);
}

/** @throws UsageError */
async function plansIn({ name, saved }: Command, { cwd }: Host): Promise<ByApp<Reviewed>> {
  const { readPlans } = await import('./saved-result.ts');
  return readPlans(saved ?? '', cwd, isOfPlatform(name) ? 'registered plan' : 'plan');
}

/** What was there before, for the apps that were changed. */
function restoring(targets: readonly Target[], before: ByApp<Reviewed>): Target[] {
  return targets.flatMap((target) => {
    const change = before.get(target.appId);
    return change ? [{ ...target, lists: change.target }] : [];
  });
}

/** Apps of a saved result that are not declared: refused, unless somebody has chosen some apps only. */
function undeclaredOf(saved: readonly (string | null)[], declared: readonly Target[], command: Command): AppOutcome[] {
  if (command.apps.length > 0 || command.shard) return [];
  const known = new Set(declared.map(({ appId }) => appId));
  return saved
    .filter((appId) => !known.has(appId))
    .map((appId) => ({ ...blankApp(appId, 'refused'), refusal: { kind: 'not-declared' } }));
}

/** Loaded here: only these commands pay for HTTP. What can be seen to be wrong with a token is a warning on stderr. */
export async function openPlatforms(targets: readonly Target[], command: Command, host: Host) {
  const { openPlatforms } = await import('./open-platforms.ts');
  return openPlatforms(targets, command, host, ({ appId, warnings }) => {
    const of = appId === null ? '' : `${visible(appId)}: `;
    for (const warning of warnings) {
      host.stderr(`${of}${severityWords.warning[command.lang]}: ${describeTokenWarning(warning)[command.lang]}\n`);
    }
  });
}

/** @throws UsageError where somebody would have to be asked and nobody can be: before anything is read or sent */
function askOf(command: Command, declaration: Declaration, host: Host) {
  const { name, lang } = command;
  if (!modifies(name) || command.consent !== 'ask') return null;
  const { confirm } = host;
  if (!confirm) throw new UsageError({ kind: 'needs-yes', command: name });
  return async (planned: readonly AppOutcome[]) => {
    const outcome = { ...blankOutcome(name), apps: planned };
    host.stderr(`${plansText(outcome, renderOptions(command, declaration, host, 0))}\n\n`);
    return confirm(words('Apply this?', '应用这些修改？')[lang]);
  };
}

function noConfigText(cwd: string): Words {
  return words(
    `there is no swan-domains.yml in ${visible(cwd)} or above it`,
    `在 ${visible(cwd)} 及其上级目录中没有找到 swan-domains.yml`,
  );
}

function stepText(step: Step, lang: Lang): string {
  if (step.kind === 'in-doubt') {
    const call = callText(step.call);
    const { message } = describeFailure(step.failure, step.call.action);
    return words(
      `in doubt: ${call}: ${message.en}; reading whether it was carried out`,
      `结果不明：${call}：${message.zh}；读取线上列表以确认是否已执行`,
    )[lang];
  }
  if (step.kind === 'sending') return words(`sending: ${callText(step.call)}`, `发送：${callText(step.call)}`)[lang];
  return words(`reading back: ${step.endpoint}`, `读回核对：${step.endpoint}`)[lang];
}

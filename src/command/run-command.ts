/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import { blankOutcome, exitCode, type Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { NO_DECLARATION } from '../config/declaration.ts';
import { withoutTokens } from '../config/hide-tokens.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { defuse } from '../report/defuse.ts';
import type { RenderOptions } from '../report/format.ts';
import type { Lang } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import { createSecrets, mapTexts } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { prepareOut, type WriteOut } from './out-file.ts';
import { prepareOutputs, writeOutputs } from './outputs.ts';
import { renderOptions, report } from './report.ts';
import { type Run, runConfig } from './run-config.ts';
import { withoutSecrets } from './without-secrets.ts';

export interface Result {
  readonly exitCode: 0 | 1 | 2 | 3 | 4;
  readonly outcome: Outcome;
  /** In which it was told. */
  readonly lang: Lang;
}

/**
 * Runs one command and reports it: results on stdout, progress and diagnostics on stderr.
 *
 * @throws only bugs
 */
export async function runCommand(asked: Command, outside: Host): Promise<Result> {
  const secrets = createSecrets();
  const host = talking(withoutSecrets(outside, secrets), asked);
  let command = asked;
  let declaration = NO_DECLARATION;
  let outcome: Outcome;
  let out: WriteOut | null = null;
  const { ready, fault } = prepareOutputs(command, host.cwd);
  try {
    const { saved, trustsConfig: trusted } = command;
    const read = saved === null ? [] : [saved];
    if (command.out !== null) out = prepareOut(command.out, { read, trusted, cwd: host.cwd });
    if (fault) throw fault;
    ({ declaration, outcome } = await runConfigs(command, host));
    command = inLanguageOf(declaration, asked);
    outcome = { ...withoutTokensIn(outcome, secrets.hide), severalApps: declaration.apps !== undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    outcome = { ...blankOutcome(command.name), usages: [error] };
  }
  const finish = () => exitCode(outcome, { failOn: command.failOn, pending: pendingCode(command) });
  const save = async (write: (options: RenderOptions) => void | Promise<void>) => {
    try {
      await write(renderOptions(command, declaration, host, finish()));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      outcome = { ...outcome, usages: [...outcome.usages, error] };
    }
  };
  if (out !== null && outcome.usages.length === 0) {
    const { renderJson } = await import('../report/json.ts');
    await save((options) => out?.(secrets.hide(renderJson(outcome, options))));
  }
  await save((options) => writeOutputs(ready, outcome, options, secrets.hide));
  await report(outcome, finish(), command, declaration, host);
  return { exitCode: finish(), outcome, lang: command.lang };
}

async function runConfigs(command: Command, host: Host): Promise<Run> {
  if (command.files.length === 0 && command.stdinFilename === null) {
    return runConfig(command, host, async () => loadDeclaration(host.cwd, command.config, command.trustsConfig));
  }
  const { checkFiles } = await import('./check-files.ts');
  return checkFiles(command, host);
}

/**
 * What users have written enters every format here, and what looks like a token does not, known as one or not: before
 * any format cuts or escapes it, or half a token would be left.
 */
function withoutTokensIn(outcome: Outcome, hide: (text: string) => string): Outcome {
  const clean = <T>(value: T) => mapTexts(value, (text) => withoutTokens(hide(text)));
  const { problems, suppressed, fixed, apps, scanned } = outcome;
  return {
    ...outcome,
    problems: clean(problems),
    suppressed: clean(suppressed),
    apps: clean(apps),
    ...(scanned ? { scanned: clean(scanned) } : {}),
    ...(fixed ? { fixed: clean(fixed) } : {}),
  };
}

/** Only what was asked for is said beside the result, and nothing of it is a command of GitHub's runner. */
function talking(host: Host, { verbosity, format }: Command): Host {
  const quiet = verbosity === 'quiet';
  const inStep = host.env.GITHUB_ACTIONS === 'true'; // its runner reads commands from what is printed
  return {
    ...host,
    ...(quiet ? { progress: async () => ({ advance: () => {}, end: () => {} }) } : {}),
    ...(format === 'github' || inStep ? { stderr: (text) => host.stderr(defuse(text)) } : {}),
    ...(format === 'text' && inStep ? { stdout: (text) => host.stdout(defuse(text)) } : {}),
  };
}

function pendingCode({ name, detailedExitcode }: Command): 0 | 1 | 2 {
  if (name === 'registered pull') return 1; // who only compares is told that it differs
  return detailedExitcode ? 2 : 0;
}

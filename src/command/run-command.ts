/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import { blankOutcome, exitCode, type Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import type { RenderOptions } from '../report/format.ts';
import type { Lang } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import { guardedHost, hider } from './guarded-host.ts';
import { hideInOutcome } from './hide-in-outcome.ts';
import { createSecrets } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { prepareOut, type WriteOut } from './out-file.ts';
import { prepareOutputs, writeOutputs } from './outputs.ts';
import { renderOptions, report } from './report.ts';
import { type Run, runConfig } from './run-config.ts';

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
  const hide = hider(secrets);
  const host = quietened(guardedHost(outside, secrets, asked.format), asked);
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
    outcome = { ...outcome, severalApps: declaration.apps !== undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    outcome = { ...blankOutcome(command.name), usages: [error] };
  }
  outcome = hideInOutcome(outcome, hide);
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
    await save((options) => out?.(hide(renderJson(outcome, options))));
  }
  await save((options) => writeOutputs(ready, outcome, options, hide));
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

/** Only what was asked for is said beside the result. */
function quietened(host: Host, { verbosity }: Command): Host {
  if (verbosity !== 'quiet') return host;
  return { ...host, progress: async () => ({ advance: () => {}, end: () => {} }) };
}

function pendingCode({ name, detailedExitcode }: Command): 0 | 1 | 2 {
  if (name === 'registered pull') return 1; // who only compares is told that it differs
  return detailedExitcode ? 2 : 0;
}

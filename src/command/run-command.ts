/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import { blankApp, blankOutcome, exitCode, type Outcome } from '../app/outcome.ts';
import { isPlatformError, type PlatformError } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { defuse } from '../report/defuse.ts';
import type { RenderOptions } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { visible, type Words, words } from '../report/messages/words.ts';
import { withAppsOfCommand } from './apps-command.ts';
import type { Command, Host } from './command.ts';
import { createSecrets } from './hide-token.ts';
import { prepareOut, writeOut } from './out-file.ts';
import { prepareOutputs, writeOutputs } from './outputs.ts';
import { perform } from './perform.ts';
import { reachOnce } from './reach-platforms.ts';
import { renderOptions, report } from './report.ts';
import { platformTarget } from './targets.ts';
import { withoutSecrets } from './without-secrets.ts';

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
  const host = talking(withoutSecrets(outside, secrets), command);
  let declaration = NO_DECLARATION;
  let outcome: Outcome;
  const { ready, fault } = prepareOutputs(command, host.cwd);
  try {
    const { out, saved, trustsConfig: trusted } = command;
    if (out !== null) prepareOut(out, { saved, trusted, cwd: host.cwd });
    if (fault) throw fault;
    declaration = await withAppsOfCommand(
      loadDeclaration(host.cwd, command.config, command.trustsConfig),
      command,
      host,
    );
    if (command.verbosity === 'verbose') host.stderr(`${sourcesText(declaration)[command.lang]}\n`);
    if (command.registeredFrom !== null || declaration.snapshot !== undefined) {
      const { withRegistered } = await import('./with-registered.ts');
      const reach = reachOnce(platformTarget(command, declaration), command, host);
      declaration = await withRegistered(declaration, command, host, reach);
    }
    outcome = await perform(command, declaration, host);
    outcome = { ...outcome, problems: secrets.hideIn(outcome.problems) };
  } catch (error) {
    if (isPlatformError(error)) outcome = unasked(command, error);
    else if (error instanceof UsageError) outcome = { ...blankOutcome(command.name), usage: error };
    else throw error;
  }
  const finish = () => exitCode(outcome, { failOn: command.failOn, pending: pendingCode(command) });
  const save = async (write: (options: RenderOptions) => void | Promise<void>) => {
    try {
      await write(renderOptions(command, declaration, host, finish()));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      outcome = { ...outcome, usage: error };
    }
  };
  const { out } = command;
  if (out !== null && !outcome.usage) {
    await save((options) => writeOut(out, secrets.hide(renderJson(outcome, options)), host.cwd));
  }
  await save((options) => writeOutputs(ready, outcome, options, secrets.hide, host.cwd));
  await report(outcome, finish(), command, declaration, host);
  return { exitCode: finish(), outcome };
}

/** Only what was asked for is said beside the result, and nothing of it is a command of GitHub's runner. */
function talking(host: Host, { verbosity, format }: Command): Host {
  const quiet = verbosity === 'quiet';
  return {
    ...host,
    ...(quiet ? { progress: async () => ({ advance: () => {}, end: () => {} }) } : {}),
    ...(format === 'github' ? { stderr: (text) => host.stderr(defuse(text)) } : {}),
  };
}

function sourcesText({ file, snapshot }: Declaration): Words {
  const [config, pulled] = [visible(file ?? ''), snapshot === undefined ? '' : visible(snapshot)];
  if (file === null) return words('config: none', '配置：无');
  if (pulled === '') return words(`config: ${config}`, `配置：${config}`);
  return words(`config: ${config}; snapshot: ${pulled}`, `配置：${config}；快照：${pulled}`);
}

/** Before any app's turn: somebody stopped the run, or the platform did not say what is registered. */
function unasked({ name }: Command, { failure, endpoint, action }: PlatformError): Outcome {
  const outcome = blankOutcome(name);
  if (failure.kind === 'interrupted') return { ...outcome, interrupted: true };
  return { ...outcome, apps: [{ ...blankApp(null, 'failed'), level: 'tp', failed: { failure, endpoint, action } }] };
}

function pendingCode({ name, detailedExitcode }: Command): 0 | 1 | 2 {
  if (name === 'registered pull') return 1; // who only compares is told that it differs
  return detailedExitcode ? 2 : 0;
}

/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import { blankApp, blankOutcome, exitCode, type Outcome } from '../app/outcome.ts';
import { isPlatformError, type PlatformError } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { renderJson } from '../report/json.ts';
import { withAppsOfCommand } from './apps-command.ts';
import type { Command, Host } from './command.ts';
import { createSecrets } from './hide-token.ts';
import { prepareOut, writeOut } from './out-file.ts';
import { perform } from './perform.ts';
import { reachOnce } from './reach-platforms.ts';
import { report } from './report.ts';
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
  const host = withoutSecrets(outside, secrets);
  let declaration = NO_DECLARATION;
  let outcome: Outcome;
  try {
    if (command.out !== null) prepareOut(command.out, command.saved, host.cwd);
    const { fix } = command;
    const fixed = fix && fix !== 'never' && (await import('./fix.ts')).fixConfig(fix, command, host);
    declaration = await withAppsOfCommand(
      loadDeclaration(host.cwd, command.config, command.trustsConfig),
      command,
      host,
    );
    if (command.registeredFrom !== null || declaration.snapshot !== undefined) {
      const { withRegistered } = await import('./with-registered.ts');
      const reach = reachOnce(platformTarget(command, declaration), command, host);
      declaration = await withRegistered(declaration, command, host, reach);
    }
    outcome = await perform(command, declaration, host);
    if (fixed) outcome = { ...outcome, fixed };
    if (command.name === 'check' && fix !== 'never' && outcome.problems.length > 0) {
      outcome = { ...outcome, fixable: (await import('./fix.ts')).countFixable(outcome.problems, command, host) };
    }
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
  await report(outcome, finish(), command, declaration, host);
  return { exitCode: finish(), outcome };
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

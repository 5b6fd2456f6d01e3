/** The composition root: a Command and a Host in, one use case called, its outcome reported. */
import { blankApp, blankOutcome, exitCode, type Outcome } from '../app/outcome.ts';
import { isPlatformError, type PlatformError } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { renderJson } from '../report/json.ts';
import type { Lang } from '../report/messages/words.ts';
import { withAppsOfCommand } from './apps-command.ts';
import type { Command, Host } from './command.ts';
import { createSecrets } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { prepareOut, writeOut } from './out-file.ts';
import { perform } from './perform.ts';
import { reachOnce } from './reach-platforms.ts';
import { report } from './report.ts';
import { platformTarget } from './targets.ts';
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
  const host = withoutSecrets(outside, secrets);
  let command = asked;
  let declaration = NO_DECLARATION;
  let outcome: Outcome;
  try {
    if (command.out !== null) prepareOut(command.out, command.saved, host.cwd);
    const fixed = command.fix && (await import('./fix.ts')).fixConfig(command.fix, command, host);
    const written = loadDeclaration(host.cwd, command.config, command.trustsConfig);
    command = inLanguageOf(written, command);
    declaration = await withAppsOfCommand(written, command, host);
    if (command.registeredFrom !== null || declaration.snapshot !== undefined) {
      const { withRegistered } = await import('./with-registered.ts');
      const reach = reachOnce(platformTarget(command, declaration), command, host);
      declaration = await withRegistered(declaration, command, host, reach);
    }
    outcome = await perform(command, declaration, host);
    if (fixed) outcome = { ...outcome, fixed };
    if (command.name === 'check' && outcome.problems.length > 0) {
      outcome = { ...outcome, fixable: (await import('./fix.ts')).countFixable(outcome.problems, command, host) };
    }
    const { problems, suppressed } = outcome;
    outcome = { ...outcome, problems: secrets.hideIn(problems), suppressed: secrets.hideIn(suppressed) };
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
  return { exitCode: finish(), outcome, lang: command.lang };
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

/** One config: loaded, with what it names, and one use case called. */
import { blankApp, blankOutcome, type Fixable, type Outcome } from '../app/outcome.ts';
import { isPlatformError, type PlatformError } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, NO_DECLARATION } from '../config/declaration.ts';
import { visible, type Words, words } from '../report/messages/words.ts';
import { withAppsOfCommand } from './apps-command.ts';
import type { Command, Host } from './command.ts';
import { inLanguageOf } from './in-language-of.ts';
import { perform } from './perform.ts';
import { reachOnce } from './reach-platforms.ts';
import { platformTarget } from './targets.ts';

export interface Run {
  /** As far as it could be loaded. */
  readonly declaration: Declaration;
  readonly outcome: Outcome;
}

/** @throws only bugs: what is wrong with the config is in the outcome */
export async function runConfig(asked: Command, host: Host, load: () => Promise<Declaration>): Promise<Run> {
  let command = asked;
  let declaration = NO_DECLARATION;
  try {
    const { fix } = asked;
    const fixed = fix && fix !== 'never' && (await import('./fix.ts')).fixConfig(fix, asked, host);
    declaration = await load();
    command = inLanguageOf(declaration, asked);
    if (command.verbosity === 'verbose') host.stderr(`${sourcesText(declaration)[command.lang]}\n`);
    declaration = await withAppsOfCommand(declaration, command, host);
    if (command.registeredFrom !== null || declaration.snapshot !== undefined) {
      const { withRegistered } = await import('./with-registered.ts');
      const reach = reachOnce(platformTarget(command, declaration), command, host);
      declaration = await withRegistered(declaration, command, host, reach);
    }
    const outcome = await perform(command, declaration, host);
    const fixable = await fixableOf({ ...outcome, ...(fixed ? { fixed } : {}) }, command, host);
    return {
      declaration,
      outcome: { ...outcome, ...(fixed ? { fixed } : {}), ...(fixable.length > 0 ? { fixable } : {}) },
    };
  } catch (error) {
    if (isPlatformError(error)) return { declaration, outcome: unasked(command, error) };
    if (!(error instanceof UsageError)) throw error;
    return { declaration, outcome: { ...blankOutcome(command.name), usages: [error] } };
  }
}

function sourcesText({ file, snapshot }: Declaration): Words {
  if (file === null) return words('config: none', '配置：无');
  const config = visible(file);
  if (snapshot === undefined) return words(`config: ${config}`, `配置：${config}`);
  const pulled = visible(snapshot);
  return words(`config: ${config}; snapshot: ${pulled}`, `配置：${config}；快照：${pulled}`);
}

/** Of what nobody has saved nothing can be mended. Only the text says it: nobody else waits for it. */
async function fixableOf({ problems, fixed }: Outcome, command: Command, host: Host): Promise<readonly Fixable[]> {
  const { name, fix, stdinFilename, format, outputs } = command;
  const isTold = format === 'text' || outputs.some((output) => output.format === 'text');
  if (name !== 'check' || fix === 'never' || problems.length === 0 || stdinFilename !== null || !isTold) return [];
  const { findFixable } = await import('./fix.ts');
  try {
    const keyOf = ({ rule, place }: Pick<Fixable, 'rule' | 'place'>) => JSON.stringify([rule, place]);
    const left = new Set(fixed?.left.map(keyOf)); // what was tried in vain is not offered again
    return findFixable(problems, command, host).filter((one) => !left.has(keyOf(one)));
  } catch {
    return []; // be it a bug of ours or a file that has changed: a hint is no reason to lose what was found
  }
}

/** Before any app's turn: somebody stopped the run, or the platform did not say what is registered. */
function unasked({ name }: Command, { failure, endpoint, action }: PlatformError): Outcome {
  const outcome = blankOutcome(name);
  if (failure.kind === 'interrupted') return { ...outcome, interrupted: true };
  return { ...outcome, apps: [{ ...blankApp(null, 'failed'), level: 'tp', failed: { failure, endpoint, action } }] };
}

/** An outcome, told in the format that was asked for. */
import { fails, type Outcome } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import type { ReadRulePage, RenderOptions } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { linesOf } from '../report/lines-of.ts';
import type { Command, Host } from './command.ts';
import { repositoryFolder } from './repository-folder.ts';

/** @param code what the run ends with */
export async function report(
  outcome: Outcome,
  code: number,
  command: Command,
  declaration: Declaration,
  host: Host,
): Promise<void> {
  const { load, tellsUsage } = formats[command.format];
  const format = await load();
  const files = new Map([...declaration.files, ...(outcome.sources ?? [])]);
  const { columns } = host;
  const options = { ...renderOptions(command, { ...declaration, files }, host, code), columns };
  const told = tellsUsage ? outcome : { ...outcome, usages: [] };
  for (const usage of told === outcome ? [] : outcome.usages) {
    const { usageLine } = await import('../report/text.ts');
    host.stderr(`${usageLine(usage, command.lang)}\n`);
  }
  // The result could not be saved, or it is that of other configs: then it is all the more to be seen.
  const done = outcome.apps.length + outcome.problems.length + (outcome.fixed?.files.length ?? 0) > 0;
  const quiet = command.format === 'text' && command.verbosity === 'quiet';
  if (outcome.fixed?.dryRun && command.format === 'text') {
    const { diffText } = await import('../report/fix-diff.ts');
    const { dryRunText } = await import('../report/fix-lines.ts');
    host.stdout(diffText(outcome.fixed, options));
    host.stderr(`${dryRunText(outcome)[command.lang]}\n`);
  } else if (outcome.usages.length > 0 && !done && told !== outcome) return;
  else if (!quiet) host.stdout(await format(told, options));
  else if (code !== 0 && code !== 2) host.stdout(await format(failing(told, command), options));
  const unread = outcome.apps.filter(({ live }) => live === null);
  if (unread.length > 0 && (command.format === 'csv' || command.format === 'config')) {
    const { renderText } = await import('../report/text.ts');
    host.stderr(renderText({ ...outcome, apps: unread }, options)); // a table of domains has no place for it
  }
}

/** What keeps the run from success, and nothing else. */
function failing(outcome: Outcome, { failOn }: Command): Outcome {
  const { problems, apps } = outcome;
  return {
    ...outcome,
    problems: problems.filter(({ severity }) => fails(severity, failOn)),
    apps: apps.filter(({ status }) => status === 'failed' || status === 'refused' || status === 'skipped'),
  };
}

export function renderOptions(
  { lang, failOn }: Command,
  { files }: Declaration,
  { colour, cwd }: Host,
  code: number,
): RenderOptions {
  const lines = new Map([...files].map(([file, text]) => [file, linesOf(text)]));
  const folder = repositoryFolder(cwd);
  return { lang, exitCode: code, files: lines, colour, failOn, folder, loadRulePages };
}

/** A chunk of its own: nothing but SARIF has room for pages. */
export async function loadRulePages(): Promise<ReadRulePage> {
  return (await import('./read-rule-page.ts')).readRulePage;
}

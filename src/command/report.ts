/** An outcome, told in the format that was asked for. */
import { fails, type Outcome } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import { linesOf } from '../report/code-frame.ts';
import type { RenderOptions } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { renderText, usageLine } from '../report/text.ts';
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
  const options = renderOptions(command, declaration, host, code);
  const done = outcome.apps.length + outcome.problems.length > 0;
  if (outcome.usage && !tellsUsage) {
    host.stderr(`${usageLine(outcome.usage, command.lang)}\n`);
    // The result could not be saved: then it is all the more to be seen.
    if (done) host.stdout(await format({ ...outcome, usage: null }, options));
  } else if (command.format !== 'text' || command.verbosity !== 'quiet') host.stdout(await format(outcome, options));
  else if (code !== 0 && code !== 2) host.stdout(await format(failing(outcome, command), options));
  const unread = outcome.apps.filter(({ live }) => live === null);
  if (unread.length > 0 && (command.format === 'csv' || command.format === 'config')) {
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
  { files, apps }: Declaration,
  { colour, cwd }: Host,
  code: number,
): RenderOptions {
  const lines = new Map([...files].map(([file, text]) => [file, linesOf(text)]));
  const folder = repositoryFolder(cwd);
  return { lang, exitCode: code, files: lines, colour, severalApps: apps !== undefined, failOn, folder };
}

/** An outcome, told in the format that was asked for. */
import type { Outcome } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import { linesOf } from '../report/code-frame.ts';
import type { Format, FormatName, RenderOptions } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { renderText, usageLine } from '../report/text.ts';
import type { Command, Host } from './command.ts';

/** @param code what the run ends with */
export async function report(
  outcome: Outcome,
  code: number,
  command: Command,
  declaration: Declaration,
  host: Host,
): Promise<void> {
  const format = await formatOf(command.format);
  const files = new Map([...declaration.files, ...(outcome.sources ?? [])]);
  const options = renderOptions(command, { ...declaration, files }, host, code);
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

export function renderOptions(
  { lang }: Command,
  { files, apps }: Declaration,
  { colour }: Host,
  code: number,
): RenderOptions {
  const lines = new Map([...files].map(([file, text]) => [file, linesOf(text)]));
  return { lang, exitCode: code, files: lines, colour, severalApps: apps !== undefined };
}

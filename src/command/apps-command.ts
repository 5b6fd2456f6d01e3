/** The apps of a config whose `apps` is a command: it is run once, and prints them. */
import { PlatformError } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { type Declaration, withIgnored } from '../config/declaration.ts';
import { withBlankTokens } from '../config/hide-tokens.ts';
import { withPaths } from '../config/load-declaration.ts';
import { type FoundApps, parseApps } from '../config/read-apps.ts';
import type { Command, Host } from './command.ts';

const MOST_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/** Its name in places and messages; with files to check there may be several configs. */
const SHOWN = 'apps.command';

/** @throws UsageError where it fails, prints no apps, or may not be run */
export async function withAppsOfCommand(declaration: Declaration, command: Command, host: Host): Promise<Declaration> {
  const { apps, file, files } = declaration;
  if (apps?.kind !== 'command') return declaration;
  const fail = (how: string) => new UsageError({ kind: 'apps-command', how }, file === null ? null : { file });
  if (!command.trustsConfig) throw new UsageError({ kind: 'apps-command-untrusted' }, file === null ? null : { file });
  const { runShell } = await import('../platform/shell-command.ts');
  const { withoutOwnTokens } = await import('../platform/token-command.ts');
  const cwd = apps.cwd ?? host.cwd;
  const shown = command.files.length === 0 ? SHOWN : `${file}#${SHOWN}`;
  const result = await runShell(apps.command, {
    cwd,
    env: withoutOwnTokens(host.env),
    timeoutMs: TIMEOUT_MS,
    mostBytes: MOST_BYTES,
    signal: host.interruption(),
  });
  if (result.kind === 'interrupted') throw new PlatformError({ kind: 'interrupted' }, null, null);
  if (result.kind === 'failed') throw fail(result.how);
  if (result.kind !== 'printed') throw fail(result.kind);
  const printed = parsePrinted(result.text, shown, file);
  const read: Declaration = {
    ...declaration,
    files: new Map([...files, [shown, withBlankTokens(result.text)]]),
    apps: { kind: 'list', apps: printed.apps },
  };
  return withPaths(withIgnored(read, printed.ignore), cwd);
}

/** What is wrong with a text that is no file is told at the config that has it printed. */
function parsePrinted(text: string, shown: string, config: string | null): FoundApps {
  try {
    return parseApps(text, shown, 'printed');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { usage, place } = error;
    const wrong = { kind: 'apps-command-output', shown, usage, line: place?.line, column: place?.column } as const;
    throw new UsageError(wrong, config === null ? null : { file: config }, { cause: error });
  }
}

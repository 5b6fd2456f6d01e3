#!/usr/bin/env node
/** The command line's process: its streams, its terminal, and the one place that sets the exit code. */
import { isatty } from 'node:tty';
import { UsageError } from '../app/usage-error.ts';
import type { Host } from '../command/command.ts';
import { guardedHost } from '../command/guarded-host.ts';
import { createSecrets } from '../command/hide-token.ts';
import { listenForInterruption } from '../command/interruption.ts';
import { chooseLang } from './parse-arguments.ts';
import { runCli } from './run-cli.ts';
import { usesColour } from './use-colour.ts';

const { stdout, env } = process;

// `swan-domains apply | head`: whoever reads us may stop at any time; and a disk may be full. What nobody reads must not
// end a modification half way, so nothing but the writing stops. What was lost for want of a reader is told by nobody;
// what was lost otherwise, at the end: a result that nobody got must not pass for one.
function stopWritingWhenClosed(stream: NodeJS.WriteStream, name: string): (text: string) => void {
  let open = true;
  stream.on('error', ({ code = 'EIO' }: NodeJS.ErrnoException) => {
    if (open && code !== 'EPIPE') process.once('beforeExit', () => tellLost(name, code));
    open = false;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

async function tellLost(path: string, code: string): Promise<void> {
  const { usageLine } = await import('../report/text.ts');
  writeStderr(`${usageLine(new UsageError({ kind: 'cannot-write', path, code }), chooseLang(argv, env))}\n`);
  process.exitCode = 3; // as of a report's file
}

/** What is told on the way is for people: on a terminal it is wrapped to it. A terminal without a size says 0. */
const { wrapLines } = process.stderr.columns ? await import('../report/wrap-text.ts') : { wrapLines: null };
function forTerminal(text: string): string {
  return wrapLines ? wrapLines(text, process.stderr.columns) : text;
}
const writeStderr = stopWritingWhenClosed(process.stderr, 'stderr');

const interruption = listenForInterruption();

/** Nobody may ever end the input of a terminal: a run that is stopped waits for it no longer. */
async function readStdin(): Promise<string> {
  interruption().addEventListener('abort', () => process.stdin.destroy(), { once: true });
  const { text } = await import('node:stream/consumers');
  return text(process.stdin);
}

async function confirm(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|是)$/i.test(
      (await lines.question(`${forTerminal(`${question} [y/N]`)} `, { signal: interruption() })).trim(),
    );
  } catch {
    return false; // Ctrl-C, Ctrl-D or a signal is no yes
  } finally {
    lines.close();
  }
}

const secrets = createSecrets();
const host: Host = {
  cwd: process.cwd(),
  env,
  stdout: stopWritingWhenClosed(stdout, 'stdout'),
  stderr: (text) => writeStderr(forTerminal(text)),
  colour: usesColour(env, stdout.isTTY === true),
  columns: stdout.columns || undefined, // a terminal without a size says 0
  confirm: isatty(0) && isatty(2) ? confirm : null,
  converse:
    isatty(0) && isatty(2)
      ? async () =>
          (await import('./conversation.ts')).converse(interruption(), () => process.stderr.columns || undefined)
      : null,
  readStdin,
  interruption,
  progress: async (total, lang, of) => (await import('./progress.ts')).createProgress(total, process.stderr, lang, of),
  onToken: secrets.add,
};
const argv = process.argv.slice(2);
async function tellBug(error: unknown): Promise<void> {
  const { bugText } = await import('../command/bug-text.ts');
  guardedHost(host, secrets).stderr(bugText(error, chooseLang(argv, env)));
  process.exitCode = 1;
}

// Node would print the line that threw: of a minified file that is half a megabyte, past every guard.
process.on('uncaughtException', (error) => void tellBug(error).finally(() => process.exit()));
try {
  process.exitCode = await runCli(argv, host);
} catch (error) {
  await tellBug(error);
}

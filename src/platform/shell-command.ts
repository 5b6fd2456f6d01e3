/**
 * One command line through the shell, for what it prints. It ends within its time, its size and the run: then it is
 * killed with everything that it has started, for a `sh -c` dies alone and leaves its `sleep` behind. What it writes
 * to stderr is dropped: it may hold secrets, and a user who wants to see it can run the command.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { systemCode } from './token-error.ts';

export interface ShellOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  /** Of its output. */
  readonly mostBytes: number;
  readonly signal: AbortSignal | undefined;
}

export type ShellResult =
  | { readonly kind: 'printed'; readonly text: string }
  /** `how`: `exit 1`, the signal that killed it, or the system's code where it did not even start. */
  | { readonly kind: 'failed'; readonly how: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'interrupted' };

const WINDOWS = process.platform === 'win32';

/**
 * Waits until the command has ended and its output is closed, as `$(…)` does. Standard input is empty.
 *
 * @example await runShell('echo hello', options) // { kind: 'printed', text: 'hello\n' }
 */
export async function runShell(command: string, options: ShellOptions): Promise<ShellResult> {
  const { cwd, env, timeoutMs, mostBytes, signal } = options;
  if (signal?.aborted) return { kind: 'interrupted' };
  return new Promise((resolve, reject) => {
    let child: ChildProcess;
    try {
      child = spawn(command, {
        cwd,
        env: { ...env },
        shell: true,
        detached: !WINDOWS, // a process group of its own: only a group can be killed whole
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch (error) {
      const how = systemCode(error); // a NUL in the command, too long a command
      if (how === null) reject(error);
      else resolve({ kind: 'failed', how });
      return;
    }

    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (result: ShellResult) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
      resolve(result);
    };
    const stop = (result: ShellResult) => {
      killTree(child);
      child.stdout?.destroy(); // who left the group may still hold it open
      end(result);
    };
    const interrupt = () => stop({ kind: 'interrupted' });
    const timer = setTimeout(() => stop({ kind: 'timeout' }), timeoutMs);
    signal?.addEventListener('abort', interrupt);

    // There is no stdout where the system had no descriptor left; `error` tells of it.
    child.stdout?.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) stop({ kind: 'too-large' });
      else chunks.push(chunk);
    });
    child.on('error', (error) => end({ kind: 'failed', how: systemCode(error) ?? 'unknown' }));
    child.on('close', (code, killedBy) => {
      if (code === 0) end({ kind: 'printed', text: Buffer.concat(chunks).toString('utf8') });
      else end({ kind: 'failed', how: killedBy ?? `exit ${code}` });
    });
  });
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return; // it never started
  if (WINDOWS) {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => {});
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // all of it has ended by itself in this moment
  }
}

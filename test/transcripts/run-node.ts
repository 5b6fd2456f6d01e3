/** Spawns a built bundle as its user does, and waits for it to end. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// Whoever spawns processes shares the machine with them: slow is no failure, only hanging is.
vi.setConfig({ testTimeout: 60_000 });

export type Env = Readonly<Record<string, string | undefined>>;

export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
export const ACTION = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longer than any run may take, so that a hanging one is told as such and not as vitest's own time-out. */
const LONGEST = 40_000;

/** A process at work. */
export interface Running {
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended & { readonly signal: NodeJS.Signals | null }>;
}

/**
 * @param env everything that the process gets, beside `PATH`
 * @param stdin its whole input; without one it has none
 */
export function startNode(args: readonly string[], cwd: string, env: Env, stdin?: string): Running {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    timeout: LONGEST,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.on('error', () => {}); // a process that ends without reading is no failure of the test
  child.stdin?.end(stdin);
  const ended = new Promise<Awaited<Running['ended']>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      resolve({ exitCode, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
  return { kill: (signal) => void child.kill(signal), ended };
}

/**
 * The same for a process that ends by itself.
 *
 * @param started is handed the process: what it does with it is its own matter
 */
export async function runNode(
  args: readonly string[],
  cwd: string,
  env: Env,
  stdin?: string,
  started?: (running: Running) => void,
): Promise<Ended> {
  const running = startNode(args, cwd, env, stdin);
  started?.(running);
  const { signal, ...ended } = await running.ended;
  if (signal !== null) throw new Error(`${args.join(' ')} was ended by ${signal}`);
  return ended;
}

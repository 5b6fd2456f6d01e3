/** A command on a real terminal: `script` (util-linux, in Debian's bsdutils) makes one. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from './run-node.ts';
import type { Stage } from './stage.ts';

export interface Asked {
  readonly exitCode: number | null;
  /** What the terminal showed, without colours and cursor moves. */
  readonly screen: string;
}

/** `null`: the input ends there; a signal: it is sent to the process. */
export type Typed = string | null | { readonly signal: NodeJS.Signals };

let isThere = false;

function requireScript(): void {
  isThere ||= (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '').includes('util-linux');
  if (!isThere) throw new Error('these tests need `script` of util-linux for a terminal: apt-get install bsdutils');
}

/**
 * Runs a command on a terminal, and types each answer when its question is seen behind the one before.
 *
 * @param columns how wide the terminal is; `null`: it does not say
 * @param answers what a question ends with, and what is typed there
 */
export async function onTerminal(
  { folder, sandbox }: Stage,
  args: readonly string[],
  answers: readonly (readonly [question: string, typed: Typed])[],
  columns: number | null = null,
): Promise<Asked> {
  requireScript();
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const size = columns === null ? '' : `stty cols ${columns}; `;
  const command = `${size}echo $$ > pid; exec ${words}`;
  const child = spawn('script', ['--quiet', '--return', '--echo', 'never', '--command', command, '/dev/null'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      TERM: 'xterm-256color',
      COLUMNS: '200',
      SWAN_DOMAINS_API_URL: sandbox.url,
      SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token,
    },
    timeout: 40_000,
  });
  const left = [...answers];
  let raw = '';
  let seen = 0;
  child.stdin.on('error', () => {}); // a process that ends without reading is no failure of the test
  child.stdout.setEncoding('utf8'); // a letter may come in two chunks
  child.stdout.on('data', (chunk: string) => {
    raw += chunk;
    const [question, typed] = left[0] ?? [];
    const at = question === undefined ? -1 : raw.indexOf(question, seen);
    if (question === undefined || typed === undefined || at < 0) return;
    left.shift();
    seen = at + question.length;
    if (typed === null) child.stdin.end();
    else if (typeof typed === 'object') process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), typed.signal);
    else child.stdin.write(typed);
  });
  const [exitCode, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...ended) => resolve(ended));
  });
  if (signal !== null) throw new Error(`ended by ${signal} after:\n${raw}`);
  return { exitCode, screen: raw.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, '').replaceAll('\r\n', '\n') };
}

/**
 * A stage: a folder of its own with the given files, a sandbox of its own in the test's process, and the real bundles
 * run there. Everything that is done on it is written down as one readable text, the transcript: what was run, what
 * it printed, how it ended, and which requests reached the platform.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type RecordedRequest, type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type ActionRun, type ActionStep, actionText, runAction } from './action-step.ts';
import { indented, legible, requestsText } from './legible.ts';
import { assertResultsOf } from './result-schema.ts';
import { CLI, type Ended, type Env, type Running, runNode } from './run-node.ts';

export interface StageOptions {
  /** Path below the stage's folder -> content. Each is shown at the head of the transcript. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly sandbox?: SandboxOptions;
}

export interface CliOptions {
  /** Over the defaults: the sandbox's address and, of a sandbox of one app, its token. `undefined` takes one away. */
  readonly env?: Env;
  readonly stdin?: string;
  /** Below the stage's folder. */
  readonly cwd?: string;
  /** Is handed the process once it runs, to send it signals. */
  readonly started?: (running: Running) => void;
}

export interface CliRun extends Ended {
  readonly requests: readonly RecordedRequest[];
}

export interface Stage {
  readonly folder: string;
  readonly sandbox: Sandbox;
  /** Runs `dist/cli/index.js` with these arguments. */
  cli(args: readonly string[], options?: CliOptions): Promise<CliRun>;
  /** Runs `dist/action/index.js` as the runner does. */
  action(step: ActionStep): Promise<ActionRun>;
  /** Writes a file anew. */
  write(path: string, content: string | Uint8Array): void;
  /** Shows a snapshot that was written, but for its checksum, which the time of the test is in. */
  show(path: string): void;
  /** A line of the test's own. */
  note(text: string): void;
  transcript(): string;
}

/** Opens a stage, plays on it, and takes it down in any case. */
export async function withStage(options: StageOptions, play: (stage: Stage) => Promise<void>): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'swan-domains-stage-')));
  const sandbox = await startSandbox(options.sandbox);
  try {
    mkdirSync(join(folder, 'workspace', '.git'), { recursive: true }); // where the search for a config ends
    const stage = openStage(folder, sandbox, (options.sandbox?.apps ?? []).length === 0);
    for (const [path, content] of Object.entries(options.files ?? {})) stage.write(path, content);
    await play(stage);
    return stage.transcript();
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function openStage(root: string, sandbox: Sandbox, single: boolean): Stage {
  const folder = join(root, 'workspace');
  const blocks: string[] = [];
  const record = (text: string, ...urls: string[]) => blocks.push(legible(text, root, [sandbox.url, ...urls]));
  const requestsSince = (seen: number) => sandbox.requests.slice(seen);

  return {
    folder,
    sandbox,
    async cli(args, { env = {}, stdin, cwd = '.', started } = {}) {
      const seen = sandbox.requests.length;
      const token = single ? { SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token } : {};
      const given = { SWAN_DOMAINS_API_URL: sandbox.url, ...token, ...env };
      const ended = await runNode([CLI, ...args], join(folder, cwd), given, stdin, started);
      assertResultsOf(args, ended.stdout, join(folder, cwd));
      const requests = requestsSince(seen);
      const other = env.SWAN_DOMAINS_API_URL?.startsWith('http://127.0.0.1:') ? [env.SWAN_DOMAINS_API_URL] : [];
      other.push(...args.filter((arg) => /^https?:\/\/127\.0\.0\.1:\d{4}/.test(arg))); // of --connect-to; a fixed port is a short one
      record(cliText(args, { env, cwd, ...(stdin === undefined ? {} : { stdin }) }, ended, requests), ...other);
      return { ...ended, requests };
    },
    async action(step) {
      const seen = sandbox.requests.length;
      const run = await runAction(step, root, sandbox);
      const requests = requestsSince(seen);
      const other = step.with?.['api-url']?.startsWith('http://127.0.0.1:') ? [step.with['api-url']] : [];
      record(actionText(step, run, requests), ...other);
      return { ...run, requests };
    },
    write(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      record(`$ cat ${path}\n${typeof content === 'string' ? content : `(${content.length} bytes)`}`);
    },
    show(path) {
      const text = readFileSync(join(folder, path), 'utf8').replace(/("checksum": ")[0-9a-f]{64}"/, '$1<checksum>"');
      record(`$ cat ${path}\n${text}`);
    },
    note(text) {
      record(`# ${text}`);
    },
    transcript: () => blocks.join('\n'),
  };
}

function cliText(
  args: readonly string[],
  { env = {}, cwd = '.', stdin }: CliOptions,
  { exitCode, stdout, stderr }: Ended,
  requests: readonly RecordedRequest[],
): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${shellWord(value ?? '')}`);
  const command = [...variables, 'swan-domains', ...args.map(shellWord)].join(' ');
  const at = cwd === '.' ? '' : `(cd ${cwd}) `;
  const input = stdin === undefined ? '' : ` <<< ${JSON.stringify(stdin)}`;
  return [
    `${at}$ ${command}${input}\n`,
    stdout,
    stderr === '' ? '' : `[stderr]\n${indented(stderr)}`,
    `[exit ${exitCode}] ${requestsText(requests)}`,
  ].join('');
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Commands run in the test's own process, in a folder of their own, against a sandbox of their own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command, Host } from '../../src/command/command.ts';
import { type Result, runCommand } from '../../src/command/run-command.ts';
import { type RecordedRequest, type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { temporaryFolder, write } from '../config/temporary-directory.ts';
import { aCommand, aHost } from './a-command.ts';

export interface Played extends Result {
  readonly out: string;
  readonly err: string;
  readonly requests: readonly RecordedRequest[];
}

export interface Play {
  readonly folder: string;
  readonly sandbox: Sandbox;
  run(command: Partial<Command>, host?: Partial<Host>): Promise<Played>;
  write(name: string, content: string | Uint8Array): string;
  /** `null` where there is no such file. */
  read(name: string): string | null;
}

/** @param files the config and what it names */
export async function play(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: SandboxOptions = {},
): Promise<Play> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ '.git/HEAD': '', ...files })) write(folder, name, content);
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return {
    folder,
    sandbox,
    async run(command, part = {}) {
      const seen = sandbox.requests.length;
      const env = {
        PATH: process.env.PATH,
        SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token,
        SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken,
      };
      const host = aHost(folder, { env, ...part });
      const asked = aCommand({ apiUrl: sandbox.url, timeoutMs: 1000, ...command });
      const result = await runCommand(asked, host);
      return { ...result, out: host.out(), err: host.err(), requests: sandbox.requests.slice(seen) };
    },
    write: (name, content) => write(folder, name, content),
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null),
  };
}

/** The requests in short: `tp get modifydomain -> errno 0`. */
export function told({ requests }: { readonly requests: readonly RecordedRequest[] }): string[] {
  return requests.map(({ level, action, endpoint, path, domains, answer }) => {
    const lists = Object.entries(domains).map(([type, list]) => `${type}=${list}`);
    return [level, action, endpoint ?? path, ...lists, '->', answer].filter((part) => part !== null).join(' ');
  });
}

export function modified(run: { readonly requests: readonly RecordedRequest[] }): string[] {
  return told(run).filter((line) => !/ get |domaincer/.test(line));
}

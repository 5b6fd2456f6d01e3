/** Ports for tokens, a directory of their own, and commands that print what a test wants. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTokens, type TokenPorts, type Tokens } from '../../src/platform/token-source.ts';

export const POSIX = process.platform !== 'win32';

export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'swan-tokens-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export interface Opened extends Tokens {
  /** What `onToken` was called with, in order. */
  readonly told: readonly string[];
  readonly dir: string;
}

export function open(ports: Partial<TokenPorts> = {}): Opened {
  const told: string[] = [];
  const dir = ports.cwd ?? tempDir();
  const tokens = openTokens({
    env: { PATH: process.env.PATH },
    cwd: dir,
    readStdin: async () => '',
    onToken: (token) => told.push(token),
    ...ports,
  });
  return { ...tokens, told, dir };
}

/** @returns the path of a file that only its owner can read */
export function tokenFile(dir: string, text: string | Uint8Array, mode = 0o600): string {
  const path = join(dir, `token-${Math.random().toString(36).slice(2)}`);
  writeFileSync(path, text, { mode });
  return path;
}

/** A command that runs this JavaScript. */
export function node(script: string): string {
  return `"${process.execPath}" -e "eval(Buffer.from('${Buffer.from(script).toString('base64')}','base64').toString())"`;
}

/** A command that prints this text, whatever it holds. */
export function printing(text: string): string {
  return node(`process.stdout.write(${JSON.stringify(text)})`);
}

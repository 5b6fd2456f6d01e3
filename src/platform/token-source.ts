/**
 * Where an app's token comes from, and how it is had. Decided here: a token is asked for at the moment of use (it
 * lives one hour), what is the same for all apps is had once, and nothing that an app list holds becomes shell code.
 * Whether a text is a token at all is left to the client, save for what a command prints: that may be a message.
 */
import { setMaxListeners } from 'node:events';
import { isPlatformError } from '../app/platform.ts';
import type { TokenSource } from '../app/token-source.ts';
import { runTokenCommand, runTokensCommand } from './token-command.ts';
import { interruptedError, systemCode, tokenError } from './token-error.ts';
import { readTokenFile } from './token-file.ts';

export type { TokenSource };

export interface TokenPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where commands run that have no folder of their own; absolute. */
  readonly cwd: string;
  /** All of standard input. Called at most once. */
  readonly readStdin: () => Promise<string>;
  /** Once aborted, commands are killed and nothing more is asked for. */
  readonly signal?: AbortSignal | undefined;
  /** For each command as a whole, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Told each token once, before anybody has it who could print it. */
  readonly onToken: (token: string) => void;
}

export interface Tokens {
  /**
   * @param appId `null` where the config names none
   * @returns the token, without white space around it; not empty
   * @throws PlatformError without a call: `token`, or `interrupted`
   */
  tokenOf(source: TokenSource, appId: string | null): Promise<string>;
}

/** Nothing that a shell reads as more than text, no `../`, and nothing that a command would take for an option. */
const SAFE_APP_ID = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * One for a run: what it has asked for it keeps, failures too.
 *
 * @example
 * const tokens = openTokens({ env: process.env, cwd, readStdin, onToken: setSecret });
 * await tokens.tokenOf({ kind: 'env', name: 'APP_{app_id}_TOKEN' }, '16012345'); // what APP_16012345_TOKEN holds
 */
export function openTokens(ports: TokenPorts): Tokens {
  const { env, signal } = ports;
  if (signal) setMaxListeners(0, signal); // one for each command at work: no leak
  const told = new Set<string>();
  const tell = (token: string): string => {
    if (!told.has(token)) ports.onToken(token);
    told.add(token);
    return token;
  };

  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(key: readonly string[], get: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const known = kept.get(name) ?? get();
    kept.set(name, known);
    return known as Promise<T>; // a key begins with its source's kind, which has one type
  };

  const stdin = async (): Promise<string> => {
    const text = await unlessAborted(signal, ports.readStdin()).catch((error: unknown) => {
      const code = isPlatformError(error) ? null : systemCode(error);
      throw code === null ? error : tokenError('unreadable', `${code} stdin`);
    });
    return tell(present(text, 'stdin'));
  };
  const command = async (line: string, cwd: string, appId: string | null): Promise<string> =>
    tell(await runTokenCommand(line, appId, { ...ports, cwd }));
  const commandForAll = async (line: string): Promise<ReadonlyMap<string, string>> => {
    const tokens = await runTokensCommand(line, ports);
    for (const token of tokens.values()) tell(token);
    return tokens;
  };

  return {
    async tokenOf(source, appId) {
      if (signal?.aborted) throw interruptedError();
      switch (source.kind) {
        case 'env': {
          const name = filledIn(source.name, appId);
          return tell(present(Object.hasOwn(env, name) ? env[name] : undefined, name));
        }
        case 'file': {
          const path = filledIn(source.path, appId);
          return tell(present(await readTokenFile(path), path));
        }
        case 'stdin':
          return once(['stdin'], stdin);
        case 'command': {
          const line = filledIn(source.command, appId);
          if (appId !== null) requireSafe(appId); // a script may be less careful with its variable than we are
          const cwd = source.cwd ?? ports.cwd;
          return once(['command', line, cwd, ...(appId === null ? [] : [appId])], () => command(line, cwd, appId));
        }
        case 'tokens-command': {
          if (appId === null) throw tokenError('app-id', '');
          const tokens = await once(['tokens-command', source.command], () => commandForAll(source.command));
          return tokens.get(appId) ?? throwAbsent(appId);
        }
      }
    },
  };
}

/** @returns the token in a text. Stored secrets often end in a line break */
function present(text: string | undefined, where: string): string {
  return text?.trim() || throwAbsent(where);
}

function throwAbsent(where: string): never {
  throw tokenError('absent', where);
}

function filledIn(template: string, appId: string | null): string {
  if (!template.includes('{app_id}')) return template;
  return template.replaceAll('{app_id}', requireSafe(appId));
}

function requireSafe(appId: string | null): string {
  if (appId === null || !SAFE_APP_ID.test(appId)) throw tokenError('app-id', appId ?? '');
  return appId;
}

/** Nobody may ever end the input of a terminal. */
function unlessAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(interruptedError()), { once: true });
    work.then(resolve, reject);
  });
}

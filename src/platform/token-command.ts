/**
 * Tokens that a command of the user's prints: one, or a JSON object of all of them. What else it prints is named and
 * never quoted, for half a token is a token to a guesser.
 */
import { runShell } from './shell-command.ts';
import { interruptedError, outputError, tokenError } from './token-error.ts';

export interface TokenCommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
  /** Default 30,000. */
  readonly timeoutMs?: number | undefined;
}

const TOKEN_TIMEOUT_MS = 30_000;

/** Far more than a token has, and room for those of a hundred thousand apps. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_BYTES_OF_ALL = 16 * 1024 * 1024;

/** The tokens of the run itself, for the command line and as the runner passes the Action's inputs. */
const OWN_TOKEN_VARIABLES = [
  'SWAN_DOMAINS_ACCESS_TOKEN',
  'INPUT_ACCESS-TOKEN',
  'SWAN_DOMAINS_PLATFORM_TOKEN',
  'INPUT_PLATFORM-TOKEN',
];
const APP_ID_VARIABLE = 'SWAN_DOMAINS_APP_ID';

/**
 * @param command for the shell; `SWAN_DOMAINS_APP_ID` in its environment is the app's id
 * @returns the one line that it printed
 * @throws PlatformError `token`: command-failed, command-timeout, command-output; or `interrupted`
 */
export async function runTokenCommand(
  command: string,
  appId: string | null,
  options: TokenCommandOptions,
): Promise<string> {
  const token = (await output(command, appId, MOST_BYTES, options)).trim();
  if (token === '') throw outputError('empty');
  if (/[\r\n]/.test(token)) throw outputError('many-lines');
  if (!/^[\x21-\x7e]+$/.test(token)) throw outputError('not-visible-ascii');
  return token;
}

/**
 * @param command for the shell; prints `{ "<app id>": "<token>" }`
 * @returns the tokens by app id, without those that are none (an owner may have withdrawn): a map, for an id may be any text, `__proto__` too
 * @throws PlatformError as `runTokenCommand`
 */
export async function runTokensCommand(
  command: string,
  options: TokenCommandOptions,
): Promise<ReadonlyMap<string, string>> {
  const json = (await output(command, null, MOST_BYTES_OF_ALL, options)).trim(); // a byte order mark goes with it
  if (json === '') throw outputError('empty');
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw outputError('not-an-object');
  return new Map(
    Object.entries(value).flatMap(([appId, token]: [string, unknown]) =>
      typeof token === 'string' && token.trim() !== '' ? [[appId, token.trim()] as const] : [],
    ),
  );
}

async function output(
  command: string,
  appId: string | null,
  mostBytes: number,
  { env, cwd, signal, timeoutMs = TOKEN_TIMEOUT_MS }: TokenCommandOptions,
): Promise<string> {
  const result = await runShell(command, { cwd, env: childEnv(env, appId), timeoutMs, mostBytes, signal });
  switch (result.kind) {
    case 'printed':
      return result.text;
    case 'failed':
      throw tokenError('command-failed', result.how);
    case 'timeout':
      throw tokenError('command-timeout', String(timeoutMs / 1000));
    case 'too-large':
      throw outputError('too-large');
    case 'interrupted':
      throw interruptedError();
  }
}

/** An environment for a command, which has no use for our own tokens. Windows does not tell cases apart. */
export function withoutOwnTokens(env: TokenCommandOptions['env']): TokenCommandOptions['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OWN_TOKEN_VARIABLES.includes(name.toUpperCase())));
}

function childEnv(env: TokenCommandOptions['env'], appId: string | null): Record<string, string | undefined> {
  const inherited = Object.entries(withoutOwnTokens(env)).filter(([name]) => name.toUpperCase() !== APP_ID_VARIABLE);
  return { ...Object.fromEntries(inherited), ...(appId === null ? {} : { [APP_ID_VARIABLE]: appId }) };
}

/** The error of `JSON.parse` would quote the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw outputError('not-json');
  }
}

/** Tokens and address -> a client for each app. Loaded only by commands that talk to the platform. */
import { setMaxListeners } from 'node:events';
import { type Clock, type Patience, patienceFor } from '../app/clock.ts';
import { interruptible } from '../app/interruptible.ts';
import { patient, patiently } from '../app/patient.ts';
import { isPlatformError, type Platform } from '../app/platform.ts';
import { createSilence, type Silence } from '../app/silence.ts';
import type { TokenWarning } from '../app/token-warning.ts';
import { UsageError } from '../app/usage-error.ts';
import { DEFAULT_API_URL, parseApiUrl } from '../platform/api-url.ts';
import { createClient, DEFAULT_TIMEOUT_MS } from '../platform/client.ts';
import { createPace } from '../platform/paced.ts';
import { proxyAgent } from '../platform/proxy.ts';
import { systemClock } from '../platform/system-clock.ts';
import { tokenError } from '../platform/token-error.ts';
import { type TokenFacts, tokenFacts, tokenWarnings } from '../platform/token-facts.ts';
import { openTokens, type Tokens } from '../platform/token-source.ts';
import { downloadVerificationFile } from '../platform/verification-file.ts';
import { CONCURRENCY, type Command, type Host } from './command.ts';
import { assertOwnTokens, PLATFORM_TOKEN_VARIABLE, type Target, TOKEN_VARIABLE } from './targets.ts';
import { traced } from './traced.ts';

export const API_URL_VARIABLE = 'SWAN_DOMAINS_API_URL';

/** After an interruption no call starts; those in flight get so long. */
const IN_FLIGHT_MS = 5000;

export interface Platforms {
  /** @throws PlatformError where its token cannot be had */
  open(target: Target): Promise<Platform>;
  /**
   * Downloads the file that every business domain must serve, with the platform's token.
   *
   * @throws PlatformError
   */
  verificationFile(target: Target): Promise<string>;
  /** Where the platform is: origin and path prefix. */
  readonly address: string;
  readonly clock: Clock;
  readonly patience: Patience;
  /** Hears all of them. */
  readonly silence: Silence;
}

/** What can be seen of an app's token, before it is used. */
export interface SeenToken extends TokenFacts {
  readonly appId: string | null;
  readonly warnings: readonly TokenWarning[];
}

/**
 * @param onToken hears of each token once, when its app's turn has come
 * @throws UsageError without any token, for one token of two apps, for an address that is not https
 */
export async function openPlatforms(
  targets: readonly Target[],
  { apiUrl, timeoutMs, rate, concurrency, verbosity, lang }: Command,
  host: Host,
  onToken: (seen: SeenToken) => void = () => {},
): Promise<Platforms> {
  const { env, cwd } = host;
  assertOwnTokens(targets);
  const [only] = targets;
  const ownVariable = targets.length === 1 && only?.token.kind === 'env' && only.token.name === TOKEN_VARIABLE;
  if (ownVariable && !env[TOKEN_VARIABLE]?.trim()) throw new UsageError({ kind: 'no-token' });
  const ofPlatform = only?.token.kind === 'env' && only.token.name === PLATFORM_TOKEN_VARIABLE;
  if (ofPlatform && !env[PLATFORM_TOKEN_VARIABLE]?.trim()) throw new UsageError({ kind: 'no-platform-token' });

  const address = apiUrl ?? (env[API_URL_VARIABLE] || DEFAULT_API_URL);
  const agent = await proxyAgent(parseApiUrl(address), env);
  const signal = host.interruption();
  setMaxListeners(0, signal); // one for each request that waits: no leak
  const inFlight = laterSignal(signal);
  const clock = systemClock(signal);
  const usual = patienceFor(timeoutMs ?? DEFAULT_TIMEOUT_MS);
  // Who waits for his turn has not been patient with the platform yet: then tries are counted, not seconds.
  const patience = rate === null ? usual : { ...usual, readWithin: Infinity, lookWithin: Infinity };
  const pace = createPace(rate, signal);
  const tokens = openTokens({ env, cwd, readStdin: host.readStdin, signal, onToken: host.onToken });
  const owners = new Map<string, string | null>();
  const silence = createSilence(concurrency ?? CONCURRENCY);
  const shared = await sharedTokens(targets, tokens);

  const tokenOf = async ({ appId, token: source, level }: Target) => {
    const token = await tokens.tokenOf(source, appId);
    const owner = owners.get(token);
    const other = owner === undefined ? shared.get(token)?.find((id) => id !== appId) : owner;
    if (other !== undefined && other !== appId) throw tokenError('shared', other ?? '');
    if (!owners.has(token)) onToken({ appId, ...tokenFacts(token), warnings: tokenWarnings(token, Date.now(), level) });
    owners.set(token, appId);
    return token;
  };
  const ways = { apiUrl: address, agent, signal: inFlight, timeoutMs: timeoutMs ?? undefined };

  const say = (line: string) => host.stderr(`${line}\n`);

  return {
    address: parseApiUrl(address).href.replace(/\/$/, ''),
    clock,
    patience,
    silence,
    async open(target) {
      const { appId, level } = target;
      const client = createClient({ token: await tokenOf(target), level, ...ways });
      const heard = silence.hear(appId, verbosity === 'verbose' ? traced(client, { appId, level, lang, say }) : client);
      return patient(pace(interruptible(heard, signal)), clock, patience);
    },
    async verificationFile(target) {
      const token = await tokenOf(target);
      return patiently(() => downloadVerificationFile({ token, ...ways }), clock, patience);
    },
  };
}

/**
 * The tokens that several apps have, found before the first call: whose they are nobody can tell, and the first app
 * would be given to the other. What a command prints for one app is only known when its turn comes.
 */
async function sharedTokens(
  targets: readonly Target[],
  tokens: Tokens,
): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  const owners = new Map<string, (string | null)[]>();
  for (const { appId, token: source } of targets.length > 1 ? targets : []) {
    if (source.kind === 'command') continue;
    try {
      const token = await tokens.tokenOf(source, appId);
      owners.set(token, [...(owners.get(token) ?? []), appId]);
    } catch (error) {
      if (!isPlatformError(error)) throw error; // told when its turn comes
    }
  }
  return new Map([...owners].filter(([, ids]) => ids.length > 1));
}

/** Aborts some seconds after the other. */
function laterSignal(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const abort = () => setTimeout(() => controller.abort(), IN_FLIGHT_MS).unref();
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return controller.signal;
}

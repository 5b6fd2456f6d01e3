/** The third-party platform's own token: for what is registered, which is no app's. */
import type { TokenSource } from '../app/token-source.ts';
import { UsageError } from '../app/usage-error.ts';
import { tokenWarnings } from '../platform/token-facts.ts';
import { openTokens } from '../platform/token-source.ts';
import { severityWords } from '../report/messages/labels.ts';
import { describeTokenWarning } from '../report/messages/token-warnings.ts';
import type { Command, Host } from './command.ts';
import { PLATFORM_TOKEN_VARIABLE } from './targets.ts';

/**
 * Asked for at the moment of use, once a run. What can be seen to be wrong with it is a warning on stderr, before the
 * first call.
 *
 * @param host `onToken` hears of it before anybody has it who could print it
 * @throws UsageError without any
 * @throws PlatformError `token` where it cannot be had; `interrupted`
 */
export async function platformToken({ platformToken: named, lang }: Command, host: Host): Promise<string> {
  const { env, cwd, readStdin, onToken } = host;
  const source: TokenSource = named ?? { kind: 'env', name: PLATFORM_TOKEN_VARIABLE };
  if (!named && !env[PLATFORM_TOKEN_VARIABLE]?.trim()) throw new UsageError({ kind: 'no-platform-token' });
  const tokens = openTokens({ env, cwd, readStdin, signal: host.interruption(), onToken });
  const token = await tokens.tokenOf(source, null);
  for (const warning of tokenWarnings(token, Date.now(), 'tp')) {
    host.stderr(`${severityWords.warning[lang]}: ${describeTokenWarning(warning)[lang]}\n`);
  }
  return token;
}

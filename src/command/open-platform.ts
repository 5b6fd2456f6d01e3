/** Token and address -> the platform's client. Loaded only by commands that talk to the platform. */
import type { Platform } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Command, Host } from './command.ts';

export const TOKEN_VARIABLE = 'SWAN_DOMAINS_ACCESS_TOKEN';
export const API_URL_VARIABLE = 'SWAN_DOMAINS_API_URL';

/**
 * The token comes from the environment, never from a flag: flags are in process lists and shell histories.
 *
 * @throws UsageError without a token, or for an address that is not https
 */
export async function openPlatform({ apiUrl, timeoutMs }: Command, { env }: Host): Promise<Platform> {
  const token = env[TOKEN_VARIABLE]?.trim(); // a stored secret often ends in a line break
  if (!token) throw new UsageError({ kind: 'no-token' });
  const { createClient } = await import('../platform/client.ts');
  return createClient({
    token,
    apiUrl: apiUrl ?? (env[API_URL_VARIABLE] || undefined),
    timeoutMs: timeoutMs ?? undefined,
  });
}

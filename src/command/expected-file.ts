/** The verification file's text, which every business domain must serve: a local copy, or the platform's. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { patienceFor } from '../app/clock.ts';
import { FILE_BYTES } from '../app/compare-file.ts';
import { patiently } from '../app/patient.ts';
import { UsageError } from '../app/usage-error.ts';
import { DEFAULT_API_URL, parseApiUrl } from '../platform/api-url.ts';
import { DEFAULT_TIMEOUT_MS } from '../platform/client.ts';
import { proxyAgent } from '../platform/proxy.ts';
import { systemClock } from '../platform/system-clock.ts';
import { systemCode } from '../platform/token-error.ts';
import { downloadVerificationFile } from '../platform/verification-file.ts';
import type { Command, Host } from './command.ts';
import { API_URL_VARIABLE } from './open-platforms.ts';
import { platformToken } from './platform-token.ts';

/**
 * A reading like any other: tried again after a passing failure.
 *
 * @throws UsageError without a token of the platform
 * @throws PlatformError
 */
export async function downloadedFile(command: Command, host: Host): Promise<string> {
  const apiUrl = command.apiUrl ?? (host.env[API_URL_VARIABLE] || DEFAULT_API_URL);
  const agent = await proxyAgent(parseApiUrl(apiUrl), host.env);
  const timeoutMs = command.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const token = await platformToken(command, host);
  const signal = host.interruption();
  const download = () => downloadVerificationFile({ token, apiUrl, agent, timeoutMs, signal });
  return patiently(download, systemClock(signal), patienceFor(timeoutMs));
}

/**
 * @param path of a local copy, relative to the working directory
 * @throws UsageError where it cannot be read, or is no such file
 */
export function localFile(path: string, { cwd }: Host): string {
  const fail = (fault: 'unreadable' | 'not-the-file', detail: string) =>
    new UsageError({ kind: 'verification-file', path, fault, detail });
  try {
    const found = statSync(resolve(cwd, path));
    if (found.isDirectory()) throw fail('unreadable', 'EISDIR');
    const { size } = found;
    if (size > FILE_BYTES) throw fail('not-the-file', String(size));
    const text = readFileSync(resolve(cwd, path), 'latin1');
    if (text.length !== FILE_BYTES || !/^[\x21-\x7e]*$/.test(text)) throw fail('not-the-file', String(text.length));
    return text;
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : fail('unreadable', code);
  }
}

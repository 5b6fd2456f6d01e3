/**
 * The file that each business domain must serve, from the platform. The one call whose token is in its URL, for the
 * platform takes no other: so nothing of what went wrong with it is handed on but the failure itself, without a cause
 * (the errors of `node-fetch` quote the whole address).
 */
import type { Agent } from 'node:http';
import { FILE_BYTES } from '../app/compare-file.ts';
import { PlatformError } from '../app/platform.ts';
import { readFailure } from './answer.ts';
import { DEFAULT_API_URL, endpointUrl, parseApiUrl } from './api-url.ts';
import { DEFAULT_TIMEOUT_MS, TOKEN } from './client.ts';
import { redact, shownFailure } from './redact.ts';
import { get, type HttpAnswer, HttpFault } from './transport.ts';

export interface DownloadOptions {
  /** The platform's own access token. */
  readonly token: string;
  /** Default `https://openapi.baidu.com`; may carry a path prefix. */
  readonly apiUrl?: string | undefined;
  /** The way through a proxy: `proxyAgent` makes one. Default: directly. */
  readonly agent?: Agent | undefined;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
}

const FILE = new RegExp(`^[\\x21-\\x7e]{${FILE_BYTES}}$`);

/**
 * Asks once.
 *
 * @returns the file's text: 32 bytes of visible ASCII
 * @throws UsageError for an address that is no https URL (http only on loopback)
 * @throws PlatformError as the client's `get`; `body`, `unknown-shape` for an answer that is no such file
 * @example await downloadVerificationFile({ token }) // 'd1c9f8…', 32 characters
 */
export async function downloadVerificationFile(options: DownloadOptions): Promise<string> {
  const { token, apiUrl, timeoutMs = DEFAULT_TIMEOUT_MS, ...ways } = options;
  const address = endpointUrl(parseApiUrl(apiUrl ?? DEFAULT_API_URL), 'tp', 'download/domaincer');
  try {
    if (!TOKEN.test(token)) throw new HttpFault({ kind: 'token', fault: 'malformed', detail: '' });
    const query = new URLSearchParams({ access_token: token });
    return readFile(await get(`${address}?${query}`, { ...ways, timeoutMs }), token);
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error;
    throw new PlatformError(shownFailure(error.failure, token), null, 'get');
  }
}

function readFile({ status, text }: HttpAnswer, token: string): string {
  const told = readFailure(text, 'tp', 'modifywebviewdomain'); // its codes are those of business domains
  if (told) throw new HttpFault(told);
  if (status < 200 || status > 299) throw new HttpFault({ kind: 'http', status });
  if (FILE.test(text) && redact(text, token) === text) return text; // one that quotes our token is no file
  throw new HttpFault({ kind: 'body', fault: text.trim() === '' ? 'empty' : 'unknown-shape', start: text });
}

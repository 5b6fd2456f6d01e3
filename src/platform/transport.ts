/**
 * One POST over HTTP: a time limit for the whole of it, a size limit for the answer, no redirects (a token is never
 * sent on to another address). Nothing is repeated here.
 */
import nodeFetch from 'node-fetch';
import type { Failure } from '../app/platform.ts';

/** What of `fetch` is used; the global one and `node-fetch` both fit. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

export interface Transport {
  readonly fetch?: Fetch | undefined;
  readonly timeoutMs: number;
}

export const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * @param form sent as `application/x-www-form-urlencoded`
 * @throws HttpFault: the caller knows the call that it ended
 */
export async function post(url: string, form: URLSearchParams, { fetch, timeoutMs }: Transport): Promise<HttpAnswer> {
  const init = {
    method: 'POST',
    body: form.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  } as const;
  try {
    const send: Fetch = fetch ?? ((to, request) => nodeFetch(to, { ...request, size: MAX_ANSWER_BYTES }));
    const response = await send(url, init);
    const { status } = response;
    if (status >= 300 && status < 400) {
      throw new HttpFault({ kind: 'redirect', status, to: targetOf(response.headers.get('location'), url) });
    }
    const text = await response.text();
    if (Buffer.byteLength(text) > MAX_ANSWER_BYTES)
      throw new HttpFault({ kind: 'body', fault: 'too-large', start: '' });
    return { status, text };
  } catch (error) {
    if (error instanceof HttpFault) throw error;
    throw new HttpFault(failureOf(error, init.signal, url, timeoutMs), { cause: error });
  }
}

/** A failure before the call is known to it; `client` makes it a `PlatformError`. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind, options);
    this.failure = failure;
  }
}

function failureOf(error: unknown, signal: AbortSignal, url: string, milliseconds: number): Failure {
  if (signal.aborted) return { kind: 'timeout', milliseconds };
  if (typeOf(error) === 'max-size') return { kind: 'body', fault: 'too-large', start: '' };
  return { kind: 'network', host: new URL(url).host, code: codeOf(error) };
}

function typeOf(error: unknown): unknown {
  return error instanceof Error && 'type' in error ? error.type : undefined;
}

/** The system's code, however deep the runtime wrapped it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause ? codeOf(error.cause) : error.name;
}

/** Only scheme and host of where it wanted to send us. */
function targetOf(location: string | null, base: string): string {
  return location !== null && URL.canParse(location, base) ? new URL(location, base).origin : 'nowhere';
}

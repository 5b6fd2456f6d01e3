/**
 * One request over HTTP: a time limit for the whole of it, a size limit for the answer, no redirects (a token is never
 * sent on to another address). Nothing is repeated here.
 */
import type { Agent } from 'node:http';
import nodeFetch from 'node-fetch';
import type { Failure } from '../app/platform.ts';
import { describeProxy } from './describe-proxy.ts';
import { readProxyFault } from './proxy-error.ts';

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
  /** For `node-fetch`: another `fetch` has its own ways. */
  readonly agent?: Agent | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

export const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** One for all calls: without a reason each would cost the trace of a stack. */
const DONE = new Error('done');

/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * @param form sent as `application/x-www-form-urlencoded`
 * @throws HttpFault: the caller knows the call that it ended
 */
export function post(url: string, form: URLSearchParams, transport: Transport): Promise<HttpAnswer> {
  const { fetch, agent } = transport;
  const send: Fetch = fetch ?? ((to, request) => nodeFetch(to, { ...request, size: MAX_ANSWER_BYTES, agent }));
  return exchange(url, transport, (signal) =>
    send(url, {
      method: 'POST',
      body: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      redirect: 'manual',
      signal,
    }),
  );
}

/**
 * For the one address that takes nothing else.
 *
 * @throws HttpFault whose `cause` holds the whole address: it must not be handed on where that has a token in it
 */
export function get(url: string, transport: Omit<Transport, 'fetch'>): Promise<HttpAnswer> {
  const { agent } = transport;
  return exchange(url, transport, (signal) =>
    nodeFetch(url, { redirect: 'manual', size: MAX_ANSWER_BYTES, signal, ...(agent ? { agent } : {}) }),
  );
}

async function exchange(
  url: string,
  { agent, signal, timeoutMs }: Transport,
  send: (signal: AbortSignal) => ReturnType<Fetch>,
): Promise<HttpAnswer> {
  // Not `AbortSignal.any`: in Node 20 it leaves a trace of every call on a signal that outlives them.
  const stop = new AbortController();
  const interrupt = () => stop.abort(new HttpFault({ kind: 'interrupted' }));
  const expire = () => stop.abort(new HttpFault({ kind: 'timeout', milliseconds: timeoutMs }));
  const timer = setTimeout(expire, Math.min(timeoutMs, LONGEST_TIMER_MS));
  signal?.addEventListener('abort', interrupt);
  if (signal?.aborted) interrupt();
  try {
    stop.signal.throwIfAborted();
    const response = await send(stop.signal);
    const { status } = response;
    // To https a proxy refuses before there is a call; to http it answers it.
    const proxy = url.startsWith('http:') ? proxyOf(agent) : null;
    if (status === 407 && proxy !== null) throw new HttpFault({ kind: 'proxy', proxy, status, code: '' });
    if (status >= 300 && status < 400) {
      throw new HttpFault({ kind: 'redirect', status, to: targetOf(response.headers.get('location'), url) });
    }
    const text = await response.text();
    if (Buffer.byteLength(text) > MAX_ANSWER_BYTES)
      throw new HttpFault({ kind: 'body', fault: 'too-large', start: '' });
    return { status, text };
  } catch (error) {
    if (error instanceof HttpFault) throw error;
    // The first reason counts; `node-fetch` tells only that there was one.
    if (stop.signal.aborted) throw new HttpFault(stop.signal.reason.failure, { cause: error });
    throw new HttpFault(failureOf(error, url, agent), { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', interrupt);
    stop.abort(DONE); // where the answer was not read to its end, its connection is closed, not kept
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

function failureOf(error: unknown, url: string, agent: Agent | undefined): Failure {
  if (typeOf(error) === 'max-size') return { kind: 'body', fault: 'too-large', start: '' };
  const fault = readProxyFault(error);
  const proxy = proxyOf(agent);
  if (fault && proxy !== null) return { kind: 'proxy', proxy, ...fault };
  return { kind: 'network', host: new URL(url).host, code: codeOf(error) };
}

/** `null` for an agent that goes directly. */
function proxyOf(agent: Agent | undefined): string | null {
  return agent && 'proxy' in agent && agent.proxy instanceof URL ? describeProxy(agent.proxy.href) : null;
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

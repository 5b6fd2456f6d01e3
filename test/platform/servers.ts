/** Small real servers, each closed after its test, for what a well-behaved platform never does. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Failure, Platform } from '../../src/app/platform.ts';
import { PlatformError } from '../../src/app/platform.ts';
import { createClient } from '../../src/platform/client.ts';

export const TOKEN = '45.0123456789abcdef.3600.4102444800.test';

/** One request, whole and as it came. */
export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface TestServer {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  /** `127.0.0.1:…` */
  readonly host: string;
  readonly received: readonly Received[];
  /** How many connections were made to it, until now. */
  connections(): number;
}

export type Answer = (response: ServerResponse, request: Received) => void;

/** Reads each request to its end, keeps it, then answers. */
export async function serve(answer: Answer): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(reading(received, answer));
  const { host, connections } = await open(server);
  return { url: `http://${host}`, host, received, connections };
}

/** What a server does with a request: read it whole, keep it, answer. */
export function reading(received: Received[], answer: Answer): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method, url, headers, rawHeaders } = request;
    const one = { method, url, headers, rawHeaders, body: Buffer.concat(chunks).toString('utf8') };
    received.push(one);
    answer(response, one);
  };
}

/** Listens until the test ends: then every connection is closed, those too that are no longer HTTP. */
export async function open(server: NetServer): Promise<{ host: string; connections: () => number }> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket.on('error', () => {}));
    socket.on('close', () => sockets.delete(socket));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { host } = await listen(server);
  return { host, connections: () => connections };
}

/** Answers every request with this body. */
export function serveBody(body: string | Uint8Array, status = 200, headers: Record<string, string> = {}) {
  return serve((response) => response.writeHead(status, headers).end(body));
}

/** A bare TCP server: whatever speaks no HTTP. */
export async function serveSocket(connected: (socket: Socket) => void): Promise<Omit<TestServer, 'received'>> {
  const server = createNetServer(connected);
  const { host, connections } = await open(server);
  return { url: `http://${host}`, host, connections };
}

async function listen(server: NetServer): Promise<{ url: string; host: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host };
}

/** An address where nobody listens. */
export async function closedAddress(): Promise<{ url: string; host: string }> {
  const server = createNetServer();
  const address = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return address;
}

export function clientOf(
  { url }: { url: string },
  options: Partial<Parameters<typeof createClient>[0]> = {},
): Platform {
  return createClient({ token: TOKEN, apiUrl: url, ...options });
}

/** The one error of a call. @throws where there is none, or one of another family */
export async function errorOf(call: Promise<unknown>): Promise<PlatformError> {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PlatformError)) throw error;
  return error;
}

export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  return (await errorOf(call)).failure;
}

/** Something that a test waits for, instead of sleeping. */
export function moment(): { readonly come: Promise<void>; happen(): void } {
  let happen = () => {};
  const come = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { come, happen: () => happen() };
}

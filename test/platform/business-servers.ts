/** Servers of business domains: one that knows many host names, each of which behaves in its own way. */
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createSecureContext } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Certificate } from './proxy-servers.ts';
import { type Received, reading } from './servers.ts';

/** The file's text. */
export const FILE = 'd1c9f80a3b7e4f6c8a2d5e9b0c4f7a61';

export type Behaviour = (response: ServerResponse) => void;

const plain = { 'content-type': 'text/plain' };
const body = (text: string | Buffer, headers: Record<string, string> = plain, status = 200): Behaviour => {
  return (response) => void response.writeHead(status, headers).end(text);
};

/** By the first label of the host name that is asked for. */
export const BEHAVIOURS = {
  good: body(FILE),
  charset: body(FILE, { 'content-type': 'text/plain; charset=utf-8' }),
  octets: body(FILE, { 'content-type': 'application/octet-stream' }),
  untyped: body(FILE, {}),
  other: body('0'.repeat(32)),
  short: body(FILE.slice(1)),
  long: body(`${FILE}0`),
  line: body(`${FILE}\n`),
  crlf: body(`${FILE}\r\n`),
  bom: body(`\ufeff${FILE}`),
  empty: body(''),
  html: body('<!DOCTYPE html><title>Home</title>', { 'content-type': 'text/html' }),
  gzip: body(Buffer.from([0x1f, 0x8b, 8, 0]), { ...plain, 'content-encoding': 'gzip' }),
  missing: body('no such file', plain, 404),
  forbidden: body('<html>who are you?</html>', plain, 403),
  broken: body(FILE, plain, 500),
  moved: body('', { location: 'https://www.example.org/login?from=here' }, 301),
  within: body('', { location: '/other.txt' }, 302),
  nowhere: body(FILE, {}, 302),
  large: (response) => {
    const write = () => {
      while (!response.destroyed && response.write(FILE.repeat(64)));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  },
  slow: (response) => void response.writeHead(200, plain).write(FILE.slice(1)),
  silent: () => {},
  reset: (response) => response.socket?.destroy(),
  half: (response) => {
    response.writeHead(200, { ...plain, 'content-length': '32' }).write(FILE.slice(8));
    setImmediate(() => response.socket?.destroy());
  },
} as const satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof BEHAVIOURS;

export interface BusinessServer {
  readonly port: number;
  readonly received: readonly Received[];
  connections(): number;
}

export interface BusinessOptions {
  /** By host name; what is not named gets the first one. None: plain http. */
  readonly certificates?: Readonly<Record<string, Certificate>>;
  /** Default 127.0.0.1; `::` is both families. */
  readonly address?: string;
}

/** Closed after its test. */
export async function serveBusiness(options: BusinessOptions = {}): Promise<BusinessServer> {
  const { close, ...server } = await startBusiness(options);
  onTestFinished(close);
  return server;
}

/** For tests that share one: who starts it closes it. */
export async function startBusiness({
  certificates,
  address = '127.0.0.1',
}: BusinessOptions = {}): Promise<BusinessServer & { readonly close: () => void }> {
  const received: Received[] = [];
  let connections = 0;
  const listener = reading(received, (response, { headers }) => {
    const [name = ''] = (headers.host ?? '').split('.');
    const known = Object.hasOwn(BEHAVIOURS, name) ? (name as BehaviourName) : 'missing';
    BEHAVIOURS[known](response);
  });
  const [first] = Object.values(certificates ?? {});
  const server = first
    ? createTlsServer(
        {
          ...first,
          SNICallback: (name, tell) => {
            const own = certificates?.[name];
            tell(null, own && createSecureContext(own));
          },
        },
        listener,
      )
    : createHttpServer(listener);
  server.on('connection', () => {
    connections += 1;
  });
  await listening(server, address);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, received, connections: () => connections, close };
}

function listening(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, address, resolve);
  });
}

/** Machines without it are rare, and still there. */
export const HAS_IPV6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

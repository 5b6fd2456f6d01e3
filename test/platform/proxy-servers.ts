/** A platform that speaks TLS, and proxies that it is reached through: real ones, each closed after its test. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, open, type Received, reading, type TestServer } from './servers.ts';

/** As the platform answers a `get`. */
export const LISTS = JSON.stringify({ errno: 0, msg: 'success', data: { request_domain: 'https://a.com' } });

export interface Certificate {
  readonly key: string;
  /** Signed by itself: it is its own authority. */
  readonly cert: string;
}

/** A new one for `localhost` and 127.0.0.1. The `openssl` command makes it: Node cannot. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const of = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-days', '2'];
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    execFileSync('openssl', ['req', '-x509', ...ec, ...of, '-keyout', key, '-out', cert], { stdio: 'pipe' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The platform over TLS, at `https://localhost:…`. */
export async function serveTls(certificate: Certificate, bodyOf = (_url: string) => LISTS): Promise<TestServer> {
  const received: Received[] = [];
  const answer: Answer = (response, { url = '' }) => response.end(bodyOf(url));
  const server = createTlsServer({ ...certificate }, reading(received, answer));
  const { host: address, connections } = await open(server);
  const host = address.replace('127.0.0.1', 'localhost');
  return { url: `https://${host}`, host, received, connections };
}

interface Asked {
  readonly method: string;
  /** `host:port` of a CONNECT, else the whole address. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TestProxy {
  readonly url: string;
  readonly host: string;
  readonly asked: readonly Asked[];
  /** Everything that clients sent through its tunnels, byte for character. */
  passed(): string;
  connections(): number;
}

export interface ProxyOptions {
  /** Answers every request with this status, instead of passing it on. */
  readonly refuse?: number | undefined;
  /** It is spoken to over TLS. */
  readonly certificate?: Certificate;
}

/** A proxy that passes on by CONNECT, and by whole addresses. */
export async function serveProxy({ refuse, certificate }: ProxyOptions = {}): Promise<TestProxy> {
  const asked: Asked[] = [];
  let passed = '';
  const server = certificate ? createTlsServer({ ...certificate }) : createServer();

  server.on('request', (request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, target: url, headers });
    if (refuse !== undefined) return void response.writeHead(refuse).end('<html>the proxy</html>');
    const { 'proxy-authorization': _, 'proxy-connection': __, ...others } = headers;
    const onward = httpRequest(url, { method, headers: others }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward.on('error', () => response.destroy()));
  });

  server.on('connect', (request: { url?: string; headers: IncomingHttpHeaders }, socket) => {
    const { url = '', headers } = request;
    asked.push({ method: 'CONNECT', target: url, headers });
    const page = `HTTP/1.1 ${refuse} No\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\nthe proxy`;
    if (refuse !== undefined) return void socket.end(page);
    const port = Number(url.split(':').at(-1));
    const onward = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    socket.on('data', (chunk: Buffer) => {
      passed += chunk.toString('latin1');
    });
    socket.on('error', () => onward.destroy()).pipe(onward);
    onward.on('error', () => socket.destroy()).pipe(socket);
  });

  const { host: address, connections } = await open(server as Server);
  const host = certificate ? address.replace('127.0.0.1', 'localhost') : address;
  return { url: `${certificate ? 'https' : 'http'}://${host}`, host, asked, passed: () => passed, connections };
}

/**
 * One request for the verification file to one address. The address is connected to as it is, so that nobody's
 * resolver is asked a second time; TLS name and `Host` stay the domain's. A certificate that is not valid is told and
 * does not end the request: the file is compared all the same. Nothing of ours is sent but the request itself.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { compareFile } from '../app/compare-file.ts';
import { type Attempt, type Certificate, type Family, FILE_NAME } from '../app/verification.ts';
import { systemCode } from './token-error.ts';

export interface Question {
  /** Canonical. */
  readonly host: string;
  readonly protocol: 'https:' | 'http:';
  readonly family: Family;
  readonly address: string;
  readonly port: number;
  /** The file's text. */
  readonly expected: string;
  /** Ends the request, its time being up. */
  readonly signal: AbortSignal;
}

/** The file has 32 bytes: whatever is longer than this is another, and is not read on. */
const MAX_FILE_BYTES = 4096;

/** The system's own code for it. */
export const TIME_UP = 'ETIMEDOUT';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The system's codes for "no way from here to addresses of this family". */
const NO_WAY: readonly string[] = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** What was seen of the connection, whatever becomes of the request. */
interface Seen {
  connected: boolean;
  certificate: Certificate | null;
}

/** @returns never throws: whatever fails is the attempt's */
export async function askAddress(question: Question): Promise<Attempt> {
  const { family, address, signal } = question;
  const seen: Seen = { connected: false, certificate: null };
  try {
    const response = await respond(question, seen);
    const answer = await readAnswer(response, question);
    return { family, address, kind: 'answered', certificate: seen.certificate, ...answer };
  } catch (error) {
    const code = signal.aborted ? TIME_UP : (systemCode(error) ?? 'unknown');
    const { connected, certificate } = seen;
    if (!connected && hasNoWay(code, family)) return { family, address, kind: 'not-tried', code };
    return { family, address, kind: 'failed', code, reached: connected || code === 'ECONNREFUSED', certificate };
  }
}

/** Without a route an IPv6 address is often told as an unreachable host; of IPv4 that is said of the host itself. */
function hasNoWay(code: string, family: Family): boolean {
  return NO_WAY.includes(code) || (family === 6 && code === 'EHOSTUNREACH');
}

function respond({ host, protocol, address, family, port, signal }: Question, seen: Seen): Promise<IncomingMessage> {
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // Its time may be up when the request is over for Node, and nothing else would ever settle this.
    signal.addEventListener('abort', () => reject(new Error(TIME_UP)), { once: true });
    request({
      host: address,
      family,
      port,
      path: `/${FILE_NAME}`,
      agent: false,
      headers: { host, accept: 'text/plain, */*', 'accept-encoding': 'identity', 'user-agent': 'swan-domains' },
      signal,
      rejectUnauthorized: false,
      ...(isIP(bare(host)) === 0 ? { servername: host } : {}),
    })
      .on('socket', (socket) => watch(socket, seen))
      .on('response', resolve)
      // 101: who speaks another protocol from here on has no file.
      .on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response);
      })
      .on('error', reject)
      .on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
      .end();
  });
}

/** @example bare('[::1]') // '::1' */
export function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function watch(socket: Socket, seen: Seen): void {
  socket.once('connect', () => {
    seen.connected = true;
  });
  if (!(socket instanceof TLSSocket)) return;
  socket.once('secureConnect', () => {
    seen.certificate = certificateOf(socket);
  });
}

function certificateOf(socket: TLSSocket): Certificate {
  const ends = Date.parse(socket.getPeerCertificate().valid_to);
  const known = Number.isFinite(ends);
  return {
    valid: socket.authorized,
    // The documentation says `Error`, the code sets its name.
    reason: socket.authorized ? null : String(socket.authorizationError),
    validTo: known ? new Date(ends).toISOString() : null,
    daysLeft: known ? Math.floor((ends - Date.now()) / DAY_MS) : null,
  };
}

async function readAnswer(response: IncomingMessage, { host, expected, signal }: Question) {
  const { statusCode: status = 0, headers } = response;
  const contentType = headers['content-type'] ?? null;
  const redirect = status >= 300 && status < 400 ? originOf(headers.location, `https://${host}`) : null;
  if (status !== 200) {
    response.destroy();
    return { status, contentType, redirect, file: null };
  }
  const { bytes, complete } = await readBytes(response);
  signal.throwIfAborted(); // an answer that ends with its connection looks whole when we end it
  const file = compareFile({ bytes, complete, encoding: headers['content-encoding'] ?? null }, expected);
  return { status, contentType, redirect, file };
}

async function readBytes(response: IncomingMessage): Promise<{ bytes: Buffer; complete: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_FILE_BYTES) break; // and the connection is closed
  }
  return { bytes: Buffer.concat(chunks).subarray(0, MAX_FILE_BYTES), complete: length <= MAX_FILE_BYTES };
}

/** Of where it wanted to send us no more than the origin: a path may hold anything. */
function originOf(location: string | undefined, base: string): string | null {
  if (location === undefined || !URL.canParse(location, base)) return null;
  const { origin, protocol } = new URL(location, base);
  return origin === 'null' ? protocol : origin; // `javascript:`
}

/** The download of the verification file. Its token is in the URL: it must be nowhere else, whatever happens. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Failure, PlatformError } from '../../src/app/platform.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { proxyAgent } from '../../src/platform/proxy.ts';
import { downloadVerificationFile } from '../../src/platform/verification-file.ts';
import { describeFailure } from '../../src/report/messages/failures.ts';
import { describeDownloadFailure } from '../../src/report/verifications.ts';
import { FILE } from './business-servers.ts';
import { makeCertificate, serveProxy, serveTls } from './proxy-servers.ts';
import { closedAddress, errorOf, failureOf, serve, serveBody, serveSocket } from './servers.ts';

const TOKEN = '42.0123456789abcdef0123456789abcdef.2592000.4102444800.platform+text/with=signs&more';

const download = (url: string, more: Partial<Parameters<typeof downloadVerificationFile>[0]> = {}) =>
  downloadVerificationFile({ token: TOKEN, apiUrl: url, timeoutMs: 2000, ...more });

test('a GET with the token in its URL, for the platform takes no other', async () => {
  const { url, received } = await serveBody(FILE);
  expect(await download(`${url}/prefix/`)).toBe(FILE);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: 'GET', body: '' });
  const asked = new URL(received[0]?.url ?? '', url);
  expect(asked.pathname).toBe('/prefix/rest/2.0/smartapp/tp/download/domaincer');
  expect([...asked.searchParams]).toEqual([['access_token', TOKEN]]);
});

test('through a proxy, by CONNECT: it never sees the token', async () => {
  const certificate = makeCertificate();
  const [platform, proxy] = [await serveTls(certificate, () => FILE), await serveProxy()];
  const agent = await proxyAgent(new URL(platform.url), { HTTPS_PROXY: proxy.url });
  Object.assign((agent as unknown as { options: object }).options, { ca: certificate.cert });
  expect(await download(platform.url, { agent })).toBe(FILE);
  expect(proxy.asked.map(({ method, target }) => `${method} ${target}`)).toEqual([`CONNECT ${platform.host}`]);
  expect(JSON.stringify(proxy.asked) + proxy.passed()).not.toContain('0123456789abcdef');
});

const unknown = (start: string): Failure => ({ kind: 'body', fault: 'unknown-shape', start });

const ANSWERS: readonly (readonly [name: string, status: number, body: string | Uint8Array, failure: object])[] = [
  ['31 characters', 200, FILE.slice(1), unknown(FILE.slice(1))],
  ['33 characters', 200, `${FILE}0`, unknown(`${FILE}0`)],
  ['a line break', 200, `${FILE}\n`, unknown(`${FILE}\n`)],
  ['white space in it', 200, `${FILE.slice(0, 15)} ${FILE.slice(16)}`, { kind: 'body', fault: 'unknown-shape' }],
  ['32 characters of another script', 200, '例'.repeat(32), { kind: 'body', fault: 'unknown-shape' }],
  ['32 bytes that are no text', 200, new Uint8Array(32).fill(0xff), { kind: 'body', fault: 'unknown-shape' }],
  ['nothing', 200, '', { kind: 'body', fault: 'empty' }],
  ['a page', 200, '<html>Log in</html>', unknown('<html>Log in</html>')],
  ['success without a file', 200, '{"errno":0,"msg":"success"}', { kind: 'body', fault: 'unknown-shape' }],
  ['the platform’s envelope', 200, '{"errno":40008,"msg":"ip"}', { kind: 'errno', errno: 40008, msg: 'ip' }],
  ['one of 32 bytes', 200, '{"errno":40008,"msg":"12345678"}', { kind: 'errno', errno: 40008 }],
  ['that of a wrong token', 200, '{"errno":44004,"msg":""}', { kind: 'errno', info: { key: 'platform-token' } }],
  ['the gateway’s', 200, '{"error_code":110,"error_msg":"x"}', { kind: 'gateway', info: { key: 'platform-token' } }],
  ['OAuth’s', 401, '{"error":"invalid_token"}', { kind: 'oauth', error: 'invalid_token' }],
  ['a status', 503, 'busy', { kind: 'http', status: 503 }],
  ['the file with a status', 404, FILE, { kind: 'http', status: 404 }],
  ['far too much', 200, FILE.repeat(200_000), { kind: 'body', fault: 'too-large' }],
];

test.each(ANSWERS)('%s is no file', async (_, status, body, failure) => {
  const error = await errorOf(download((await serveBody(body, status)).url));
  expect(error).toMatchObject({ failure, endpoint: null, action: 'get' });
});

test('redirects are not followed', async () => {
  const other = await serveBody(FILE);
  const { url } = await serveBody('', 302, { location: `${other.url}/x?access_token=${TOKEN}` });
  expect(await failureOf(download(url))).toEqual({ kind: 'redirect', status: 302, to: other.url });
  expect(other.received).toEqual([]);
});

test('nothing is sent to an address that is not https, nor a token that is none', async () => {
  await expect(download('http://example.com')).rejects.toThrow(UsageError);
  const { url, received } = await serveBody(FILE);
  expect(await failureOf(download(url, { token: '42.with a space' }))).toMatchObject({ fault: 'malformed' });
  expect(await failureOf(download(url, { signal: AbortSignal.abort() }))).toEqual({ kind: 'interrupted' });
  expect(received).toEqual([]);
});

describe('the token is in nothing of an error', () => {
  /** Everything that a log could hold of it: message, stack, causes, own fields, hidden ones too. */
  function everythingOf(error: PlatformError): string {
    const deep = { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null, breakLength: Infinity };
    const words = [describeFailure(error.failure, 'get', 'tp'), describeDownloadFailure(error.failure)];
    return [
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, deep),
      inspect(error.cause, deep),
      JSON.stringify(words),
    ].join('\n');
  }

  function expectSilent(error: PlatformError): void {
    const told = everythingOf(error);
    for (const part of [
      TOKEN,
      encodeURIComponent(TOKEN),
      '0123456789abcdef',
      'text/with',
      'text%2Fwith',
      'access_token=',
    ]) {
      expect(told).not.toContain(part);
    }
  }

  test.each(ANSWERS)('%s', async (_, status, body) => {
    expectSilent(await errorOf(download((await serveBody(body, status)).url)));
  });

  test.each([
    ['as it is', TOKEN],
    ['for a URL', encodeURIComponent(TOKEN)],
    ['for a form', new URLSearchParams({ t: TOKEN }).toString().slice(2)],
  ])('quoted in the answer, %s', async (_, spelled) => {
    for (const body of [`<html>${spelled}</html>`, JSON.stringify({ errno: 44004, msg: spelled }), spelled]) {
      const { url, received } = await serveBody(body);
      expectSilent(await errorOf(download(url)));
      expect(received[0]?.url).toContain('0123456789abcdef'); // it was sent, so it could have come back
    }
  });

  test('nor is a file that quotes it', async () => {
    const token = '42.0123456789abcdef.text.to.have'; // as long as the file
    expect(token).toHaveLength(32);
    const error = await errorOf(download((await serveBody(token)).url, { token }));
    expect(everythingOf(error)).not.toContain('0123456789abcdef');
  });

  test('whatever becomes of the connection', async () => {
    const reset = await serve((response) => response.socket?.resetAndDestroy());
    const hang = await serve(() => {});
    const half = await serve((response) => {
      response.writeHead(200, { 'content-length': '32' }).write('x');
      setImmediate(() => response.socket?.destroy());
    });
    const noHttp = await serveSocket((socket) => socket.end('220 mail.example ESMTP\r\n'));
    const untrusted = await serveTls(makeCertificate(), () => FILE);
    const moved = await serve((response, { url }) => response.writeHead(301, { location: `http://[${url}` }).end());
    const proxy = await serveProxy({ refuse: 403 });
    const agent = await proxyAgent(new URL(untrusted.url), { HTTPS_PROXY: proxy.url });
    const closed = await closedAddress();
    const servers: readonly (readonly [kind: string, url: string])[] = [
      ['network', reset.url],
      ['timeout', hang.url],
      ['network', half.url],
      ['network', noHttp.url],
      ['network', untrusted.url],
      ['redirect', moved.url],
      ['network', closed.url],
    ];
    for (const [kind, url] of servers) {
      const error = await errorOf(download(url, { timeoutMs: 400 }));
      expect(error.failure.kind).toBe(kind);
      expectSilent(error);
    }
    const refused = await errorOf(download(untrusted.url, { agent }));
    expect(refused.failure.kind).toBe('proxy');
    expectSilent(refused);
    const stop = new AbortController();
    const stopped = errorOf(download(hang.url, { signal: stop.signal }));
    stop.abort();
    expectSilent(await stopped);
  });
});

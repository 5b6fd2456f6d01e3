/** Every way in which a call can fail becomes one member of one family, with its data. */

import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Failure, isPlatformError } from '../../src/app/platform.ts';
import type { Endpoint } from '../../src/core/domain-type.ts';
import { errnoInfo, gatewayInfo } from '../../src/core/errno.ts';
import { DEFAULT_TIMEOUT_MS } from '../../src/platform/client.ts';
import { MAX_ANSWER_BYTES } from '../../src/platform/transport.ts';
import { parseCannedAnswer } from '../../src/sandbox/sandbox.ts';
import { withSandbox } from '../sandbox/call-sandbox.ts';
import { clientOf, closedAddress, errorOf, failureOf, serve, serveBody, serveSocket } from './servers.ts';

const ADD = { endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://a.com'] } } as const;
const fetches = [
  ['node-fetch', undefined],
  ['the global fetch', globalThis.fetch],
] as const;

describe('envelopes', () => {
  const errno = (code: number, msg: string, endpoint: Endpoint = 'modifydomain'): Failure => ({
    kind: 'errno',
    errno: code,
    msg,
    info: errnoInfo(code, endpoint) ?? null,
  });
  const gateway = (code: number, msg: string): Failure => ({
    kind: 'gateway',
    errorCode: code,
    msg,
    info: gatewayInfo(code) ?? null,
  });

  const rows: [name: string, status: number, body: string, failure: Failure][] = [
    ['a known errno', 200, '{"errno":470016,"msg":"未登记"}', errno(470016, '未登记')],
    ['errno as text', 200, '{"errno":"470014","msg":"x"}', errno(470014, 'x')],
    ['an unknown errno', 200, '{"errno":123456,"msg":"new"}', errno(123456, 'new')],
    ['a negative errno', 200, '{"errno":-1,"msg":"x"}', errno(-1, 'x')],
    ['errmsg in place of msg', 200, '{"errno":40001,"errmsg":"bad"}', errno(40001, 'bad')],
    ['no msg', 200, '{"errno":40008}', errno(40008, '')],
    ['msg that is no text', 200, '{"errno":40008,"msg":{"a":1}}', errno(40008, '')],
    ['errno beside data', 200, '{"errno":470011,"data":{"request_domain":"a"}}', errno(470011, '')],
    ['errno with another status', 500, '{"errno":470011,"msg":"x"}', errno(470011, 'x')],
    ['a gateway code', 200, '{"error_code":110,"error_msg":"invalid"}', gateway(110, 'invalid')],
    ['a gateway code as text', 200, '{"error_code":"18","error_msg":"x"}', gateway(18, 'x')],
    ['an unknown gateway code', 200, '{"error_code":9999,"error_msg":"x"}', gateway(9999, 'x')],
    ['a gateway code with a status', 403, '{"error_code":5,"error_msg":"x"}', gateway(5, 'x')],
    ['a gateway code beside errno 0', 200, '{"errno":0,"error_code":111,"error_msg":"x"}', gateway(111, 'x')],
    [
      'OAuth',
      401,
      '{"error":"invalid_token","error_description":"expired"}',
      { kind: 'oauth', error: 'invalid_token', description: 'expired' },
    ],
    [
      'OAuth without description',
      200,
      '{"error":"invalid_client"}',
      { kind: 'oauth', error: 'invalid_client', description: '' },
    ],
  ];

  test.each(rows)('%s', async (_, status, body, failure) => {
    const platform = clientOf(await serveBody(body, status));
    expect(await failureOf(platform.get('modifydomain'))).toEqual(failure);
    expect(await failureOf(platform.modify(ADD))).toEqual(failure);
  });

  test('known codes have our reading, unknown ones have none', () => {
    expect(errno(470016, '')).toMatchObject({ info: { key: 'unregistered-domain', class: 'refusing' } });
    expect(gateway(5, '')).toMatchObject({ info: { key: 'address-not-allowed', class: 'whole-run' } });
    expect(errno(123456, '')).toMatchObject({ info: null });
  });

  test("a code of the other endpoint keeps the document's reading", async () => {
    const platform = clientOf(await serveBody('{"errno":470012,"msg":"x"}'));
    expect(await failureOf(platform.get('modifydomain'))).toMatchObject({ info: { key: 'business-domain-quota' } });
  });
});

describe('HTTP', () => {
  test.each([400, 403, 404, 413, 429, 500, 502, 503, 504])('status %d', async (status) => {
    const server = await serveBody('<html>nginx</html>', status);
    expect(await failureOf(clientOf(server).get('modifydomain'))).toEqual({ kind: 'http', status });
  });

  test.each([
    ['errno 0', '{"errno":0,"data":{"request_domain":"a"}}'],
    ['nothing', ''],
    ['JSON that is no envelope', '[]'],
  ])('a status above 299 is no success, whatever it says: %s', async (_, body) => {
    const server = await serveBody(body, 500);
    expect(await failureOf(clientOf(server).get('modifydomain'))).toEqual({ kind: 'http', status: 500 });
  });
});

describe('bodies', () => {
  const LONG = 'x'.repeat(500);
  const rows: [name: string, body: string, failure: Failure][] = [
    ['empty', '', { kind: 'body', fault: 'empty', start: '' }],
    ['white space', ' \r\n', { kind: 'body', fault: 'empty', start: ' \r\n' }],
    ['a page', '<html>login</html>', { kind: 'body', fault: 'not-json', start: '<html>login</html>' }],
    ['JSON that breaks off', '{"errno":0,"da', { kind: 'body', fault: 'not-json', start: '{"errno":0,"da' }],
    ['two answers', '{"errno":0}{"errno":0}', { kind: 'body', fault: 'not-json', start: '{"errno":0}{"errno":0}' }],
    ['only the start of a long one', LONG, { kind: 'body', fault: 'not-json', start: LONG.slice(0, 120) }],
    ['an array', '[]', { kind: 'body', fault: 'unknown-shape', start: '[]' }],
    ['a text', '"ok"', { kind: 'body', fault: 'unknown-shape', start: '"ok"' }],
    ['null', 'null', { kind: 'body', fault: 'unknown-shape', start: 'null' }],
    ['an object without errno', '{"data":{}}', { kind: 'body', fault: 'unknown-shape', start: '{"data":{}}' }],
    ['errno null', '{"errno":null}', { kind: 'body', fault: 'unknown-shape', start: '{"errno":null}' }],
    ['errno as an empty text', '{"errno":""}', { kind: 'body', fault: 'unknown-shape', start: '{"errno":""}' }],
    ['errno with a fraction', '{"errno":0.5}', { kind: 'body', fault: 'unknown-shape', start: '{"errno":0.5}' }],
    ['errno as a boolean', '{"errno":false}', { kind: 'body', fault: 'unknown-shape', start: '{"errno":false}' }],
  ];

  test.each(rows)('%s', async (_, body, failure) => {
    const platform = clientOf(await serveBody(body));
    expect(await failureOf(platform.get('modifydomain'))).toEqual(failure);
    expect(await failureOf(platform.modify(ADD))).toEqual(failure);
  });

  test('brackets 100,000 deep', async () => {
    const platform = clientOf(await serveBody('['.repeat(100_000)));
    expect(await failureOf(platform.get('modifydomain'))).toMatchObject({ kind: 'body', fault: 'not-json' });
  });
});

describe.each(fetches)('sizes, through %s', (_, fetch) => {
  const tooLarge: Failure = { kind: 'body', fault: 'too-large', start: '' };
  const padded = (bytes: number) => '{"errno":0,"data":"a"}'.padEnd(bytes);

  test('at the limit it is read', async () => {
    expect(MAX_ANSWER_BYTES).toBe(4 * 1024 * 1024);
    const server = await serveBody(padded(MAX_ANSWER_BYTES));
    expect(await clientOf(server, { fetch }).get('modifywebviewdomain')).toEqual({ web_view_domain: ['a'] });
  });

  test('one byte above it is not', async () => {
    const server = await serveBody(padded(MAX_ANSWER_BYTES + 1));
    expect(await failureOf(clientOf(server, { fetch }).get('modifywebviewdomain'))).toEqual(tooLarge);
  });

  test('nor where no length is announced', async () => {
    const server = await serve((response) => {
      response.write(padded(MAX_ANSWER_BYTES));
      response.end(' ');
    });
    expect(await failureOf(clientOf(server, { fetch }).get('modifywebviewdomain'))).toEqual(tooLarge);
  });

  test('what is unpacked counts: 64 MiB in 64 KiB', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
    expect(bomb.length).toBeLessThan(100 * 1024);
    const server = await serveBody(bomb, 200, { 'content-encoding': 'gzip' });
    expect(await failureOf(clientOf(server, { fetch }).get('modifydomain'))).toEqual(tooLarge);
  });

  test('bytes count, not characters', async () => {
    const server = await serveBody(JSON.stringify({ errno: 0, data: '中'.repeat(1.5 * 1024 * 1024) }));
    expect(await failureOf(clientOf(server, { fetch }).get('modifywebviewdomain'))).toEqual(tooLarge);
  });

  test('a small packed one is read', async () => {
    const server = await serveBody(gzipSync('{"errno":0,"data":"a"}'), 200, { 'content-encoding': 'gzip' });
    expect(await clientOf(server, { fetch }).get('modifywebviewdomain')).toEqual({ web_view_domain: ['a'] });
  });
});

test('an answer without end is left at the limit', async () => {
  let read = 0;
  function* blocks() {
    for (; read < 16 * MAX_ANSWER_BYTES; read += 64 * 1024) yield ' '.repeat(64 * 1024);
  }
  const server = await serve((response) => pipeline(Readable.from(blocks()), response, () => {}));
  const failure = await failureOf(clientOf(server).get('modifydomain'));
  expect(failure).toEqual({ kind: 'body', fault: 'too-large', start: '' });
  expect(read).toBeLessThan(8 * MAX_ANSWER_BYTES);
});

describe.each(fetches)('redirects, through %s', (_, fetch) => {
  test.each([301, 302, 303, 307, 308])('%d is not followed', async (status) => {
    const second = await serveBody('{"errno":0}');
    const first = await serveBody('', status, { location: `${second.url}/elsewhere?a=b` });
    const platform = clientOf(first, { fetch });
    const failure = { kind: 'redirect', status, to: second.url };
    expect(await failureOf(platform.get('modifydomain'))).toEqual(failure);
    expect(await failureOf(platform.modify(ADD))).toEqual(failure);
    expect(first.received).toHaveLength(2);
    expect(second.received).toEqual([]);
  });

  test.each([
    ['to its own host', '/login', (url: string) => url],
    ['to a host alone', '//other.example/x', () => 'http://other.example'],
    ['with a user', 'https://user:secret@other.example/x', () => 'https://other.example'],
    ['to no address', 'http://[', () => 'nowhere'],
  ])('%s', async (_, location, to) => {
    const server = await serveBody('', 302, { location });
    expect(await failureOf(clientOf(server, { fetch }).get('modifydomain'))).toEqual({
      kind: 'redirect',
      status: 302,
      to: to(server.url),
    });
    expect(server.received).toHaveLength(1);
  });

  test('without a location', async () => {
    const server = await serveBody('', 302);
    expect(await failureOf(clientOf(server, { fetch }).get('modifydomain'))).toMatchObject({ to: 'nowhere' });
  });
});

describe.each(fetches)('the network, through %s', (_, fetch) => {
  test('nobody listens', async () => {
    const { url, host } = await closedAddress();
    expect(await failureOf(clientOf({ url }, { fetch }).get('modifydomain'))).toEqual({
      kind: 'network',
      host,
      code: 'ECONNREFUSED',
    });
  });

  test('the connection is reset', async () => {
    const server = await serve((response) => response.socket?.resetAndDestroy());
    expect(await failureOf(clientOf(server, { fetch }).modify(ADD))).toEqual({
      kind: 'network',
      host: server.host,
      code: 'ECONNRESET',
    });
  });

  const broken: [name: string, serve: () => Promise<{ url: string; host: string }>][] = [
    ['is closed without a word', () => serveSocket((socket) => socket.end())],
    ['speaks another protocol', () => serveSocket((socket) => socket.end('220 mail.example ESMTP\r\n'))],
    [
      'ends before its announced length',
      () =>
        serve((response) => {
          response.writeHead(200, { 'content-length': 100 });
          response.write('{"errno":0}', () => response.socket?.end());
        }),
    ],
    [
      'ends inside a chunk',
      () => serve((response) => void response.write('{"errno":0}', () => response.socket?.end())),
    ],
    [
      'is reset in the middle',
      () => serve((response) => void response.write('{"errno":0}', () => response.socket?.resetAndDestroy())),
    ],
    ['claims to be packed', () => serveBody('{"errno":0}', 200, { 'content-encoding': 'gzip' })],
  ];

  test.each(broken)('the connection %s', async (_, start) => {
    const server = await start();
    const failure = await failureOf(clientOf(server, { fetch }).get('modifydomain'));
    expect(failure).toMatchObject({ kind: 'network', host: server.host });
    expect(failure).toHaveProperty('code', expect.stringMatching(/^[A-Z][A-Z_]+$/));
  });
});

describe.each(fetches)('time, through %s', (_, fetch) => {
  const timeout: Failure = { kind: 'timeout', milliseconds: 40 };

  const slow: [name: string, serve: () => Promise<{ url: string }>][] = [
    ['no answer', () => serve(() => {})],
    ['no connection is spoken on', () => serveSocket(() => {})],
    ['an answer that never ends', () => serve((response) => void response.write('{"errno":0'))],
  ];

  test.each(slow)('%s', async (_, start) => {
    const platform = clientOf(await start(), { fetch, timeoutMs: 40 });
    expect(await failureOf(platform.get('modifydomain'))).toEqual(timeout);
  });
});

test('ten seconds, where nothing is said', () => {
  expect(DEFAULT_TIMEOUT_MS).toBe(10_000);
});

describe('tokens that no platform gives', () => {
  test.each([
    ['empty', ''],
    ['with a line break at its end', '45.abc\n'],
    ['with a space', '45.abc def'],
    ['with a tab', '45.abc\tdef'],
    ['with a NUL', '45.abc\0'],
    ['with a wide character', '45.ａbc'],
    ['with an invisible character', '45.abc\u200b'],
    ['a byte order mark', '\uFEFF45.abc'],
  ])('%s: no request', async (_, token) => {
    const server = await serveBody('{"errno":0}');
    const platform = clientOf(server, { token });
    expect(await failureOf(platform.get('modifydomain'))).toEqual({ kind: 'token', fault: 'malformed', detail: '' });
    expect(await failureOf(platform.modify(ADD))).toEqual({ kind: 'token', fault: 'malformed', detail: '' });
    expect(server.received).toEqual([]);
  });
});

describe('as the sandbox is told to', () => {
  const rows: [canned: string, failure: Partial<Failure>][] = [
    ['any=470014', { kind: 'errno', errno: 470014 }],
    ['any=40008', { kind: 'errno', errno: 40008 }],
    ['any=987654', { kind: 'errno', errno: 987654, info: null }],
    ['any=gateway:110', { kind: 'gateway', errorCode: 110 }],
    ['any=oauth:invalid_token', { kind: 'oauth', error: 'invalid_token', description: 'invalid token' }],
    ['any=http:503', { kind: 'http', status: 503 }],
    ['any=html', { kind: 'body', fault: 'not-json' }],
    ['any=empty', { kind: 'body', fault: 'empty' }],
    ['any=truncated', { kind: 'network' }],
    ['any=huge', { kind: 'body', fault: 'too-large' }],
    ['any=redirect', { kind: 'redirect', status: 302 }],
    ['any=reset', { kind: 'network', code: 'ECONNRESET' }],
    ['any=hang', { kind: 'timeout', milliseconds: 60 }],
  ];

  test.each(rows)('%s', (canned, failure) =>
    withSandbox({ answers: [parseCannedAnswer(canned)] }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token, timeoutMs: canned === 'any=hang' ? 60 : 5000 });
      expect(await failureOf(platform.get('modifywebviewdomain'))).toMatchObject(failure);
      expect(await failureOf(platform.modify(ADD))).toMatchObject(failure);
    }),
  );

  test('a token that is not the app’s', () =>
    withSandbox({}, async (sandbox) => {
      const wrong = clientOf(sandbox, { token: '45.wrong' });
      expect(await failureOf(wrong.get('modifydomain'))).toMatchObject({ kind: 'gateway', errorCode: 110 });
      const platforms = clientOf(sandbox, { token: '42.platform' });
      expect(await failureOf(platforms.get('modifydomain'))).toMatchObject({ kind: 'errno', errno: 44004 });
    }));
});

test('the error knows its call, and says it in one line', async () => {
  const platform = clientOf(await serveBody('{"errno":470016,"msg":"未登记"}'));
  const error = await errorOf(platform.modify(ADD));
  expect(isPlatformError(error)).toBe(true);
  expect(error).toMatchObject({ name: 'PlatformError', endpoint: 'modifydomain', action: 'add' });
  expect(error.message).toBe('add modifydomain: errno 470016 未登记');
  expect(await errorOf(platform.get('modifywebviewdomain'))).toMatchObject({
    endpoint: 'modifywebviewdomain',
    action: 'get',
  });
});

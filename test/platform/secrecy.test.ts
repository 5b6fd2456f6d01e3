/** A platform, or something between, that quotes our token must not make us print it. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { PlatformError } from '../../src/app/platform.ts';
import { describeFailure } from '../../src/report/messages/failures.ts';
import { clientOf, closedAddress, errorOf, serve, serveBody, TOKEN } from './servers.ts';

/** Everything that a log could hold of an error: message, stack, causes, own fields, hidden ones too. */
function everythingOf(error: PlatformError): string {
  const { message, remedy } = describeFailure(error.failure, error.action);
  return [
    String(error),
    error.stack,
    JSON.stringify(error),
    JSON.stringify(error.failure),
    inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null, breakLength: Infinity }),
    message.en,
    message.zh,
    remedy.en,
  ].join('\n');
}

/** The longest part that no error may hold: half a token is a token to a guesser. */
const parts = (token: string) => [token, token.slice(0, 24), token.slice(3, 19)];

const echo = JSON.stringify(`your token ${TOKEN} is bad`);

const rows: [name: string, status: number, body: string][] = [
  ['msg', 200, `{"errno":44004,"msg":${echo}}`],
  ['errmsg', 200, `{"errno":44004,"errmsg":${echo}}`],
  ['error_msg', 200, `{"error_code":110,"error_msg":${echo}}`],
  ['error', 401, `{"error":${echo}}`],
  ['error_description', 401, `{"error":"invalid_token","error_description":${echo}}`],
  ['several times', 200, `{"errno":44004,"msg":"${TOKEN} ${TOKEN},${TOKEN}"}`],
  ['a page', 200, `<html>${TOKEN}</html>`],
  ['a page with a status', 502, `<html>${TOKEN}</html>`],
  ['an unknown form', 200, `{"request":{"access_token":"${TOKEN}"}}`],
  ['data of an unknown form', 200, `{"errno":0,"data":{"request_domain":{"access_token":"${TOKEN}"}}}`],
  ['escaped for a URL', 200, `<a href="?access_token=${encodeURIComponent(TOKEN)}">`],
];

test.each(rows)('an echo in %s', async (_, status, body) => {
  const server = await serveBody(body, status);
  const told = everythingOf(await errorOf(clientOf(server).get('modifydomain')));
  for (const part of parts(TOKEN)) expect(told).not.toContain(part);
  expect(server.received[0]?.body).toContain(TOKEN); // it was sent, so it could have come back
});

test.each(rows.filter(([, status, body]) => status !== 502 && !body.includes('"data"')))(
  'an echo in the answer to a modification: %s',
  async (_, status, body) => {
    const call = { endpoint: 'modifydomain', action: 'set', domains: { request_domain: ['https://a.com'] } } as const;
    const told = everythingOf(await errorOf(clientOf(await serveBody(body, status)).modify(call)));
    for (const part of parts(TOKEN)) expect(told).not.toContain(part);
    expect(told).toContain('***');
  },
);

test('an echo at every distance from the start: no limit cuts through it', async () => {
  const server = await serve((response, { url }) => {
    const before = Number(url?.split('/')[1]);
    response.end(`${'x'.repeat(before)}${TOKEN}${'y'.repeat(200)}`);
  });
  for (let before = 0; before <= 170; before += 1) {
    const told = everythingOf(await errorOf(clientOf({ url: `${server.url}/${before}` }).get('modifydomain')));
    for (const length of [6, 12, 20]) expect(told, `${before}`).not.toContain(TOKEN.slice(0, length));
  }
  expect(server.received).toHaveLength(171);
});

describe('a token that has to be escaped', () => {
  const token = '45.ab/cd+ef=gh~ij"kl\\mn&op%qr\'st';
  const json = JSON.stringify(token).slice(1, -1);

  test.each([
    ['as it is', token],
    ['for a URL', encodeURIComponent(token)],
    ['for a form, as we sent it', new URLSearchParams({ t: token }).toString().slice(2)],
    ['for JSON', json],
    ['for JSON, as PHP does', json.replaceAll('/', '\\/')],
  ])('%s', async (_, spelled) => {
    const server = await serveBody(`<html>${spelled}</html>`);
    const error = await errorOf(clientOf(server, { token }).get('modifydomain'));
    expect(error.failure).toEqual({ kind: 'body', fault: 'not-json', start: '<html>***</html>' });
    expect(everythingOf(error)).not.toContain(spelled);
  });
});

test.each([
  ['node-fetch', undefined],
  ['the global fetch', globalThis.fetch],
])('errors of the network do not hold it either: %s', async (_, fetch) => {
  const reset = await serve((response) => response.socket?.resetAndDestroy());
  const hang = await serve(() => {});
  const large = await serveBody(TOKEN.repeat(200_000));
  for (const { url } of [reset, hang, large, await closedAddress()]) {
    const told = everythingOf(await errorOf(clientOf({ url }, { fetch, timeoutMs: 400 }).get('modifydomain')));
    for (const part of parts(TOKEN)) expect(told).not.toContain(part);
  }
});

test('a list that quotes it is no list: plans are never made from rewritten domains', async () => {
  const body = JSON.stringify({ errno: 0, data: { request_domain: `https://a.com/${TOKEN},https://b.com` } });
  const error = await errorOf(clientOf(await serveBody(body)).get('modifydomain'));
  expect(error.failure).toMatchObject({ kind: 'body', fault: 'unknown-shape' });
  expect(everythingOf(error)).not.toContain(TOKEN);
});

test('a placeholder is no secret: it does not rewrite what the app has', async () => {
  const body = JSON.stringify({ errno: 0, data: { request_domain: 'https://api.a.com' } });
  const lists = await clientOf(await serveBody(body), { token: 'api' }).get('modifydomain');
  expect(lists.request_domain).toEqual(['https://api.a.com']);
});

test('a malformed token is not in its own error', async () => {
  const token = '45.0123456789abcdef with a space';
  const told = everythingOf(await errorOf(clientOf({ url: 'http://127.0.0.1:1' }, { token }).get('modifydomain')));
  expect(told).not.toContain(token.slice(0, 12));
});

test('the client holds it in no field', () => {
  const platform = clientOf({ url: 'http://127.0.0.1:1' });
  expect(inspect(platform, { depth: 9, showHidden: true })).not.toContain(TOKEN);
  expect(JSON.stringify(platform)).not.toContain(TOKEN);
});

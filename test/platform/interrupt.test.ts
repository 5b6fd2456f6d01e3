/** Somebody stops the run: what is in flight ends, nothing more begins, and nothing is left on the signal. */
import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/app/platform.ts';
import { clientOf, closedAddress, failureOf, moment, serve, serveBody } from './servers.ts';

const INTERRUPTED: Failure = { kind: 'interrupted' };
const ADD = { endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://a.com'] } } as const;
const ANSWER = '{"errno":0,"data":{"request_domain":"https://a.com"}}';

/** A server that keeps every call waiting; `arrived` with the first one, `left` when its connection is closed. */
async function serveWaiting(start = '') {
  const arrived = moment();
  const left = moment();
  const server = await serve((response) => {
    response.socket?.on('close', () => left.happen());
    if (start !== '') response.write(start);
    arrived.happen();
  });
  return { url: server.url, received: server.received, arrived: arrived.come, left: left.come };
}

describe.each([
  ['node-fetch', undefined],
  ['the global fetch', globalThis.fetch],
])('through %s', (_, fetch) => {
  test.each([
    ['before its answer', ''],
    ['in the middle of its answer', '{"errno":0,'],
  ])('a call is ended %s, and its connection closed', async (_, start) => {
    const server = await serveWaiting(start);
    const stop = new AbortController();
    const call = failureOf(clientOf(server, { fetch, signal: stop.signal }).modify(ADD));
    await server.arrived;
    stop.abort();
    expect(await call).toEqual(INTERRUPTED);
    await server.left;
    expect(server.received).toHaveLength(1);
  });

  test('several calls at once are ended by one signal', async () => {
    const server = await serveWaiting();
    const stop = new AbortController();
    const client = clientOf(server, { fetch, signal: stop.signal });
    const calls = Array.from({ length: 5 }, () => failureOf(client.get('modifydomain')));
    await server.arrived;
    stop.abort();
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 5 }, () => INTERRUPTED));
  });

  test('none is begun afterwards', async () => {
    const server = await serveBody(ANSWER);
    const client = clientOf(server, { fetch, signal: AbortSignal.abort() });
    expect(await failureOf(client.get('modifydomain'))).toEqual(INTERRUPTED);
    expect(await failureOf(client.modify(ADD))).toEqual(INTERRUPTED);
    expect(server.connections()).toBe(0);
  });

  test('one that is over stays as it ended', async () => {
    const server = await serveBody(ANSWER);
    const stop = new AbortController();
    const client = clientOf(server, { fetch, signal: stop.signal });
    const lists = await client.get('modifydomain');
    stop.abort();
    expect(lists.request_domain).toEqual(['https://a.com']);
    expect(await failureOf(client.get('modifydomain'))).toEqual(INTERRUPTED);
    expect(server.received).toHaveLength(1);
  });

  test('whatever the reason was', async () => {
    const server = await serveWaiting();
    const stop = new AbortController();
    const call = failureOf(clientOf(server, { fetch, signal: stop.signal }).get('modifydomain'));
    await server.arrived;
    stop.abort(new Error('SIGINT'));
    expect(await call).toEqual(INTERRUPTED);
  });

  test('the first reason counts: time that is up stays so', async () => {
    const server = await serveWaiting();
    const stop = new AbortController();
    const call = failureOf(clientOf(server, { fetch, signal: stop.signal, timeoutMs: 30 }).get('modifydomain'));
    expect(await call.finally(() => stop.abort())).toEqual({ kind: 'timeout', milliseconds: 30 });
  });

  test('a long life leaves nothing on the signal, whatever became of the calls', async () => {
    const { signal } = new AbortController();
    const good = await serveBody(ANSWER);
    const servers = [
      good,
      await serveBody('', 302, { location: '/' }),
      await serveBody('x', 500),
      await closedAddress(),
    ];
    const listeners = () => getEventListeners(signal, 'abort').length;
    for (let round = 0; round < 100; round += 1) {
      for (const server of servers) {
        const call = clientOf(server, { fetch, signal }).get('modifydomain');
        if (server === good) expect(listeners()).toBe(1);
        await call.catch(() => {});
        expect(listeners()).toBe(0);
      }
    }
    // What `AbortSignal.any` would leave in Node 20: a reference to every signal that was ever made of this one.
    const marks = Object.getOwnPropertySymbols(signal).map((mark) => Reflect.get(signal, mark));
    expect(marks.filter((mark) => mark instanceof Set && mark.size > 0)).toEqual([]);
  });
});

test('an answer that is not read to its end is left, not kept', async () => {
  const left = moment();
  const server = await serve((response) => {
    response.socket?.on('close', () => left.happen());
    response.writeHead(302, { location: '/elsewhere', 'content-length': 1000 }).write('moved');
  });
  expect(await failureOf(clientOf(server).get('modifydomain'))).toMatchObject({ kind: 'redirect' });
  await left.come;
});

test.each([2 ** 31, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])(
  'a limit of %d ms is a long one',
  async (timeoutMs) => {
    const client = clientOf(await serveBody(ANSWER), { timeoutMs });
    await expect(client.get('modifydomain')).resolves.toMatchObject({ request_domain: ['https://a.com'] });
  },
);

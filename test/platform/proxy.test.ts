/** Through real proxies, to a real platform over TLS: what each of them sees, and whose failure it is. */
import type { Agent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Failure, PlatformError } from '../../src/app/platform.ts';
import { type Env, proxyAgent } from '../../src/platform/proxy.ts';
import { ForwardAgent, TunnelAgent } from '../../src/platform/proxy-agents.ts';
import { describeFailure } from '../../src/report/messages/failures.ts';
import { LISTS, makeCertificate, serveProxy, serveTls, type TestProxy } from './proxy-servers.ts';
import { clientOf, closedAddress, errorOf, failureOf, moment, serveBody, serveSocket, TOKEN } from './servers.ts';

const certificate = makeCertificate();
const trust = { ca: certificate.cert };
const ADD = { endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://a.com'] } } as const;
const TOKEN_PART = TOKEN.slice(3, 19);

/** As a shell makes it, save that it trusts our certificate; its idle connections are closed after the test. */
async function agentFor(url: string, env: Env): Promise<TunnelAgent | ForwardAgent | undefined> {
  const agent = await proxyAgent(new URL(url), env);
  if (agent === undefined) return undefined;
  if (!(agent instanceof TunnelAgent || agent instanceof ForwardAgent)) throw new Error('another agent');
  onTestFinished(() => agent.destroy());
  Object.assign(agent.options, trust);
  Object.assign(agent.connectOpts, trust);
  return agent;
}

function trustingAgent(): Agent {
  const agent = new HttpsAgent({ keepAlive: true, ...trust });
  onTestFinished(() => agent.destroy());
  return agent;
}

function authorizationOf({ asked }: TestProxy): (string | undefined)[] {
  return asked.map(({ headers }) => headers['proxy-authorization']);
}

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('to an https address', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])('named by %s', async (name) => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { [name]: proxy.url });
    expect(await clientOf(platform, { agent }).get('modifydomain')).toMatchObject({
      request_domain: ['https://a.com'],
    });
    expect(proxy.asked).toMatchObject([{ method: 'CONNECT', target: platform.host }]);
    expect(platform.received).toHaveLength(1);
  });

  test('the platform has the token in the body only, the proxy has it nowhere', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    await clientOf(platform, { agent }).modify(ADD);
    const [request] = platform.received;
    expect(new URLSearchParams(request?.body).get('access_token')).toBe(TOKEN);
    expect(`${request?.url} ${request?.rawHeaders.join(' ')}`).not.toContain(TOKEN_PART);
    expect(proxy.passed().length).toBeGreaterThan(500); // a handshake and the call, so there was something to read
    expect(proxy.passed()).not.toMatch(/access_token|modifydomain/);
    expect(JSON.stringify(proxy.asked) + proxy.passed()).not.toContain(TOKEN_PART);
  });

  test.each(['localhost', '.localhost,localhost', '*', 'other.com localhost'])(
    'but not with NO_PROXY=%s',
    async (no) => {
      const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
      for (const name of ['NO_PROXY', 'no_proxy']) {
        const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url, [name]: no });
        expect(agent).toBeUndefined();
        await clientOf(platform, { agent: agent ?? trustingAgent() }).get('modifydomain');
      }
      expect(platform.received).toHaveLength(2);
      expect(proxy.connections()).toBe(0);
    },
  );

  test('twenty calls share one connection to the proxy, and one tunnel', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const client = clientOf(platform, { agent: await agentFor(platform.url, { HTTPS_PROXY: proxy.url }) });
    for (let call = 0; call < 20; call += 1) await client.get('modifydomain');
    expect(platform.received).toHaveLength(20);
    expect([proxy.asked.length, proxy.connections(), platform.connections()]).toEqual([1, 1, 1]);
  });

  test('calls at the same time have a tunnel each, which the next ones find', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const client = clientOf(platform, { agent: await agentFor(platform.url, { HTTPS_PROXY: proxy.url }) });
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 4 }, () => client.get('modifydomain')));
    }
    expect(platform.received).toHaveLength(12);
    expect(proxy.connections()).toBe(4);
  });

  test('an idle connection is closed in the time that Node gives its own', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    await clientOf(platform, { agent }).get('modifydomain');
    const idle = Object.values(agent?.freeSockets ?? {}).flat();
    expect(idle).toHaveLength(1);
    expect(idle[0]?.timeout).toBeGreaterThan(0);
    expect(idle[0]?.timeout).toBeLessThanOrEqual(5000);
  });

  test('a call that is stopped before its connection is begun asks no proxy', async () => {
    const [platform, other, proxy] = [await serveTls(certificate), await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    const stop = new AbortController();
    const client = clientOf(platform, { agent, signal: stop.signal });
    // In one turn, as handlers of the system's signals run: the request exists, nobody has connected for it yet.
    const stopped = new Promise<Failure>((resolve) => {
      setImmediate(() => {
        resolve(failureOf(client.get('modifydomain')));
        stop.abort();
      });
    });
    expect(await stopped).toEqual({ kind: 'interrupted' });
    await clientOf(other, { agent }).get('modifydomain');
    expect(proxy.asked.map(({ target }) => target)).toEqual([other.host]);
  });

  test('a proxy that is spoken to over TLS', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy({ certificate })];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url.replace('//', '//user:secret@') });
    await clientOf(platform, { agent }).get('modifydomain');
    expect(proxy.asked).toMatchObject([{ method: 'CONNECT', target: platform.host }]);
    expect(authorizationOf(proxy)).toEqual([basic('user:secret')]);
  });

  test('a platform with a certificate of its own is not trusted because of the proxy', async () => {
    const [platform, proxy] = [await serveTls(makeCertificate()), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    expect(await failureOf(clientOf(platform, { agent }).get('modifydomain'))).toEqual({
      kind: 'network',
      host: platform.host,
      code: expect.stringMatching(/CERT|SIGNATURE/),
    });
    expect(platform.received).toEqual([]);
  });
});

describe('to an http address of this machine', () => {
  test('the proxy passes it on, and twenty calls share one connection', async () => {
    const [platform, proxy] = [await serveBody(LISTS), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTP_PROXY: proxy.url.replace('//', '//user:secret@') });
    const client = clientOf(platform, { agent });
    for (let call = 0; call < 20; call += 1) await client.get('modifydomain');
    const path = '/rest/2.0/smartapp/app/modifydomain';
    expect(proxy.asked).toHaveLength(20);
    expect(new Set(proxy.asked.map(({ method, target }) => `${method} ${target}`))).toEqual(
      new Set([`POST ${platform.url}${path}`]),
    );
    expect(new Set(authorizationOf(proxy))).toEqual(new Set([basic('user:secret')]));
    expect(platform.received).toHaveLength(20);
    expect(platform.received[0]).toMatchObject({ method: 'POST', url: path });
    expect(new URLSearchParams(platform.received[0]?.body).get('access_token')).toBe(TOKEN);
    expect(proxy.connections()).toBe(1);
  });

  test('not with NO_PROXY', async () => {
    const [platform, proxy] = [await serveBody(LISTS), await serveProxy()];
    const agent = await agentFor(platform.url, { http_proxy: proxy.url, no_proxy: '127.0.0.1' });
    await clientOf(platform, { agent }).get('modifydomain');
    expect(platform.received).toHaveLength(1);
    expect(proxy.connections()).toBe(0);
  });

  test('a 407 is the proxy’s', async () => {
    const [platform, proxy] = [await serveBody(LISTS), await serveProxy({ refuse: 407 })];
    const agent = await agentFor(platform.url, { HTTP_PROXY: proxy.url });
    const failure = { kind: 'proxy', proxy: proxy.url, status: 407, code: '' };
    expect(await failureOf(clientOf(platform, { agent }).modify(ADD))).toEqual(failure);
    expect(platform.received).toEqual([]);
  });

  test('a proxy that does not listen', async () => {
    const [platform, { url }] = [await serveBody(LISTS), await closedAddress()];
    const agent = await agentFor(platform.url, { HTTP_PROXY: url });
    const failure = { kind: 'proxy', proxy: url, status: null, code: 'ECONNREFUSED' };
    expect(await failureOf(clientOf(platform, { agent }).modify(ADD))).toEqual(failure);
  });
});

test('directly, twenty calls share one connection too', async () => {
  const [plain, secure] = [await serveBody(LISTS), await serveTls(certificate)];
  const clients = [clientOf(plain), clientOf(secure, { agent: trustingAgent() })];
  for (let call = 0; call < 20; call += 1) for (const client of clients) await client.get('modifydomain');
  for (const { received, connections } of [plain, secure]) {
    expect(received).toHaveLength(20);
    expect(connections()).toBe(1);
  }
});

describe('a proxy that refuses', () => {
  test.each([302, 400, 403, 407, 500, 502, 503, 504])('with %d', async (status) => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy({ refuse: status })];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    const failure = { kind: 'proxy', proxy: proxy.url, status, code: '' };
    expect(await failureOf(clientOf(platform, { agent }).get('modifydomain'))).toEqual(failure);
    expect(await failureOf(clientOf(platform, { agent }).modify(ADD))).toEqual(failure);
    expect(proxy.asked).toHaveLength(2); // nothing is repeated
    expect(platform.connections()).toBe(0);
  });

  test('or does not listen', async () => {
    const [platform, { url }] = [await serveTls(certificate), await closedAddress()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: url });
    const failure = { kind: 'proxy', proxy: url, status: null, code: 'ECONNREFUSED' };
    expect(await failureOf(clientOf(platform, { agent }).get('modifydomain'))).toEqual(failure);
  });

  const broken: [name: string, speak: Parameters<typeof serveSocket>[0], code: string][] = [
    ['closes without a word', (socket) => socket.end(), 'EPROTO'],
    ['resets', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'ECONNRESET'],
    ['speaks another protocol', (socket) => socket.end('220 mail.example ESMTP\r\n\r\n'), 'EPROTO'],
    ['breaks off', (socket) => socket.end('HTTP/1.1 200 OK\r\nServer:'), 'EPROTO'],
    ['has no status', (socket) => socket.end('HTTP/1.1\r\n\r\n'), 'EPROTO'],
    ['says more than it can', (socket) => socket.end('HTTP/1.1 99999 OK\r\n\r\n'), 'EPROTO'],
    ['has a header that is none', (socket) => socket.end('HTTP/1.1 200 OK\r\nnothing\r\n\r\n'), 'EPROTO'],
  ];

  test.each(broken)('or %s', async (_, speak, code) => {
    const platform = await serveTls(certificate);
    const { url } = await serveSocket((socket) => void speak(socket.resume()));
    const agent = await agentFor(platform.url, { HTTPS_PROXY: url });
    const failure = { kind: 'proxy', proxy: url, status: null, code };
    expect(await failureOf(clientOf(platform, { agent }).get('modifydomain'))).toEqual(failure);
  });

  test('is one failure among calls that succeed', async () => {
    const [platform, good, bad] = [await serveTls(certificate), await serveProxy(), await serveProxy({ refuse: 403 })];
    const through = async ({ url }: TestProxy) =>
      clientOf(platform, { agent: await agentFor(platform.url, { HTTPS_PROXY: url }) }).get('modifydomain');
    const ended = await Promise.allSettled([through(good), through(bad), through(good), through(bad)]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  });

  test('the status of the platform itself stays the platform’s', async () => {
    const [platform, proxy] = [await serveTls(certificate, () => '{"error_code":110}'), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    expect(await failureOf(clientOf(platform, { agent }).get('modifydomain'))).toMatchObject({ kind: 'gateway' });
  });
});

describe('a silent proxy', () => {
  /** Hears the CONNECT, says nothing; `closed` when the client has left. */
  async function serveSilence() {
    const heard = moment();
    const closed = moment();
    const { url } = await serveSocket((socket) => {
      socket.once('data', () => heard.happen());
      socket.on('close', () => closed.happen());
    });
    return { url, heard: heard.come, closed: closed.come };
  }

  test.each(['https', 'http'])('holds nobody whose time is up: %s', async (scheme) => {
    const platform = scheme === 'https' ? await serveTls(certificate) : await serveBody(LISTS);
    const { url, closed } = await serveSilence();
    const agent = await agentFor(platform.url, { ALL_PROXY: url });
    const call = clientOf(platform, { agent, timeoutMs: 60 }).get('modifydomain');
    expect(await failureOf(call)).toEqual({ kind: 'timeout', milliseconds: 60 });
    await closed;
  });

  test('holds nobody who was interrupted', async () => {
    const platform = await serveTls(certificate);
    const { url, heard, closed } = await serveSilence();
    const agent = await agentFor(platform.url, { HTTPS_PROXY: url });
    const stop = new AbortController();
    const call = failureOf(clientOf(platform, { agent, signal: stop.signal }).get('modifydomain'));
    await heard;
    stop.abort();
    expect(await call).toEqual({ kind: 'interrupted' });
    await closed;
  });

  test('does not take along the calls beside it', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    const stop = new AbortController();
    const stopped = failureOf(clientOf(platform, { agent, signal: stop.signal }).get('modifydomain'));
    const others = Array.from({ length: 3 }, () => clientOf(platform, { agent }).get('modifydomain'));
    stop.abort();
    expect(await stopped).toEqual({ kind: 'interrupted' });
    await expect(Promise.all(others)).resolves.toHaveLength(3);
  });
});

describe('user and password', () => {
  const SECRET = 'pass word/ü:@%';
  const login = (url: string) => url.replace('//', `//corp-user:${encodeURIComponent(SECRET)}@`);

  /** What a log could hold of an error. */
  function everythingOf(error: PlatformError): string {
    const { message, remedy } = describeFailure(error.failure, error.action);
    const deep = { depth: 20, showHidden: true, maxStringLength: null, breakLength: Number.POSITIVE_INFINITY };
    return [error.stack, JSON.stringify(error), inspect(error, deep), message.en, message.zh, remedy.en].join('\n');
  }

  test('go to the proxy, and not on to the platform', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: login(proxy.url) });
    await clientOf(platform, { agent }).get('modifydomain');
    expect(authorizationOf(proxy)).toEqual([basic(`corp-user:${SECRET}`)]);
    expect(platform.received).toHaveLength(1);
    const told = platform.received[0]?.rawHeaders.join('\n');
    expect(told).not.toMatch(/proxy/i);
    expect(told).not.toContain(basic(`corp-user:${SECRET}`).slice(6));
  });

  test('a user alone', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url.replace('//', '//corp-user@') });
    await clientOf(platform, { agent }).get('modifydomain');
    expect(authorizationOf(proxy)).toEqual([basic('corp-user:')]);
  });

  test('nobody, where none is given', async () => {
    const [platform, proxy] = [await serveTls(certificate), await serveProxy()];
    const agent = await agentFor(platform.url, { HTTPS_PROXY: proxy.url });
    await clientOf(platform, { agent }).get('modifydomain');
    expect(authorizationOf(proxy)).toEqual([undefined]);
  });

  test('are in no failure', async () => {
    const platform = await serveTls(certificate);
    const refusing = await Promise.all([403, 407, 502].map((refuse) => serveProxy({ refuse })));
    const echoing = await serveSocket((socket) => {
      socket.once('data', (asked) => socket.end(`HTTP/1.1 500 ${asked}\r\n\r\n`));
    });
    for (const { url } of [...refusing, echoing, await closedAddress()]) {
      const agent = await agentFor(platform.url, { HTTPS_PROXY: login(url) });
      const error = await errorOf(clientOf(platform, { agent }).get('modifydomain'));
      expect(error.failure).toMatchObject({ kind: 'proxy', proxy: url });
      expect(error).toBeInstanceOf(PlatformError);
      const told = everythingOf(error);
      for (const part of ['pass word', 'pass%20word', 'corp-user', basic(`corp-user:${SECRET}`).slice(6, 20)]) {
        expect(told).not.toContain(part);
      }
    }
  });

  test('are not in the address that the packages print for DEBUG', async () => {
    for (const url of ['https://a.com', 'http://127.0.0.1']) {
      const agent = await agentFor(url, { ALL_PROXY: login('http://127.0.0.1:3128') });
      expect(agent?.proxy.href).toBe('http://127.0.0.1:3128/');
      expect(inspect(agent?.connectOpts)).not.toMatch(/Basic|corp-user/);
    }
  });
});

/**
 * The agents of `https-proxy-agent` and `http-proxy-agent`, mended in four points: a proxy that fails or refuses is a
 * `ProxyError` and no answer of the platform; a call that is given up closes its connection to a silent proxy, which
 * would hold the process; an idle connection is closed in time; and their debug output has no password to print.
 *
 * Loaded by `proxyAgent` only where there is a proxy.
 */
import type { ClientRequest } from 'node:http';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { ProxyError } from './proxy-error.ts';

/** As Node's own agent has it. With it, a server's announcement that it closes earlier is heeded too. */
const IDLE_MS = 5_000;

/** The system's code for a protocol error: the packages tell of half an answer, or none, in words without a code. */
const NO_HTTP = 'EPROTO';

/** To https addresses: CONNECT, then TLS with the platform through the proxy. */
export class TunnelAgent extends HttpsProxyAgent<string> {
  constructor(proxy: URL) {
    super(proxy.origin, { keepAlive: true, headers: authorizationOf(proxy) });
    this.options.timeout = IDLE_MS;
  }

  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>['connect']>) {
    let status: number | undefined;
    request.once('proxyConnect', (answer: { statusCode: number }) => {
      status = answer.statusCode;
    });
    const socket = await reach(this, request, () => super.connect(request, options));
    if (status === 200) return socket;
    // The socket is none: it would replay the proxy's refusal as if the platform had answered.
    throw new ProxyError(/^\d{3}$/.test(String(status)) ? String(status) : NO_HTTP);
  }
}

/** To http addresses: the whole request goes to the proxy. */
export class ForwardAgent extends HttpProxyAgent<string> {
  constructor(proxy: URL) {
    super(proxy.origin, { keepAlive: true, headers: authorizationOf(proxy) });
    this.options.timeout = IDLE_MS;
  }

  override connect(...[request, options]: Parameters<HttpProxyAgent<string>['connect']>) {
    return reach(this, request, () => super.connect(request, options));
  }
}

/** Given as a header, the password is not in the agent's address, which `DEBUG=*` prints. */
function authorizationOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** Connects, as long as the request wants it. */
async function reach<T>(
  agent: { readonly connectOpts: { signal?: AbortSignal | undefined } },
  request: ClientRequest,
  connect: () => Promise<T>,
): Promise<T> {
  const given = new AbortController();
  const giveUp = () => given.abort();
  request.once('abort', giveUp); // it has no socket yet, and without one it emits no `close`
  if (request.destroyed) giveUp();
  agent.connectOpts.signal = given.signal; // `connect` reads it at once: it is this request's
  try {
    return await connect();
  } catch (error) {
    throw new ProxyError(error instanceof Error && 'code' in error ? String(error.code) : NO_HTTP);
  } finally {
    request.off('abort', giveUp); // from here on the connection may serve other requests
  }
}

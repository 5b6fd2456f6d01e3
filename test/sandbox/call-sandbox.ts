import { request } from 'node:http';
import type { DomainType, Endpoint, Level } from '../../src/core/domain-type.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

export const SERVER = '/rest/2.0/smartapp/app/modifydomain';
export const BUSINESS = '/rest/2.0/smartapp/app/modifywebviewdomain';

export const DOWNLOAD = '/rest/2.0/smartapp/tp/download/domaincer';
export const FILE = '/bd_mapp_domaincer.txt';

export type Fields = Partial<Record<DomainType | 'action' | 'access_token', string>>;

/** Runs `use` with a sandbox of its own, which is closed in any case. */
export async function withSandbox(
  options: SandboxOptions,
  use: (sandbox: Sandbox) => Promise<void> | void,
): Promise<void> {
  const sandbox = await startSandbox(options);
  try {
    await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

/** Where a sandbox is, in this process or another, and what it takes. */
export type Address = Pick<Sandbox, 'url' | 'token' | 'platformToken'>;

/** A raw call with the first app's token in the body, or the platform's, unless `fields` has another one. */
export function post(
  sandbox: Address,
  endpoint: Endpoint,
  fields: Fields,
  signal: AbortSignal | null = null,
  level: Level = 'app',
): Promise<Response> {
  const access_token = level === 'tp' ? sandbox.platformToken : sandbox.token;
  return fetch(`${sandbox.url}/rest/2.0/smartapp/${level}/${endpoint}`, {
    method: 'POST',
    body: new URLSearchParams({ access_token, ...fields }),
    redirect: 'manual',
    signal,
  });
}

/** The parsed answer of a raw call. */
export async function call(sandbox: Sandbox, endpoint: Endpoint, fields: Fields): Promise<unknown> {
  const response = await post(sandbox, endpoint, fields);
  return response.json();
}

/** Only the errno of a raw call to the server domains. */
export async function errnoOf(sandbox: Sandbox, fields: Fields, endpoint: Endpoint = 'modifydomain'): Promise<unknown> {
  return ((await call(sandbox, endpoint, fields)) as { errno?: unknown }).errno;
}

/** The request domains that `get` shows; the first app's, unless another token is given. */
export async function shownTo(sandbox: Sandbox, access_token = sandbox.token): Promise<string> {
  const { data } = (await call(sandbox, 'modifydomain', { action: 'get', access_token })) as {
    data: { request_domain: string };
  };
  return data.request_domain;
}

/** The parsed answer of a raw call of the platform itself. */
export async function callTp(sandbox: Sandbox, endpoint: Endpoint, fields: Fields): Promise<unknown> {
  const response = await post(sandbox, endpoint, fields, null, 'tp');
  return response.json();
}

/** Only the errno of a raw call of the platform itself, to its server domains. */
export async function errnoOfTp(
  sandbox: Sandbox,
  fields: Fields,
  endpoint: Endpoint = 'modifydomain',
): Promise<unknown> {
  return ((await callTp(sandbox, endpoint, fields)) as { errno?: unknown }).errno;
}

/** The registered request domains that `get` shows. */
export async function registeredShown(sandbox: Sandbox): Promise<string[]> {
  const { data } = (await callTp(sandbox, 'modifydomain', { action: 'get' })) as { data: { request_domain: string[] } };
  return data.request_domain;
}

/** What came back for a raw request. */
export interface Got {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** A raw request with a `Host` of its own, which `fetch` would not send. */
export function getFrom(sandbox: Pick<Address, 'url'>, path: string, host: string, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(`${sandbox.url}${path}`, { method, headers: { host }, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      response.on('error', reject);
    });
    sent.on('error', reject).end();
  });
}

import type { DomainType, Endpoint } from '../../src/core/domain-type.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

export const SERVER = '/rest/2.0/smartapp/app/modifydomain';
export const BUSINESS = '/rest/2.0/smartapp/app/modifywebviewdomain';

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

/** A raw call with the first app's token in the body, unless `fields` has another one. */
export function post(
  sandbox: Sandbox,
  endpoint: Endpoint,
  fields: Fields,
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(`${sandbox.url}/rest/2.0/smartapp/app/${endpoint}`, {
    method: 'POST',
    body: new URLSearchParams({ access_token: sandbox.token, ...fields }),
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

/**
 * The platform, embedded: a loopback HTTP server with one smart program, its rules, quotas and faults. For tests,
 * for the demo, and for users who want to try their own pipeline without a real app.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DomainType, Endpoint } from '../core/domain-type.ts';
import { answerCall } from './answer-call.ts';
import { readCall } from './call.ts';
import type { CannedAnswer } from './canned-answer.ts';
import { createCannedAnswers } from './canned-answers.ts';
import { sendReply } from './reply.ts';
import { createSandboxApp, type ListFields } from './sandbox-app.ts';

export { type CannedAnswer, parseCannedAnswer } from './canned-answer.ts';

/** All optional: without any, an app with empty lists and nothing registered. */
export interface SandboxOptions {
  /** Default 0: any free one. */
  port?: number;
  /** The app's access token; default: a fixed one of the form that the platform's have. */
  token?: string;
  /** The platform's registered domains, with a protocol or without; a type left out has none. */
  registered?: Partial<Record<DomainType, readonly string[]>>;
  /** What the app has at the start, as the platform spells it. */
  live?: Partial<Record<DomainType, readonly string[]>>;
  /** Modifications allowed per endpoint; default 50. */
  quota?: number;
  /** Answers told beforehand. */
  answers?: readonly CannedAnswer[];
  /** Hears of each request when it is answered: for a log. */
  onRequest?: (request: RecordedRequest) => void;
}

/** One request, as received and answered. The token is in none of its fields. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** `null` for a path that the platform does not have. */
  readonly endpoint: Endpoint | null;
  /** `null`: absent. */
  readonly action: string | null;
  /** The list fields as sent. */
  readonly domains: ListFields;
  /** Was it counted as a modification? */
  readonly modified: boolean;
  /** In short: `errno 0`, `errno 470014`, `gateway 110`, `http 503`, `reset`. */
  readonly answer: string;
  readonly tokenInUrl: boolean;
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:8123` */
  readonly url: string;
  readonly token: string;
  /** Every request received, in order. */
  readonly requests: readonly RecordedRequest[];
  /** What the app has now. */
  live(): Record<DomainType, string[]>;
  /** Counted against the quota so far. */
  modifications(): Record<Endpoint, number>;
  /** Tells one more answer while the sandbox runs. */
  answer(canned: CannedAnswer): void;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** No secret: good at a sandbox only. It expires in 2100. */
const SANDBOX_TOKEN = '45.0123456789abcdef0123456789abcdef.3600.4102444800.sandbox';
/** No number is published; sibling platforms allow 50 a month [reading]. */
const QUOTA = 50;

/**
 * Starts the platform on 127.0.0.1.
 *
 * @throws RangeError for a registered domain that is none or an empty token; what `listen` throws for a port in use
 * @example
 * const sandbox = await startSandbox({ registered: { request_domain: ['example.com'] } });
 * await fetch(`${sandbox.url}/rest/2.0/smartapp/app/modifydomain`, {
 *   method: 'POST',
 *   body: new URLSearchParams({ access_token: sandbox.token, action: 'add', request_domain: 'https://example.com' }),
 * });
 * sandbox.live().request_domain // ['https://example.com']
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, token = SANDBOX_TOKEN, registered = {}, live = {}, quota = QUOTA } = options;
  if (token === '') throw new RangeError('the token of a sandbox must not be empty');
  const app = createSandboxApp({ registered, live, quota });
  const canned = createCannedAnswers(options.answers ?? []);
  const requests: RecordedRequest[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    if (call === undefined) return;
    const { reply, modified } = answerCall(call, { token, app, canned });
    const { method, path, endpoint, action, fields, tokenInUrl } = call;
    const record = { method, path, endpoint, action, domains: fields, modified, answer: reply.told, tokenInUrl };
    const recorded = withoutToken(record, token);
    requests.push(recorded);
    options.onRequest?.(recorded);
    sendReply(response, reply);
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    requests,
    live: app.live,
    modifications: app.modifications,
    answer: canned.add,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A caller may have put its token anywhere, in the path or among the domains. */
function withoutToken(record: RecordedRequest, token: string): RecordedRequest {
  return JSON.parse(JSON.stringify(record), (_, value) =>
    typeof value === 'string' ? value.replaceAll(token, '***') : value,
  );
}

/**
 * The platform, embedded: a loopback HTTP server with its smart programs, rules, quotas and faults. For tests, for the
 * demo, and for users who want to try their own pipeline without a real app.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DomainType, Endpoint } from '../core/domain-type.ts';
import { answerCall } from './answer-call.ts';
import { createAppRules } from './app-rules.ts';
import { readCall } from './call.ts';
import { createCallers } from './callers.ts';
import type { CannedAnswer } from './canned-answer.ts';
import { createCannedAnswers } from './canned-answers.ts';
import { createChosenAnswers } from './chosen-answers.ts';
import { hideTokens } from './hide-tokens.ts';
import { createListKeeper } from './list-keeper.ts';
import { perType } from './per-type.ts';
import { createRateLimit } from './rate-limit.ts';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';
import { createRegistrations } from './registrations.ts';
import { type Reply, sendReply } from './reply.ts';
import { readNumbers, type SandboxOptions } from './sandbox-options.ts';
import type { Lists } from './shown-lists.ts';
import { createVerificationFile } from './verification-file.ts';

export { type CannedAnswer, parseCannedAnswer } from './canned-answer.ts';
export type { CallToChoose } from './chosen-answers.ts';
export type { RecordedRequest } from './recorded-request.ts';
export type { AppOptions, SandboxOptions } from './sandbox-options.ts';

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:8123` */
  readonly url: string;
  /** The first app's. */
  readonly token: string;
  /** The platform's own, for its registered domains and the verification file. */
  readonly platformToken: string;
  /** Every request received, in order; empty where `record` is `false`. */
  readonly requests: readonly RecordedRequest[];
  /**
   * What the app has now, whatever `get` shows.
   *
   * @param token the app's; default: the first one
   * @throws RangeError for a token that is no app's
   */
  live(token?: string): Record<DomainType, string[]>;
  /**
   * Counted against the app's quotas so far.
   *
   * @param token the app's; default: the first one
   * @throws RangeError for a token that is no app's
   */
  modifications(token?: string): Record<Endpoint, number>;
  /** The registered domains as they are now, whatever `get` shows. */
  registered(): Record<DomainType, string[]>;
  /**
   * From now on this host serves the verification file, or does not.
   *
   * @throws RangeError for what is no host
   */
  serveVerification(host: string, serves: boolean): void;
  /** Tells one more answer while the sandbox runs. */
  answer(canned: CannedAnswer): void;
  /**
   * Stops listening and ends open connections; answers that still wait are not sent.
   *
   * @throws what `choose` or `onRequest` threw first
   */
  close(): Promise<void>;
}

/** No secret: good at a sandbox only. It expires in 2100. */
const SANDBOX_TOKEN = '45.0123456789abcdef0123456789abcdef.3600.4102444800.sandbox';
/** The same for the platform. */
const PLATFORM_TOKEN = '42.fedcba9876543210fedcba9876543210.2592000.4102444800.sandbox';
const VERIFICATION_FILE = '00112233445566778899aabbccddeeff';
/** No number is published; sibling platforms allow 50 a month [reading]. */
const QUOTA = 50;

/**
 * Starts the platform on 127.0.0.1.
 *
 * @throws RangeError for a registered domain or an unverified host that is none, for a token that is empty or given
 * twice, for a verification file that is not of 32 bytes and for a number out of its limits; what `listen` throws for a
 * port in use
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
  const { port = 0, token: firstToken = SANDBOX_TOKEN, platformToken = PLATFORM_TOKEN, live = {} } = options;
  const { quota = QUOTA, record = true, onRequest } = options;
  const { perSecond, showAfter, delayMs } = readNumbers(options);
  const all = [{ token: firstToken, live }, ...(options.apps ?? [])];
  const file = createVerificationFile(options.verificationFile ?? VERIFICATION_FILE, options.unverified ?? []);
  const registrations = createRegistrations(options.registered ?? {}, file.isServedBy, showAfter);
  const rules = createAppRules(registrations, quota);
  const callers = createCallers(
    { token: platformToken, keeper: registrations.keeper },
    all.map(({ token, live = {} }) => ({ token, keeper: createListKeeper(live, rules, showAfter) })),
  );
  const canned = createCannedAnswers(options.answers ?? []);
  const chosen = createChosenAnswers(options.choose ?? (() => undefined));
  const platform = { callers, file, allows: createRateLimit(perSecond), chosen, canned };
  const hide = hideTokens([platformToken, ...all.map(({ token }) => token)]);
  const requests: RecordedRequest[] = [];
  const failures: unknown[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    if (call === undefined) return;
    const answered = answerCall(call, platform);
    if (record || onRequest) {
      const recorded = recordRequest(call, answered, hide);
      if (record) requests.push(recorded);
      onRequest?.(recorded);
    }
    send(response, answered.reply);
  }

  function send(response: ServerResponse, reply: Reply): void {
    const sendNow = () => sendReply(response, reply);
    // An answer that waits keeps no process alive: a closed sandbox is over at once.
    if (delayMs === 0) sendNow();
    else setTimeout(sendNow, delayMs).unref();
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((failure: unknown) => {
      failures.push(failure);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: firstToken,
    platformToken,
    requests,
    live: (token = firstToken) => copyOf(callers.app(token).lists()),
    modifications: (token = firstToken) => callers.app(token).modifications(),
    registered: () => copyOf(registrations.keeper.lists()),
    serveVerification: file.serve,
    answer: canned.add,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(() => (failures.length > 0 ? reject(failures[0]) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function copyOf(lists: Lists): Record<DomainType, string[]> {
  return perType((type) => [...lists[type]]);
}

/** A change with the real client at a real sandbox: what came of it, and what was asked of the platform. */

import type { Change } from '../../src/app/change.ts';
import { type ChangePorts, type ChangeResult, changeApp, planApp, type Step } from '../../src/app/change-app.ts';
import { type Clock, patienceFor } from '../../src/app/clock.ts';
import { interruptible } from '../../src/app/interruptible.ts';
import { patient } from '../../src/app/patient.ts';
import { type Platform, PlatformError } from '../../src/app/platform.ts';
import type { DomainType, Endpoint } from '../../src/core/domain-type.ts';
import { createClient } from '../../src/platform/client.ts';
import {
  parseCannedAnswer,
  type RecordedRequest,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/sandbox.ts';
import { type Fields, post } from '../sandbox/call-sandbox.ts';

export type Live = Partial<Record<DomainType, readonly string[]>>;

/** A host under `example.com`, which is registered for every type. */
export const a = 'https://a.example.com';
export const b = 'https://b.example.com';
export const c = 'https://c.example.com';
export const d = 'https://d.example.com';

const REGISTERED = {
  request_domain: ['example.com'],
  socket_domain: ['example.com'],
  download_domain: ['example.com'],
  upload_domain: ['example.com'],
  web_view_domain: ['example.com'],
};

export const APPLY: Change = {
  appId: '016',
  kind: 'apply',
  lists: {},
  mode: 'exact',
  protect: null,
  policy: {},
  endpoints: ['modifydomain', 'modifywebviewdomain'],
  failOn: 'error',
  reviewed: null,
};

export interface Run extends ChangeResult {
  /** `set modifydomain request_domain=… socket_domain=… -> errno 500`; somebody else's begin with `other: `. */
  readonly requests: readonly string[];
  readonly steps: readonly string[];
  /** What the app has afterwards; empty lists left out. */
  readonly live: Live;
  /** Counted by the platform, somebody else's too. */
  readonly modifications: Record<Endpoint, number>;
  /** Each pause, in milliseconds. */
  readonly pauses: readonly number[];
}

/** The so many-th request of a kind, from 1; with `+` also all of the kind that come after it. */
export type Nth = `${'get' | 'modification'} ${number}${'' | '+'}`;

export interface Setting {
  readonly live?: Live;
  readonly quota?: number;
  /** As `--answer` has them. */
  readonly answers?: readonly string[];
  /** Answers to single requests; these come before `answers`. */
  readonly answerTo?: { readonly [request: Nth]: string };
  /** What happens right before a request leaves: a call of somebody else, the platform's end, or ours. */
  readonly before?: { readonly [request: Nth]: Fields | 'platform-ends' | 'interrupt' | 'interrupt-in-flight' };
  /** Somebody stops us in the middle of this pause, from 1. */
  readonly interruptInPause?: number;
  /** Only plan; default: send. */
  readonly planOnly?: boolean;
  readonly ask?: ChangePorts['ask'];
  /** As the sandbox has it. */
  readonly showAfter?: number;
  /** Of one request; default 10,000. */
  readonly timeoutMs?: number;
  /** How long each request lasts by the clock, in milliseconds; default: no time. */
  readonly lasts?: number;
  readonly registered?: SandboxOptions['registered'];
}

export async function runChange(change: Partial<Change>, setting: Setting = {}): Promise<Run> {
  const { answers = [], answerTo = {}, before = {}, ask, timeoutMs = 10_000, lasts = 0 } = setting;
  const steps: string[] = [];
  const others = new Set<RecordedRequest>();
  let other = false;
  let endsInFlight = false;
  const inFlight = new AbortController();
  const asked = countKinds();
  const sandbox = await startSandbox({
    registered: setting.registered ?? REGISTERED,
    live: setting.live ?? {},
    quota: setting.quota ?? 50,
    answers: answers.map(parseCannedAnswer),
    showAfter: setting.showAfter ?? 0,
    choose: ({ action }) => (other ? undefined : told(answerTo, asked(action))),
    onRequest: (request) => {
      if (other) others.add(request);
      if (endsInFlight) inFlight.abort();
    },
  });

  const stop = new AbortController();
  const clock = instantClock();
  const patience = patienceFor(10_000);
  const client = interruptible(
    createClient({ token: sandbox.token, apiUrl: sandbox.url, timeoutMs, signal: inFlight.signal }),
    stop.signal,
  );
  const leaving = countKinds();
  const meanwhile = async (action: string) => {
    clock.pass(lasts);
    const event = told(before, leaving(action));
    if (event === 'interrupt') stop.abort();
    else if (event === 'interrupt-in-flight') endsInFlight = true;
    else if (event === 'platform-ends') {
      await sandbox.close();
      await client.get('modifydomain').catch(() => {}); // on the connection that was kept: the next one is refused
    } else if (event) {
      other = true;
      await post(sandbox, event.web_view_domain === undefined ? 'modifydomain' : 'modifywebviewdomain', event);
      other = false;
    }
  };
  const observed: Platform = {
    async get(endpoint) {
      await meanwhile('get');
      return client.get(endpoint);
    },
    async modify(call) {
      await meanwhile(call.action);
      return client.modify(call);
    },
  };
  const wait = async (milliseconds: number) => {
    await clock.wait(milliseconds);
    if (clock.pauses.length === setting.interruptInPause) stop.abort();
    if (stop.signal.aborted) throw new PlatformError({ kind: 'interrupted' }, null, null);
  };

  try {
    const work = setting.planOnly ? planApp : changeApp;
    const result = await work(
      { ...APPLY, ...change },
      {
        platform: patient(observed, { ...clock, wait }, patience),
        clock: { ...clock, wait },
        patience,
        onStep: (step) => steps.push(stepText(step)),
        ...(ask && { ask }),
      },
    );
    const live = Object.fromEntries(Object.entries(sandbox.live()).filter(([, texts]) => texts.length > 0));
    const requests = sandbox.requests.map((request) => (others.has(request) ? 'other: ' : '') + requestText(request));
    return { ...result, requests, steps, live, modifications: sandbox.modifications(), pauses: clock.pauses };
  } finally {
    await sandbox.close().catch(() => {}); // it may have ended in the middle
  }
}

/** Numbers the requests of each kind. */
function countKinds(): (action: string | null) => { readonly kind: 'get' | 'modification'; readonly count: number } {
  const counts = { get: 0, modification: 0 };
  return (action) => {
    const kind = action === 'get' ? 'get' : 'modification';
    counts[kind] += 1;
    return { kind, count: counts[kind] };
  };
}

function told<Value>(
  table: { readonly [request: Nth]: Value },
  { kind, count }: ReturnType<ReturnType<typeof countKinds>>,
): Value | undefined {
  const standing = Object.entries(table).find(([key]) => {
    const from = new RegExp(`^${kind} (\\d+)\\+$`).exec(key)?.[1];
    return from !== undefined && count >= Number(from);
  });
  return table[`${kind} ${count}`] ?? standing?.[1];
}

/** Time that passes only where somebody waits, or says so. */
export interface InstantClock extends Clock {
  readonly pauses: readonly number[];
  pass(milliseconds: number): void;
}

export function instantClock(random: () => number = () => 0.5): InstantClock {
  let now = 0;
  const pauses: number[] = [];
  return {
    now: () => now,
    async wait(milliseconds) {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    random,
    pauses,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export function requestsOf({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests.map(requestText);
}

function requestText({ endpoint, action, domains, answer }: RecordedRequest): string {
  const lists = Object.entries(domains).map(([type, text]) => `${type}=${text}`);
  const told = answer === 'errno 0' ? '' : ` -> ${answer}`;
  return [action ?? 'add-all', endpoint, ...lists].join(' ') + told;
}

function stepText(step: Step): string {
  if (step.kind === 'reading-back') return `reading-back ${step.endpoint}`;
  return `${step.kind} ${step.call.action} ${step.call.endpoint}`;
}

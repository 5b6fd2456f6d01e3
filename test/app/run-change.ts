/** A change with the real client at a real sandbox: what came of it, and what was asked of the platform. */

import { type Change, type ChangeResult, changeApp, type Step } from '../../src/app/change-app.ts';
import type { AppOutcome } from '../../src/app/outcome.ts';
import type { DomainType } from '../../src/core/domain-type.ts';
import { createClient } from '../../src/platform/client.ts';
import { parseCannedAnswer, type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

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

const APPLY: Change = {
  appId: '016',
  kind: 'apply',
  lists: {},
  mode: 'exact',
  protect: null,
  policy: {},
  endpoints: ['modifydomain', 'modifywebviewdomain'],
  failOn: 'error',
};

export interface Run extends ChangeResult {
  /** `get modifydomain`, `set modifydomain request_domain=…&socket_domain=… -> errno 0` */
  readonly requests: readonly string[];
  readonly steps: readonly string[];
  /** What the app has afterwards; empty lists left out. */
  readonly live: Live;
  /** With what it was asked whether to send; `null` where it was not. */
  readonly asked: AppOutcome | null;
}

export interface Setting {
  readonly live?: Live;
  readonly quota?: number;
  /** As `--answer` has them. */
  readonly answers?: readonly string[];
  readonly consent?: 'send' | 'plan-only' | 'declined';
  readonly registered?: SandboxOptions['registered'];
}

export async function runChange(change: Partial<Change>, setting: Setting = {}): Promise<Run> {
  const sandbox = await startSandbox({
    registered: setting.registered ?? REGISTERED,
    live: setting.live ?? {},
    quota: setting.quota ?? 50,
    answers: (setting.answers ?? []).map(parseCannedAnswer),
  });
  const steps: string[] = [];
  let asked: AppOutcome | null = null;
  try {
    const result = await changeApp(
      { ...APPLY, ...change },
      {
        platform: createClient({ token: sandbox.token, apiUrl: sandbox.url }),
        consent: async (planned) => {
          asked = planned;
          return setting.consent ?? 'send';
        },
        onStep: (step) => steps.push(stepText(step)),
      },
    );
    const live = Object.fromEntries(Object.entries(sandbox.live()).filter(([, texts]) => texts.length > 0));
    return { ...result, requests: requestsOf(sandbox), steps, live, asked };
  } finally {
    await sandbox.close();
  }
}

export function requestsOf({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests.map(({ endpoint, action, domains, answer }) => {
    const lists = Object.entries(domains).map(([type, text]) => `${type}=${text}`);
    const told = answer === 'errno 0' ? '' : ` -> ${answer}`;
    return [action ?? 'add-all', endpoint, ...lists].join(' ') + told;
  });
}

function stepText(step: Step): string {
  return step.kind === 'sending'
    ? `sending ${step.call.action} ${step.call.endpoint}`
    : `${step.kind} ${step.endpoint}`;
}

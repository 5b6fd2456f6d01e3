/** Several apps in one run, made from lists as a run makes them. */
import { type AppOutcome, type AppStatus, blankApp } from '../../src/app/outcome.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';
import { plan } from '../../src/core/plan.ts';

const WANTED = {
  request_domain: ['https://api.example.com', 'https://log.example.com', 'https://img.example.com'],
  web_view_domain: ['https://www.example.com'],
};
const LIVE = { request_domain: ['https://api.example.com', 'https://old.example.com'], web_view_domain: [] };

export const NO_ANSWER: Partial<AppOutcome> = {
  failed: { failure: { kind: 'timeout', milliseconds: 10_000 }, endpoint: 'modifydomain', action: 'set' },
};

export const TOO_MANY: Partial<AppOutcome> = {
  refusal: { kind: 'unsafe', breaches: [{ limit: 'max_deletions', allowed: 5, deletions: 6 }] },
};

/** An app that has changes: two to add and one to delete for requests, one to add for web views. */
export function changing(appId: string | null, status: AppStatus, part: Partial<AppOutcome> = {}): AppOutcome {
  return {
    ...blankApp(appId, status),
    ...planned(WANTED, LIVE),
    ...(status === 'applied' ? { sent: 2 } : {}),
    ...part,
  };
}

export function planned(wanted: DomainLists, live: DomainLists): Pick<AppOutcome, 'differences' | 'calls'> {
  const { differences, calls } = plan({ wanted, live });
  return { differences, calls };
}

/** One of each status. */
export const FLEET: readonly AppOutcome[] = [
  changing('16012345', 'applied'),
  blankApp('16012346', 'unchanged'),
  changing('16012347', 'failed', { ...NO_ANSWER, sent: 1 }),
  changing('商城', 'refused', TOO_MANY),
  changing('16012349', 'pending'),
  blankApp('16012350', 'skipped'),
];

/** 3 applied, 2 failed, all others unchanged. */
export function manyApps(count: number): AppOutcome[] {
  return Array.from({ length: count }, (_, index) => {
    const appId = `${16_000_000 + index}`;
    if (index % 400 === 7) return changing(appId, 'applied');
    if (index % 500 === 11) return changing(appId, 'failed', NO_ANSWER);
    return blankApp(appId, 'unchanged');
  });
}

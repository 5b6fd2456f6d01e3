/** An outcome of each kind, for every format. */
import {
  type AppOutcome,
  type AppProblem,
  blankApp,
  blankOutcome,
  type Outcome,
  type SuppressedProblem,
} from '../../src/app/outcome.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { check } from '../../src/core/check.ts';
import { plan } from '../../src/core/plan.ts';
import type { Problem } from '../../src/core/problem.ts';

export function outcomeOf(part: Partial<Outcome>): Outcome {
  return { ...blankOutcome('apply'), ...part };
}

export function withApp(problems: readonly Problem[], appId: string | null): AppProblem[] {
  return problems.map((problem) => ({ ...problem, appId }));
}

const planned = plan({
  wanted: { request_domain: ['https://a.com', 'https://b.com'], web_view_domain: [] },
  live: { request_domain: ['https://a.com', 'https://Old.com/'], web_view_domain: ['https://w.com', 'https://w.com'] },
});

/** One app with something in every field. */
export const APP: AppOutcome = {
  ...blankApp('016012345', 'failed'),
  checksum: '5f3a'.repeat(16),
  differences: planned.differences,
  calls: planned.calls,
  sent: 1,
  failed: {
    failure: { kind: 'errno', errno: 470012, msg: '修改业务域名超过限制次数', info: null },
    endpoint: 'modifywebviewdomain',
    action: 'delete',
  },
  live: { request_domain: ['https://a.com', 'https://b.com'], web_view_domain: ['https://w.com', 'https://w.com'] },
  before: {
    request_domain: ['https://a.com', 'https://Old.com/'],
    web_view_domain: ['https://w.com', 'https://w.com'],
  },
};

export const REFUSED: AppOutcome = {
  ...blankApp(null, 'refused'),
  refusal: { kind: 'unsafe', breaches: planned.breaches },
};

export const PROBLEMS = withApp(
  check(
    { request_domain: ['https://a.com/x', 'http://b.com'] },
    { registered: { request_domain: ['a.com', 'b.com', 'com.cn'] } },
  ),
  null,
);

/** By a comment, and by the config. */
export const SUPPRESSED: readonly SuppressedProblem[] = [
  { rule: 'secure-protocol', line: { file: 'swan-domains.yml', line: 4 }, reason: '对方没有 TLS' } as const,
  { rule: 'secure-protocol', value: 'http://b.com', reason: 'a | b <b>', until: '2027-01-31' } as const,
].flatMap((suppression, index) => {
  const place = { file: 'swan-domains.yml', line: 4 + index, column: 30, endLine: 4 + index, endColumn: 60 };
  const [problem] = PROBLEMS.filter(({ rule }) => rule === suppression.rule);
  return problem ? [{ ...problem, suppression: { ...suppression, place } }] : [];
});

/** Of another config. */
export const EMPTY = new UsageError({ kind: 'config-empty' }, { file: 'b.yml' });

export const USAGE = new UsageError(
  { kind: 'unknown-key', key: 'domain', near: ['domains'], known: ['domains'] },
  { file: 'swan-domains.yml', line: 3, column: 1 },
);

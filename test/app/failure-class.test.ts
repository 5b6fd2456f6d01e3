/** What each failure means for the call, and for the other apps of the run. */
import { describe, expect, test } from 'vitest';
import { type FailureClass, failureClass, holdsForAll, neverSent } from '../../src/app/failure-class.ts';
import type { Failure, FailureKind } from '../../src/app/platform.ts';
import { errnoInfo, gatewayInfo } from '../../src/core/errno.ts';

const errno = (code: number): Failure => ({ kind: 'errno', errno: code, msg: '', info: errnoInfo(code) ?? null });
const gateway = (code: number): Failure => ({
  kind: 'gateway',
  errorCode: code,
  msg: '',
  info: gatewayInfo(code) ?? null,
});
const http = (status: number): Failure => ({ kind: 'http', status });
const network = (code: string): Failure => ({ kind: 'network', host: 'openapi.baidu.com', code });
const body = (fault: 'empty' | 'not-json' | 'too-large' | 'unknown-shape'): Failure => ({
  kind: 'body',
  fault,
  start: '',
});
const proxy = 'http://proxy.corp:3128';

/** A row for each kind, and within it for each class that it can be of: the compiler sees that no kind is missing. */
const rows: Record<FailureKind, readonly (readonly [failure: Failure, meaning: FailureClass])[]> = {
  errno: [
    [errno(470016), 'refusing'],
    [errno(40001), 'refusing'],
    [errno(44003), 'refusing'],
    [errno(424242), 'refusing'], // unknown
    [errno(500), 'in-doubt'],
    [errno(501), 'in-doubt'],
    [errno(1000), 'in-doubt'],
    [errno(5000), 'in-doubt'],
    [errno(6002), 'in-doubt'],
    [errno(50029), 'busy'],
    [errno(50051), 'no-change'],
    [errno(40007), 'whole-run'],
    [errno(40008), 'whole-run'],
  ],
  gateway: [
    [gateway(1), 'in-doubt'],
    [gateway(2), 'in-doubt'],
    [gateway(3), 'refusing'],
    [gateway(110), 'refusing'],
    [gateway(424242), 'refusing'], // unknown
    [gateway(4), 'whole-run'],
    [gateway(5), 'whole-run'],
    [gateway(6), 'whole-run'],
    [gateway(17), 'whole-run'],
    [gateway(19), 'whole-run'],
    [gateway(18), 'busy'],
  ],
  oauth: [[{ kind: 'oauth', error: 'invalid_token', description: '' }, 'refusing']],
  http: [
    [http(400), 'refusing'],
    [http(401), 'refusing'],
    [http(404), 'refusing'],
    [http(407), 'refusing'],
    [http(408), 'in-doubt'],
    [http(429), 'busy'],
    [http(499), 'refusing'],
    [http(500), 'in-doubt'],
    [http(502), 'in-doubt'],
    [http(503), 'in-doubt'],
    [http(504), 'in-doubt'],
    [http(599), 'in-doubt'],
  ],
  timeout: [[{ kind: 'timeout', milliseconds: 10_000 }, 'in-doubt']],
  network: [
    [network('ECONNREFUSED'), 'unreachable'],
    [network('ENOTFOUND'), 'unreachable'],
    [network('EAI_AGAIN'), 'unreachable'],
    [network('EHOSTUNREACH'), 'unreachable'],
    [network('ENETUNREACH'), 'unreachable'],
    [network('ECONNRESET'), 'in-doubt'],
    [network('EPIPE'), 'in-doubt'],
    [network('ETIMEDOUT'), 'in-doubt'],
    [network('ERR_STREAM_PREMATURE_CLOSE'), 'in-doubt'],
    [network('unknown'), 'in-doubt'],
  ],
  proxy: [
    [{ kind: 'proxy', proxy, status: 403, code: '' }, 'whole-run'],
    [{ kind: 'proxy', proxy, status: 407, code: '' }, 'whole-run'],
    [{ kind: 'proxy', proxy, status: 502, code: '' }, 'unreachable'],
    [{ kind: 'proxy', proxy, status: null, code: 'ECONNREFUSED' }, 'unreachable'],
  ],
  redirect: [[{ kind: 'redirect', status: 302, to: 'https://example.com' }, 'whole-run']],
  body: [
    [body('empty'), 'in-doubt'],
    [body('not-json'), 'in-doubt'],
    [body('too-large'), 'in-doubt'],
    [body('unknown-shape'), 'in-doubt'],
  ],
  token: [[{ kind: 'token', fault: 'malformed', detail: '' }, 'refusing']],
  interrupted: [[{ kind: 'interrupted' }, 'interrupted']],
  moved: [[{ kind: 'moved', lost: http(503), moved: [], refusal: { kind: 'declined' } }, 'refusing']],
  'not-reached': [[{ kind: 'not-reached', missing: [], surplus: [] }, 'refusing']],
};

const all = Object.values(rows).flat();
const HOLDS_FOR_ALL: readonly FailureClass[] = ['whole-run', 'unreachable'];

describe('failureClass', () => {
  test.each(all)('%j: %s', (failure, meaning) => {
    expect(failureClass(failure)).toBe(meaning);
  });

  test('every class is there', () => {
    const classes = ['busy', 'in-doubt', 'interrupted', 'no-change', 'refusing', 'unreachable', 'whole-run'];
    expect([...new Set(all.map(([, meaning]) => meaning))].sort()).toEqual(classes);
  });
});

test.each(all)('%j (%s): does it hold for every app?', (failure, meaning) => {
  expect(holdsForAll(failure)).toBe(HOLDS_FOR_ALL.includes(meaning));
});

test.each([
  ['ECONNREFUSED', true],
  ['ENOTFOUND', true],
  ['EAI_AGAIN', true],
  ['EHOSTUNREACH', true],
  ['ENETUNREACH', true],
  ['ECONNRESET', false],
  ['ETIMEDOUT', false],
  ['', false],
])('neverSent %s: %s', (code, expected) => {
  expect(neverSent(code)).toBe(expected);
});

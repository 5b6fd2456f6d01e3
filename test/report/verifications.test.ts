/** Whatever is said of a business domain is there in both languages, and shows nothing of a stranger's as more than text. */
import { describe, expect, test } from 'vitest';
import type { FileDifference } from '../../src/app/compare-file.ts';
import type { VerificationFault, VerificationWarning } from '../../src/app/verification.ts';
import type { FailureWords } from '../../src/report/messages/failures.ts';
import { describeVerificationFault, describeVerificationWarning } from '../../src/report/messages/verifications.ts';
import { verificationExit, verificationJson, verificationText } from '../../src/report/verifications.ts';

const HOSTILE = 'a\u001b[31m\n::error::b\u202ec';
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

type Samples<T extends { readonly kind: string }> = { readonly [K in T['kind']]: readonly Extract<T, { kind: K }>[] };

const CODES = ['ETIMEDOUT', 'ECONNREFUSED', 'ECONNRESET', 'EPROTO', 'HPE_INVALID_CONSTANT', 'EHOSTUNREACH'];
const REASONS = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_REVOKED',
];
const DIFFERENCES: { readonly [D in FileDifference]: string } = {
  encoded: '\u001f\ufffd',
  'line-break': 'd1c9',
  'byte-order-mark': '\ufeffd1c9',
  html: '<html>',
  length: HOSTILE,
  content: HOSTILE,
};

const FAULTS: Samples<VerificationFault> = {
  malformed: (['malformed', 'wildcard', 'port'] as const).map((reason) => ({ kind: 'malformed', reason })),
  'no-address': ['ENOTFOUND', 'EAI_AGAIN'].map((code) => ({ kind: 'no-address', code })),
  'private-address': [{ kind: 'private-address' }],
  unreachable: CODES.map((code) => ({ kind: 'unreachable', code })),
  certificate: [
    ...REASONS.map((reason) => ({ kind: 'certificate', reason, validTo: '2026-01-02T00:00:00.000Z' }) as const),
    { kind: 'certificate', reason: HOSTILE, validTo: null },
  ],
  redirect: [{ kind: 'redirect', status: 301, to: HOSTILE }],
  status: [404, 403, 500].map((status) => ({ kind: 'status', status })),
  file: Object.entries(DIFFERENCES).flatMap(([difference, start]) =>
    [0, 33, 4096].map((length) => ({
      kind: 'file' as const,
      difference: difference as FileDifference,
      length,
      complete: length < 4096,
      start,
    })),
  ),
};

const WARNINGS: Samples<VerificationWarning> = {
  'certificate-ends': [1, 0].map((daysLeft) => ({
    kind: 'certificate-ends',
    daysLeft,
    validTo: '2026-01-02T00:00:00.000Z',
  })),
  'content-type': [HOSTILE, null].map((found) => ({ kind: 'content-type', found })),
  'one-family': [{ kind: 'one-family', code: 'ETIMEDOUT' }],
};

function expectWords({ message, remedy }: FailureWords): void {
  for (const { en, zh } of [message, remedy]) {
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
    for (const text of [en, zh]) {
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(UNSEEN);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
}

test.each(Object.values(FAULTS).flat())('%j', (fault) => {
  expectWords(describeVerificationFault(fault));
});

test.each(Object.values(WARNINGS).flat())('%j', (warning) => {
  expectWords(describeVerificationWarning(warning));
});

describe('the report', () => {
  const report = {
    connectTo: null,
    failed: null,
    verifications: [
      { domain: HOSTILE, host: null, result: { kind: 'malformed', reason: 'malformed' } },
      { domain: 'x'.repeat(10_000), host: null, result: { kind: 'malformed', reason: 'malformed' } },
      {
        domain: 'a.com',
        host: 'a.com',
        result: {
          kind: 'asked',
          attempts: [
            {
              family: 4,
              address: '192.0.2.1',
              kind: 'answered',
              certificate: null,
              status: 301,
              contentType: HOSTILE,
              redirect: HOSTILE,
              file: null,
            },
          ],
        },
      },
    ],
  } as const;

  test('as text is lines, and nothing else that a terminal obeys', () => {
    for (const lang of ['en', 'zh'] as const) {
      const text = verificationText(report, lang);
      expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN);
      expect(text).not.toMatch(/^::/m);
      for (const line of text.split('\n')) expect(line.length).toBeLessThan(400);
    }
  });

  test('as JSON is all of it, escaped', () => {
    const json = verificationJson(report, 'en');
    expect(json.replaceAll('\n', '')).not.toMatch(UNSEEN);
    const { domains, ok, exit_code } = JSON.parse(json);
    expect({ ok, exit_code }).toEqual({ ok: false, exit_code: 1 });
    expect(domains[0].domain).toBe(HOSTILE);
    expect(domains[2].attempts[0]).toMatchObject({ content_type: HOSTILE, redirect: HOSTILE, file: null });
  });

  test('its exit code: what could not be asked counts more than what is wrong', () => {
    const [wrong] = report.verifications;
    const notAsked = { domain: 'a.com', host: 'a.com', result: { kind: 'not-asked' } } as const;
    const exit = (...verifications: Parameters<typeof verificationExit>[0]['verifications']) =>
      verificationExit({ ...report, verifications });
    expect([exit(), exit(wrong), exit(wrong, notAsked), exit(notAsked)]).toEqual([0, 1, 4, 4]);
    expect(verificationExit({ ...report, verifications: [], failed: { kind: 'interrupted' } })).toBe(4);
  });
});

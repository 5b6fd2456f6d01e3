/** The verdict table: from what was found of one domain to good, warned or wrong. */
import { describe, expect, test } from 'vitest';
import { compareFile } from '../../src/app/compare-file.ts';
import { type Attempt, type Certificate, type Family, verdictOf } from '../../src/app/verification.ts';
import { verifyDomains } from '../../src/app/verify-domains.ts';

type Answered = Extract<Attempt, { kind: 'answered' }>;
type Failed = Extract<Attempt, { kind: 'failed' }>;

const certificate: Certificate = { valid: true, reason: null, validTo: '2027-01-01T00:00:00.000Z', daysLeft: 90 };
const at = (family: Family) => ({ family, address: family === 4 ? '192.0.2.1' : '2001:db8::1' });
const answered = (family: Family, more: Partial<Answered> = {}): Attempt => ({
  ...at(family),
  kind: 'answered',
  certificate,
  status: 200,
  contentType: 'text/plain',
  redirect: null,
  file: { difference: null, length: 32, complete: true, start: '' },
  ...more,
});
const failed = (family: Family, more: Partial<Failed> = {}): Attempt => ({
  ...at(family),
  kind: 'failed',
  code: 'ETIMEDOUT',
  reached: false,
  certificate: null,
  ...more,
});
const notTried = (family: Family): Attempt => ({ ...at(family), kind: 'not-tried', code: 'ENETUNREACH' });
const refused = (family: Family): Attempt => ({ ...at(family), kind: 'private-address' });
const ended: Certificate = { ...certificate, valid: false, reason: 'CERT_HAS_EXPIRED', daysLeft: -1 };
const days = (daysLeft: number): Partial<Answered> => ({ certificate: { ...certificate, daysLeft } });

const ROWS: readonly (readonly [name: string, attempts: readonly Attempt[], sign: string, told: readonly string[]])[] =
  [
    ['IPv4 alone', [answered(4)], 'good', []],
    ['IPv6 alone', [answered(6)], 'good', []],
    ['both', [answered(4), answered(6)], 'good', []],
    ['one that this machine cannot try', [answered(4), notTried(6)], 'good', []],
    ['the other one', [notTried(4), answered(6)], 'good', []],
    ['none that this machine can try', [notTried(4), notTried(6)], 'wrong', ['unreachable 4 6']],
    ['nobody answers by one', [answered(4), failed(6)], 'warned', ['one-family 6']],
    ['nobody answers by either', [failed(4), failed(6)], 'wrong', ['unreachable 4 6']],
    [
      'nobody answers by the only one that can be tried',
      [failed(4), notTried(6)],
      'wrong',
      ['unreachable 4', 'unreachable 6'],
    ],
    ['one refuses', [answered(4), failed(6, { code: 'ECONNREFUSED', reached: true })], 'wrong', ['unreachable 6']],
    ['one breaks off', [answered(4), failed(6, { reached: true, certificate })], 'wrong', ['unreachable 6']],
    ['one is private', [answered(4), refused(6)], 'wrong', ['private-address 6']],
    ['both are', [refused(4), refused(6)], 'wrong', ['private-address 4 6']],
    ['no certificate to judge', [answered(4, { certificate: null })], 'good', []],
    ['a certificate that ended', [answered(4, { certificate: ended })], 'wrong', ['certificate 4']],
    ['by one of them', [answered(4), answered(6, { certificate: ended })], 'wrong', ['certificate 6']],
    [
      'with a broken answer',
      [failed(4, { reached: true, certificate: ended })],
      'wrong',
      ['certificate 4', 'unreachable 4'],
    ],
    ['14 days left', [answered(4, days(14))], 'good', []],
    ['13 days left', [answered(4, days(13)), answered(6, days(13))], 'warned', ['certificate-ends 4 6']],
    ['no day left', [answered(4, days(0))], 'warned', ['certificate-ends 4']],
    ['no text/plain', [answered(4, { contentType: 'text/html' })], 'warned', ['content-type 4']],
    ['no type', [answered(4, { contentType: null })], 'warned', ['content-type 4']],
    ['text/plainer', [answered(4, { contentType: 'text/plainer' })], 'warned', ['content-type 4']],
    ['TEXT/PLAIN ;charset', [answered(4, { contentType: 'TEXT/PLAIN ;charset=utf-8' })], 'good', []],
    ['another status', [answered(4, { status: 404, file: null })], 'wrong', ['status 4']],
    ['a redirect', [answered(4, { status: 301, file: null, redirect: 'https://a.com' })], 'wrong', ['redirect 4']],
    [
      'another file, of another type: only the file is told',
      [answered(4, { contentType: 'text/html', file: { difference: 'html', length: 99, complete: true, start: '<' } })],
      'wrong',
      ['file 4'],
    ],
  ];

test.each(ROWS)('%s', (_, attempts, sign, told) => {
  const verdict = verdictOf({ domain: 'a.com', host: 'a.com', result: { kind: 'asked', attempts } });
  const found = [...verdict.faults, ...verdict.warnings].map(({ about, of }) =>
    [about.kind, ...of.map(({ family }) => family)].join(' '),
  );
  expect({ sign: verdict.sign, found }).toEqual({ sign, found: told });
});

test.each([
  [{ kind: 'no-address', code: 'ENOTFOUND' }, 'wrong'],
  [{ kind: 'malformed', reason: 'port' }, 'wrong'],
  [{ kind: 'not-asked' }, 'not-asked'],
] as const)('%j', (result, sign) => {
  const { faults, ...verdict } = verdictOf({ domain: 'a.com', host: 'a.com', result });
  expect(verdict).toEqual({ sign, warnings: [] });
  expect(faults.map(({ about }) => about)).toEqual(sign === 'wrong' ? [result] : []);
});

describe('the file, byte by byte', () => {
  const FILE = 'd1c9f80a3b7e4f6c8a2d5e9b0c4f7a61';
  const bytes = (text: string) => new TextEncoder().encode(text);
  const differenceOf = (text: string | Uint8Array, more: { complete?: boolean; encoding?: string | null } = {}) =>
    compareFile({ bytes: typeof text === 'string' ? bytes(text) : text, complete: true, encoding: null, ...more }, FILE)
      .difference;

  test.each([
    [FILE, null],
    [` ${FILE}`, 'line-break'],
    [`${FILE}\n`, 'line-break'],
    [`${FILE}\r\n`, 'line-break'],
    [`\ufeff${FILE}`, 'byte-order-mark'],
    [`\ufeff${FILE}\n`, 'byte-order-mark'],
    [`"${FILE}"`, 'length'],
    ['', 'length'],
    [FILE.toUpperCase(), 'content'],
    [`${FILE}\0`, 'length'],
    [FILE.slice(0, 31), 'length'],
    ['\n <html>', 'html'],
    [`<${FILE.slice(1)}`, 'html'],
  ])('%j: %s', (text, difference) => {
    expect(differenceOf(text)).toBe(difference);
  });

  test('each of its bytes counts', () => {
    for (let at = 0; at < FILE.length; at += 1) {
      const other = bytes(FILE);
      other[at] = (other[at] ?? 0) ^ 0x80; // what a reader of 7 bits would not see
      expect(differenceOf(other)).toBe('content');
    }
  });

  test('so does whether there was more, and whether it was compressed', () => {
    expect(differenceOf(FILE, { complete: false })).toBe('length');
    expect(differenceOf(FILE, { encoding: 'gzip' })).toBe('encoded');
    expect(differenceOf(FILE, { encoding: 'Identity' })).toBe(null);
  });
});

describe('many domains', () => {
  const domains = Array.from({ length: 20 }, (_, index) => ({
    domain: `https://d${index}.com`,
    host: `d${index}.com`,
  }));

  test('so many at a time, in the order given', async () => {
    let [atWork, most] = [0, 0];
    const signs: string[] = [];
    const found = await verifyDomains(
      domains,
      async () => {
        atWork += 1;
        most = Math.max(most, atWork);
        await new Promise((soon) => setImmediate(soon));
        atWork -= 1;
        return { kind: 'asked', attempts: [answered(4)] };
      },
      { concurrency: 3, signal: new AbortController().signal, onDone: (sign) => signs.push(sign) },
    );
    expect(most).toBe(3);
    expect(found.map(({ host }) => host)).toEqual(domains.map(({ host }) => host));
    expect(signs).toEqual(domains.map(() => 'good'));
  });

  test('what cannot be asked is not, and after an interruption nobody is', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const probe = async (host: string) => {
      asked.push(host);
      stop.abort();
      return { kind: 'asked', attempts: [answered(4)] } as const;
    };
    const malformed = { domain: 'a b', host: null, reason: 'malformed' } as const;
    const found = await verifyDomains([malformed, ...domains], probe, { concurrency: 1, signal: stop.signal });
    expect(asked).toEqual(['d0.com']);
    expect(found.slice(0, 3).map(({ result }) => result.kind)).toEqual(['malformed', 'asked', 'not-asked']);
    expect(found).toHaveLength(21);
  });
});

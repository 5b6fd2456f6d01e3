/** What suppressions take out of the problems, and what they never do. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  check,
  DOMAIN_TYPES,
  type DomainLists,
  type Place,
  parseEntry,
  RULE_IDS,
  type Suppression,
  stopsModification,
  suppress,
} from '../../src/core/index.ts';
import { isDay } from '../../src/core/suppression.ts';

vi.setConfig({ testTimeout: 60_000 });

const HTTP = 'http://a.example.com';
const registered = { request_domain: 'example.com', socket_domain: 'example.com' };
const because = { reason: 'no TLS' };

function kept(lists: DomainLists, ...suppressions: Suppression[]): string[] {
  const { problems } = suppress(check(lists, { registered }), suppressions, { today: '2027-01-31' });
  return problems.map(({ rule, domainType, value }) => [rule, domainType, value].filter(Boolean).join(' '));
}

describe('what is taken out', () => {
  const both = { request_domain: [HTTP], socket_domain: [HTTP] };
  test.each<[why: string, lists: DomainLists, suppression: Suppression, left: string[]]>([
    ['one entry', { request_domain: HTTP }, { rule: 'secure-protocol', value: HTTP, ...because }, []],
    [
      'not what another rule finds in it',
      { request_domain: `${HTTP}:8080` },
      { rule: 'port', value: `${HTTP}:8080`, ...because },
      [`secure-protocol request_domain ${HTTP}:8080`],
    ],
    ['the entry in every type', both, { rule: 'secure-protocol', value: HTTP, ...because }, []],
    [
      'the entry in one type',
      both,
      { rule: 'secure-protocol', value: HTTP, domainType: 'socket_domain', ...because },
      [`secure-protocol request_domain ${HTTP}`],
    ],
    [
      'what is about a whole list',
      { request_domain: Array.from({ length: 21 }, (_, index) => `https://a${index}.example.com`) },
      { rule: 'max-domains', ...because },
      [],
    ],
    [
      'a finding about all lists, by its type',
      { upload_domain: 'https://a.example.com' },
      { rule: 'registered-domains-unknown', domainType: 'upload_domain', ...because },
      [],
    ],
    [
      'nothing that the platform would refuse',
      { request_domain: 'https://a.example.org' },
      { rule: 'registered-domain', value: 'https://a.example.org', ...because },
      ['registered-domain request_domain https://a.example.org', 'suppression https://a.example.org'],
    ],
  ])('%s', (_why, lists, suppression, left) => {
    expect(kept(lists, suppression)).toEqual(left);
  });

  test('a registered domain, too', () => {
    const problems = check({}, { registered: { request_domain: ['com.cn', 'github.io'] } }).filter(
      ({ subject }) => subject === 'registered',
    );
    const { problems: left, suppressed } = suppress(problems, [{ rule: 'public-suffix', value: 'com.cn', ...because }]);
    expect(left.map(({ value }) => value)).toEqual(['github.io']);
    expect(suppressed.map(({ value, suppression }) => [value, suppression.reason])).toEqual([['com.cn', 'no TLS']]);
  });

  test('what the user has set below error, although it bears an errno: that is sent anyway', () => {
    const lists = { request_domain: 'https://a.example.org' };
    const problems = check(lists, { registered, rules: { 'registered-domain': 'warning' } });
    const one: Suppression = { rule: 'registered-domain', value: 'https://a.example.org', ...because };
    expect(suppress(problems, [one]).problems.map(({ rule }) => rule)).toEqual(['errno-rule-off']);
  });

  test('everything of its rule on a line, and nothing on another', () => {
    const at = (line: number, column: number): Place => {
      return { file: 'a.yml', line, column, endLine: line, endColumn: column + 5 };
    };
    const entries = [at(3, 5), at(3, 30), at(4, 5)].map((place) => ({ ...parseEntry(HTTP), place }));
    const problems = check({ request_domain: { entries } }, { registered, rules: { 'duplicate-domain': 'off' } });
    const line = (file: string): Suppression => ({ rule: 'secure-protocol', line: { file, line: 3 }, ...because });
    const { problems: left, suppressed } = suppress(problems, [line('a.yml'), line('b.yml')]);
    expect(suppressed.map(({ place }) => place?.column)).toEqual([5, 30]);
    expect(left.map(({ rule }) => rule)).toEqual(['secure-protocol', 'suppression']);
  });

  test('by the first that works', () => {
    const late: Suppression = { rule: 'secure-protocol', value: HTTP, reason: 'old', until: '2020-01-01' };
    const lists = { request_domain: HTTP };
    const now: Suppression = { ...late, reason: 'new', until: '2027-12-31' };
    const { suppressed, problems } = suppress(check(lists, { registered }), [late, now], { today: '2027-01-31' });
    expect(suppressed.map(({ suppression }) => suppression.reason)).toEqual(['new']);
    expect(problems.map(({ rule }) => rule)).toEqual(['suppression']);
  });

  test('the suppression of a type before that of every type', () => {
    const any: Suppression = { rule: 'secure-protocol', value: HTTP, reason: 'any' };
    const own: Suppression = { ...any, domainType: 'request_domain', reason: 'own' };
    const { suppressed, problems } = suppress(check({ request_domain: HTTP }, { registered }), [any, own]);
    expect(suppressed.map(({ suppression }) => suppression.reason)).toEqual(['own']);
    expect(problems).toEqual([]);
  });

  // Each with each would be minutes.
  test.each([
    ['that do not work', '', 50_000],
    ['that work', 'no TLS', 0],
  ])('fifty thousand on a line of as many entries: %s', (_, reason, left) => {
    const many = Array.from({ length: 50_000 }, (_, index) => index);
    const at = (column: number): Place => ({ file: 'a.yml', line: 1, column, endLine: 1, endColumn: column + 1 });
    const entries = many.map((index) => ({ ...parseEntry(`http://a${index}.example.com`), place: at(index + 1) }));
    let asked = 0;
    const suppressions = many.map((): Suppression => {
      const line = { file: 'a.yml', line: 1 };
      return {
        rule: 'secure-protocol',
        line,
        get reason() {
          asked += 1;
          return reason;
        },
      };
    });
    const problems = check({ request_domain: { entries } }, { registered, rules: { 'max-domains': 'off' } });
    const sifted = suppress(problems, suppressions, { today: '2027-01-31' });
    expect(sifted.problems.filter(({ rule }) => rule === 'secure-protocol').length).toBe(left);
    expect(sifted.problems.filter(({ rule }) => rule === 'suppression').length).toBe(left);
    expect(sifted.suppressed.length).toBe(50_000 - left);
    expect(asked).toBeLessThan(4 * 50_000);
  });

  test('without a day nothing is out of date', () => {
    const one: Suppression = { rule: 'secure-protocol', value: HTTP, reason: 'old', until: '2020-01-01' };
    expect(suppress(check({ request_domain: HTTP }, { registered }), [one]).problems).toEqual([]);
  });

  test.each(['2027-2-1', 'tomorrow', '2027-02-30', ''])('%j is no day', (day) => {
    expect(() => suppress([], [], { today: day })).toThrow(RangeError);
    expect(() => suppress([], [{ rule: 'port', value: HTTP, reason: 'x', until: day }])).toThrow(RangeError);
  });
});

test('the days of a calendar', () => {
  const written = (year: number, month: number, day: number) =>
    [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  for (const year of [1900, 2000, 2026, 2027, 2028, 2100]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = written(year, month, day);
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDay(text), text).toBe(exists);
      }
    }
  }
});

describe('properties', () => {
  const entry = fc.constantFrom(
    ...['http://a.example.com', 'HTTP://A.example.com', 'https://b.example.com:8080', 'https://b.example.org', 'a,,b'],
    ...['https://localhost', 'https://10.0.0.1', 'wss://c.example.com', 'https://c.example.com/x', ''],
  );
  const lists = fc.record(
    { request_domain: fc.array(entry, { maxLength: 5 }), socket_domain: fc.array(entry, { maxLength: 3 }) },
    { requiredKeys: [] },
  );
  const suppression: fc.Arbitrary<Suppression> = fc.record(
    {
      rule: fc.oneof(
        fc.constantFrom('secure-protocol', 'port', 'duplicate-domain', 'domain-format', 'registered-domain'),
        fc.constantFrom(...RULE_IDS),
      ),
      value: entry,
      domainType: fc.constantFrom(...DOMAIN_TYPES),
      reason: fc.constantFrom('', 'because', 'no TLS', 'legacy'),
      until: fc.constantFrom('2020-01-01', '2027-01-31', '2030-01-01'),
    },
    { requiredKeys: ['rule', 'reason'] },
  );

  test('suppressing adds nothing but what it says of itself, loses nothing, and lets no refusal through', () => {
    let [taken, stopping] = [0, 0];
    fc.assert(
      fc.property(lists, fc.array(suppression, { maxLength: 12 }), fc.boolean(), (domains, suppressions, strict) => {
        const preset = strict ? 'strict' : 'platform';
        const before = check(domains, { registered, preset });
        const { problems, suppressed } = suppress(before, suppressions, { today: '2027-01-31', preset });
        const others = problems.filter(({ rule }) => rule !== 'suppression');
        expect(others.every((problem) => before.includes(problem))).toBe(true);
        expect(others.length + suppressed.length).toBe(before.length);
        expect(problems.filter(stopsModification)).toEqual(before.filter(stopsModification));
        for (const { suppression: by } of suppressed) {
          expect(by.reason).not.toBe('');
          expect(by.until ?? '9').not.toBe('2020-01-01');
        }
        expect(suppress(before, []).problems).toEqual(before);
        taken += suppressed.length;
        stopping += before.filter(stopsModification).length;
      }),
      { seed: 20270131, numRuns: 6000 },
    );
    expect(taken).toBeGreaterThan(100);
    expect(stopping).toBeGreaterThan(100);
  });
});

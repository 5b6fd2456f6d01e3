/** What a program may mend, safe and unsafe, and what it leaves to a person. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixEntries } from '../../src/core/fix.ts';
import {
  check,
  type DomainType,
  type FixOptions,
  fixEntry,
  fixList,
  parseEntry,
  RULE_IDS,
  type RuleId,
  rules,
} from '../../src/core/index.ts';

const fixed = (text: string, options: FixOptions = {}, type: DomainType = 'request_domain') => {
  const found = fixEntry(type, text, options);
  return found && [found.to, found.fixes.map(({ rule }) => rule)];
};

const MENDING = RULE_IDS.filter((id) => 'fix' in rules[id]);
const SAFE: readonly RuleId[] = ['canonical-form', 'list-separator', 'duplicate-domain', 'empty-domain'];

describe('an entry', () => {
  test.each<[text: string, to: string]>([
    ['https://API.example.com:443/', 'https://api.example.com'],
    ['HTTPS://a.com.', 'https://a.com'],
    ['https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s'],
    ['https://a。com', 'https://a.com'],
    ['http://A.com:80', 'http://a.com'],
    ['https://*.A.com', 'https://*.a.com'],
    ['A.com', 'a.com'],
    ['https://1.2.3.4/', 'https://1.2.3.4'],
    ['FTP://a.com', 'ftp://a.com'],
  ])('%s: its spelling is safe to mend', (text, to) => {
    expect(fixed(text)).toEqual([to, ['canonical-form']]);
  });

  test.each<[text: string, to: string, ...rules: RuleId[]]>([
    ['http://a.com', 'https://a.com', 'secure-protocol'],
    ['wss://a.com', 'https://a.com', 'secure-protocol'],
    ['http://a.com:80', 'https://a.com', 'secure-protocol', 'canonical-form'],
    ['http://a.com:8080', 'https://a.com:8080', 'secure-protocol'],
    ['a.com', 'https://a.com', 'allowed-protocol'],
    ['A.com:443', 'https://a.com', 'allowed-protocol', 'canonical-form'],
    ['https//a.com', 'https://a.com', 'allowed-protocol'],
    ['https:/a.com', 'https://a.com', 'allowed-protocol'],
    ['http：//a.com', 'https://a.com', 'allowed-protocol'],
    ['https:\\\\a.com', 'https://a.com', 'allowed-protocol'],
    ['ws://a.com', 'https://a.com', 'allowed-protocol'],
    ['https://a.com/x', 'https://a.com', 'domain-format'],
    ['https://u:p@a.com?x#y', 'https://a.com', 'domain-format'],
    ['http://A.com/x', 'https://a.com', 'domain-format', 'secure-protocol'],
    ['a.com/x', 'https://a.com', 'allowed-protocol', 'domain-format'],
    ['ftp://a.com/x', 'ftp://a.com', 'domain-format'],
  ])('%s: to say what was meant is unsafe', (text, to, ...rules) => {
    expect(fixed(text, { unsafe: true })).toEqual([to, rules]);
    const safe = fixEntry('request_domain', text);
    expect(safe?.fixes.filter(({ rule }) => rule !== 'canonical-form') ?? []).toEqual([]);
  });

  test.each([
    'https://a.com',
    'ftp://a.com',
    'https://a_b.com/x',
    'https://*.a.com/x',
    'https://a..com',
    'https://a.com:x',
    'https://a.com:8443',
    'http://1.2.3.4',
    '1.2.3.4',
    'https://localhost',
    '例 子',
    '',
  ])('%s: nobody knows better than who wrote it', (text) => {
    expect(fixed(text, { unsafe: true })).toBeNull();
  });

  test('the protocol is the one that the type expects', () => {
    expect(fixed('a.com', { unsafe: true }, 'socket_domain')?.[0]).toBe('wss://a.com');
    expect(fixed('http://a.com', { unsafe: true }, 'socket_domain')?.[0]).toBe('wss://a.com');
  });

  test('a registered domain needs no protocol, and keeps the one it has', () => {
    const registered = { unsafe: true, subject: 'registered' } as const;
    expect(fixed('a.com', registered)).toBeNull();
    expect(fixed('http://a.com', registered)).toBeNull();
    expect(fixed('https//a.com', registered)).toBeNull();
    expect(fixed('A.com', registered)?.[0]).toBe('a.com');
    expect(fixed('a.com/x', registered)).toEqual(['a.com', ['domain-format']]);
  });

  test('what is off is not mended', () => {
    expect(fixed('https://A.com', { rules: { 'canonical-form': 'off' } })).toBeNull();
    const off = { 'domain-format': 'off', 'secure-protocol': ['off', {}] } as const;
    expect(fixed('http://a.com/x', { unsafe: true, rules: off })).toBeNull();
  });

  test('an allowed wildcard is no fault beside a path', () => {
    const allowed = { unsafe: true, rules: { 'domain-format': ['error', { allow_wildcard: true }] } } as const;
    expect(fixed('https://*.a.com/x', allowed)?.[0]).toBe('https://*.a.com');
  });
});

describe('a list', () => {
  const texts = (list: string | string[], options: FixOptions = {}) =>
    fixList('request_domain', list, options).map(({ to, fixes }) => [to, ...fixes.map(({ rule }) => rule)]);

  test.each<[name: string, list: string | string[], expected: unknown[][]]>([
    ['empty', '', []],
    ['right', 'https://a.com,https://b.com', [['https://a.com'], ['https://b.com']]],
    ['other marks', 'https://a.com；https://b.com', [['https://a.com'], ['https://b.com', 'list-separator']]],
    [
      'a repeated one, in another spelling',
      'https://a.com、https://A.com',
      [['https://a.com'], [null, 'list-separator', 'duplicate-domain', 'canonical-form']],
    ],
    ['an empty one', 'https://a.com,', [['https://a.com'], [null, 'empty-domain']]],
    ['empty ones first', ['', ' ', 'x'], [[null, 'empty-domain'], [null, 'empty-domain'], ['x']]],
    ['nothing but empty ones: something was meant', ['', ''], [[''], ['']]],
    ['malformed, twice', ['x y', 'x y'], [['x y'], [null, 'duplicate-domain']]],
    ['http and https are two domains', 'http://a.com,https://a.com', [['http://a.com'], ['https://a.com']]],
  ])('%s', (_, list, expected) => {
    expect(texts(list)).toEqual(expected);
  });

  test('what becomes the same by an unsafe fix goes by an unsafe one', () => {
    const [, second] = fixList('request_domain', 'http://a.com,https://a.com', { unsafe: true });
    expect(second).toMatchObject({ to: null, fixes: [{ rule: 'duplicate-domain', safe: false }] });
  });

  test('what is off stays', () => {
    const off = { 'list-separator': 'off', 'duplicate-domain': 'off', 'empty-domain': 'off' } as const;
    expect(texts('https://a.com；https://a.com,', { rules: off })).toEqual([
      ['https://a.com'],
      ['https://a.com'],
      [''],
    ]);
  });

  test('throws for what is no list', () => {
    expect(() => fixList('request_domain', 1 as never)).toThrow(TypeError);
  });
});

test('the rules that are mended, and how', () => {
  const own = RULE_IDS.flatMap((id) => ('fix' in rules[id] ? [[id, rules[id].fix.act, rules[id].fix.safe]] : []));
  expect(own).toEqual([
    ['empty-domain', 'remove', true],
    ['list-separator', 'separate', true],
    ['allowed-protocol', 'rewrite', false],
    ['domain-format', 'rewrite', false],
    ['secure-protocol', 'rewrite', false],
    ['duplicate-domain', 'remove', true],
    ['canonical-form', 'rewrite', true],
  ]);
});

describe('any list', () => {
  const entry = fc
    .tuple(
      fc.constantFrom('https://', 'HTTPS://', 'http://', 'wss://', 'ws://', 'ftp://', 'https//', 'https：//', ''),
      fc.constantFrom('a.com', 'A.com', 'b.cn', '例子.cn', 'a.com.', '1.2.3.4', '[::A]', '*.a.com', 'a_b.c', 'x', ''),
      fc.constantFrom('', '', ':443', ':80', ':8443', ':x'),
      fc.constantFrom('', '', '/', '/x', '?q', '#f'),
    )
    .map((parts) => parts.join(''));
  const list = fc.array(entry, { maxLength: 6 });
  const options = fc.record({
    unsafe: fc.boolean(),
    subject: fc.constantFrom('domains' as const, 'registered' as const),
  });
  const settings = { seed: 20200401, numRuns: 2000 };

  test('is mended once and for all', () => {
    fc.assert(
      fc.property(list, options, (texts, options) => {
        const once = fixList('request_domain', texts, options).flatMap(({ to }) => to ?? []);
        const again = fixList('request_domain', once, options);
        expect(again.flatMap(({ fixes }) => fixes)).toEqual([]);
      }),
      settings,
    );
  });

  test('keeps its domains where the fixes are safe', () => {
    const keys = (texts: readonly string[]) =>
      [...new Set(texts.map((text) => parseEntry(text).canonical ?? text))].filter(Boolean).sort();
    fc.assert(
      fc.property(list, (texts) => {
        const once = fixList('request_domain', texts).flatMap(({ to }) => to ?? []);
        expect(keys(once)).toEqual(keys(texts));
        expect(once.length > 0).toBe(texts.length > 0);
      }),
      settings,
    );
  });

  test('has no finding left that is said to be mended', () => {
    let mended = 0;
    fc.assert(
      fc.property(list, fc.boolean(), (texts, unsafe) => {
        const found = fixList('request_domain', texts, { unsafe });
        const count = (lists: readonly string[], rule: RuleId) =>
          check({ request_domain: lists }, {}).filter((problem) => problem.rule === rule).length;
        const after = found.flatMap(({ to }) => to ?? []);
        for (const rule of MENDING) {
          const fixes = found.flatMap(({ fixes }) => fixes.filter((fix) => fix.rule === rule));
          mended += fixes.length;
          // What goes takes its other findings with it.
          if (!unsafe && SAFE.includes(rule)) expect(count(after, rule)).toBe(count(texts, rule) - fixes.length);
          else expect(count(after, rule)).toBeLessThanOrEqual(count(texts, rule));
        }
      }),
      settings,
    );
    expect(mended).toBeGreaterThan(1000);
  });
});

// Each with all before it would be minutes.
test('fifty thousand of one domain, each accepted by a comment of its own', () => {
  const entries = Array.from({ length: 50_000 }, () => parseEntry('https://a.com'));
  const own = entries.map(() => [{ rule: 'duplicate-domain', reason: 'own' }] as const);
  const limits = { may: () => true, onlySafely: () => false, accepted: (index: number) => own[index] ?? [] };
  expect(fixEntries('request_domain', entries, {}, limits).every(({ to }) => to === 'https://a.com')).toBe(true);
});

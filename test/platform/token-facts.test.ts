/** What is read off a token; the first rows are the platform's own examples. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TokenFacts, tokenFacts, tokenWarnings } from '../../src/platform/token-facts.ts';
import { TOKEN } from './servers.ts';

const APP = '45.c1cb2c4ddd225536ca80d70875a9f60d.3600.1536148028.FiKQ1VSLjMjS7uaJZlCdbOcjcasQ-mVMFst84kTtF6Sn4je';
const PLATFORM = '42.89210dcaa616b575cdca56f978cefbc2.2592000.1535617875.Wf0l2sXgdy5SabS_wP00-34gJWz93WxN4e9rQhN';
const REFRESH = '46.045cabb3f09efe6c8fa570de94a41773.315360000.1851504428.FiKQ1VSLjMjS7uaJZlCdbOcjcasQ-mVMFst84kTtF6';

const rows: [name: string, token: string, facts: TokenFacts][] = [
  ['an app’s', APP, { kind: 'app', expiresAt: 1_536_148_028_000 }],
  ['a platform’s', PLATFORM, { kind: 'platform', expiresAt: 1_535_617_875_000 }],
  ['a refresh token', REFRESH, { kind: 'refresh', expiresAt: 1_851_504_428_000 }],
  ['an app’s without its expiry', '45.1d4146fdea08ab04.3600..C1Q38_EEfQ', { kind: 'app', expiresAt: null }],
  ['a refresh token without both', '46.4d79bd6882af6d2b...C1Q38_EEfQ', { kind: 'refresh', expiresAt: null }],
  ['an expiry without a lifetime', '45.0123..1536148028.x', { kind: 'app', expiresAt: 1_536_148_028_000 }],
  ['the sandbox’s', TOKEN, { kind: 'app', expiresAt: 4_102_444_800_000 }],
  ['a text with points', '45.0123.3600.1536148028.a.b.c', { kind: 'app', expiresAt: 1_536_148_028_000 }],
  ['nothing behind the prefix', '45.', { kind: 'app', expiresAt: null }],
  ['three parts', '45.0123.3600', { kind: 'app', expiresAt: null }],
  ['an expiry at the end', '45.0123.3600.1536148028', { kind: 'app', expiresAt: null }],
  ['a placeholder for the expiry', '45.0123.3600.0.x', { kind: 'app', expiresAt: null }],
  ['no number for the expiry', '45.0123.3600.never.x', { kind: 'app', expiresAt: null }],
  ['a negative number', '45.0123.3600.-1536148028.x', { kind: 'app', expiresAt: null }],
  ['a number beyond every date', '45.0123.3600.999999999999999999.x', { kind: 'app', expiresAt: null }],
  [
    'another generation',
    '1.a6b7dbd428f731035f771b8d15063f61.86400.1292922000-2346678-124328',
    { kind: 'unknown', expiresAt: null },
  ],
  ['the prefix without its point', '45', { kind: 'unknown', expiresAt: null }],
  ['the prefix elsewhere', 'x45.0123.3600.1536148028.x', { kind: 'unknown', expiresAt: null }],
  ['a name that every object has', 'constructor', { kind: 'unknown', expiresAt: null }],
  ['nothing', '', { kind: 'unknown', expiresAt: null }],
];

test.each(rows)('%s', (_, token, facts) => {
  expect(tokenFacts(token)).toEqual(facts);
});

describe('warnings', () => {
  const before = 1_500_000_000_000;

  test('an app’s token that lives: none', () => {
    expect(tokenWarnings(APP, before)).toEqual([]);
  });

  test('an unknown form: none, whenever', () => {
    for (const now of [0, before, Number.MAX_SAFE_INTEGER]) expect(tokenWarnings('a-test-token', now)).toEqual([]);
  });

  test('another kind of token', () => {
    expect(tokenWarnings(PLATFORM, before)).toEqual([{ kind: 'not-an-app-token', found: 'platform' }]);
    expect(tokenWarnings(REFRESH, before)).toEqual([{ kind: 'not-an-app-token', found: 'refresh' }]);
  });

  test('expired, from its last moment on', () => {
    const expiredAt = 1_536_148_028_000;
    expect(tokenWarnings(APP, expiredAt - 1)).toEqual([]);
    expect(tokenWarnings(APP, expiredAt)).toEqual([{ kind: 'expired', expiredAt }]);
  });

  test('at the platform’s level its own token is right, and an app’s is not', () => {
    expect(tokenWarnings(PLATFORM, before, 'tp')).toEqual([]);
    expect(tokenWarnings(APP, before, 'tp')).toEqual([{ kind: 'not-a-platform-token', found: 'app' }]);
    expect(tokenWarnings(REFRESH, before, 'tp')).toEqual([{ kind: 'not-a-platform-token', found: 'refresh' }]);
    expect(tokenWarnings('a-test-token', before, 'tp')).toEqual([]);
    const expiredAt = 1_535_617_875_000;
    expect(tokenWarnings(PLATFORM, expiredAt, 'tp')).toEqual([{ kind: 'platform-token-expired', expiredAt }]);
  });

  test('both', () => {
    expect(tokenWarnings(PLATFORM, 2_000_000_000_000).map(({ kind }) => kind)).toEqual(['not-an-app-token', 'expired']);
  });
});

test('whatever a token holds: no error, and a time that can be written', () => {
  const part = fc.oneof(fc.string(), fc.nat({ max: 4_000_000_000 }).map(String), fc.constantFrom('', '99999999999'));
  const token = fc
    .tuple(fc.constantFrom('42', '45', '46', '1', ''), fc.array(part, { maxLength: 6 }))
    .map(([prefix, parts]) => [prefix, ...parts].join('.'));
  let timed = 0;
  fc.assert(
    fc.property(token, (text) => {
      const { expiresAt } = tokenFacts(text);
      if (expiresAt === null) return;
      timed += 1;
      expect(new Date(expiresAt).toISOString()).toMatch(/^\d{4}-/);
    }),
    { seed: 20_200_401, numRuns: 2000 },
  );
  expect(timed).toBeGreaterThan(20);
});

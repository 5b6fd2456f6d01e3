import { describe, expect, test } from 'vitest';
import { knownErrnos, knownGatewayCodes } from '../../src/core/errno.ts';
import { type ErrnoClass, type ErrnoKey, errnoInfo, gatewayInfo, RULE_IDS, rules } from '../../src/core/index.ts';

describe('errnoInfo', () => {
  const rows: [number, ErrnoKey, ErrnoClass][] = [
    [470011, 'server-domain-quota', 'refusing'],
    [470012, 'business-domain-quota', 'refusing'],
    [470013, 'no-domain-type', 'refusing'],
    [470014, 'malformed-domain', 'refusing'],
    [470015, 'empty-domain', 'refusing'],
    [470016, 'unregistered-domain', 'refusing'],
    [470017, 'unset-domain', 'refusing'],
    [40001, 'bad-parameter', 'refusing'],
    [40007, 'no-platform-permission', 'whole-run'],
    [40008, 'address-not-allowed', 'whole-run'],
    [44001, 'no-access', 'refusing'],
    [44002, 'token-logged-out', 'refusing'],
    [44003, 'token-expired', 'refusing'],
    [44004, 'token-invalid', 'refusing'],
    [45000, 'no-such-app', 'refusing'],
    [45001, 'no-app-permission', 'refusing'],
    [45002, 'authorisation-broken', 'refusing'],
    [500, 'service-failed', 'in-doubt'],
    [501, 'service-failed', 'in-doubt'],
    [1000, 'service-failed', 'in-doubt'],
    [5000, 'service-failed', 'in-doubt'],
    [6002, 'service-failed', 'in-doubt'],
    [50029, 'called-too-often', 'busy'],
    [50032, 'no-authorisation', 'refusing'],
    [50051, 'content-unchanged', 'no-change'],
    [50057, 'permission-set-missing', 'refusing'],
    [50040, 'unset-registration', 'refusing'],
    [50041, 'verification-file-missing', 'refusing'],
    [50042, 'unset-registration', 'refusing'],
    [50043, 'verification-file-missing', 'refusing'],
    [50045, 'too-many-business-domains', 'refusing'],
    [50046, 'too-many-server-domains', 'refusing'],
  ];
  const atPlatformToo = [44002, 44003, 44004];
  test.each(rows)('%d: %s, %s', (errno, key, class_) => {
    expect(errnoInfo(errno)).toMatchObject({ errno, key, class: class_ });
  });

  test('these are all', () => {
    expect(knownErrnos().map(({ errno }) => errno)).toEqual([...rows.map(([errno]) => errno), ...atPlatformToo]);
  });

  test.each([0, -1, 1, 110, 470010, 470018, 470016.5, Number.NaN, Number.POSITIVE_INFINITY])('%d: unknown', (errno) => {
    expect(errnoInfo(errno)).toBeUndefined();
  });
});

describe('errnoInfo at an endpoint', () => {
  test.each([
    [470011, 'modifydomain', true],
    [470011, 'modifywebviewdomain', false],
    [470012, 'modifydomain', false],
    [470012, 'modifywebviewdomain', true],
    [470016, 'modifydomain', true],
    [470016, 'modifywebviewdomain', true],
    [40008, 'modifywebviewdomain', true],
  ] as const)('%d at %s: %s', (errno, endpoint, known) => {
    expect(errnoInfo(errno, endpoint) !== undefined).toBe(known);
  });
});

describe('errnoInfo at an endpoint of the platform', () => {
  test.each([
    [50040, true, true],
    [50042, true, true],
    [50041, false, true],
    [50043, false, true],
    [50045, false, true],
    [50046, true, false],
  ])('%d', (errno, server, business) => {
    expect(errnoInfo(errno, 'modifydomain', 'tp') !== undefined).toBe(server);
    expect(errnoInfo(errno, 'modifywebviewdomain', 'tp') !== undefined).toBe(business);
  });
});

describe('errnoInfo at a level', () => {
  test.each([
    [50041, 'tp', 'verification-file-missing'],
    [50043, 'tp', 'verification-file-missing'],
    [50040, 'tp', 'unset-registration'],
    [50042, 'tp', 'unset-registration'],
    [50041, 'app', undefined],
    [50041, undefined, 'verification-file-missing'],
    [44003, 'tp', 'platform-token'],
    [44003, 'app', 'token-expired'],
    [44003, undefined, 'token-expired'],
    [470014, 'tp', 'malformed-domain'],
  ] as const)('%d of %s: %s', (errno, level, key) => {
    expect(errnoInfo(errno, 'modifywebviewdomain', level)?.key).toBe(key);
  });

  test('the gateway too', () => {
    expect([gatewayInfo(110, 'tp')?.key, gatewayInfo(110, 'app')?.key, gatewayInfo(110)?.key]).toEqual([
      'platform-token',
      'token-invalid',
      'token-invalid',
    ]);
  });
});

describe('gatewayInfo', () => {
  const rows: [number, ErrnoKey, ErrnoClass][] = [
    [1, 'service-failed', 'in-doubt'],
    [2, 'service-failed', 'in-doubt'],
    [3, 'no-such-method', 'refusing'],
    [4, 'call-quota', 'whole-run'],
    [5, 'address-not-allowed', 'whole-run'],
    [6, 'no-platform-permission', 'whole-run'],
    [17, 'call-quota', 'whole-run'],
    [18, 'called-too-often', 'busy'],
    [19, 'call-quota', 'whole-run'],
    [100, 'bad-parameter', 'refusing'],
    [110, 'token-invalid', 'refusing'],
    [111, 'token-expired', 'refusing'],
  ];
  test.each(rows)('%d: %s, %s', (code, key, class_) => {
    expect(gatewayInfo(code)).toMatchObject({ errno: code, key, class: class_ });
  });

  test('these are all', () => {
    expect(knownGatewayCodes().map(({ errno }) => errno)).toEqual([...rows.map(([code]) => code), 110, 111]);
  });

  test.each([0, 7, 470016])('%d: unknown', (code) => {
    expect(gatewayInfo(code)).toBeUndefined();
  });
});

test('the rules foresee 470013 to 470017 and 50041, and a quota nobody can foresee', () => {
  const foreseen = new Set(RULE_IDS.flatMap((id) => rules[id].foresees ?? []));
  expect([...foreseen].sort()).toEqual([470013, 470014, 470015, 470016, 470017, 50041]);
});

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
  ];
  test.each(rows)('%d: %s, %s', (errno, key, class_) => {
    expect(errnoInfo(errno)).toMatchObject({ errno, key, class: class_ });
  });

  test('these are all', () => {
    expect(knownErrnos().map(({ errno }) => errno)).toEqual(rows.map(([errno]) => errno));
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
    expect(knownGatewayCodes().map(({ errno }) => errno)).toEqual(rows.map(([code]) => code));
  });

  test.each([0, 7, 470016])('%d: unknown', (code) => {
    expect(gatewayInfo(code)).toBeUndefined();
  });
});

test('the rules foresee 470013 to 470017, and a quota nobody can foresee', () => {
  const foreseen = new Set(RULE_IDS.flatMap((id) => rules[id].foresees ?? []));
  expect([...foreseen].sort()).toEqual([470013, 470014, 470015, 470016, 470017]);
});

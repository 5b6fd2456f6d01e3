/** What is wrong with a suppression itself. Its findings come from `suppress`, for they are made when all else is. */
import { describe, expect, test } from 'vitest';
import {
  check,
  type Facts,
  type Problem,
  type RuleSettings,
  type Suppression,
  suppress,
} from '../../../src/core/index.ts';

const HTTP = 'http://m.waitui.com';
const lists = { request_domain: [HTTP, 'https://m.waitui.com/x'] };
const policy = { registered: { request_domain: 'waitui.com' } };
const good: Suppression = { rule: 'secure-protocol', value: HTTP, reason: 'no TLS' };
const TODAY = '2027-01-31';

type Fault = Facts['suppression']['fault'];

function found(suppression: Suppression, rules: RuleSettings = {}, preset?: 'strict'): Problem[] {
  const problems = check(lists, { ...policy, rules, preset });
  return suppress(problems, [suppression], { today: TODAY, rules, preset }).problems.filter(
    ({ rule }) => rule === 'suppression',
  );
}

describe('suppression: ok', () => {
  test.each<[why: string, suppression: Suppression]>([
    ['it has a reason and something to suppress', good],
    ['in another spelling', { ...good, value: 'HTTP://M.Waitui.com:80/' }],
    ['in this type', { ...good, domainType: 'request_domain' }],
    ['its last day', { ...good, until: TODAY }],
    ['a later day', { ...good, until: '2027-02-01' }],
    ['a later year', { ...good, until: '2028-01-01' }],
  ])('%s', (_why, suppression) => {
    expect(found(suppression)).toEqual([]);
  });
});

test.each(['无证书', '?', '✓', '\u200bno TLS', '👍'])('a reason: %s', (reason) => {
  expect(found({ ...good, reason })).toEqual([]);
});

test.each(['\u200b', '\ufeff \u00ad', '\u2060\u202e', '\u3164', '\u2800\ufe0f', '\u0000\u001b', '\u0301'])(
  'no reason that can be seen: %j',
  (reason) => {
    expect(found({ ...good, reason })).toMatchObject([{ facts: { fault: { kind: 'no-reason' } } }]);
  },
);

describe('suppression: not ok', () => {
  test.each<[why: string, suppression: Suppression, fault: Fault, severity: 'error' | 'warning']>([
    ['no reason', { ...good, reason: '' }, { kind: 'no-reason' }, 'error'],
    ['a blank reason', { ...good, reason: ' \t' }, { kind: 'no-reason' }, 'error'],
    ['no reason, and out of date', { ...good, reason: '', until: '2020-01-01' }, { kind: 'no-reason' }, 'error'],
    ['no reason, and unused', { ...good, reason: '', value: 'https://a.com' }, { kind: 'no-reason' }, 'error'],
    [
      'the day after its last',
      { ...good, until: '2027-01-30' },
      { kind: 'out-of-date', until: '2027-01-30' },
      'warning',
    ],
    ['another entry', { ...good, value: 'http://waitui.com' }, { kind: 'unused' }, 'warning'],
    ['another protocol is another domain', { ...good, value: 'wss://m.waitui.com' }, { kind: 'unused' }, 'warning'],
    ['another type', { ...good, domainType: 'socket_domain' }, { kind: 'unused' }, 'warning'],
    ['another rule', { ...good, rule: 'port' }, { kind: 'unused' }, 'warning'],
    ['a whole rule', { rule: 'secure-protocol', reason: 'all of them' }, { kind: 'unused' }, 'warning'],
    ['itself', { rule: 'suppression', reason: 'quiet' }, { kind: 'unused' }, 'warning'],
    [
      'what the platform would refuse',
      { rule: 'domain-format', value: 'https://m.waitui.com/x', reason: 'it works' },
      { kind: 'foresees-errno', errno: 470014 },
      'warning',
    ],
  ])('%s', (_why, suppression, fault, severity) => {
    const facts = { rule: suppression.rule, fault, comment: false };
    const { domainType = null, value = null } = suppression;
    expect(found(suppression)).toEqual([
      { rule: 'suppression', severity, errno: null, subject: 'domains', domainType, value, place: null, facts },
    ]);
  });

  test('its rule is off', () => {
    expect(found(good, { 'secure-protocol': 'off' }).map(({ facts }) => facts)).toMatchObject([
      { fault: { kind: 'unused' } },
    ]);
  });
});

describe('suppression: its severity', () => {
  const unused: Suppression = { ...good, rule: 'port' };
  test('is the one that the user sets', () => {
    for (const severity of ['error', 'warning', 'info'] as const) {
      for (const one of [unused, { ...good, reason: '' }]) {
        expect(found(one, { suppression: severity }).map((problem) => problem.severity)).toEqual([severity]);
      }
    }
  });
  test('may be off: what does not work does not work all the same', () => {
    expect(found({ ...good, reason: '' }, { suppression: 'off' })).toEqual([]);
    const { problems } = suppress(check(lists, policy), [{ ...good, reason: '' }], { rules: { suppression: 'off' } });
    expect(problems.map(({ rule }) => rule)).toContain('secure-protocol');
  });
  test('is an error with the strict preset', () => {
    expect(found(unused, {}, 'strict').map(({ severity }) => severity)).toEqual(['error']);
  });
});

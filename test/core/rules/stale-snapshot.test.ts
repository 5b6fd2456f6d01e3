import { describeRule } from '../describe-rule.ts';

const registered = { request_domain: ['waitui.com'] };
const aged = (age: number) => ({ registered, snapshot: { age, edited: false } });
const found = (age: number, maxAge = 30) => ({ type: null, subject: 'held', facts: { age, maxAge } }) as const;
const at60 = { rules: { 'stale-snapshot': ['warning', { max_age: 60 }] } } as const;

describeRule(
  'stale-snapshot',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['pulled just now', {}, aged(0)],
      ['thirty days old', {}, aged(30)],
      ['as old as the setting says', {}, { ...aged(60), ...at60 }],
      ['from the future: another clock', {}, aged(-3)],
      ['lists of a config have no age', { request_domain: 'https://m.waitui.com' }, { registered }],
    ],
    notOk: [
      ['thirty-one days old', {}, found(31), aged(31)],
      ['in whole days', {}, found(30), aged(30.01)],
      ['older than the setting says', {}, found(61, 60), { ...aged(61), ...at60 }],
    ],
  },
);

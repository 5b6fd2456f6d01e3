import { describeRule } from '../describe-rule.ts';

const registered = { request_domain: ['waitui.com'] };
const state = (edited: boolean) => ({ registered, snapshot: { age: 0, edited } });
const found = { type: null, subject: 'held', facts: {} } as const;

describeRule(
  'edited-snapshot',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['as it was pulled', {}, state(false)],
      ['lists of a config are there to be edited', { request_domain: 'https://m.waitui.com' }, { registered }],
    ],
    notOk: [
      ['edited', {}, found, state(true)],
      ['said once, however many lists are judged', { request_domain: 'https://m.waitui.com' }, found, state(true)],
    ],
  },
);

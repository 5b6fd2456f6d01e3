import { describeRule } from '../describe-rule.ts';

describeRule(
  'domain-type-required',
  { errno: 470013, severity: 'error' },
  {
    ok: [
      ['one list', { web_view_domain: 'https://www.xsslyjt.com' }],
      ['an empty list is declared: it is managed, and must end up empty', { request_domain: '' }],
      ['an empty array', { socket_domain: [] }],
      ['a list of one empty entry: another rule says so', { request_domain: [''] }],
      ['a list to delete', { request_domain: 'https://m.waitui.com' }, { action: 'delete' }],
    ],
    notOk: [
      ['no list at all', {}, { type: null, facts: { sent: false } }],
      ['a list that is undefined', { request_domain: undefined }, { type: null, facts: { sent: false } }],
      [
        'only a name that is none of the five',
        { requestDomain: 'https://m.waitui.com' } as object,
        { type: null, facts: { sent: false } },
      ],
      [
        'registered lists are not what is passed',
        {},
        { type: null, facts: { sent: false } },
        { registered: { request_domain: 'waitui.com' } },
      ],
      ['nothing to delete', {}, { type: null, subject: 'deleted', facts: { sent: true } }, { action: 'delete' }],
      ['nothing to add', {}, { type: null, facts: { sent: true } }, { action: 'add' }],
    ],
  },
);

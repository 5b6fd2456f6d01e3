import { describeRule } from '../describe-rule.ts';

const part = { value: '', facts: { whole: false } } as const;

describeRule(
  'empty-domain',
  { errno: 470015, severity: 'error' },
  {
    ok: [
      ['two domains', { request_domain: 'https://m.waitui.com,https://api.mxqe.com' }],
      ['white space beside a comma', { request_domain: ' https://m.waitui.com ,\n\thttps://api.mxqe.com ' }],
      ['a declared empty list', { request_domain: '', web_view_domain: [] }],
      ['a parsed list that is empty', { request_domain: { entries: [] } }],
      ['a declared list of white space', { request_domain: ' \t\n' }],
      [
        'a registered list that is empty',
        { request_domain: 'https://m.waitui.com' },
        { registered: { request_domain: '' } },
      ],
      [
        'a registered list that is empty, beside a list that is sent',
        { request_domain: 'https://m.waitui.com' },
        { action: 'set', registered: { request_domain: [] } },
      ],
    ],
    notOk: [
      ['a trailing comma', { request_domain: 'https://m.waitui.com,' }, part],
      ['a leading comma', { request_domain: ',https://m.waitui.com' }, part],
      ['two commas', { request_domain: 'https://m.waitui.com,,https://api.mxqe.com' }, part],
      [
        'white space between two commas',
        { request_domain: 'https://m.waitui.com, \u3000 ,https://api.mxqe.com' },
        part,
      ],
      ['one comma is two empty entries', { request_domain: ',' }, [part, part]],
      ['an array of one empty text', { request_domain: [''] }, part],
      ['an array of white space', { request_domain: ['\ufeff '] }, part],
      [
        'an empty text among others',
        { upload_domain: ['https://m.waitui.com', ''] },
        { ...part, type: 'upload_domain' },
      ],
      ['a flag without anything', { request_domain: { entries: [], blank: true } }, { facts: { whole: true } }],
      ['each type', { request_domain: ',', socket_domain: [''] }, [part, part, { ...part, type: 'socket_domain' }]],
      ['an empty list that is added', { request_domain: '' }, { facts: { whole: true } }, { action: 'add' }],
      ['an empty list that is set', { request_domain: [] }, { facts: { whole: true } }, { action: 'set' }],
      [
        'an empty list that is deleted',
        { request_domain: ' ' },
        { subject: 'deleted', facts: { whole: true } },
        { action: 'delete', live: { request_domain: 'https://m.waitui.com' } },
      ],
      [
        'an empty entry that is deleted',
        { request_domain: 'https://m.waitui.com,' },
        { ...part, subject: 'deleted' },
        { action: 'delete', live: { request_domain: 'https://m.waitui.com' } },
      ],
      [
        'an empty registered entry',
        { request_domain: 'https://m.waitui.com' },
        { ...part, subject: 'registered' },
        { registered: { request_domain: 'waitui.com,,mxqe.com' } },
      ],
    ],
  },
);

import { createRegistry } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const everyType = { type: null, facts: { everyType: true, pulled: false } } as const;
const registered = { registered: { request_domain: 'waitui.com' } };

describeRule(
  'registered-domains-unknown',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['a list for the type', { request_domain: 'https://m.waitui.com' }, registered],
      [
        'a list for the type, which is empty',
        { request_domain: 'https://m.waitui.com' },
        { registered: { request_domain: '' } },
      ],
      [
        'a compiled registry',
        { request_domain: 'https://m.waitui.com' },
        { registry: createRegistry(registered.registered) },
      ],
      ['nothing to judge: no list', {}],
      ['nothing to judge: empty lists', { request_domain: '', web_view_domain: [] }],
      [
        'nothing to judge: the other list is empty',
        { request_domain: 'https://m.waitui.com', upload_domain: '' },
        registered,
      ],
      [
        'nothing to judge: what is deleted need not be registered',
        { request_domain: 'https://m.waitui.com' },
        { action: 'delete' },
      ],
    ],
    notOk: [
      [
        'a type that the snapshot lacks',
        { upload_domain: 'https://m.waitui.com' },
        { type: 'upload_domain', facts: { everyType: false, pulled: true } },
        { ...registered, snapshot: { age: 0, edited: false } },
      ],
      [
        'no registered list: said once for all',
        { request_domain: 'https://m.waitui.com', web_view_domain: 'https://www.xsslyjt.com' },
        everyType,
      ],
      ['also where every entry is malformed', { request_domain: 'm.waitui.com' }, everyType],
      [
        'no list for one type',
        { request_domain: 'https://m.waitui.com', upload_domain: 'https://api.mxqe.com' },
        { type: 'upload_domain', facts: { everyType: false, pulled: false } },
        registered,
      ],
      [
        'no list for two types: each is named',
        { socket_domain: 'wss://m.waitui.com', web_view_domain: 'https://www.xsslyjt.com,https://fjzttc.com' },
        [
          { type: 'socket_domain', facts: { everyType: false, pulled: false } },
          { type: 'web_view_domain', facts: { everyType: false, pulled: false } },
        ],
        registered,
      ],
      [
        'registered lists without any type',
        { request_domain: 'https://m.waitui.com' },
        { facts: { everyType: false, pulled: false } },
        { registered: {} },
      ],
    ],
  },
);

import { describeRule } from '../describe-rule.ts';

const domains = (count: number) => Array.from({ length: count }, (_, index) => `https://a${index}.waitui.com`);
const limit = (number: number) => ({ rules: { 'max-domains': ['warning', { limit: number }] } }) as const;

describeRule(
  'max-domains',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['twenty', { request_domain: domains(20) }],
      ['twenty in each of two types', { request_domain: domains(20), download_domain: domains(20) }],
      ['twenty-one with a duplicate', { request_domain: [...domains(20), 'https://A0.waitui.com/'] }],
      ['twenty and a trailing comma', { request_domain: `${domains(20).join(',')},` }],
      ['as many as the setting says', { request_domain: domains(30) }, limit(30)],
      [
        'registered ones are not counted',
        { request_domain: domains(1) },
        { registered: { request_domain: domains(21) } },
      ],
      ['what is deleted is not counted', { request_domain: domains(21) }, { action: 'delete' }],
    ],
    notOk: [
      ['twenty-one', { request_domain: domains(21) }, { facts: { count: 21, limit: 20 } }],
      [
        'said once a type',
        { socket_domain: domains(40), upload_domain: domains(22) },
        [
          { type: 'socket_domain', facts: { count: 40, limit: 20 } },
          { type: 'upload_domain', facts: { count: 22, limit: 20 } },
        ],
      ],
      [
        'duplicates do not count',
        { request_domain: [...domains(22), ...domains(22)] },
        { facts: { count: 22, limit: 20 } },
      ],
      [
        'another protocol is another domain',
        { request_domain: [...domains(20), 'http://a0.waitui.com'] },
        { facts: { count: 21, limit: 20 } },
      ],
      ['more than the setting says', { request_domain: domains(4) }, { facts: { count: 4, limit: 3 } }, limit(3)],
      [
        'malformed ones count',
        { request_domain: [...domains(20), 'https://a_b.waitui.com'] },
        { facts: { count: 21, limit: 20 } },
      ],
    ],
  },
);

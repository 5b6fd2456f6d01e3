import { describeRule } from '../describe-rule.ts';

const domains = (count: number) => Array.from({ length: count }, (_, index) => `https://a${index}.waitui.com`);
const WILDCARD = ['https://*.waitui.com'];
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
      ['twenty-one', { request_domain: domains(21) }, { facts: { count: 21, limit: 20, wildcards: WILDCARD } }],
      [
        'said once a type',
        { socket_domain: domains(40), upload_domain: domains(22) },
        [
          { type: 'socket_domain', facts: { count: 40, limit: 20, wildcards: WILDCARD } },
          { type: 'upload_domain', facts: { count: 22, limit: 20, wildcards: WILDCARD } },
        ],
      ],
      [
        'duplicates do not count',
        { request_domain: [...domains(22), ...domains(22)] },
        { facts: { count: 22, limit: 20, wildcards: WILDCARD } },
      ],
      [
        'another protocol is another domain',
        { request_domain: [...domains(20), 'http://a0.waitui.com'] },
        { facts: { count: 21, limit: 20, wildcards: WILDCARD } },
      ],
      [
        'more than the setting says',
        { request_domain: domains(4) },
        { facts: { count: 4, limit: 3, wildcards: WILDCARD } },
        limit(3),
      ],
      [
        'of several parents as many wildcards as are needed, the fullest first',
        {
          request_domain: [...domains(3), ...domains(4).map((text) => text.replace('waitui', 'mxqe')), 'https://b.cn'],
        },
        { facts: { count: 8, limit: 3, wildcards: ['https://*.mxqe.com', 'https://*.waitui.com'] } },
        limit(3),
      ],
      [
        'a parent itself stays: a wildcard does not stand for it',
        { request_domain: ['https://waitui.com', 'https://a.waitui.com', 'https://b.cn', 'https://c.cn'] },
        { facts: { count: 4, limit: 3, wildcards: [] } },
        limit(3),
      ],
      [
        'no wildcard of a parent that is not registered',
        { request_domain: domains(4) },
        { facts: { count: 4, limit: 3, wildcards: [] } },
        { ...limit(3), registered: { request_domain: domains(4).map((text) => text.replace('https://', '')) } },
      ],
      [
        'no wildcard where none is enough',
        { request_domain: ['https://a.cn', 'https://b.cn', 'https://c.cn', 'https://d.cn'] },
        { facts: { count: 4, limit: 3, wildcards: [] } },
        limit(3),
      ],
      [
        'malformed ones count',
        { request_domain: [...domains(20), 'https://a_b.waitui.com'] },
        { facts: { count: 21, limit: 20, wildcards: WILDCARD } },
      ],
    ],
  },
);

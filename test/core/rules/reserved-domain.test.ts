import { describeRule } from '../describe-rule.ts';

const reserved = (value: string) => ({ value, facts: { host: 'openapi.baidu.com' } });

describeRule(
  'reserved-domain',
  { errno: null, severity: 'error' },
  {
    ok: [
      ['another host of Baidu', { web_view_domain: 'http://p.qiao.baidu.com' }],
      ['its parent', { request_domain: 'https://baidu.com' }],
      ['below it', { request_domain: 'https://a.openapi.baidu.com' }],
      ['no label boundary', { request_domain: 'https://myopenapi.baidu.com' }],
      ['an empty entry', { request_domain: [''] }],
      [
        'a registered domain',
        { request_domain: 'https://m.waitui.com' },
        { registered: { request_domain: 'openapi.baidu.com' } },
      ],
      ['what is deleted', { request_domain: 'https://openapi.baidu.com' }, { action: 'delete' }],
    ],
    notOk: [
      ['the platform itself', { request_domain: 'https://openapi.baidu.com' }, reserved('https://openapi.baidu.com')],
      [
        'in another spelling',
        { request_domain: 'https://OpenAPI.Baidu.com./' },
        reserved('https://OpenAPI.Baidu.com./'),
      ],
      ['with a port', { request_domain: 'https://openapi.baidu.com:8443' }, reserved('https://openapi.baidu.com:8443')],
      [
        'with a path',
        { request_domain: 'https://openapi.baidu.com/rest/2.0' },
        reserved('https://openapi.baidu.com/rest/2.0'),
      ],
      ['without a protocol', { request_domain: 'openapi.baidu.com' }, reserved('openapi.baidu.com')],
      [
        'as a page',
        { web_view_domain: 'https://openapi.baidu.com' },
        { ...reserved('https://openapi.baidu.com'), type: 'web_view_domain' },
      ],
      [
        'although it is registered',
        { request_domain: 'https://openapi.baidu.com' },
        reserved('https://openapi.baidu.com'),
        { registered: { request_domain: 'baidu.com' } },
      ],
    ],
  },
);

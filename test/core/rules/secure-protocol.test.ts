import { DOMAIN_TYPES, domainTypes, PROTOCOLS, type Protocol } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const pairs = DOMAIN_TYPES.flatMap((type) => PROTOCOLS.map((protocol) => ({ type, protocol })));
const expectedOf = (type: (typeof DOMAIN_TYPES)[number]): Protocol => (type === 'socket_domain' ? 'wss' : 'https');
const right = pairs.filter(({ type, protocol }) => protocol === expectedOf(type));
const wrong = pairs.filter((pair) => !right.includes(pair));

describeRule(
  'secure-protocol',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ...right.map(
        ({ type, protocol }) => [`${protocol} in ${type}`, { [type]: `${protocol}://m.waitui.com` }] as const,
      ),
      ['upper case', { request_domain: 'HTTPS://m.waitui.com' }],
      ['none is another rule', { request_domain: 'm.waitui.com' }],
      ['a refused one is another rule', { request_domain: 'ftp://m.waitui.com' }],
      [
        'a registered domain',
        { request_domain: 'https://m.waitui.com' },
        { registered: { request_domain: 'http://waitui.com' } },
      ],
      ['what is deleted', { request_domain: 'http://m.waitui.com' }, { action: 'delete' }],
    ],
    notOk: [
      [
        'a page over http',
        { web_view_domain: 'https://www.xsslyjt.com,http://p.qiao.baidu.com' },
        { value: 'http://p.qiao.baidu.com', type: 'web_view_domain', facts: { protocol: 'http', expected: 'https' } },
      ],
      ...wrong.map(({ type, protocol }) => {
        const value = `${protocol}://m.waitui.com`;
        const facts = { protocol, expected: domainTypes[type].expects };
        return [`${protocol} in ${type}`, { [type]: value }, { value, type, facts }] as const;
      }),
      [
        'upper case',
        { request_domain: 'HTTP://m.waitui.com' },
        { value: 'HTTP://m.waitui.com', facts: { protocol: 'http', expected: 'https' } },
      ],
      [
        'of a malformed entry',
        { request_domain: 'http://m.waitui.com/x' },
        { value: 'http://m.waitui.com/x', facts: { protocol: 'http', expected: 'https' } },
      ],
    ],
  },
);

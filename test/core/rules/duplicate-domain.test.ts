import { describeRule } from '../describe-rule.ts';

const BAIDU = 'https://www.baidu.com';
const again = (value: string, canonical = BAIDU) => ({ value, facts: { canonical } });

describeRule(
  'duplicate-domain',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['two domains', { request_domain: 'https://m.waitui.com,https://api.mxqe.com' }],
      ['the same in two types', { request_domain: BAIDU, web_view_domain: BAIDU }],
      ['the same in the registered list', { request_domain: BAIDU }, { registered: { request_domain: BAIDU } }],
      ['another protocol is another domain', { request_domain: `${BAIDU},http://www.baidu.com` }],
      ['another port is another domain', { request_domain: `${BAIDU},${BAIDU}:8443` }],
      ['a subdomain is another domain', { request_domain: `${BAIDU},https://a.www.baidu.com` }],
      ['misspelt protocols that are not the same', { request_domain: 'https//www.baidu.com,wss//www.baidu.com' }],
      ['two empty entries', { request_domain: ',' }],
    ],
    notOk: [
      ["the official example's", { request_domain: `${BAIDU},${BAIDU}` }, again(BAIDU)],
      [
        'each after the first',
        { request_domain: [BAIDU, 'https://m.waitui.com', BAIDU, BAIDU] },
        [again(BAIDU), again(BAIDU)],
      ],
      ['in capitals', { request_domain: `${BAIDU},HTTPS://WWW.baidu.com` }, again('HTTPS://WWW.baidu.com')],
      [
        'with the default port, a trailing dot and a slash',
        { request_domain: `https://www.baidu.com.:443/,${BAIDU}` },
        again(BAIDU),
      ],
      [
        'in Unicode and in ASCII',
        { request_domain: 'https://例子.中国,https://xn--fsqu00a.xn--fiqs8s' },
        again('https://xn--fsqu00a.xn--fiqs8s', 'https://xn--fsqu00a.xn--fiqs8s'),
      ],
      ['malformed, letter for letter', { request_domain: 'a_b,c,a_b' }, again('a_b', 'a_b')],
      ['after an empty entry', { request_domain: `${BAIDU},,${BAIDU}` }, again(BAIDU)],
      [
        'what is deleted',
        { request_domain: `${BAIDU},${BAIDU}` },
        { ...again(BAIDU), subject: 'deleted' },
        { action: 'delete' },
      ],
      [
        'registered',
        { request_domain: BAIDU },
        { ...again('Baidu.com', 'baidu.com'), subject: 'registered' },
        { registered: { request_domain: 'baidu.com,Baidu.com' } },
      ],
    ],
  },
);

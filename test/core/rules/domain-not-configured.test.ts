import { describeRule } from '../describe-rule.ts';

const live = {
  request_domain: 'https://m.waitui.com,https://API.mxqe.com/,https://my_api.waitui.com',
  web_view_domain: 'https://www.xsslyjt.com',
};
const deleting = { action: 'delete', live } as const;
const unset = (value: string, similar: readonly string[] = []) =>
  ({ value, subject: 'deleted', facts: { similar } }) as const;

describeRule(
  'domain-not-configured',
  { errno: 470017, severity: 'error' },
  {
    ok: [
      ['what the app has', { request_domain: 'https://m.waitui.com' }, deleting],
      ['in another spelling', { request_domain: 'HTTPS://M.waitui.com:443/' }, deleting],
      ['where the platform spells it otherwise', { request_domain: 'https://api.mxqe.com' }, deleting],
      ['malformed, but there', { request_domain: 'https://my_api.waitui.com' }, deleting],
      ['an empty entry is another rule', { request_domain: 'https://m.waitui.com,' }, deleting],
      ['the live lists are not known', { request_domain: 'https://api.xsslyjt.com' }, { action: 'delete' }],
      ['what is added', { request_domain: 'https://api.xsslyjt.com' }, { action: 'add', live }],
      ['what is set', { request_domain: 'https://api.xsslyjt.com' }, { action: 'set', live }],
      ['a declaration', { request_domain: 'https://api.xsslyjt.com' }, { live }],
    ],
    notOk: [
      [
        'what the app has not',
        { request_domain: 'https://api.xsslyjt.com' },
        unset('https://api.xsslyjt.com'),
        deleting,
      ],
      [
        'another protocol is another domain',
        { request_domain: 'http://m.waitui.com' },
        unset('http://m.waitui.com', ['https://m.waitui.com']),
        deleting,
      ],
      [
        'another port is another domain',
        { request_domain: 'https://m.waitui.com:38080' },
        unset('https://m.waitui.com:38080'),
        deleting,
      ],
      ['no protocol', { request_domain: 'm.waitui.com' }, unset('m.waitui.com'), deleting],
      [
        'a subdomain of one it has',
        { request_domain: 'https://a.m.waitui.com' },
        unset('https://a.m.waitui.com'),
        deleting,
      ],
      [
        'a typing error',
        { request_domain: 'https://m.waitiu.com' },
        unset('https://m.waitiu.com', ['https://m.waitui.com']),
        deleting,
      ],
      [
        'what another type has',
        { request_domain: 'https://www.xsslyjt.com' },
        unset('https://www.xsslyjt.com'),
        deleting,
      ],
      [
        'a type that is empty',
        { socket_domain: 'wss://m.waitui.com' },
        { ...unset('wss://m.waitui.com'), type: 'socket_domain' },
        deleting,
      ],
      [
        'an app that has nothing',
        { request_domain: 'https://m.waitui.com' },
        unset('https://m.waitui.com'),
        { action: 'delete', live: {} },
      ],
      [
        'each of two',
        { request_domain: 'https://a.cn,https://m.waitui.com,b' },
        [unset('https://a.cn'), unset('b')],
        deleting,
      ],
      ['a text that no platform can have', { request_domain: '💥'.repeat(200) }, unset('💥'.repeat(200)), deleting],
    ],
  },
);

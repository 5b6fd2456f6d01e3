import { createRegistry, type DomainType, type Facts } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const registered = { registered: { request_domain: ['waitui.com', 'https://api.xsslyjt.com', 'hitokoto.cn'] } };
const held = { ...registered, registeredBy: 'platform' } as const;
interface Near {
  readonly related?: readonly string[];
  readonly similar?: readonly string[];
  readonly elsewhere?: readonly DomainType[];
  readonly missing?: null;
  readonly registering?: Facts['registered-domain']['registering'];
}
const twoLabels = (host: string) => host.split('.').slice(-2).join('.');
const uncovered = (value: string, host: string, near: Near = {}) => ({
  value,
  // Every suffix in this table has one label. Beside a registered sibling it is the host itself.
  facts: {
    host,
    related: [],
    similar: [],
    elsewhere: [],
    missing: near.related ? host : twoLabels(host),
    registering: 'line' as const,
    ...near,
  },
});

describeRule(
  'registered-domain',
  { errno: 470016, severity: 'error' },
  {
    ok: [
      ['itself', { request_domain: 'https://waitui.com' }, registered],
      ['a subdomain', { request_domain: 'https://m.waitui.com' }, registered],
      ['a subdomain at any depth', { request_domain: 'https://a.b.c.d.waitui.com' }, registered],
      ['in upper case, with the trailing dot', { request_domain: 'https://M.WAITUI.com.' }, registered],
      ['with another protocol', { request_domain: 'http://api.xsslyjt.com' }, registered],
      ['with a port', { request_domain: 'https://api.xsslyjt.com:38080' }, registered],
      [
        'a wildcard, where it is allowed',
        { request_domain: 'https://*.hitokoto.cn' },
        { ...registered, rules: { 'domain-format': ['error', { allow_wildcard: true }] } },
      ],
      [
        'an address that is registered',
        { request_domain: 'http://192.168.0.171:12066' },
        { registered: { request_domain: '192.168.0.171' } },
      ],
      ['no registered list at all: it cannot judge', { request_domain: 'https://api.mxqe.com' }],
      ['no registered list of this type: it cannot judge', { socket_domain: 'wss://api.mxqe.com' }, registered],
      ['an empty entry is only empty', { request_domain: ['', ''] }, registered],
      ['a malformed entry is only malformed', { request_domain: 'https://api.mxqe.com/x' }, registered],
      ['a missing protocol is only that', { request_domain: 'api.mxqe.com' }, registered],
      ['another protocol is only that', { request_domain: 'ftp://api.mxqe.com' }, registered],
      ['a wildcard is only malformed', { request_domain: 'https://*.mxqe.com' }, registered],
      [
        'what is deleted need not be registered',
        { request_domain: 'https://api.mxqe.com' },
        { ...registered, action: 'delete' },
      ],
      [
        'a compiled registry',
        { request_domain: 'https://m.waitui.com' },
        { registry: createRegistry(registered.registered) },
      ],
    ],
    notOk: [
      [
        'another domain',
        { request_domain: 'https://api.mxqe.com' },
        uncovered('https://api.mxqe.com', 'api.mxqe.com'),
        registered,
      ],
      [
        'no label boundary',
        { request_domain: 'https://badwaitui.com' },
        uncovered('https://badwaitui.com', 'badwaitui.com'),
        registered,
      ],
      [
        'the registered one as a subdomain of a stranger',
        { request_domain: 'https://waitui.com.evil.net' },
        uncovered('https://waitui.com.evil.net', 'waitui.com.evil.net'),
        registered,
      ],
      [
        'another ending',
        { request_domain: 'https://waitui.org' },
        uncovered('https://waitui.org', 'waitui.org'),
        registered,
      ],
      [
        'the parent of a registered one: they share the registrable domain',
        { request_domain: 'https://xsslyjt.com' },
        uncovered('https://xsslyjt.com', 'xsslyjt.com', { related: ['api.xsslyjt.com'] }),
        registered,
      ],
      [
        'a sibling of a registered one',
        { request_domain: 'https://www.xsslyjt.com' },
        uncovered('https://www.xsslyjt.com', 'www.xsslyjt.com', { related: ['api.xsslyjt.com'] }),
        registered,
      ],
      [
        'a typing error',
        { request_domain: 'https://v1.hitokto.cn' },
        uncovered('https://v1.hitokto.cn', 'v1.hitokto.cn', { similar: ['hitokoto.cn'] }),
        registered,
      ],
      [
        'registered for another type',
        { web_view_domain: 'https://www.xsslyjt.com' },
        {
          ...uncovered('https://www.xsslyjt.com', 'www.xsslyjt.com', { elsewhere: ['request_domain'] }),
          type: 'web_view_domain',
        },
        { registered: { request_domain: 'xsslyjt.com', web_view_domain: 'waitui.com' } },
      ],
      [
        'at most three are named',
        { request_domain: 'https://e.waitui.com' },
        uncovered('https://e.waitui.com', 'e.waitui.com', {
          related: ['a.waitui.com', 'b.waitui.com', 'c.waitui.com'],
        }),
        { registered: { request_domain: 'a.waitui.com,b.waitui.com,c.waitui.com,d.waitui.com' } },
      ],
      [
        'nothing is registered',
        { request_domain: 'https://m.waitui.com' },
        uncovered('https://m.waitui.com', 'm.waitui.com'),
        { registered: { request_domain: '' } },
      ],
      [
        'an address',
        { request_domain: 'http://192.168.0.171:12066' },
        uncovered('http://192.168.0.171:12066', '192.168.0.171', { missing: null }),
        registered,
      ],
      [
        'an address below a registered number',
        { request_domain: 'http://127.0.0.1:3700' },
        uncovered('http://127.0.0.1:3700', '127.0.0.1', { missing: null }),
        { registered: { request_domain: '1.127.0.0' } },
      ],
      [
        'localhost',
        { request_domain: 'http://localhost:9527' },
        uncovered('http://localhost:9527', 'localhost', { missing: null }),
        registered,
      ],
      [
        'an ending that nobody has: it cannot be registered',
        { request_domain: 'https://api.mxqe.con' },
        uncovered('https://api.mxqe.con', 'api.mxqe.con', { missing: null }),
        registered,
      ],
      [
        'declared to be registered, and not registered yet',
        { request_domain: 'https://api.mxqe.com' },
        uncovered('https://api.mxqe.com', 'api.mxqe.com', { registering: 'declared' }),
        { ...held, toRegister: { request_domain: ['waitui.com', 'mxqe.com'] } },
      ],
      [
        'what the platform has is not what the config declares: a line, and apply it',
        { request_domain: 'https://api.mxqe.com' },
        uncovered('https://api.mxqe.com', 'api.mxqe.com', { registering: 'line-and-apply' }),
        { ...held, toRegister: { request_domain: ['waitui.com'] } },
      ],
      [
        'the config declares nothing of this type: a line alone would be the whole list',
        { request_domain: 'https://api.mxqe.com' },
        uncovered('https://api.mxqe.com', 'api.mxqe.com', { registering: 'command' }),
        { ...held, toRegister: { upload_domain: ['mxqe.com'] } },
      ],
      [
        'in Unicode',
        { request_domain: 'https://例子.中国' },
        uncovered('https://例子.中国', 'xn--fsqu00a.xn--fiqs8s'),
        registered,
      ],
      [
        'each of two',
        { request_domain: 'https://api.mxqe.com,https://m.waitui.com,https://fjzttc.com' },
        [uncovered('https://api.mxqe.com', 'api.mxqe.com'), uncovered('https://fjzttc.com', 'fjzttc.com')],
        registered,
      ],
      [
        'what is added',
        { request_domain: 'https://api.mxqe.com' },
        uncovered('https://api.mxqe.com', 'api.mxqe.com'),
        { ...registered, action: 'add' },
      ],
      [
        'a registered wildcard covers nothing',
        { request_domain: 'https://m.waitui.com' },
        uncovered('https://m.waitui.com', 'm.waitui.com'),
        { registered: { request_domain: '*.waitui.com' } },
      ],
      [
        'a registered domain that is malformed covers nothing',
        { request_domain: 'https://m.waitui.com' },
        uncovered('https://m.waitui.com', 'm.waitui.com'),
        { registered: { request_domain: 'waitui.com/api' } },
      ],
    ],
  },
);

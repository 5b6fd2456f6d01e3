import { AT, calls, code } from '../called.ts';
import { describeRule } from '../describe-rule.ts';

const found = (part: object = {}) =>
  ({
    subject: 'called',
    value: 'https://m.waitui.com',
    place: AT,
    facts: {
      by: 'swan.request',
      at: 'a.js:1:1',
      more: 0,
      managed: true,
      elsewhere: [],
      alike: [],
      sound: true,
      ...part,
    },
  }) as const;
const called = (text: string, part: object = {}) => code({ called: [calls(text, part)] });

describeRule(
  'undeclared-domain',
  { errno: null, severity: 'error' },
  {
    ok: [
      ['declared', { request_domain: 'https://m.waitui.com' }, called('https://m.waitui.com')],
      ['in another spelling', { request_domain: 'https://m.waitui.com' }, called('HTTPS://M.waitui.com:443')],
      ['below a wildcard', { request_domain: 'https://*.waitui.com' }, called('https://m.waitui.com')],
      ['what no API takes as a domain', { request_domain: '' }, called('ftp://m.waitui.com')],
      ['nothing is scanned', { request_domain: '' }],
    ],
    notOk: [
      ['in no list', { request_domain: 'https://v1.hitokoto.cn' }, found(), called('https://m.waitui.com')],
      ['without any list', {}, found({ managed: false }), called('https://m.waitui.com')],
      [
        'for another type',
        { request_domain: '', upload_domain: 'https://m.waitui.com' },
        found({ elsewhere: ['upload_domain'] }),
        called('https://m.waitui.com'),
      ],
      [
        'with another protocol',
        { request_domain: 'http://m.waitui.com' },
        found({ alike: ['http://m.waitui.com'] }),
        called('https://m.waitui.com'),
      ],
      ['at more places', { request_domain: '' }, found({ more: 2 }), called('https://m.waitui.com', { more: 2 })],
      [
        'the parent of a wildcard',
        { request_domain: 'https://*.m.waitui.com' },
        found({ alike: ['https://*.m.waitui.com'] }),
        called('https://m.waitui.com'),
      ],
    ],
  },
);

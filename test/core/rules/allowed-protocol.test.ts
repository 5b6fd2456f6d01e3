import { PROTOCOLS } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const instead = (value: string, protocol: string | null) => ({ value, facts: { protocol, allowed: PROTOCOLS } });

describeRule(
  'allowed-protocol',
  { errno: 470014, severity: 'error' },
  {
    ok: [
      ['https', { request_domain: 'https://m.waitui.com' }],
      ['http: the API takes it', { web_view_domain: 'http://p.qiao.baidu.com' }],
      ['wss', { socket_domain: 'wss://m.waitui.com' }],
      ['wss in a download list, as in the official example', { download_domain: 'wss://www.baidu.com' }],
      ['upper case', { request_domain: 'HTTPS://m.waitui.com' }],
      ['an empty entry has none, which another rule says', { request_domain: [''] }],
      [
        'a registered domain may have none',
        { request_domain: 'https://m.waitui.com' },
        { registered: { request_domain: 'waitui.com' } },
      ],
      ['a list to delete is taken as it is', { request_domain: 'ftp://m.waitui.com' }, { action: 'delete' }],
    ],
    notOk: [
      ['ftp', { request_domain: 'ftp://m.waitui.com' }, instead('ftp://m.waitui.com', 'ftp')],
      ['ws', { socket_domain: 'ws://m.waitui.com' }, { ...instead('ws://m.waitui.com', 'ws'), type: 'socket_domain' }],
      ['none', { request_domain: 'm.waitui.com' }, instead('m.waitui.com', null)],
      ['none, and a port', { request_domain: 'rap.heiguang.com:38080' }, instead('rap.heiguang.com:38080', null)],
      ['an app of the phone', { request_domain: 'baiduboxapp://swan' }, instead('baiduboxapp://swan', 'baiduboxapp')],
      ['upper case', { request_domain: 'FTP://m.waitui.com' }, instead('FTP://m.waitui.com', 'ftp')],
      ['one slash', { request_domain: 'https:/m.waitui.com' }, instead('https:/m.waitui.com', null)],
      ['no colon', { request_domain: 'https//m.waitui.com' }, instead('https//m.waitui.com', null)],
      ['a Chinese colon', { request_domain: 'https：//m.waitui.com' }, instead('https：//m.waitui.com', null)],
      ['backslashes', { request_domain: 'https:\\\\m.waitui.com' }, instead('https:\\\\m.waitui.com', null)],
      ['nothing before the slashes', { request_domain: '://m.waitui.com' }, instead('://m.waitui.com', null)],
      ['relative to the page', { request_domain: '//m.waitui.com' }, instead('//m.waitui.com', null)],
      ['a script', { request_domain: 'javascript:alert(1)' }, instead('javascript:alert(1)', null)],
      ['a word', { request_domain: '域名' }, instead('域名', null)],
      [
        'the name of a property of objects',
        { request_domain: 'constructor://m.waitui.com' },
        instead('constructor://m.waitui.com', 'constructor'),
      ],
      [
        'a registered domain with a misspelt one',
        { request_domain: 'https://m.waitui.com' },
        { ...instead('https//waitui.com', null), subject: 'registered' },
        { registered: { request_domain: 'https//waitui.com' } },
      ],
      ['each entry', { request_domain: 'a.cn,ftp://b.cn' }, [instead('a.cn', null), instead('ftp://b.cn', 'ftp')]],
      [
        'a registered domain with another one',
        { request_domain: 'https://m.waitui.com' },
        { ...instead('ftp://waitui.com', 'ftp'), subject: 'registered' },
        { registered: { request_domain: 'ftp://waitui.com' } },
      ],
    ],
  },
);

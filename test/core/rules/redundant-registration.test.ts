import type { DomainLists } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const judged = { request_domain: 'https://m.waitui.com' };
const registered = (request_domain: string, others: DomainLists = {}) => ({
  registered: { ...others, request_domain },
});
const covered = (value: string, coveredBy: string) => ({ value, subject: 'registered', facts: { coveredBy } }) as const;

describeRule(
  'redundant-registration',
  { errno: null, severity: 'info' },
  {
    ok: [
      ['two domains', judged, registered('waitui.com,mxqe.com')],
      ['siblings', judged, registered('m.waitui.com,api.waitui.com')],
      ['no label boundary', judged, registered('waitui.com,badwaitui.com')],
      ['the same twice is a duplicate', judged, registered('waitui.com,waitui.com')],
      ['in another type', judged, registered('waitui.com', { socket_domain: 'm.waitui.com' })],
      ['a malformed one', judged, registered('waitui.com,m_1.waitui.com')],
      ['the lists of the app', { request_domain: 'https://waitui.com,https://m.waitui.com' }, registered('waitui.com')],
    ],
    notOk: [
      ['a subdomain', judged, covered('m.waitui.com', 'waitui.com'), registered('waitui.com,m.waitui.com')],
      ['whichever stands first', judged, covered('m.waitui.com', 'waitui.com'), registered('m.waitui.com,waitui.com')],
      [
        'deeper; the nearest is named',
        judged,
        [covered('m.waitui.com', 'waitui.com'), covered('a.b.m.waitui.com', 'm.waitui.com')],
        registered('waitui.com,m.waitui.com,a.b.m.waitui.com'),
      ],
      [
        'with protocols',
        judged,
        covered('https://m.waitui.com', 'waitui.com'),
        registered('https://waitui.com,https://m.waitui.com'),
      ],
      [
        'in Unicode',
        judged,
        covered('www.例子.中国', 'xn--fsqu00a.xn--fiqs8s'),
        registered('xn--fsqu00a.xn--fiqs8s,www.例子.中国'),
      ],
    ],
  },
);

import { describeRule } from '../describe-rule.ts';

const fault = { kind: 'status', status: 404 } as const;
const unverified = new Map([['www.xsslyjt.com', fault]]);
const found = (value: string) => ({ type: 'web_view_domain', subject: 'registered', value, facts: { fault } }) as const;

describeRule(
  'verification-file',
  { errno: 50041, severity: 'warning' },
  {
    ok: [
      ['nobody asked', {}, { registered: { web_view_domain: ['www.xsslyjt.com'] } }],
      ['another host', {}, { registered: { web_view_domain: ['xsslyjt.com'] }, unverified }],
      ['a server domain needs no file', {}, { registered: { request_domain: ['www.xsslyjt.com'] }, unverified }],
      [
        'what an app has is below a registered one',
        { web_view_domain: 'https://www.xsslyjt.com' },
        { registered: { web_view_domain: ['xsslyjt.com'] }, unverified },
      ],
    ],
    notOk: [
      [
        'a host that was asked in vain',
        {},
        found('www.xsslyjt.com'),
        { registered: { web_view_domain: ['www.xsslyjt.com', 'fjzttc.com'] }, unverified },
      ],
      [
        'however it is spelled',
        {},
        found('https://WWW.xsslyjt.com/'),
        { registered: { web_view_domain: 'https://WWW.xsslyjt.com/' }, unverified },
      ],
    ],
  },
);

import { describeRule } from '../describe-rule.ts';

const local = (value: string, host = 'localhost') => ({ value, facts: { host } });

describeRule(
  'localhost',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['a domain', { request_domain: 'https://m.waitui.com' }],
      ['as a label of another', { request_domain: 'https://localhost.waitui.com' }],
      ['no label boundary', { request_domain: 'https://mylocalhost' }],
      ['its address is another rule', { request_domain: 'http://127.0.0.1:3700' }],
      ['what is deleted', { request_domain: 'http://localhost:9527' }, { action: 'delete' }],
    ],
    notOk: [
      ['with a port', { request_domain: 'http://localhost:9527' }, local('http://localhost:9527')],
      ['alone', { request_domain: 'https://localhost' }, local('https://localhost')],
      ['in capitals, with the trailing dot', { request_domain: 'https://LocalHost.' }, local('https://LocalHost.')],
      ['without a protocol', { request_domain: 'localhost:8080' }, local('localhost:8080')],
      ['below it', { request_domain: 'http://app.localhost' }, local('http://app.localhost', 'app.localhost')],
      ['with a path', { request_domain: 'http://localhost/x' }, local('http://localhost/x')],
      [
        'registered',
        { request_domain: 'https://m.waitui.com' },
        { ...local('localhost'), subject: 'registered' },
        { registered: { request_domain: 'localhost' } },
      ],
    ],
  },
);

/** Domains added to a config's text: where they go, and that all else stays. */
import { expect, test } from 'vitest';
import { withDomains } from '../../src/config/add-domains.ts';
import { parseDeclaration } from '../../src/config/declaration.ts';
import type { DomainType } from '../../src/core/index.ts';

const ADDED = new Map<DomainType, { domain: string; from: string }[]>([
  ['request_domain', [{ domain: 'https://b.example.com', from: 'a.js:1' }]],
]);
const BASE = 'domains:\n  request_domain: [https://a.example.com]\n';
const LIST = 'domains:\n  request_domain:\n    - https://a.example.com\n    - https://b.example.com # a.js:1\n';

const cases: readonly (readonly [title: string, before: string, appId: string | null, after: string])[] = [
  ['a list in brackets', BASE, null, LIST],
  ['one text', 'domains:\n  request_domain: https://a.example.com\n', null, LIST],
  ['a list of lines', LIST.replace(/ +- https:\/\/b.*\n/, ''), null, LIST],
  ['no lists', 'app_id: 1\n', null, 'app_id: 1\ndomains:\n  request_domain:\n    - https://b.example.com # a.js:1\n'],
  [
    'another type',
    'domains:\n  upload_domain: https://a.example.com\n',
    null,
    'domains:\n  upload_domain: https://a.example.com\n  request_domain:\n    - https://b.example.com # a.js:1\n',
  ],
  [
    'JSON',
    '{ "domains": { "request_domain": ["https://a.example.com"] } }',
    null,
    '{ "domains": { "request_domain": ["https://a.example.com", "https://b.example.com"] } }',
  ],
  [
    'an app, beside the base',
    `${BASE}apps:\n  - app_id: 1 # one\n  - app_id: 2\n`,
    '1',
    `${BASE}apps:\n  - app_id: 1 # one\n    add_domains:\n      request_domain:\n        - https://b.example.com # a.js:1\n  - app_id: 2\n`,
  ],
  [
    'an app, where the base has no such list',
    'apps:\n  - app_id: 1\nrules: {}\n',
    '1',
    'apps:\n  - app_id: 1\n    domains:\n      request_domain:\n        - https://b.example.com # a.js:1\nrules: {}\n',
  ],
  [
    'an app that adds already',
    `${BASE}apps:\n  - app_id: "1"\n    add_domains: { request_domain: https://c.example.com }\n`,
    '1',
    `${BASE}apps:\n  - app_id: "1"\n    add_domains: { request_domain: [https://c.example.com, "https://b.example.com"] }\n`,
  ],
  ['an app of another file', `${BASE}apps: { file: apps.yml }\n`, '1', `${LIST}apps: { file: apps.yml }\n`],
];

test.each(cases)('%s', (_title, before, appId, after) => {
  expect(withDomains(before, ADDED, 'swan-domains.yml', appId)).toBe(after);
  const crlf = before.replaceAll('\n', '\r\n');
  expect(withDomains(crlf, ADDED, 'swan-domains.yml', appId)).toBe(after.replaceAll('\n', '\r\n'));
});

test('the name of a source file accepts nothing', () => {
  const from = 'swan-domains-ignore secure-protocol: ok.js\u2028:1';
  const added = new Map([['request_domain' as const, [{ domain: 'http://b.example.com', from }]]]);
  const text = withDomains('app_id: 1\n', added, 'swan-domains.yml');
  expect(parseDeclaration(text, 'swan-domains.yml').ignore ?? []).toEqual([]);
});

test('an alias is not added to', () => {
  const text = 'domains: &all\n  request_domain: &list [https://a.example.com]\n  upload_domain: *list\n';
  const added = new Map([['upload_domain' as const, [{ domain: 'https://b.example.com', from: 'a.js:1' }]]]);
  expect(() => withDomains(text, added, 'swan-domains.yml')).toThrow();
});

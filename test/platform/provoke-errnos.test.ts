/** Each errno of the platform's document, provoked at the sandbox by raw calls: nothing checks the lists before. */
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/core/calls.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { withSandbox } from '../sandbox/call-sandbox.ts';
import { clientOf, failureOf } from './servers.ts';

const HOSTS = ['example.com', '例子.中国'];
const registered = { request_domain: HOSTS, web_view_domain: HOSTS };
const live = { request_domain: ['https://api.example.com'], web_view_domain: ['https://www.example.com'] };

type Row = [
  errno: number,
  how: string,
  domains: readonly string[] | null,
  action: Call['action'],
  options?: SandboxOptions,
];

const rows: Row[] = [
  [470013, 'no type is passed', null, 'add'],
  [470013, 'no type is passed', null, 'delete'],
  [470013, 'no type is passed', null, 'set'],
  [470014, 'another protocol', ['ftp://a.example.com'], 'add'],
  [470014, 'no protocol', ['a.example.com'], 'set'],
  [470014, 'a path', ['https://a.example.com', 'https://b.example.com/x'], 'add'],
  [470014, 'another separator', ['https://a.example.com，https://b.example.com'], 'set'],
  [470014, 'a wildcard', ['https://*.example.com'], 'add'],
  [470015, 'an empty list', [''], 'set'],
  [470015, 'an empty entry', ['https://a.example.com', '', 'https://b.example.com'], 'add'],
  [470015, 'an empty entry to delete', [''], 'delete'],
  [470016, 'a stranger', ['https://example.org'], 'add'],
  [470016, 'a host that only ends alike', ['https://badexample.com'], 'set'],
  [470016, 'a host that only begins alike', ['https://example.com.evil.net'], 'add'],
  [470017, 'one that was never set', ['https://b.example.com'], 'delete'],
  [470017, 'one of two was never set', ['https://api.example.com', 'https://www.example.com'], 'delete'],
];

const endpoints = [
  ['modifydomain', 'request_domain', 470011],
  ['modifywebviewdomain', 'web_view_domain', 470012],
] as const;

describe.each(endpoints)('%s', (endpoint, type, quotaErrno) => {
  const call = (action: Call['action'], domains: readonly string[] | null): Call => ({
    endpoint,
    action,
    domains: domains ? { [type]: domains } : {},
  });

  test.each(rows)('%d: %s, %j with %s', (errno, _, domains, action) =>
    withSandbox({ registered, live }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token });
      const failure = await failureOf(platform.modify(call(action, domains)));
      expect(failure).toMatchObject({ kind: 'errno', errno, info: { errno, class: 'refusing' } });
      expect(failure).toHaveProperty('msg', expect.stringMatching(/[\u4e00-\u9fff]/));
      expect(sandbox.live()).toMatchObject(live);
      expect(sandbox.modifications()).toEqual({ modifydomain: 0, modifywebviewdomain: 0 });
    }),
  );

  test.each(['add', 'delete', 'set', 'add-all'] as const)(`${quotaErrno}: %s above the quota`, (action) =>
    withSandbox({ registered, live, quota: 1 }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token });
      const [first] = live[type];
      await platform.modify(call('set', [first ?? '']));
      const failure = await failureOf(platform.modify(call(action, action === 'add-all' ? null : [first ?? ''])));
      expect(failure).toMatchObject({ kind: 'errno', errno: quotaErrno, info: { class: 'refusing' } });
      expect(await platform.get(endpoint)).toMatchObject({ [type]: live[type] }); // reading is free
    }),
  );

  test('the quotas are counted apart', () =>
    withSandbox({ registered, live, quota: 1 }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token });
      for (const [one, ofType] of endpoints) {
        await platform.modify({ endpoint: one, action: 'add', domains: { [ofType]: ['https://new.example.com'] } });
      }
      expect(sandbox.modifications()).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
    }));
});

test('every errno of the document is provoked', () => {
  const provoked = new Set([...rows.map(([errno]) => errno), ...endpoints.map(([, , errno]) => errno)]);
  expect([...provoked].sort()).toEqual([470011, 470012, 470013, 470014, 470015, 470016, 470017]);
});

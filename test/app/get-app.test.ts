import { describe, expect, test } from 'vitest';
import { getApp } from '../../src/app/get-app.ts';
import { createClient } from '../../src/platform/client.ts';
import { parseCannedAnswer } from '../../src/sandbox/sandbox.ts';
import { withSandbox } from '../sandbox/call-sandbox.ts';
import { a, b, requestsOf } from './run-change.ts';

const live = { request_domain: [a, a], web_view_domain: [b] };
const SERVER = { request_domain: [a, a], socket_domain: [], download_domain: [], upload_domain: [] };

describe('getApp', () => {
  test.each([
    [['modifydomain', 'modifywebviewdomain'], { ...SERVER, web_view_domain: [b] }],
    [['modifydomain'], SERVER],
    [['modifywebviewdomain'], { web_view_domain: [b] }],
  ] as const)('%j: reads each once, as the platform spells it', (endpoints, lists) =>
    withSandbox({ live }, async (sandbox) => {
      const platform = createClient({ token: sandbox.token, apiUrl: sandbox.url });
      expect(await getApp('016', endpoints, platform)).toEqual({
        appId: '016',
        level: 'app',
        status: 'unchanged',
        differences: new Map(),
        calls: [],
        sent: 0,
        refusal: null,
        checksum: null,
        failed: null,
        live: lists,
        before: null,
      });
      expect(requestsOf(sandbox)).toEqual(endpoints.map((endpoint) => `get ${endpoint}`));
    }),
  );

  test('a failure is data, and ends it', () =>
    withSandbox({ live, answers: [parseCannedAnswer('get=40008')] }, async (sandbox) => {
      const platform = createClient({ token: sandbox.token, apiUrl: sandbox.url });
      expect(await getApp(null, ['modifydomain', 'modifywebviewdomain'], platform)).toMatchObject({
        appId: null,
        status: 'failed',
        failed: { failure: { kind: 'errno', errno: 40008 }, endpoint: 'modifydomain', action: 'get' },
        live: null,
      });
      expect(sandbox.requests).toHaveLength(1);
    }));

  test('a token that cannot be one is a failure without a request', () =>
    withSandbox({ live }, async (sandbox) => {
      const platform = createClient({ token: 'two words', apiUrl: sandbox.url });
      const app = await getApp('016', ['modifydomain'], platform);
      expect(app).toMatchObject({
        status: 'failed',
        failed: { failure: { kind: 'token', fault: 'malformed', detail: '' } },
      });
      expect(sandbox.requests).toEqual([]);
    }));

  test('anything else is a bug, and comes through', async () => {
    const broken = { get: () => Promise.reject(new TypeError('bug')), modify: () => Promise.resolve() };
    await expect(getApp('016', ['modifydomain'], broken)).rejects.toThrow(TypeError);
  });
});

/** Every documented and every seen form of an answer. A misread list must never become an empty one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LiveLists } from '../../src/app/platform.ts';
import { parseCannedAnswer } from '../../src/sandbox/sandbox.ts';
import { withSandbox } from '../sandbox/call-sandbox.ts';
import { clientOf, errorOf, failureOf, serveBody } from './servers.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

const server = (lists: LiveLists = {}) => ({
  request_domain: [],
  socket_domain: [],
  download_domain: [],
  upload_domain: [],
  ...lists,
});
const A = 'https://a.example.com';
const B = 'wss://b.example.com';
const answer = (data: unknown) => JSON.stringify({ errno: 0, msg: 'success', data });

describe("the document's own answers, as printed there", () => {
  test('server domains', async () => {
    const baidu = ['https://www.baidu.com', 'https://www.baidu.com'];
    const sockets = ['wss://www.baidu.com', 'wss://www.baidu.com'];
    const platform = clientOf(await serveBody(fixture('get-modifydomain.json')));
    expect(await platform.get('modifydomain')).toEqual({
      request_domain: baidu,
      socket_domain: sockets,
      download_domain: sockets,
      upload_domain: sockets,
    });
  });

  test('business domains', async () => {
    const platform = clientOf(await serveBody(fixture('get-modifywebviewdomain.json')));
    expect(await platform.get('modifywebviewdomain')).toEqual({
      web_view_domain: ['https://www.baidu.com', 'https://www.baidu.com'],
    });
  });
});

describe('server domains', () => {
  const rows: [name: string, body: string, expected: LiveLists][] = [
    [
      'comma texts',
      answer({ request_domain: `${A},${B}`, socket_domain: B }),
      { request_domain: [A, B], socket_domain: [B] },
    ],
    ['arrays', answer({ request_domain: [A, B], upload_domain: [] }), { request_domain: [A, B] }],
    ['arrays of comma texts', answer({ request_domain: [`${A},${B}`, A] }), { request_domain: [A, B, A] }],
    ['duplicates are kept, in order', answer({ request_domain: `${B},${A},${B}` }), { request_domain: [B, A, B] }],
    ['spaces and empty items are not', answer({ request_domain: ` ${A} ,, ${B},` }), { request_domain: [A, B] }],
    [
      'texts as the platform spells them',
      answer({ request_domain: 'HTTPS://A.com./,x y' }),
      { request_domain: ['HTTPS://A.com./', 'x y'] },
    ],
    ['empty texts', answer({ request_domain: '', socket_domain: '' }), {}],
    ['null for a list', answer({ request_domain: null, socket_domain: B }), { socket_domain: [B] }],
    ['a list that is missing', answer({ socket_domain: B }), { socket_domain: [B] }],
    ['fields that we do not know', answer({ request_domain: A, udp_domain: B, total: 1 }), { request_domain: [A] }],
    ['no list at all', answer({}), {}],
    ['null for all', answer(null), {}],
    ['an empty text for all', answer(''), {}],
    ['an empty array for all (an empty map in PHP)', answer([]), {}],
    ['no data', answer(undefined), {}],
    ['errno as text', '{"errno":"0","data":{"request_domain":"a"}}', { request_domain: ['a'] }],
    ['no msg', '{"errno":0,"data":{"request_domain":"a"}}', { request_domain: ['a'] }],
    [
      'error_code 0 beside errno 0',
      '{"errno":0,"error_code":0,"data":{"request_domain":"a"}}',
      { request_domain: ['a'] },
    ],
    ['white space around', `\n ${answer({ request_domain: A })}\r\n`, { request_domain: [A] }],
    ['a byte order mark', `\uFEFF${answer({ request_domain: A })}`, { request_domain: [A] }],
    [
      'escaped letters',
      '{"errno":0,"data":{"request_domain":"https:\\/\\/\\u4f8b\\u5b50.com"}}',
      { request_domain: ['https://例子.com'] },
    ],
    ['__proto__ among the lists', '{"errno":0,"data":{"__proto__":{"request_domain":"a"},"socket_domain":""}}', {}],
  ];

  test.each(rows)('%s', async (_, body, expected) => {
    expect(await clientOf(await serveBody(body)).get('modifydomain')).toEqual(server(expected));
  });
});

describe('an object that names none of the types is no app without domains', () => {
  test.each([
    ['modifydomain', { foo: 'x' }],
    ['modifydomain', { domains: { request_domain: 'https://a.com' } }],
    ['modifydomain', { requestDomain: 'https://a.com' }],
    ['modifydomain', { REQUEST_DOMAIN: 'https://a.com' }],
    ['modifywebviewdomain', { request_domain: ['https://a.com'] }],
  ] as const)('%s %j', async (endpoint, data) => {
    const error = await errorOf(clientOf(await serveBody(JSON.stringify({ errno: 0, data }))).get(endpoint));
    expect(error.failure).toMatchObject({ kind: 'body', fault: 'unknown-shape' });
  });
});

describe('business domains', () => {
  const rows: [name: string, body: string, expected: string[]][] = [
    ['a comma text', answer(`${A},${B}`), [A, B]],
    ['an array', answer([A, B]), [A, B]],
    ['an object, as the server domains have it', answer({ web_view_domain: `${A},${B}` }), [A, B]],
    ['an object with an array', answer({ web_view_domain: [A] }), [A]],
    ['duplicates', answer(`${A},${A}`), [A, A]],
    ['an empty text', answer(''), []],
    ['an empty array', answer([]), []],
    ['an empty object', answer({}), []],
    ['null', answer(null), []],
    ['no data', answer(undefined), []],
    ['errno as text', '{"errno":"0","data":"a"}', ['a']],
  ];

  test.each(rows)('%s', async (_, body, expected) => {
    const platform = clientOf(await serveBody(body));
    expect(await platform.get('modifywebviewdomain')).toEqual({ web_view_domain: expected });
  });
});

describe('the same forms from the sandbox', () => {
  const live = { request_domain: [A, B], web_view_domain: [A] };
  const full = { modifydomain: server({ request_domain: [A, B] }), modifywebviewdomain: { web_view_domain: [A] } };
  const none = { modifydomain: server(), modifywebviewdomain: { web_view_domain: [] } };

  test.each([
    ['get=errno-text', full],
    ['get=array', full],
    ['get=null', none],
    ['get=missing', none],
  ])('%s', (canned, expected) =>
    withSandbox({ live, answers: [parseCannedAnswer(canned)] }, async (sandbox) => {
      const platform = clientOf(sandbox, { token: sandbox.token });
      expect(await platform.get('modifydomain')).toEqual(expected.modifydomain);
      expect(await platform.get('modifywebviewdomain')).toEqual(expected.modifywebviewdomain);
    }),
  );
});

describe('forms that nobody documented are refused', () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const rows: [name: string, endpoint: 'modifydomain' | 'modifywebviewdomain', body: string][] = [
    ['a text for all server domains', 'modifydomain', answer(A)],
    ['an array for all server domains', 'modifydomain', answer([A])],
    ['a number', 'modifydomain', answer(1)],
    ['true', 'modifywebviewdomain', answer(true)],
    ['a number for a list', 'modifydomain', answer({ request_domain: 1 })],
    ['a map for a list', 'modifydomain', answer({ request_domain: { 0: A } })],
    ['an array that holds null', 'modifydomain', answer({ request_domain: [A, null] })],
    ['an array of arrays', 'modifywebviewdomain', answer([[A]])],
    ['an array of maps', 'modifywebviewdomain', answer([{ domain: A }])],
    ['data that nests 100,000 deep', 'modifydomain', `{"errno":0,"data":${nested}}`],
    ['a list that nests 100,000 deep', 'modifywebviewdomain', `{"errno":0,"data":${nested}}`],
  ];

  test.each(rows)('%s', async (_, endpoint, body) => {
    const failure = await failureOf(clientOf(await serveBody(body)).get(endpoint));
    expect(failure).toMatchObject({ kind: 'body', fault: 'unknown-shape' });
  });
});

test.each(['{"errno":0,"msg":"success"}', '{"errno":"0"}', answer({}), answer(null), answer(A)])(
  'a modification succeeds with %s',
  async (body) => {
    const call = { endpoint: 'modifydomain', action: 'add', domains: { request_domain: [A] } } as const;
    await expect(clientOf(await serveBody(body)).modify(call)).resolves.toBeUndefined();
  },
);

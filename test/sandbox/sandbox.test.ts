import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { BUSINESS, call, errnoOf, post, SERVER, withSandbox } from './call-sandbox.ts';

const success = { errno: 0, msg: 'success' };
const tokenRefused = { error_code: 110, error_msg: 'Access token invalid or no longer valid' };

/** One raw HTTP request, for what `fetch` would never send; resolves with all that comes back. */
function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('the face', () => {
  test('listens on the loopback address, with a token of the seen form', () =>
    withSandbox({}, (sandbox) => {
      expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(sandbox.token).toMatch(/^45\.[0-9a-f]{32}\.3600\.\d{10}\.sandbox$/);
      expect(Number(sandbox.token.split('.')[3]) * 1000).toBeGreaterThan(Date.now());
    }));

  test('takes the port it is told and gives it back', async () => {
    const first = await startSandbox();
    const port = Number(new URL(first.url).port);
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
    await withSandbox({ port }, ({ url }) => expect(url).toBe(`http://127.0.0.1:${port}`));
  });

  test('refuses to start with what cannot be registered, and with an empty token', async () => {
    await expect(startSandbox({ registered: { socket_domain: ['*.example.com'] } })).rejects.toThrow(
      new RangeError('"*.example.com" cannot be a registered domain of socket_domain'),
    );
    await expect(startSandbox({ token: '' })).rejects.toThrow(RangeError);
  });

  test.each([
    [{ perSecond: 0 }, 'perSecond of a sandbox must be a whole number from 1 to'],
    [{ perSecond: 1.5 }, 'perSecond'],
    [{ perSecond: Number.POSITIVE_INFINITY }, 'perSecond'],
    [{ showAfter: -1 }, 'showAfter of a sandbox must be a whole number from 0 to'],
    [{ delayMs: Number.NaN }, 'delayMs of a sandbox must be a whole number from 0 to 2147483647, not NaN'],
    [{ delayMs: 2 ** 31 }, 'delayMs'],
  ])('refuses to start with %j', async (options, message) => {
    const starting = startSandbox(options);
    await expect(starting).rejects.toThrow(RangeError);
    await expect(starting).rejects.toThrow(message);
  });

  test('closing twice is no error', async () => {
    const sandbox = await startSandbox();
    await sandbox.close();
    await sandbox.close();
    await expect(fetch(sandbox.url)).rejects.toThrow();
  });

  test('what it hands out are copies', () =>
    withSandbox({ live: { request_domain: ['https://a.example.com'] } }, (sandbox) => {
      sandbox.live().request_domain.push('https://b.example.com');
      sandbox.modifications().modifydomain = 9;
      expect(sandbox.live().request_domain).toEqual(['https://a.example.com']);
      expect(sandbox.modifications().modifydomain).toBe(0);
    }));
});

describe('who asks', () => {
  test.each([
    ['missing', undefined, tokenRefused],
    ['empty', '', tokenRefused],
    ['wrong', '45.beef.3600.4102444800.other', tokenRefused],
    ["the platform's", '42.beef.2592000.4102444800.tp', { errno: 44004, msg: 'token invalid' }],
  ])('a token that is %s', (_, token, answer) =>
    withSandbox({}, async (sandbox) => {
      const body = new URLSearchParams({ action: 'get', ...(token === undefined ? {} : { access_token: token }) });
      const response = await fetch(`${sandbox.url}${SERVER}`, { method: 'POST', body });
      expect(await response.json()).toEqual(answer);
    }),
  );

  test.each([SERVER, BUSINESS])('the token may stand in the query: %s', (path) =>
    withSandbox({}, async (sandbox) => {
      const response = await fetch(`${sandbox.url}${path}?access_token=${sandbox.token}`, {
        method: 'POST',
        body: new URLSearchParams({ action: 'get' }),
      });
      expect(await response.json()).toMatchObject(success);
      expect(sandbox.requests[0]).toMatchObject({ path, tokenInUrl: true });
    }),
  );

  test('the token of the body wins over the one of the query', () =>
    withSandbox({}, async (sandbox) => {
      const response = await fetch(`${sandbox.url}${SERVER}?access_token=wrong`, {
        method: 'POST',
        body: new URLSearchParams({ action: 'get', access_token: sandbox.token }),
      });
      expect(await response.json()).toMatchObject(success);
    }));

  test('a refused caller changes nothing and counts nothing', () =>
    withSandbox({ registered: { request_domain: ['example.com'] } }, async (sandbox) => {
      await call(sandbox, 'modifydomain', { access_token: 'wrong' });
      expect(sandbox.live().request_domain).toEqual([]);
      expect(sandbox.modifications()).toEqual({ modifydomain: 0, modifywebviewdomain: 0 });
    }));
});

describe('what for', () => {
  test.each([
    ['GET', SERVER],
    ['PUT', SERVER],
    ['POST', '/'],
    ['POST', `${SERVER}/`],
    ['POST', '/rest/2.0/smartapp/other/modifydomain'],
  ])('%s %s is no method of the platform', (method, path) =>
    withSandbox({}, async (sandbox) => {
      const response = await fetch(`${sandbox.url}${path}?access_token=${sandbox.token}`, { method });
      expect(await response.json()).toEqual({ error_code: 3, error_msg: 'Unsupported openapi method' });
      expect(sandbox.requests[0]).toMatchObject({ method, path, answer: 'gateway 3' });
    }),
  );

  test.each(['', 'ADD', 'update', ' get', 'null', 'constructor'])('the action "%s" is unknown', (action) =>
    withSandbox({ registered: { request_domain: ['example.com'] } }, async (sandbox) => {
      expect(await errnoOf(sandbox, { action })).toBe(40001);
      expect(sandbox.live().request_domain).toEqual([]);
    }),
  );

  test('a body that is no form is never read as the call without action', () =>
    withSandbox({ registered: { request_domain: ['example.com'] } }, async (sandbox) => {
      const response = await fetch(`${sandbox.url}${SERVER}?access_token=${sandbox.token}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"action":"get"}',
      });
      expect(await response.json()).toMatchObject({ errno: 40001 });
      expect(sandbox.live().request_domain).toEqual([]);
    }));
});

describe('bad requests get an answer', () => {
  test.each([
    ['percent-encoding', 'access_token=%E0%A4%A&action=%', tokenRefused],
    ['nothing', '', tokenRefused],
    ['only separators', '&&==&=&', tokenRefused],
    ['binary', '\u0000\u0001\ufffd', tokenRefused],
  ])('%s', (_, body, answer) =>
    withSandbox({}, async (sandbox) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const response = await fetch(`${sandbox.url}${SERVER}`, { method: 'POST', headers, body });
      expect(await response.json()).toEqual(answer);
    }),
  );

  test.each(['//', '*', 'http://[', '/%zz?%zz=%', '/?', `${SERVER}?a?access_token=b`])('the target %s', (target) =>
    withSandbox({}, async (sandbox) => {
      const answer = await sendRaw(sandbox.url, `POST ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*"error_code":(?:3|110),/);
      expect(sandbox.requests).toHaveLength(1);
    }),
  );

  test.each(['nonsense\r\n\r\n', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: x\r\n\r\n'])('no HTTP: %j', (text) =>
    withSandbox({}, async (sandbox) => {
      expect(await sendRaw(sandbox.url, text)).toMatch(/^HTTP\/1\.1 400 /);
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(0);
    }),
  );

  test('a caller that leaves in the middle of its body does no harm', () =>
    withSandbox({}, async (sandbox) => {
      await sendRaw(sandbox.url, `POST ${SERVER} HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\naction=get`);
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(0);
      expect(sandbox.requests).toHaveLength(1);
    }));

  test.each([
    ['at the limit', 1024 * 1024, 200],
    ['above it', 1024 * 1024 + 1, 413],
  ])('a body of 1 MiB, %s', (_, size, status) =>
    withSandbox({}, async (sandbox) => {
      const response = await fetch(`${sandbox.url}${SERVER}?access_token=${sandbox.token}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'action=get&x='.padEnd(size, 'x'),
      });
      expect(response.status).toBe(status);
      expect(sandbox.requests[0]?.answer).toBe(status === 200 ? 'errno 0' : 'http 413');
    }),
  );
});

describe('get', () => {
  const twice = (text: string) => [text, text];

  test("the server domains, as the platform's document prints them", () =>
    withSandbox(
      {
        live: {
          request_domain: twice('https://www.baidu.com'),
          socket_domain: twice('wss://www.baidu.com'),
          download_domain: twice('wss://www.baidu.com'),
          upload_domain: twice('wss://www.baidu.com'),
        },
      },
      async (sandbox) => {
        const response = await post(sandbox, 'modifydomain', { action: 'get' });
        expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
        expect(await response.text()).toBe(
          `{
            "errno":0,
            "msg":"success",
            "data":
            {
                "request_domain":"https://www.baidu.com,https://www.baidu.com",
                "socket_domain":"wss://www.baidu.com,wss://www.baidu.com",
                "download_domain":"wss://www.baidu.com,wss://www.baidu.com",
                "upload_domain":"wss://www.baidu.com,wss://www.baidu.com"
            }
          }`.replaceAll(/\s/g, ''),
        );
      },
    ));

  test("the business domains, as the platform's document prints them", () =>
    withSandbox({ live: { web_view_domain: twice('https://www.baidu.com') } }, async (sandbox) => {
      const response = await post(sandbox, 'modifywebviewdomain', { action: 'get' });
      expect(await response.text()).toBe(
        '{"errno":0,"msg":"success","data":"https://www.baidu.com,https://www.baidu.com"}',
      );
    }));

  test('empty lists are empty strings', () =>
    withSandbox({}, async (sandbox) => {
      const none = { request_domain: '', socket_domain: '', download_domain: '', upload_domain: '' };
      expect(await call(sandbox, 'modifydomain', { action: 'get' })).toEqual({ ...success, data: none });
      expect(await call(sandbox, 'modifywebviewdomain', { action: 'get' })).toEqual({ ...success, data: '' });
    }));

  test('lists that are sent along mean nothing, and nothing is counted', () =>
    withSandbox({ quota: 0 }, async (sandbox) => {
      expect(await errnoOf(sandbox, { action: 'get', request_domain: ',,' })).toBe(0);
      expect(sandbox.modifications().modifydomain).toBe(0);
    }));
});

describe('the record', () => {
  test('holds each request in order, its lists as sent', () =>
    withSandbox({ registered: { request_domain: ['example.com'] } }, async (sandbox) => {
      await call(sandbox, 'modifydomain', {
        action: 'add',
        request_domain: 'https://A.example.com,https://b.example.com',
      });
      await call(sandbox, 'modifywebviewdomain', { action: 'set', request_domain: 'x', web_view_domain: '' });
      await call(sandbox, 'modifydomain', {});
      expect(sandbox.requests).toEqual([
        {
          method: 'POST',
          path: SERVER,
          level: 'app',
          endpoint: 'modifydomain',
          app: 0,
          action: 'add',
          domains: { request_domain: 'https://A.example.com,https://b.example.com' },
          modified: true,
          answer: 'errno 0',
          tokenInUrl: false,
        },
        {
          method: 'POST',
          path: BUSINESS,
          level: 'app',
          endpoint: 'modifywebviewdomain',
          app: 0,
          action: 'set',
          domains: { request_domain: 'x', web_view_domain: '' },
          modified: false,
          answer: 'errno 470015',
          tokenInUrl: false,
        },
        {
          method: 'POST',
          path: SERVER,
          level: 'app',
          endpoint: 'modifydomain',
          app: 0,
          action: null,
          domains: {},
          modified: true,
          answer: 'errno 0',
          tokenInUrl: false,
        },
      ]);
    }));

  test('is not kept where nobody wants it, and still heard', async () => {
    const heard: (string | null)[] = [];
    await withSandbox({ record: false, onRequest: ({ action }) => heard.push(action) }, async (sandbox) => {
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(0);
      expect(sandbox.requests).toEqual([]);
      expect(heard).toEqual(['get']);
    });
  });

  test('what its listener throws ends the connection and comes out of close', async () => {
    const onRequest = () => {
      throw new Error('deaf');
    };
    const sandbox = await startSandbox({ onRequest });
    await expect(call(sandbox, 'modifydomain', { action: 'get' })).rejects.toThrow('fetch failed');
    await expect(sandbox.close()).rejects.toThrow('deaf');
  });

  test('never holds the token, wherever it was put', () =>
    withSandbox({ token: 'secret"\\-token' }, async (sandbox) => {
      const { url, token } = sandbox;
      const fields = { access_token: token, action: `x${token}`, request_domain: `https://${token}.example.com` };
      await fetch(`${url}${SERVER}?access_token=${encodeURIComponent(token)}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
      });
      await sendRaw(url, `POST /${token} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(sandbox.requests.map(({ path, action, domains }) => ({ path, action, domains }))).toEqual([
        { path: SERVER, action: 'x***', domains: { request_domain: 'https://***.example.com' } },
        { path: '/***', action: null, domains: {} },
      ]);
    }));
});

import { describe, expect, test, vi } from 'vitest';
import { parseCannedAnswer, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { call, errnoOf, post, withSandbox } from './call-sandbox.ts';

const add = { action: 'add', request_domain: 'https://a.example.com' };
const get = { action: 'get' };

function withAnswers(told: readonly string[], use: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const options: SandboxOptions = { registered: { request_domain: ['example.com'] } };
  return withSandbox({ ...options, answers: told.map(parseCannedAnswer) }, use);
}

function expectUntouched(sandbox: Sandbox): void {
  expect(sandbox.live().request_domain).toEqual([]);
  expect(sandbox.modifications().modifydomain).toBe(0);
  expect(sandbox.requests[0]?.modified).toBe(false);
}

describe('grammar', () => {
  test('reads prefix, content and suffixes', () => {
    expect(parseCannedAnswer('470014')).toEqual({
      to: ['modification'],
      content: { kind: 'errno', code: 470014 },
      once: false,
      acted: false,
      late: false,
    });
    expect(parseCannedAnswer('any=gateway:110:once')).toEqual({
      to: ['modification', 'get'],
      content: { kind: 'gateway', code: 110 },
      once: true,
      acted: false,
      late: false,
    });
    expect(parseCannedAnswer('get=oauth:invalid_token').to).toEqual(['get']);
    expect(parseCannedAnswer('http:503').content).toEqual({ kind: 'http', code: 503 });
    expect(parseCannedAnswer('reset:acted:once')).toEqual(parseCannedAnswer('reset:once:acted'));
    expect(parseCannedAnswer('errno-text').acted).toBe(true);
    expect(parseCannedAnswer('any=hang:late:once')).toEqual({
      to: ['modification', 'get'],
      content: { kind: 'hang' },
      once: true,
      acted: false,
      late: true,
    });
    expect(parseCannedAnswer('reset:once:late')).toEqual(parseCannedAnswer('reset:late:once'));
  });

  test.each([
    '',
    'once',
    ':once',
    'get=',
    '470014:twice',
    '470014:once:once',
    '-1',
    '4.5',
    '1234567890',
    'gateway',
    'gateway:',
    'gateway:x',
    'oauth:',
    'oauth:a b',
    'http:99',
    'http:600',
    'http:100',
    'HTML',
    'null',
    'any=missing',
    'get=array:acted',
    'get=reset:acted',
    'get=reset:late',
    'get=null:late',
    'reset:late:late',
    'reset:acted:late',
    'reset:late:once:acted',
    'errno-text:late',
    ':late',
    'set=500',
    'any=get=500',
    '470014\n',
  ])('%j is refused in one line', (text) => {
    expect(() => parseCannedAnswer(text)).toThrow(RangeError);
    expect(() => parseCannedAnswer(text)).toThrow(
      `${JSON.stringify(text)} is no answer of the sandbox; accepted: an errno, gateway:CODE, oauth:CODE, http:STATUS, ` +
        'html, empty, truncated, huge, redirect, reset, hang, errno-text, get=null, get=missing, get=array; ' +
        'before it get= or any=, after it :once, and :acted or :late',
    );
  });
});

describe('envelopes', () => {
  test.each([
    ['470011', 200, { errno: 470011, msg: '修改服务器域名超过限制次数。' }, 'errno 470011'],
    ['40008', 200, { errno: 40008, msg: 'address not allowed' }, 'errno 40008'],
    ['123', 200, { errno: 123, msg: 'unknown error' }, 'errno 123'],
    ['0', 200, { errno: 0, msg: 'success' }, 'errno 0'],
    ['gateway:111', 200, { error_code: 111, error_msg: 'Access token expired' }, 'gateway 111'],
    ['gateway:18', 200, { error_code: 18, error_msg: 'Open api qps request limit reached' }, 'gateway 18'],
    ['gateway:19', 200, { error_code: 19, error_msg: 'call quota' }, 'gateway 19'],
    ['gateway:999', 200, { error_code: 999, error_msg: 'unknown error' }, 'gateway 999'],
    ['oauth:invalid_token', 401, { error: 'invalid_token', error_description: 'invalid token' }, 'oauth invalid_token'],
  ])('%s', (told, status, body, answer) =>
    withAnswers([told], async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', add);
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual(body);
      expect(sandbox.requests[0]?.answer).toBe(answer);
      expectUntouched(sandbox);
    }),
  );
});

describe('faults of the way', () => {
  test.each([
    ['http:503', 503, 'Service Unavailable', 'http 503'],
    ['http:204', 204, '', 'http 204'],
    ['http:304', 304, '', 'http 304'],
    ['http:599', 599, '599', 'http 599'],
    ['html', 200, '<!doctype html><title>sandbox</title>\n', 'html'],
    ['empty', 200, '', 'empty'],
  ])('%s', (told, status, body, answer) =>
    withAnswers([told], async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', add);
      expect(response.status).toBe(status);
      expect(await response.text()).toBe(body);
      expect(sandbox.requests[0]?.answer).toBe(answer);
      expectUntouched(sandbox);
    }),
  );

  test('redirect leads to a path that the platform does not have', () =>
    withAnswers(['redirect'], async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', add);
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe('/redirected');
      expectUntouched(sandbox);
    }));

  test('truncated breaks off before its content-length', () =>
    withAnswers(['truncated'], async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', add);
      expect(response.headers.get('content-length')).toBe('27');
      await expect(response.text()).rejects.toThrow();
      expectUntouched(sandbox);
    }));

  test('huge is above 4 MiB, does not say so, and would be good JSON', () =>
    withAnswers(['huge'], async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', add);
      expect(response.headers.get('content-length')).toBeNull();
      const text = await response.text();
      expect(text.length).toBeGreaterThan(4 * 1024 * 1024);
      expect(JSON.parse(text)).toEqual({ errno: 0, msg: 'success' });
      expectUntouched(sandbox);
    }));

  test('huge: a caller that stops reading does no harm', () =>
    withAnswers(['huge:once'], async (sandbox) => {
      const response = await post(sandbox, 'modifydomain', add);
      await response.body?.cancel();
      expect(await errnoOf(sandbox, add)).toBe(0);
    }));

  test('reset destroys the connection', () =>
    withAnswers(['reset'], async (sandbox) => {
      await expect(post(sandbox, 'modifydomain', add)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
      expect(sandbox.requests.map(({ answer }) => answer)).toEqual(['reset']);
      expectUntouched(sandbox);
    }));

  test('hang lasts until the sandbox is closed', async () => {
    let waiting: Promise<Response> | undefined;
    await withAnswers(['hang'], async (sandbox) => {
      waiting = post(sandbox, 'modifydomain', add);
      waiting.catch(() => {});
      // Other calls are answered meanwhile; they go on until the first one has arrived.
      while (!sandbox.requests.some(({ answer }) => answer === 'hang')) {
        expect(await errnoOf(sandbox, get)).toBe(0);
      }
    });
    await expect(waiting).rejects.toThrow();
  });
});

describe(':acted', () => {
  const told = ['http:503', 'empty', 'html', 'huge', 'redirect', '500', '1000', 'gateway:1', 'oauth:invalid_token'];
  test.each([...told, 'truncated'])('%s', (told) =>
    withAnswers([`${told}:acted`], async (sandbox) => {
      await post(sandbox, 'modifydomain', add);
      expect(sandbox.live().request_domain).toEqual(['https://a.example.com']);
      expect(sandbox.requests[0]).toMatchObject({ modified: true });
      expect(sandbox.requests[0]?.answer).not.toBe('errno 0');
    }),
  );

  test('reset', () =>
    withAnswers(['reset:acted:once'], async (sandbox) => {
      await expect(post(sandbox, 'modifydomain', add)).rejects.toThrow();
      expect(sandbox.live().request_domain).toEqual(['https://a.example.com']);
      expect(sandbox.modifications().modifydomain).toBe(1);
    }));

  test('hang', () =>
    withAnswers(['hang:acted:once'], async (sandbox) => {
      const caller = new AbortController();
      const waiting = post(sandbox, 'modifydomain', add, caller.signal);
      await vi.waitUntil(() => sandbox.requests.length === 1);
      caller.abort();
      await expect(waiting).rejects.toThrow('aborted');
      expect(sandbox.live().request_domain).toEqual(['https://a.example.com']);
      expect(sandbox.requests).toMatchObject([{ answer: 'hang', modified: true }]);
    }));

  test('a call that the rules refuse does not act', () =>
    withAnswers(['http:503:acted'], async (sandbox) => {
      await post(sandbox, 'modifydomain', { action: 'add', request_domain: 'https://example.org' });
      expectUntouched(sandbox);
    }));
});

describe('errno-text', () => {
  test('is the ordinary answer with its errno as text', () =>
    withAnswers(['any=errno-text'], async (sandbox) => {
      expect(await call(sandbox, 'modifydomain', add)).toEqual({ errno: '0', msg: 'success' });
      expect(await errnoOf(sandbox, { action: 'add' })).toBe('470013');
      expect(await call(sandbox, 'modifydomain', get)).toMatchObject({
        errno: '0',
        data: { request_domain: 'https://a.example.com' },
      });
      expect(sandbox.requests.map(({ answer }) => answer)).toEqual(['errno "0"', 'errno "470013"', 'errno "0"']);
    }));
});

describe('other forms of data', () => {
  const server = {
    request_domain: ['https://a.example.com'],
    socket_domain: [],
    download_domain: [],
    upload_domain: [],
  };
  test.each([
    ['get=null', { errno: 0, msg: 'success', data: null }, { errno: 0, msg: 'success', data: null }],
    ['get=missing', { errno: 0, msg: 'success' }, { errno: 0, msg: 'success' }],
    ['get=array', { errno: 0, msg: 'success', data: server }, { errno: 0, msg: 'success', data: [] }],
  ])('%s', (told, serverAnswer, businessAnswer) =>
    withAnswers([told], async (sandbox) => {
      expect(await errnoOf(sandbox, add)).toBe(0);
      expect(await call(sandbox, 'modifydomain', get)).toEqual(serverAnswer);
      expect(await call(sandbox, 'modifywebviewdomain', get)).toEqual(businessAnswer);
    }),
  );
});

describe('which call, and how often', () => {
  test('without a prefix every modification, and not get', () =>
    withAnswers(['500'], async (sandbox) => {
      for (const action of ['add', 'delete', 'set']) expect(await errnoOf(sandbox, { ...add, action })).toBe(500);
      expect(await errnoOf(sandbox, {})).toBe(500);
      expect(await errnoOf(sandbox, {}, 'modifywebviewdomain')).toBe(500);
      expect(await errnoOf(sandbox, get)).toBe(0);
    }));

  test('get= only get; any= both', () =>
    withAnswers(['get=500'], async (sandbox) => {
      expect(await errnoOf(sandbox, get)).toBe(500);
      expect(await errnoOf(sandbox, add)).toBe(0);
      sandbox.answer(parseCannedAnswer('any=501'));
      expect(await errnoOf(sandbox, get)).toBe(501);
      expect(await errnoOf(sandbox, add)).toBe(501);
    }));

  test('once in the order told, then the standing one told last', () =>
    withAnswers(['470014', '470015:once', '470016:once', '470017'], async (sandbox) => {
      const errnos = [];
      for (let calls = 0; calls < 4; calls += 1) errnos.push(await errnoOf(sandbox, add));
      expect(errnos).toEqual([470015, 470016, 470017, 470017]);
      sandbox.answer(parseCannedAnswer('40008:once'));
      expect(await errnoOf(sandbox, add)).toBe(40008);
      expect(await errnoOf(sandbox, add)).toBe(470017);
    }));

  test('one that is used up leaves the ordinary platform', () =>
    withAnswers(['gateway:110:once'], async (sandbox) => {
      expect(await call(sandbox, 'modifydomain', add)).toMatchObject({ error_code: 110 });
      expect(await errnoOf(sandbox, add)).toBe(0);
    }));

  test('a call that fails before the rules does not use it up', () =>
    withAnswers(['any=500:once'], async (sandbox) => {
      expect(await call(sandbox, 'modifydomain', { ...add, access_token: 'wrong' })).toMatchObject({ error_code: 110 });
      expect(await errnoOf(sandbox, { action: 'unknown' })).toBe(40001);
      expect(await errnoOf(sandbox, add)).toBe(500);
    }));
});

/** The verification file: handed out by the platform, served by business domains. */
import { describe, expect, test, vi } from 'vitest';
import { parseCannedAnswer, type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { DOWNLOAD, errnoOf, FILE, type Got, getFrom, withSandbox } from './call-sandbox.ts';

const CONTENT = 'abcdefghijklmnopqrstuvwxyz012345';

function download(sandbox: Sandbox, token = sandbox.platformToken): Promise<Got> {
  return getFrom(sandbox, `${DOWNLOAD}?access_token=${encodeURIComponent(token)}`, '127.0.0.1');
}

describe('the platform hands it out', () => {
  test('exactly 32 bytes, to be saved under its name', () =>
    withSandbox({ verificationFile: CONTENT }, async (sandbox) => {
      expect(await download(sandbox)).toMatchObject({
        status: 200,
        headers: {
          'content-type': 'text/plain',
          'content-length': '32',
          'content-disposition': 'attachment; filename="bd_mapp_domaincer.txt"',
        },
        text: CONTENT,
      });
    }));

  test('without being told one, always the same text', () =>
    withSandbox({}, async (sandbox) => {
      const { text } = await download(sandbox);
      expect(text).toMatch(/^[0-9a-f]{32}$/);
      expect((await getFrom(sandbox, FILE, 'example.com')).text).toBe(text);
      await withSandbox({}, async (other) => expect((await download(other)).text).toBe(text));
    }));

  test.each([
    ['none', '', { error_code: 110 }],
    ['unknown', '45.wrong', { error_code: 110 }],
    ['another platform’s', '42.wrong', { error_code: 110 }],
    ['an app’s', '45.first', { errno: 44004 }],
  ])('to no token that is %s', (_, token, answer) =>
    withSandbox({ token: '45.first' }, async (sandbox) => {
      expect(JSON.parse((await download(sandbox, token)).text)).toMatchObject(answer);
    }),
  );

  test('only to GET, and only there', () =>
    withSandbox({}, async (sandbox) => {
      const query = `?access_token=${sandbox.platformToken}`;
      for (const [method, path] of [
        ['POST', DOWNLOAD],
        ['GET', DOWNLOAD.replace('/tp/', '/app/')],
        ['GET', `${DOWNLOAD}/`],
      ] as const) {
        const { text } = await getFrom(sandbox, `${path}${query}`, '127.0.0.1', method);
        expect(JSON.parse(text)).toMatchObject({ error_code: 3 });
      }
    }));

  test.each([
    ['get=500', '{"errno":500,"msg":"service failed"}'],
    ['any=gateway:110', '{"error_code":110,"error_msg":"Access token invalid or no longer valid"}'],
    ['get=http:404', 'Not Found'],
    ['get=html', '<!doctype html><title>sandbox</title>\n'],
    ['get=empty', ''],
    ['500', CONTENT],
    ['get=array', CONTENT],
    ['get=null', CONTENT],
    ['get=missing', CONTENT],
    ['any=errno-text', CONTENT],
  ])('%s', (told, text) =>
    withSandbox({ verificationFile: CONTENT, answers: [parseCannedAnswer(`${told}:once`)] }, async (sandbox) => {
      expect((await download(sandbox)).text).toBe(text);
      expect((await download(sandbox)).text).toBe(CONTENT);
    }),
  );

  test('an answer is used up by who may have one', () =>
    withSandbox({ answers: [parseCannedAnswer('get=500:once')] }, async (sandbox) => {
      await download(sandbox, 'wrong');
      await getFrom(sandbox, FILE, 'example.com');
      expect((await download(sandbox)).text).toContain('"errno":500');
    }));

  test('the token in the URL is told of, and not kept', () =>
    withSandbox({ platformToken: '42.a/b?c.platform' }, async (sandbox) => {
      await download(sandbox);
      await download(sandbox, '42.unknown');
      const one = { method: 'GET', path: DOWNLOAD, level: 'tp', endpoint: null, app: null, action: null };
      const rest = { domains: {}, modified: false, tokenInUrl: true };
      expect(sandbox.requests).toEqual([
        { ...one, ...rest, answer: 'file' },
        { ...one, ...rest, answer: 'gateway 110' },
      ]);
      expect(JSON.stringify(sandbox.requests)).not.toMatch(/platform|unknown/);
    }));
});

describe('business domains serve it', () => {
  const unverified = ['bare.example.com', 'https://Old.Example.com:8443', '例子.中国', '10.0.0.1', '[::1]'];

  test.each([
    ['example.com', 200],
    ['www.example.com:8443', 200],
    ['bare.example.com', 404],
    ['BARE.Example.Com', 404],
    ['bare.example.com:443', 404],
    ['bare.example.com.', 404],
    ['Bare.example.com.:8123', 404],
    ['a.bare.example.com', 200],
    ['xbare.example.com', 200],
    ['old.example.com', 404],
    ['xn--fsqu00a.xn--fiqs8s', 404],
    ['www.xn--fsqu00a.xn--fiqs8s', 200],
    ['10.0.0.1:80', 404],
    ['10.0.0.10', 200],
    ['[0:0::1]:8123', 404],
    ['[::2]', 200],
    ['not_a_host', 200],
  ])('%s: %d', (host, status) =>
    withSandbox({ unverified, verificationFile: CONTENT }, async (sandbox) => {
      const got = await getFrom(sandbox, FILE, host);
      expect(got).toMatchObject({ status, headers: { 'content-type': 'text/plain' } });
      expect(got.headers).not.toHaveProperty('content-disposition');
      if (status === 200) expect(got).toMatchObject({ headers: { 'content-length': '32' }, text: CONTENT });
      else expect(got.text).not.toContain(CONTENT);
    }),
  );

  test('each begins and ends to, while the sandbox runs', () =>
    withSandbox({ unverified: ['a.com'] }, async (sandbox) => {
      const statuses = async () => {
        const all = ['a.com', 'b.com', 'c.com'].map(async (host) => (await getFrom(sandbox, FILE, host)).status);
        return Promise.all(all);
      };
      expect(await statuses()).toEqual([404, 200, 200]);
      sandbox.serveVerification('https://A.com', true);
      sandbox.serveVerification('B.com.', false);
      sandbox.serveVerification('c.com', true);
      expect(await statuses()).toEqual([200, 404, 200]);
    }));

  test('without a token, at their root only, and to GET only', () =>
    withSandbox({}, async (sandbox) => {
      for (const [method, path] of [
        ['POST', FILE],
        ['GET', `/a${FILE}`],
        ['GET', '/bd_mapp_domaincer_1.txt'],
        ['GET', FILE.toUpperCase()],
      ] as const) {
        expect((await getFrom(sandbox, path, 'example.com', method)).text).toContain('"error_code":3');
      }
      expect(await getFrom(sandbox, `${FILE}?v=1`, 'example.com')).toMatchObject({ status: 200 });
    }));

  test('they are servers of their own: no told answer and no limit of the platform’s holds', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const answers = [parseCannedAnswer('any=500')];
    return withSandbox({ perSecond: 1, answers }, async (sandbox) => {
      for (let asked = 0; asked < 3; asked += 1) {
        expect(await getFrom(sandbox, FILE, 'example.com')).toMatchObject({ status: 200 });
      }
      expect(await errnoOf(sandbox, { action: 'get' })).toBe(500);
      expect((await download(sandbox)).text).toContain('"error_code":18');
    }).finally(() => vi.useRealTimers());
  });

  test('in the record they are no calls of the API', () =>
    withSandbox({ unverified: ['a.com'] }, async (sandbox) => {
      for (const host of ['a.com', 'b.com']) await getFrom(sandbox, FILE, host);
      const one = { method: 'GET', path: FILE, level: null, endpoint: null, app: null, action: null };
      const rest = { domains: {}, modified: false, tokenInUrl: false };
      expect(sandbox.requests).toEqual([
        { ...one, ...rest, answer: 'http 404' },
        { ...one, ...rest, answer: 'file' },
      ]);
    }));
});

describe('the sandbox does not start with', () => {
  test.each([
    [{ verificationFile: '' }, 'the verification file of a sandbox must have 32 bytes, not 0'],
    [{ verificationFile: `${CONTENT}\n` }, 'the verification file of a sandbox must have 32 bytes, not 33'],
    [{ verificationFile: '例'.repeat(32) }, 'the verification file of a sandbox must have 32 bytes, not 96'],
    [{ unverified: ['a.com', 'b.com/x'] }, '"b.com/x" is no host'],
  ])('%j', async (options, message) => {
    await expect(startSandbox(options)).rejects.toThrow(new RangeError(message));
  });

  test('nor learns of what is no host', () =>
    withSandbox({}, ({ serveVerification }) => {
      expect(() => serveVerification('*.a.com', false)).toThrow(new RangeError('"*.a.com" is no host'));
      expect(() => serveVerification('', true)).toThrow(new RangeError('"" is no host'));
    }));
});

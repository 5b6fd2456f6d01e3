/** Which proxy the environment names: our reading, and that of `proxy-from-env`, whose rules it follows. */
import fc from 'fast-check';
// @ts-expect-error: it has no types
import { getProxyForUrl } from 'proxy-from-env';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { describeProxy } from '../../src/platform/describe-proxy.ts';
import { type Env, proxyAgent, proxyFor } from '../../src/platform/proxy.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';

const PLATFORM = 'https://openapi.baidu.com';
const P = 'http://proxy.corp:3128';
const read = (url: string, env: Env) => proxyFor(new URL(url), env);

describe('what is named', () => {
  const rows: [name: string, env: Env, url: string, proxy: string | null][] = [
    ['nothing', {}, PLATFORM, null],
    ['an empty one', { HTTPS_PROXY: '' }, PLATFORM, null],
    ['for https', { HTTPS_PROXY: P, HTTP_PROXY: 'http://other:1' }, PLATFORM, `${P}/`],
    ['in lower case', { https_proxy: P }, PLATFORM, `${P}/`],
    ['lower case counts more', { https_proxy: P, HTTPS_PROXY: 'http://other:1' }, PLATFORM, `${P}/`],
    ['an empty one in lower case does not', { https_proxy: '', HTTPS_PROXY: P }, PLATFORM, `${P}/`],
    ['for everything', { ALL_PROXY: P }, PLATFORM, `${P}/`],
    ['for everything, in lower case', { all_proxy: P }, PLATFORM, `${P}/`],
    ['for everything and for https', { ALL_PROXY: 'http://other:1', HTTPS_PROXY: P }, PLATFORM, `${P}/`],
    ['only for http', { HTTP_PROXY: P }, PLATFORM, null],
    ['without scheme, as for curl', { HTTPS_PROXY: 'proxy.corp:3128' }, PLATFORM, `${P}/`],
    ['without scheme, with a user', { HTTPS_PROXY: 'u:p@proxy.corp:3128' }, PLATFORM, 'http://u:p@proxy.corp:3128/'],
    ['over TLS', { HTTPS_PROXY: 'https://proxy.corp' }, PLATFORM, 'https://proxy.corp/'],
    ['with white space around', { HTTPS_PROXY: ` ${P}\n` }, PLATFORM, `${P}/`],
    ['an exempt host', { HTTPS_PROXY: P, NO_PROXY: 'a.com, openapi.baidu.com' }, PLATFORM, null],
    ['an exempt host, in lower case', { HTTPS_PROXY: P, no_proxy: 'openapi.baidu.com' }, PLATFORM, null],
    ['an exempt host in capitals', { HTTPS_PROXY: P, NO_PROXY: 'OPENAPI.Baidu.com' }, PLATFORM, null],
    ['an exempt domain', { HTTPS_PROXY: P, NO_PROXY: '.baidu.com' }, PLATFORM, null],
    ['an exempt domain with a star', { HTTPS_PROXY: P, NO_PROXY: '*.baidu.com' }, PLATFORM, null],
    ['a parent without dot is another host', { HTTPS_PROXY: P, NO_PROXY: 'baidu.com' }, PLATFORM, `${P}/`],
    ['an exempt port', { HTTPS_PROXY: P, NO_PROXY: 'openapi.baidu.com:443' }, PLATFORM, null],
    ['another port', { HTTPS_PROXY: P, NO_PROXY: 'openapi.baidu.com:8443' }, PLATFORM, `${P}/`],
    ['everything is exempt', { HTTPS_PROXY: P, NO_PROXY: '*' }, PLATFORM, null],
    ['nothing is exempt', { HTTPS_PROXY: P, NO_PROXY: ' , ' }, PLATFORM, `${P}/`],
    ['an exempt address in brackets', { HTTPS_PROXY: P, NO_PROXY: '[::1]' }, 'https://[::1]:8443', null],
    ['https on this machine is no exception', { HTTPS_PROXY: P }, 'https://localhost:8443', `${P}/`],
    ['a wrong one that is not asked', { HTTPS_PROXY: 'socks5://a', NO_PROXY: '*' }, PLATFORM, null],
  ];

  test.each(rows)('%s', (_, env, url, proxy) => {
    expect(read(url, env)).toBe(proxy);
  });
});

describe('http, which is of this machine and readable on its way', () => {
  const SANDBOX = 'http://127.0.0.1:8123';

  test.each(['http://127.0.0.1:3128', 'http://localhost:3128', 'http://[::1]:3128'])('goes through %s', (proxy) => {
    expect(read(SANDBOX, { HTTP_PROXY: proxy })).toBe(`${proxy}/`);
  });

  test.each([P, 'https://proxy.corp', 'http://10.0.0.1:3128', 'http://localhost.evil.com'])(
    'never goes to %s',
    async (proxy) => {
      for (const env of [{ HTTP_PROXY: proxy }, { ALL_PROXY: proxy }]) {
        expect(read(SANDBOX, env)).toBeNull();
        expect(await proxyAgent(new URL(SANDBOX), env)).toBeUndefined();
      }
    },
  );
});

describe('refused', () => {
  const rows: [value: string, shown: string][] = [
    ['socks5://127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
    ['socks5://user:secret@127.0.0.1:1080', '***@127.0.0.1:1080'],
    ['ftp://proxy.corp', 'ftp://proxy.corp'],
    ['http://', 'http://'],
    ['http://proxy.corp:99999', 'http://proxy.corp:99999'],
    ['http://user:secret@proxy corp', '***@proxy corp'],
    ['user:secret@:3128', '***@:3128'],
    [' ', 'http:// '],
    ['http://user:se#cret@proxy.corp', '***@proxy.corp'],
    ['http://user:1234#secret@proxy.corp', '***@proxy.corp'],
    ['http://user:1234/secret@proxy.corp', '***@proxy.corp'],
    ['http://user:1234?secret@proxy.corp', '***@proxy.corp'],
    ['http://user:secret%@proxy.corp', '***@proxy.corp'],
    ['http://user:%ffsecret@proxy.corp', '***@proxy.corp'],
  ];

  test.each(rows)('%s', async (value, shown) => {
    const refusal = await proxyAgent(new URL(PLATFORM), { HTTPS_PROXY: value }).then(
      () => expect.fail('it was taken'),
      (error: unknown) => error,
    );
    if (!(refusal instanceof UsageError)) throw refusal;
    expect(refusal.usage).toEqual({ kind: 'proxy-url', value: shown });
    const told = describeUsage(refusal.usage);
    expect(`${refusal.stack} ${told.en} ${told.zh}`).not.toMatch(/secret|se#|1234|user:/);
  });
});

test.each([
  ['http://proxy.corp:3128/', 'http://proxy.corp:3128'],
  ['http://user:secret@proxy.corp:3128/', 'http://proxy.corp:3128'],
  ['https://user@[::1]:3128/', 'https://[::1]:3128'],
  ['https://proxy.corp:443/', 'https://proxy.corp'],
])('for people, %s is %s', (proxy, shown) => {
  expect(describeProxy(proxy)).toBe(shown);
});

/** Proxies of this machine, so that our rule for http has no say; with a scheme, for without one the two differ. */
test('whatever the variables, proxy-from-env says the same', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  const proxies = ['http://127.0.0.1:1/', 'https://localhost:2/', 'http://u:p@[::1]:3/'];
  const hosts = ['a.com', 'b.a.com', 'xa.com', 'com', 'A.com', 'a.com.', '[::1]', '127.0.0.1', 'localhost'];
  const names = ['a.com', '.a.com', '*.a.com', '*a.com', '*', '.', 'B.A.com', '::1', '[::1]', '127.*', '127.0.0.1'];
  const maybe = (values: fc.Arbitrary<string>) => fc.oneof(fc.constant(undefined), fc.constant(''), values);
  const entry = fc.tuple(fc.constantFrom(...names), fc.constantFrom('', '', ':443', ':80', ':8443', ':0', ':x'));
  const separator = fc.constantFrom(',', ' ', ', ', '\t', ',,', '\n', ';');
  const list = fc
    .array(fc.tuple(entry, separator), { maxLength: 3 })
    .map((parts) => parts.flatMap(([[name, port], after]) => [name, port, after]).join(''));
  const proxy = maybe(fc.constantFrom(...proxies));
  const environment = fc.record({
    https_proxy: proxy,
    HTTPS_PROXY: proxy,
    http_proxy: proxy,
    HTTP_PROXY: proxy,
    all_proxy: proxy,
    ALL_PROXY: proxy,
    no_proxy: maybe(list),
    NO_PROXY: maybe(list),
  });
  const address = fc.tuple(
    fc.constantFrom('https:', 'http:'),
    fc.constantFrom(...hosts),
    fc.constantFrom('', ':80', ':443', ':8443'),
  );
  const seen = new Set<string | null>();
  fc.assert(
    fc.property(address, environment, ([scheme, host, port], env) => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      const url = `${scheme}//${host}${port}`;
      const ours = read(url, env);
      seen.add(ours);
      expect(ours ?? '').toBe(getProxyForUrl(url));
    }),
    { seed: 20_200_401, numRuns: 3000 },
  );
  expect(seen).toEqual(new Set([null, ...proxies])); // each answer was given: the question was not idle
});

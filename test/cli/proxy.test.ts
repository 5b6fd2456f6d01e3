/** The built command line behind a real proxy, to a real platform over TLS: all of it comes from the environment. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LISTS, makeCertificate, type ProxyOptions, serveProxy, serveTls } from '../platform/proxy-servers.ts';
import { CLI, type Env, runNode } from '../transcripts/run-node.ts';

const TOKEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';
const certificate = makeCertificate();

/** A platform, a proxy, and a `get` whose process trusts the platform's certificate. */
async function withProxy(options: ProxyOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-proxy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const authorities = join(folder, 'authorities.pem');
  writeFileSync(authorities, certificate.cert);
  const platform = await serveTls(certificate, (url) =>
    url.endsWith('modifydomain') ? LISTS : '{"errno":0,"data":"https://b.com"}',
  );
  const proxy = await serveProxy(options);
  const get = (env: Env) =>
    runNode([CLI, 'get', '--format', 'json'], folder, {
      SWAN_DOMAINS_ACCESS_TOKEN: TOKEN,
      SWAN_DOMAINS_API_URL: platform.url,
      NODE_EXTRA_CA_CERTS: authorities,
      ...env,
    });
  return { platform, proxy, get };
}

const login = (url: string) => url.replace('//', '//corp-user:corp-secret@');

test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])('%s', async (name) => {
  const { platform, proxy, get } = await withProxy();
  const run = await get({ [name]: login(proxy.url) });
  expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('https://b.com') });
  expect(proxy.asked.length).toBeGreaterThan(0);
  for (const { method, target, headers } of proxy.asked) {
    expect({ method, target }).toEqual({ method: 'CONNECT', target: platform.host });
    expect(headers['proxy-authorization']).toBe(`Basic ${Buffer.from('corp-user:corp-secret').toString('base64')}`);
  }
  expect(platform.received).toHaveLength(2);
  for (const { url, body, rawHeaders } of platform.received) {
    expect(new URLSearchParams(body).get('access_token')).toBe(TOKEN);
    expect(`${url} ${rawHeaders.join(' ')}`).not.toMatch(/feedface|proxy/i);
  }
  expect(JSON.stringify(proxy.asked) + proxy.passed() + run.stdout + run.stderr).not.toMatch(/feedface/);
  expect(run.stdout + run.stderr).not.toMatch(/corp-/);
});

test.each(['NO_PROXY', 'no_proxy'])('%s', async (name) => {
  const { platform, proxy, get } = await withProxy();
  expect(await get({ HTTPS_PROXY: proxy.url, [name]: 'a.com,localhost' })).toMatchObject({ exitCode: 0 });
  expect(platform.received).toHaveLength(2);
  expect(proxy.connections()).toBe(0);
});

test('a proxy that refuses is told as such', async () => {
  const { platform, proxy, get } = await withProxy({ refuse: 407 });
  const run = await get({ HTTPS_PROXY: login(proxy.url) });
  expect(run.exitCode).toBe(4);
  expect(JSON.parse(run.stdout).apps[0].error).toMatchObject({
    kind: 'proxy',
    message: expect.stringContaining(`${proxy.url} did not let the call pass: HTTP 407`),
  });
  expect(run.stdout + run.stderr).not.toMatch(/corp-|feedface/);
  expect(platform.connections()).toBe(0);
});

test('a proxy that is none is wrong usage, told without its password', async () => {
  const { platform, get } = await withProxy();
  const run = await get({ HTTPS_PROXY: 'socks5://corp-user:corp-secret@127.0.0.1:1080' });
  expect(run.exitCode).toBe(3);
  expect(run.stdout + run.stderr).toContain('***@127.0.0.1:1080');
  expect(run.stdout + run.stderr).not.toMatch(/corp-/);
  expect(platform.connections()).toBe(0);
});

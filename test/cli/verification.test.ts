/** `registered verify` and `registered verification-file`, through the built command line, against real servers. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BEHAVIOURS, FILE, startBusiness } from '../platform/business-servers.ts';
import { makeAuthority } from '../platform/certificates.ts';
import { makeCertificate } from '../platform/proxy-servers.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/verification');

const DAY_MS = 24 * 60 * 60 * 1000;
/** A fixed one: it is printed. */
const LONG_AGO = (Date.parse('2020-02-20T12:00:00Z') - Date.now()) / DAY_MS;

const authority = makeAuthority();
const certificates = {
  'good.example.com': authority.issue(['good.example.com'], -1, 90.5),
  'line.example.com': authority.issue(['*.example.com'], -1, 90.5),
  'good.soon.example.com': authority.issue(['good.soon.example.com'], -80, 9.5),
  'good.ended.example.com': authority.issue(['good.ended.example.com'], LONG_AGO - 90, LONG_AGO),
  'good.later.example.com': authority.issue(['good.later.example.com'], 2, 90),
  'good.other.example.com': authority.issue(['good.example.com'], -1, 90.5),
  'good.self.example.com': makeCertificate(),
};
const [plain, secure] = [await startBusiness(), await startBusiness({ certificates })];
const PLAIN = `http://127.0.0.1:${plain.port}`;
const SECURE = `https://127.0.0.1:${secure.port}`;

const TOKEN = '42.feedfacefeedfacefeedfacefeedface.2592000.4102444800.test';
const APP_TOKEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';
/** Half a token is a token to a guesser. */
const PART = /feedface/;

/** Of the platform the one address that is asked here. */
const asked: string[] = [];
const platform = createServer(({ method, url = '' }, response) => {
  asked.push(`${method} ${url}`);
  const { pathname, searchParams } = new URL(url, 'http://x');
  const right = pathname === '/rest/2.0/smartapp/tp/download/domaincer' && searchParams.get('access_token') === TOKEN;
  response.end(right ? FILE : '{"errno":44004,"msg":"access_token is invalid"}');
});
await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
const API = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;

afterAll(() => {
  for (const server of [plain, secure, platform]) server.close();
});

/** Everything that the process gets of tokens is the platform's, and only what is named here. */
const AT = { SWAN_DOMAINS_ACCESS_TOKEN: undefined, SWAN_DOMAINS_API_URL: API };
const WITH = { env: { ...AT, SWAN_DOMAINS_PLATFORM_TOKEN: TOKEN } };

const COPY = { 'public/copy.txt': FILE };
const VIA = ['--file', 'public/copy.txt', '--allow-private'] as const;

const CONFIG = `registered:
  request_domain: [api.example.com]
  web_view_domain: [good.example.com, https://GOOD.example.com, https://line.example.com]
`;

transcript('the-registered-ones', { files: { ...COPY, 'swan-domains.yml': CONFIG } }, async ({ cli }) => {
  for (const lang of ['en', 'zh']) {
    const run = await cli(['registered', 'verify', ...VIA, '--connect-to', PLAIN, '--lang', lang]);
    expect(run).toMatchObject({ exitCode: 1, requests: [] });
  }
  const run = await cli(['registered', 'verify', ...VIA, '--connect-to', PLAIN, '--format', 'json']);
  expect(run.exitCode).toBe(1);
});

transcript('all-good', { files: COPY }, async ({ cli }) => {
  const domains = ['good.example.com', 'good.example.org', 'charset.example.com'];
  expect((await cli(['registered', 'verify', ...domains, ...VIA, '--connect-to', PLAIN])).exitCode).toBe(0);
  const warned = [...domains, 'octets.example.com', 'untyped.example.com'];
  expect((await cli(['registered', 'verify', ...warned, ...VIA, '--connect-to', PLAIN])).exitCode).toBe(0);
});

transcript('every-slip', { files: COPY }, async ({ cli }) => {
  const domains = Object.keys(BEHAVIOURS).map((name) => `${name}.example.com`);
  const odd = ['*.example.com', 'https://good.example.com:8443', 'a..b', 'https://例子.中国'];
  for (const lang of ['en', 'zh']) {
    const args = [...VIA, '--connect-to', PLAIN, '--timeout', '2', '--concurrency', '30', '--lang', lang];
    const run = await cli(['registered', 'verify', ...domains, ...odd, ...args]);
    expect(run.exitCode).toBe(1);
  }
});

/** Trusts the authority. */
function trusting({ folder, note }: Stage): { env: Record<string, string | undefined> } {
  writeFileSync(join(folder, 'authorities.pem'), authority.cert);
  note('authorities.pem holds the authority of the test');
  return { env: { NODE_EXTRA_CA_CERTS: 'authorities.pem' } };
}

transcript('certificates', { files: COPY }, async (stage) => {
  const trust = trusting(stage);
  const args = [...VIA, '--connect-to', SECURE];
  const good = await stage.cli(['registered', 'verify', 'good.example.com', ...args], trust);
  expect(good.exitCode).toBe(0);
  const others = ['ended', 'later', 'other', 'self'].map((name) => `good.${name}.example.com`);
  const wrong = await stage.cli(['registered', 'verify', 'line.example.com', ...others, ...args], trust);
  expect(wrong.exitCode).toBe(1);
  // Without its authority, the good one is none.
  expect((await stage.cli(['registered', 'verify', 'good.example.com', ...args])).exitCode).toBe(1);
});

test('a certificate that ends soon is a warning; the JSON has its day', async () => {
  await withStage({ files: COPY }, async (stage) => {
    const args = ['registered', 'verify', 'good.soon.example.com', ...VIA, '--connect-to', SECURE];
    const trust = trusting(stage);
    const text = await stage.cli(args, trust);
    expect(text).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^! good\.soon\.example\.com/m) });
    expect(text.stdout).toMatch(/ends in 9 days, on \d{4}-\d\d-\d\d\n {6}= renew it/);
    const { ok, domains } = JSON.parse((await stage.cli([...args, '--format', 'json'], trust)).stdout);
    expect({ ok, domains }).toMatchObject({
      ok: true,
      domains: [
        {
          verdict: 'warned',
          warnings: [{ kind: 'certificate-ends', families: [4] }],
          attempts: [{ certificate: { valid: true, reason: null, days_left: 9 }, file: { equal: true, length: 32 } }],
        },
      ],
    });
  });
});

transcript('private-addresses', { files: COPY }, async ({ cli }) => {
  const unasked = [await startBusiness(), await startBusiness({ certificates })] as const; // the others have visitors
  const own = await cli([
    'registered',
    'verify',
    '127.0.0.1',
    'https://[::1]',
    '10.0.0.1',
    '--file',
    'public/copy.txt',
  ]);
  expect(own.exitCode).toBe(1);
  for (const [scheme, { port }] of [
    ['http', unasked[0]],
    ['https', unasked[1]],
  ] as const) {
    const args = ['--file', 'public/copy.txt', '--connect-to', `${scheme}://127.0.0.1:${port}`];
    expect((await cli(['registered', 'verify', 'good.example.com', ...args])).exitCode).toBe(1);
  }
  expect(unasked.map(({ connections }) => connections())).toEqual([0, 0]);
  for (const { close } of unasked) close();
});

const SLIPS = {
  ...COPY,
  'public/long.txt': `${FILE}\n`,
  'public/short.txt': FILE.slice(1),
  'public/space.txt': FILE.replace('f', ' '),
};

transcript('wrong-usage', { files: SLIPS }, async ({ cli }) => {
  const wrong = [
    [],
    [''],
    ['good.example.com', '--file', 'public/none.txt'],
    ['good.example.com', '--file', 'public'],
    ['good.example.com', '--file', 'public/long.txt'],
    ['good.example.com', '--file', 'public/short.txt'],
    ['good.example.com', '--file', 'public/space.txt'],
    ['good.example.com', ...VIA, '--connect-to', '127.0.0.1'],
    ['good.example.com', ...VIA, '--connect-to', 'http://203.0.113.7'],
    ['good.example.com', ...VIA, '--connect-to', 'https://203.0.113.7/path'],
    ['good.example.com', ...VIA, '--concurrency', '0'],
    ['good.example.com'],
    ['good.example.com', '--platform-token-stdin', '--platform-token-file', 'x'],
    ['good.example.com', '--platform-token-command', ''],
    ['good.example.com', '--token-stdin'],
  ];
  for (const args of wrong) {
    const run = await cli(['registered', 'verify', ...args], { env: { SWAN_DOMAINS_ACCESS_TOKEN: APP_TOKEN } });
    expect(run).toMatchObject({ exitCode: 3, stdout: '' });
    expect(run.stderr).toMatch(/^[^\n]+\n$/);
  }
});

transcript('interrupted', { files: COPY }, async ({ cli }) => {
  const domains = ['good.example.com', 'silent.example.com', 'charset.example.com'];
  const args = [...VIA, '--connect-to', PLAIN, '--concurrency', '1', '--timeout', '60'];
  const seen = plain.received.filter(({ headers }) => headers.host === 'silent.example.com').length;
  const run = await cli(['registered', 'verify', ...domains, ...args], {
    started: async ({ kill }) => {
      const heard = () => plain.received.filter(({ headers }) => headers.host === 'silent.example.com').length > seen;
      while (!heard()) await new Promise((soon) => setTimeout(soon, 10));
      kill('SIGINT');
    },
  });
  expect(run.exitCode).toBe(4);
});

transcript('download', {}, async ({ cli, folder }) => {
  const path = join(folder, 'bd_mapp_domaincer.txt');
  expect((await cli(['registered', 'verification-file'], WITH)).exitCode).toBe(0);
  expect(readFileSync(path, 'latin1')).toBe(FILE);
  const written = statSync(path).mtimeMs;
  expect((await cli(['registered', 'verification-file', '--lang', 'zh'], WITH)).exitCode).toBe(0);
  expect(statSync(path).mtimeMs).toBe(written);
  mkdirSync(join(folder, 'public'));
  expect((await cli(['registered', 'verification-file', 'public', '--format', 'json'], WITH)).exitCode).toBe(0);
  expect(readFileSync(join(folder, 'public/bd_mapp_domaincer.txt'), 'latin1')).toBe(FILE);
});

transcript('download-never-over-another-file', {}, async ({ cli, folder }) => {
  const path = join(folder, 'index.html');
  writeFileSync(path, '<html>');
  for (const args of [[], ['--format', 'json']]) {
    expect((await cli(['registered', 'verification-file', 'index.html', ...args], WITH)).exitCode).toBe(3);
    expect(readFileSync(path, 'latin1')).toBe('<html>');
  }
  expect((await cli(['registered', 'verification-file', 'index.html', '--force'], WITH)).exitCode).toBe(0);
  expect(readFileSync(path, 'latin1')).toBe(FILE);
  expect((await cli(['registered', 'verification-file', 'none/file.txt'], WITH)).exitCode).toBe(3);
});

transcript('download-fails', { files: { 'swan-domains.yml': CONFIG } }, async ({ cli, folder }) => {
  for (const lang of ['en', 'zh']) {
    const env = { ...AT, SWAN_DOMAINS_PLATFORM_TOKEN: APP_TOKEN };
    const run = await cli(['registered', 'verification-file', '--lang', lang], { env });
    expect(run.exitCode).toBe(4);
  }
  const env = { ...AT, SWAN_DOMAINS_PLATFORM_TOKEN: TOKEN.replace('.test', '.tset') };
  for (const args of [['verify'], ['verify', '--format', 'json'], ['verification-file', '--format', 'json']]) {
    expect((await cli(['registered', ...args], { env })).exitCode).toBe(4);
  }
  expect(await cli(['registered', 'verification-file'], { env: AT })).toMatchObject({ exitCode: 3, stdout: '' });
  expect(existsSync(join(folder, 'bd_mapp_domaincer.txt'))).toBe(false);
});

transcript('ways-to-the-token', {}, async (stage) => {
  const { cli, folder, note } = stage;
  const file = join(folder, 'token');
  writeFileSync(file, `${TOKEN}\n`);
  chmodSync(file, 0o600);
  note('token holds the platform’s token, mode 600');
  const env = { ...AT, SWAN_DOMAINS_PLATFORM_TOKEN: APP_TOKEN }; // counts less
  const args = ['registered', 'verify', 'good.example.com', '--allow-private', '--connect-to', PLAIN];
  expect((await cli([...args, '--platform-token-file', 'token'], { env })).exitCode).toBe(0);
  expect((await cli([...args, '--platform-token-command', 'cat token'], { env })).exitCode).toBe(0);
  expect((await cli([...args, '--platform-token-stdin'], { env, stdin: `${TOKEN}\n` })).exitCode).toBe(0);
  expect((await cli([...args, '--platform-token-file', 'none'], { env })).exitCode).toBe(4);
  expect((await cli([...args, '--platform-token-command', 'env | grep -c PLATFORM_TOKEN'], { env })).exitCode).toBe(4);
});

test('the token is printed and written nowhere', async () => {
  await withStage({ files: { ...COPY, 'swan-domains.yml': CONFIG } }, async ({ cli, folder }) => {
    const before = asked.length;
    for (const format of ['text', 'json']) {
      for (const args of [
        ['verification-file', 'got.txt', '--force'],
        ['verification-file', `none/${TOKEN}`],
        ['verification-file', TOKEN],
        ['verify', '--allow-private', '--connect-to', PLAIN],
        ['verify', TOKEN, '--allow-private', '--connect-to', PLAIN],
        ['verify', 'a.com', '--file', TOKEN],
        ['verify', '--connect-to', TOKEN],
        ['verify', '--connect-to', `https://${TOKEN}`],
        ['verify', '--api-url', 'http://127.0.0.1:9', '--timeout', '1'],
        ['verify', '--api-url', PLAIN, '--timeout', '1'],
      ]) {
        const { stdout, stderr } = await cli(['registered', ...args, '--format', format], WITH);
        expect((stdout + stderr).length).toBeGreaterThan(10);
        expect({ args, told: stdout + stderr }).toEqual({ args, told: expect.not.stringMatching(PART) });
      }
    }
    expect(asked.slice(before).some((line) => line.includes(TOKEN))).toBe(true);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const { parentPath, name } of files) expect(readFileSync(join(parentPath, name), 'utf8')).not.toMatch(PART);
  });
});

/** `swan-domains sandbox`, as a process of its own that other processes talk to until it is stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Address, DOWNLOAD, FILE, getFrom, post } from '../sandbox/call-sandbox.ts';
import { CLI, runNode } from '../transcripts/run-node.ts';

const serving: ChildProcess[] = [];

afterEach(() => {
  for (const child of serving.splice(0)) child.kill('SIGKILL');
});

interface Served {
  readonly child: ChildProcess;
  readonly env: { readonly SWAN_DOMAINS_API_URL: string; readonly SWAN_DOMAINS_ACCESS_TOKEN: string };
  /** What raw calls need of it. */
  readonly sandbox: Address;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Starts it, and waits until it has printed its address and its tokens. */
async function serve(...args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [CLI, 'sandbox', ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  serving.push(child);
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const variable = (name: string) => new RegExp(`^export ${name}=(\\S+)$`, 'm').exec(out)?.[1];
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the sandbox ended: ${err}`)));
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (variable('SWAN_DOMAINS_API_URL') && variable('SWAN_DOMAINS_PLATFORM_TOKEN')) resolve();
    });
  });
  const env = {
    SWAN_DOMAINS_API_URL: variable('SWAN_DOMAINS_API_URL') ?? '',
    SWAN_DOMAINS_ACCESS_TOKEN: variable('SWAN_DOMAINS_ACCESS_TOKEN') ?? '',
  };
  const sandbox = {
    url: env.SWAN_DOMAINS_API_URL,
    token: env.SWAN_DOMAINS_ACCESS_TOKEN,
    platformToken: variable('SWAN_DOMAINS_PLATFORM_TOKEN') ?? '',
  };
  return { child, env, sandbox, stdout: () => out, stderr: () => err };
}

function cli(args: readonly string[], env: Served['env']) {
  return runNode([CLI, ...args], tmpdir(), env);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  const [exitCode] = await once(child, 'exit');
  return exitCode;
}

const ADD = ['add', '--yes', '--registered', 'waitui.com', '--request-domain', 'https://m.waitui.com'];

describe('swan-domains sandbox', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves what it prints, logs each request, and ends with 0 on %s',
    async (signal) => {
      const { child, env, stdout, stderr } = await serve('--registered', 'waitui.com');
      expect(stdout().replace(/:\d+$/m, ':<port>')).toMatchInlineSnapshot(`
        "the platform’s sandbox is serving; Ctrl-C stops it

        export SWAN_DOMAINS_API_URL=http://127.0.0.1:<port>
        export SWAN_DOMAINS_ACCESS_TOKEN=45.0123456789abcdef0123456789abcdef.3600.4102444800.sandbox
        export SWAN_DOMAINS_PLATFORM_TOKEN=42.fedcba9876543210fedcba9876543210.2592000.4102444800.sandbox
        "
      `);
      expect(await cli(ADD, env)).toMatchObject({ exitCode: 0 });
      expect((await cli(['get'], env)).stdout).toContain('request_domain\n  https://m.waitui.com\n');
      expect(await stop(child, signal)).toBe(0);
      expect(stderr()).toMatchInlineSnapshot(`
        "POST modifydomain get -> errno 0
        POST modifydomain add request_domain=https://m.waitui.com -> errno 0
        POST modifydomain get -> errno 0
        POST modifydomain get -> errno 0
        POST modifywebviewdomain get -> errno 0
        "
      `);
      expect(stderr()).not.toContain(env.SWAN_DOMAINS_ACCESS_TOKEN);
    },
  );

  test('its three lines can be evaluated by a shell', async () => {
    const { stdout } = await serve();
    const lines = stdout()
      .split('\n')
      .filter((line) => line.startsWith('export '));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^export \w+=[\w.:/-]+$/);
  });

  test('takes registered domains, a quota and answers', async () => {
    const { env } = await serve('--registered-request-domain', 'waitui.com', '--quota', '1', '--answer', '40008:once');
    expect((await cli(ADD, env)).stdout).toContain('errno 40008');
    expect(await cli(ADD, env)).toMatchObject({ exitCode: 0 });
    expect((await cli([...ADD.slice(0, -1), 'https://n.waitui.com'], env)).stdout).toContain('errno 470011');
  });

  test('serves the platform’s own endpoints and the verification file, and logs them by their names', async () => {
    const { child, sandbox, stderr } = await serve('--unverified', 'a.com', '--unverified', 'B.com.');
    const bare = { action: 'add', web_view_domain: 'https://b.com' };
    expect(await (await post(sandbox, 'modifywebviewdomain', bare, null, 'tp')).json()).toMatchObject({ errno: 50041 });
    await post(sandbox, 'modifydomain', { action: 'set', request_domain: 'a.com' }, null, 'tp');
    await post(sandbox, 'modifydomain', {}, null, 'tp');
    await post(sandbox, 'modifydomain', {});
    const statuses = [];
    for (const host of ['a.com', 'b.com', 'c.com']) statuses.push((await getFrom(sandbox, FILE, host)).status);
    expect(statuses).toEqual([404, 404, 200]);
    await getFrom(sandbox, `${DOWNLOAD}?access_token=${sandbox.platformToken}`, 'localhost');
    await stop(child, 'SIGINT');
    expect(stderr()).toMatchInlineSnapshot(`
      "POST tp/modifywebviewdomain add web_view_domain=https://b.com -> errno 50041
      POST tp/modifydomain set request_domain=a.com -> errno 0
      POST tp/modifydomain (no action) -> errno 40001
      POST modifydomain (no action) -> errno 0
      GET /bd_mapp_domaincer.txt -> http 404
      GET /bd_mapp_domaincer.txt -> http 404
      GET /bd_mapp_domaincer.txt -> file
      GET /rest/2.0/smartapp/tp/download/domaincer -> file
      "
    `);
  });

  test('a host that is none: one line, exit 3', async () => {
    const ended = await runNode([CLI, 'sandbox', '--unverified', 'a.com,b.com'], tmpdir(), {});
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ended.stderr).toMatchInlineSnapshot(`
      "swan-domains: error: sandbox: "a.com,b.com" is no host
      "
    `);
  });

  test('for the apps of a config: the platform’s token too, and no two alike', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-sandbox-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    writeFileSync(join(cwd, 'swan-domains.yml'), 'apps:\n  - app_id: "1"\n  - app_id: "2"\n');
    const { stdout, sandbox } = await serve('--config', join(cwd, 'swan-domains.yml'), '--tokens', join(cwd, 'tokens'));
    expect(stdout().replace(/:\d+$/m, ':<port>').replaceAll(cwd, '<folder>')).toMatchInlineSnapshot(`
      "the platform’s sandbox is serving; Ctrl-C stops it

      export SWAN_DOMAINS_API_URL=http://127.0.0.1:<port>
      export SWAN_DOMAINS_PLATFORM_TOKEN=42.fedcba9876543210fedcba9876543210.2592000.4102444800.sandbox
      swan-domains plan --tokens-command 'cat <folder>/tokens'
      "
    `);
    const tokens = Object.values(JSON.parse(readFileSync(join(cwd, 'tokens'), 'utf8')));
    expect(new Set([...tokens, sandbox.platformToken]).size).toBe(3);
  });

  test('listens on loopback only', async () => {
    const { env } = await serve();
    expect(new URL(env.SWAN_DOMAINS_API_URL).hostname).toBe('127.0.0.1');
  });

  test('a port in use: one line, exit 3', async () => {
    const { env } = await serve();
    const { port } = new URL(env.SWAN_DOMAINS_API_URL);
    const ended = await runNode([CLI, 'sandbox', '--port', port], tmpdir(), {});
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ended.stderr.replace(port, '<port>')).toMatchInlineSnapshot(`
      "swan-domains: error: the port <port> is in use
      "
    `);
  });

  test('the port that was asked for', async () => {
    const { child, env } = await serve();
    const { port } = new URL(env.SWAN_DOMAINS_API_URL);
    await stop(child, 'SIGINT');
    const again = await serve('--port', port);
    expect(new URL(again.env.SWAN_DOMAINS_API_URL).port).toBe(port);
  });
});

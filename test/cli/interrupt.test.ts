/**
 * SIGINT and SIGTERM in the middle of a run: what is in flight ends and is told, nothing else is started, and the next
 * run makes the rest right. The signals are sent when a certain request is seen, never after a time.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordedRequest, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { GOOD_YAML } from '../transcripts/configs.ts';
import {
  FLEET,
  manyIds,
  manyYaml,
  serving,
  THREE,
  TOKENS,
  threeApps,
  tokenOf,
  tokensJson,
} from '../transcripts/fleet.ts';
import { CLI, type Running } from '../transcripts/run-node.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/interrupt');

const IDS = manyIds(40);
const FILES = { 'swan-domains.yml': manyYaml(IDS), 'tokens.json': tokensJson(IDS) };
const WANTED = 'https://m.waitui.com';
const CONCURRENCY = 4;

interface Alarm {
  readonly onRequest: (request: RecordedRequest) => void;
  readonly started: (running: Running) => void;
  /** Requests seen so far. */
  count(): number;
  /** When the signal was sent. */
  sentAt(): number;
}

/** Sends one signal, when the request is seen that is asked for. */
function alarm(signal: NodeJS.Signals, when: (request: RecordedRequest, count: number) => boolean): Alarm {
  let [running, count, sentAt]: [Running | null, number, number] = [null, 0, 0];
  return {
    onRequest: (request) => {
      count += 1;
      if (!running || sentAt > 0 || !when(request, count)) return;
      sentAt = performance.now();
      running.kill(signal);
    },
    started: (process) => {
      running = process;
    },
    count: () => count,
    sentAt: () => sentAt,
  };
}

interface ReportedApp {
  readonly app_id: string;
  readonly status: string;
  readonly sent: number;
  readonly error: { readonly kind: string } | null;
}

interface Report {
  readonly interrupted?: boolean;
  readonly exit_code: number;
  readonly apps: readonly ReportedApp[];
}

/** What the report says of each app, held against what the sandbox has. */
function expectTrue({ apps }: Report, { sandbox }: Stage): Record<string, number> {
  expect(apps.map(({ app_id }) => app_id)).toEqual(IDS);
  const counts: Record<string, number> = { applied: 0, failed: 0, skipped: 0, unchanged: 0 };
  for (const { app_id, status, sent, error } of apps) {
    counts[status] = (counts[status] ?? 0) + 1;
    const { modifydomain: modified } = sandbox.modifications(tokenOf(app_id));
    const has = sandbox.live(tokenOf(app_id)).request_domain.includes(WANTED);
    const told = { app_id, status, sent, error: error?.kind ?? null };
    if (status === 'applied') expect({ ...told, modified, has }).toMatchObject({ sent: 1, modified: 1, has: true });
    else if (status === 'unchanged') expect({ ...told, has }).toMatchObject({ sent: 0, has: true });
    else if (status === 'skipped')
      expect({ ...told, modified, has }).toMatchObject({ sent: 0, modified: 0, has: false });
    else {
      // It was sent, and nobody has looked since: never told as untouched.
      expect(told).toMatchObject({ status: 'failed', error: 'interrupted' });
      expect(sent).toBeLessThanOrEqual(modified);
    }
  }
  return counts;
}

const APPLY = ['apply', '--yes', '--format', 'json', ...TOKENS];

async function expectNextRunRight(stage: Stage, args: readonly string[] = APPLY): Promise<void> {
  const { exitCode, stdout } = await stage.cli([...args, '--concurrency', '40']);
  expect(exitCode).toBe(0);
  expectTrue(JSON.parse(stdout), stage);
  for (const id of IDS) {
    expect(stage.sandbox.live(tokenOf(id)).request_domain).toEqual([WANTED]);
    expect(stage.sandbox.modifications(tokenOf(id)).modifydomain).toBe(1);
  }
}

test.concurrent.each([
  ['SIGINT', 1],
  ['SIGINT', 6],
  ['SIGTERM', 23],
  ['SIGINT', 50],
  ['SIGTERM', 101],
] as const)('%s when request number %i comes', async (signal, number) => {
  const bell = alarm(signal, (_, count) => count === number);
  const sandbox = serving(IDS, undefined, { delayMs: 100, onRequest: bell.onRequest });
  await withStage({ files: FILES, sandbox }, async (stage) => {
    const args = [...APPLY, '--concurrency', `${CONCURRENCY}`];
    const { exitCode, stdout, requests } = await stage.cli(args, { started: bell.started });
    expect(performance.now() - bell.sentAt()).toBeLessThan(5000);
    expect(exitCode).toBe(4);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ interrupted: true, exit_code: 4 });
    const { applied = 0, failed = 0, skipped = 0, unchanged } = expectTrue(report, stage);
    expect(unchanged).toBe(0);
    expect(failed).toBeLessThanOrEqual(CONCURRENCY);
    expect(skipped).toBeGreaterThan(0);
    if (number >= 20) expect(applied).toBeGreaterThan(0);
    // What was on its way when the signal came, and a round that may have begun before it was heard.
    expect(requests.length).toBeLessThanOrEqual(number + 2 * CONCURRENCY);
    await expectNextRunRight(stage);
  });
});

test.concurrent('a saved plan goes on where it was interrupted', async () => {
  const bell = alarm('SIGINT', ({ action }) => action !== 'get');
  await withStage(
    { files: FILES, sandbox: serving(IDS, undefined, { delayMs: 100, onRequest: bell.onRequest }) },
    async (stage) => {
      const plan = await stage.cli(['plan', '--out', 'plan.json', '--concurrency', '40', ...TOKENS]);
      expect(plan.exitCode).toBe(0);
      const args = ['apply', 'plan.json', '--yes', '--format', 'json', ...TOKENS];
      const first = await stage.cli([...args, '--concurrency', '4'], { started: bell.started });
      expect(first.exitCode).toBe(4);
      expectTrue(JSON.parse(first.stdout), stage);
      await expectNextRunRight(stage, args);
    },
  );
});

test.concurrent.each([
  ['hang', 'SIGINT', 0],
  ['hang:acted', 'SIGTERM', 1],
] as const)(
  'a modification without an answer (%s) is given up five seconds after %s',
  async (answer, signal, acted) => {
    const hangs = ({ app, action }: { app: number | null; action: string | null }) => app === 5 && action !== 'get';
    const bell = alarm(signal, hangs);
    let hanging = true;
    const choose: SandboxOptions['choose'] = (call) => (hanging && hangs(call) ? answer : undefined);
    await withStage(
      { files: FILES, sandbox: serving(IDS, undefined, { choose, onRequest: bell.onRequest }) },
      async (stage) => {
        const args = [...APPLY, '--concurrency', `${CONCURRENCY}`, '--timeout', '60'];
        const { exitCode, stdout } = await stage.cli(args, { started: bell.started });
        const seconds = (performance.now() - bell.sentAt()) / 1000;
        expect(seconds).toBeGreaterThan(4);
        expect(seconds).toBeLessThan(9);
        expect(exitCode).toBe(4);
        const report = JSON.parse(stdout) as Report;
        expectTrue(report, stage);
        expect(report.apps[5]).toMatchObject({
          status: 'failed',
          sent: 0,
          error: { kind: 'interrupted', action: 'add' },
        });
        expect(stage.sandbox.modifications(tokenOf(IDS[5] ?? '')).modifydomain).toBe(acted);
        hanging = false;
        await expectNextRunRight(stage);
      },
    );
  },
);

test.concurrent('a second signal ends the process at once', async () => {
  let sentAt = 0;
  let signals: NodeJS.Timeout | undefined;
  let process: Running | undefined;
  const press = () => {
    if (sentAt === 0) sentAt = performance.now();
    process?.kill('SIGINT');
  };
  // As somebody who presses Ctrl-C until it ends: when the first was heard cannot be seen from outside.
  const onRequest = () => {
    signals ??= setInterval(press, 100);
  };
  await withStage(
    { files: FILES, sandbox: serving(IDS, undefined, { choose: () => 'hang', onRequest }) },
    async (stage) => {
      const run = stage.cli([...APPLY, '--timeout', '60'], {
        started: (running) => {
          process = running;
        },
      });
      await expect(run).rejects.toThrow('was ended by SIGINT');
      clearInterval(signals);
      expect(performance.now() - sentAt).toBeLessThan(3000);
    },
  );
});

test.concurrent.each([['get'], ['plan'], ['doctor'], ['which', 'm.waitui.com', '--live']])(
  'what only reads stops as well: %s',
  async (...command) => {
    const bell = alarm('SIGINT', (_, count) => count === 10);
    await withStage(
      { files: FILES, sandbox: serving(IDS, undefined, { delayMs: 100, onRequest: bell.onRequest }) },
      async (stage) => {
        const args = [...command, '--format', 'json', '--concurrency', `${CONCURRENCY}`, ...TOKENS];
        const { exitCode, stdout, requests } = await stage.cli(args, { started: bell.started });
        expect(exitCode).toBe(4);
        expect(requests.length).toBeLessThanOrEqual(10 + 2 * CONCURRENCY);
        const report = JSON.parse(stdout);
        if (command[0] === 'get' || command[0] === 'plan') expect(report.interrupted).toBe(true);
        if (command[0] === 'doctor') {
          const answered = report.apps.filter(({ ok }: { ok: boolean }) => ok);
          expect(answered.length).toBeGreaterThan(0);
          expect(answered.length).toBeLessThanOrEqual(requests.length);
        }
        if (command[0] === 'which') expect(report.unread.length).toBeGreaterThan(IDS.length / 2);
      },
    );
  },
);

test.concurrent('a command for tokens is killed with all that it has started', async () => {
  const bell = alarm('SIGTERM', () => true);
  // It says that it runs by a request of its own, and then never ends.
  const script = `
    require('node:fs').writeFileSync('pid', String(process.pid));
    fetch(process.env.SWAN_DOMAINS_API_URL);
    setInterval(() => {}, 1000);
  `;
  await withStage({ files: FLEET, sandbox: threeApps({ onRequest: bell.onRequest }) }, async (stage) => {
    writeFileSync(join(stage.folder, 'tokens.cjs'), script);
    const args = ['apply', '--yes', '--format', 'json', '--tokens-command', `"${process.execPath}" tokens.cjs; true`];
    const { exitCode, stdout, requests } = await stage.cli(args, { started: bell.started });
    expect(performance.now() - bell.sentAt()).toBeLessThan(5000);
    expect(exitCode).toBe(4);
    expect(requests).toHaveLength(1);
    const { interrupted, apps } = JSON.parse(stdout) as Report;
    expect(interrupted).toBe(true);
    expect(apps.map(({ status }) => status)).toEqual(THREE.map(() => 'skipped'));
    const pid = Number(readFileSync(join(stage.folder, 'pid'), 'utf8'));
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

test.concurrent('nor is a command for apps waited for', async () => {
  const bell = alarm('SIGINT', () => true);
  const script = `
    require('node:fs').writeFileSync('pid', String(process.pid));
    fetch(process.env.SWAN_DOMAINS_API_URL);
    setInterval(() => {}, 1000);
  `;
  await withStage({ sandbox: threeApps({ onRequest: bell.onRequest }) }, async (stage) => {
    writeFileSync(join(stage.folder, 'apps.cjs'), script);
    const command = JSON.stringify(`"${process.execPath}" apps.cjs; true`);
    stage.write('swan-domains.yml', `domains: { request_domain: [] }\napps: { command: ${command} }\n`);
    const args = ['apply', '--yes', '--format', 'json', ...TOKENS];
    const { exitCode, stdout, requests } = await stage.cli(args, { started: bell.started });
    expect(performance.now() - bell.sentAt()).toBeLessThan(5000);
    expect(exitCode).toBe(4);
    expect(requests).toHaveLength(1); // the command's own
    expect(JSON.parse(stdout)).toMatchObject({ interrupted: true, exit_code: 4, apps: [] });
    const pid = Number(readFileSync(join(stage.folder, 'pid'), 'utf8'));
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

test.concurrent.each(['SIGINT', 'SIGTERM'] as const)(
  'nor is a standard input that nobody ends: --token-stdin, %s',
  async (signal) => {
    await withStage({ files: { 'swan-domains.yml': GOOD_YAML } }, async ({ folder, sandbox }) => {
      const child = spawn(process.execPath, [CLI, 'apply', '--yes', '--format', 'json', '--token-stdin'], {
        cwd: folder,
        env: { PATH: process.env.PATH, SWAN_DOMAINS_API_URL: sandbox.url },
        stdio: ['pipe', 'pipe', 'inherit'],
        timeout: 40_000,
      });
      let stdout = '';
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stdin.on('error', () => {}); // it ends without having read it all
      // More than any pipe holds: once it is written, somebody reads.
      child.stdin.write(' '.repeat(4 * 1024 * 1024), () => child.kill(signal));
      const ended = await new Promise((resolve) => child.on('close', (...how) => resolve(how)));
      expect(ended).toEqual([4, null]);
      expect(JSON.parse(stdout)).toMatchObject({ interrupted: true, exit_code: 4, apps: [{ status: 'skipped' }] });
      expect(sandbox.requests).toEqual([]);
    });
  },
);

/** One that has ended and whose parent has not asked for its exit code yet is still listed, as `Z`. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

// Long enough for the signal to be heard before the answer comes.
const SLOW = { delayMs: 700 };

for (const lang of ['en', 'zh']) {
  const bell = alarm('SIGINT', ({ app, action }) => app === 1 && action !== 'get');
  transcript(
    `told-in-${lang}`,
    { files: FLEET, sandbox: threeApps({ ...SLOW, onRequest: bell.onRequest }) },
    async ({ cli, note }) => {
      note('SIGINT is sent when the second app’s modification comes');
      const args = ['apply', '--yes', '--concurrency', '1', '--lang', lang, ...TOKENS];
      const run = await cli(args, { started: bell.started });
      expect(run.exitCode).toBe(4);
      expect((await cli(['apply', '--yes', '--lang', lang, ...TOKENS])).exitCode).toBe(0);
    },
  );
}

/** The platform's own lists through the built command line: pulled, reviewed, judged against, changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DAY_MS, type Snapshot } from '../../src/app/snapshot.ts';
import { snapshotText } from '../../src/config/snapshot-file.ts';
import { parseCannedAnswer, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { REGISTERED } from '../transcripts/configs.ts';
import type { CliOptions, CliRun, Stage } from '../transcripts/stage.ts';
import { type Play, transcriptsIn } from '../transcripts/transcript-test.ts';

const written = transcriptsIn('cli/registered');

const TOKEN = '42.feedfacefeedfacefeedfacefeedface.2592000.4102444800.test';
/** Half a token is a token to a guesser. */
const PART = /feedface/;

const TP = { env: { SWAN_DOMAINS_PLATFORM_TOKEN: TOKEN } };
const FILE = 'registered-domains.json';
const SNAPSHOT_YAML = `registered: { snapshot: ${FILE} }
domains:
  request_domain: [https://m.waitui.com, https://v1.hitokoto.cn]
  web_view_domain: https://www.xsslyjt.com
`;
const SNAPSHOT = { 'swan-domains.yml': SNAPSHOT_YAML };
const MORE = [...REGISTERED.request_domain, 'qlogo.cn'].join();

/** A stage whose platform has this token, and whose every output is searched for it. */
function transcript(name: string, options: { files?: Record<string, string>; sandbox?: SandboxOptions }, run: Play) {
  const sandbox = { registered: REGISTERED, ...options.sandbox, platformToken: TOKEN };
  written(name, { ...options, sandbox }, (stage) => {
    const cli: Stage['cli'] = async (args, given = TP) => expectSecret(await stage.cli(args, given));
    return run({ ...stage, cli });
  });
}

function expectSecret(run: CliRun): CliRun {
  expect(run.stdout + run.stderr).not.toMatch(PART);
  expect(run.requests.filter(({ tokenInUrl, path }) => tokenInUrl && !path.endsWith('/domaincer'))).toEqual([]);
  return run;
}

/** Not shown: its time, and so its checksum, are the test's. */
async function lay({ folder }: Stage, days: number, part: Partial<Snapshot> = {}): Promise<void> {
  const pulledAt = Math.floor((Date.now() - days * DAY_MS) / 1000) * 1000;
  const lists = { ...REGISTERED, socket_domain: [], download_domain: [], upload_domain: [] };
  const snapshot = { address: 'https://openapi.baidu.com', pulledAt, lists, ...part };
  writeFileSync(join(folder, FILE), snapshotText(snapshot));
}

const APP_ONLY: CliOptions = {}; // the app's token alone
const NOTHING: CliOptions = {
  env: { SWAN_DOMAINS_ACCESS_TOKEN: undefined, SWAN_DOMAINS_API_URL: 'http://127.0.0.1:1' },
};

for (const lang of ['en', 'zh'] as const) {
  const args = (...words: string[]) => (lang === 'zh' ? [...words, '--lang', 'zh'] : words);

  transcript(`the-whole-way-${lang}`, { files: SNAPSHOT }, async ({ cli, show, sandbox }) => {
    const early = await cli(args('check'), NOTHING);
    expect([early.exitCode, early.requests]).toEqual([3, []]);
    expect((await cli(args('registered', 'pull'))).exitCode).toBe(0);
    show(FILE);
    const again = await cli(args('registered', 'pull'));
    expect([again.exitCode, again.requests.length]).toEqual([0, 2]);
    const check = await cli(args('check'), NOTHING);
    expect([check.exitCode, check.requests]).toEqual([0, []]);

    const change = args('registered', 'apply', '--yes', '--registered-request-domain', MORE);
    expect((await cli(change)).exitCode).toBe(0);
    expect(sandbox.registered().request_domain).toContain('qlogo.cn');
    const drift = await cli(args('registered', 'pull', '--check'));
    expect(drift.exitCode).toBe(1);
    expect(drift.stdout).toContain('+ qlogo.cn');
    expect((await cli(args('registered', 'pull'))).exitCode).toBe(0);
    expect((await cli(args('registered', 'pull', '--check'))).exitCode).toBe(0);
  });

  transcript(`stale-${lang}`, { files: SNAPSHOT }, async (stage) => {
    await lay(stage, 45.5);
    const { cli } = stage;
    const check = await cli(args('check'), NOTHING);
    expect([check.exitCode, check.requests]).toEqual([0, []]);
    expect(check.stdout).toContain('[stale-snapshot]');
    expect((await cli(args('check', '--fail-on', 'warning'), NOTHING)).exitCode).toBe(1);
    expect((await cli(args('registered', 'pull'))).exitCode).toBe(0);
    expect((await cli(args('check', '--fail-on', 'warning'), NOTHING)).exitCode).toBe(0);
  });

  transcript(`edited-${lang}`, { files: SNAPSHOT }, async ({ cli, write }) => {
    // Of a year to come: its checksum is the same in every run.
    const lists = { request_domain: ['hitokoto.cn', 'waitui.com'], web_view_domain: ['xsslyjt.com'] };
    const text = snapshotText({ address: 'https://openapi.baidu.com', pulledAt: Date.UTC(2099, 0), lists });
    write(FILE, text.replace('"waitui.com"', '"waitui.com",\n    "evil.com"'));
    const check = await cli(args('check'), NOTHING);
    expect([check.exitCode, check.requests]).toEqual([0, []]);
    expect(check.stdout).toContain('[edited-snapshot]');
    write(FILE, text.replace('  "request_domain"', '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n  "request_domain"'));
    expect((await cli(args('check'), NOTHING)).exitCode).toBe(3);
    expect((await cli(args('registered', 'pull'))).exitCode).toBe(0);
  });

  const NEW = `registered:\n  request_domain: [${MORE}]\n  web_view_domain: [xsslyjt.com, hitokoto.cn]\n`;

  transcript(`plan-and-apply-${lang}`, { files: { 'swan-domains.yml': NEW } }, async ({ cli, sandbox }) => {
    sandbox.serveVerification('hitokoto.cn', false);
    const here = ['--connect-to', sandbox.url, '--allow-private'];
    const plan = await cli(args('registered', 'plan', ...here));
    expect(plan.exitCode).toBe(0);
    expect(plan.stdout).toContain('[verification-file]');
    const unasked = await cli(args('registered', 'apply'));
    expect([unasked.exitCode, unasked.requests]).toEqual([3, []]);
    // The platform looks for itself: what was foreseen is what it answers, and the other endpoint is done.
    const refused = await cli(args('registered', 'apply', '--yes', ...here));
    expect(refused.exitCode).toBe(4);
    expect(refused.stdout).toContain('50041');
    sandbox.serveVerification('hitokoto.cn', true);
    expect((await cli(args('registered', 'apply', '--yes', ...here))).exitCode).toBe(0);
    expect(sandbox.registered()).toMatchObject({ web_view_domain: ['xsslyjt.com', 'hitokoto.cn'] });
    expect((await cli(args('registered', 'apply', '--yes'))).exitCode).toBe(0);
  });

  const NEEDED = `registered: { request_domain: [waitui.com] }
domains: { request_domain: [https://m.waitui.com] }
apps:
  - { app_id: "16000001" }
  - { app_id: "16000002", domains: { request_domain: [https://v1.hitokoto.cn] } }
  - { app_id: "16000003", add_domains: { request_domain: [https://api.xsslyjt.com, https://v2.hitokoto.cn] } }
`;

  transcript(`needed-${lang}`, { files: { 'swan-domains.yml': NEEDED } }, async ({ cli, sandbox }) => {
    for (const command of [['plan'], ['apply', '--yes', '--allow-deletions']]) {
      const run = await cli(args('registered', ...command));
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain('16000003');
      expect(run.requests.map(({ action }) => action)).toEqual(['get']);
    }
    expect(sandbox.registered()).toMatchObject(REGISTERED);
  });
}

transcript('live', { files: SNAPSHOT }, async ({ cli, sandbox }) => {
  const plan = await cli(['plan', '--registered-from', 'live']);
  expect(plan.exitCode).toBe(0);
  expect(plan.requests.map(({ level }) => level)).toEqual(['tp', 'tp', 'app', 'app']);
  const check = await cli(['check', '--registered-from', 'live', '--request-domain', 'https://a.qlogo.cn']);
  expect(check.exitCode).toBe(1);
  expect(check.stdout).toContain('470016');
  const without = await cli(['plan', '--registered-from', 'live'], APP_ONLY);
  expect([without.exitCode, without.requests]).toEqual([3, []]);
  sandbox.answer(parseCannedAnswer('get=40008'));
  for (const lang of ['en', 'zh']) {
    const refused = await cli(['plan', '--registered-from', 'live', '--lang', lang]);
    expect(refused.exitCode).toBe(4);
    expect(refused.requests.map(({ level }) => level)).toEqual(['tp']);
  }
});

transcript('whose-token', { files: SNAPSHOT }, async ({ cli, sandbox, write }) => {
  const app = { env: { SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.token } };
  expect((await cli(['registered', 'pull'], app)).exitCode).toBe(4);
  expect((await cli(['registered', 'pull'], APP_ONLY)).exitCode).toBe(3);
  expect((await cli(['registered', 'pull'], { env: { SWAN_DOMAINS_PLATFORM_TOKEN: ' ' } })).exitCode).toBe(3);
  const spent = { env: { SWAN_DOMAINS_PLATFORM_TOKEN: `${TOKEN}-spent` } };
  expect((await cli(['registered', 'pull', '--lang', 'zh'], spent)).exitCode).toBe(4);
  expect((await cli(['registered', 'pull', '--platform-token-stdin'], { stdin: `${TOKEN}\n` })).exitCode).toBe(0);
  write('swan-domains.yml', `platform_token: { command: echo $OWN }\n${SNAPSHOT_YAML}`);
  expect((await cli(['registered', 'pull', '--check'], { env: { OWN: TOKEN } })).exitCode).toBe(0);
});

/** Each with the endpoint that it is answered at: documents disagree about the first two pairs. */
const ERRNOS = [
  [50040, 'request_domain'],
  [50042, 'request_domain'],
  [50040, 'web_view_domain'],
  [50042, 'web_view_domain'],
  [50041, 'web_view_domain'],
  [50043, 'web_view_domain'],
  [50045, 'web_view_domain'],
  [50046, 'request_domain'],
  [50999, 'request_domain'],
] as const;

for (const [errno, type] of ERRNOS) {
  const has = type === 'request_domain' ? 'waitui.com,xsslyjt.com,hitokoto.cn' : 'xsslyjt.com';
  const config = { 'swan-domains.yml': `registered: { ${type}: "${has},qlogo.cn" }\n` };
  const sandbox = { answers: [parseCannedAnswer(String(errno))] };
  transcript(`errno-${errno}-${type}`, { files: config, sandbox }, async ({ cli, sandbox }) => {
    for (const lang of ['en', 'zh']) {
      const here = ['--connect-to', sandbox.url, '--allow-private'];
      const run = await cli(['registered', 'apply', '--yes', '--lang', lang, ...here]);
      expect(run.exitCode).toBe(4);
      expect(run.stdout).toContain(String(errno));
      expect(run.stdout).toContain(MESSAGES[errno]);
    }
    const json = ['--format', 'json', '--connect-to', sandbox.url, '--allow-private'];
    const { exitCode, stdout } = await cli(['registered', 'apply', '--yes', ...json]);
    expect(exitCode).toBe(4);
    expect(JSON.parse(stdout).apps[0].error).toMatchObject({ kind: 'errno', errno });
  });
}

/** What the sandbox says in `msg`: shown beside our reading, whatever that is. */
const MESSAGES: Readonly<Record<number, string>> = {
  50040: 'unset registration',
  50041: 'verification file missing',
  50042: 'unset registration',
  50043: 'verification file missing',
  50045: 'too many business domains',
  50046: 'too many server domains',
  50999: 'unknown error',
};

transcript('json', { files: SNAPSHOT }, async ({ cli, write }) => {
  const json = async (...words: string[]) => {
    const { exitCode, stdout } = await cli(['registered', ...words, '--format', 'json']);
    const value = JSON.parse(stdout);
    expect(value).toMatchObject({ schema: 'swan-domains/1', exit_code: exitCode, ok: exitCode === 0 });
    return value;
  };
  expect(await json('pull')).toMatchObject({ command: 'registered pull', apps: [{ status: 'applied' }] });
  expect(await json('pull')).toMatchObject({ apps: [{ status: 'unchanged' }] });
  write('swan-domains.yml', 'registered: { request_domain: [waitui.com, xsslyjt.com, hitokoto.cn, qlogo.cn] }\n');
  expect(await json('plan')).toMatchObject({ command: 'registered plan', apps: [{ status: 'pending', app_id: null }] });
  expect(await json('apply', '--yes')).toMatchObject({
    command: 'registered apply',
    apps: [{ status: 'applied', sent: 1 }],
  });
  expect(await json('pull', '--check')).toMatchObject({ exit_code: 1, apps: [{ status: 'pending' }] });
  write(
    'swan-domains.yml',
    'registered: { request_domain: waitui.com }\ndomains: { request_domain: "https://v1.hitokoto.cn" }\n',
  );
  expect(await json('plan')).toMatchObject({
    exit_code: 1,
    apps: [{ status: 'refused', refusal: { kind: 'needed' } }],
  });
});

transcript(
  'another-file-is-kept',
  { files: { ...SNAPSHOT, 'package.json': '{ "name": "own" }\n' } },
  async ({ cli }) => {
    for (const words of [['package.json'], ['swan-domains.yml'], ['package.json', '--check', '--lang', 'zh']]) {
      const run = await cli(['registered', 'pull', ...words]);
      expect([run.exitCode, run.requests]).toEqual([3, []]);
    }
  },
);

transcript('an-answer-that-is-lost', { files: SNAPSHOT }, async ({ cli, sandbox }) => {
  const apply = ['registered', 'apply', '--yes', '--timeout', '1', '--registered-request-domain', MORE];
  sandbox.answer(parseCannedAnswer('reset:acted:once'));
  const run = await cli(apply);
  expect(run.exitCode).toBe(0);
  expect(run.requests.filter(({ action }) => action !== 'get')).toHaveLength(1);
  expect(sandbox.registered().request_domain).toEqual(MORE.split(','));
});

transcript(
  'plans-of-two-kinds',
  {
    files: {
      'swan-domains.yml': `registered: { request_domain: [${MORE}] }\ndomains: { request_domain: https://m.waitui.com }\n`,
    },
  },
  async ({ cli }) => {
    expect((await cli(['registered', 'plan', '--out', 'platform.json'])).exitCode).toBe(0);
    expect((await cli(['plan', '--out', 'app.json'])).exitCode).toBe(0);
    for (const words of [
      ['apply', 'platform.json'],
      ['registered', 'apply', 'app.json'],
      ['restore', 'platform.json'],
    ]) {
      for (const lang of ['en', 'zh']) {
        const run = await cli([...words, '--yes', '--lang', lang]);
        expect([run.exitCode, run.requests]).toEqual([3, []]);
      }
    }
    expect((await cli(['registered', 'apply', 'platform.json', '--yes'])).exitCode).toBe(0);
  },
);

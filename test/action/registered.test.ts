/** The platform's own lists through the built Action: the file in the workspace, the outputs, who may, and the masks. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { snapshotText } from '../../src/config/snapshot-file.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import type { ActionRun, ActionStep } from '../transcripts/action-step.ts';
import { REGISTERED } from '../transcripts/configs.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('action/registered');

const TOKEN = '42.feedfacefeedfacefeedfacefeedface.2592000.4102444800.te+st/==';
/** Half a token is a token to a guesser; a URL has it encoded. */
const PART = /feedface|te(\+|%2B)st/;
const FILE = 'registered-domains.json';
const MORE = [...REGISTERED.request_domain, 'qlogo.cn'];
const DOMAINS = 'domains: { request_domain: [https://m.waitui.com] }\n';
const SNAPSHOT = { 'swan-domains.yml': `registered: { snapshot: ${FILE} }\n${DOMAINS}` };
const LISTS = { 'swan-domains.yml': `registered: { request_domain: [${MORE.join(', ')}] }\n${DOMAINS}` };
const SANDBOX: SandboxOptions = { registered: REGISTERED, platformToken: TOKEN };

/** With the platform's token and no app's. */
const step = (inputs: Readonly<Record<string, string>>, part: Partial<ActionStep> = {}): ActionStep => ({
  token: null,
  ...part,
  with: { 'platform-token': TOKEN, ...inputs },
});
const without = (inputs: Readonly<Record<string, string>>, event = 'pull_request'): ActionStep => ({
  token: null,
  event,
  with: inputs,
});

const sent = ({ requests }: ActionRun) => requests.map(({ level, action }) => `${level} ${action}`);
const resultOf = ({ resultFile }: ActionRun) => JSON.parse(resultFile);

transcript('pull', { files: SNAPSHOT, sandbox: SANDBOX }, async ({ action, show, sandbox, folder }) => {
  const pull = await action(step({ command: 'registered pull' }));
  expect(pull).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'false', pending: 'false', errno: '' } });
  show(FILE);
  const written = readFileSync(join(folder, FILE), 'utf8');
  const again = await action(step({ command: 'registered pull', lang: 'zh' }));
  expect(again.exitCode).toBe(0);
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe(written);
  // Judged against what was written: nobody is asked.
  const check = await action({ with: { command: 'check' }, token: null });
  expect(check).toMatchObject({ exitCode: 0, requests: [] });
  expect(sandbox.modifications()).toEqual({ modifydomain: 0, modifywebviewdomain: 0 });
});

transcript('plan-and-apply', { files: LISTS, sandbox: SANDBOX }, async ({ action, sandbox }) => {
  const plan = await action(step({ command: 'registered plan' }));
  expect(plan).toMatchObject({ exitCode: 0, outputs: { changed: 'false', pending: 'true' } });
  const { checksum = '' } = plan.outputs;
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  const wrong = await action(step({ command: 'registered apply', checksum: checksum.replace(/./g, '0') }));
  expect(wrong).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } });
  const right = await action(step({ command: 'registered apply', checksum }));
  expect(right).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'true', pending: 'false' } });
  expect(sandbox.registered().request_domain).toEqual(MORE);
});

transcript(
  'refused',
  { files: LISTS, sandbox: { ...SANDBOX, choose: ({ action }) => (action === 'get' ? undefined : '50046') } },
  async ({ action }) => {
    for (const lang of ['en', 'zh']) {
      const run = await action(step({ command: 'registered apply', lang }));
      expect(run).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'false', errno: '50046' } });
    }
  },
);

transcript(
  'needed',
  { files: { 'swan-domains.yml': `registered: { request_domain: [hitokoto.cn] }\n${DOMAINS}` }, sandbox: SANDBOX },
  async ({ action }) => {
    const run = await action(step({ command: 'registered apply', 'allow-deletions': 'true' }));
    expect(run).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'false' } });
    expect(resultOf(run).apps[0].refusal.kind).toBe('needed');
  },
);

transcript('registered-from-live', { files: SNAPSHOT, sandbox: SANDBOX }, async ({ action, sandbox }) => {
  const run = await action({ with: { 'registered-from': 'live', 'platform-token': TOKEN } });
  expect(sent(run)).toEqual(['tp get', 'tp get', 'app get', 'app add', 'app get']);
  expect(run).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
  const none = await action({ with: { 'registered-from': 'live' } });
  expect(none).toMatchObject({ exitCode: 1, requests: [], outputs: { ok: 'false' } });
  expect(resultOf(none).usage.kind).toBe('no-platform-token');
  expect(sandbox.registered()).toMatchObject(REGISTERED);
});

transcript('review-required', { files: LISTS, sandbox: SANDBOX }, async ({ action }) => {
  // A step id that is not there gives an empty text.
  const unseen = await action(step({ command: 'registered apply', review: 'required', checksum: '' }));
  expect(unseen).toMatchObject({ exitCode: 1, requests: [] });
  expect(resultOf(unseen).usage.kind).toBe('review-required');
  const { outputs } = await action(step({ command: 'registered plan', review: 'required' }));
  const saved = outputs['result-file'] ?? '';
  expect((await action(step({ command: 'registered apply', review: 'required', saved }))).exitCode).toBe(0);
});

transcript('pull-request', { files: LISTS, sandbox: SANDBOX }, async ({ action, sandbox, folder }) => {
  const event = 'pull_request';
  const planned = await action(step({ command: 'registered apply' }, { event }));
  expect(planned).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'false', pending: 'true' } });
  for (const command of ['registered plan', 'registered apply', 'registered pull']) {
    const fork = await action(without({ command }));
    expect(fork).toMatchObject({ exitCode: 0, requests: [], outputs: { ok: 'true', changed: 'false' } });
    expect(resultOf(fork).apps).toMatchObject([{ status: 'skipped' }]);
  }
  expect(existsSync(join(folder, FILE))).toBe(false);
  expect(sandbox.registered()).toMatchObject(REGISTERED);
});

transcript('pull-request-live', { files: SNAPSHOT, sandbox: SANDBOX }, async ({ action, folder }) => {
  const lists = { request_domain: ['qlogo.cn'] };
  const text = snapshotText({ address: 'https://openapi.baidu.com', pulledAt: Date.UTC(2099, 0), lists });
  writeFileSync(join(folder, FILE), text);
  const inputs = { command: 'check', 'registered-from': 'live' };
  for (const lang of ['en', 'zh']) {
    // The snapshot does not cover what the platform would.
    const fork = await action(without({ ...inputs, lang }));
    expect(fork).toMatchObject({ exitCode: 1, requests: [], outputs: { errno: '470016' } });
  }
  const own = await action(step(inputs, { event: 'pull_request' }));
  expect(own).toMatchObject({ exitCode: 0 });
  expect(sent(own)).toEqual(['tp get', 'tp get']);
});

describe.concurrent('a stranger’s config', () => {
  const played = async (config: string, run: ActionStep, files: Record<string, string> = {}) => {
    let ended: { run: ActionRun; files: string[] } | undefined;
    await withStage(
      { files: { 'swan-domains.yml': config, ...files }, sandbox: SANDBOX },
      async ({ action, folder }) => {
        const run_ = await action(run);
        ended = { run: run_, files: readdirSync(join(folder, '..')) };
      },
    );
    if (!ended) throw new Error('the stage did not run');
    return ended;
  };
  const event = 'pull_request_target';

  test.each(['false', 'true'])('writes and reads no snapshot elsewhere (allow-untrusted-event: %s)', async (allow) => {
    const config = 'registered: { snapshot: ../stolen.json }\n';
    const pull = step({ command: 'registered pull', 'allow-untrusted-event': allow }, { event });
    const { run, files } = await played(config, pull);
    expect(run).toMatchObject({ exitCode: 1, requests: [] });
    expect(resultOf(run).usage.kind).toBe('file-untrusted');
    expect(files).not.toContain('stolen.json');
  });

  test('says of no other token that it is the platform’s', async () => {
    const config = `platform_token: { env: OTHER_SECRET }\n${SNAPSHOT['swan-domains.yml']}`;
    const pull = { ...step({ command: 'registered pull' }, { event }), env: { OTHER_SECRET: 'x'.repeat(40) } };
    const { run } = await played(config, pull);
    expect(run.exitCode).toBe(0);
    expect(run.requests.map(({ answer }) => answer)).toEqual(['errno 0', 'errno 0']);
  });

  test('has no command run for it', async () => {
    const config = `platform_token: { command: "touch ../ran" }\n${SNAPSHOT['swan-domains.yml']}`;
    const { files } = await played(config, { ...without({ command: 'registered pull' }, event) });
    expect(files).not.toContain('ran');
    const { run, files: after } = await played(config, step({ command: 'registered pull' }, { event }));
    expect(run.exitCode).toBe(0);
    expect(after).not.toContain('ran');
  });
});

/** Every text that the run left: both streams without the masks, outputs, summary, and each file below the stage. */
function expectNoToken({ stdout, stderr, outputs, summary }: ActionRun, { folder }: Stage): void {
  const lines = stdout.split('\n');
  const masks = lines.filter((line) => line.startsWith('::add-mask::'));
  expect(masks).toContain(`::add-mask::${TOKEN}`);
  expect(lines.slice(0, masks.length)).toEqual(masks); // before anything else
  const root = join(folder, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file));
  const contents = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'utf8'));
  expect(contents.length).toBeGreaterThan(5);
  const traces = [lines.slice(masks.length).join('\n'), stderr, ...Object.values(outputs), summary, ...contents];
  for (const text of traces) expect(text).not.toMatch(PART);
}

describe.concurrent('the platform’s token is masked first, and in no trace of', () => {
  const steps: Record<string, ActionStep> = {
    'a pull': step({ command: 'registered pull' }),
    'a plan': step({ command: 'registered plan' }),
    'an applied change': step({ command: 'registered apply' }),
    'a change with a business domain, whose file is downloaded': step({
      command: 'registered apply',
      'registered-web-view-domain': 'xsslyjt.com,127.0.0.1',
    }),
    'an app’s apply that judges against it': { with: { 'registered-from': 'live', 'platform-token': TOKEN } },
    'a check that has no use for it': step({ command: 'check' }),
    'a wrong input': step({ command: 'registered pul' }),
    'a wrong config': step({ command: 'registered pull', config: 'nowhere.yml' }),
    'a refused one': step({ command: 'registered apply', 'registered-request-domain': 'com.cn' }),
    'a domain that is the token': step({ command: 'registered apply', 'registered-request-domain': TOKEN }),
    'an event that strangers can cause': step({ command: 'registered apply' }, { event: 'pull_request' }),
    'an unsafe address': step({ command: 'registered pull', 'api-url': 'http://openapi.baidu.com' }),
    'the environment': {
      token: null,
      with: { command: 'registered pull' },
      env: { SWAN_DOMAINS_PLATFORM_TOKEN: TOKEN },
    },
    'one that ends in a line break': {
      token: null,
      with: { command: 'registered pull', 'platform-token': `${TOKEN}\n` },
    },
  };

  test.each(Object.entries(steps))('%s', async (_, run) => {
    await withStage({ files: LISTS, sandbox: SANDBOX }, async (stage) => expectNoToken(await stage.action(run), stage));
  });

  test('a command for tokens, which is not even handed it', async () => {
    const print = 'env | grep -c feedface > ../seen; cat tokens.json';
    const files = { ...LISTS, 'tokens.json': '{"16":"45.0123456789abcdef0123456789abcdef.3600.4102444800.x"}' };
    await withStage({ files, sandbox: SANDBOX }, async (stage) => {
      writeFileSync(join(stage.folder, 'swan-domains.yml'), `app_id: "16"\n${LISTS['swan-domains.yml']}`);
      const run = await stage.action(step({ command: 'plan', 'tokens-command': print }));
      expect(readFileSync(join(stage.folder, '../seen'), 'utf8')).toBe('0\n');
      expectNoToken(run, stage);
    });
  });
});

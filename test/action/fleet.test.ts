/** Many apps through the built Action: inputs, outputs, masks and summary; and who may have what run. */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ActionRun, ActionStep } from '../transcripts/action-step.ts';
import { GOOD_YAML } from '../transcripts/configs.ts';
import {
  FLEET,
  FLEET_YAML,
  manyIds,
  manyYaml,
  serving,
  THREE,
  TOKENS_COMMAND,
  threeApps,
  tokenOf,
  tokensJson,
} from '../transcripts/fleet.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';
import { parseFragment } from './parse-markup.ts';

const transcript = transcriptsIn('action/fleet');

/** A step for many apps: their tokens come from the command. */
const step = (inputs: Readonly<Record<string, string>> = {}): ActionStep => ({
  token: null,
  with: { 'tokens-command': TOKENS_COMMAND, ...inputs },
});

function modified({ requests }: ActionRun): (number | null)[] {
  return requests
    .filter(({ action }) => action !== 'get')
    .map(({ app }) => app)
    .sort();
}

function statuses({ resultFile }: ActionRun): string[] {
  return (JSON.parse(resultFile) as { apps: { status: string }[] }).apps.map(({ status }) => status);
}

transcript('plan-and-apply', { files: FLEET, sandbox: threeApps() }, async ({ action }) => {
  const plan = await action(step({ command: 'plan' }));
  expect(plan).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'false', pending: 'true' } });
  const run = await action(step());
  expect(run).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'true', pending: 'false', checksum: '' } });
  expect(modified(run)).toEqual([1, 2, 2]);
  const again = await action(step());
  expect(again.outputs).toMatchObject({ ok: 'true', changed: 'false', pending: 'false' });
});

transcript('one-fails', { files: FLEET, sandbox: threeApps() }, async ({ action, write }) => {
  write('tokens.json', tokensJson(THREE).replace(tokenOf('16000002'), `${tokenOf('16000002')}-spent`));
  const run = await action(step());
  expect(run).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'true' } });
  const error = run.commands.filter(({ name }) => name === 'error');
  expect(error).toHaveLength(1);
  expect(error[0]?.data).toContain('16000002');
});

const ONE_BAD = FLEET_YAML.replace('https://v1.hitokoto.cn', 'https://v1.hitokoto.org');

transcript(
  'keep-going',
  { files: { ...FLEET, 'swan-domains.yml': ONE_BAD }, sandbox: threeApps() },
  async ({ action }) => {
    const stopped = await action(step());
    expect(stopped).toMatchObject({ exitCode: 1, requests: [], outputs: { changed: 'false', errno: '470016' } });
    const run = await action(step({ 'keep-going': 'true' }));
    expect(run).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'true', problems: '1' } });
    expect(modified(run)).toEqual([2, 2]);
  },
);

test('a check of many apps says which one is wrong: annotation and summary', async () => {
  await withStage({ files: { ...FLEET, 'swan-domains.yml': ONE_BAD } }, async ({ action }) => {
    const run = await action({ with: { command: 'check' }, token: null });
    expect(run.commands.find(({ name }) => name === 'error')?.data).toMatch(/^16000002: /);
    expect(run.summary).toContain('| <code>16000002</code> |');
  });
});

transcript('checksum', { files: FLEET, sandbox: threeApps() }, async ({ action }) => {
  const { checksum = '' } = (await action(step({ command: 'plan' }))).outputs;
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  const wrong = await action(step({ checksum: checksum.replace(/./g, '0') }));
  expect(wrong).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'false' } });
  expect(modified(wrong)).toEqual([]);
  const right = await action(step({ checksum }));
  expect(right).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
  expect(modified(right)).toEqual([1, 2, 2]);
});

transcript('checksums', { files: FLEET, sandbox: threeApps() }, async ({ action, write }) => {
  const { result = '' } = (await action(step({ command: 'plan' }))).outputs;
  const { apps } = JSON.parse(result) as { apps: { checksum: string }[] };
  write('swan-domains.yml', FLEET_YAML.replace('https://v1.hitokoto.cn', 'https://v2.hitokoto.cn'));
  const run = await action(step({ checksum: apps.map(({ checksum }) => checksum).join('\n') }));
  expect(run).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'true' } });
  expect(modified(run)).toEqual([2, 2]);
});

transcript('review-required', { files: FLEET, sandbox: threeApps() }, async ({ action }) => {
  const review = 'required';
  // A step id that is not there gives an empty text.
  for (const inputs of [{}, { checksum: ' ', saved: '' }, { lang: 'zh' }, { 'allow-untrusted-event': 'true' }]) {
    const event = 'allow-untrusted-event' in inputs ? 'pull_request' : 'push';
    const run = await action({ ...step({ review, ...inputs }), event });
    expect(run).toMatchObject({ exitCode: 1, requests: [], outputs: { ok: 'false', changed: 'false' } });
    expect(JSON.parse(run.resultFile)).toMatchObject({ exit_code: 3, usage: { kind: 'review-required' } });
  }
  // What sends nothing needs no review: on a pull request `apply` is `plan`.
  expect((await action({ ...step({ review }), event: 'pull_request' })).exitCode).toBe(0);
  const plan = await action(step({ review, command: 'plan' }));
  const { checksum = '', 'result-file': saved = '' } = plan.outputs;
  expect((await action(step({ review, saved, app: '16000002' }))).exitCode).toBe(0);
  const stale = await action(step({ review, checksum }));
  expect(stale).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } });
});

transcript('saved', { files: FLEET, sandbox: threeApps() }, async ({ action, write, sandbox }) => {
  const before = THREE.map((id) => sandbox.live(tokenOf(id)));
  const saved = (await action(step({ command: 'plan' }))).outputs['result-file'] ?? '';
  write('swan-domains.yml', FLEET_YAML.replace('https://v1.hitokoto.cn', 'https://v2.hitokoto.cn'));
  const run = await action(step({ saved }));
  expect(run.exitCode).toBe(1);
  expect(modified(run)).toEqual([2, 2]);
  const applied = run.outputs['result-file'] ?? '';
  const restored = await action(step({ command: 'restore', saved: applied, 'allow-deletions': 'true' }));
  expect(restored.exitCode).toBe(0);
  expect(THREE.map((id) => sandbox.live(tokenOf(id)))).toEqual(before);
  const nothing = await action(step({ command: 'restore' }));
  expect(nothing).toMatchObject({ exitCode: 1, requests: [] });
  expect(nothing.commands.at(-1)?.data).toBe('saved is missing');
});

transcript('some-of-them', { files: FLEET, sandbox: threeApps() }, async ({ action }) => {
  const appsOf = ({ requests }: ActionRun) => [...new Set(requests.map(({ app }) => app))].sort();
  expect(appsOf(await action(step({ command: 'get', endpoint: 'modifydomain', app: '16000003' })))).toEqual([2]);
  expect(appsOf(await action(step({ command: 'plan', app: '16000003, 16000001\n16000003' })))).toEqual([0, 2]);
  const one = appsOf(await action(step({ command: 'plan', shard: '1/2' })));
  const other = appsOf(await action(step({ command: 'plan', shard: '2/2' })));
  expect([...one, ...other].sort()).toEqual([0, 1, 2]);
  expect(await action(step({ app: '1600000' }))).toMatchObject({ exitCode: 1, requests: [] });
});

describe.concurrent('limits', () => {
  const play = async (inputs: Readonly<Record<string, string>>, sandbox = threeApps()): Promise<ActionRun> => {
    const runs: ActionRun[] = [];
    await withStage({ files: FLEET, sandbox }, async ({ action }) => void runs.push(await action(step(inputs))));
    return runs[0] ?? expect.fail('the stage did not run');
  };

  test.each(['plan', 'apply'])('max-modifications: %s says the same of the same apps', async (command) => {
    const run = await play({ command, 'max-modifications': '2' });
    expect(statuses(run)).toEqual(['unchanged', command === 'plan' ? 'pending' : 'applied', 'refused']);
    expect(modified(run)).toEqual(command === 'plan' ? [] : [1]);
    expect(run.exitCode).toBe(1);
  });

  test('concurrency: one app after the other', async () => {
    const run = await play({ concurrency: '1' }, threeApps({ delayMs: 20 }));
    const order = run.requests.map(({ app }) => app ?? -1);
    expect(order).toEqual([...order].sort());
    expect(run.exitCode).toBe(0);
  });

  test('what holds for all ends the run', async () => {
    const run = await play({ concurrency: '1' }, threeApps({ choose: () => '40008' }));
    expect(run.requests).toHaveLength(1);
    expect(statuses(run)).toEqual(['failed', 'skipped', 'skipped']);
    expect(run.outputs).toMatchObject({ ok: 'false', changed: 'false', errno: '40008' });
  });

  test.each([
    ['concurrency', '0'],
    ['concurrency', '1001'],
    ['concurrency', 'many'],
    ['max-modifications', '-1'],
    ['rate', '0'],
    ['shard', '3/2'],
    ['keep-going', 'yes'],
    ['saved', 'nowhere.json'],
    ['app', '16000004'],
  ])('a wrong value fails the step before anything is sent: %s: %s', async (input, value) => {
    const run = await play({ [input]: value });
    expect(run).toMatchObject({ exitCode: 1, requests: [], outputs: { ok: 'false' } });
    expect(run.commands.at(-1)?.data).toContain(value);
  });
});

describe.concurrent('masks', () => {
  test('every token of the command, before anything else is printed', async () => {
    const ids = manyIds(30);
    const files = { 'swan-domains.yml': manyYaml(ids), 'tokens.json': tokensJson(ids) };
    await withStage({ files, sandbox: serving(ids) }, async ({ action }) => {
      const { exitCode, stdout } = await action(step());
      expect(exitCode).toBe(0);
      expect(stdout.split('\n').slice(0, 30)).toEqual(ids.map((id) => `::add-mask::${tokenOf(id)}`));
      expect(stdout.split('::add-mask::')).toHaveLength(31);
    });
  });

  test('also where it then fails, and of apps that are not chosen', async () => {
    await withStage({ files: FLEET, sandbox: threeApps({ choose: () => '40008' }) }, async ({ action }) => {
      const { stdout } = await action(step({ app: '16000001' }));
      expect(stdout.split('\n').slice(0, 3)).toEqual(THREE.map((id) => `::add-mask::${tokenOf(id)}`));
    });
  });

  test('each app’s own variable, before the app is spoken of', async () => {
    const yaml = FLEET_YAML.replace('apps:', 'token: { env: "TOKEN_{app_id}" }\napps:');
    await withStage({ files: { 'swan-domains.yml': yaml }, sandbox: threeApps() }, async ({ action }) => {
      const env = Object.fromEntries(THREE.map((id) => [`TOKEN_${id}`, tokenOf(id)]));
      const { exitCode, stdout } = await action({ token: null, env });
      expect(exitCode).toBe(0);
      expect(stdout.split('\n').slice(0, 3)).toEqual(THREE.map((id) => `::add-mask::${tokenOf(id)}`));
    });
  });

  test('no token is in any output, whatever came of it', async () => {
    await withStage({ files: FLEET, sandbox: threeApps({ quota: 0 }) }, async ({ action }) => {
      for (const command of ['get', 'plan', 'apply']) {
        const run = await action(step({ command }));
        const printed = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
        const texts = [...printed, run.stderr, ...Object.values(run.outputs), run.summary, run.resultFile];
        expect(texts.join('\n')).not.toContain('4102444800');
      }
    });
  });
});

describe('1,000 apps', () => {
  const ids = manyIds(1000);
  const LONG = Array.from({ length: 30 }, (_, index) => `https://host-${index}.waitui.com`);
  const files = { 'swan-domains.yml': manyYaml(ids, `  request_domain: [${LONG.join(', ')}]\n`) };
  /** Nine of ten have what is wanted; of the others some have lost a domain, and some are refused. */
  const lists = (_: string, index: number) => ({ request_domain: index % 10 === 0 ? LONG.slice(1) : LONG });
  const choose = ({ app, action }: { app: number | null; action: string | null }) =>
    app !== null && app % 100 === 50 && action !== 'get' ? '470011' : undefined;

  test('outputs and summary stay within their limits, and the summary begins with what has to be read', async () => {
    const sandbox = serving(ids, lists, { choose });
    await withStage({ files: { ...files, 'tokens.json': tokensJson(ids) }, sandbox }, async ({ action }) => {
      const run = await action(step({ concurrency: '32' }));
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ ok: 'false', changed: 'true', errno: '470011' });
      expect(modified(run)).toHaveLength(100);
      const count = (status: string) => statuses(run).filter((one) => one === status).length;
      expect(['applied', 'failed', 'unchanged'].map(count)).toEqual([90, 10, 900]);
      for (const text of Object.values(run.outputs)) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100 * 1024);
      expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
      expect(run.commands.at(-1)?.data.split('\n').length).toBeLessThanOrEqual(3);
      const head = run.summary.split('\n').slice(0, 5).join('\n');
      const readable = head.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      await expect(`${readable.replaceAll(/(<\/summary>).*?(<\/details>)/g, '$1…$2')}\n`).toMatchFileSnapshot(
        '../transcripts/action/fleet-of-1000-summary-head.txt',
      );
    });
  });

  test('where all of them change and have long lists', async () => {
    const sandbox = serving(ids, () => ({ request_domain: ['https://old.hitokoto.cn'] }));
    await withStage({ files: { ...files, 'tokens.json': tokensJson(ids) }, sandbox }, async ({ action }) => {
      const run = await action(step({ command: 'plan', concurrency: '32', 'allow-deletions': 'true' }));
      expect(run).toMatchObject({ exitCode: 0, outputs: { pending: 'true', changed: 'false', result: '' } });
      expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
      expect(JSON.parse(run.resultFile).apps).toHaveLength(1000);
    });
  });
});

/** What a stranger's pull request could write into the config, to have it run or read. */
const SECRET = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';
const RUN = `touch ran; echo ${SECRET}`;
const STRANGERS: Readonly<Record<string, string>> = {
  'token.command': `${GOOD_YAML}app_id: "16000001"\ntoken: { command: "${RUN}" }\n`,
  'token.file': `${GOOD_YAML}app_id: "16000001"\ntoken: { file: secret }\n`,
  'the token.command of an app': FLEET_YAML.replace('"16000001"', `"16000001"\n    token: { command: "${RUN}" }`),
  'the token.file of an app': FLEET_YAML.replace('"16000001"', '"16000001"\n    token: { file: secret }'),
  'apps.command': `${FLEET_YAML.slice(0, FLEET_YAML.indexOf('apps:'))}apps: { command: "touch ran; cat apps.json" }\n`,
  'an apps.file outside the repository': `${GOOD_YAML}apps: { file: ../outside.json }\n`,
};
/** Events that a stranger can cause, with and without the workflow's word that they may modify. */
const STRANGE_EVENTS = [
  ['pull_request', 'apply', 'false'],
  ['pull_request', 'get', 'true'],
  ['pull_request_target', 'apply', 'true'],
  ['issue_comment', 'plan', 'false'],
  ['workflow_run', 'add-all', 'true'],
  ['', 'apply', 'true'],
] as const;

describe.concurrent('of a config that a stranger may have written', () => {
  const play = async (yaml: string, given: ActionStep, see: (run: ActionRun, stage: Stage) => void) => {
    const files = { 'swan-domains.yml': yaml, 'apps.json': '[{ "app_id": "16000001" }]' };
    const sandbox = threeApps({ token: SECRET });
    await withStage({ files, sandbox }, async (stage) => {
      writeFileSync(join(stage.folder, 'secret'), SECRET);
      const outside = [{ app_id: '16000001', domains: { request_domain: 'https://feedface.example' } }];
      writeFileSync(join(stage.folder, '..', 'outside.json'), JSON.stringify(outside));
      chmodSync(join(stage.folder, 'secret'), 0o600);
      see(await stage.action({ token: null, ...given }), stage);
    });
  };

  describe.each(Object.entries(STRANGERS))('%s', (what, yaml) => {
    test.each(STRANGE_EVENTS)('on %j: %s, allowed to modify: %s', async (event, command, allowed) => {
      await play(yaml, { event, with: { command, 'allow-untrusted-event': allowed } }, (run, { folder }) => {
        expect(run.requests).toEqual([]);
        expect(existsSync(join(folder, 'ran'))).toBe(false);
        // What was read is masked: nothing was.
        expect(run.commands.filter(({ name }) => name === 'add-mask')).toEqual([]);
        expect(run.stdout + run.stderr + run.summary + run.resultFile).not.toContain('feedface');
      });
    });

    test('on push it is the repository’s own word', async () => {
      await play(yaml, { event: 'push', with: { command: 'get', app: '16000001' } }, (run, { folder }) => {
        expect(existsSync(join(folder, 'ran'))).toBe(what.includes('command'));
        if (!what.includes('apps.')) expect(run.requests.map(({ app }) => app)).toEqual([0, 0]);
      });
    });
  });

  test('the workflow’s own command for tokens is run, and its variables are read', async () => {
    for (const event of ['pull_request', 'push']) {
      await withStage({ files: FLEET, sandbox: threeApps() }, async ({ action }) => {
        const run = await action({ ...step(), event });
        expect(run.exitCode).toBe(0);
        expect(modified(run)).toEqual(event === 'push' ? [1, 2, 2] : []);
        expect(run.outputs).toMatchObject({ changed: String(event === 'push'), pending: String(event !== 'push') });
      });
    }
  });

  test('a plan from a file, and its checksum, are for apply: on a pull request it plans anew', async () => {
    await withStage({ files: FLEET, sandbox: threeApps() }, async ({ action }) => {
      const run = await action({ ...step({ saved: 'nowhere.json', checksum: '0' }), event: 'pull_request' });
      expect(run).toMatchObject({ exitCode: 0, outputs: { pending: 'true' } });
    });
  });
});

/** Ids that a shell, a runner, a terminal, Markdown or JavaScript could take for more than a text. */
const HOSTILE_IDS = [
  '::error::x',
  '##[error]x',
  'a\n::error::x',
  'a\r\n::set-output name=ok::true',
  '\u0085::error::x',
  'a%0A::error::x',
  '\u001b[2J\u001b]0;title\u0007',
  '<script>alert(1)</script>',
  '</code></details><h1>x</h1>',
  '| a | `b` |\n|---|',
  '**x** [y](http://z) ![i](http://j) @user #1',
  '&lt;b&gt; &#60;b&#62;',
  '\u202egnp.exe\u2066',
  '$(touch ran)`touch ran`',
  "'; touch ran; echo '",
  '../../secret',
  '--config=x',
  '-',
  '__proto__',
  'constructor',
  'ghadelimiter_x',
  '=cmd()',
  '小程序 16000001',
  'x'.repeat(500),
];

/** No control character but the line feed, no line separator, nothing that turns the direction. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

function expectOnlyText(run: ActionRun): void {
  for (const { name, data } of run.commands) {
    expect(['add-mask', 'error', 'warning', 'notice']).toContain(name);
    expect(data).not.toMatch(UNSEEN);
    expect(data).not.toContain('##[');
  }
  const masks = run.commands.filter(({ name }) => name === 'add-mask');
  expect(masks.every(({ data }) => data.startsWith('45.'))).toBe(true);
  const ours = new Set(run.commands.map(({ line }) => line));
  for (const [index, line] of `${run.stdout}\n${run.stderr}`.split('\n').entries()) {
    if (ours.has(index)) continue;
    expect(line).not.toMatch(UNSEEN);
    expect(line).not.toContain('##[');
  }
  const { tags, text } = parseFragment(run.summary);
  const allowed = ['code', 'br', 'details', 'summary'].flatMap((name) => [`<${name}>`, `</${name}>`]);
  for (const tag of tags) expect(allowed).toContain(tag);
  for (const name of ['code', 'details', 'summary']) {
    expect(tags.filter((tag) => tag === `<${name}>`)).toHaveLength(tags.filter((tag) => tag === `</${name}>`).length);
  }
  for (const line of text.split('\n')) {
    const rest = line.replace(/^#{3,4} |^\| | \|$|^\d+\. |^\|(---\|)+$/g, '').replaceAll(/ \| |\*\*/g, ' ');
    expect(rest).not.toMatch(/[`*_[\]<>@#\\|~!$]/);
  }
  expect(run.otherFiles).toBe('');
}

describe.concurrent('hostile app ids', () => {
  const tokens = new Map(HOSTILE_IDS.map((id, index) => [id, tokenOf(`${index}`)]));
  const json = (texts: readonly string[]) => JSON.stringify(texts.map((app_id) => ({ app_id })));
  // `__proto__` is a key as any other in JSON's text; an object literal would lose it.
  const tokensText = `{${[...tokens].map((pair) => pair.map((text) => JSON.stringify(text)).join(':')).join(',')}}`;
  const files = (domains: string) => ({
    'swan-domains.json': `{"registered":{"request_domain":"waitui.com"},"domains":{"request_domain":"${domains}"},"apps":${json(HOSTILE_IDS)}}`,
    'tokens.json': tokensText,
  });
  const all = [...tokens.values()].map((token) => ({ token }));
  const sandbox = (options = {}) => ({
    registered: { request_domain: ['waitui.com'] },
    ...all[0],
    apps: all.slice(1),
    ...options,
  });

  test.each([
    [{ command: 'plan' }, 'pending', 0],
    [{ command: 'apply' }, 'applied', 0],
    [{ command: 'apply', 'max-modifications': '0' }, 'refused', 1],
    [{ command: 'apply', checksum: '::error::x' }, 'refused', 1],
    [{ command: 'get' }, 'unchanged', 0],
    [{ command: 'get', lang: 'zh' }, 'unchanged', 0],
    [{ command: 'add-all' }, 'applied', 0],
  ] as const)('are ids and nothing else: %j', async (inputs, status, exitCode) => {
    await withStage({ files: files('https://m.waitui.com'), sandbox: sandbox() }, async ({ action, folder }) => {
      const run = await action(step(inputs));
      expect(run.exitCode).toBe(exitCode);
      expectOnlyText(run);
      const { apps } = JSON.parse(run.resultFile) as { apps: { app_id: string; status: string }[] };
      expect(apps.map(({ app_id }) => app_id)).toEqual(HOSTILE_IDS);
      expect(new Set(apps.map((app) => app.status))).toEqual(new Set([status]));
      expect(existsSync(join(folder, 'ran'))).toBe(false);
    });
  });

  test.each(['en', 'zh'])('where the platform refuses each of them, and in problems, in %s', async (lang) => {
    await withStage(
      { files: files('https://m.waitui.com'), sandbox: sandbox({ choose: () => '470016' }) },
      async ({ action, write }) => {
        const refused = await action(step({ lang }));
        expect(refused.exitCode).toBe(1);
        expectOnlyText(refused);
        const apps = HOSTILE_IDS.map((app_id, at) => ({ app_id, add_domains: { request_domain: `http://${at}.x/y` } }));
        write('swan-domains.json', JSON.stringify({ domains: { request_domain: 'https://m.waitui.com' }, apps }));
        expectOnlyText(await action(step({ command: 'check', lang })));
        expectOnlyText(await action(step({ lang })));
      },
    );
  });

  test.each([
    ['the command of an app’s token', { token: { command: 'cat tokens/{app_id}' } }],
    ['the file of an app’s token', { token: { file: 'tokens/{app_id}' } }],
    ['a variable’s name', { token: { env: 'TOKEN_{app_id}' } }],
  ])('never become a part of %s', async (_where, config) => {
    const written = { ...config, domains: { request_domain: 'https://m.waitui.com' } };
    const apps = HOSTILE_IDS.map((app_id) => ({ app_id }));
    const yaml = { 'swan-domains.json': JSON.stringify({ ...written, apps }) };
    await withStage({ files: yaml, sandbox: sandbox() }, async ({ action, folder }) => {
      const run = await action({ token: null, with: { command: 'plan' } });
      expect(run).toMatchObject({ exitCode: 1, requests: [] });
      expectOnlyText(run);
      expect(existsSync(join(folder, 'ran'))).toBe(false);
    });
  });

  test.each(['app', 'shard', 'checksum', 'saved'])('given as the input %s', async (input) => {
    await withStage({ files: FLEET, sandbox: threeApps() }, async ({ action }) => {
      for (const id of HOSTILE_IDS.slice(0, 4)) {
        const run = await action(step({ command: input === 'saved' ? 'restore' : 'apply', [input]: id }));
        expect(run.exitCode).toBe(1);
        expect(modified(run)).toEqual([]);
        expectOnlyText(run);
      }
    });
  });
});

/** Many apps in one config: every command on three of them, and what happens to the others where one goes wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCannedAnswer } from '../../src/sandbox/sandbox.ts';
import {
  FLEET,
  FLEET_YAML,
  manyIds,
  manyYaml,
  serving,
  THREE,
  TOKENS,
  threeApps,
  tokenOf,
  tokensJson,
} from '../transcripts/fleet.ts';
import { type CliRun, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/fleet');

/** The apps, by their place, to which a modification was sent: once for each. */
function modified({ requests }: CliRun): (number | null)[] {
  return requests
    .filter(({ action }) => action !== 'get')
    .map(({ app }) => app)
    .sort();
}

function statuses(stdout: string): Record<string, string> {
  const { apps } = JSON.parse(stdout) as { apps: { app_id: string; status: string }[] };
  return Object.fromEntries(apps.map(({ app_id, status }) => [app_id, status]));
}

transcript('check', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  expect(await cli(['check'])).toMatchObject({ exitCode: 0, requests: [] });
  // What all have in common is said once, what one app has with its id.
  write(
    'swan-domains.yml',
    FLEET_YAML.replace('https://api.xsslyjt.com]', 'https://api.xsslyjt.com/v1]').replace(
      'https://v1.hitokoto.cn',
      'https://v1.hitokoto.org',
    ),
  );
  const { exitCode, stdout } = await cli(['check']);
  expect(exitCode).toBe(1);
  expect(stdout.match(/\(470014\)/g)).toHaveLength(1);
  expect(stdout.match(/16000002/g)).toHaveLength(1);
  expect((await cli(['check', '--app', '16000003'])).stdout).not.toContain('470016');
});

transcript('plan-and-apply', { files: FLEET, sandbox: threeApps() }, async ({ cli, sandbox }) => {
  const plan = await cli(['plan', ...TOKENS, '--detailed-exitcode']);
  expect(plan.exitCode).toBe(2);
  expect(modified(plan)).toEqual([]);
  expect(modified(await cli(['apply', '--yes', ...TOKENS]))).toEqual([1, 2, 2]);
  expect(sandbox.live(tokenOf('16000002')).request_domain.sort()).toEqual([
    'https://api.xsslyjt.com',
    'https://m.waitui.com',
    'https://v1.hitokoto.cn',
  ]);
  const again = await cli(['apply', '--yes', ...TOKENS]);
  expect(again.exitCode).toBe(0);
  expect(modified(again)).toEqual([]);
});

const FROM_ENV = FLEET_YAML.replace('apps:', 'token: { env: "TOKEN_{app_id}" }\napps:');
const TOKEN_ENV = Object.fromEntries(THREE.map((id) => [`TOKEN_${id}`, tokenOf(id)]));

transcript(
  'tokens-from-variables',
  { files: { 'swan-domains.yml': FROM_ENV }, sandbox: threeApps() },
  async ({ cli }) => {
    expect(modified(await cli(['apply', '--yes'], { env: TOKEN_ENV }))).toEqual([1, 2, 2]);
    // One that is not set is that app's failure; the others do not need it.
    const one = await cli(['plan'], { env: { ...TOKEN_ENV, TOKEN_16000002: undefined } });
    expect(one.exitCode).toBe(4);
    expect(new Set(one.requests.map(({ app }) => app))).toEqual(new Set([0, 2]));
  },
);

transcript(
  'apps-from-a-file-and-a-command',
  { files: { ...FLEET, 'apps.json': '[{ "app_id": "16000001" }, { "app_id": "16000003" }]\n' }, sandbox: threeApps() },
  async ({ cli, write }) => {
    const head = FLEET_YAML.slice(0, FLEET_YAML.indexOf('apps:'));
    write('swan-domains.yml', `${head}apps: { file: apps.json }\n`);
    const file = await cli(['plan', ...TOKENS]);
    write('swan-domains.yml', `${head}apps: { command: cat apps.json }\n`);
    const command = await cli(['plan', ...TOKENS]);
    expect(command.stdout).toBe(file.stdout);
    write('swan-domains.yml', `${head}apps: { command: exit 7 }\n`);
    expect(await cli(['plan', ...TOKENS])).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  },
);

transcript('get', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  await cli(['get', ...TOKENS, '--endpoint', 'modifydomain']);
  expect((await cli(['get', ...TOKENS, '--format', 'csv'])).stdout.split('\n')[0]).toBe('app_id,domain_type,domain');
  const { stdout } = await cli(['get', ...TOKENS, '--format', 'config']);
  // What was read is a config of its own: with it there is nothing to change.
  write('swan-domains.yml', stdout);
  const run = await cli(['plan', ...TOKENS, '--detailed-exitcode']);
  expect(run.exitCode).toBe(0);
});

transcript('get-with-one-unread', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  write('tokens.json', tokensJson([THREE[0], THREE[2]]));
  for (const format of ['text', 'csv', 'config']) {
    const run = await cli(['get', ...TOKENS, '--format', format]);
    expect(run.exitCode).toBe(4);
    expect(format === 'text' ? run.stdout : run.stderr).toContain('no token: there is none for "16000002"');
  }
});

transcript('which', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  expect(await cli(['which', 'https://m.waitui.com'])).toMatchObject({ exitCode: 0, requests: [] });
  await cli(['which', 'v1.hitokoto.cn']);
  expect((await cli(['which', 'https://v1.hitokoto.cn:8080'])).exitCode).toBe(1);
  expect((await cli(['which'])).exitCode).toBe(3);
});

transcript('which-live', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  await cli(['which', 'old.hitokoto.cn', '--live', ...TOKENS]);
  expect((await cli(['which', 'm.waitui.com', '--live', ...TOKENS])).exitCode).toBe(0);
  await cli(['which', 'm.waitui.com', '--live', '--format', 'json', '--app', '16000002', ...TOKENS]);
  write('tokens.json', tokensJson([THREE[0], THREE[2]]));
  expect((await cli(['which', 'm.waitui.com', '--live', ...TOKENS])).exitCode).toBe(4);
});

transcript('matrix', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  const shardsOf = (run: CliRun) => (JSON.parse(run.stdout) as { include: { shard: string; apps: number }[] }).include;
  expect(shardsOf(await cli(['matrix']))).toEqual([{ shard: '1/1', apps: 3 }]);
  const three = shardsOf(await cli(['matrix', '--shards', '3']));
  expect(three.reduce((sum, { apps }) => sum + apps, 0)).toBe(3);
  await cli(['matrix', '--per-shard', '2']);
  for (const wrong of [['--shards', '257'], ['--shards', '0'], ['--shards', '2', '--per-shard', '2'], ['--shards']]) {
    expect(await cli(['matrix', ...wrong])).toMatchObject({ exitCode: 3, stdout: '' });
  }
  write('swan-domains.yml', FLEET_YAML.slice(0, FLEET_YAML.indexOf('apps:')));
  await cli(['matrix', '--shards', '3']);
});

transcript('doctor', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  const good = await cli(['doctor', ...TOKENS]);
  expect(good.exitCode).toBe(0);
  expect(good.requests).toHaveLength(3);
  write('tokens.json', tokensJson(THREE).replace(tokenOf('16000002'), tokenOf('16000002').replace('45.', '42.')));
  const bad = await cli(['doctor', ...TOKENS]);
  expect(bad.exitCode).toBe(4);
  await cli(['doctor', '--app', '16000002', '--format', 'json', ...TOKENS]);
});

transcript(
  'doctor-where-nobody-may-call',
  { files: FLEET, sandbox: threeApps({ choose: () => '40008' }) },
  async ({ cli }) => {
    const run = await cli(['doctor', '--concurrency', '1', ...TOKENS]);
    expect(run.exitCode).toBe(4);
    expect(run.requests).toHaveLength(1);
  },
);

transcript('app', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  expect(modified(await cli(['apply', '--yes', '--app', '16000003', ...TOKENS]))).toEqual([2, 2]);
  const two = await cli(['plan', '--app', '16000003', '--app', '16000001', '--app', '16000003', ...TOKENS]);
  expect(new Set(two.requests.map(({ app }) => app))).toEqual(new Set([0, 2]));
  const near = await cli(['plan', '--app', '1600002', ...TOKENS]);
  expect(near).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  expect(near.stderr).toContain('16000002');
});

transcript('shard', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  const runs = [
    await cli(['plan', '--shard', '1/2', ...TOKENS]),
    await cli(['plan', '--shard', '2/2', ...TOKENS]),
  ] as const;
  const [one, other] = runs.map(({ requests }) => [...new Set(requests.map(({ app }) => app))]);
  expect([...(one ?? []), ...(other ?? [])].sort()).toEqual([0, 1, 2]);
  for (const wrong of ['0/2', '3/2', '1', '1/0', 'x/y', '']) {
    expect(await cli(['plan', '--shard', wrong, ...TOKENS])).toMatchObject({ exitCode: 3, requests: [] });
  }
});

transcript('report-merge', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  expect((await cli(['apply', '--yes', '--shard', '1/2', '--out', 'first.json', ...TOKENS])).exitCode).toBe(0);
  write('tokens.json', tokensJson([THREE[0], THREE[1]]));
  expect((await cli(['apply', '--yes', '--shard', '2/2', '--out', 'second.json', ...TOKENS])).exitCode).toBe(4);
  const merged = await cli(['report', 'merge', 'first.json', 'second.json', '--out', 'merged.json']);
  expect(merged).toMatchObject({ exitCode: 4, requests: [] });
  expect((await cli(['report', 'merge', 'merged.json'])).stdout).toBe(merged.stdout);
  await cli(['report', 'merge', 'first.json', 'second.json', '--format', 'markdown']);
  for (const wrong of [
    ['merge', 'first.json', 'first.json'],
    ['merge', 'first.json', 'tokens.json'],
    ['merge', 'first.json', 'nowhere.json'],
    ['merge'],
    ['join', 'first.json'],
    ['merge', 'first.json', '--out', 'no/such/folder.json'],
    ['merge', 'first.json', '--out', 'tokens.json'],
    ['merge', 'first.json', '--out', './first.json'],
  ]) {
    const run = await cli(['report', ...wrong]);
    expect(run.exitCode).toBe(3);
    expect(run.stderr.split('\n')).toHaveLength(2);
  }
});

transcript('a-shard-without-apps', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  for (const args of [['plan'], ['apply', '--yes'], ['get'], ['check'], ['doctor'], ['which', 'm.waitui.com']]) {
    const tokens = args[0] === 'check' ? [] : TOKENS;
    const run = await cli([...args, '--shard', '3/3', ...tokens]);
    expect(run.requests).toEqual([]);
    expect(run.exitCode).toBe(args[0] === 'which' ? 1 : 0);
  }
});

const ONE_BAD = FLEET_YAML.replace('https://v1.hitokoto.cn', 'https://v1.hitokoto.org');

transcript(
  'one-bad-app-stops-all',
  { files: { ...FLEET, 'swan-domains.yml': ONE_BAD }, sandbox: threeApps() },
  async ({ cli }) => {
    for (const args of [['plan'], ['apply', '--yes']]) {
      expect(await cli([...args, ...TOKENS])).toMatchObject({ exitCode: 1, requests: [] });
    }
  },
);

transcript(
  'keep-going',
  { files: { ...FLEET, 'swan-domains.yml': ONE_BAD }, sandbox: threeApps() },
  async ({ cli, sandbox }) => {
    const plan = await cli(['plan', '--keep-going', ...TOKENS]);
    expect(plan.exitCode).toBe(1);
    const run = await cli(['apply', '--yes', '--keep-going', ...TOKENS]);
    expect(run.exitCode).toBe(1);
    expect(modified(run)).toEqual([2, 2]);
    // The bad one is not even read.
    expect([...plan.requests, ...run.requests].some(({ app }) => app === 1)).toBe(false);
    expect(sandbox.live(tokenOf('16000002')).request_domain).toContain('https://old.hitokoto.cn');
  },
);

transcript('max-modifications', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  const plan = await cli(['plan', '--max-modifications', '2', ...TOKENS]);
  const run = await cli(['apply', '--yes', '--max-modifications', '2', ...TOKENS]);
  expect([plan.exitCode, run.exitCode]).toEqual([1, 1]);
  expect(modified(run)).toEqual([1]);
  // What was left over is done by the next run.
  const rest = await cli(['apply', '--yes', '--max-modifications', '2', ...TOKENS]);
  expect(rest.exitCode).toBe(0);
  expect(modified(rest)).toEqual([2, 2]);
});

test.concurrent('an app that does not fit is refused whole, and so is a later one that needs more than is left', async () => {
  await withStage({ files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
    for (const [most, second, third] of [
      ['0', 'refused', 'refused'],
      ['1', 'pending', 'refused'],
      ['2', 'pending', 'refused'],
      ['3', 'pending', 'pending'],
    ]) {
      const { stdout } = await cli(['plan', '--max-modifications', `${most}`, '--format', 'json', ...TOKENS]);
      expect(Object.values(statuses(stdout))).toEqual(['unchanged', second, third]);
    }
  });
});

test.concurrent('plan and apply give the same apps the same answer, however quickly each is read', async () => {
  const ids = manyIds(12);
  // Every third has what is wanted; the first ones are read last.
  const lists = (_: string, index: number) =>
    index % 3 === 0 ? { request_domain: ['https://m.waitui.com'] } : undefined;
  let readings = 0;
  const choose = ({ action }: { action: string | null }) =>
    action === 'get' && readings++ < 4 ? 'http:503:once' : undefined;
  const files = { 'swan-domains.yml': manyYaml(ids), 'tokens.json': tokensJson(ids) };
  await withStage({ files, sandbox: serving(ids, lists, { choose }) }, async ({ cli, sandbox }) => {
    const args = ['--max-modifications', '5', '--format', 'json', '--timeout', '1', ...TOKENS];
    const planned = statuses((await cli(['plan', ...args])).stdout);
    readings = 0;
    const applied = statuses((await cli(['apply', '--yes', ...args])).stdout);
    const wanted = ids.map((_, index) => (index % 3 === 0 ? 'unchanged' : index < 8 ? 'pending' : 'refused'));
    expect(Object.values(planned)).toEqual(wanted);
    expect(Object.values(applied)).toEqual(wanted.map((status) => (status === 'pending' ? 'applied' : status)));
    const counted = ids.map((id) => sandbox.modifications(tokenOf(id)).modifydomain);
    expect(counted).toEqual(wanted.map((status) => (status === 'pending' ? 1 : 0)));
  });
});

// No transcript: how often each was tried depends on the machine.
test.concurrent.each([
  ['apply', 'the platform did not answer any of 3 apps in a row: the run ended, and nothing was sent'],
  ['get', '平台连续 3 个小程序均无应答：运行提前结束，没有发送任何修改'],
])('a platform that never answers ends the run: %s', { timeout: 30_000 }, async (command, words) => {
  const ids = manyIds(60);
  const files = { 'swan-domains.yml': manyYaml(ids), 'tokens.json': tokensJson(ids) };
  const silent = serving(ids, undefined, { answers: [parseCannedAnswer('any=hang')] });
  await withStage({ files, sandbox: silent }, async ({ cli, folder }) => {
    const more = command === 'get' ? ['--lang', 'zh'] : ['--yes'];
    const run = await cli([
      command,
      ...more,
      ...TOKENS,
      '--timeout',
      '1',
      '--concurrency',
      '2',
      '--out',
      'result.json',
    ]);
    expect(run.exitCode).toBe(4);
    // Three in a row, and what was at work by then.
    expect(new Set(run.requests.map(({ app }) => app)).size).toBe(4);
    expect(run.stdout.split('\n').filter((line) => line.includes(words))).toHaveLength(command === 'get' ? 56 : 1);
    const { apps } = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
    expect(apps[59]).toMatchObject({ status: 'skipped', error: null, refusal: { kind: 'no-answer', remedy: null } });
  });
});

transcript('one-wrong-token', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  write('tokens.json', tokensJson(THREE).replace(tokenOf('16000002'), `${tokenOf('16000002')}-spent`));
  const run = await cli(['apply', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(4);
  expect(modified(run)).toEqual([2, 2]);
  expect(run.requests.filter(({ app }) => app === null)).toHaveLength(1);
});

transcript(
  'what-holds-for-all-ends-the-run',
  { files: FLEET, sandbox: threeApps({ choose: ({ app }) => (app === 1 ? '40008' : undefined) }) },
  async ({ cli }) => {
    const run = await cli(['apply', '--yes', '--concurrency', '1', ...TOKENS]);
    expect(run.exitCode).toBe(4);
    expect(run.requests.map(({ app }) => app)).toEqual([0, 1]);
  },
);

test.concurrent('of many apps only those that are at work meet what holds for all', async () => {
  const ids = manyIds(60);
  const files = { 'swan-domains.yml': manyYaml(ids), 'tokens.json': tokensJson(ids) };
  const sandbox = serving(ids, undefined, { choose: () => '40008' });
  await withStage({ files, sandbox }, async ({ cli }) => {
    const run = await cli(['apply', '--yes', '--concurrency', '4', '--format', 'json', ...TOKENS]);
    expect(run.exitCode).toBe(4);
    expect(run.requests.length).toBeLessThanOrEqual(4);
    const found = Object.values(statuses(run.stdout));
    expect(found.filter((status) => status === 'failed')).toHaveLength(run.requests.length);
    expect(found.filter((status) => status === 'skipped')).toHaveLength(60 - run.requests.length);
  });
});

transcript('one-token-for-two-apps', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  write('tokens.json', tokensJson(THREE).replace(tokenOf('16000003'), tokenOf('16000002')));
  const run = await cli(['apply', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(4);
  // Whose it is nobody can tell: nothing is sent with it, for neither.
  expect(modified(run)).toEqual([]);
  expect(run.requests.filter(({ app }) => app === 1)).toEqual([]);
  const shared = await cli(['plan'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: tokenOf('16000001') } });
  expect(shared).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
});

transcript('partly-applied', { files: FLEET, sandbox: threeApps({ quota: 1 }) }, async ({ cli, sandbox, write }) => {
  expect((await cli(['apply', '--yes', ...TOKENS])).exitCode).toBe(0);
  write(
    'swan-domains.yml',
    FLEET_YAML.replace('"16000001"', '"16000001"\n    add_domains: { request_domain: https://a.waitui.com }').replace(
      'v1.hitokoto',
      'v2.hitokoto',
    ),
  );
  const run = await cli(['apply', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(4); // the second app's quota is used up, the first one's is not
  expect(sandbox.live(tokenOf('16000001')).request_domain).toContain('https://a.waitui.com');
});

transcript(
  'chinese',
  {
    files: FLEET,
    sandbox: threeApps({ choose: ({ app, action }) => (app === 1 && action !== 'get' ? '470016' : undefined) }),
  },
  async ({ cli, write }) => {
    for (const args of [
      ['plan', '--max-modifications', '1'],
      ['apply', '--yes'],
      ['get', '--endpoint', 'modifydomain'],
      ['which', 'm.waitui.com', '--live'],
      ['doctor'],
    ]) {
      await cli([...args, ...TOKENS, '--lang', 'zh']);
    }
    write('swan-domains.yml', ONE_BAD);
    await cli(['apply', '--yes', '--keep-going', ...TOKENS, '--lang', 'zh']);
  },
);

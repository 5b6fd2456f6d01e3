/** What was reviewed is what is applied, and what was applied can be taken back: saved plans, checksums, `restore`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { post } from '../sandbox/call-sandbox.ts';
import { answering, GOOD, GOOD_YAML, LIVE } from '../transcripts/configs.ts';
import { FLEET, FLEET_YAML, manyYaml, THREE, TOKENS, threeApps, tokenOf, tokensJson } from '../transcripts/fleet.ts';
import { type CliRun, type Stage, withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/review');

function modifications({ requests }: CliRun): (string | null)[] {
  return requests.filter(({ action }) => action !== 'get').map(({ action }) => action);
}

/** Somebody else changes an app: not through our tool. */
async function somebodyAdds({ sandbox, note }: Stage, appId: string | null, domain: string): Promise<void> {
  note(`somebody else adds ${domain}${appId === null ? '' : ` to ${appId}`}`);
  const access_token = appId === null ? sandbox.token : tokenOf(appId);
  await post(sandbox, 'modifydomain', { access_token, action: 'add', request_domain: domain });
}

function checksumOf({ stdout }: CliRun): string {
  return /^checksum (?:of all apps )?([0-9a-f]{64})$/m.exec(stdout)?.[1] ?? expect.fail('the plan shows no checksum');
}

/** Of each app that is to change, in the order shown. */
function checksumsOf({ stdout }: CliRun): string[] {
  return [...stdout.matchAll(/^ {4}checksum ([0-9a-f]{64})$/gm)].map(([, checksum = '']) => checksum);
}

transcript('one-app', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox }) => {
  expect(modifications(await cli(['plan', '--out', 'plan.json']))).toEqual([]);
  const run = await cli(['apply', 'plan.json', '--yes']);
  expect(run.exitCode).toBe(0);
  expect(modifications(run)).toEqual(['set']);
  expect(sandbox.live().request_domain).toEqual(['https://api.xsslyjt.com', 'https://m.waitui.com']);
  // What is there already needs no review.
  const again = await cli(['apply', 'plan.json', '--yes']);
  expect(again.exitCode).toBe(0);
  expect(modifications(again)).toEqual([]);
});

transcript('three-apps', { files: FLEET, sandbox: threeApps() }, async ({ cli, folder }) => {
  const printed = await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  const saved = readFileSync(join(folder, 'plan.json'), 'utf8');
  expect(JSON.parse(saved).checksum).toBe(checksumOf(printed));
  expect((await cli(['plan', '--format', 'json', ...TOKENS])).stdout).toBe(saved);
  const run = await cli(['apply', 'plan.json', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(0);
  expect(modifications(run)).toHaveLength(3);
});

transcript('live-moved', { files: FLEET, sandbox: threeApps() }, async (stage) => {
  const { cli, sandbox } = stage;
  await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  await somebodyAdds(stage, '16000002', 'https://new.hitokoto.cn');
  const run = await cli(['apply', 'plan.json', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('https://new.hitokoto.cn');
  expect(run.requests.filter(({ app, action }) => app === 1 && action !== 'get')).toEqual([]);
  expect(sandbox.modifications(tokenOf('16000003'))).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
  expect(sandbox.live(tokenOf('16000002')).request_domain).toContain('https://new.hitokoto.cn');
});

transcript('live-moved-of-one-app', { files: GOOD, sandbox: answering() }, async (stage) => {
  const { cli } = stage;
  const plan = await cli(['plan', '--out', 'plan.json']);
  await somebodyAdds(stage, null, 'https://new.hitokoto.cn');
  for (const reviewed of [['plan.json'], ['--checksum', checksumOf(plan)]]) {
    const run = await cli(['apply', ...reviewed, '--yes']);
    expect(run.exitCode).toBe(1);
    expect(modifications(run)).toEqual([]);
  }
});

transcript('what-nobody-manages-may-move', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox, note }) => {
  await cli(['plan', '--out', 'plan.json']);
  note('somebody else sets socket_domain, which the config does not manage');
  await post(sandbox, 'modifydomain', { action: 'add', socket_domain: 'wss://ws.waitui.com' });
  expect((await cli(['apply', 'plan.json', '--yes'])).exitCode).toBe(0);
});

transcript('declaration-moved', { files: FLEET, sandbox: threeApps() }, async ({ cli, write, sandbox }) => {
  await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  write('swan-domains.yml', FLEET_YAML.replace('https://v1.hitokoto.cn', 'https://v2.hitokoto.cn'));
  const run = await cli(['apply', 'plan.json', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(1);
  expect(sandbox.modifications(tokenOf('16000002')).modifydomain).toBe(0);
  expect(sandbox.modifications(tokenOf('16000003')).modifydomain).toBe(1);
  // Another mode is another plan.
  const additive = await cli(['apply', 'plan.json', '--yes', '--mode', 'additive', '--app', '16000002', ...TOKENS]);
  expect(additive.exitCode).toBe(1);
  expect(modifications(additive)).toEqual([]);
});

transcript('not-in-the-plan', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  await cli(['plan', '--out', 'plan.json', '--app', '16000001', '--app', '16000003', ...TOKENS]);
  const run = await cli(['apply', 'plan.json', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(1);
  expect(run.requests.some(({ app }) => app === 1)).toBe(false);
  // Nor is one that could not be read when the plan was made.
  write('tokens.json', tokensJson([THREE[0], THREE[2]]));
  await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  write('tokens.json', tokensJson(THREE));
  const later = await cli(['apply', 'plan.json', '--yes', ...TOKENS]);
  expect(later.exitCode).toBe(1);
  expect(modifications(later)).toEqual([]);
});

transcript('no-longer-declared', { files: FLEET, sandbox: threeApps() }, async ({ cli, write, sandbox }) => {
  await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  write('swan-domains.yml', FLEET_YAML.slice(0, FLEET_YAML.indexOf('  - app_id: "16000003"')));
  const run = await cli(['apply', 'plan.json', '--yes', ...TOKENS]);
  expect(run.exitCode).toBe(1);
  expect(sandbox.modifications(tokenOf('16000002')).modifydomain).toBe(1);
  expect(sandbox.modifications(tokenOf('16000003'))).toEqual({ modifydomain: 0, modifywebviewdomain: 0 });
  // Who chooses one app does not speak of the others.
  expect((await cli(['apply', 'plan.json', '--yes', '--app', '16000002', ...TOKENS])).exitCode).toBe(0);
});

transcript('no-plan', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  expect((await cli(['apply', '--yes', '--out', 'applied.json', '--app', '16000003', ...TOKENS])).exitCode).toBe(0);
  write('empty.json', '');
  write('text.json', 'checksum 90f03ce7\n');
  write('cut.json', '{"schema":"swan-domains/1","command":"plan","apps":[');
  write('list.json', '[]\n');
  write('other.json', '{"schema":"swan-domains/2","command":"plan","apps":[]}\n');
  write('apps.json', '{"schema":"swan-domains/1","command":"plan","apps":{}}\n');
  for (const name of ['empty', 'text', 'cut', 'list', 'other', 'apps', 'applied', 'nowhere']) {
    const run = await cli(['apply', `${name}.json`, '--yes', ...TOKENS]);
    expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
    expect(run.stderr).toContain(`${name}.json`);
  }
  expect((await cli(['apply', 'no.json', 'such.json', '--yes', ...TOKENS])).exitCode).toBe(3);
  expect((await cli(['plan', 'plan.json', ...TOKENS])).exitCode).toBe(3);
});

const WRONG = '0'.repeat(64);

transcript('checksum', { files: FLEET, sandbox: threeApps() }, async (stage) => {
  const { cli } = stage;
  const checksum = checksumOf(await cli(['plan', ...TOKENS]));
  const wrong = await cli(['apply', '--yes', '--checksum', WRONG, ...TOKENS]);
  expect(wrong.exitCode).toBe(1);
  expect(modifications(wrong)).toEqual([]);
  expect(wrong.stdout).toContain('- https://old.hitokoto.cn'); // what is planned now is there to be reviewed
  const other = await cli(['apply', '--yes', '--checksum', checksum, '--app', '16000002', ...TOKENS]);
  expect(other.exitCode).toBe(1);
  expect(modifications(other)).toEqual([]);
  const right = await cli(['apply', '--yes', '--checksum', checksum, ...TOKENS]);
  expect(right.exitCode).toBe(0);
  expect(modifications(right)).toHaveLength(3);
});

transcript('checksum-of-one-app', { files: GOOD, sandbox: answering() }, async ({ cli }) => {
  const checksum = checksumOf(await cli(['plan']));
  const wrong = await cli(['apply', '--yes', '--checksum', WRONG]);
  expect(wrong.exitCode).toBe(1);
  expect(modifications(wrong)).toEqual([]);
  const right = await cli(['apply', '--yes', '--checksum', checksum]);
  expect(right.exitCode).toBe(0);
  expect(modifications(right)).toEqual(['set']);
  // Where nothing is left to do, no checksum is wrong.
  expect((await cli(['apply', '--yes', '--checksum', checksum])).exitCode).toBe(0);
});

transcript('checksum-where-one-app-is-unread', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  const checksum = checksumOf(await cli(['plan', ...TOKENS]));
  write('tokens.json', tokensJson([THREE[0], THREE[2]]));
  const run = await cli(['apply', '--yes', '--checksum', checksum, ...TOKENS]);
  expect(run.exitCode).toBe(4);
  expect(modifications(run)).toEqual([]);
});

transcript('checksums-app-by-app', { files: FLEET, sandbox: threeApps() }, async (stage) => {
  const { cli, sandbox } = stage;
  const plan = await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  const [second = '', third = ''] = checksumsOf(plan);
  const { apps } = JSON.parse(readFileSync(join(stage.folder, 'plan.json'), 'utf8'));
  expect(apps.map(({ checksum }: { checksum: string }) => checksum)).toEqual([expect.any(String), second, third]);
  await somebodyAdds(stage, '16000002', 'https://new.hitokoto.cn');
  const reviewed = `${second},\n${third}`;
  const run = await cli(['apply', '--yes', '--checksum', reviewed, ...TOKENS]);
  expect(run.exitCode).toBe(1);
  expect(run.requests.filter(({ app, action }) => app === 1 && action !== 'get')).toEqual([]);
  expect(sandbox.modifications(tokenOf('16000003'))).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
  // What moved is shown, and may be reviewed there.
  expect(run.stdout).toContain('- https://new.hitokoto.cn');
  const now = /its plan now has the checksum "([0-9a-f]{64})"/.exec(run.stdout)?.[1] ?? '';
  const again = await cli(['apply', '--yes', '--checksum', `${reviewed},${now}`, ...TOKENS]);
  expect(again.exitCode).toBe(0);
  expect(modifications(again)).toEqual(['set']);
});

transcript('checksums-of-alike-apps', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  // The same lists, declared and live: what was reviewed of one is not reviewed of the other.
  write('swan-domains.yml', manyYaml(['16000002', '16000003'], '  web_view_domain: [https://www.xsslyjt.com]\n'));
  const [first = '', second = ''] = checksumsOf(await cli(['plan', ...TOKENS]));
  expect(first).not.toBe(second);
  const run = await cli(['apply', '--yes', '--checksum', second, ...TOKENS]);
  expect(run.exitCode).toBe(1);
  expect(run.requests.filter(({ action }) => action !== 'get').map(({ app }) => app)).toEqual([2]);
});

transcript('checksums-where-one-app-is-unread', { files: FLEET, sandbox: threeApps() }, async ({ cli, write }) => {
  const [, third = ''] = checksumsOf(await cli(['plan', ...TOKENS]));
  write('tokens.json', tokensJson([THREE[0], THREE[2]]));
  const run = await cli(['apply', '--yes', '--checksum', third, ...TOKENS]);
  expect(run.exitCode).toBe(4); // of the one without a token
  expect(modifications(run)).toEqual(['add', 'add']);
  write('tokens.json', tokensJson(THREE));
  // A variable that is not set is no checksum.
  const empty = await cli(['apply', '--yes', '--checksum', '', ...TOKENS]);
  expect(empty.exitCode).toBe(1);
  expect(modifications(empty)).toEqual([]);
});

let addressAllowed = true;

transcript(
  'goes-on-with-the-same-plan',
  { files: FLEET, sandbox: threeApps({ choose: ({ app }) => (app === 2 && !addressAllowed ? '40008' : undefined) }) },
  async ({ cli, sandbox, note }) => {
    await cli(['plan', '--out', 'plan.json', ...TOKENS]);
    addressAllowed = false;
    note('the third app may not be called from this address any more');
    const stopped = await cli(['apply', 'plan.json', '--yes', '--concurrency', '1', ...TOKENS]);
    expect(stopped.exitCode).toBe(4);
    addressAllowed = true;
    note('now it may');
    const rest = await cli(['apply', 'plan.json', '--yes', '--concurrency', '1', ...TOKENS]);
    expect(rest.exitCode).toBe(0);
    expect(sandbox.modifications(tokenOf('16000002')).modifydomain).toBe(1);
    expect(sandbox.modifications(tokenOf('16000003'))).toEqual({ modifydomain: 1, modifywebviewdomain: 1 });
  },
);

transcript('restore', { files: FLEET, sandbox: threeApps() }, async ({ cli, sandbox }) => {
  const before = THREE.map((id) => sandbox.live(tokenOf(id)));
  expect((await cli(['apply', '--yes', '--out', 'applied.json', ...TOKENS])).exitCode).toBe(0);
  // The third one had nothing: to empty its lists again takes a word.
  const careful = await cli(['restore', 'applied.json', '--yes', ...TOKENS]);
  expect(careful.exitCode).toBe(1);
  expect(sandbox.live(tokenOf('16000002'))).toEqual(before[1]);
  const run = await cli(['restore', 'applied.json', '--yes', '--allow-deletions', ...TOKENS]);
  expect(run.exitCode).toBe(0);
  expect(THREE.map((id) => sandbox.live(tokenOf(id)))).toEqual(before);
  const again = await cli(['restore', 'applied.json', '--yes', ...TOKENS]);
  expect(again.exitCode).toBe(0);
  expect(modifications(again)).toEqual([]);
});

transcript('restore-one-app', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox }) => {
  await cli(['apply', '--yes', '--out', 'applied.json']);
  const ask = await cli(['restore', 'applied.json']);
  expect(ask).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  const run = await cli(['restore', 'applied.json', '--yes']);
  expect(run.exitCode).toBe(0);
  expect([...sandbox.live().request_domain].sort()).toEqual([...LIVE.request_domain].sort());
});

transcript('restore-after-add-all', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox }) => {
  const before = sandbox.live();
  await cli(['add-all', '--yes', '--out', 'added.json']);
  expect(sandbox.live()).not.toEqual(before);
  // Most of what is there now goes again.
  const careful = await cli(['restore', 'added.json', '--yes']);
  const run = careful.exitCode === 0 ? careful : await cli(['restore', 'added.json', '--yes', '--allow-deletions']);
  expect(run.exitCode).toBe(0);
  for (const type of ['request_domain', 'web_view_domain'] as const) {
    expect(new Set(sandbox.live()[type])).toEqual(new Set(before[type]));
  }
});

transcript('restore-only-what-was-changed', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox, note }) => {
  await cli(['apply', '--yes', '--out', 'applied.json']);
  note('somebody else sets socket_domain and web_view_domain, which the run did not change');
  await post(sandbox, 'modifydomain', { action: 'add', socket_domain: 'wss://ws.waitui.com' });
  await post(sandbox, 'modifywebviewdomain', { action: 'set', web_view_domain: 'https://m.xsslyjt.com' });
  const { socket_domain, web_view_domain } = sandbox.live();
  expect((await cli(['restore', 'applied.json', '--yes'])).exitCode).toBe(0);
  expect(sandbox.live()).toMatchObject({ socket_domain, web_view_domain });
});

transcript('restore-after-somebody-else', { files: GOOD, sandbox: answering() }, async (stage) => {
  const { cli, sandbox } = stage;
  await cli(['apply', '--yes', '--out', 'applied.json']);
  await somebodyAdds(stage, null, 'https://urgent.hitokoto.cn');
  const run = await cli(['restore', 'applied.json', '--yes']);
  expect(run.exitCode).toBe(1);
  expect(modifications(run)).toEqual([]);
  expect(sandbox.live().request_domain).toContain('https://urgent.hitokoto.cn');
  expect(run.stdout).toContain('not as the run left it');
  expect(run.stdout).not.toContain('swan-domains plan');
});

transcript('restore-what-was-never-done', { files: GOOD, sandbox: answering('470011:once') }, async ({ cli }) => {
  expect((await cli(['apply', '--yes', '--out', 'refused.json'])).exitCode).toBe(4);
  expect((await cli(['apply', '--yes'])).exitCode).toBe(0); // what a later run did is not the first one's
  const run = await cli(['restore', 'refused.json', '--yes', '--allow-deletions']);
  expect(run).toMatchObject({ exitCode: 3, requests: [] });
});

transcript('nothing-to-restore', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  await cli(['plan', '--out', 'plan.json', ...TOKENS]);
  await cli(['apply', '--yes', '--app', '16000001', '--out', 'unchanged.json', ...TOKENS]);
  for (const args of [['plan.json'], ['unchanged.json'], [], ['nowhere.json']]) {
    const run = await cli(['restore', ...args, '--yes', ...TOKENS]);
    expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  }
});

transcript(
  'restore-what-is-no-longer-declared',
  { files: FLEET, sandbox: threeApps() },
  async ({ cli, write, sandbox }) => {
    await cli(['apply', '--yes', '--out', 'applied.json', ...TOKENS]);
    const [head, end] = [FLEET_YAML.indexOf('  - app_id: "16000002"'), FLEET_YAML.indexOf('  - app_id: "16000003"')];
    write('swan-domains.yml', FLEET_YAML.slice(0, end));
    const two = await cli(['restore', 'applied.json', '--yes', ...TOKENS]);
    expect(two.exitCode).toBe(1);
    expect(new Set(two.requests.map(({ app }) => app))).toEqual(new Set([1]));
    expect(sandbox.live(tokenOf('16000002')).request_domain).toContain('https://old.hitokoto.cn');
    write('swan-domains.yml', FLEET_YAML.slice(0, head));
    expect(await cli(['restore', 'applied.json', '--yes', ...TOKENS])).toMatchObject({ exitCode: 1, requests: [] });
  },
);

transcript('restore-what-is-no-longer-registered', { sandbox: answering() }, async ({ cli, write }) => {
  write('swan-domains.yml', GOOD_YAML);
  await cli(['apply', '--yes', '--out', 'applied.json']);
  write('swan-domains.yml', GOOD_YAML.replaceAll(', hitokoto.cn', ''));
  const run = await cli(['restore', 'applied.json', '--yes']);
  expect(run).toMatchObject({ exitCode: 1, requests: [] });
  expect(run.stdout).toContain('470016');
});

transcript('detailed-exitcode', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  const plan = async (...args: string[]) => (await cli(['plan', '--detailed-exitcode', ...args, ...TOKENS])).exitCode;
  expect(await plan('--app', '16000001')).toBe(0);
  expect(await plan()).toBe(2);
  expect(await plan('--max-modifications', '1')).toBe(1);
  expect((await cli(['plan', ...TOKENS])).exitCode).toBe(0);
});

transcript('out-cannot-be-written', { files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
  // Before anything is sent: what was changed must not go untold.
  for (const [path, command] of [
    ['no/such/folder.json', ['apply', '--yes']],
    ['.', ['plan']],
    ['', ['get']],
  ] as const) {
    const run = await cli([...command, '--out', path, ...TOKENS]);
    expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  }
});

// A file that can be opened, and written only to where there is room: there is none.
test.runIf(existsSync('/dev/full')).concurrent('a result that cannot be saved is printed all the same', async () => {
  await withStage({ files: FLEET, sandbox: threeApps() }, async ({ cli }) => {
    const run = await cli(['apply', '--yes', '--out', '/dev/full', ...TOKENS]);
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain('"/dev/full" cannot be written (ENOSPC)');
    expect(run.stdout).toContain('16000003  applied');
    expect(modifications(run)).toHaveLength(3);
    const again = await cli(['plan', '--out', '/dev/full', '--format', 'json', ...TOKENS]);
    expect(JSON.parse(again.stdout)).toMatchObject({ exit_code: 3, usage: { kind: 'cannot-write' } });
    expect(JSON.parse(again.stdout).apps).toHaveLength(3);
  });
});

transcript('chinese', { files: FLEET, sandbox: threeApps() }, async (stage) => {
  const { cli, write } = stage;
  const zh = (...args: string[]) => cli([...args, ...TOKENS, '--lang', 'zh']);
  await cli(['plan', '--app', '16000002', '--app', '16000003', '--out', 'plan.json', ...TOKENS]);
  await somebodyAdds(stage, '16000002', 'https://new.hitokoto.cn');
  write('swan-domains.yml', FLEET_YAML.replace('www.xsslyjt', 'w3.xsslyjt'));
  await zh('apply', 'plan.json', '--yes');
  await zh('apply', '--yes', '--checksum', WRONG);
  await zh('restore', 'plan.json', '--yes');
});

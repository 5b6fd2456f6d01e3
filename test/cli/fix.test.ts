/** `check --fix`: what is rewritten in the config, what is left, and what is only shown. */
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REGISTERED_YAML } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/fix');
const UGLY = `${REGISTERED_YAML}domains:
  request_domain:
    # 接口
    - https://API.xsslyjt.com:443/ # ours
    - "https://m.waitui.com；https://v1.hitokoto.cn"
    - https://m.waitui.com
    - https://m.waitui.com # why?
    - http://a.waitui.com/x
  web_view_domain: 'https://www.xsslyjt.com,,https://WWW.xsslyjt.com'
`;
const APPS = `${REGISTERED_YAML}apps: { file: apps.json }\n`;

transcript('fix', { files: { 'swan-domains.yml': UGLY } }, async ({ cli, show, folder }) => {
  expect((await cli(['check'])).exitCode).toBe(1);
  expect((await cli(['check', '--fix'])).exitCode).toBe(1);
  show('swan-domains.yml');
  const once = readFileSync(join(folder, 'swan-domains.yml'), 'utf8');
  await cli(['check', '--fix']);
  expect(readFileSync(join(folder, 'swan-domains.yml'), 'utf8')).toBe(once);
  expect((await cli(['check', '--fix-unsafe', '--lang', 'zh'])).exitCode).toBe(0);
  show('swan-domains.yml');
});

transcript('chinese', { files: { 'swan-domains.yml': UGLY } }, async ({ cli }) => {
  await cli(['check', '--lang', 'zh', '--fix-dry-run']);
  await cli(['check', '--lang', 'zh', '--fix']);
  await cli(['check', '--lang', 'zh', '--fix', '--request-domain', 'https://m.waitui.com']);
});

transcript('dry-run', { files: { 'swan-domains.yml': UGLY } }, async ({ cli, folder }) => {
  expect((await cli(['check', '--fix-dry-run'])).exitCode).toBe(1);
  await cli(['check', '--fix-dry-run', '--fix-unsafe']);
  expect(readFileSync(join(folder, 'swan-domains.yml'), 'utf8')).toBe(UGLY);
});

// Of a file from a Windows editor, without a last line break: a patch has the file's lines, to the letter.
test('git applies what a dry run prints', async () => {
  const ugly = '\ufeffdomains:\r\n  request_domain: [ https://M.waitui.com/,\thttps://n.waitui.com ]';
  await withStage({ files: { 'swan-domains.yml': ugly } }, async ({ cli, folder, write }) => {
    const text = () => readFileSync(join(folder, 'swan-domains.yml'), 'utf8');
    const { stdout } = await cli(['check', '--fix-dry-run', '--fix-unsafe']);
    await cli(['check', '--fix-unsafe']);
    const fixed = text();
    write('swan-domains.yml', ugly);
    const git = spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout, encoding: 'utf8' });
    expect(git).toMatchObject({ status: 0, stderr: '' });
    expect(text()).toBe(fixed);
  });
});

transcript('json', { files: { 'swan-domains.yml': UGLY } }, async ({ cli, folder }) => {
  const run = await cli(['check', '--fix-dry-run', '--format', 'json']);
  expect(JSON.parse(run.stdout).fixed.length).toBeGreaterThan(4);
  expect(readFileSync(join(folder, 'swan-domains.yml'), 'utf8')).toBe(UGLY);
});

transcript(
  'apps-file',
  {
    files: {
      'swan-domains.yml': APPS,
      'apps.json': '[\n  {"app_id": "1", "domains": {"request_domain": ["https://M.waitui.com"]}}\n]\n',
    },
  },
  async ({ cli, show }) => {
    expect((await cli(['check', '--fix'])).exitCode).toBe(0);
    show('apps.json');
  },
);

const KEPT = `${REGISTERED_YAML}domains:
  request_domain:
    - http://M.waitui.com # swan-domains-ignore canonical-form: 与控制台一致
    - https://V1.hitokoto.cn
ignore:
  - { rule: secure-protocol, value: "http://M.waitui.com", reason: no TLS yet }
apps: { file: apps.json }
`;
const KEPT_APPS = `[
  {"app_id": "1", "add_domains": {"request_domain": ["https://API.xsslyjt.com"]}},
  {"app_id": "2", "add_domains": {"request_domain": ["https://API.xsslyjt.com"]},
   "ignore": [{"rule": "canonical-form", "value": "https://api.xsslyjt.com", "reason": "as printed"}]}
]
`;

transcript(
  'what-is-accepted',
  { files: { 'swan-domains.yml': KEPT, 'apps.json': KEPT_APPS } },
  async ({ cli, show, folder, write }) => {
    expect((await cli(['check'])).stdout).toContain('2 of these can be fixed');
    const shown = await cli(['check', '--fix-dry-run', '--format', 'json']);
    const { fixed, suppressed } = JSON.parse(shown.stdout) as Record<string, { rule: string }[]>;
    expect(fixed?.map(({ rule }) => rule)).toEqual(['canonical-form', 'canonical-form']);
    expect(suppressed).toHaveLength(3);
    await cli(['check', '--fix-unsafe']);
    show('swan-domains.yml');
    show('apps.json');
    write('swan-domains.yml', readFileSync(join(folder, 'swan-domains.yml'), 'utf8').replace(/ # swan.*/, ''));
    await cli(['check', '--lang', 'zh', '--fix']);
    show('swan-domains.yml');
  },
);

transcript('clean', { files: { 'swan-domains.yml': UGLY } }, async ({ cli, write, folder }) => {
  await cli(['check', '--fix-unsafe']);
  write('swan-domains.yml', readFileSync(join(folder, 'swan-domains.yml'), 'utf8').replace(/.*why.*\n/, ''));
  const before = statSync(join(folder, 'swan-domains.yml'));
  expect((await cli(['check', '--fix'])).stdout).toContain('nothing to fix');
  expect((await cli(['check', '--fix-dry-run'])).stdout).toBe('');
  const after = statSync(join(folder, 'swan-domains.yml'));
  expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]); // not even touched
});

transcript(
  'link-mode-mark-and-line-ends',
  { files: { 'real/domains.yml': `\ufeff${UGLY.replaceAll('\n', '\r\n')}` } },
  async ({ cli, folder }) => {
    const real = join(folder, 'real/domains.yml');
    chmodSync(real, 0o664);
    symlinkSync('real/domains.yml', join(folder, 'swan-domains.yml'));
    await cli(['check', '--fix']);
    expect(lstatSync(join(folder, 'swan-domains.yml')).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o664);
    const text = readFileSync(real, 'utf8');
    expect(text.startsWith('\ufeffregistered:')).toBe(true);
    expect(text).toContain('- https://api.xsslyjt.com # ours\r\n');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  },
);

transcript('wrong-usage', { files: { 'a.yml': UGLY, 'broken.yml': 'domains: [' } }, async ({ cli }) => {
  for (const args of [
    ['check', '--fix', '--config', 'a.yml', '--request-domain', 'https://m.waitui.com'],
    ['check', '--fix'],
    ['check', '--fix', '--config', 'broken.yml'],
    ['check', '--fix=yes', '--config', 'a.yml'],
    ['plan', '--fix', '--config', 'a.yml'],
  ]) {
    expect((await cli(args)).exitCode).toBe(3);
  }
});

const HTTP = 'https://m.waitui.com';
/** `check` has to tell what it found, be the hint below it hard to find or not. */
const HOSTILE = {
  'end.yml': `domains:\n  request_domain:\n    - ${HTTP}\n    - ${HTTP}\n    - ${HTTP}`,
  'sign.yml': 'domains:\n  request_domain:\n    - HTTPS://A.COM,@x\n    - HTTPS://B.COM ,!t\n',
  'escape.yml': 'domains:\n  request_domain: "https://a.com\\\\"\n  upload_domain: https://A.com\n',
  'flow.yml': 'domains: { request_domain: [https://a.com；*.b.com] }\n',
  'below.yml': `domains:\n  request_domain:\n    - ${HTTP}\n    - ${HTTP}\n    - http://A.com # swan-domains-ignore port: x\n`,
};

transcript('hostile', { files: HOSTILE }, async ({ cli, show }) => {
  for (const file of Object.keys(HOSTILE)) {
    const args = ['check', '--config', file];
    expect(await cli(args)).toMatchObject({ stdout: expect.stringContaining('can be fixed'), stderr: '' });
    const { stdout, stderr, exitCode } = await cli([...args, '--fix-unsafe']);
    expect([stderr, stdout.includes('not fixed')]).toEqual(['', file === 'escape.yml']);
    expect([0, 1]).toContain(exitCode);
    show(file);
  }
});

const JOINED = `${REGISTERED_YAML}domains:
  request_domain: [${HTTP}
    , ${HTTP}] # swan-domains-ignore port: x
`;

transcript('what-would-mean-another-line', { files: { 'swan-domains.yml': JOINED } }, async ({ cli, folder }) => {
  for (const args of [['--fix-dry-run'], ['--fix'], ['--fix', '--lang', 'zh']]) {
    const { stdout, stderr } = await cli(['check', ...args]);
    expect(stdout + stderr).toMatch(/(?:not fixed|未修正).*swan-domains.yml:\d/);
    expect(stdout).not.toContain('with --fix');
  }
  expect(readFileSync(join(folder, 'swan-domains.yml'), 'utf8')).toBe(JOINED);
});

const SHARED = 'apps: { file: ../apps.json }\n';

transcript(
  'one-file-of-two-configs',
  {
    files: {
      'a/swan-domains.yml': `${REGISTERED_YAML}${SHARED}`,
      'b/swan-domains.yml': `${REGISTERED_YAML}${SHARED}`,
      'apps.json': '[{"app_id": "1", "domains": {"request_domain": ["https://M.waitui.com"]}}]\n',
    },
  },
  async ({ cli }) => {
    const { stdout } = await cli(['check', 'a/swan-domains.yml', 'b/swan-domains.yml']);
    expect(stdout).toContain('this can be fixed');
  },
);

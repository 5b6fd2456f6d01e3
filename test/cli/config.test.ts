/** Where the lists come from: a config found upward, a named one, flags alone; and configs that cannot be read. */
import { expect } from 'vitest';
import { answering, GOOD, GOOD_YAML, REGISTERED_YAML } from '../transcripts/configs.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/config');
const BAD_YAML = GOOD_YAML.replace('https://m.waitui.com', 'https://m.waitui.com/x');

transcript('found-upward', { files: { 'swan-domains.yml': BAD_YAML, 'a/b/c/d/page.txt': '' } }, async ({ cli }) => {
  for (const cwd of ['.', 'a', 'a/b/c/d']) expect((await cli(['check'], { cwd })).exitCode).toBe(1);
});

transcript(
  'nearest-wins',
  {
    files: {
      'swan-domains.yml': BAD_YAML,
      'a/swan-domains.json': '{"domains":{"request_domain":["https://m.waitui.com"]}}',
    },
  },
  async ({ cli }) => {
    expect((await cli(['check', '--lang', 'en'], { cwd: 'a' })).exitCode).toBe(0);
  },
);

transcript(
  'not-beyond-the-repository',
  { files: { 'swan-domains.yml': BAD_YAML, 'inner/.git': 'gitdir: x\n' } },
  async ({ cli }) => {
    const run = await cli(['check'], { cwd: 'inner' });
    expect(run.stdout).toContain('[domain-type-required]');
  },
);

transcript('named', { files: { 'deploy/domains.yml': BAD_YAML, 'swan-domains.yml': GOOD_YAML } }, async ({ cli }) => {
  const run = await cli(['check', '--config', 'deploy/domains.yml']);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('deploy/domains.yml:6:7');
});

transcript('flags-only', { sandbox: answering() }, async ({ cli, sandbox }) => {
  const args = [
    '--registered',
    'waitui.com,xsslyjt.com',
    '--request-domain',
    'https://m.waitui.com,https://api.xsslyjt.com',
  ];
  await cli(['check', ...args]);
  await cli(['check', ...args, '--request-domain', 'https://m.waitui.org, api.waitui.com']);
  expect((await cli(['apply', '--yes', ...args])).exitCode).toBe(0);
  expect(sandbox.live().request_domain).toEqual(['https://api.xsslyjt.com', 'https://m.waitui.com']);
});

transcript('a-flag-replaces-its-type', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox }) => {
  expect((await cli(['apply', '--yes', '--request-domain=https://v1.hitokoto.cn'])).exitCode).toBe(0);
  expect(sandbox.live()).toMatchObject({
    request_domain: ['https://v1.hitokoto.cn'],
    web_view_domain: ['https://www.xsslyjt.com', 'https://www.xsslyjt.com'],
  });
});

const UNREADABLE: Readonly<Record<string, string | Uint8Array>> = {
  'yaml.yml': 'domains:\n  request_domain: [https://m.waitui.com\n  x: y\n',
  'empty.yml': '',
  'unknown-key.yml': 'domain:\n  request_domain: []\n',
  'unknown-type.yml': 'domains:\n  requestdomain: []\n',
  'unknown-rule.yml': 'rules: { registered-domains: off }\n',
  'no-value.yml': 'domains:\n  request_domain:\n',
  'wrong-type.yml': 'domains: { request_domain: [1] }\n',
  'wrong-value.yml': 'mode: additiv\n',
  'twice.yml': 'mode: exact\nmode: additive\n',
  'wildcard.yml': 'domains:\n  request_domain: [*.example.com]\n',
  'tag.yml': 'domains: !!js/function "x"\n',
  'gbk.yml': Uint8Array.from([0x23, 0x20, 0xd3, 0xf2, 0xc3, 0xfb, 0x0a]),
  'binary.yml': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x01]),
  'too-large.yml': new Uint8Array(16 * 1024 * 1024 + 1).fill(0x23),
};

transcript('unreadable', { files: { ...UNREADABLE, 'folder.yml/x': '' } }, async ({ cli }) => {
  for (const file of [...Object.keys(UNREADABLE), 'folder.yml', 'missing.yml']) {
    const run = await cli(['apply', '--yes', '--config', file]);
    expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
    expect(run.stderr).toMatch(new RegExp(`^${file.replace('.', '\\.')}(:\\d+:\\d+)?: error: [^\\n]+\\n$`));
  }
});

transcript(
  'bom-and-crlf',
  { files: { 'swan-domains.yml': `\ufeff${BAD_YAML.replaceAll('\n', '\r\n')}` } },
  async ({ cli }) => {
    const run = await cli(['check']);
    expect(run.stdout).toContain('swan-domains.yml:6:7: error');
  },
);

transcript(
  'app-id',
  { files: { 'swan-domains.yml': `app_id: 016012345\n${BAD_YAML}` }, sandbox: answering() },
  async (stage) => {
    const run = await stage.cli(['check', '--format', 'json']);
    expect(JSON.parse(run.stdout).problems[0].app_id).toBe('016012345');
    stage.write('swan-domains.yml', `app_id: 016012345\n${GOOD_YAML}`);
    await stage.cli(['plan']);
  },
);

transcript(
  'rules',
  {
    files: {
      'swan-domains.yml': `${REGISTERED_YAML}domains:
  request_domain: [http://m.waitui.com, "https://*.waitui.com", https://m.waitui.org, https://a.waitui.com:8443]
rules:
  secure-protocol: info
  domain-format: [error, { allow_wildcard: true }]
  registered-domain: off
  max-domains: [error, { limit: 3 }]
  port: off
`,
    },
  },
  async ({ cli }) => {
    await cli(['check']);
  },
);

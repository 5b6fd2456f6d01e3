/** `scan`, through the built command line: findings on the code, in the config, and what is written there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/scan');

const PROGRAM = {
  'app.json': '{ "pages": ["pages/index/index", "pages/web/web"] }\n',
  'app.js': "App({ globalData: { host: 'https://m.waitui.com' } });\n",
  'utils/http.js':
    'const app = getApp();\nexports.get = (path) => swan.request({ url: app.globalData.host + path });\n',
  'pages/index/index.js': `const { get } = require('../../utils/http');
Page({
  onLoad() {
    get('/list');
    swan.uploadFile({ url: 'https://up.waitui.com/put' });
    swan.request({ url: 'http://192.168.0.171:12066/test' });
    swan.downloadFile({ url: swan.getStorageSync('file') });
    // swan-domains-ignore-next-line the partner's own
    swan.request({ url: 'https://partner.hitokoto.cn/x' });
  },
});
`,
  'pages/web/web.js': 'Page({});\n',
  'pages/web/web.swan': '<web-view src="https://www.xsslyjt.com/m/"></web-view>\n',
  'old/unused.js': "swan.request({ url: 'https://nobody.waitui.com' });\n",
};
const CONFIG = `registered: { request_domain: [waitui.com], upload_domain: waitui.com, web_view_domain: xsslyjt.com }
domains:
  request_domain: # the main ones
    - https://m.waitui.com   # everything
    - https://old.waitui.com
  web_view_domain: [https://www.xsslyjt.com] # one page
`;

transcript('findings', { files: { ...PROGRAM, 'swan-domains.yml': CONFIG } }, async ({ cli }) => {
  for (const lang of ['en', 'zh']) {
    const run = await cli(['scan', '--lang', lang]);
    expect([run.exitCode, run.requests]).toEqual([1, []]);
  }
  const { stdout } = await cli(['scan', '--format', 'json']);
  const { problems, scanned } = JSON.parse(stdout);
  expect(problems.map(({ rule }: { rule: string }) => rule)).toContain('undeclared-domain');
  expect(scanned).toMatchObject({ files: 5, left_out: 1 });
});

transcript(
  'left-out',
  { files: { ...PROGRAM, 'swan-domains.yml': `${CONFIG}scan: { ignore: [pages/web] }\n` } },
  async ({ cli }) => {
    const { stdout } = await cli(['scan', '--exclude', 'index.js']);
    expect(stdout).not.toContain('up.waitui.com');
  },
);

transcript('write', { files: { ...PROGRAM, 'swan-domains.yml': CONFIG.replaceAll('\n', '\r\n') } }, async (stage) => {
  expect((await stage.cli(['scan', '--write'])).exitCode).toBe(3); // nobody can be asked
  const run = await stage.cli(['scan', '--write', '--yes']);
  expect(run.exitCode).toBe(1); // the address of the own network is not written
  const written = readFileSync(join(stage.folder, 'swan-domains.yml'), 'utf8');
  stage.note(written.replaceAll('\r', ''));
  expect(written.split('\n').filter((line) => line !== '' && !line.endsWith('\r'))).toEqual([]);
  expect((await stage.cli(['check'])).exitCode).toBe(0);
});

transcript(
  'write-what-check-takes',
  {
    files: {
      'app.json': '{ "pages": ["p"] }\n',
      'p.js': "swan.request({ url: 'https://a.waitui.com' });\nswan.connectSocket({ url: 'wss://b.waitui.com' });\n",
      'swan-domains.yml':
        'registered: { request_domain: [https://waitui.com], socket_domain: [https://waitui.com] }\ndomains: {}\n',
    },
  },
  async (stage) => {
    await stage.cli(['scan', '--write', '--yes']);
    const written = readFileSync(join(stage.folder, 'swan-domains.yml'), 'utf8');
    stage.note(written);
    expect(written).toContain('https://a.waitui.com');
    expect(written).not.toContain('wss://b.waitui.com'); // its registered domain names another protocol
    expect((await stage.cli(['check'])).stdout).not.toContain('protocol-mismatch');
  },
);

transcript(
  'no-program',
  { files: { 'readme.md': 'nothing\n', 'dist/project.swan.json': '{ "smartProgramRoot": "../.." }\n' } },
  async ({ cli }) => {
    for (const folder of ['.', 'nowhere', 'dist']) expect((await cli(['scan', folder])).exitCode).toBe(3);
  },
);

const SUPPRESSED = `registered: { request_domain: [waitui.com, hitokoto.cn] }
domains:
  request_domain:
    - https://m.waitui.com # swan-domains-ignore unused-domain: the server calls it
ignore:
  - { rule: undeclared-domain, value: https://next.waitui.com, reason: of the next release }
  - { rule: unused-domain, value: https://gone.waitui.com, reason: nothing has it }
  - { rule: port, value: https://gone.waitui.com, reason: of no concern here }
`;
const COMMENTED = `// swan-domains-ignore-next-line the partner's, until 2999-12-31
swan.request({ url: 'https://partner.hitokoto.cn/x' });
// swan-domains-ignore-next-line it was theirs, until 2020-01-31
swan.request({ url: 'https://old.hitokoto.cn/x' });
// swan-domains-ignore-next-line theirs, until 31 Jan 2027
swan.request({ url: 'https://never.hitokoto.cn/x' });
// swan-domains-ignore-next-line the user types it
swan.request({ url: swan.getStorageSync('url') });
swan.request({ url: 'https://next.waitui.com/x' });
`;

transcript('suppressed', { files: { 'app.js': COMMENTED, 'swan-domains.yml': SUPPRESSED } }, async ({ cli }) => {
  expect((await cli(['scan'])).exitCode).toBe(1);
  const { suppressed } = JSON.parse((await cli(['scan', '--format', 'json'])).stdout);
  const told = suppressed.map(
    ({ rule, value, reason, by }: { rule: string; value: string; reason: string; by: { kind: string } }) => [
      rule,
      value,
      reason,
      by.kind,
    ],
  );
  expect(told).toEqual([
    ['undeclared-domain', 'https://partner.hitokoto.cn', "the partner's", 'comment'],
    ['unresolved-url', null, 'the user types it', 'comment'],
    ['undeclared-domain', 'https://next.waitui.com', 'of the next release', 'config'],
    ['unused-domain', 'https://m.waitui.com', 'the server calls it', 'comment'],
  ]);
  const { problems } = JSON.parse((await cli(['check', '--format', 'json'])).stdout);
  expect(problems).toMatchObject([{ rule: 'suppression', line: 8 }]); // only what it judges itself
});

transcript(
  'write-for-one-app',
  {
    files: {
      'app.js': "swan.request({ url: 'https://n.waitui.com' });\nswan.uploadFile({ url: 'https://up.waitui.com' });\n",
      'swan-domains.yml':
        'domains: { request_domain: https://m.waitui.com }\napps:\n  - app_id: 16012345\n  - app_id: 16012346 # second\n',
    },
  },
  async (stage) => {
    await stage.cli(['scan', '--write', '--yes', '--app', '16012345']);
    stage.note(readFileSync(join(stage.folder, 'swan-domains.yml'), 'utf8'));
    expect((await stage.cli(['scan', '--app', '16012345'])).exitCode).toBe(0);
    expect((await stage.cli(['scan'])).exitCode).toBe(1);
  },
);

/** Verdicts and formats, through the built command line: what fails, JSON, both languages. */
import { expect } from 'vitest';
import { answering, GOOD, yaml } from '../transcripts/configs.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/output');

const WARNING = yaml('  request_domain: [http://m.waitui.com]\n');
const ERROR = yaml('  request_domain: [https://m.waitui.org, https://m.waitui.com/x]\n');
/** Never right, but no errno of the platform. */
const PLAIN_ERROR = yaml(
  '  request_domain: [https://openapi.baidu.com]\nregistered: { request_domain: [baidu.com] }\n',
);

const VERDICTS = [
  {
    name: 'warning',
    files: WARNING,
    exits: { error: 0, warning: 1, never: 0 },
    sends: { error: true, warning: false, never: true },
  },
  {
    name: 'error',
    files: ERROR,
    exits: { error: 1, warning: 1, never: 0 },
    sends: { error: false, warning: false, never: false },
  },
] as const;

for (const { name, files, exits, sends } of VERDICTS) {
  transcript(`fail-on-${name}`, { files, sandbox: answering() }, async ({ cli }) => {
    for (const failOn of ['error', 'warning', 'never'] as const) {
      expect((await cli(['check', '--fail-on', failOn])).exitCode).toBe(exits[failOn]);
      const apply = await cli(['apply', '--yes', '--fail-on', failOn]);
      expect(apply.requests.length > 0).toBe(sends[failOn]);
      // What the platform would refuse is not sent, and then `apply` did not do what it was told.
      expect(apply.exitCode).toBe(sends[failOn] ? 0 : 1);
    }
  });
}

transcript(
  'fail-on-never-sends-what-is-only-wrong',
  { sandbox: { registered: { request_domain: ['baidu.com'] } } },
  async (stage) => {
    stage.write('swan-domains.yml', PLAIN_ERROR['swan-domains.yml']?.replace(/^registered:\n(?: .*\n)*/, '') ?? '');
    expect((await stage.cli(['apply', '--yes'])).requests).toEqual([]);
    expect((await stage.cli(['apply', '--yes', '--fail-on', 'never'])).exitCode).toBe(0);
  },
);

transcript('preset-strict', { files: WARNING, sandbox: answering() }, async ({ cli }) => {
  expect((await cli(['check'])).exitCode).toBe(0);
  expect((await cli(['check', '--preset', 'strict'])).exitCode).toBe(1);
  expect((await cli(['apply', '--yes', '--preset', 'strict'])).requests).toEqual([]);
});

transcript('json-check', { files: ERROR, sandbox: answering() }, async ({ cli }) => {
  const [first, second] = [await cli(['check', '--format', 'json']), await cli(['check', '--format', 'json'])];
  expect(second.stdout).toBe(first.stdout);
  expect(JSON.parse(first.stdout)).toMatchObject({ schema: 'swan-domains/1', ok: false, exit_code: 1 });
});

transcript('json-apply', { files: GOOD, sandbox: answering() }, async ({ cli }) => {
  const run = await cli(['apply', '--yes', '--format', 'json']);
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, exit_code: 0, apps: [{ status: 'applied' }] });
});

transcript('json-answered', { files: GOOD, sandbox: answering('470016') }, async ({ cli }) => {
  const run = await cli(['apply', '--yes', '--format', 'json']);
  expect(JSON.parse(run.stdout)).toMatchObject({
    ok: false,
    exit_code: 4,
    apps: [{ status: 'failed', error: { errno: 470016 } }],
  });
});

transcript('json-gateway', { files: GOOD, sandbox: answering('gateway:18') }, async ({ cli }) => {
  const run = await cli(['apply', '--yes', '--format', 'json']);
  expect(JSON.parse(run.stdout).apps[0].error).toMatchObject({ kind: 'gateway', errno: null, error_code: 18 });
});

transcript('json-refused', { files: yaml('  web_view_domain: []\n'), sandbox: answering() }, async ({ cli }) => {
  const run = await cli(['plan', '--format', 'json']);
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, exit_code: 1, apps: [{ status: 'refused' }] });
});

transcript('json-usage', {}, async ({ cli }) => {
  const run = await cli(['check', '--format', 'json', '--config', 'missing.yml']);
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, exit_code: 3, usage: { kind: 'config-not-found' } });
});

transcript('json-in-chinese', { files: ERROR }, async ({ cli }) => {
  const run = await cli(['check', '--format', 'json', '--lang', 'zh']);
  expect(JSON.parse(run.stdout).problems[0].message).toMatch(/\p{Script=Han}/u);
});

transcript('chinese', { files: ERROR, sandbox: answering() }, async ({ cli, write }) => {
  await cli(['check', '--lang', 'zh']);
  write('swan-domains.yml', GOOD['swan-domains.yml']);
  await cli(['plan', '--lang', 'zh']);
  await cli(['apply', '--yes', '--lang', 'zh']);
  await cli(['apply', '--yes', '--lang', 'zh']);
  await cli(['get', '--lang', 'zh', '--endpoint', 'modifywebviewdomain']);
  write('swan-domains.yml', yaml('  web_view_domain: []\n')['swan-domains.yml'] ?? '');
  await cli(['plan', '--lang', 'zh']);
});

transcript('language-of-the-locale', { files: WARNING }, async ({ cli }) => {
  const isChinese = async (env: Record<string, string>, ...more: string[]) =>
    /\p{Script=Han}/u.test((await cli(['check', ...more], { env })).stdout);
  expect(await isChinese({ LANG: 'zh_CN.UTF-8' })).toBe(true);
  expect(await isChinese({ LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW' })).toBe(true);
  expect(await isChinese({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe(false);
  expect(await isChinese({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en')).toBe(false);
});

transcript('detailed-exitcode', { files: GOOD, sandbox: answering() }, async ({ cli }) => {
  expect((await cli(['plan', '--detailed-exitcode'])).exitCode).toBe(2);
  expect((await cli(['plan', '--detailed-exitcode', '--format', 'json'])).exitCode).toBe(2);
  // A problem that fails is more than a change that is pending.
  expect((await cli(['plan', '--detailed-exitcode', '--request-domain', 'https://m.waitui.org'])).exitCode).toBe(1);
});

transcript(
  'what-authors-leave-in',
  {
    files: {
      'swan-domains.yml': `registered:
  request_domain: [waitui.com, xsslyjt.com, 086soft.cn, mxqe.com, hitokoto.cn, com.cn]
  web_view_domain: [https://xsslyjt.com, www.xsslyjt.com, p.qiao.baidu.com]
domains:
  request_domain:
    - https://M.Waitui.com
    - https://m.waitui.com
    - http://localhost:9527
    - http://192.168.0.171:12066
    - http://rap.heiguang.com:38080
    - http://127.0.0.1:3700
    - "https://例子.waitui.com"
    - https://api.waitui.com:443/
  web_view_domain: [http://p.qiao.baidu.com, "http://fjzttc.com/"]
`,
    },
  },
  async ({ cli }) => {
    expect((await cli(['check'])).exitCode).toBe(1);
    expect((await cli(['check', '--lang', 'zh'])).exitCode).toBe(1);
  },
);

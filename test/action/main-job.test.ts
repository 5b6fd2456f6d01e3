/** The whole job and the other commands, through the built Action. */
import { expect } from 'vitest';
import { answering, GOOD, LIVE, REGISTERED, yaml } from '../transcripts/configs.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('action/main-job');

transcript('check-plan-apply', { files: GOOD, sandbox: answering() }, async ({ action, sandbox }) => {
  const check = await action({ with: { command: 'check' }, token: null });
  expect(check).toMatchObject({
    exitCode: 0,
    requests: [],
    outputs: { ok: 'true', changed: 'false', pending: 'false', problems: '0' },
  });
  const plan = await action({ with: { command: 'plan' } });
  expect(plan).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'false', pending: 'true', errno: '' } });
  const first = await action({});
  expect(first).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'true', pending: 'false', errno: '' } });
  const second = await action({});
  expect(second).toMatchObject({ exitCode: 0, outputs: { ok: 'true', changed: 'false', pending: 'false' } });
  expect(sandbox.live().request_domain).toEqual(['https://api.xsslyjt.com', 'https://m.waitui.com']);
});

transcript('lists-as-inputs', { sandbox: answering() }, async ({ action, sandbox }) => {
  const run = await action({
    with: {
      'request-domain': '\n  https://m.waitui.com\n\n  https://api.xsslyjt.com, https://v1.hitokoto.cn\r\n',
      'web-view-domain': '',
      registered: 'waitui.com\nxsslyjt.com\nhitokoto.cn\n',
      mode: 'additive',
    },
  });
  expect(run.exitCode).toBe(0);
  expect(run.requests.every(({ endpoint }) => endpoint === 'modifydomain')).toBe(true);
  expect(sandbox.live()).toMatchObject({
    request_domain: [
      'https://m.waitui.com',
      'https://old.hitokoto.cn',
      'https://api.xsslyjt.com',
      'https://v1.hitokoto.cn',
    ],
    web_view_domain: LIVE.web_view_domain,
  });
});

transcript('empty-inputs-are-absent', { files: GOOD, sandbox: answering() }, async ({ action }) => {
  const inputs = {
    config: '',
    'request-domain': ' \n ',
    registered: '',
    mode: '',
    preset: '',
    'fail-on': '',
    lang: '',
    endpoint: '',
  };
  const run = await action({ with: { ...inputs, command: '', 'allow-deletions': '', 'allow-untrusted-event': '' } });
  expect(run).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
});

transcript('a-line-has-a-place', { sandbox: answering() }, async ({ action }) => {
  const run = await action({
    with: {
      command: 'check',
      'request-domain': 'https://m.waitui.com\n\nhttps://a.waitui.com,https://m.waitui.com/x',
      registered: 'waitui.com',
    },
  });
  const [problem] = JSON.parse(run.resultFile).problems;
  // The third line as the workflow's author counts: blank lines are lines.
  expect(problem).toMatchObject({ file: null, source: 'request-domain', line: 3, column: 22 });
});

transcript('unsafe', { files: yaml('  web_view_domain: []\n'), sandbox: answering() }, async ({ action }) => {
  expect(await action({})).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'false' } });
  expect(await action({ with: { 'allow-deletions': 'true' } })).toMatchObject({
    exitCode: 0,
    outputs: { changed: 'true' },
  });
});

transcript('get', { sandbox: answering() }, async ({ action }) => {
  const run = await action({ with: { command: 'get' } });
  expect(JSON.parse(run.outputs.result ?? '').apps[0].live.request_domain).toEqual(LIVE.request_domain);
});

transcript('add-and-add-all', { sandbox: { registered: REGISTERED } }, async ({ action, sandbox }) => {
  await action({ with: { command: 'add', 'request-domain': 'https://m.waitui.com', registered: 'waitui.com' } });
  await action({ with: { command: 'add-all', endpoint: 'modifywebviewdomain' } });
  expect(sandbox.live()).toMatchObject({
    request_domain: ['https://m.waitui.com'],
    web_view_domain: ['https://xsslyjt.com'],
  });
});

transcript(
  'partly-applied',
  { files: yaml('  request_domain: [https://m.waitui.com]\n  web_view_domain: [https://m.xsslyjt.com]\n') },
  async ({ action, sandbox }) => {
    const { parseCannedAnswer } = await import('../../src/sandbox/sandbox.ts');
    sandbox.answer(parseCannedAnswer('0:once:acted'));
    sandbox.answer(parseCannedAnswer('470012'));
    // One endpoint was changed, the other refused: both are told.
    expect(await action({})).toMatchObject({ exitCode: 1, outputs: { ok: 'false', changed: 'true', errno: '470012' } });
  },
);

transcript('chinese', { files: GOOD, sandbox: answering('470011') }, async ({ action }) => {
  const run = await action({ with: { lang: 'zh' } });
  expect(run.summary).toMatch(/\p{Script=Han}/u);
  await action({ with: { lang: 'zh' }, event: 'pull_request' });
});

transcript(
  'strict-and-fail-on',
  { files: yaml('  request_domain: [http://m.waitui.com]\n'), sandbox: answering() },
  async ({ action }) => {
    expect((await action({ with: { command: 'check' } })).exitCode).toBe(0);
    expect((await action({ with: { command: 'check', preset: 'strict' } })).exitCode).toBe(1);
    expect((await action({ with: { command: 'check', 'fail-on': 'warning' } })).exitCode).toBe(1);
    expect((await action({ with: { command: 'check', preset: 'strict', 'fail-on': 'never' } })).exitCode).toBe(0);
  },
);

transcript(
  'config',
  { files: { 'deploy/swan.yml': yaml('  request_domain: [https://m.waitui.com/x]\n')['swan-domains.yml'] ?? '' } },
  async ({ action }) => {
    const run = await action({ with: { command: 'check', config: 'deploy/swan.yml' } });
    expect(run.commands.find(({ name }) => name === 'error')?.properties).toMatchObject({
      file: 'deploy/swan.yml',
      line: '5',
    });
    const missing = await action({ with: { config: 'nowhere.yml' } });
    expect(missing).toMatchObject({ exitCode: 1, requests: [], outputs: { ok: 'false' } });
    // Why the step failed is read without the log: it names the file.
    expect(missing.commands.at(-1)).toMatchObject({ name: 'error', data: expect.stringContaining('nowhere.yml') });
    expect(missing.summary).toContain('nowhere');
  },
);

transcript(
  'unreadable-config',
  { files: { 'swan-domains.yml': 'domain:\n  request_domain: []\n' } },
  async ({ action }) => {
    const run = await action({});
    expect(run).toMatchObject({ exitCode: 1, requests: [] });
    const [error] = run.commands.filter(({ name }) => name === 'error');
    expect(error?.properties).toMatchObject({ file: 'swan-domains.yml', line: '1', col: '1' });
  },
);

/** The one comment on a pull request: found, made, kept and taken away at a GitHub that remembers. */
import { afterAll, describe, expect, test } from 'vitest';
import type { ActionRun, ActionStep } from '../transcripts/action-step.ts';
import { answering, GOOD } from '../transcripts/configs.ts';
import { type GitHubApi, type GitHubOptions, startGitHub } from '../transcripts/github-api.ts';
import type { Running } from '../transcripts/run-node.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';
import { parseFragment } from './parse-markup.ts';

const BAD = { 'swan-domains.yml': 'domains: { request_domain: https://m.waitui.com/x }\n' };
const COMMENTS = '/repos/octo-org/shop/issues/12/comments';
const BOT = 'github-actions[bot]';

const opened: GitHubApi[] = [];
afterAll(() => Promise.all(opened.map((api) => api.close())));

async function github(options: GitHubOptions = {}): Promise<GitHubApi> {
  const api = await startGitHub(options);
  opened.push(api);
  return api;
}

interface Checked {
  readonly api: GitHubApi;
  readonly files?: Readonly<Record<string, string>>;
  readonly step?: Omit<ActionStep, 'github'>;
}

/** `check` of a config with one problem, on a pull request. */
async function check({ api, files = BAD, step = {} }: Checked): Promise<ActionRun> {
  const runs: ActionRun[] = [];
  await withStage({ files }, async ({ action }) => {
    const inputs = { command: 'check', comment: 'true', ...step.with };
    runs.push(await action({ event: 'pull_request', token: null, ...step, github: api, with: inputs }));
  });
  return runs[0] ?? expect.fail('the stage did not run');
}

/** What was done, without the query. */
const methods = ({ githubRequests }: ActionRun) => githubRequests.map((line) => line.replace(/ \/.* -> /, ' '));
const notices = ({ commands }: ActionRun) => commands.filter(({ name }) => name === 'notice').map(({ data }) => data);

const transcript = transcriptsIn('action/comment');

transcript(
  'created-kept-updated-removed',
  { files: GOOD, sandbox: answering() },
  async ({ action, write, sandbox, note }) => {
    const api = await startGitHub();
    const step = { event: 'pull_request', with: { comment: 'true' }, github: api };
    try {
      await action(step);
      expect(api.comments).toHaveLength(1);
      note('the same again: nothing is written');
      expect(methods(await action(step))).toEqual(['GET 200', 'POST 200']);
      write('swan-domains.yml', BAD['swan-domains.yml']);
      await action(step);
      expect(api.comments).toHaveLength(1);
      note('as the app has it');
      const list = sandbox.live().request_domain?.map((domain) => `"${domain}"`);
      write(
        'swan-domains.yml',
        `registered: { request_domain: [waitui.com, hitokoto.cn] }\ndomains: { request_domain: [${list}] }\n`,
      );
      await action(step);
      expect(api.comments).toEqual([]);
      note('nothing to say, and nothing to remove');
      expect(methods(await action(step))).toEqual(['GET 200']);
    } finally {
      await api.close();
    }
  },
);

transcript('chinese', { files: GOOD, sandbox: answering() }, async ({ action, write }) => {
  const api = await startGitHub();
  await action({ event: 'pull_request', with: { comment: 'true', lang: 'zh' }, github: api });
  write('swan-domains.yml', BAD['swan-domains.yml']);
  await action({ event: 'pull_request', with: { comment: 'true', lang: 'zh' }, github: api });
  await action({ event: 'push', with: { comment: 'true', lang: 'zh', command: 'check' }, payload: {}, github: api });
});

transcript('fork', { files: GOOD, sandbox: answering() }, async ({ action }) => {
  const api = await github({ permission: 'read' });
  const step = { event: 'pull_request', token: null, github: api } as const;
  const files = { 'request-domain': 'https://m.waitui.org' };
  for (const lang of ['en', 'zh']) {
    const run = await action({ ...step, with: { ...files, comment: 'true', 'fail-on': 'never', lang } });
    expect(run.exitCode).toBe(0);
  }
  expect(api.comments).toEqual([]);
});

describe.concurrent('the comment', () => {
  test('it is found on the last page', async () => {
    const api = await github();
    await check({ api });
    const [own] = api.comments;
    const many = Array.from({ length: 250 }, (_, index) => ({ author: 'octocat', body: `no ${index}` }));
    const later = await github({ comments: [...many, { author: BOT, body: own?.body ?? '' }] });
    const run = await check({ api: later, step: { with: { lang: 'zh' } } });
    expect(methods(run)).toEqual(['GET 200', 'GET 200', 'GET 200', 'POST 200', 'PATCH 200']);
    expect(run.githubRequests[0]).toContain('per_page=100');
    expect(later.comments).toHaveLength(251);
    expect(later.comments.at(-1)?.body).toContain('错误');
  });

  test('wherever an answer says that the next page is: the token goes to GitHub only', async () => {
    const first = await github();
    await check({ api: first });
    const foreign = await github();
    const many = Array.from({ length: 150 }, () => ({ author: 'octocat', body: 'hi' }));
    const own = { author: BOT, body: first.comments[0]?.body ?? '' };
    const next = ({ pathname, search }: URL) => `${foreign.url}${pathname}${search}`;
    const api = await github({ comments: [...many, own], next });
    const run = await check({ api });
    expect(foreign.requests).toEqual([]);
    expect(methods(run)).toEqual(['GET 200', 'GET 200', 'POST 200']);
    expect(api.comments).toHaveLength(151);
  });

  test.each([null, {}, { total_count: 1, items: [] }, 'x', [null], [{ id: 'x', body: 1 }]])(
    'no list of comments, %j: one notice, and nothing is written',
    async (page) => {
      const api = await github({ page });
      const run = await check({ api, step: { with: { 'fail-on': 'never' } } });
      expect(run.exitCode).toBe(0);
      expect(methods(run)).toEqual(['GET 200']);
      expect(notices(run)).toEqual([expect.stringContaining('no list of comments')]);
      expect(api.comments).toEqual([]);
    },
  );

  test('what others wrote stays as it is, mark or not, also in the name of nobody', async () => {
    const first = await github();
    await check({ api: first });
    const body = first.comments[0]?.body ?? '';
    const foreign = [
      { author: 'mallory', body },
      { author: null, body },
      { author: 'github-actions', body },
      { author: BOT, body: `> ${body}` }, // another Action that quotes somebody
      { author: BOT, body: body.replace(/[0-9a-f]{32}/, '0'.repeat(32)) }, // another step
    ];
    const api = await github({ comments: foreign });
    await check({ api, step: { with: { lang: 'zh' } } });
    expect(api.comments.slice(0, 5).map(({ author, body }) => ({ author, body }))).toEqual(foreign);
    expect(api.comments).toHaveLength(6);
    const removed = await check({
      api,
      files: {
        'swan-domains.yml': 'registered: { request_domain: a.com }\ndomains: { request_domain: https://a.com }\n',
      },
    });
    expect(removed.exitCode).toBe(0);
    expect(api.comments.map(({ author, body }) => ({ author, body }))).toEqual(foreign);
  });

  test('what a pull request accepts is told, with its reason, until nothing is accepted', async () => {
    const api = await github();
    await check({ api });
    const accepted = (comment: string) => ({
      'swan-domains.yml': `registered: { request_domain: a.com }\ndomains:\n  request_domain: http://a.com${comment}\n`,
    });
    const run = await check({ api, files: accepted(' # swan-domains-ignore secure-protocol: no TLS there') });
    expect([run.exitCode, methods(run)]).toEqual([0, ['GET 200', 'POST 200', 'PATCH 200']]);
    expect(api.comments.map(({ body }) => body).join()).toContain('no TLS there');
    await check({ api, files: { 'swan-domains.yml': accepted('')['swan-domains.yml'].replace('http:', 'https:') } });
    expect(api.comments).toEqual([]);
  });

  test('two that were made at the same time: the oldest is kept', async () => {
    const first = await github();
    await check({ api: first });
    const twin = { author: BOT, body: first.comments[0]?.body ?? '' };
    const api = await github({
      comments: [twin, { author: 'octocat', body: 'hi' }, { ...twin, body: `${twin.body} old` }, twin],
    });
    const run = await check({ api });
    expect(api.comments.map(({ id }) => id)).toEqual([1000, 1001]);
    expect(methods(run)).toEqual(['GET 200', 'POST 200', 'DELETE 204', 'DELETE 204']);
  });

  test.each([
    ['config', { with: { config: 'other.yml' } }],
    ['command', { with: { command: 'plan' } }],
    ['shard', { with: { shard: '1/1' } }],
    ['app', { with: { app: '1' } }],
    ['comment-name', { with: { 'comment-name': 'staging' } }],
    ['step', { env: { GITHUB_ACTION: '__octo-org_swan-domains_2' } }],
    ['job', { env: { GITHUB_JOB: 'other' } }],
    ['workflow', { env: { GITHUB_WORKFLOW: 'other' } }],
  ])('another %s has a comment of its own', async (_name, other) => {
    const api = await github();
    const files = { ...BAD, 'other.yml': BAD['swan-domains.yml'] };
    await check({ api, files });
    await check({ api, files, step: other });
    await check({ api, files });
    await check({ api, files, step: other });
    expect(api.comments).toHaveLength(2);
  });

  test('apply, which runs as plan or as check, has one comment', async () => {
    const api = await github();
    await withStage({ files: GOOD, sandbox: answering() }, async ({ action, write }) => {
      await action({ event: 'pull_request', with: { comment: 'true' }, github: api });
      write('swan-domains.yml', BAD['swan-domains.yml']);
      await action({ event: 'pull_request', with: { comment: 'true' }, token: null, github: api });
    });
    expect(api.comments).toHaveLength(1);
  });

  test.each([
    ['read only', { permission: 'read' }, /403.*pull-requests: write/],
    ['hidden', { permission: 'none' }, /404.*pull-requests: write/],
    ['another token', { fault: () => ({ status: 401, message: 'Bad credentials' }) }, /github-token \(401/],
    ['too many', { fault: () => ({ status: 429, message: 'slow down' }) }, /rate limit.*429/],
    [
      'too many, as GitHub says it to most',
      { fault: () => ({ status: 403, message: 'API limit', headers: { 'x-ratelimit-remaining': '0' } }) },
      /rate limit.*403/,
    ],
    [
      'too many comments',
      {
        fault: (method: string) =>
          method === 'POST' ? { status: 403, message: 'You have exceeded a secondary rate limit' } : undefined,
      },
      /rate limit.*403/,
    ],
    [
      'locked',
      {
        fault: (method: string) =>
          method === 'POST' ? { status: 403, message: 'Unable to create comment because issue is locked.' } : undefined,
      },
      /locked/,
    ],
    [
      'not valid',
      { fault: (method: string) => (method === 'POST' ? { status: 422, message: '::error::x' } : undefined) },
      /422/,
    ],
  ] as const)('%s: the step ends as it would have ended, with one notice', async (_name, options, words) => {
    const api = await github(options);
    const run = await check({ api, step: { with: { 'fail-on': 'never' } } });
    expect(run.exitCode).toBe(0);
    expect(notices(run)).toEqual([expect.stringMatching(words)]);
    expect(run.summary).toContain('m&#46;waitui&#46;com');
    expect(run.githubRequests.length).toBeLessThanOrEqual(2); // none of it passes in a moment
  });

  test.each([
    ['5xx', { status: 503, message: 'unavailable' }],
    ['a cut connection', { cut: true }],
  ] as const)('%s for ever: three tries, then a notice', async (_name, fault) => {
    const api = await github({ fault: () => fault });
    const run = await check({ api, step: { with: { 'fail-on': 'never' } } });
    expect(run).toMatchObject({ exitCode: 0, githubRequests: { length: 3 } });
    expect(notices(run)).toHaveLength(1);
  });

  test.each([
    ['a list', 'GET', { status: 502 }],
    ['a comment that was made', 'POST', { status: 504, acted: true }],
    ['a comment that was made, with no answer', 'POST', { cut: true, acted: true }],
  ] as const)('%s fails once: there is one comment in the end', async (_name, method, fault) => {
    const api = await github({
      fault: (asked, path, attempt) => (asked === method && path === COMMENTS && attempt === 1 ? fault : undefined),
    });
    const run = await check({ api });
    expect(api.comments).toHaveLength(1);
    expect(notices(run)).toEqual([]);
  });

  test('somebody deletes the comment while it is read', async () => {
    const api = await github({
      fault: (method, _path, attempt) => (method === 'PATCH' && attempt === 1 ? { status: 404 } : undefined),
    });
    await check({ api });
    const run = await check({ api, step: { with: { lang: 'zh' } } });
    expect(notices(run)).toEqual([]);
    expect(api.comments[0]?.body).toContain('错误');
  });

  test('who we are is not said: nothing is written', async () => {
    const api = await github({
      fault: (method, path) => (method === 'POST' && path === '/graphql' ? { status: 200 } : undefined),
    });
    await check({ api });
    const run = await check({ api, step: { with: { lang: 'zh', 'fail-on': 'never' } } });
    expect(run.exitCode).toBe(0);
    expect(notices(run)).toHaveLength(1);
    expect(api.comments).toHaveLength(1);
  });

  test('nobody listens', async () => {
    const api = await startGitHub();
    await api.close();
    const run = await check({ api, step: { with: { 'fail-on': 'never' } } });
    expect(run.exitCode).toBe(0);
    expect(notices(run)).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  test('without a token', async () => {
    const api = await github();
    const run = await check({ api, step: { with: { 'github-token': ' ' } } });
    expect(run.githubRequests).toEqual([]);
    expect(notices(run)).toEqual([expect.stringContaining('github-token is empty')]);
  });

  test('an Enterprise Server, by its own address', async () => {
    const api = await github({ prefix: '/api/v3' });
    await check({ api });
    const run = await check({ api, step: { with: { lang: 'zh' } } });
    expect(run.githubRequests.map((line) => line.replace(/\?.*/, ''))).toEqual([
      `GET /api/v3${COMMENTS}`,
      'POST /api/graphql -> 200',
      'PATCH /api/v3/repos/octo-org/shop/issues/comments/1000 -> 200',
    ]);
  });

  const ISSUE = { issue: { number: 12, pull_request: { url: 'x' } }, comment: { body: 'hi' } };

  test.each([
    ['pull_request_target', undefined],
    ['pull_request_review', undefined],
    ['issue_comment', ISSUE],
  ])('%s names a pull request', async (event, payload) => {
    const api = await github();
    await check({ api, step: { event, ...(payload && { payload }) } });
    expect(api.comments).toHaveLength(1);
  });

  test.each([
    ['push', { number: 12, pull_request: { number: 12 } }],
    ['workflow_dispatch', { inputs: { number: '12' }, pull_request: { number: 12 } }],
    ['repository_dispatch', { client_payload: { pull_request: { number: 12 } } }],
    ['workflow_run', { workflow_run: { pull_requests: [{ number: 12 }] } }],
    ['issue_comment', { issue: { number: 12 } }],
    ['issue_comment', { issue: { number: 12, body: '#12' }, pull_request: { number: 12 } }],
    ['pull_request', {}],
    ['pull_request', { pull_request: { number: '12' } }],
    ['pull_request', { pull_request: { number: -1 } }],
    ['pull_request\n::error::x', { pull_request: { number: 12 } }],
  ])('%j with %j names none: a notice, and nothing else', async (event, payload) => {
    const api = await github();
    const run = await check({ api, step: { event, payload, with: { 'fail-on': 'never' } } });
    expect(run).toMatchObject({ exitCode: 0, githubRequests: [] });
    expect(notices(run)).toEqual([expect.stringContaining('names no pull request')]);
  });

  test('an event that cannot be read', async () => {
    const api = await github();
    const run = await check({ api, step: { env: { GITHUB_EVENT_PATH: '/nowhere.json' } } });
    expect(run.githubRequests).toEqual([]);
    expect(notices(run)).toHaveLength(1);
  });

  test('nothing is asked of GitHub, and its library not loaded, where no comment is asked for', async () => {
    const api = await github();
    const run = await check({ api, step: { with: { comment: 'false' } } });
    expect(run.githubRequests).toEqual([]);
    expect(notices(run)).toEqual([]);
  });

  test.each([
    ['a wrong input', { with: { mode: 'additiv' } }, 'additiv'],
    ['a wrong config', { with: { config: 'nowhere.yml' } }, 'nowhere'],
  ])('%s is told in the comment', async (_name, step, words) => {
    const api = await github();
    const run = await check({ api, step });
    expect(run.exitCode).toBe(1);
    expect(api.comments[0]?.body).toContain(words);
  });

  test('an interrupted run leaves it to the run that takes its place', async () => {
    const api = await github();
    await check({ api });
    const before = structuredClone(api.comments);
    let running: Running | null = null;
    const sandbox = { ...answering(), delayMs: 300, onRequest: () => running?.kill('SIGINT') };
    await withStage({ files: GOOD, sandbox }, async ({ action }) => {
      const started = (process: Running) => {
        running = process;
      };
      const run = await action({ event: 'pull_request', with: { comment: 'true' }, github: api, started });
      expect(run).toMatchObject({ exitCode: 1, githubRequests: [] });
      expect(run.summary).toContain('interrupted');
    });
    expect(api.comments).toEqual(before);
  });

  test('the token is masked first, and in nothing that a run leaves', async () => {
    const api = await github({ token: 'ghp_feedfacefeedfacefeedfacefeedface' });
    const files = { 'swan-domains.yml': `domains: { request_domain: https://a.com/${api.token} }\n` };
    const run = await check({ api, files });
    const [mask, ...rest] = run.stdout.split('\n');
    expect(mask).toBe(`::add-mask::${api.token}`);
    for (const text of [rest.join('\n'), run.stderr, run.summary, run.resultFile, api.comments[0]?.body ?? '']) {
      expect(text).not.toContain('feedface');
    }
    expect(api.comments).toHaveLength(1);
  });

  test.each(['en', 'zh'])(
    'shortened below the limit of GitHub, in %s, it says so and leads to the summary',
    async (lang) => {
      const api = await github();
      const many = (entry: string) =>
        Array.from({ length: 3000 }, (_, index) => `    - https://h${index}.example.com${entry}\n`).join('');
      const files = {
        'swan-domains.yml': `domains:\n  request_domain:\n${many('/路径')}  upload_domain:\n${many('/<b>')}`,
      };
      await check({ api, files, step: { with: { lang } } });
      const body = api.comments[0]?.body ?? '';
      expect(Buffer.byteLength(body)).toBeLessThan(65_536);
      expect(Buffer.byteLength(body)).toBeGreaterThan(30_000);
      expect(body).toContain('](https://github.com/octo-org/shop/actions/runs/4711)');
      expect(
        body
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .every((line) => line.endsWith('|')),
      ).toBe(true);
    },
  );

  const HOSTILE = [
    '--> <h1>x</h1>',
    '<!-- swan-domains: 0 -->',
    '@octocat @octo-org/team',
    'fixes #12 and GH-12 and octo-org/shop#12',
    '[x](https://evil.example) ![x](https://evil.example) https://evil.example www.evil.example u@evil.example',
    '0123456789abcdef0123456789abcdef01234567 0123456 :tada: :100:',
    '</code></td></table><script>alert(1)</script>',
    '| a | b |\n|---|---|\n',
    '`a` **b** ~~c~~ $d$',
    '::error::x ##[error]x',
  ];

  test('text of users is text: as entries, as the name of the config, as comment-name', async () => {
    const api = await github();
    const config = '<b>@octocat #12 [x](y).yml';
    const entries = HOSTILE.map((text) => `    - ${JSON.stringify(text)}\n`).join('');
    const files = { [config]: `app_id: "<b>#12 @octocat"\ndomains:\n  request_domain:\n${entries}` };
    const run = await check({ api, files, step: { with: { config, 'comment-name': '--> <img> @octocat #12' } } });
    const { body = '' } = api.comments[0] ?? {};
    const [mark, ...lines] = body.split('\n');
    expect(mark).toMatch(/^<!-- swan-domains: [0-9a-f]{32} -->$/);
    expect(body.match(/-->|<!--/g)).toHaveLength(2);
    const { tags, text } = parseFragment(lines.join('\n'));
    for (const tag of tags)
      expect(tag).toMatch(/^<(\/?code|br|\/a|a href="https&#58;&#47;&#47;github&#46;com&#47;octo&#45;org[^"<>]*")>$/);
    expect(text.replaceAll(/^### /gm, '')).not.toMatch(/[`*_[\]@\\~!$#]/);
    expect(
      run.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice', 'add-mask'].includes(name)),
    ).toEqual([]);
  });
});

/** Who may modify: only events that nobody but a member of the repository can cause, or a workflow that says so. */
import { describe, expect, test } from 'vitest';
import { answering, GOOD } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const TRUSTED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'];
const UNTRUSTED = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'issues',
  'workflow_run',
  'merge_group',
  'fork',
  'deployment',
  'PUSH',
  'push ',
  'some_event_of_next_year',
  '',
];
const MODIFYING = {
  apply: {},
  add: { command: 'add', 'request-domain': 'https://a.waitui.com' },
  set: { command: 'set', 'request-domain': 'https://a.waitui.com', 'allow-deletions': 'true' },
  delete: { command: 'delete', 'request-domain': 'https://old.hitokoto.cn' },
  'add-all': { command: 'add-all' },
} as const;

async function run(event: string, inputs: Readonly<Record<string, string>>, token?: null) {
  let result:
    | { exitCode: number | null; modified: boolean; sent: (string | null)[]; outputs: Readonly<Record<string, string>> }
    | undefined;
  await withStage({ files: GOOD, sandbox: answering() }, async ({ action, sandbox }) => {
    const before = JSON.stringify(sandbox.live());
    const { exitCode, requests, outputs } = await action({
      with: inputs,
      event,
      ...(token === undefined ? {} : { token }),
    });
    const modified = JSON.stringify(sandbox.live()) !== before;
    result = { exitCode, modified, sent: requests.map(({ action: sent }) => sent), outputs };
  });
  if (!result) throw new Error('the stage did not run');
  return result;
}

/** `registered apply` of one domain more, with the platform's token unless an input says otherwise. */
async function register(event: string, inputs: Readonly<Record<string, string>>) {
  let result: (Awaited<ReturnType<typeof run>> & { readonly registered: boolean }) | undefined;
  await withStage({ sandbox: answering() }, async ({ action, sandbox }) => {
    const before = JSON.stringify([sandbox.registered(), sandbox.live()]);
    const { exitCode, requests, outputs } = await action({
      with: {
        command: 'registered apply',
        'registered-request-domain': 'waitui.com,xsslyjt.com,hitokoto.cn,qlogo.cn',
        'platform-token': sandbox.platformToken,
        ...inputs,
      },
      event,
    });
    const modified = JSON.stringify([sandbox.registered(), sandbox.live()]) !== before;
    const sent = requests.map(({ action: sent }) => sent);
    result = {
      exitCode,
      modified,
      sent,
      outputs,
      registered: sandbox.registered().request_domain.includes('qlogo.cn'),
    };
  });
  if (!result) throw new Error('the stage did not run');
  return result;
}

describe.concurrent('events', () => {
  test.each(TRUSTED)('%s modifies', async (event) => {
    expect(await run(event, {})).toMatchObject({ exitCode: 0, modified: true, sent: ['get', 'get', 'set', 'get'] });
  });

  test.each(UNTRUSTED)('%j does not: apply runs as plan', async (event) => {
    expect(await run(event, {})).toMatchObject({
      exitCode: 0,
      modified: false,
      sent: ['get', 'get'],
      outputs: { ok: 'true', changed: 'false', pending: 'true' },
    });
  });

  test.each(['pull_request', 'issue_comment', ''])('%j without a token: apply runs as check', async (event) => {
    expect(await run(event, {}, null)).toMatchObject({
      exitCode: 0,
      modified: false,
      sent: [],
      outputs: { ok: 'true' },
    });
  });

  test.each(['pull_request_target', 'issue_comment', ''])('%j modifies where the workflow says so', async (event) => {
    expect(await run(event, { 'allow-untrusted-event': 'true' })).toMatchObject({ exitCode: 0, modified: true });
  });

  test.each(Object.entries(MODIFYING))('%s modifies on push, and not on a pull request', async (_command, inputs) => {
    expect(await run('push', inputs)).toMatchObject({ exitCode: 0, modified: true, outputs: { changed: 'true' } });
    const restricted = await run('pull_request', inputs);
    expect(restricted).toMatchObject({ exitCode: 0, modified: false, outputs: { changed: 'false', pending: 'true' } });
    expect(new Set(restricted.sent)).toEqual(new Set(['get']));
  });

  test.each(Object.entries(MODIFYING))(
    '%s on a fork, which has no token, fails for nothing',
    async (_command, inputs) => {
      // One step serves review and push: what is right on push must not fail in the review of a fork.
      expect(await run('pull_request', inputs, null)).toMatchObject({ exitCode: 0, modified: false, sent: [] });
    },
  );

  test.each(['delete', 'add-all'])('%s on a fork, where the workflow has no config', async (command) => {
    const inputs = { command, 'request-domain': command === 'delete' ? 'http://left.behind.example/x' : '' };
    await withStage({ sandbox: answering() }, async ({ action }) => {
      const run = await action({ with: inputs, event: 'pull_request', token: null });
      expect(run).toMatchObject({ exitCode: 0, requests: [] });
    });
  });

  test.each(TRUSTED)('%s registers', async (event) => {
    expect(await register(event, {})).toMatchObject({ exitCode: 0, registered: true, outputs: { changed: 'true' } });
  });

  test.each(UNTRUSTED)('%j does not: registered apply runs as registered plan', async (event) => {
    expect(await register(event, {})).toMatchObject({
      exitCode: 0,
      registered: false,
      sent: ['get'],
      outputs: { ok: 'true', changed: 'false', pending: 'true' },
    });
  });

  test.each(['pull_request', 'issue_comment', ''])(
    '%j without the platform’s token: it is left out, though there is an app’s',
    async (event) => {
      for (const command of ['registered apply', 'registered plan', 'registered pull']) {
        const run = await register(event, { command, 'platform-token': '' });
        expect(run).toMatchObject({ exitCode: 0, registered: false, sent: [], outputs: { ok: 'true' } });
      }
    },
  );

  test.each(['pull_request_target', ''])('%j registers where the workflow says so', async (event) => {
    const run = await register(event, { 'allow-untrusted-event': 'true' });
    expect(run).toMatchObject({ exitCode: 0, registered: true });
    // Then what is missing is wrong usage, as on push: it was asked for.
    const without = await register(event, { 'allow-untrusted-event': 'true', 'platform-token': '' });
    expect(without).toMatchObject({ exitCode: 1, registered: false, sent: [] });
  });

  test.each(['push', 'schedule'])('%s without the platform’s token fails: it was asked for', async (event) => {
    expect(await register(event, { 'platform-token': '' })).toMatchObject({ exitCode: 1, sent: [] });
  });

  test('a saved plan and a checksum are not looked at where it only plans', async () => {
    const inputs = { saved: 'nowhere.json', checksum: 'f'.repeat(64) };
    expect(await register('pull_request', inputs)).toMatchObject({ exitCode: 0, outputs: { pending: 'true' } });
    expect(await register('push', inputs)).toMatchObject({ exitCode: 1, registered: false });
  });

  test('"false" is no permission', async () => {
    expect(await run('pull_request', { 'allow-untrusted-event': 'false' })).toMatchObject({ modified: false });
  });
});

const transcript = transcriptsIn('action/events');

for (const event of ['pull_request', 'issue_comment', '']) {
  transcript(event || 'no-event', { files: GOOD, sandbox: answering() }, async ({ action }) => {
    const run = await action({ event });
    expect(run.stdout).not.toContain('undefined');
    await action({ event, token: null });
    await action({ event, with: { command: 'add-all' } });
  });
}

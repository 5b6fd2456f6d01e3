/** `registered plan` and `registered apply`: the platform's own lists, judged, planned, changed and read back. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command/command.ts';
import { parseCannedAnswer, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { modified, type Play, type Played, play, told } from './play.ts';

const HAS = {
  request_domain: ['waitui.com', 'old.com'],
  socket_domain: ['waitui.com'],
  web_view_domain: ['xsslyjt.com'],
};
const PLAN = { name: 'registered plan' } as const;
const APPLY = { name: 'registered apply' } as const;

function open(registered: string, rest = '', options: SandboxOptions = {}): Promise<Play> {
  return play({ 'swan-domains.yml': `registered: ${registered}\n${rest}` }, { registered: HAS, ...options });
}

const statusOf = ({ outcome }: Played) => outcome.apps.map(({ status }) => status).join();
const refusalOf = ({ outcome }: Played) => outcome.apps[0]?.refusal;
const rulesOf = ({ outcome }: Played) => outcome.problems.map(({ rule }) => rule);
const kindOf = ({ outcome }: Played) => outcome.usages[0]?.usage.kind;
const GET_SERVER = 'tp get modifydomain -> errno 0';

describe('what is sent', () => {
  const rows: [name: string, registered: string, rest: string, calls: string[], after: object][] = [
    ['nothing differs', '{ request_domain: [old.com, waitui.com] }', '', [], {}],
    ['spelled otherwise', '{ request_domain: [OLD.com, waitui.com.] }', '', [], {}],
    [
      'one more',
      '{ request_domain: [waitui.com, old.com, hitokoto.cn] }',
      '',
      ['tp add modifydomain request_domain=hitokoto.cn -> errno 0'],
      { request_domain: ['waitui.com', 'old.com', 'hitokoto.cn'] },
    ],
    [
      'one less',
      '{ request_domain: [waitui.com] }',
      '',
      ['tp delete modifydomain request_domain=old.com -> errno 0'],
      { request_domain: ['waitui.com'] },
    ],
    [
      'one for another',
      '{ request_domain: [waitui.com, new.com] }',
      '',
      ['tp set modifydomain request_domain=new.com,waitui.com -> errno 0'],
      { request_domain: ['new.com', 'waitui.com'] },
    ],
    [
      'a type at each endpoint, one call each',
      '{ upload_domain: [u.com], web_view_domain: [] }',
      '',
      [
        'tp add modifydomain upload_domain=u.com -> errno 0',
        'tp delete modifywebviewdomain web_view_domain=xsslyjt.com -> errno 0',
      ],
      { upload_domain: ['u.com'], web_view_domain: [] },
    ],
    [
      'additive: nothing is deleted',
      '{ request_domain: [new.com], socket_domain: [] }',
      'mode: additive\n',
      ['tp add modifydomain request_domain=new.com -> errno 0'],
      { request_domain: ['waitui.com', 'old.com', 'new.com'] },
    ],
  ];

  test.each(rows)('%s', async (_, registered, rest, calls, after) => {
    const stage = await open(registered, rest);
    const asked = { allowDeletions: true };
    const planned = await stage.run({ ...PLAN, ...asked });
    expect([planned.exitCode, modified(planned)]).toEqual([0, []]);
    expect(statusOf(planned)).toBe(calls.length > 0 ? 'pending' : 'unchanged');
    const run = await stage.run({ ...APPLY, ...asked });
    expect([run.exitCode, modified(run)]).toEqual([0, calls]);
    expect(stage.sandbox.registered()).toEqual({ download_domain: [], upload_domain: [], ...HAS, ...after });
    const again = await stage.run({ ...APPLY, ...asked });
    expect([statusOf(again), modified(again)]).toEqual(['unchanged', []]);
  });

  test('only endpoints of declared types are read, before and afterwards', async () => {
    const stage = await open('{ request_domain: [waitui.com, old.com, new.com] }');
    expect(told(await stage.run(APPLY))).toEqual([
      GET_SERVER,
      'tp add modifydomain request_domain=new.com -> errno 0',
      GET_SERVER,
    ]);
  });

  test('a list that is given replaces its type', async () => {
    const stage = await open('{ request_domain: [waitui.com] }');
    await stage.run({ ...APPLY, registered: { request_domain: 'waitui.com,old.com,given.com' } });
    expect(stage.sandbox.registered().request_domain).toEqual(['waitui.com', 'old.com', 'given.com']);
  });

  test('never to an app, whatever the config declares for it', async () => {
    const stage = await open(
      '{ request_domain: [waitui.com, old.com, new.com] }',
      'domains: { request_domain: https://m.waitui.com }\n',
    );
    const run = await stage.run(APPLY);
    expect(run.requests.every(({ level }) => level === 'tp')).toBe(true);
    expect(stage.sandbox.modifications()).toEqual({ modifydomain: 0, modifywebviewdomain: 0 });
  });

  test('the limits of protect hold', async () => {
    const stage = await open('{ request_domain: [waitui.com, old.com], socket_domain: [] }');
    for (const command of [PLAN, APPLY]) {
      const run = await stage.run(command);
      expect([run.exitCode, refusalOf(run)?.kind, modified(run)]).toEqual([1, 'unsafe', []]);
    }
    expect(modified(await stage.run({ ...APPLY, allowDeletions: true }))).toHaveLength(1);
  });

  test('pending changes are exit 2 where asked for', async () => {
    const stage = await open('{ request_domain: [waitui.com, old.com, new.com] }');
    expect((await stage.run({ ...PLAN, detailedExitcode: true })).exitCode).toBe(2);
  });
});

describe('what is declared', () => {
  test.each([
    ['nothing', 'domains: { request_domain: https://m.waitui.com }\n'],
    ['a snapshot alone', 'registered: { snapshot: registered-domains.json }\n'],
    ['no type', 'registered: {}\n'],
  ])('%s is refused: it must not become "register nothing"', async (_, config) => {
    const stage = await play({ 'swan-domains.yml': config }, { registered: HAS });
    for (const command of [PLAN, APPLY]) {
      const run = await stage.run(command);
      expect([run.exitCode, kindOf(run), run.requests]).toEqual([3, 'no-registered', []]);
    }
  });

  test('without any config it may be given', async () => {
    const stage = await play({}, { registered: HAS });
    expect(kindOf(await stage.run(APPLY))).toBe('no-registered');
    const run = await stage.run({ ...APPLY, registered: { upload_domain: 'u.com' } });
    expect([run.exitCode, stage.sandbox.registered().upload_domain]).toEqual([0, ['u.com']]);
  });

  const stopping: [name: string, registered: string, rule: string][] = [
    ['a public suffix', '{ request_domain: [waitui.com, old.com, com.cn] }', 'public-suffix'],
    ['a private one', '{ request_domain: [waitui.com, old.com, github.io] }', 'public-suffix'],
    ['a path', '{ request_domain: [waitui.com/x] }', 'domain-format'],
    ['an empty entry', '{ request_domain: "waitui.com,,old.com" }', 'empty-domain'],
    ['a mark that separates nothing', '{ request_domain: ["waitui.com；old.com"] }', 'list-separator'],
  ];
  test.each(stopping)('%s stops it before anything is asked', async (_, registered, rule) => {
    const stage = await open(registered);
    for (const command of [PLAN, APPLY]) {
      // What foresees an errno stops it whatever `fail-on` says.
      const run = await stage.run({ ...command, failOn: rule === 'public-suffix' ? 'error' : 'never' });
      expect(rulesOf(run)).toContain(rule);
      expect([run.requests, statusOf(run)]).toEqual([[], 'skipped']);
      expect(run.exitCode).toBe(1);
    }
  });

  test('its problems are the registered lists’ only: what an app lacks is not judged here', async () => {
    const stage = await open('{ request_domain: [waitui.com, old.com] }', 'domains: { request_domain: "ftp://x/y" }\n');
    const run = await stage.run(PLAN);
    expect([run.exitCode, rulesOf(run)]).toEqual([0, []]);
  });

  test('a redundant one is told and sent', async () => {
    const stage = await open('{ request_domain: [waitui.com, old.com, m.waitui.com] }');
    const run = await stage.run(APPLY);
    expect([run.exitCode, rulesOf(run)]).toEqual([0, ['redundant-registration']]);
    expect(stage.sandbox.registered().request_domain).toContain('m.waitui.com');
  });

  test('strict makes a warning of it an error', async () => {
    const stage = await open('{ request_domain: [waitui.com, old.com, NEW.com] }');
    expect((await stage.run({ ...APPLY, preset: 'strict' })).requests).toEqual([]);
    expect((await stage.run(APPLY)).exitCode).toBe(0);
  });
});

describe('what an app still needs is not deleted', () => {
  const APPS = `domains: { request_domain: [https://m.waitui.com] }
apps:
  - { app_id: "1" }
  - { app_id: "2", domains: { request_domain: ["https://a.old.com", "https://b.old.com"] } }
  - { app_id: "3", add_domains: { request_domain: ["https://old.com"] } }
`;

  test.each([
    ['of a config of many, all are named', APPS, ['2', '3']],
    ['of a config of one', 'app_id: "16"\ndomains: { request_domain: "https://a.old.com" }\n', ['16']],
    ['of a config that names none', 'domains: { request_domain: "https://a.old.com" }\n', [null]],
  ])('%s', async (_, rest, apps) => {
    const stage = await open('{ request_domain: [waitui.com] }', rest);
    for (const command of [PLAN, APPLY, { ...APPLY, allowDeletions: true }]) {
      const run = await stage.run(command);
      expect(run.exitCode).toBe(1);
      expect(refusalOf(run)).toEqual({
        kind: 'needed',
        needs: [{ domainType: 'request_domain', registered: 'old.com', apps }],
      });
      expect(told(run)).toEqual([GET_SERVER]);
      for (const id of apps) expect(run.out).toContain(id ?? 'old.com');
    }
    expect(stage.sandbox.registered()).toMatchObject(HAS);
  });

  test('also an app that was not chosen, and one of a file', async () => {
    const stage = await open('{ request_domain: [waitui.com] }', 'apps: { file: apps.json }\n');
    stage.write('apps.json', '[{"app_id":"1"},{"app_id":"2","domains":{"request_domain":"https://a.old.com"}}]');
    const run = await stage.run({ ...APPLY, apps: ['1'], shard: { index: 1, count: 2 } });
    expect(refusalOf(run)).toMatchObject({ kind: 'needed', needs: [{ apps: ['2'] }] });
  });

  test('whatever is given for this run', async () => {
    const stage = await open('{ request_domain: [waitui.com] }', APPS);
    const run = await stage.run({ ...APPLY, domains: { request_domain: 'https://m.waitui.com' } });
    expect(refusalOf(run)?.kind).toBe('needed');
  });

  test('what is covered otherwise, or by another type, is not needed', async () => {
    const rest = 'domains: { request_domain: "https://a.old.com", socket_domain: "wss://a.old.com" }\n';
    const stage = await open('{ request_domain: [waitui.com, a.old.com] }', rest);
    const run = await stage.run({ ...APPLY, allowDeletions: true });
    expect([run.exitCode, stage.sandbox.registered().request_domain]).toEqual([0, ['a.old.com', 'waitui.com']]);
  });

  test('additive deletes nothing, so nothing is needed', async () => {
    const stage = await open('{ request_domain: [waitui.com] }', APPS);
    const run = await stage.run({ ...APPLY, mode: 'additive' });
    expect([run.exitCode, statusOf(run)]).toEqual([0, 'unchanged']);
  });

  test('where the apps cannot be had, nothing is deleted in their ignorance', async () => {
    const stage = await open('{ request_domain: [waitui.com] }', 'apps: { command: "exit 1" }\n');
    const run = await stage.run({ ...APPLY, allowDeletions: true });
    expect([run.exitCode, run.requests]).toEqual([3, []]);
    const untrusted = await stage.run({ ...APPLY, trustsConfig: false });
    expect([untrusted.exitCode, untrusted.requests]).toEqual([3, []]);
  });
});

describe('reviewed', () => {
  const NEW = '{ request_domain: [waitui.com, old.com, new.com] }';
  const APP = 'domains: { request_domain: [https://m.waitui.com] }\n';

  test('a saved plan is carried out', async () => {
    const stage = await open(NEW);
    await stage.run({ ...PLAN, out: 'plan.json' });
    const run = await stage.run({ ...APPLY, saved: 'plan.json' });
    expect([run.exitCode, statusOf(run)]).toEqual([0, 'applied']);
    expect(JSON.parse(stage.read('plan.json') ?? '')).toMatchObject({
      command: 'registered plan',
      apps: [{ app_id: null }],
    });
  });

  test('but not where the platform’s lists have moved since', async () => {
    const stage = await open(NEW);
    await stage.run({ ...PLAN, out: 'plan.json' });
    await stage.run({ ...APPLY, registered: { request_domain: 'waitui.com,old.com,other.com' } });
    const run = await stage.run({ ...APPLY, saved: 'plan.json' });
    expect([run.exitCode, refusalOf(run)?.kind, modified(run)]).toEqual([1, 'stale', []]);
  });

  test('nor where the declaration has', async () => {
    const stage = await open(NEW);
    await stage.run({ ...PLAN, out: 'plan.json' });
    stage.write('swan-domains.yml', 'registered: { request_domain: [waitui.com, old.com, evil.com] }\n');
    const run = await stage.run({ ...APPLY, saved: 'plan.json' });
    expect([run.exitCode, refusalOf(run)?.kind, modified(run)]).toEqual([1, 'stale', []]);
  });

  test('a checksum binds, and another one refuses', async () => {
    const stage = await open(NEW);
    const { checksum } = (await stage.run(PLAN)).outcome;
    expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    const wrong = await stage.run({ ...APPLY, checksum: 'f'.repeat(64) });
    expect([wrong.exitCode, refusalOf(wrong)?.kind, modified(wrong)]).toEqual([1, 'checksum', []]);
    const right = await stage.run({ ...APPLY, checksum });
    expect([right.exitCode, statusOf(right)]).toEqual([0, 'applied']);
  });

  test('a person is asked, and what changes meanwhile is refused', async () => {
    const stage = await open(NEW);
    const asked = { ...APPLY, consent: 'ask' } as const;
    expect(kindOf(await stage.run(asked))).toBe('needs-yes');
    const declined = await stage.run(asked, { confirm: async () => false });
    expect([declined.exitCode, refusalOf(declined)?.kind, modified(declined)]).toEqual([1, 'declined', []]);
    const moved = await stage.run(asked, {
      confirm: async (question) => {
        expect(question).not.toBe('');
        await stage.run({ ...APPLY, registered: { request_domain: 'waitui.com,old.com,other.com' } });
        return true;
      },
    });
    expect([moved.exitCode, refusalOf(moved)?.kind]).toEqual([1, 'stale']);
    expect(stage.sandbox.registered().request_domain).toEqual(['waitui.com', 'old.com', 'other.com']);
  });

  test('a plan of apps is never the platform’s, and the other way round', async () => {
    const stage = await open(NEW, APP);
    await stage.run({ ...PLAN, out: 'platform.json' });
    await stage.run({ name: 'plan', out: 'app.json' });
    for (const [name, saved] of [
      ['registered apply', 'app.json'],
      ['apply', 'platform.json'],
    ] as const) {
      const run = await stage.run({ name, saved });
      expect([run.exitCode, kindOf(run), run.requests]).toEqual([3, 'saved-result', []]);
    }
    const checksum = async (command: Partial<Command>) => (await stage.run(command)).outcome.checksum;
    expect(await checksum(PLAN)).not.toBe(await checksum({ name: 'plan' }));
  });

  test('what was done to the platform’s lists is not restored to an app', async () => {
    const stage = await open(NEW, APP);
    await stage.run({ ...APPLY, out: 'done.json' });
    for (const file of ['done.json']) {
      const run = await stage.run({ name: 'restore', saved: file });
      expect([run.exitCode, run.outcome.usages[0]?.usage, run.requests]).toEqual([
        3,
        { kind: 'saved-result', fault: 'of-platform' },
        [],
      ]);
    }
    await stage.run({ name: 'registered pull', out: 'pulled.json' });
    expect((await stage.run({ name: 'restore', saved: 'pulled.json' })).exitCode).toBe(3);
  });
});

describe('an answer that is lost', () => {
  /** `once` for the first modification. */
  const answering = (what: string): SandboxOptions => {
    let calls = 0;
    return {
      choose: ({ action }) => {
        if (action === 'get') return undefined;
        calls += 1;
        return calls === 1 ? what : undefined;
      },
    };
  };
  const WANTED = '{ request_domain: [waitui.com, new.com] }';
  const SET = 'tp set modifydomain request_domain=new.com,waitui.com';
  const AFTER = ['new.com', 'waitui.com'];

  test.each([
    ['reset:acted', 1],
    ['500:acted', 1],
    ['html:acted', 1],
    ['truncated:acted', 1],
    ['gateway:2:acted', 1],
    ['http:503:acted', 1],
    ['hang:acted', 1],
    ['reset', 2],
    ['http:503', 2],
    ['50029', 2],
    ['reset:late', 1],
    ['hang:late', 1],
  ])('%s: the lists end right, and it is carried out once', async (what, sent) => {
    const stage = await open(WANTED, '', answering(what));
    const run = await stage.run({ ...APPLY, allowDeletions: true, timeoutMs: 500 });
    expect([run.exitCode, statusOf(run)]).toEqual([0, 'applied']);
    const calls = modified(run);
    expect(calls).toHaveLength(sent);
    expect(new Set(calls.map((line) => line.replace(/ ->.*/, '')))).toEqual(new Set([SET]));
    expect(run.requests.filter(({ modified }) => modified).length).toBeLessThanOrEqual(1);
    expect(stage.sandbox.registered()).toMatchObject({ ...HAS, request_domain: AFTER });
  });

  test('for ever: told as failed, exit 4, and what is there is said', async () => {
    const stage = await open(WANTED, '', { choose: ({ action }) => (action === 'get' ? undefined : 'reset') });
    const run = await stage.run({ ...APPLY, allowDeletions: true, timeoutMs: 300 });
    expect([run.exitCode, statusOf(run)]).toEqual([4, 'failed']);
    expect(stage.sandbox.registered()).toMatchObject(HAS);
  });

  test('slow to show: it is read again until it shows', async () => {
    const stage = await open(WANTED, '', { showAfter: 2 });
    const run = await stage.run({ ...APPLY, allowDeletions: true });
    expect([run.exitCode, modified(run).length]).toEqual([0, 1]);
  });

  test('and somebody else was there: what an app needs is looked at again', async () => {
    const rest = 'domains: { request_domain: ["https://m.waitui.com", "https://a.late.com"] }\n';
    let calls = 0;
    const stage: Play = await open('{ request_domain: [waitui.com, new.com] }', rest, {
      choose: ({ action }) => {
        if (action === 'get') return undefined;
        calls += 1;
        return calls === 1 ? 'reset' : undefined;
      },
      onRequest: ({ action, answer }) => {
        // Before anybody reads again, another has registered a domain that the app needs.
        if (action !== 'get' && answer === 'reset') void addLate();
      },
    });
    let added: Promise<unknown> = Promise.resolve();
    const addLate = () => {
      added = stage.run({ ...APPLY, mode: 'additive', registered: { request_domain: 'late.com' } });
      return added;
    };
    const run = await stage.run({ ...APPLY, allowDeletions: true, timeoutMs: 500 });
    await added;
    expect(run.exitCode).toBe(4);
    expect(run.outcome.apps[0]?.failed?.failure).toMatchObject({ kind: 'moved', refusal: { kind: 'needed' } });
    expect(stage.sandbox.registered().request_domain).toContain('late.com');
  });
});

describe('a business domain that comes', () => {
  const COMING = '{ web_view_domain: [xsslyjt.com, m.waitui.com, good.com] }';
  const ASKED = ['GET m.waitui.com', 'GET good.com'];

  async function openUnverified(rest = '', options: SandboxOptions = {}): Promise<Play> {
    const stage = await open(COMING, rest, options);
    stage.sandbox.serveVerification('m.waitui.com', false);
    return stage;
  }

  const asked = ({ requests }: Played) => requests.filter(({ path }) => path === '/bd_mapp_domaincer.txt').length;
  const run = (stage: Play, command: Partial<Command>) =>
    stage.run({ connectTo: stage.sandbox.url, allowPrivate: true, ...command });

  test('is asked for the file: a warning for each that lacks it, at its place', async () => {
    const stage = await openUnverified();
    const planned = await run(stage, PLAN);
    expect(planned.exitCode).toBe(0);
    expect(planned.outcome.problems).toMatchObject([
      {
        rule: 'verification-file',
        severity: 'warning',
        errno: 50041,
        value: 'm.waitui.com',
        place: { line: 1, column: 46 },
      },
    ]);
    expect(asked(planned)).toBe(ASKED.length);
  });

  test('what is registered already is not asked', async () => {
    const stage = await open('{ web_view_domain: [xsslyjt.com], request_domain: [waitui.com, old.com, new.com] }');
    stage.sandbox.serveVerification('xsslyjt.com', false);
    const applied = await run(stage, APPLY);
    expect([applied.exitCode, applied.outcome.problems, asked(applied)]).toEqual([0, [], 0]);
    expect(told(applied).join()).not.toContain('domaincer');
  });

  test('a warning does not stop it: the platform judges by itself, and refuses', async () => {
    const stage = await openUnverified();
    const applied = await run(stage, APPLY);
    expect([applied.exitCode, statusOf(applied)]).toEqual([4, 'failed']);
    expect(rulesOf(applied)).toEqual(['verification-file']);
    expect(applied.outcome.apps[0]?.failed?.failure).toMatchObject({ kind: 'errno', errno: 50041 });
  });

  test.each([
    ['as an error of the config', 'rules: { verification-file: error }\n', {}],
    ['as an error of strict', '', { preset: 'strict' }],
    ['as a warning that fails', '', { failOn: 'warning' }],
  ] as const)('%s it stops it, and nothing is sent', async (_, rest, part) => {
    const stage = await openUnverified(rest);
    for (const command of [PLAN, APPLY]) {
      const stopped = await run(stage, { ...command, ...part });
      expect([stopped.exitCode, refusalOf(stopped)?.kind, modified(stopped)]).toEqual([1, 'problems', []]);
    }
    expect(stage.sandbox.registered()).toMatchObject(HAS);
  });

  test('an error that foresees an errno stops it whatever fail-on says', async () => {
    const stage = await openUnverified('rules: { verification-file: error }\n');
    expect(modified(await run(stage, { ...APPLY, failOn: 'never' }))).toEqual([]);
  });

  test('switched off, nobody is asked and no file downloaded', async () => {
    const stage = await openUnverified('rules: { verification-file: off }\n');
    const applied = await run(stage, APPLY);
    expect(told(applied).filter((line) => line.includes('domaincer'))).toEqual([]);
    expect(rulesOf(applied)).not.toContain('verification-file');
  });

  test('nobody is asked at an address that is not public, unless that is allowed', async () => {
    const stage = await openUnverified();
    const planned = await run(stage, { ...PLAN, allowPrivate: false });
    expect(asked(planned)).toBe(0);
    expect(planned.outcome.problems.map(({ facts }) => facts)).toEqual([
      { fault: { kind: 'unreachable', code: 'private-address' } },
      { fault: { kind: 'unreachable', code: 'private-address' } },
    ]);
  });

  const yes = { confirm: async () => true };

  test('each is asked once, and told once, though it is planned twice', async () => {
    const stage = await openUnverified();
    const part = { connectTo: stage.sandbox.url, allowPrivate: true };
    const answered = await stage.run({ ...APPLY, ...part, consent: 'ask' }, yes);
    expect(asked(answered)).toBe(ASKED.length);
    expect(answered.requests.filter(({ path }) => path.includes('/download/'))).toHaveLength(1);
    expect(rulesOf(answered)).toEqual(['verification-file']);
  });

  test.each([
    ['en', 'the verification file could not be had, so no business domain was asked for it'],
    ['zh', '无法取得校验文件'],
  ] as const)('where the file cannot be had it is told once (%s), and it goes on', async (lang, words) => {
    let refused = false;
    const stage: Play = await open(COMING, '', {
      onRequest: () => {
        // The next reading call after that of the lists is the download.
        if (!refused) stage.sandbox.answer(parseCannedAnswer('get=45001:once'));
        refused = true;
      },
    });
    const part = { connectTo: stage.sandbox.url, allowPrivate: true };
    const run = await stage.run({ ...APPLY, ...part, lang, consent: 'ask' }, yes);
    expect(told(run)).toEqual([
      'tp get modifywebviewdomain -> errno 0',
      'tp /rest/2.0/smartapp/tp/download/domaincer -> errno 45001',
      'tp get modifywebviewdomain -> errno 0',
      'tp add modifywebviewdomain web_view_domain=good.com,m.waitui.com -> errno 0',
      'tp get modifywebviewdomain -> errno 0',
    ]);
    expect([run.exitCode, statusOf(run), run.outcome.problems]).toEqual([0, 'applied', []]);
    expect(run.err.split(words)).toHaveLength(2);
    expect(run.err).toContain('45001');
  });

  test('behind a proxy nobody is asked, and that is said', async () => {
    const stage = await openUnverified();
    const env = { SWAN_DOMAINS_PLATFORM_TOKEN: stage.sandbox.platformToken, HTTPS_PROXY: 'http://127.0.0.1:9' };
    const planned = await stage.run(PLAN, { env });
    expect([planned.exitCode, asked(planned), planned.outcome.problems]).toEqual([0, 0, []]);
    expect(planned.err).toContain('good.com was not asked');
  });

  test('how far it has come is shown', async () => {
    const stage = await openUnverified();
    const steps: unknown[] = [];
    const progress = async (total: number, _lang: unknown, of: unknown) => {
      steps.push(total, of);
      return { advance: (failed: boolean) => steps.push(failed), end: () => steps.push('end') };
    };
    await stage.run({ ...PLAN, connectTo: stage.sandbox.url, allowPrivate: true }, { progress });
    expect(steps.slice(0, 2)).toEqual([2, 'domains']);
    expect(steps.slice(2).sort()).toEqual(['end', false, true]);
  });

  test.each([PLAN, APPLY])(
    'an interruption while they are asked sends nothing, and nobody passes for good',
    async (what) => {
      const controller = new AbortController();
      const stage = await open(COMING, '', {
        onRequest: ({ path }) => {
          if (path === '/bd_mapp_domaincer.txt') controller.abort();
        },
      });
      const part = { connectTo: stage.sandbox.url, allowPrivate: true };
      const stopped = await stage.run({ ...what, ...part }, { interruption: () => controller.signal });
      expect([stopped.exitCode, stopped.outcome.interrupted, modified(stopped)]).toEqual([4, true, []]);
      expect(stopped.outcome.apps.map(({ status }) => status)).toEqual(['skipped']);
    },
  );
});

/** `registered pull`: what is written, and when nothing is. */
import { linkSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAY_MS, type Snapshot } from '../../src/app/snapshot.ts';
import { parseSnapshot, snapshotText } from '../../src/config/snapshot-file.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { withSpokenPlatform } from '../transcripts/spoken-platform.ts';
import { type Play, type Played, play, told } from './play.ts';

const FILE = 'registered-domains.json';
const CONFIG = { 'swan-domains.yml': `registered: { snapshot: ${FILE} }\n` };
/** As the platform spells them, in its order. */
const REGISTERED = { request_domain: ['Waitui.com', 'https://hitokoto.cn/'], web_view_domain: ['xsslyjt.com'] };
const KEPT = {
  request_domain: ['https://hitokoto.cn', 'waitui.com'],
  socket_domain: [],
  download_domain: [],
  upload_domain: [],
  web_view_domain: ['xsslyjt.com'],
};
const SERVER = { ...KEPT, web_view_domain: undefined };

const PULL = { name: 'registered pull' } as const;
const CHECK = { ...PULL, compareOnly: true };

function open(
  options: SandboxOptions = {},
  files: Readonly<Record<string, string | Uint8Array>> = CONFIG,
): Promise<Play> {
  return play(files, { registered: REGISTERED, ...options });
}

/** A snapshot as it would have been written then; whole seconds, as files have them. */
async function snapshotOf(stage: Play, part: Partial<Snapshot> & { readonly days?: number } = {}): Promise<string> {
  const { days = 0, ...rest } = part;
  const pulledAt = Math.floor((Date.now() - days * DAY_MS) / 1000) * 1000;
  return snapshotText({ address: stage.sandbox.url, pulledAt, lists: KEPT, ...rest });
}

const parsed = async (stage: Play, name = FILE) => parseSnapshot(stage.read(name) ?? '', name);
const statusOf = ({ outcome }: Played) => outcome.apps.map(({ status }) => status).join();
/** Also what a write in several steps leaves behind. */
const filesOf = ({ folder }: Play) => readdirSync(folder).sort();

describe('the first pull', () => {
  test('asks for both endpoints and writes what they have: canonical, sorted, with time, address, checksum', async () => {
    const stage = await open();
    const before = Math.floor(Date.now() / 1000) * 1000;
    const run = await stage.run(PULL);
    expect([run.exitCode, statusOf(run), run.err]).toEqual([0, 'applied', `snapshot: ${FILE}\n`]);
    expect(told(run)).toEqual(['tp get modifydomain -> errno 0', 'tp get modifywebviewdomain -> errno 0']);
    const { lists, address, pulledAt, edited } = await parsed(stage);
    expect({ lists, address, edited }).toEqual({ lists: KEPT, address: stage.sandbox.url, edited: false });
    expect(pulledAt).toBeGreaterThanOrEqual(before);
    expect(pulledAt).toBeLessThanOrEqual(Date.now());
    expect(filesOf(stage)).toEqual(['.git', FILE, 'swan-domains.yml']);
  });

  test('its differences are what the platform has', async () => {
    const stage = await open();
    const { differences } = (await stage.run(PULL)).outcome.apps[0] ?? {};
    expect(differences?.get('request_domain')).toMatchObject({ add: KEPT.request_domain, delete: [] });
  });

  test.each([
    ['modifydomain', SERVER],
    ['modifywebviewdomain', { web_view_domain: ['xsslyjt.com'] }],
  ] as const)('of %s alone: the other types are absent, not empty', async (endpoint, lists) => {
    const stage = await open();
    const run = await stage.run({ ...PULL, endpoint });
    expect(told(run)).toEqual([`tp get ${endpoint} -> errno 0`]);
    expect((await parsed(stage)).lists).toEqual(JSON.parse(JSON.stringify(lists)));
  });

  test('where a file is named, there; else where the config says; else beside the config', async () => {
    const stage = await open({}, { 'swan-domains.yml': 'registered: { snapshot: lists/own.json }\n', 'lists/x': '' });
    await stage.run({ ...PULL, snapshot: 'named.json' });
    expect(filesOf(stage)).toEqual(['.git', 'lists', 'named.json', 'swan-domains.yml']);
    await stage.run(PULL);
    expect(stage.read('lists/own.json')).not.toBeNull();
    stage.write('swan-domains.yml', 'domains: {}\n');
    await stage.run(PULL);
    expect(stage.read(FILE)).not.toBeNull();
  });

  test('without any config, in the working directory', async () => {
    const stage = await open({}, {});
    expect((await stage.run(PULL)).exitCode).toBe(0);
    expect((await parsed(stage)).lists).toEqual(KEPT);
  });
});

describe('the next pull', () => {
  const bytes = (stage: Play) => [stage.read(FILE), statSync(join(stage.folder, FILE)).mtimeMs];

  test('of the same lists writes nothing, however often', async () => {
    const stage = await open();
    await stage.run(PULL);
    utimesSync(join(stage.folder, FILE), 1, 1); // so that any writing shows
    const first = bytes(stage);
    for (const _ of [1, 2, 3]) {
      const run = await stage.run(PULL);
      expect([run.exitCode, statusOf(run)]).toEqual([0, 'unchanged']);
      expect(bytes(stage)).toEqual(first);
    }
  });

  test('though the platform spells them otherwise, and in another order', async () => {
    const stage = await open({ registered: { ...REGISTERED, request_domain: ['hitokoto.cn.', 'WAITUI.com'] } });
    const lists = { ...KEPT, request_domain: ['hitokoto.cn', 'waitui.com'] };
    const text = await snapshotOf(stage, { days: 1, lists });
    stage.write(FILE, text);
    expect(statusOf(await stage.run(PULL))).toBe('unchanged');
    expect(stage.read(FILE)).toBe(text);
  });

  const HOUR = 1 / 24;
  const kept: [name: string, config: string, days: number][] = [
    ['younger than half of max_age', 'rules: {}\n', 15 - HOUR],
    ['younger than half of a longer one', 'rules: { stale-snapshot: [warning, { max_age: 90 }] }\n', 45 - HOUR],
    ['younger than half of one that is off', 'rules: { stale-snapshot: [off, { max_age: 90 }] }\n', 45 - HOUR],
  ];
  test.each(kept)('keeps a time that is %s', async (_, config, days) => {
    const stage = await open({}, { 'swan-domains.yml': config });
    const text = await snapshotOf(stage, { days });
    stage.write(FILE, text);
    expect(statusOf(await stage.run(PULL))).toBe('unchanged');
    expect(stage.read(FILE)).toBe(text);
  });

  const renewed: [name: string, config: string, make: (stage: Play) => Promise<string>][] = [
    ['half of max_age has passed', 'rules: {}\n', (stage) => snapshotOf(stage, { days: 15 })],
    [
      'half of a shorter max_age has passed',
      'rules: { stale-snapshot: [warning, { max_age: 2 }] }\n',
      (stage) => snapshotOf(stage, { days: 1 }),
    ],
    ['it is of tomorrow', 'rules: {}\n', (stage) => snapshotOf(stage, { days: -1 })],
    [
      'a domain was added by hand',
      'rules: {}\n',
      async (stage) => (await snapshotOf(stage)).replace('"waitui.com"', '"waitui.com", "evil.com"'),
    ],
    [
      'its checksum was edited',
      'rules: {}\n',
      async (stage) => (await snapshotOf(stage)).replace(/("checksum": ")./, '$1x'),
    ],
    ['its time was edited', 'rules: {}\n', async (stage) => (await snapshotOf(stage)).replace(/20\d\d-/, '2020-')],
    ['it is of another address', 'rules: {}\n', (stage) => snapshotOf(stage, { address: 'https://openapi.baidu.com' })],
    [
      'it has a type less',
      'rules: {}\n',
      (stage) => snapshotOf(stage, { lists: { ...KEPT, upload_domain: undefined } as never }),
    ],
    [
      'a domain is new',
      'rules: {}\n',
      (stage) => snapshotOf(stage, { lists: { ...KEPT, request_domain: ['waitui.com'] } }),
    ],
    [
      'a domain is gone',
      'rules: {}\n',
      (stage) => snapshotOf(stage, { lists: { ...KEPT, socket_domain: ['gone.com'] } }),
    ],
    [
      'a domain has another protocol',
      'rules: {}\n',
      (stage) => snapshotOf(stage, { lists: { ...KEPT, web_view_domain: ['https://xsslyjt.com'] } }),
    ],
  ];
  test.each(renewed)('renews it where %s', async (_, config, make) => {
    const stage = await open({}, { 'swan-domains.yml': config });
    stage.write(FILE, await make(stage));
    const before = Math.floor(Date.now() / 1000) * 1000;
    const run = await stage.run(PULL);
    expect([run.exitCode, statusOf(run)]).toEqual([0, 'applied']);
    const { pulledAt, ...found } = await parsed(stage);
    expect(found).toMatchObject({ lists: KEPT, address: stage.sandbox.url, edited: false });
    expect(pulledAt).toBeGreaterThanOrEqual(before);
    expect(statusOf(await stage.run(PULL))).toBe('unchanged');
  });

  test('writes anew what a formatter has put on one line, and leaves what git has given other line ends', async () => {
    const stage = await open();
    await stage.run(PULL);
    const text = stage.read(FILE) ?? '';
    stage.write(FILE, text.replaceAll('\n', '\r\n'));
    expect(statusOf(await stage.run(PULL))).toBe('unchanged');
    expect(stage.read(FILE)).toContain('\r\n');
    stage.write(FILE, JSON.stringify(JSON.parse(text)));
    expect(statusOf(await stage.run(PULL))).toBe('applied');
    expect((stage.read(FILE) ?? '').split('\n').length).toBe(text.split('\n').length);
  });

  test('of one endpoint keeps what is known of the other, and with it its time', async () => {
    const stage = await open();
    const web_view_domain = ['known.com'];
    const lists = { ...KEPT, request_domain: ['gone.com'], web_view_domain };
    stage.write(FILE, await snapshotOf(stage, { lists, pulledAt: Date.now() - 20 * DAY_MS }));
    const { pulledAt } = await parsed(stage);
    expect(statusOf(await stage.run({ ...PULL, endpoint: 'modifydomain' }))).toBe('applied');
    expect(await parsed(stage)).toMatchObject({ lists: { ...KEPT, web_view_domain }, pulledAt, edited: false });
    expect(statusOf(await stage.run({ ...PULL, endpoint: 'modifydomain' }))).toBe('unchanged');
  });

  test('keeps what nobody can read as the platform spells it, and knows it again', async () => {
    const stage = await open();
    const odd = ['*.waitui.com', 'a b.com', 'https://a.com/x', 'https://a.com；https://b.com'];
    const body = JSON.stringify({ errno: 0, data: { request_domain: odd } });
    await withSpokenPlatform(
      () => ({ body }),
      async (apiUrl) => {
        const command = { ...PULL, endpoint: 'modifydomain', apiUrl } as const;
        expect(statusOf(await stage.run(command))).toBe('applied');
        expect(await parsed(stage)).toMatchObject({ lists: { request_domain: odd }, edited: false });
        expect(statusOf(await stage.run(command))).toBe('unchanged');
        expect((await stage.run({ ...command, compareOnly: true })).exitCode).toBe(0);
      },
    );
  });
});

describe('--check', () => {
  test.each([
    ['nothing is there', async () => null, 1],
    ['it is the same', (stage: Play) => snapshotOf(stage), 0],
    ['it is the same, and old', (stage: Play) => snapshotOf(stage, { days: 400 }), 0],
    ['a domain is new', (stage: Play) => snapshotOf(stage, { lists: { ...KEPT, web_view_domain: [] } }), 1],
    ['a domain is gone', (stage: Play) => snapshotOf(stage, { lists: { ...KEPT, upload_domain: ['gone.com'] } }), 1],
    ['a type is not known', (stage: Play) => snapshotOf(stage, { lists: SERVER as never }), 1],
  ])('writes nothing: %s', async (_, make, exitCode) => {
    const stage = await open();
    const text = await make(stage);
    if (text !== null) stage.write(FILE, text);
    const files = filesOf(stage);
    const run = await stage.run(CHECK);
    expect([run.exitCode, statusOf(run)]).toEqual([exitCode, exitCode === 0 ? 'unchanged' : 'pending']);
    expect(stage.read(FILE)).toBe(text);
    expect(filesOf(stage)).toEqual(files);
  });

  test('shows the drift', async () => {
    const stage = await open();
    stage.write(FILE, await snapshotOf(stage, { lists: { ...KEPT, request_domain: ['waitui.com', 'gone.com'] } }));
    const { out } = await stage.run(CHECK);
    expect(out).toMatch(/^ *\+ https:\/\/hitokoto\.cn$/m);
    expect(out).toMatch(/^ *- gone\.com$/m);
    expect(out).not.toContain('waitui.com');
  });

  test('of one endpoint compares its types only', async () => {
    const stage = await open();
    stage.write(FILE, await snapshotOf(stage, { lists: { ...KEPT, web_view_domain: ['gone.com'] } }));
    expect((await stage.run({ ...CHECK, endpoint: 'modifydomain' })).exitCode).toBe(0);
    expect((await stage.run({ ...CHECK, endpoint: 'modifywebviewdomain' })).exitCode).toBe(1);
  });

  test('of a broken snapshot is exit 3: there is nothing to compare with', async () => {
    const stage = await open();
    const broken = `<<<<<<< HEAD\n${await snapshotOf(stage)}`;
    stage.write(FILE, broken);
    const run = await stage.run(CHECK);
    expect([run.exitCode, run.requests, stage.read(FILE)]).toEqual([3, [], broken]);
  });
});

describe('a file that is there', () => {
  test.each([
    ['a config', 'domains: { request_domain: https://a.com }\n'],
    ['any JSON', '{ "name": "swan" }\n'],
    ['a result of ours', '{ "schema": "swan-domains/1", "apps": [] }\n'],
    ['a text', 'do not lose me\n'],
    ['nothing at all', ''],
    ['what is no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
  ])('that is somebody else’s is not written over: %s', async (_, content) => {
    const stage = await open();
    stage.write(FILE, content);
    const before = stage.read(FILE);
    for (const command of [PULL, CHECK]) {
      const run = await stage.run(command);
      expect([run.exitCode, run.requests, stage.read(FILE)]).toEqual([3, [], before]);
      expect(run.err).toContain(FILE);
    }
    expect(filesOf(stage)).toEqual(['.git', FILE, 'swan-domains.yml']);
  });

  test('nor the config itself, given by a slip', async () => {
    const stage = await open();
    const run = await stage.run({ ...PULL, snapshot: 'swan-domains.yml' });
    expect([run.exitCode, run.requests, stage.read('swan-domains.yml')]).toEqual([3, [], CONFIG['swan-domains.yml']]);
  });

  test.each([
    [
      'a merge conflict',
      (text: string) => text.replace('"request_domain"', '<<<<<<< HEAD\n=======\n>>>>>>> x\n"request_domain"'),
    ],
    ['cut off', (text: string) => text.slice(0, 220)],
    ['a key too many', (text: string) => text.replace('"checksum"', '"note": "x",\n  "checksum"')],
    ['no checksum', (text: string) => text.replace(/ {2}"checksum".*\n/, '')],
  ])('that is a snapshot of ours, but broken, is written anew: %s', async (_, broken) => {
    const stage = await open();
    stage.write(FILE, broken(await snapshotOf(stage)));
    const run = await stage.run(PULL);
    expect([run.exitCode, statusOf(run)]).toEqual([0, 'applied']);
    expect(await parsed(stage)).toMatchObject({ lists: KEPT, edited: false });
  });

  test('that is a folder is told as one', async () => {
    const stage = await open();
    mkdirSync(join(stage.folder, FILE));
    const run = await stage.run(PULL);
    expect([run.exitCode, run.requests]).toEqual([3, []]);
  });

  test('that became a folder meanwhile cannot be replaced, and nothing is left behind', async () => {
    const stage: Play = await open({ onRequest: () => mkdirSync(join(stage.folder, FILE), { recursive: true }) });
    const run = await stage.run(PULL);
    expect([run.exitCode, run.outcome.usages[0]?.usage.kind]).toEqual([3, 'cannot-write']);
    expect(filesOf(stage)).toEqual(['.git', FILE, 'swan-domains.yml']);
  });

  test('in a folder that is not there cannot be written, and nothing is left behind', async () => {
    const stage = await open();
    const run = await stage.run({ ...PULL, snapshot: 'nowhere/own.json' });
    expect(run.exitCode).toBe(3);
    expect(run.err).toContain('ENOENT');
    expect(filesOf(stage)).toEqual(['.git', 'swan-domains.yml']);
  });
});

describe('the platform', () => {
  test.each([
    ['refuses', '40008', 4],
    ['refuses the second endpoint', 'the second', 4],
    ['breaks off', 'reset', 4],
    ['says what nobody understands', 'html', 4],
  ])('%s: the snapshot is left alone', async (_, answer, exitCode) => {
    let gets = 0;
    const choose: SandboxOptions['choose'] = () => {
      gets += 1;
      if (answer === 'the second') return gets === 1 ? undefined : '45001';
      return answer;
    };
    const stage = await open({ choose });
    const text = await snapshotOf(stage, { days: 400, lists: { ...KEPT, request_domain: ['old.com'] } });
    stage.write(FILE, text);
    const run = await stage.run({ ...PULL, timeoutMs: 300 });
    expect([run.exitCode, statusOf(run), stage.read(FILE)]).toEqual([exitCode, 'failed', text]);
    expect(filesOf(stage)).toEqual(['.git', FILE, 'swan-domains.yml']);
  });

  test('has no token for us: wrong usage, and nobody is asked', async () => {
    const stage = await open();
    const run = await stage.run(PULL, { env: { SWAN_DOMAINS_ACCESS_TOKEN: stage.sandbox.token } });
    expect([run.exitCode, run.outcome.usages[0]?.usage.kind, run.requests]).toEqual([3, 'no-platform-token', []]);
  });

  test('is given an app’s token: it refuses, and the remedy says whose token is wanted', async () => {
    const stage = await open();
    const run = await stage.run(PULL, { env: { SWAN_DOMAINS_PLATFORM_TOKEN: stage.sandbox.token } });
    expect(run.exitCode).toBe(4);
    expect(run.out).toContain('platform');
    expect(stage.read(FILE)).toBeNull();
  });

  test('is interrupted: nothing is written, exit 4', async () => {
    const controller = new AbortController();
    const stage = await open({
      onRequest: () => controller.abort(),
    });
    const run = await stage.run(PULL, { interruption: () => controller.signal });
    expect([run.exitCode, run.outcome.interrupted, statusOf(run), stage.read(FILE)]).toEqual([
      4,
      true,
      'skipped',
      null,
    ]);
    expect(run.requests).toHaveLength(1);
  });
});

test('the file is replaced as a whole: who has the old one open reads it to its end', async () => {
  const stage = await open();
  const old = await snapshotOf(stage, { days: 20 });
  linkSync(stage.write(FILE, old), join(stage.folder, 'opened'));
  expect(statusOf(await stage.run(PULL))).toBe('applied');
  expect(stage.read('opened')).toBe(old);
  expect(stage.read(FILE)).not.toBe(old);
});

test('a link stays one: what it leads to is written', async () => {
  const stage = await open();
  await stage.run({ ...PULL, snapshot: 'there.json' });
  const text = (await snapshotOf(stage)).replace('"waitui.com"', '"edited.com"');
  stage.write('there.json', text);
  symlinkSync('there.json', join(stage.folder, FILE));
  await stage.run(PULL);
  expect(lstatSync(join(stage.folder, FILE)).isSymbolicLink()).toBe(true);
  expect(await parsed(stage, 'there.json')).toMatchObject({ lists: KEPT, edited: false });
});

describe('where a stranger may have written the config', () => {
  test('nothing is written elsewhere', async () => {
    const config = 'sub/swan-domains.yml';
    const stage = await open({}, { [config]: 'registered: { snapshot: ../elsewhere.json }\n' });
    const run = await stage.run({ ...PULL, config, trustsConfig: false });
    expect([run.exitCode, run.outcome.usages[0]?.usage.kind, run.requests]).toEqual([3, 'file-untrusted', []]);
    expect(stage.read('elsewhere.json')).toBeNull();
  });

  test('nor read: what is there is not quoted', async () => {
    const stage = await open({}, { ...CONFIG, 'secret.txt': '{ "hidden-text": 1 }' });
    stage.write('sub/swan-domains.yml', 'registered: { snapshot: ../secret.txt }\n');
    const run = await stage.run({ ...PULL, config: 'sub/swan-domains.yml', trustsConfig: false });
    expect([run.exitCode, run.requests]).toEqual([3, []]);
    expect(run.out + run.err).not.toContain('hidden');
  });

  test('beside it all is as ever', async () => {
    const stage = await open();
    expect((await stage.run({ ...PULL, trustsConfig: false })).exitCode).toBe(0);
    expect((await parsed(stage)).lists).toEqual(KEPT);
  });
});

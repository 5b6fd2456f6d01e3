/** Which file is the snapshot, and which may be one where a stranger may have written the config. */
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { assertNear, loadSnapshot, snapshotPath } from '../../src/config/load-snapshot.ts';
import { MAX_CONFIG_BYTES } from '../../src/config/read-text.ts';
import { snapshotText } from '../../src/config/snapshot-file.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const GOOD = snapshotText({
  address: 'https://openapi.baidu.com',
  pulledAt: Date.UTC(2026, 0, 31, 8),
  lists: { request_domain: ['a.com'] },
});

const root = temporaryDirectory();
const elsewhere = temporaryDirectory({ 'own.json': GOOD, 'secret.txt': 'hidden-text' });
const folder = join(root, 'repository');
const CONFIG = 'swan-domains.yml';

function declared(snapshot: string | null, config = CONFIG, cwd = folder) {
  write(cwd, config, snapshot === null ? 'domains: {}\n' : `registered: { snapshot: ${JSON.stringify(snapshot)} }\n`);
  return loadDeclaration(cwd, config);
}

const load = (snapshot: string | null, trusted = true) => loadSnapshot(declared(snapshot), folder, trusted);

async function refusalOf(work: () => unknown) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: error.usage.kind, place: error.place, text: JSON.stringify(describeUsage(error.usage)) };
  }
  throw new Error('nothing was refused');
}

describe('which file', () => {
  test('the one that the config names, from its own folder', () => {
    expect(snapshotPath(declared('lists/own.json'), folder).path).toBe(join(folder, 'lists/own.json'));
    expect(snapshotPath(declared('own.json', 'sub/own.yml'), folder)).toEqual({
      path: join(folder, 'sub/own.json'),
      shown: 'sub/own.json',
    });
  });

  test('else the usual one beside the config, wherever the command runs', () => {
    const below = join(folder, 'src/pages');
    mkdirSync(below, { recursive: true });
    declared(null);
    expect(snapshotPath(loadDeclaration(below, null), below)).toEqual({
      path: join(folder, 'registered-domains.json'),
      shown: '../../registered-domains.json',
    });
  });

  test('else, without a config, the usual one in the working directory', () => {
    const { path, shown } = snapshotPath({ file: null, files: new Map(), appId: null, domains: {} }, elsewhere);
    expect([path, shown]).toEqual([join(elsewhere, 'registered-domains.json'), 'registered-domains.json']);
  });
});

describe('a snapshot that is read', () => {
  test('names its places as the user would, and is kept for code frames', async () => {
    write(folder, 'lists/own.json', GOOD);
    const { snapshot, shown, text } = await load('lists/own.json');
    expect([shown, text]).toEqual(['lists/own.json', GOOD]);
    expect(snapshot.placed.request_domain?.entries[0]?.place).toMatchObject({ file: 'lists/own.json', line: 7 });
    expect(snapshot.edited).toBe(false);
  });

  test('with a byte order mark', async () => {
    write(folder, 'bom.json', `\uFEFF${GOOD}`);
    expect((await load('bom.json')).snapshot).toMatchObject({ edited: false, lists: { request_domain: ['a.com'] } });
  });

  test('is kept without what looks like a token, and its places hold', async () => {
    const token = '42.fedcba9876543210fedcba9876543210.2592000.4102444800.x';
    write(folder, 'token.json', GOOD.replace('"a.com"', `"${token}", "a.com"`));
    const { text, snapshot } = await load('token.json');
    expect(text).not.toContain('fedcba98');
    const place = snapshot.placed.request_domain?.entries[1]?.place;
    expect(text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(
      'a.com',
    );
  });
});

describe('a snapshot that cannot be read', () => {
  const sparse = (name: string, bytes: number) => {
    const file = openSync(join(folder, name), 'w');
    ftruncateSync(file, bytes);
    closeSync(file);
  };
  const rows: [name: string, file: string, make: () => void, kind: string][] = [
    ['there is none', 'none.json', () => {}, 'no-snapshot'],
    [
      'a link that leads nowhere',
      'gone.json',
      () => symlinkSync(join(root, 'gone'), join(folder, 'gone.json')),
      'no-snapshot',
    ],
    ['a folder', 'folder.json', () => mkdirSync(join(folder, 'folder.json')), 'config-unreadable'],
    ['nothing in it', 'empty.json', () => write(folder, 'empty.json', ''), 'config-empty'],
    [
      'GBK',
      'gbk.json',
      () => write(folder, 'gbk.json', Buffer.from([0x22, 0xc0, 0xfd, 0xd7, 0xd3, 0x22])),
      'config-encoding',
    ],
    [
      'a picture',
      'a.png',
      () => write(folder, 'a.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
      'config-encoding',
    ],
    ['17 MiB', 'large.json', () => sparse('large.json', MAX_CONFIG_BYTES + 1024 * 1024), 'config-too-large'],
    [
      'a merge conflict',
      'conflict.json',
      () => write(folder, 'conflict.json', `<<<<<<< HEAD\n${GOOD}`),
      'merge-conflict',
    ],
    ['another file', 'package.json', () => write(folder, 'package.json', '{ "name": "x" }'), 'unknown-key'],
  ];

  test.each(rows)('%s', async (_, file, make, kind) => {
    declared(null);
    make();
    expect(await refusalOf(() => load(file))).toMatchObject({ kind, place: { file } });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('one that we may not read', async () => {
    chmodSync(write(folder, 'closed.json', GOOD), 0);
    expect(await refusalOf(() => load('closed.json'))).toMatchObject({ kind: 'config-unreadable' });
  });
});

describe('where a stranger may have written the config', () => {
  write(folder, 'sub/own.json', GOOD);
  write(folder, 'own.json', GOOD);
  write(root, 'above.json', GOOD);
  write(`${folder}-other`, 'own.json', GOOD);
  symlinkSync(join(elsewhere, 'own.json'), join(folder, 'link.json'));
  symlinkSync(elsewhere, join(folder, 'way-out'));
  symlinkSync(join(folder, 'sub'), join(folder, 'way-in'));
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  symlinkSync(join(folder, '.git'), join(folder, 'of-git'));
  symlinkSync(join(elsewhere, 'not-there.json'), join(folder, 'dangling.json'));

  const near = ['own.json', 'sub/own.json', 'way-in/own.json', join(folder, 'own.json'), '../repository/own.json'];
  test.each(near)('%s is read', async (snapshot) => {
    expect((await load(snapshot, false)).snapshot.lists).toEqual({ request_domain: ['a.com'] });
  });

  const far = [
    '../above.json',
    'sub/../../above.json',
    `../${basename(folder)}-other/own.json`,
    join(elsewhere, 'own.json'),
    'link.json',
    'way-out/own.json',
    '../nowhere.json',
    'way-out/nowhere.json',
    join(elsewhere, 'nowhere.json'),
    '/nowhere/at/all.json',
  ];
  test.each(['.git/own.json', 'sub/.git/own.json', '.GIT/own.json', 'of-git/own.json', 'of-git/hooks/own'])(
    '%s is neither read nor written: later steps trust git',
    (snapshot) => {
      const declaration = declared(snapshot);
      expect(() => assertNear(snapshotPath(declaration, folder), declaration, folder)).toThrow();
    },
  );

  test.each(far)('%s is not, be it there or not: nobody learns what is elsewhere', async (snapshot) => {
    expect(await refusalOf(() => load(snapshot, false))).toMatchObject({ kind: 'file-untrusted' });
  });

  test('a secret elsewhere is not quoted as a broken snapshot would be', async () => {
    const { text } = await refusalOf(() => load(join(elsewhere, 'secret.txt'), false));
    expect(text).not.toContain('hidden');
  });

  test.each(['none.json', 'sub/none.json', 'way-in/none.json'])('%s may be written: it will be near', (snapshot) => {
    const declaration = declared(snapshot);
    expect(() => assertNear(snapshotPath(declaration, folder), declaration, folder)).not.toThrow();
  });

  test('that none is there yet is told of a near one', async () => {
    expect(await refusalOf(() => load('not-yet.json', false))).toMatchObject({ kind: 'no-snapshot' });
  });
});

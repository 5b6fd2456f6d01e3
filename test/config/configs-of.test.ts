/** Which configs are checked for what is staged, in real repositories. */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { configsOf } from '../../src/config/configs-of.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const naming = (snapshot: string) => `registered: { snapshot: ${JSON.stringify(snapshot)} }\ndomains: {}\n`;

/** Every file is committed. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory(files);
  git(root, 'init', '-q');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'all');
  return root;
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd });
}

/** The same with short names. */
function found(root: string, files: readonly string[], named: string | null = null, cwd = root) {
  const { configs, foreign } = configsOf(files, named, cwd);
  return { configs: configs.map((path) => path.slice(root.length + 1).replaceAll(sep, '/')), foreign };
}

const MONOREPO = repository({
  'swan-domains.yml': naming('registered.json'),
  'registered.json': '{}',
  'package.json': '{}',
  'a/swan-domains.yml': naming('../registered.json'),
  'a/src/apps.yml': '[]',
  'a/src/deep/page.json': '{}',
  'b c/swan-domains.json': '{"apps":{"file":"lists/../../a/src/apps.yml"}}',
  'z/swan-domains.yaml': 'domains: {}\n',
  'z/registered.json': '{}',
});

describe('in a repository with several', () => {
  const rows: [name: string, files: string[], configs: string[], foreign: string[]][] = [
    ['none', [], [], []],
    ['a config is its own', ['a/swan-domains.yml'], ['a/swan-domains.yml'], []],
    [
      'by all three names',
      ['z/swan-domains.yaml', 'b c/swan-domains.json'],
      ['b c/swan-domains.json', 'z/swan-domains.yaml'],
      [],
    ],
    [
      'each once, in the order of paths',
      ['z/swan-domains.yaml', './a/swan-domains.yml', 'a/../a/swan-domains.yml'],
      ['a/swan-domains.yml', 'z/swan-domains.yaml'],
      [],
    ],
    ['a snapshot is of each that names it', ['registered.json'], ['a/swan-domains.yml', 'swan-domains.yml'], []],
    ['another of that name is not', ['z/registered.json'], [], ['z/registered.json']],
    ['apps, far from the config', ['a/src/apps.yml'], ['b c/swan-domains.json'], []],
    [
      'what is foreign is left out as it was given',
      ['./package.json', 'a/src/deep/page.json', 'swan-domains.yml'],
      ['swan-domains.yml'],
      ['./package.json', 'a/src/deep/page.json'],
    ],
    [
      'what was never there is foreign',
      ['a/nothing.json', 'no/where/nothing.json'],
      [],
      ['a/nothing.json', 'no/where/nothing.json'],
    ],
    ['but a config that was never there is a slip', ['aa/swan-domains.yml'], ['aa/swan-domains.yml'], []],
  ];

  test('a folder is wrong usage: nothing in it would be checked', () => {
    const wrong = expect.objectContaining({ usage: expect.objectContaining({ reason: 'directory' }) });
    expect(() => found(MONOREPO, ['a'])).toThrow(wrong);
  });

  test.each(rows)('%s', (_, files, configs, foreign) => {
    expect(found(MONOREPO, files)).toEqual({ configs, foreign });
    const absolute = (list: readonly string[]) => list.map((file) => join(MONOREPO, file));
    expect(found(MONOREPO, absolute(files))).toEqual({ configs, foreign: absolute(foreign) });
  });

  test('from any folder', () => {
    const files = ['../../registered.json', '../swan-domains.yml'];
    const configs = ['a/swan-domains.yml', 'swan-domains.yml'];
    expect(found(MONOREPO, files, null, join(MONOREPO, 'a/src'))).toEqual({ configs, foreign: [] });
    expect(found(MONOREPO, ['apps.yml'], null, join(MONOREPO, 'a/src')).configs).toEqual(['b c/swan-domains.json']);
  });

  test.runIf(sep === '\\')('with the separators of Windows', () => {
    expect(found(MONOREPO, ['.\\a\\swan-domains.yml']).configs).toEqual(['a/swan-domains.yml']);
  });

  test('by --config, that one only, and a lack of it is never passed by', () => {
    const files = ['registered.json', 'a/swan-domains.yml', 'package.json'];
    expect(found(MONOREPO, files, 'a/swan-domains.yml')).toEqual({
      configs: ['a/swan-domains.yml'],
      foreign: ['package.json'],
    });
    expect(found(MONOREPO, ['package.json'], 'a/swan-domains.yml').configs).toEqual([]);
    expect(found(MONOREPO, ['package.json'], 'no.yml').configs).toEqual(['no.yml']);
  });
});

test('a config of another name, by --config', () => {
  const root = repository({ 'deploy/own.yml': naming('x.json'), 'deploy/x.json': '{}', 'x.json': '{}' });
  expect(found(root, ['deploy/x.json']).configs).toEqual([]);
  expect(found(root, ['deploy/x.json', 'x.json'], 'deploy/own.yml')).toEqual({
    configs: ['deploy/own.yml'],
    foreign: ['x.json'],
  });
  expect(found(root, ['own.yml'], 'own.yml', join(root, 'deploy')).configs).toEqual(['deploy/own.yml']);
});

describe('deleted', () => {
  test('a snapshot is still that of its configs', () => {
    const root = repository({ 'a/swan-domains.yml': naming('lists/x.json'), 'a/lists/x.json': '{}' });
    rmSync(join(root, 'a/lists'), { recursive: true });
    expect(found(root, ['a/lists/x.json']).configs).toEqual(['a/swan-domains.yml']);
  });

  test('a config is gone, also where it was moved', () => {
    const root = repository({ 'a/swan-domains.yml': 'domains: {}\n', 'b/swan-domains.yml': 'domains: {}\n' });
    rmSync(join(root, 'b/swan-domains.yml'));
    renameSync(join(root, 'a'), join(root, 'c'));
    git(root, 'add', '--all');
    expect(found(root, ['a/swan-domains.yml', 'b/swan-domains.yml', 'c/swan-domains.yml'])).toEqual({
      configs: ['c/swan-domains.yml'],
      foreign: ['a/swan-domains.yml', 'b/swan-domains.yml'],
    });
  });

  test('what names it may be gone, too', () => {
    const root = repository({ 'a/swan-domains.yml': naming('../x.json'), 'x.json': '{}' });
    rmSync(join(root, 'a'), { recursive: true });
    expect(found(root, ['x.json']).configs).toEqual([]);
  });
});

test('the config of a new folder counts once it is staged, or lies above', () => {
  const root = repository({ 'x.json': '{}' });
  write(root, 'new/swan-domains.yml', naming('../x.json'));
  write(root, 'new/own.json', '{}');
  expect(found(root, ['x.json']).configs).toEqual([]);
  git(root, 'add', '--all');
  expect(found(root, ['x.json']).configs).toEqual(['new/swan-domains.yml']);
  write(root, 'other/swan-domains.yml', naming('y.json'));
  expect(found(root, ['other/y.json']).configs).toEqual(['other/swan-domains.yml']);
});

test('a config that cannot be parsed is not passed by where it has the name', () => {
  const root = repository({
    'a/swan-domains.yml': 'registered: { snapshot: x.json\n',
    'b/swan-domains.yml': 'domain: {}\n',
    'x.json': '{}',
    'y.json': '{}',
  });
  write(root, 'c/swan-domains.yml', Uint8Array.from([0xd3, 0xf2]));
  git(root, 'add', '--all');
  expect(found(root, ['x.json', 'y.json'])).toEqual({ configs: ['a/swan-domains.yml'], foreign: ['y.json'] });
});

test.skipIf(process.platform === 'win32')(
  'links: to a folder they lead to the same, of a config each is another',
  () => {
    const root = repository({
      'shared/base.yml': naming('own.json'),
      'a/own.json': '{}',
      'real/swan-domains.yml': naming('own.json'),
      'real/own.json': '{}',
    });
    symlinkSync('../shared/base.yml', join(root, 'a/swan-domains.yml'));
    symlinkSync('../shared/base.yml', join(root, 'shared/swan-domains.yml'));
    symlinkSync('real', join(root, 'link'));
    git(root, 'add', '--all');
    expect(found(root, ['a/own.json', 'a/swan-domains.yml', 'shared/swan-domains.yml']).configs).toEqual([
      'a/swan-domains.yml',
      'shared/swan-domains.yml',
    ]);
    expect(found(root, ['real/own.json', 'link/own.json', 'link/swan-domains.yml']).configs).toHaveLength(1);
  },
);

test('a hook’s own variables do not mislead it', () => {
  const root = repository({ 'a/swan-domains.yml': naming('../x.json'), 'x.json': '{}' });
  const { GIT_DIR, GIT_INDEX_FILE } = process.env;
  Object.assign(process.env, { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' });
  try {
    expect(found(root, ['../x.json'], null, join(root, 'a')).configs).toEqual(['a/swan-domains.yml']);
  } finally {
    if (GIT_DIR === undefined) delete process.env.GIT_DIR;
    else process.env.GIT_DIR = GIT_DIR;
    if (GIT_INDEX_FILE === undefined) delete process.env.GIT_INDEX_FILE;
    else process.env.GIT_INDEX_FILE = GIT_INDEX_FILE;
  }
});

test('without git, those above are found', () => {
  const root = temporaryDirectory({ 'a/swan-domains.yml': naming('x/y.json'), 'a/x/y.json': '{}', '.git/HEAD': '' });
  expect(found(root, ['a/x/y.json', 'z.json'])).toEqual({ configs: ['a/swan-domains.yml'], foreign: ['z.json'] });
});

test("nothing that the repository's configuration names is run", () => {
  const root = repository({ 'swan-domains.yml': naming('registered.json'), 'registered.json': '{}' });
  const ran = join(root, 'ran');
  git(root, 'config', 'core.fsmonitor', `touch ${JSON.stringify(ran)};:`);
  expect(found(root, ['registered.json']).configs).toEqual(['swan-domains.yml']);
  expect(existsSync(ran)).toBe(false);
});

test('GIT_DIR of another repository is not asked about this one', () => {
  const root = repository({ 'a/swan-domains.yml': naming('../registered.json'), 'registered.json': '{}' });
  vi.stubEnv('GIT_DIR', join(repository({ x: '' }), '.git'));
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(found(root, ['registered.json']).configs).toEqual(['a/swan-domains.yml']);
});

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_DECLARATION } from '../../src/config/declaration.ts';
import { CONFIG_NAMES, findConfig } from '../../src/config/find-config.ts';
import { loadDeclaration, showPath } from '../../src/config/load-declaration.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const OWN = 'mode: exact\n';

/** A tree with these files, and the empty directory `a/b/c`. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory(files);
  mkdirSync(join(root, 'a/b/c'), { recursive: true });
  return root;
}

describe('the nearest config upward', () => {
  const rows: [name: string, files: string[], from: string, found: string | null][] = [
    ['here', ['.git/HEAD', 'swan-domains.yml'], '', 'swan-domains.yml'],
    ['three directories up', ['.git/HEAD', 'swan-domains.yml'], 'a/b/c', 'swan-domains.yml'],
    ['the nearest of two', ['.git/HEAD', 'swan-domains.yml', 'a/b/swan-domains.yml'], 'a/b/c', 'a/b/swan-domains.yml'],
    [
      'a near .json counts more than a far .yml',
      ['.git/HEAD', 'swan-domains.yml', 'a/swan-domains.json'],
      'a/b',
      'a/swan-domains.json',
    ],
    ['.yml before .yaml', ['.git/HEAD', 'swan-domains.yaml', 'swan-domains.yml'], '', 'swan-domains.yml'],
    ['.yaml before .json', ['.git/HEAD', 'swan-domains.json', 'swan-domains.yaml'], '', 'swan-domains.yaml'],
    ['.json', ['.git/HEAD', 'swan-domains.json'], 'a', 'swan-domains.json'],
    ['no further than a .git directory', ['swan-domains.yml', 'a/.git/HEAD'], 'a/b/c', null],
    ['no further than a .git file (a worktree or submodule)', ['swan-domains.yml', 'a/.git'], 'a/b/c', null],
    ['beside .git itself', ['a/.git/HEAD', 'a/swan-domains.yml'], 'a/b/c', 'a/swan-domains.yml'],
    ['other names do not count', ['.git/HEAD', 'swan-domains.yml.bak', '.swan-domains.yml', 'swan-domains'], 'a', null],
  ];

  test.each(rows)('%s', (_, files, from, found) => {
    const root = tree(Object.fromEntries(files.map((file) => [file, OWN])));
    expect(findConfig(join(root, from))).toBe(found === null ? null : join(root, found));
  });

  test('ends at the root of the file system', () => {
    const { root } = parse(homedir());
    expect(findConfig(root)).toBeNull();
  });

  test('the names, in their order', () => {
    expect(CONFIG_NAMES).toEqual(['swan-domains.yml', 'swan-domains.yaml', 'swan-domains.json']);
  });
});

describe('the declaration', () => {
  test('is empty where no file is named and none is found', () => {
    expect(loadDeclaration(tree({ '.git/HEAD': OWN }), null)).toBe(NO_DECLARATION);
  });

  test('is the one found, named as seen from here', () => {
    const root = tree({ '.git/HEAD': OWN, 'swan-domains.yml': OWN });
    expect(loadDeclaration(root, null)).toMatchObject({
      file: 'swan-domains.yml',
      mode: 'exact',
      files: new Map([['swan-domains.yml', OWN]]),
    });
    expect(loadDeclaration(join(root, 'a/b'), null).file).toBe('../../swan-domains.yml');
  });

  test('is the one named, whatever there is to be found', () => {
    const root = tree({ '.git/HEAD': OWN, 'swan-domains.yml': OWN, 'a/other.json': '{"mode":"additive"}' });
    expect(loadDeclaration(root, 'a/other.json')).toMatchObject({ file: 'a/other.json', mode: 'additive' });
    expect(loadDeclaration(join(root, 'a'), join(root, 'a/other.json')).file).toBe('other.json');
  });
});

describe.skipIf(process.platform === 'win32')('showPath', () => {
  test.each([
    ['/repo', '/repo/own.yml', 'own.yml'],
    ['/repo', '/repo/a/own.yml', 'a/own.yml'],
    ['/repo/a', '/repo/own.yml', '../own.yml'],
    ['/repo/a/b', '/repo/own.yml', '../../own.yml'],
    ['/repo/a/b/c', '/repo/own.yml', '/repo/own.yml'],
    ['/repo/a', '/other/own.yml', '../../other/own.yml'],
    ['/repo', '/repo', '/repo'],
    ['/repo', '/repo/..own.yml', '..own.yml'],
    ['/repo/', '/repo/own.yml', 'own.yml'],
    ['/', '/own.yml', 'own.yml'],
  ])('from %s, %s is %s', (cwd, path, shown) => {
    expect(showPath(cwd, path)).toBe(shown);
  });
});

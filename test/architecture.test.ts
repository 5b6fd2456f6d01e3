import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Imports go one way: each room may take from itself, and from what stands here behind it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  app: ['core'],
  sandbox: ['core'],
  config: ['core', 'app'],
  platform: ['core', 'app'],
  scan: ['core', 'app'],
  command: ['core', 'app', 'config', 'platform', 'report', 'scan'],
  report: ['core', 'app', 'version.ts'],
  cli: ['core', 'app', 'config', 'report', 'command', 'sandbox', 'version.ts'],
  action: ['core', 'app', 'report', 'command'],
  'index.ts': ['core', 'app', 'platform', 'report'],
  'version.ts': [],
};

/** What a room may take from npm or Node. A name is allowed where it is listed, and nowhere else. */
const PACKAGES: Record<string, readonly string[]> = {
  core: ['tldts', 'tr46'],
  app: ['p-queue', 'node:crypto'],
  sandbox: ['node:*'],
  config: ['yaml', 'node:*'],
  platform: ['node-fetch', 'http-proxy-agent', 'https-proxy-agent', 'ipaddr.js', 'p-queue', 'node:*'],
  scan: ['@babel/parser', 'picomatch', 'node:*'],
  report: ['picocolors', 'get-east-asian-width', 'marked', 'diff'],
  command: ['node:*'],
  cli: ['picocolors', 'cli-progress', 'node:*'],
  action: ['@actions/core', '@actions/github', 'node:*'],
  'index.ts': [],
  'version.ts': [],
};

const src = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), 'utf8').replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
  const specifiers = [...text.matchAll(/(?<![-'\w])(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => ({
    from,
    to: specifier.startsWith('.')
      ? relative(src, resolve(src, dirname(from), specifier)).replaceAll('\\', '/')
      : specifier,
  }));
});
const inside = imports.filter(({ to }) => files.includes(to));

function room(file: string): string {
  return file.split('/')[0] ?? file;
}

describe('the import graph', () => {
  test('was read: every file of src, and imports in most of them', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(new Set(imports.map(({ from }) => from)).size).toBeGreaterThan(70);
  });

  test('goes one way between rooms', () => {
    const wrong = inside.filter(
      ({ from, to }) => room(from) !== room(to) && !MAY_IMPORT[room(from)]?.includes(room(to)),
    );
    expect(wrong).toEqual([]);
  });

  test('takes each package only where it belongs', () => {
    const outside = imports.filter(({ to }) => !files.includes(to));
    const wrong = outside.filter(({ from, to }) => {
      const allowed = PACKAGES[room(from)] ?? [];
      return !allowed.includes(to) && !(to.startsWith('node:') && allowed.includes('node:*'));
    });
    expect(wrong).toEqual([]);
  });

  test('has no circle of files', () => {
    const targets = new Map(
      files.map((file) => [file, inside.filter(({ from }) => from === file).map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`circle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const to of targets.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(done.size).toBe(files.length);
  });

  test('lets the sandbox share nothing but the tables of the core', () => {
    const taken = inside
      .filter(({ from, to }) => room(from) === 'sandbox' && room(to) !== 'sandbox')
      .map(({ to }) => to);
    expect([...new Set(taken)].sort()).toEqual(['core/domain-type.ts', 'core/errno.ts']);
  });

  test('lets the library take from report nothing but words', () => {
    const taken = inside.filter(({ from, to }) => from === 'index.ts' && room(to) === 'report').map(({ to }) => to);
    expect(taken.filter((to) => !to.startsWith('report/messages/'))).toEqual([]);
  });
});

describe('the process', () => {
  test('gets its exit code in one place of each shell', () => {
    const setters = files.filter((file) => /process\.exit|setFailed/.test(readFileSync(join(src, file), 'utf8')));
    expect(setters).toEqual(['action/run-action.ts', 'cli/main.ts']);
  });
});

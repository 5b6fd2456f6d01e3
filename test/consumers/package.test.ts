/** The package as npm packs and installs it: judged by publint, attw and knip, imported, typed, bundled, typed as a command. */
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const programs = fileURLToPath(new URL('node_modules/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'swan-domains-package-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules');
/** What is in the cache is taken from there: `npm ci` has just put it in. */
const QUICK = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

let tarball = '';
let packed: { readonly size: number; readonly files: readonly { readonly path: string }[] };

beforeAll(() => {
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  [packed] = JSON.parse(told);
  tarball = join(folder, `swan-domains-${VERSION}.tgz`);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', ...QUICK, tarball], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status, stdout, stderr };
}

const runNode = (path: string, args: readonly string[], cwd?: string) =>
  run(process.execPath, [programs + path, ...args], cwd);
const CLEAN = expect.objectContaining({ status: 0 });

/** All files below a folder, in bytes; what is linked counts where it is. */
function bytesOf(path: string): number {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => lstatSync(join(path, file)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

describe('is clean', () => {
  test('to publint', () => {
    expect(runNode('publint/src/cli.js', ['run', tarball, '--strict'])).toEqual(CLEAN);
  });

  test('to attw', () => {
    expect(runNode('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only'])).toEqual(CLEAN);
  });

  test('to knip: no file, export or dependency that nobody takes', () => {
    const args = ['--config', 'test/consumers/knip.json', '--treat-config-hints-as-errors'];
    expect(runNode('knip/bin/knip.js', args, root)).toEqual(CLEAN);
  });

  test('to size-limit', () => {
    expect(runNode('size-limit/bin.js', [], join(root, 'test/consumers'))).toEqual(CLEAN);
  });
});

describe('holds what is needed', () => {
  test('and nothing else: the Action is taken from git', () => {
    const wanted =
      /^(?:dist\/(?:cli|lib)\/|docs\/|schemas\/|(?:package\.json|LICENSE|CHANGELOG\.md|README(?:\.zh-CN)?\.md)$)/;
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !wanted.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/cli/index.js', 'dist/lib/index.d.ts', 'docs/zh/rules/port.md']),
    );
  });

  test('in little more than a megabyte', () => {
    expect(packed.size).toBeLessThan(1_200_000);
  });

  test('and brings four packages: 8 MB are installed, ours included', () => {
    const names = readdirSync(installed).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['punycode', 'swan-domains', 'tldts', 'tldts-core', 'tr46']);
    expect(bytesOf(installed)).toBeLessThan(8_500_000);
  });

  test('and asks for no package that is not installed', () => {
    const lib = join(installed, 'swan-domains/dist/lib');
    const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:js|d\.ts)$/.test(file),
    );
    const texts = files.map((file) => readFileSync(join(lib, file), 'utf8'));
    const asked = texts.flatMap((text) => [...text.matchAll(/^(?:im|ex)port .*?from ['"]([^'".]+)['"];$/gm)]);
    const packages = new Set(asked.map(([, name = '']) => name).filter((name) => !isBuiltin(name)));
    expect([...packages].sort()).toEqual(['tldts', 'tr46']);
  });

  test('and names who made what is bundled', () => {
    const licences = readFileSync(join(installed, 'swan-domains/dist/lib/platform/node-fetch/licenses.txt'), 'utf8');
    for (const name of ['node-fetch', 'fetch-blob', 'formdata-polyfill', 'data-uri-to-buffer']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });
});

describe('the library', () => {
  test('is imported', () => {
    const script = `
      import { check, createClient } from 'swan-domains';
      import { check as pure } from 'swan-domains/core';
      const lists = [{ request_domain: 'https://a.org' }, { registered: { request_domain: 'a.com' } }];
      console.log(check(...lists)[0].errno, pure(...lists)[0].errno, typeof createClient({ token: '45.x' }).get);`;
    expect(run(process.execPath, ['--input-type=module', '--eval', script])).toEqual({
      status: 0,
      stdout: '470016 470016 function\n',
      stderr: '',
    });
  });

  test('has types that a strict project reads, its dependencies’ checked, too', () => {
    const options = {
      module: 'NodeNext',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    const typed = `
      import { check, type Problem, plan, createClient, type Platform } from 'swan-domains';
      import { parseHost } from 'swan-domains/core';
      const [first]: Problem[] = check({ request_domain: 'https://a.org' });
      if (first?.rule === 'max-domains') first.facts.limit.toFixed();
      const platform: Platform = createClient({ token: '45.x' });
      plan({ wanted: {}, live: await platform.get('modifydomain') }).calls.map(({ action }) => action);
      parseHost('a.com');
      // @ts-expect-error there is no such type
      check({ request_domains: 'https://a.org' });
    `;
    writeFileSync(join(project, 'use.ts'), typed);
    expect(runNode('typescript/bin/tsc', ['-p', project])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('has a core that runs where there is nothing but JavaScript', async () => {
    const contents = `
      import { check } from 'swan-domains/core';
      result = check({ request_domain: 'https://例子.org' }, { registered: { request_domain: 'a.com' } })[0].errno;`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    const world = { result: 0 };
    runInNewContext(outputFiles[0]?.text ?? '', world);
    expect(world.result).toBe(470016);
  });
});

describe('the command', () => {
  test('is there after the installation', () => {
    expect(run('npx', ['--no-install', 'swan-domains', '--version'])).toMatchObject({
      status: 0,
      stdout: `${VERSION}\n`,
    });
    const wrong = run('npx', [
      '--no-install',
      'swan-domains',
      'check',
      '--request-domain',
      'https://a.com/x',
      '--registered',
      'a.com',
    ]);
    expect(wrong).toMatchObject({ status: 1, stdout: expect.stringContaining('[domain-format] (470014)') });
    expect(run('npx', ['--no-install', 'swan-domains', 'explain', 'port'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^port\n/),
    });
  });

  test('runs by npx of the tarball, from a folder that has nothing', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const args = ['--yes', ...QUICK, '--package', tarball, '--', 'swan-domains', '--version'];
    expect(run('npx', args, empty)).toMatchObject({ status: 0, stdout: `${VERSION}\n` });
    expect(readdirSync(empty)).toEqual([]);
  });
});

test('the readme of the package is the one of the project', () => {
  expect(readFileSync(join(installed, 'swan-domains/README.md'), 'utf8')).toBe(
    readFileSync(join(root, 'README.md'), 'utf8'),
  );
});

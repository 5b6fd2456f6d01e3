/**
 * A repository with a monorepo in it, and the recipes of docs/hooks.md played there: real commits by real hooks.
 *
 * husky and lefthook write into the repository that they run in: they never run anywhere else.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { snapshotText } from '../../src/config/snapshot-file.ts';
import { readPage } from '../docs/pages.ts';
import { CLI } from '../transcripts/run-node.ts';

const BIN = fileURLToPath(new URL('node_modules/.bin/', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

export interface HookStage {
  readonly folder: string;
  /** Runs a program in the repository, with a home of its own and the programs of the recipes on its path. */
  run(program: string, ...args: readonly string[]): Ended;
  /** Writes a file; `null` deletes it. */
  write(path: string, text: string | null): void;
  /** Stages these files, tries to commit what is staged, and clears the stage where it is refused. */
  commit(...paths: readonly string[]): Ended;
}

const GOOD = 'https://api.example.com';
export const config = (domain: string) =>
  `registered: { snapshot: ../registered.json }\ndomains:\n  request_domain: "${domain}"\n`;
const snapshot = (domain: string) =>
  snapshotText({ address: 'https://openapi.baidu.com', pulledAt: Date.now(), lists: { request_domain: [domain] } });

/** Committed: two configs that share a snapshot, and a third that is broken. No hook is installed yet. */
export async function hookStage(): Promise<HookStage> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'swan-domains-hooks-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'my project');
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  for (const name of ['husky', 'lint-staged', 'lefthook', 'simple-git-hooks']) {
    symlinkSync(join(BIN, name), join(folder, 'node_modules/.bin', name));
  }
  symlinkSync(CLI, join(folder, 'node_modules/.bin/swan-domains'));
  const env = {
    PATH: [join(folder, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: join(root, 'home'),
    PRE_COMMIT_HOME: join(root, 'pre-commit'),
    GIT_CONFIG_GLOBAL: join(root, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C.UTF-8',
    npm_config_offline: 'true', // whatever is not here already must fail, not be fetched
  };
  mkdirSync(env.HOME);
  writeFileSync(env.GIT_CONFIG_GLOBAL, '[user]\nname = a\nemail = a@example.com\n[init]\ndefaultBranch = main\n');

  const stage: HookStage = {
    folder,
    run(program, ...args) {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
      return { status, output: `${stdout}${stderr}` };
    },
    write(path, text) {
      const file = join(folder, path);
      if (text === null) return rmSync(file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    commit(...paths) {
      succeed(stage.run('git', 'add', '--all', '--', ...paths));
      const before = stage.run('git', 'rev-parse', 'HEAD').output;
      const ended = stage.run('git', 'commit', '--quiet', '--message', 'x');
      const committed = stage.run('git', 'rev-parse', 'HEAD').output !== before;
      expect(committed, ended.output).toBe(ended.status === 0); // a hook that only warns would not do
      if (!committed) succeed(stage.run('git', 'reset', '--quiet'));
      return ended;
    },
  };
  stage.write('.gitignore', 'node_modules\n');
  stage.write('package.json', '{}\n');
  stage.write('registered.json', await snapshot('example.com'));
  stage.write('a b/swan-domains.yml', config(GOOD));
  stage.write('例/swan-domains.yml', config(GOOD));
  stage.write('broken/swan-domains.yml', 'domain: {}\n');
  succeed(stage.run('git', 'init', '--quiet'));
  succeed(stage.run('git', 'add', '--all'));
  succeed(stage.run('git', 'commit', '--quiet', '--message', 'the project'));
  return stage;
}

export function succeed({ status, output }: Ended): void {
  expect(status, output).toBe(0);
}

/** Writes the files that the page shows under this heading. */
export function writeRecipe(stage: HookStage, heading: string, edit: (text: string) => string = (text) => text): void {
  const [, section = ''] = readPage('docs/hooks.md').split(`\n## ${heading}\n`);
  const shown = section.split(/^## /m, 1)[0] ?? '';
  const blocks = [...shown.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)];
  expect(blocks.length, `files under ${heading}`).toBeGreaterThan(0);
  for (const [, path = '', text = ''] of blocks) {
    stage.write(path, edit(text));
    if (text.startsWith('#!')) chmodSync(join(stage.folder, path), 0o755);
  }
}

/** What must hold of every hook, once it is installed. */
export async function expectGuarded({ write, commit, run }: HookStage): Promise<void> {
  write('readme.md', 'neither\n');
  succeed(commit('.')); // and the recipe’s own files: they belong to no config
  write('tsconfig.json', '{}\n');
  succeed(commit('tsconfig.json'));

  write('例/swan-domains.yml', config(`${GOOD}/x`));
  const refused = commit('例/swan-domains.yml');
  expect(refused.output).toContain('例/swan-domains.yml:3:20: error');
  expect(refused.output).toContain('[domain-format]');
  expect(refused.output).not.toContain('broken/'); // it was like this before

  write('a b/swan-domains.yml', config('https://b.example.com'));
  succeed(commit('a b/swan-domains.yml'));
  write('a b/swan-domains.yml', config('https://c.example.com'));
  const both = commit('a b/swan-domains.yml', '例/swan-domains.yml');
  expect(both.status).not.toBe(0);
  expect(both.output.match(/\[domain-format\]/g)).toHaveLength(1);
  succeed(run('git', 'checkout', '--quiet', '.'));

  write('registered.json', await snapshot('example.org'));
  const unregistered = commit('registered.json');
  expect(unregistered.output).toContain('a b/swan-domains.yml:3:20: error');
  expect(unregistered.output).toContain('例/swan-domains.yml:3:20: error');
  write('registered.json', await snapshot('api.example.com'));
  expect(commit('registered.json').output).toContain('a b/swan-domains.yml:3:20: error'); // it has b.example.com
  write('a b/swan-domains.yml', config(GOOD));
  succeed(commit('registered.json', 'a b/swan-domains.yml'));
}

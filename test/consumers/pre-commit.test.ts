/** The hook of `.pre-commit-hooks.yaml`, by pre-commit itself: from a clone of this repository, without network. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { config, expectGuarded, type HookStage, hookStage, succeed, writeRecipe } from './hook-stage.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** As somebody would clone it who has committed what is here; at the version that the page names. */
function published({ folder, run }: HookStage): string {
  const clone = join(folder, '../hooks');
  succeed(run('git', 'clone', '--quiet', ROOT, clone));
  for (const path of ['.pre-commit-hooks.yaml', 'dist/cli'])
    cpSync(join(ROOT, path), join(clone, path), { recursive: true });
  succeed(run('git', '-C', clone, 'add', '--all'));
  succeed(run('git', '-C', clone, 'commit', '--quiet', '--allow-empty', '--message', 'as it is here'));
  succeed(run('git', '-C', clone, 'tag', 'v0.1.0'));
  return clone;
}

test('commits are refused and pass', async () => {
  const stage = await hookStage();
  const clone = published(stage);
  writeRecipe(stage, 'pre-commit', (text) => text.replace('https://github.com/OWNER/swan-domains', clone));
  succeed(stage.run('pre-commit', 'install'));
  await expectGuarded(stage);
});

test('the commit is judged, not the folder', async () => {
  const stage = await hookStage();
  writeRecipe(stage, 'pre-commit', (text) => text.replace('https://github.com/OWNER/swan-domains', published(stage)));
  succeed(stage.run('pre-commit', 'install'));
  succeed(stage.commit('.'));
  const text = (path: string) =>
    `registered: { snapshot: ../registered.json }\ndomains:\n  request_domain: "https://d.example.com${path}"\n`;
  stage.write('例/swan-domains.yml', text('/x'));
  stage.run('git', 'add', '例/swan-domains.yml');
  stage.write('例/swan-domains.yml', text(''));
  expect(stage.run('git', 'commit', '-m', 'x').status).not.toBe(0);
  stage.run('git', 'add', '例/swan-domains.yml');
  stage.write('例/swan-domains.yml', text('/x'));
  succeed(stage.run('git', 'commit', '-m', 'x'));
});

test('what can be fixed is, and the commit is stopped once', async () => {
  const stage = await hookStage();
  const clone = published(stage);
  writeRecipe(stage, 'pre-commit', (text) =>
    text.replace('https://github.com/OWNER/swan-domains', clone).replace('swan-domains-check', 'swan-domains-fix'),
  );
  succeed(stage.run('pre-commit', 'install'));
  succeed(stage.commit('.'));
  const path = 'a b/swan-domains.yml';
  stage.write(path, config('https://B.example.com:443/'));
  const stopped = stage.commit(path);
  expect(stopped.status).not.toBe(0);
  expect(stopped.output).toContain('- files were modified by this hook');
  expect(stopped.output).toContain(`fixed 1 entry in ${path}`);
  expect(readFileSync(join(stage.folder, path), 'utf8')).toBe(config('https://b.example.com'));
  succeed(stage.commit(path));
});

test('one config at the root, checked at every commit: a snapshot that is gone is told', async () => {
  const stage = await hookStage();
  const id = 'id: swan-domains-check';
  writeRecipe(stage, 'pre-commit', (text) =>
    text
      .replace('https://github.com/OWNER/swan-domains', published(stage))
      .replace(id, `${id}\n        always_run: true\n        pass_filenames: false`),
  );
  succeed(stage.run('pre-commit', 'install'));
  stage.write('swan-domains.yml', config('https://b.example.com').replace('../', ''));
  succeed(stage.commit('.'));
  stage.write('registered.json', null);
  expect(stage.commit('registered.json').output).toContain('registered.json: error: there is no snapshot');
});

test('try-repo', async () => {
  const stage = await hookStage();
  const hook = ['try-repo', published(stage), 'swan-domains-check', '--verbose', '--files'];
  const good = stage.run('pre-commit', ...hook, '例/swan-domains.yml', 'package.json');
  expect(good.status, good.output).toBe(0);
  expect(good.output).toMatch(/^swan-domains check\.+Passed$/m);
  expect(good.output).toContain('✓ no problems');
  const bad = stage.run('pre-commit', ...hook, '例/swan-domains.yml', 'broken/swan-domains.yml');
  expect(bad.status).toBe(1);
  expect(bad.output).toContain('- exit code: 3');
  expect(bad.output).toContain('broken/swan-domains.yml:1:1: error: unknown key "domain"');
  const none = stage.run('pre-commit', ...hook, '.gitignore');
  expect(none.output).toContain('(no files to check)Skipped');
});

test('git keeps the bundle executable: pre-commit runs it as it is', () => {
  const listed = execFileSync('git', ['ls-files', '--stage', 'dist/cli/index.js'], { cwd: ROOT, encoding: 'utf8' });
  expect(listed).toMatch(/^100755 /);
});

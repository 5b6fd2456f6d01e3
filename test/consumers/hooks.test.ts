/** The recipes of docs/hooks.md, each by its own program. */
import { expect, test } from 'vitest';
import { config, expectGuarded, hookStage, succeed, writeRecipe } from './hook-stage.ts';

test.each([
  ['husky and lint-staged', ['husky']],
  ['lefthook', ['lefthook', 'install']],
  ['simple-git-hooks', ['simple-git-hooks']],
  ['Without any of them', []],
] as const)('%s', async (heading, [program, ...args]) => {
  const stage = await hookStage();
  writeRecipe(stage, heading);
  if (program) succeed(stage.run(program, ...args));
  await expectGuarded(stage);
});

test('lint-staged with --fix: what can be mended is, in the same commit', async () => {
  const stage = await hookStage();
  writeRecipe(stage, 'husky and lint-staged', (text) => text.replace('swan-domains check', 'swan-domains check --fix'));
  succeed(stage.run('husky'));
  succeed(stage.commit('.'));
  const path = 'a b/swan-domains.yml';
  stage.write(path, config('https://B.example.com:443/'));
  succeed(stage.commit(path));
  expect(stage.run('git', 'show', `HEAD:${path}`).output).toBe(config('https://b.example.com'));
  stage.write(path, config('https://B.example.com/x'));
  expect(stage.commit(path).output).toContain('[domain-format]');
});

test.each([
  ['husky and lint-staged', ['husky']],
  ['lefthook', ['lefthook', 'install']],
  ['simple-git-hooks', ['simple-git-hooks']],
  ['Without any of them', []],
] as const)('%s: a snapshot that is gone is told', async (heading, [program, ...args]) => {
  const stage = await hookStage();
  writeRecipe(stage, heading);
  if (program) succeed(stage.run(program, ...args));
  stage.write('registered.json', null);
  expect(stage.commit('registered.json').output).toContain('registered.json: error: there is no snapshot');
  stage.write('broken/swan-domains.yml', null);
  succeed(stage.commit('broken/swan-domains.yml'));
});

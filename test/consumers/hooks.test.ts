/** The recipes of docs/hooks.md, each by its own program. */
import { expect, test } from 'vitest';
import { expectGuarded, hookStage, succeed, writeRecipe } from './hook-stage.ts';

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

test('those that are given deletions tell of a snapshot that is gone', async () => {
  const stage = await hookStage();
  writeRecipe(stage, 'Without any of them');
  stage.write('registered.json', null);
  expect(stage.commit('registered.json').output).toContain('registered.json: error: there is no snapshot');
  stage.write('broken/swan-domains.yml', null);
  succeed(stage.commit('broken/swan-domains.yml'));
});

/** `action.yml`, our own workflows and those that the pages show, judged by what GitHub's own editor judges them with. */
import { readdirSync, readFileSync } from 'node:fs';
import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import type { ActionMetadata } from '@actions/languageservice/action';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { YAML_BLOCKS } from '../docs/pages.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Ours is the one beside; of the others no more is known here than that they exist. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) =>
    name === 'swan-domains'
      ? (parse(read('action.yml')) as ActionMetadata)
      : { name: `${owner}/${name}`, description: '' },
};

/** @returns what is wrong, by line */
async function faultsOf(uri: string, text: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${uri}`, 'yaml', 1, text), { actionsMetadataProvider });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** Steps alone are no workflow. */
function asWorkflow(steps: string): string {
  const lines = steps.split('\n').map((line) => `      ${line}`);
  return ['on: push', 'jobs:', '  job:', '    runs-on: ubuntu-latest', '    steps:', ...lines].join('\n');
}

test('action.yml', async () => {
  expect(await faultsOf('action.yml', read('action.yml'))).toEqual([]);
});

test.each(readdirSync(new URL('.github/workflows', ROOT)))('.github/workflows/%s', async (name) => {
  expect(await faultsOf(`.github/workflows/${name}`, read(`.github/workflows/${name}`))).toEqual([]);
});

const shown = YAML_BLOCKS.filter(({ kind }) => kind !== 'config').map(
  (block) => [`${block.page}:${block.line}`, block] as const,
);

test('the pages show workflows', () => {
  expect(shown.length).toBeGreaterThanOrEqual(10);
});

test.each(shown)('%s', async (_at, { kind, text }) => {
  expect(await faultsOf('.github/workflows/shown.yml', kind === 'steps' ? asWorkflow(text) : text)).toEqual([]);
});

test('a misspelt input, key and context are found', async () => {
  const text = [
    '- uses: OWNER/swan-domains@v0',
    '  with: { comand: check }',
    '- runs: x',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    '- run: echo ${{ githup.sha }}',
  ];
  const faults = await faultsOf('.github/workflows/wrong.yml', asWorkflow(text.join('\n')));
  expect(faults.join('\n')).toMatch(/Invalid action input 'comand'[\s\S]*runs[\s\S]*githup/);
});

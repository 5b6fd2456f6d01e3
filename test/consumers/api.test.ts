/** docs/api.md is what the docstrings say (`npm run docs` writes it anew), and every public export has one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Comment {
  readonly summary?: readonly unknown[];
  readonly blockTags?: readonly { readonly tag: string }[];
}

interface Reflection {
  readonly name: string;
  readonly comment?: Comment;
  /** Of a function. */
  readonly signatures?: readonly Reflection[];
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'swan-domains-api-'));
let exported: readonly Reflection[] = [];

beforeAll(() => {
  const told = ['--out', folder, '--json', join(folder, 'api.json')];
  execFileSync(process.execPath, [at('node_modules/typedoc/bin/typedoc'), '--options', at('typedoc.json'), ...told], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  exported = JSON.parse(readFileSync(join(folder, 'api.json'), 'utf8')).children;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('docs/api.md is what the docstrings say', () => {
  expect(readFileSync(at('../../docs/api.md'), 'utf8')).toBe(readFileSync(join(folder, 'api.md'), 'utf8'));
});

test('every public export says what it is, every function what it returns, with an example', () => {
  expect(exported.length).toBeGreaterThan(70);
  const missing = exported.flatMap(({ name, comment, signatures }) =>
    (signatures ?? [{ name, comment }]).flatMap(({ comment }) => {
      const tags = new Set((comment?.blockTags ?? []).map(({ tag }) => tag));
      const wanted = signatures ? ['@returns', '@example'].filter((tag) => !tags.has(tag)) : [];
      return [...(comment?.summary?.length ? [] : ['a summary']), ...wanted].map((what) => `${name}: ${what}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('what takes lists says that it throws', () => {
  const throwing = exported
    .filter(({ signatures }) =>
      signatures?.some(({ comment }) => comment?.blockTags?.some(({ tag }) => tag === '@throws')),
    )
    .map(({ name }) => name);
  expect(throwing.sort()).toEqual([
    'check',
    'createClient',
    'createRegistry',
    'diff',
    'fixList',
    'isReached',
    'plan',
    'readLists',
    'suppress',
  ]);
});

/**
 * The core is pure: the same lists and policy give the same answer, wherever and whenever. The compiler refuses
 * `node:`, `process` and the like there (`src/core/tsconfig.json`); clocks, randomness and imports are held to it here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const core = fileURLToPath(new URL('../../src/core/', import.meta.url));
const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const FORBIDDEN =
  /\b(?:Date|Math\s*\.\s*random|performance|Temporal|crypto|setTimeout|setInterval|setImmediate|queueMicrotask|process|global|globalThis|window|self|console|fetch|require|eval|Function|toLocale\w*|localeCompare|Intl)\b|node:|import\s*\(/;
const IMPORT = /\b(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*'([^']+)'/g;
const LIBRARIES = ['tldts', 'tr46'];

/** The code without its comments: they may name what the code must not. */
function code(source: string): string {
  return source.replaceAll(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (part) =>
    part.startsWith('/') ? ' ' : part,
  );
}

function importsOf(source: string): string[] {
  return [...code(source).matchAll(IMPORT)].map(([, from, bare]) => from ?? bare ?? '');
}

test('the core is where this test looks', () => {
  expect(files.length).toBeGreaterThan(35);
  expect(files).toContain('check.ts');
  expect(files).toContain(join('rules', 'registered-domain.ts'));
});

describe.each(files)('%s', (file) => {
  const source = readFileSync(join(core, file), 'utf8');

  test('has no clock, no randomness, no host', () => {
    expect(code(source).match(FORBIDDEN)?.[0]).toBeUndefined();
  });

  test('imports its own files and two libraries', () => {
    for (const name of importsOf(source)) {
      if (LIBRARIES.includes(name)) continue;
      expect(name).toMatch(/^\.\.?\/.*\.ts$/);
      expect(relative(core, join(dirname(join(core, file)), name))).not.toMatch(/^\.\./);
    }
  });
});

describe('this test would see', () => {
  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'Math.random()',
    'Math\n.random()',
    "import { readFileSync } from 'node:fs';",
    'console.log(1);',
    'globalThis.x = 1;',
    'await import("x")',
    'names.sort((a, b) => a.localeCompare(b));',
    "const url = 'https://a.com'; setTimeout(f);",
    '/* a */ process.exit() /* b */',
  ])('%s', (source) => {
    expect(code(source)).toMatch(FORBIDDEN);
  });

  test.each([
    '// what the console forbids',
    '/** Date and source. */',
    'const updated = 1;',
    "const x = 1; // 'it' process",
  ])('not %s', (source) => {
    expect(code(source)).not.toMatch(FORBIDDEN);
  });

  test('imports of every form', () => {
    expect(
      importsOf(
        "import a from 'a';\nimport {\n b,\n} from 'b';\nexport * from 'c';\nimport 'd';\nimport type { E } from 'e';",
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
    const all = files.flatMap((file) => importsOf(readFileSync(join(core, file), 'utf8')));
    expect(all.length).toBeGreaterThan(80);
    expect(all).toEqual(expect.arrayContaining(LIBRARIES));
  });
});

// Builds everything that is shipped: dist/lib (the library, for npm), the two bundles, dist/cli and dist/action, and the
// JSON Schemas.
// TypeScript first, then ncc on its JavaScript: one compiler, and no types inside a bundle.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const run = (tool, ...args) =>
  execFileSync(process.execPath, [tool, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
const tsc = 'node_modules/typescript/bin/tsc';
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });

run(tsc, '-p', 'scripts/tsconfig.lib.json');
run(tsc, '-p', 'scripts/tsconfig.bundle.json');
for (const bundle of ['cli', 'action']) {
  run(
    ncc,
    'build',
    `build/${bundle}/main.js`,
    '--out',
    `dist/${bundle}`,
    '--license',
    'licenses.txt',
    '--no-source-map-register',
  );
}
const { resultSchema } = await import('../build/report/result-schema.js');
mkdirSync('schemas', { recursive: true });
writeFileSync('schemas/result.schema.json', `${JSON.stringify(resultSchema, null, 2)}\n`);

chmodSync('dist/cli/index.js', 0o755);
rmSync('build', { recursive: true, force: true });

// Builds everything that is shipped: dist/lib (the library, for npm), the two bundles, dist/cli and dist/action, and
// the schemas that the command prints.
// TypeScript first, then ncc on its JavaScript: one compiler, and no types inside a bundle.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundle } from './bundle.js';

const run = (tool, ...args) =>
  execFileSync(process.execPath, [tool, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
const tsc = 'node_modules/typescript/bin/tsc';

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });

run(tsc, '-p', 'scripts/tsconfig.lib.json');
run(tsc, '-p', 'scripts/tsconfig.bundle.json');

// The library brings `node-fetch` along: installed it would be six packages, 9 MB of them never loaded.
writeFileSync('build/node-fetch.js', "export { default } from 'node-fetch';\n");
bundle('build/node-fetch.js', 'dist/lib/platform/node-fetch');
const transport = 'dist/lib/platform/transport.js';
const [before, after, ...more] = readFileSync(transport, 'utf8').split("from 'node-fetch'");
if (after === undefined || more.length > 0) throw new Error(`${transport} does not import node-fetch once`);
writeFileSync(transport, `${before}from './node-fetch/index.js'${after}`);

// The pages of the rules go into the chunks that `explain` and SARIF load: src/command/read-rule-page.ts reads them
// from docs.
const pagesOf = (folder) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file.slice(0, -3), readFileSync(`${folder}/${file}`, 'utf8')]));
const pages = { en: pagesOf('docs/rules'), zh: pagesOf('docs/zh/rules') };
writeFileSync(
  'build/command/read-rule-page.js',
  `const pages = ${JSON.stringify(pages, null, 1)};\nexport const readRulePage = (id, lang) => pages[lang][id];\n`,
);

// Half as long, it is read 7 ms sooner each time somebody commits. Functions keep their names, for the stack of a bug.
bundle('build/action/main.js', 'dist/action', '--minify');
bundle('build/cli/main.js', 'dist/cli', '--minify');
chmodSync('dist/cli/index.js', 0o755);

mkdirSync('schemas', { recursive: true });
for (const [name, ...args] of [
  ['swan-domains.schema.json', 'config', '--lang', 'en'],
  ['swan-domains.zh.schema.json', 'config', '--lang', 'zh'],
  ['result.schema.json', 'result'],
]) {
  writeFileSync(`schemas/${name}`, execFileSync(process.execPath, ['dist/cli/index.js', 'schema', ...args]));
}
rmSync('build', { recursive: true, force: true });

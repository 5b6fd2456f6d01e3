// A bundle by ncc, and beside it the licences of what is inside. Not ncc's own `--license`: of a bundle of several files
// it writes those of the file that comes last.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));

/** Of 9 MB, and for a Node without streams of the web: none that is supported. */
const NEVER_LOADED = 'web-streams-polyfill/dist/ponyfill.es2018.js';

export function bundle(entry, out, ...flags) {
  const stats = 'build/stats.json';
  const args = ['build', entry, '--out', out, '--external', NEVER_LOADED, '--stats-out', stats, ...flags];
  execFileSync(process.execPath, [ncc, ...args, '--no-source-map-register'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folders = new Set(foldersOf(JSON.parse(readFileSync(stats, 'utf8')).modules));
  rmSync(stats);
  writeFileSync(`${out}/licenses.txt`, [...folders].sort().map(licenceOf).join('\n'));
}

/** The folders of the packages that modules are from, however deep the modules are in each other. */
function foldersOf(modules) {
  return modules.flatMap(({ name = '', modules }) =>
    modules ? foldersOf(modules) : (name.match(/^\.\/(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `by ${author?.name ?? author}\n`;
  return `${name} ${version}\n${license}\n${text.replaceAll('\r\n', '\n')}`;
}

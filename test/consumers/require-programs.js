/**
 * The programs that these tests drive: each must be there, or the run fails and says how to get it. `.ci/run` gets them
 * by the same list; hence JavaScript, which Node 20 runs as it stands.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Those that no package of npm brings: each prints something when it is asked, and Debian has it in these packages. */
const PROGRAMS = [
  { name: 'git', asked: ['git', '--version'], packages: ['git'] },
  { name: 'pre-commit', asked: ['pre-commit', '--version'], packages: ['pre-commit'] },
  { name: 'cmark-gfm', asked: ['cmark-gfm', '--version'], packages: ['cmark-gfm'] },
  { name: 'chromium', asked: ['chromium', '--version'], packages: ['chromium'] },
  { name: 'a Chinese font', asked: ['fc-list', ':lang=zh'], packages: ['fontconfig', 'fonts-noto-cjk'] },
  { name: 'a font of emoji', asked: ['fc-list', ':lang=und-zsye'], packages: ['fontconfig', 'fonts-noto-color-emoji'] },
];

export function findMissing() {
  return PROGRAMS.filter(({ asked: [program, ...args] }) => {
    const { status, stdout } = spawnSync(program, args);
    return status !== 0 || stdout.length === 0;
  });
}

export function setup() {
  const missing = findMissing().map(({ name, packages }) => `${name}: apt-get install ${packages.join(' ')}`);
  const made = { 'dist/lib': 'npm run build', 'test/consumers/node_modules': 'npm ci --prefix test/consumers' };
  for (const [path, command] of Object.entries(made)) {
    if (!existsSync(new URL(`../../${path}`, import.meta.url))) missing.push(`${path}: ${command}`);
  }
  if (missing.length > 0) throw new Error(['npm run test:consumers needs', ...missing].join('\n  '));
}

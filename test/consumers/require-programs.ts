/** The programs that these tests drive: each must be there, or the run fails and says how to get it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Those that no package of npm brings, and Debian's package of each. */
const PROGRAMS = [
  { program: 'git', packages: 'git' },
  { program: 'pre-commit', packages: 'pre-commit' },
  { program: 'cmark-gfm', packages: 'cmark-gfm' },
  { program: 'chromium', packages: 'chromium fonts-noto-cjk fonts-noto-color-emoji' },
] as const;

export function setup(): void {
  const missing = PROGRAMS.filter(({ program }) => !isThere(program)).map(
    ({ program, packages }) => `${program}: apt-get install ${packages}`,
  );
  if (!existsSync(new URL('node_modules', import.meta.url))) {
    missing.push('the packages of test/consumers: npm ci --prefix test/consumers');
  }
  if (missing.length > 0) throw new Error(['npm run test:consumers needs', ...missing].join('\n  '));
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

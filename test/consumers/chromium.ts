/** A page in a headless browser: looked at, or photographed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @returns the document as it is once its scripts have run */
export function domOf(html: string): string {
  return inChromium(html, (url) => ['--dump-dom', url]);
}

const MEASURE = "<script>document.title = document.body.scrollWidth + 'x' + document.body.scrollHeight</script>";

/**
 * A picture as high as the page, and as wide where no width is given.
 *
 * @param path where the PNG goes
 */
export function photograph(html: string, path: string, width?: number): void {
  const asked = `--window-size=${width ?? 2000},100`;
  const dom = inChromium(html + MEASURE, (url) => [asked, '--dump-dom', url]);
  const [, own, height] = /<title>(\d+)x(\d+)<\/title>/.exec(dom) ?? [];
  if (own === undefined) throw new Error('the page was not measured');
  const shot = ['--hide-scrollbars', '--force-device-scale-factor=1.5', `--window-size=${width ?? own},${height}`];
  inChromium(html, (url) => [...shot, `--screenshot=${path}`, url]);
}

function inChromium(html: string, args: (url: string) => readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-page-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const common = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
    return execFileSync('chromium', [...common, ...args(pathToFileURL(file).href)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

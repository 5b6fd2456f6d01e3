import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** Where pictures go: into a folder that goes with the test; with `npm run pictures`, to those of the READMEs. */
export function pictureFolder(): string {
  const asked = process.env.SWAN_DOMAINS_PICTURES;
  if (asked) {
    mkdirSync(asked, { recursive: true });
    return resolve(asked);
  }
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

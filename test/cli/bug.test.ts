/** A bug, in the built command line: its stack is told, and nothing of a user's file gets past the guards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI, runNode } from '../transcripts/run-node.ts';

const OWN = 'a-token-of-the-environment-0123456789';
const SEEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';

/** As soon as the process writes JSON, it meets what nobody has foreseen. */
async function meetBug(lang: string, later = false) {
  const message = `\u001b[31mred\n::error::${OWN} ${SEEN}\r##[group]`;
  const thrown = `throw new TypeError(${JSON.stringify(message)});`;
  const bug = `JSON.stringify = () => { ${later ? `setImmediate(() => { ${thrown} }); return '{}';` : thrown} };`;
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-bug-'));
  const env = {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(bug)}`,
    SWAN_DOMAINS_ACCESS_TOKEN: OWN,
  };
  const args = ['check', '--format', 'json', '--lang', lang, '--request-domain', 'https://a.com'];
  try {
    return await runNode([CLI, ...args], folder, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ['en', 'swan-domains has a bug; please report this:\n'],
  ['zh', 'swan-domains 自身出错，请反馈以下内容：\n'],
])('%s', async (lang, told) => {
  const { exitCode, stdout, stderr } = await meetBug(lang);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(told);
  expect(stderr).toMatch(/^TypeError: \\u\{1b\}\[31mred$/m);
  expect(stderr).toMatch(/^ {4}at .*index\.js/m);
  expect(stderr).toContain(': :error::*** ***');
  for (const raw of ['\u001b', '\r', '\n::', '##[', OWN, 'feedface']) expect(stderr).not.toContain(raw);
});

test('thrown where nobody waits for it: told the same, and not with the line of the bundle', async () => {
  const { exitCode, stderr } = await meetBug('en', true);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^swan-domains has a bug; please report this:\nTypeError: \\u\{1b\}\[31mred$/m);
  expect(stderr.length).toBeLessThan(3000);
  for (const raw of ['\u001b', '\r', '\n::', '##[', OWN, 'feedface']) expect(stderr).not.toContain(raw);
});

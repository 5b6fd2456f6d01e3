/** What must hold whoever calls: the shells see to it, too, but a wrong turn here would modify an app. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../src/command/run-command.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { aCommand, aHost } from './a-command.ts';

test('a restore without a file is wrong usage, never an apply of the config', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'swan-domains.yml'),
    'registered: { request_domain: example.com }\ndomains: { request_domain: "https://a.example.com" }\n',
  );
  const sandbox = await startSandbox({ registered: { request_domain: ['example.com'] } });
  onTestFinished(() => sandbox.close());
  const host = aHost(folder, { env: { SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token } });
  const command = aCommand({ name: 'restore', saved: null, apiUrl: sandbox.url });
  const { exitCode, outcome } = await runCommand(command, host);
  expect(exitCode).toBe(3);
  expect(outcome.usages[0]?.usage).toEqual({ kind: 'missing-argument', argument: 'RESULT' });
  expect(host.err()).toContain('RESULT is missing');
  expect(sandbox.requests).toEqual([]);
  // The same config would have been applied.
  expect((await runCommand({ ...command, name: 'apply' }, host)).exitCode).toBe(0);
  expect(sandbox.modifications().modifydomain).toBe(1);
});

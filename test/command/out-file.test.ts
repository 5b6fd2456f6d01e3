/** What may be written over, and that nothing else is touched. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmdirSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { prepareOut } from '../../src/command/out-file.ts';
import { prepareOutputs } from '../../src/command/outputs.ts';
import { formats } from '../../src/report/formats.ts';
import { temporaryDirectory, write } from '../config/temporary-directory.ts';

const OLD = '{\n  "schema": "swan-domains/1",\n  "command": "plan"\n}\n';

const preparing = (cwd: string) => ({ read: [], trusted: true, cwd });

function codeOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError && error.usage.kind === 'cannot-write') return error.usage.code;
    throw error;
  }
  return '';
}

test.each([
  ['a file that is not there', null, ''],
  ['an empty file', '', ''],
  ['an older result', OLD, ''],
  ['an older result in one line', OLD.replaceAll(/\s/g, ''), ''],
  ['a config', 'domains: { request_domain: [] }\n', 'EEXIST'],
  ['other JSON', '{"tokens":{}}', 'EEXIST'],
])('%s', (_, text, code) => {
  const directory = temporaryDirectory();
  if (text !== null) write(directory, 'out.json', text);
  expect(codeOf(() => prepareOut('out.json', preparing(directory)))).toBe(code);
  const path = join(directory, 'out.json');
  if (code === '')
    expect(existsSync(path)).toBe(false); // an older one does not pass for this run's
  else expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the file that the run reads is not the one that it writes', () => {
  const directory = temporaryDirectory();
  write(directory, 'plan.json', OLD);
  expect(codeOf(() => prepareOut('./plan.json', { ...preparing(directory), read: ['plan.json'] }))).toBe('EEXIST');
  expect(readFileSync(join(directory, 'plan.json'), 'utf8')).toBe(OLD);
});

test('a folder; a folder that is not there', () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'folder'));
  expect(codeOf(() => prepareOut('folder', preparing(directory)))).toBe('EISDIR');
  expect(codeOf(() => prepareOut('gone/out.json', preparing(directory)))).toBe('ENOENT');
  mkdirSync(join(directory, 'gone'));
  const write = prepareOut('gone/out.json', preparing(directory));
  rmdirSync(join(directory, 'gone'));
  expect(codeOf(() => write(OLD))).toBe('ENOENT');
});

test.skipIf(process.platform === 'win32')('what is no file: a named pipe, a socket, links in a circle', async () => {
  const directory = temporaryDirectory();
  execFileSync('mkfifo', [join(directory, 'pipe')]);
  symlinkSync('pipe', join(directory, 'to-pipe'));
  symlinkSync('circle', join(directory, 'circle'));
  const server = createServer().listen(join(directory, 'socket'));
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const codes = ['pipe', 'to-pipe', 'socket', 'circle', 'circle/out.json', '/dev/null'].map((path) =>
    codeOf(() => prepareOut(path, preparing(directory))('')),
  );
  expect(codes).toEqual(['ENOTSUP', 'ENOTSUP', 'ENOTSUP', 'ELOOP', 'ELOOP', '']);
});

test.skipIf(process.platform === 'win32')('the mode of the file that was there', () => {
  const directory = temporaryDirectory();
  for (const [mode, text] of [
    [0o600, ''],
    [0o600, OLD],
    [0o666, OLD],
  ] as const) {
    const path = write(directory, 'out.json', text);
    chmodSync(path, mode);
    prepareOut('out.json', preparing(directory))(OLD);
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual([OLD, mode]);
  }
});

test('two names of one file', () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'folder'));
  symlinkSync(join(directory, 'folder'), join(directory, 'link'), 'junction');
  const output = (format: 'sarif' | 'junit', path: string) => ({ format, path });
  const nothing = { out: null, saved: null, trustsConfig: true };
  const both = [output('sarif', 'folder/a'), output('junit', 'link/a')];
  expect(prepareOutputs({ ...nothing, outputs: both }, directory).fault?.usage.kind).toBe('exclusive-options');
  const beside = { ...nothing, out: 'link/a', outputs: [output('junit', 'folder/a')] };
  expect(prepareOutputs(beside, directory).fault?.usage.kind).toBe('exclusive-options');
  write(directory, 'folder/plan.json', OLD);
  const read = ['folder/plan.json'];
  expect(codeOf(() => prepareOut('link/plan.json', { ...preparing(directory), read }))).toBe('EEXIST');
});

test.each([
  ['csv', 'app_id,domain_type,domain\n"1",request_domain,https://a.com\n', ''],
  ['csv', 'app_id,domain_type,domain\r\n1,request_domain,https://a.com\r\n', 'EEXIST'],
  ['csv', 'app_id,domain_type,domain,owner\n1,request_domain,https://a.com,me\n', 'EEXIST'],
  ['csv', '\ufeffapp_id,domain_type,domain\n', 'EEXIST'],
  ['csv', 'app_id,domain_type,domain\n# mine\n', 'EEXIST'],
  ['csv', 'domain\nhttps://a.com\n', 'EEXIST'],
  ['markdown', '### My swan-domains notes: all\n', 'EEXIST'],
  ['markdown', '### ⚠️ swan-domains check: 1 warning\n', ''],
  ['text', 'swan-domains check is our tool.\n', 'EEXIST'],
  ['text', 'swan-domains registered pull\n\n✓ done\n', ''],
] as const)('what somebody has written stays: %s %j', (format, text, code) => {
  const directory = temporaryDirectory();
  write(directory, 'out', text);
  expect(codeOf(() => prepareOut('out', preparing(directory), formats[format].mark))).toBe(code);
});

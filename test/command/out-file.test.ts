/** What may be written over, and that nothing else is touched. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { prepareOut, writeOut } from '../../src/command/out-file.ts';
import { formats } from '../../src/report/formats.ts';
import { temporaryDirectory, write } from '../config/temporary-directory.ts';

const OLD = '{\n  "schema": "swan-domains/1",\n  "command": "plan"\n}\n';

const preparing = (cwd: string) => ({ saved: null, trusted: true, cwd });

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
  expect(codeOf(() => prepareOut('./plan.json', { ...preparing(directory), saved: 'plan.json' }))).toBe('EEXIST');
  expect(readFileSync(join(directory, 'plan.json'), 'utf8')).toBe(OLD);
});

test('a folder; a folder that is not there', () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'folder'));
  expect(codeOf(() => prepareOut('folder', preparing(directory)))).toBe('EISDIR');
  expect(codeOf(() => prepareOut('gone/out.json', preparing(directory)))).toBe('ENOENT');
  expect(codeOf(() => writeOut('gone/out.json', OLD, directory))).toBe('ENOENT');
});

test.each([
  ['markdown', '### My swan-domains notes: all\n', 'EEXIST'],
  ['markdown', '### ⚠️ swan-domains check: 1 warning\n', ''],
  ['text', 'swan-domains check is our tool.\n', 'EEXIST'],
  ['text', 'swan-domains registered pull\n\n✓ done\n', ''],
] as const)('what somebody has written stays: %s %j', (format, text, code) => {
  const directory = temporaryDirectory();
  write(directory, 'out', text);
  expect(codeOf(() => prepareOut('out', preparing(directory), formats[format].mark))).toBe(code);
});

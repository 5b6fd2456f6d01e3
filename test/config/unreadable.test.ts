/** Files that are no text, or no files: told by what they look like, never guessed at. */
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_CONFIG_BYTES } from '../../src/config/read-text.ts';
import { FILE, NOT_ONE_LINE, type Refusal, refusalOf, refusalOfFile } from './refusal.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const directory = temporaryDirectory();

/** `例子` in GBK is C0 FD D7 D3. */
const GBK = Buffer.concat([Buffer.from('# '), Buffer.from([0xc0, 0xfd, 0xd7, 0xd3]), Buffer.from('\ndomains: {}\n')]);
const text = 'domains: {}\n# 例子\n';
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

const words = {
  gbk: ['the file is not UTF-8 but looks like GBK: save it as UTF-8', '文件不是 UTF-8，像是 GBK 编码：请另存为 UTF-8'],
  'utf-16': ['the file is UTF-16: save it as UTF-8', '文件是 UTF-16 编码：请另存为 UTF-8'],
  binary: ['the file is binary, not text', '文件是二进制，不是文本'],
  unknown: ['the file is not UTF-8', '文件不是 UTF-8 编码'],
} as const;

describe('encodings', () => {
  const rows: [name: string, bytes: Buffer, looksLike: keyof typeof words][] = [
    ['GBK', GBK, 'gbk'],
    ['UTF-16, little end first, with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16'],
    ['UTF-16, big end first, with a byte order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'utf-16'],
    ['UTF-16 without a byte order mark', utf16le, 'binary'],
    ['a NUL in text', Buffer.from('domains: {}\n\0'), 'binary'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['a compressed file', Buffer.from('1f8b080000000000000300', 'hex'), 'binary'],
    ['bytes that are neither UTF-8 nor GBK', Buffer.from([0x64, 0xff, 0xff, 0x0a]), 'unknown'],
    ['a letter of Latin-1', Buffer.from('# caf\xe9\ndomains: {}\n', 'latin1'), 'unknown'],
    ['UTF-8 that breaks off', Buffer.from('# 例').subarray(0, 3), 'unknown'],
  ];

  test.each(rows)('%s', (_, bytes, looksLike) => {
    const [en, zh] = words[looksLike];
    expect(refusalOf(directory, bytes)).toEqual({ kind: 'config-encoding', place: { file: FILE }, en, zh });
  });
});

describe('files', () => {
  test('there is none', () => {
    expect(refusalOfFile(directory, 'none.yml')).toEqual({
      kind: 'config-not-found',
      place: { file: 'none.yml' },
      en: 'there is no such file',
      zh: '文件不存在',
    });
  });

  test('a part of its path is a file', () => {
    write(directory, 'plain', '');
    expect(refusalOfFile(directory, 'plain/own.yml')).toMatchObject({
      kind: 'config-not-found',
      place: { file: 'plain/own.yml' },
    });
  });

  test('a link that leads nowhere', () => {
    symlinkSync(join(directory, 'gone.yml'), join(directory, 'link.yml'));
    expect(refusalOfFile(directory, 'link.yml')).toMatchObject({ kind: 'config-not-found' });
  });

  const unreadable = (name: string): Refusal => ({
    kind: 'config-unreadable',
    place: { file: name },
    en: 'this is not a file',
    zh: '这不是一个文件',
  });

  test('a directory', () => {
    write(directory, 'directory.yml/inside', '');
    expect(refusalOfFile(directory, 'directory.yml')).toEqual(unreadable('directory.yml'));
  });

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to does not hang', () => {
    execFileSync('mkfifo', [join(directory, 'pipe.yml')]);
    expect(refusalOfFile(directory, 'pipe.yml')).toEqual(unreadable('pipe.yml'));
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('one that we may not read', () => {
    chmodSync(write(directory, 'closed.yml', 'domains: {}\n'), 0);
    expect(refusalOfFile(directory, 'closed.yml')).toMatchObject({
      kind: 'config-unreadable',
      place: { file: 'closed.yml' },
      en: 'the file cannot be read: no permission',
      zh: '没有读取该文件的权限',
    });
  });
});

describe('sizes', () => {
  /** Sparse: takes no room on the disk. */
  function sparse(name: string, bytes: number): string {
    const file = openSync(join(directory, name), 'w');
    ftruncateSync(file, bytes);
    closeSync(file);
    return name;
  }

  test('50 MB', () => {
    expect(refusalOfFile(directory, sparse('large.yml', 50_000_000))).toEqual({
      kind: 'config-too-large',
      place: { file: 'large.yml' },
      en: 'the file has 50000000 bytes; at most 16777216 (16 MiB) are read',
      zh: '文件有 50000000 字节，最多读取 16777216 字节（16 MiB）',
    });
  });

  test('one byte above the limit; at the limit it is read, and is binary', () => {
    expect(MAX_CONFIG_BYTES).toBe(16 * 1024 * 1024);
    expect(refusalOfFile(directory, sparse('above.yml', MAX_CONFIG_BYTES + 1)).kind).toBe('config-too-large');
    expect(refusalOfFile(directory, sparse('at.yml', MAX_CONFIG_BYTES)).kind).toBe('config-encoding');
  });
});

test('each is one line', () => {
  for (const { en, zh } of [refusalOf(directory, GBK), refusalOfFile(directory, 'none.yml')]) {
    expect(en).not.toMatch(NOT_ONE_LINE);
    expect(zh).not.toMatch(NOT_ONE_LINE);
  }
});

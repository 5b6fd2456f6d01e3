/** A project written in one text file: `=== path` before each file, `=== expected` before what is expected of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CalledCode, Place } from '../../src/core/index.ts';
import { calledCode } from '../../src/scan/called-code.ts';
import { findProgram } from '../../src/scan/find-program.ts';
import { scanProgram } from '../../src/scan/scan-program.ts';

export interface Project {
  readonly expected: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

export function readProject(path: string): Project {
  const [, ...parts] = readFileSync(path, 'utf8').split(/^=== (.+)\n/m);
  const files = new Map<string, string>();
  for (let index = 0; index < parts.length; index += 2) files.set(parts[index] ?? '', parts[index + 1] ?? '');
  const expected = (files.get('expected') ?? '').split('\n').filter((line) => line !== '');
  files.delete('expected');
  return { expected, files };
}

/** What the program calls, as the rules judge it. */
export function codeOf(files: ReadonlyMap<string, string | Buffer>, ignored: readonly string[] = []): CalledCode {
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-scan-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const program = findProgram(folder, 'project');
    const base = program.root.slice(folder.length + 1);
    const show = (file: string) => (base === '' ? file : `${base}/${file}`);
    return calledCode(scanProgram(program, ignored), program.root, show).code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @returns a line for each domain and type that is called (`call TYPE DOMAIN FILE:LINE`), for each call that could not be
 * resolved (`unresolved TYPE FILE:LINE REASON`), and for each file that could not be read, sorted
 */
export function scanFiles(files: ReadonlyMap<string, string | Buffer>, ignored: readonly string[] = []): string[] {
  const code = codeOf(files, ignored);
  const at = ({ file, line }: Place) => `${file}:${line}`;
  return [
    ...code.called.map((call) => `call ${call.domainType} ${call.text} ${at(call.place)}`),
    ...code.unresolved
      .filter(({ ignored }) => !ignored)
      .map((call) => `unresolved ${call.domainType} ${at(call.place)} ${call.reason}`),
    ...code.unread.map(({ place, fault }) => `unread ${at(place)} ${fault}`),
  ].sort();
}

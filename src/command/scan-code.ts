/** The program's source, scanned: what it calls, for `judge`, and what is told of it. */
import { join, resolve } from 'node:path';
import type { Outcome } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import { showPath } from '../config/load-declaration.ts';
import type { CalledCode } from '../core/called-code.ts';
import { counted, words } from '../report/messages/words.ts';
import { calledCode } from '../scan/called-code.ts';
import { findProgram } from '../scan/find-program.ts';
import { type Scan, scanProgram } from '../scan/scan-program.ts';
import type { Command, Host } from './command.ts';

export interface ScannedCode {
  readonly code: CalledCode;
  readonly sources: ReadonlyMap<string, string>;
  readonly scan: Scan;
}

/** @throws UsageError for a folder that is no smart program */
export function scanCode(folder: string, command: Command, declaration: Declaration, host: Host): ScannedCode {
  const program = findProgram(resolve(host.cwd, folder), folder);
  const ignored = [...(declaration.scanIgnore ?? []), ...command.exclude];
  const scan = scanProgram(program, ignored);
  const left =
    scan.leftOut > 0
      ? words(`; ${scan.leftOut} that nothing loads were left out`, `；另有 ${scan.leftOut} 个未被引用，已跳过`)
      : words('', '');
  const { en, zh } = words(`scanned ${counted(scan.read, 'file')}${left.en}`, `已扫描 ${scan.read} 个文件${left.zh}`);
  host.stderr(`${{ en, zh }[command.lang]}\n`);
  const show = (file: string) => showPath(host.cwd, join(program.root, file));
  return { ...calledCode(scan, program.root, show, command.today), scan };
}

/** What the outcome tells of it. */
export function scannedOf({ scan, code, sources }: ScannedCode): Pick<Outcome, 'scanned' | 'sources'> {
  const calls = code.called.map(({ domainType, text, by, at, place, ignored }) => {
    return { domainType, domain: text, by, at, place, ignored: ignored !== null };
  });
  return { sources, scanned: { files: scan.read, leftOut: scan.leftOut, calls } };
}

/** The program's source, scanned and judged by the lists of the chosen apps. */
import { join, resolve } from 'node:path';
import type { AppProblem, Outcome } from '../app/outcome.ts';
import type { Declaration } from '../config/declaration.ts';
import { showPath } from '../config/load-declaration.ts';
import type { CalledCode } from '../core/called-code.ts';
import { check } from '../core/check.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { createRegistry } from '../core/registry.ts';
import { counted, words } from '../report/messages/words.ts';
import { calledCode } from '../scan/called-code.ts';
import { findProgram } from '../scan/find-program.ts';
import { type Scan, scanProgram } from '../scan/scan-program.ts';
import type { Command, Host } from './command.ts';
import { identity, policyOf } from './judge.ts';
import type { Target } from './targets.ts';

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
  return { ...calledCode(scan, program.root, (file) => showPath(host.cwd, join(program.root, file))), scan };
}

/** What the code calls, judged; a finding that holds for every app is told once. */
export function judgeCode(
  code: CalledCode,
  targets: readonly Target[],
  command: Command,
  declaration: Declaration,
): AppProblem[] {
  const { registered, snapshot: _, ...policy } = policyOf(command, declaration);
  const registry = registered && createRegistry(registered);
  const judged = new Map<DomainLists, readonly Problem[]>();
  const found = new Map<string, { readonly problem: Problem; readonly apps: Set<string | null> }>();
  for (const { lists, appId } of targets) {
    const problems =
      judged.get(lists) ?? check(lists, { ...policy, action: undefined, registry, code }).filter(isOfCode);
    judged.set(lists, problems);
    for (const problem of problems) {
      const key = identity(problem);
      const known = found.get(key) ?? { problem, apps: new Set() };
      known.apps.add(appId);
      found.set(key, known);
    }
  }
  const all = [...found.values()].flatMap(({ problem, apps }) => {
    const owners = apps.size === targets.length && targets.length > 1 ? [null] : [...apps];
    return owners.map((appId): AppProblem => ({ ...problem, appId }));
  });
  return all.sort(compareProblems);
}

function isOfCode({ subject, rule }: Problem): boolean {
  return subject === 'called' || rule === 'unused-domain';
}

/** What the outcome tells of it. */
export function scannedOf({ scan, code, sources }: ScannedCode): Pick<Outcome, 'scanned' | 'sources'> {
  const calls = code.called.map(({ domainType, text, by, at, place, ignored }) => {
    return { domainType, domain: text, by, at, place, ignored };
  });
  return { sources, scanned: { files: scan.read, leftOut: scan.leftOut, calls } };
}

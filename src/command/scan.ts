/** `scan`: what the code calls, beside what is declared; with `--write`, what it calls is declared. */
import { blankOutcome, type Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { addDomains } from '../config/add-domains.ts';
import type { AddedDomains } from '../config/added-edits.ts';
import type { Declaration } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { parseEntry } from '../core/entry.ts';
import type { Problem } from '../core/problem.ts';
import { visible, words } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import { judge } from './judge.ts';
import { replaceFile } from './replace-file.ts';
import { scanCode, scannedOf } from './scan-code.ts';
import { OF_CODE } from './sieve.ts';
import { targetsOf } from './targets.ts';

/** @throws UsageError */
export async function performScan(command: Command, declaration: Declaration, host: Host): Promise<Outcome> {
  if (command.write && command.consent === 'ask' && !host.confirm) {
    throw new UsageError({ kind: 'needs-yes', command: 'scan --write' });
  }
  const scanned = scanCode(command.scan ?? '.', command, declaration, host);
  const outcomeBy = (declared: Declaration): Outcome => {
    const { problems, suppressed } = judge(targetsOf(command, declared), command, declared, scanned.code);
    return {
      ...blankOutcome('scan'),
      problems: problems.filter(isOfCode),
      suppressed: suppressed.filter(isOfCode),
      ...scannedOf(scanned),
    };
  };
  const found = outcomeBy(declaration);
  if (!command.write) return found;

  const additions = additionsOf(found.problems);
  const appId = command.apps.length === 1 ? (command.apps[0] ?? null) : null;
  if (additions.size === 0 || !(await isAgreed(additions, command, host))) return found;
  const { path, shown: written, text } = addDomains(additions, command.config, host.cwd, appId);
  replaceFile(path, written, text);
  host.stderr(`${words(`written: ${visible(written)}`, `已写入：${visible(written)}`)[command.lang]}\n`);
  const { domains, apps, file, files } = loadDeclaration(
    host.cwd,
    command.config ?? (declaration.file === null ? written : null),
    command.trustsConfig,
  );
  const now: Declaration = {
    ...declaration,
    domains,
    file,
    files,
    ...(apps?.kind === 'list' ? { apps } : {}), // what a command has printed is not asked for again
  };
  const sources = new Map([...scanned.sources, ...files]);
  return { ...outcomeBy(now), sources };
}

/** The lists are judged by `check`. */
function isOfCode({ subject, rule, facts }: Problem): boolean {
  const about = rule === 'suppression' ? facts.rule : rule;
  return subject === 'called' || OF_CODE.includes(about);
}

/** What is undeclared and could be declared as it is: nothing is written that `check` would find something in. */
function additionsOf(problems: Outcome['problems']): AddedDomains {
  const additions = new Map<DomainType, { readonly domain: string; readonly from: string }[]>();
  for (const type of DOMAIN_TYPES) {
    const lines = new Map<string, { readonly domain: string; readonly from: string }>();
    for (const { rule, domainType, value, place, facts } of problems) {
      if (rule !== 'undeclared-domain' || domainType !== type || !facts.sound || value === null || !place) continue;
      const domain = canonicalOf(value);
      if (!lines.has(domain)) lines.set(domain, { domain, from: `${place.file}:${place.line}` });
    }
    if (lines.size > 0) additions.set(type, [...lines.values()]);
  }
  return additions;
}

function canonicalOf(text: string): string {
  return parseEntry(text).canonical ?? text;
}

async function isAgreed(additions: AddedDomains, { consent, lang }: Command, host: Host): Promise<boolean> {
  if (consent === 'given') return true;
  const lines = [...additions].flatMap(([type, domains]) => [
    type,
    ...domains.map(({ domain, from }) => `  + ${visible(domain)}  # ${visible(from)}`),
  ]);
  host.stderr(`${lines.join('\n')}\n\n`);
  return (await host.confirm?.(words('Add these to the config?', '把这些域名写入配置？')[lang])) ?? false;
}

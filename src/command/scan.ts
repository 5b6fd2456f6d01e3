/** `scan`: what the code calls, beside what is declared; with `--write`, what it calls is declared. */
import { blankOutcome, type Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { type AddedDomains, addDomains } from '../config/add-domains.ts';
import type { Declaration } from '../config/declaration.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { check } from '../core/check.ts';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import { parseEntry } from '../core/entry.ts';
import { visible, words } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import { policyOf } from './judge.ts';
import { replaceFile } from './replace-file.ts';
import { judgeCode, scanCode, scannedOf } from './scan-code.ts';
import { targetsOf } from './targets.ts';

/** @throws UsageError */
export async function performScan(command: Command, declaration: Declaration, host: Host): Promise<Outcome> {
  if (command.write && command.consent === 'ask' && !host.confirm) {
    throw new UsageError({ kind: 'needs-yes', command: 'scan --write' });
  }
  const scanned = scanCode(command.scan ?? '.', command, declaration, host);
  const problems = judgeCode(scanned.code, targetsOf(command, declaration), command, declaration);
  const outcome = (found: Outcome['problems']): Outcome => ({
    ...blankOutcome('scan'),
    problems: found,
    ...scannedOf(scanned),
  });
  if (!command.write) return outcome(problems);

  const additions = additionsOf(problems, command, declaration);
  if (additions.size === 0) return outcome(problems);
  if (!(await isAgreed(additions, command, host))) return outcome(problems);
  const { path, shown: written, text } = addDomains(additions, command.config, host.cwd);
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
    ...(apps && declaration.apps?.kind !== 'list' ? {} : apps ? { apps } : {}),
  };
  const sources = new Map([...scanned.sources, ...files]);
  return { ...outcome(judgeCode(scanned.code, targetsOf(command, now), command, now)), sources };
}

/** What is undeclared and has no other fault: nothing is written that `check` would find something in. */
function additionsOf(problems: Outcome['problems'], command: Command, declaration: Declaration): AddedDomains {
  const { registered, ...policy } = policyOf(command, declaration);
  const additions = new Map<string, { readonly domain: string; readonly from: string }[]>();
  for (const type of DOMAIN_TYPES) {
    const undeclared = problems.filter(({ rule, domainType }) => rule === 'undeclared-domain' && domainType === type);
    const lines = undeclared.flatMap(({ value, place }) => {
      if (value === null || !place) return [];
      const domain = canonicalOf(value);
      const faults = check({ [type]: [domain] }, { ...policy, action: undefined, registered }).filter(
        ({ subject, value: about }) => subject === 'domains' && about === domain,
      );
      return faults.length === 0 ? [{ domain, from: `${place.file}:${place.line}` }] : [];
    });
    const each = lines.filter(({ domain }, index) => lines.findIndex((other) => other.domain === domain) === index);
    if (each.length > 0) additions.set(type, each);
  }
  return additions as AddedDomains;
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

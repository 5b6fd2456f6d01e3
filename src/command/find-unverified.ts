/** Which business domains would not pass for verified, before they are registered (50041, 50043). */
import { isPlatformError, PlatformError } from '../app/platform.ts';
import { type VerificationFault as FoundFault, verdictOf } from '../app/verification.ts';
import { verifyDomains } from '../app/verify-domains.ts';
import { parseEntry } from '../core/entry.ts';
import type { VerificationFault } from '../core/facts.ts';
import { DEFAULT_TIMEOUT_MS } from '../platform/client.ts';
import { parseConnectTo } from '../platform/connect-to.ts';
import { createProbe } from '../platform/probe-domain.ts';
import { proxyFor } from '../platform/proxy.ts';
import { failedText } from '../report/messages/failures.ts';
import { visible, words } from '../report/messages/words.ts';
import { CONCURRENCY, type Command, type Host } from './command.ts';
import type { Platforms } from './open-platforms.ts';
import type { Target } from './targets.ts';

/** @returns by canonical host; who was asked once is not asked again */
export type FindUnverified = (domains: readonly string[]) => Promise<ReadonlyMap<string, VerificationFault>>;

/**
 * The file to compare with is the platform's own. Where it cannot be had nobody is asked, and stderr says so: the
 * platform judges by itself.
 */
export function findUnverified(target: Target, platforms: Platforms, command: Command, host: Host): FindUnverified {
  const { connectTo, allowPrivate, timeoutMs, lang } = command;
  const server = connectTo === null ? null : parseConnectTo(connectTo);
  const found = new Map<string, VerificationFault | null>();
  let file: Promise<string | null> | null = null; // had once, or told once that it cannot be had
  return async (domains) => {
    const coming = domains.flatMap((domain) => parseEntry(domain).host?.name ?? []).filter((name) => !found.has(name));
    const hosts = server === null ? coming.filter(isDirect) : coming;
    if (hosts.length > 0) file ??= platforms.verificationFile(target).catch(tell);
    const expected = await file;
    if (expected !== null && hosts.length > 0) {
      const signal = host.interruption();
      const probing = { expected, server, allowPrivate, timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS, signal };
      const asked = hosts.map((name) => ({ domain: name, host: name }));
      const progress = asked.length > 1 ? await host.progress(asked.length, lang, 'domains') : null;
      const verifications = await verifyDomains(asked, createProbe(probing), {
        concurrency: command.concurrency ?? CONCURRENCY,
        signal,
        onDone: (sign) => progress?.advance(sign === 'wrong'),
      });
      progress?.end();
      // Who was not asked is not good: the run ends here.
      if (signal.aborted) throw new PlatformError({ kind: 'interrupted' }, null, null);
      for (const verification of verifications) {
        const [fault] = verdictOf(verification).faults;
        found.set(verification.domain, fault ? asFact(fault.about) : null);
      }
    }
    return new Map([...found].flatMap(([name, fault]) => (fault ? [[name, fault] as const] : [])));
  };

  /** A proxy resolves names by itself, so that nobody here could see to it that no private address is asked. */
  function isDirect(name: string): boolean {
    if (proxyFor(new URL(`https://${name}`), host.env) === null) return true;
    found.set(name, null);
    const told = words(
      `${visible(name)} was not asked for the verification file: the way there is through a proxy`,
      `未检查 ${visible(name)} 的校验文件：访问它需经过代理`,
    );
    host.stderr(`${told[lang]}\n`);
    return false;
  }

  function tell(error: unknown): null {
    if (!isPlatformError(error)) throw error;
    const { failure, endpoint, action } = error;
    if (failure.kind === 'interrupted') throw error;
    const reason = failedText({ failure, endpoint, action }, 'tp').message;
    const told = words(
      `the verification file could not be had, so no business domain was asked for it: ${reason.en}`,
      `无法取得校验文件，未检查业务域名：${reason.zh}`,
    );
    host.stderr(`${told[lang]}\n`);
    return null;
  }
}

function asFact(fault: FoundFault): VerificationFault {
  switch (fault.kind) {
    case 'status':
      return { kind: 'status', status: fault.status };
    case 'redirect':
      return { kind: 'redirect', to: fault.to };
    case 'certificate':
      return { kind: 'certificate', code: fault.reason };
    case 'file':
      return { kind: 'content' };
    case 'malformed':
      return { kind: 'unreachable', code: fault.reason };
    case 'private-address':
      return { kind: 'unreachable', code: fault.kind };
    case 'no-address':
    case 'unreachable':
      return { kind: 'unreachable', code: fault.code };
  }
}

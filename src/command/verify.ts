/** Do the business domains serve the platform's verification file? Each is asked as the platform would ask it. */
import { isPlatformError } from '../app/platform.ts';
import { type BusinessDomain, verifyDomains } from '../app/verify-domains.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { DEFAULT_TIMEOUT_MS } from '../platform/client.ts';
import { parseConnectTo } from '../platform/connect-to.ts';
import { createProbe } from '../platform/probe-domain.ts';
import {
  type VerificationReport,
  verificationExit,
  verificationJson,
  verificationText,
} from '../report/verifications.ts';
import { wrapLines } from '../report/wrap-text.ts';
import { businessDomains } from './business-domains.ts';
import { CONCURRENCY, type Command, type Host } from './command.ts';
import { guardedHost } from './guarded-host.ts';
import { createSecrets } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { localFile } from './local-file.ts';
import { reachOnce } from './reach-platforms.ts';
import { platformTarget } from './targets.ts';

export interface AskedToVerify {
  /** Empty: the registered business domains of the config. */
  readonly domains: readonly string[];
  /** A local copy of the file; `null`: the platform's. */
  readonly file: string | null;
}

/**
 * @returns 0 where all domains are good, 1 where some are not, 4 where the file could not be had, or where somebody
 * stopped the run
 * @throws UsageError
 */
export async function runVerify(asked: AskedToVerify, given: Command, outside: Host): Promise<0 | 1 | 4> {
  const host = guardedHost(outside, createSecrets());
  const { connectTo, allowPrivate } = given;
  const server = connectTo === null ? null : parseConnectTo(connectTo);
  const declaration = loadDeclaration(host.cwd, given.config, given.trustsConfig);
  const command = inLanguageOf(declaration, given);
  const finish = (found: Pick<VerificationReport, 'verifications' | 'failed'>) => {
    const report = { ...found, connectTo };
    const { format, lang } = command;
    host.stdout(
      format === 'json' ? verificationJson(report, lang) : wrapLines(verificationText(report, lang), host.columns),
    );
    return verificationExit(report);
  };

  const target = platformTarget(command, declaration);
  const reach = reachOnce(target, command, host);
  let domains: BusinessDomain[];
  let expected: string;
  try {
    domains = await businessDomains(asked.domains, command, declaration, host, reach);
    expected = asked.file === null ? await (await reach()).verificationFile(target) : localFile(asked.file, host);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return finish({ verifications: [], failed: error.failure });
  }
  const signal = host.interruption();
  const timeoutMs = command.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const probe = createProbe({ expected, server, allowPrivate, timeoutMs, signal });
  const progress = domains.length > 1 ? await host.progress(domains.length, command.lang, 'domains') : null;
  const verifications = await verifyDomains(domains, probe, {
    concurrency: command.concurrency ?? CONCURRENCY,
    signal,
    onDone: (sign) => progress?.advance(sign === 'wrong'),
  });
  progress?.end();
  return finish({ verifications, failed: null });
}

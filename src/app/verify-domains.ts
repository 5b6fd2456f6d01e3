/** Many business domains, some at a time, each asked for its verification file. */
import PQueue from 'p-queue';
import { type MalformedReason, type Verdict, type Verification, verdictOf } from './verification.ts';

/** One that can be asked, or why it cannot. */
export type BusinessDomain =
  | { readonly domain: string; readonly host: string }
  | { readonly domain: string; readonly host: null; readonly reason: MalformedReason };

/** Asks one canonical host; `platform/probe-domain` fills it over https. Must not throw for what a domain does. */
export type Probe = (host: string) => Promise<Verification['result']>;

export interface VerifyOptions {
  /** How many are asked at the same time. */
  readonly concurrency: number;
  /** Once aborted, no further one is asked. */
  readonly signal: AbortSignal;
  readonly onDone?: ((sign: Verdict['sign']) => void) | undefined;
}

/**
 * @returns a verification for each, in the order given; `not-asked` for those whose turn never came
 * @throws what `probe` throws: only bugs
 */
export async function verifyDomains(
  domains: readonly BusinessDomain[],
  probe: Probe,
  { concurrency, signal, onDone }: VerifyOptions,
): Promise<Verification[]> {
  const queue = new PQueue({ concurrency });
  const verify = async (domain: BusinessDomain): Promise<Verification['result']> => {
    if (domain.host === null) return { kind: 'malformed', reason: domain.reason };
    return signal.aborted ? { kind: 'not-asked' } : probe(domain.host);
  };
  const tasks = domains.map((domain) => async () => {
    const verification = { domain: domain.domain, host: domain.host, result: await verify(domain) };
    onDone?.(verdictOf(verification).sign);
    return verification;
  });
  return queue.addAll(tasks);
}

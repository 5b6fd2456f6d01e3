/**
 * What a business domain answers where its verification file must be, as data, and what speaks against it. Decided
 * here: when a domain is good. How it is asked is `platform/probe-domain`, how it is told `report`.
 */
import type { FileDifference, FoundFile } from './compare-file.ts';

/** Where it must be: at the root of each business domain (the console's rules). */
export const FILE_NAME = 'bd_mapp_domaincer.txt';

/** A certificate that ends sooner is told in time. */
export const SOON_DAYS = 14;

export type Family = 4 | 6;

export interface Certificate {
  readonly valid: boolean;
  /** Why it is not: OpenSSL's and Node's names, as `tls` gives them (`CERT_HAS_EXPIRED`); `null` for a valid one. */
  readonly reason: string | null;
  /** ISO 8601; `null` where it cannot be read. */
  readonly validTo: string | null;
  /** Whole days, negative once it has ended. */
  readonly daysLeft: number | null;
}

/** One try, over one family of addresses. */
export type Attempt = { readonly family: Family; readonly address: string } & (
  | {
      readonly kind: 'answered';
      /** `null`: not over https, so there is none to judge. */
      readonly certificate: Certificate | null;
      readonly status: number;
      readonly contentType: string | null;
      /** The origin that it sends to; the target itself is never asked. */
      readonly redirect: string | null;
      /** `null` where the status is not 200. */
      readonly file: FoundFile | null;
    }
  | {
      readonly kind: 'failed';
      /** The system's (`ECONNREFUSED`); `ETIMEDOUT` also where our own time was up. */
      readonly code: string;
      /** Did anybody at the address answer, be it by a refusal? */
      readonly reached: boolean;
      /** `null` where it failed before there was one. */
      readonly certificate: Certificate | null;
    }
  /** The address is not public: nothing was sent to it. */
  | { readonly kind: 'private-address' }
  /** This machine has no way to addresses of this family: that says nothing about the domain. */
  | { readonly kind: 'not-tried'; readonly code: string }
);

export type MalformedReason = 'malformed' | 'wildcard' | 'port';

/** One business domain, asked for the file. */
export interface Verification {
  /** As it is written. */
  readonly domain: string;
  /** Canonical; `null` where the text is no domain. */
  readonly host: string | null;
  readonly result:
    | { readonly kind: 'asked'; readonly attempts: readonly Attempt[] }
    /** It has no address: `code` is the resolver's (`ENOTFOUND`). */
    | { readonly kind: 'no-address'; readonly code: string }
    /** It cannot be asked: no domain, a wildcard, or with a port, where the file cannot be. */
    | { readonly kind: 'malformed'; readonly reason: MalformedReason }
    /** Somebody stopped the run before its turn, or before its answer. */
    | { readonly kind: 'not-asked' };
}

/** What is wrong: by each of these alone the domain fails. */
export type VerificationFault =
  | { readonly kind: 'malformed'; readonly reason: MalformedReason }
  | { readonly kind: 'no-address'; readonly code: string }
  | { readonly kind: 'private-address' }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'certificate'; readonly reason: string; readonly validTo: string | null }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'status'; readonly status: number }
  | ({ readonly kind: 'file'; readonly difference: FileDifference } & Omit<FoundFile, 'difference'>);

/** What is worth a word, though the domain passes. */
export type VerificationWarning =
  | { readonly kind: 'certificate-ends'; readonly daysLeft: number; readonly validTo: string }
  | { readonly kind: 'content-type'; readonly found: string | null }
  /** Nobody answered at this family's address, while the other's is good. */
  | { readonly kind: 'one-family'; readonly code: string };

/** What was found, and of which attempts; none for what is wrong with the domain itself. */
export interface Finding<T> {
  readonly about: T;
  readonly of: readonly Attempt[];
}

export interface Verdict {
  readonly sign: 'good' | 'warned' | 'wrong' | 'not-asked';
  readonly faults: readonly Finding<VerificationFault>[];
  readonly warnings: readonly Finding<VerificationWarning>[];
}

/**
 * Good is a domain that answered, and was not wrong by any family of addresses by which it was reached: whoever asks it
 * may come by either.
 *
 * @example verdictOf({ …, result: { kind: 'no-address', code: 'ENOTFOUND' } }).sign // 'wrong'
 */
export function verdictOf({ result }: Verification): Verdict {
  switch (result.kind) {
    case 'not-asked':
      return { sign: 'not-asked', faults: [], warnings: [] };
    case 'malformed':
    case 'no-address':
      return { sign: 'wrong', faults: [{ about: result, of: [] }], warnings: [] };
    case 'asked': {
      const { attempts } = result;
      const works = attempts.some((attempt) => attempt.kind === 'answered');
      const faults = joined(attempts.map((attempt) => ({ about: faultsOf(attempt, works), of: attempt })));
      const warnings = joined(attempts.map((attempt) => ({ about: warningsOf(attempt, works), of: attempt })));
      const sign = faults.length > 0 ? 'wrong' : warnings.length > 0 ? 'warned' : 'good';
      return { sign, faults, warnings };
    }
  }
}

/** @param works does any attempt? */
function faultsOf(attempt: Attempt, works: boolean): VerificationFault[] {
  switch (attempt.kind) {
    case 'private-address':
      return [{ kind: 'private-address' }];
    case 'not-tried':
      return works ? [] : [{ kind: 'unreachable', code: attempt.code }];
    case 'failed': {
      const broken = works && !attempt.reached ? [] : [{ kind: 'unreachable', code: attempt.code } as const];
      return [...certificateFaults(attempt.certificate), ...broken];
    }
    case 'answered':
      return [...certificateFaults(attempt.certificate), ...answerFaults(attempt)];
  }
}

function certificateFaults(certificate: Certificate | null): VerificationFault[] {
  if (!certificate || certificate.valid) return [];
  return [{ kind: 'certificate', reason: certificate.reason ?? 'unknown', validTo: certificate.validTo }];
}

function answerFaults({ status, redirect, file }: Extract<Attempt, { kind: 'answered' }>): VerificationFault[] {
  if (redirect !== null) return [{ kind: 'redirect', status, to: redirect }];
  if (!file) return [{ kind: 'status', status }];
  const { difference } = file;
  return difference === null ? [] : [{ kind: 'file', ...file, difference }];
}

function warningsOf(attempt: Attempt, works: boolean): VerificationWarning[] {
  if (attempt.kind === 'failed' && works && !attempt.reached) return [{ kind: 'one-family', code: attempt.code }];
  if (attempt.kind !== 'answered') return [];
  const { certificate, contentType, file } = attempt;
  const warnings: VerificationWarning[] = [];
  const { daysLeft, validTo } = certificate ?? { daysLeft: null, validTo: null };
  if (certificate?.valid && daysLeft !== null && validTo !== null && daysLeft < SOON_DAYS) {
    warnings.push({ kind: 'certificate-ends', daysLeft, validTo });
  }
  if (file?.difference === null && !/^text\/plain\s*(?:;|$)/i.test(contentType ?? '')) {
    warnings.push({ kind: 'content-type', found: contentType });
  }
  return warnings;
}

/** What both families have in common is said once. */
function joined<T>(found: readonly { readonly about: readonly T[]; readonly of: Attempt }[]): Finding<T>[] {
  const byText = new Map<string, Finding<T>>();
  for (const { about, of } of found) {
    for (const one of about) {
      const key = JSON.stringify(one);
      byText.set(key, { about: one, of: [...(byText.get(key)?.of ?? []), of] });
    }
  }
  return [...byText.values()];
}

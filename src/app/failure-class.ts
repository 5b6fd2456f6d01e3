/** What a failure means for the run: may the call be sent again, and does it hold for the other apps? */
import type { ErrnoClass } from '../core/errno.ts';
import type { Failure } from './platform.ts';

/**
 * The classes of the platform's codes, and what else can happen to a call:
 *
 * - `unreachable`: the call never left; nothing of the platform was reached
 * - `interrupted`: somebody stopped the run
 */
export type FailureClass = ErrnoClass | 'unreachable' | 'interrupted';

/** Where nothing was sent: the system never reached the address. */
const NEVER_SENT: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** OpenSSL's and Node's names, as `tls` gives them. */
const CERTIFICATE_FAULT = /CERT|ERR_TLS_|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/** @example failureClass({ kind: 'timeout', milliseconds: 10_000 }) // 'in-doubt' */
export function failureClass(failure: Failure): FailureClass {
  switch (failure.kind) {
    case 'errno':
    case 'gateway':
      return failure.info?.class ?? 'refusing'; // an unknown code is an answer too: the platform read the call
    case 'http':
      if (failure.status === 429) return 'busy';
      return failure.status >= 500 || failure.status === 408 ? 'in-doubt' : 'refusing';
    case 'timeout':
    case 'body':
      return 'in-doubt';
    case 'network':
      if (isCertificateFault(failure.code)) return 'whole-run';
      return neverSent(failure.code) ? 'unreachable' : 'in-doubt';
    case 'proxy': // it let nothing through: not in a moment either, where it says no
      return failure.status !== null && failure.status < 500 ? 'whole-run' : 'unreachable';
    case 'redirect':
      return 'whole-run'; // one address serves every app
    case 'interrupted':
      return 'interrupted';
    case 'oauth':
    case 'token':
    case 'moved':
    case 'not-reached':
      return 'refusing';
  }
}

/** Did a call that ended with this code of the system never reach the platform? */
export function neverSent(code: string): boolean {
  return NEVER_SENT.includes(code);
}

/** Did we not trust who answered? Then nothing was sent, and in a moment it will be no other. */
export function isCertificateFault(code: string): boolean {
  return CERTIFICATE_FAULT.test(code);
}

/** Would the next app meet the same? Then no further app is started. */
export function holdsForAll(failure: Failure): boolean {
  const meaning = failureClass(failure);
  return meaning === 'whole-run' || meaning === 'unreachable';
}

/** Was the platform called, and nobody answered? */
export function isSilence(failure: Failure): boolean {
  return failure.kind === 'timeout' || (failure.kind === 'network' && failureClass(failure) === 'in-doubt');
}

/** Did somebody answer? Not necessarily the platform: a gateway's error page is an answer, too. */
export function isAnswer(failure: Failure): boolean {
  switch (failure.kind) {
    case 'timeout':
    case 'network':
    case 'proxy':
    case 'token':
    case 'interrupted':
      return false;
    default:
      return true;
  }
}

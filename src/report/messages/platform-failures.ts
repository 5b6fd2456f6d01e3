/** Failures of calls that are the platform's own and no app's -> words and remedy: another token is needed for them. */
import type { Failure } from '../../app/platform.ts';
import { errnoMessages } from './errnos.ts';
import { describeFailure, type FailureWords } from './failures.ts';

/**
 * @param failure of a reading call
 * @example describePlatformFailure({ kind: 'token', fault: 'absent', detail: 'stdin' }).remedy.en
 * // 'take a fresh access token of the platform itself (42.…) …'
 */
export function describePlatformFailure(failure: Failure): FailureWords {
  const told = describeFailure(failure, 'get');
  return needsAnotherToken(failure) ? { ...told, remedy: errnoMessages['platform-token'].remedy } : told;
}

function needsAnotherToken(failure: Failure): boolean {
  if (failure.kind === 'token') return failure.fault === 'absent' || failure.fault === 'command-output';
  return failure.kind === 'oauth';
}

/**
 * Who caused this run? On events that a stranger can cause (a pull request from a fork, a comment) nothing is
 * modified unless the workflow says so with a second word, `allow-untrusted-event: true`. So one step serves
 * review and push: on a pull request it plans, or checks where there is no token (forks get no secrets).
 */
import { type Command, isOfPlatform, modifies } from '../command/command.ts';

/** Caused only by who may write to the repository. */
export const TRUSTED_EVENTS: readonly string[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
];

export interface Trust {
  readonly event: string;
  readonly allowed: boolean;
  readonly hasToken: boolean;
  readonly hasPlatformToken: boolean;
}

/**
 * @returns the command as it may run: itself, or one that modifies nothing; `null` where nothing is left to do (without
 * a token nobody knows what there is to delete, or what `add-all` would add)
 */
export function restrict(asked: Command, { event, allowed, hasToken, hasPlatformToken }: Trust): Command | null {
  if (TRUSTED_EVENTS.includes(event)) return asked;
  // Who wrote the config of a pull request may be anybody: it names variables, and has nothing run and no file read.
  const registeredFrom = asked.registeredFrom === 'live' && !hasPlatformToken ? null : asked.registeredFrom;
  const command = { ...asked, trustsConfig: false, registeredFrom };
  if (allowed) return command;
  if (isOfPlatform(command.name)) return restrictPlatforms(command, hasPlatformToken);
  if (!hasToken && (command.name === 'delete' || command.name === 'add-all')) return null;
  if (!hasToken && (modifies(command.name) || command.name === 'plan')) return { ...command, name: 'check' };
  if (command.name === 'apply') return { ...command, name: 'plan', saved: null, checksum: null };
  return modifies(command.name) ? { ...command, consent: 'plan-only' } : command;
}

/** What is pulled is only written into the workspace. */
function restrictPlatforms(command: Command, hasToken: boolean): Command | null {
  if (!hasToken) return null;
  const isApply = command.name === 'registered apply';
  return isApply ? { ...command, name: 'registered plan', saved: null, checksum: null } : command;
}

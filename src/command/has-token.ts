/** Is there any token that the environment holds? Asked before it is decided what an untrusted event may do. */
import { UsageError } from '../app/usage-error.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import type { Command, Host } from './command.ts';
import { targetsOf } from './targets.ts';

/** @returns also `true` where a command for tokens was given; what a config says beside names of variables is not asked */
export function hasToken(command: Command, { cwd, env }: Pick<Host, 'cwd' | 'env'>): boolean {
  try {
    const declaration = loadDeclaration(cwd, command.config, false);
    return targetsOf({ ...command, trustsConfig: false }, declaration).some(({ appId, token }) => {
      if (token.kind !== 'env') return true;
      const name = token.name.replaceAll('{app_id}', appId ?? '');
      return Object.hasOwn(env, name) && Boolean(env[name]?.trim());
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return Boolean(command.token); // the run itself will say what is wrong
  }
}

import { withoutTokens } from '../config/hide-tokens.ts';
import type { Host } from './command.ts';
import type { Secrets } from './hide-token.ts';
import { PLATFORM_TOKEN_VARIABLE, TOKEN_VARIABLE } from './targets.ts';

/** Nothing that is printed holds a token: not those of the environment, nor any that is had later. */
export function withoutSecrets(host: Host, secrets: Secrets): Host {
  for (const name of [TOKEN_VARIABLE, PLATFORM_TOKEN_VARIABLE]) {
    const own = host.env[name]?.trim();
    if (own) secrets.add(own);
  }
  const hide = (text: string) => withoutTokens(secrets.hide(text));
  return {
    ...host,
    stdout: (text) => host.stdout(hide(text)),
    stderr: (text) => host.stderr(hide(text)),
    onToken: (token) => {
      secrets.add(token);
      host.onToken(token);
    },
  };
}

/**
 * What is printed holds no token: none of the environment, none that is had later, and nothing that looks like one. And
 * nothing of it is a command to GitHub's runner, which reads all that a step prints; but the format `github` is made of
 * them, and guards its own texts.
 */
import { withoutTokens } from '../config/hide-tokens.ts';
import { defuse } from '../report/defuse.ts';
import type { Command, Host } from './command.ts';
import type { Secrets } from './hide-token.ts';
import { PLATFORM_TOKEN_VARIABLE, TOKEN_VARIABLE } from './targets.ts';

/** @param format of the result that is printed */
export function guardedHost(host: Host, secrets: Secrets, format: Command['format'] = 'text'): Host {
  for (const name of [TOKEN_VARIABLE, PLATFORM_TOKEN_VARIABLE]) {
    const own = host.env[name]?.trim();
    if (own) secrets.add(own);
  }
  const hide = hider(secrets);
  const inStep = host.env.GITHUB_ACTIONS === 'true';
  const guard = (isRead: boolean) => (isRead ? (text: string) => defuse(hide(text)) : hide);
  const [result, beside] = [guard(inStep && format !== 'github'), guard(inStep || format === 'github')];
  return {
    ...host,
    stdout: (text) => host.stdout(result(text)),
    stderr: (text) => host.stderr(beside(text)),
    onToken: (token) => {
      secrets.add(token);
      host.onToken(token);
    },
  };
}

/** @returns what takes every token out of a text, known as one or not */
export function hider(secrets: Secrets): (text: string) => string {
  return (text) => withoutTokens(secrets.hide(text));
}

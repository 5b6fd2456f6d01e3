/** `token:` of a config: where an app's token is, never the token itself. */
import type { Node } from 'yaml';
import type { TokenSource } from '../app/token-source.ts';
import { readPointer } from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

export const TOKEN_SOURCES = ['env', 'file', 'command'] as const;

/**
 * @param key whose token it is, for messages
 * @returns a file's path as it is written: relative to the config
 * @throws UsageError unless it is one of `{ env: NAME }`, `{ file: PATH }`, `{ command: COMMAND }`
 */
export function readToken(source: YamlSource, node: Node, key: 'token' | 'platform_token' = 'token'): TokenSource {
  const { kind, text } = readPointer(source, key, node, TOKEN_SOURCES);
  // The platform's is no app's.
  if (key === 'platform_token' && text.includes('{app_id}'))
    throw source.fail({ kind: 'wrong-value', key, found: text, known: [] }, node);
  switch (kind) {
    case 'env':
      return { kind, name: text };
    case 'file':
      return { kind, path: text };
    case 'command':
      return { kind, command: text };
  }
}

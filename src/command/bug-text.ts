/**
 * A bug of ours, told with its stack: by the same guards as everything else, for its message may quote a user's file,
 * and Node would print both as they are.
 */
import { withoutTokens } from '../config/hide-tokens.ts';
import { defuse } from '../report/defuse.ts';
import { type Lang, visible, words } from '../report/messages/words.ts';

/** @param error whatever was thrown */
export function bugText(error: unknown, lang: Lang): string {
  const told = words('swan-domains has a bug; please report this:', 'swan-domains 自身出错，请反馈以下内容：');
  const stack = error instanceof Error ? (error.stack ?? `${error}`) : String(error);
  const lines = withoutTokens(stack).split('\n').map(visible);
  return defuse(`${[told[lang], ...lines].join('\n')}\n`);
}

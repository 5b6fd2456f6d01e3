/** The way to the platform, for whoever needs it. */
import { severityWords } from '../report/messages/labels.ts';
import { describeTokenWarning } from '../report/messages/token-warnings.ts';
import { visible } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import type { Platforms } from './open-platforms.ts';
import type { Target } from './targets.ts';

/**
 * Loaded here: only commands that call it pay for HTTP. What can be seen to be wrong with a token is a warning on stderr.
 *
 * @throws UsageError as `openPlatforms`
 */
export async function reachPlatforms(targets: readonly Target[], command: Command, host: Host): Promise<Platforms> {
  const { openPlatforms } = await import('./open-platforms.ts');
  return openPlatforms(targets, command, host, ({ appId, warnings }) => {
    const of = appId === null ? '' : `${visible(appId)}: `;
    for (const warning of warnings) {
      host.stderr(`${of}${severityWords.warning[command.lang]}: ${describeTokenWarning(warning)[command.lang]}\n`);
    }
  });
}

/** How to reach the platform itself: it is asked for its token once, however often it is reached. */
export function reachOnce(target: Target, command: Command, host: Host): () => Promise<Platforms> {
  let reached: Promise<Platforms> | undefined;
  return () => {
    reached ??= reachPlatforms([target], command, host);
    return reached;
  };
}

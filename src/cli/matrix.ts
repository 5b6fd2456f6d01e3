/** `swan-domains matrix`: the shards of a config as GitHub's `strategy.matrix` takes them. */
import { isInShard } from '../app/shard.ts';
import { UsageError } from '../app/usage-error.ts';
import { withAppsOfCommand } from '../command/apps-command.ts';
import type { Host } from '../command/command.ts';
import { targetsOf } from '../command/targets.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import type { Lang } from '../report/messages/words.ts';
import type { Arguments } from './parse-arguments.ts';
import { readNumber, toCommand } from './to-command.ts';

/** GitHub starts at most so many jobs from one matrix. */
const MOST_JOBS = 256;
const PER_SHARD = 500;

/**
 * Prints `{"include":[{"shard":"1/2","apps":480},…]}`, without the shards that have no app.
 *
 * @throws UsageError
 */
export async function printMatrix(parsed: Arguments, lang: Lang, host: Host): Promise<number> {
  const { values } = parsed;
  if (values.has('shards') && values.has('per-shard')) {
    throw new UsageError({ kind: 'exclusive-options', option: '--per-shard', other: '--shards' });
  }
  const command = toCommand(parsed, 'check', lang);
  const declaration = await withAppsOfCommand(loadDeclaration(host.cwd, command.config), command, host);
  const targets = targetsOf(command, declaration);
  const perShard = values.has('per-shard') ? readNumber(values, 'per-shard', 1, 1_000_000) : PER_SHARD;
  const count = values.has('shards')
    ? readNumber(values, 'shards', 1, MOST_JOBS)
    : Math.min(MOST_JOBS, Math.max(1, Math.ceil(targets.length / perShard)));
  const shards = Array.from({ length: count }, (_, at) => {
    const shard = { index: at + 1, count };
    return { shard: `${at + 1}/${count}`, apps: targets.filter(({ appId }) => isInShard(appId ?? '', shard)).length };
  });
  host.stdout(`${JSON.stringify({ include: shards.filter(({ apps }) => apps > 0) })}\n`);
  return 0;
}

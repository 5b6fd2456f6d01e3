/** `registered pull`: what the platform has registered, kept beside the config. */
import { resolve } from 'node:path';
import { type AppOutcome, blankApp } from '../app/outcome.ts';
import { isPlatformError, type LiveLists } from '../app/platform.ts';
import { readLiveLists } from '../app/read-live-lists.ts';
import { isRenewed, type SnapshotLists, snapshotLists } from '../app/snapshot.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Declaration } from '../config/declaration.ts';
import { assertNear, type SnapshotPath, snapshotPath } from '../config/load-snapshot.ts';
import { readText } from '../config/read-text.ts';
import { type FoundSnapshot, parseSnapshot, SNAPSHOT_SCHEMA, snapshotText } from '../config/snapshot-file.ts';
import { differs } from '../core/calls.ts';
import { diff } from '../core/diff.ts';
import { readLive } from '../core/domain-lists.ts';
import { ENDPOINTS } from '../core/domain-type.ts';
import { optionsOf } from '../core/policy.ts';
import { visible, words } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import type { Platforms } from './open-platforms.ts';
import { replaceFile } from './replace-file.ts';
import type { Target } from './targets.ts';

/**
 * @returns its differences are what the platform has gained and lost since the snapshot; `applied`: they are written,
 * `pending`: they were only compared
 * @throws UsageError for a file that is no snapshot, and one that cannot be written
 */
export async function pullRegistered(
  target: Target,
  platforms: Platforms,
  command: Command,
  declaration: Declaration,
  host: Host,
): Promise<AppOutcome> {
  const at = pathOf(command, declaration, host);
  if (!command.trustsConfig) assertNear(at, declaration, host.cwd);
  const old = readOld(at, command.compareOnly);
  host.stderr(`${words(`snapshot: ${visible(at.shown)}`, `快照：${visible(at.shown)}`)[command.lang]}\n`);
  let outcome = blankApp(null, 'unchanged');
  try {
    const endpoints = command.endpoint ? [command.endpoint] : ENDPOINTS;
    const live = await readLiveLists(endpoints, await platforms.open(target));
    // Of an endpoint that was not asked what is known stays, and with it its time: nothing gets younger by it.
    const kept = old && command.endpoint ? otherTypes(old.lists, live) : {};
    const lists = { ...kept, ...snapshotLists(live) };
    // As entries, for nothing in them separates: the platform answered each as one.
    const differences = diff(Object.fromEntries(readLive(lists)), old?.lists ?? {}, 'exact');
    outcome = { ...outcome, live, differences };
    const isSame = old !== null && hasTypes(old.lists, lists) && ![...differences.values()].some(differs);
    if (command.compareOnly) return isSame ? outcome : { ...outcome, status: 'pending' };

    const now = Math.floor(Date.now() / 1000) * 1000;
    const maxAge = optionsOf(declaration.rules ?? {})['stale-snapshot'].max_age;
    const { address } = platforms;
    const isKept = old !== null && Object.keys(kept).length > 0;
    const isDue = old !== null && !isKept && isRenewed(old.pulledAt, now, maxAge);
    if (isSame && old.asWritten && old.address === address && !isDue) return outcome;
    const pulled = { address, pulledAt: isKept ? Math.min(old.pulledAt, now) : now, lists };
    replaceFile(at.path, at.shown, snapshotText(pulled));
    return { ...outcome, status: 'applied' };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const { failure, endpoint, action } = error;
    if (failure.kind === 'interrupted') return { ...outcome, status: 'skipped' };
    return { ...outcome, status: 'failed', failed: { failure, endpoint, action } };
  }
}

function pathOf({ snapshot }: Command, declaration: Declaration, { cwd }: Host): SnapshotPath {
  return snapshotPath(snapshot === null ? declaration : { ...declaration, snapshot: resolve(cwd, snapshot) }, cwd);
}

/**
 * What is there: `null` where nothing is, and where a snapshot is broken (a merge conflict) and about to be written anew.
 *
 * @throws UsageError for a file that is somebody else's: a slip of the hand must not cost a config
 */
function readOld({ path, shown }: SnapshotPath, compareOnly: boolean): FoundSnapshot | null {
  let text: string;
  try {
    text = readText(path, shown);
  } catch (error) {
    const missing = error instanceof UsageError && error.usage.kind === 'config-not-found';
    if (missing) return null;
    throw error;
  }
  try {
    return parseSnapshot(text, shown);
  } catch (error) {
    if (!(error instanceof UsageError) || compareOnly || !text.includes(SNAPSHOT_SCHEMA)) throw error;
    return null;
  }
}

function otherTypes(lists: SnapshotLists, asked: LiveLists): SnapshotLists {
  return Object.fromEntries(Object.entries(lists).filter(([type]) => !(type in asked)));
}

function hasTypes(lists: SnapshotLists, types: SnapshotLists): boolean {
  return Object.keys(types).every((type) => type in lists);
}

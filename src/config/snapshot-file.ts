/** The file of a snapshot: JSON, one domain a line, so that a reviewer reads what the platform has gained and lost. */
import { type Snapshot, snapshotChecksum, timeText } from '../app/snapshot.ts';
import { type DomainLists, readLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, isDomainType } from '../core/domain-type.ts';
import type { Place } from '../core/place.ts';
import { listsOf } from './read-lists.ts';
import { type Field, readMap, readSourceText, readText } from './read-node.ts';
import { parseYaml } from './yaml-source.ts';

/** The first thing in the file: what lacks it is somebody else's. */
export const SNAPSHOT_SCHEMA = 'swan-domains/registered/1';

/** Where nobody says otherwise, beside the config. */
export const SNAPSHOT_FILE = 'registered-domains.json';

/** A snapshot that was read. */
export interface FoundSnapshot extends Snapshot {
  /** The lists once more, as entries that know where they stand. */
  readonly placed: DomainLists;
  /** Where it says when it was pulled, and what its checksum is. */
  readonly places: { readonly pulledAt: Place; readonly checksum: Place };
  /** Its checksum is not that of its lists. */
  readonly edited: boolean;
}

/** @returns the text of the file */
export async function snapshotText(snapshot: Snapshot): Promise<string> {
  const { address, pulledAt, lists } = snapshot;
  const checksum = await snapshotChecksum(snapshot);
  const value = { schema: SNAPSHOT_SCHEMA, address, pulled_at: timeText(pulledAt), checksum, ...inOrder(lists) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const KEYS = ['schema', 'address', 'pulled_at', 'checksum', ...DOMAIN_TYPES] as const;

/**
 * @param shown the file's name in places and messages
 * @throws UsageError with a place, for anything that is no snapshot: a merge conflict in it, another file
 */
export async function parseSnapshot(text: string, shown: string): Promise<FoundSnapshot> {
  const source = parseYaml(text, shown); // JSON is YAML: so its entries have places
  const fields = new Map<string, Field>();
  for (const field of readMap(source, 'snapshot', source.root, KEYS)) fields.set(field.key, field);
  const field = (key: string): Field => {
    const found = fields.get(key);
    if (!found) throw source.fail({ kind: 'missing-key', key }, source.root);
    return found;
  };
  const value = (key: string) => readText(source, key, field(key).node).value;
  const wrong = (key: string, known: readonly string[]) =>
    source.fail({ kind: 'wrong-value', key, found: value(key), known }, field(key).node);

  if (value('schema') !== SNAPSHOT_SCHEMA) throw wrong('schema', [SNAPSHOT_SCHEMA]);
  const pulledAt = Date.parse(value('pulled_at'));
  if (Number.isNaN(pulledAt)) throw wrong('pulled_at', ['2026-01-31T08:00:00Z']);
  const placed = listsOf(
    source,
    [...fields.values()].filter(({ key }) => isDomainType(key)),
  );
  const lists = Object.fromEntries(
    [...readLists(placed)].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]),
  );
  const snapshot = { address: readSourceText(source, 'address', field('address').node), pulledAt, lists };
  const edited = value('checksum') !== (await snapshotChecksum(snapshot));
  const place = (key: string) => source.placeOf(field(key).keyNode);
  return { ...snapshot, placed, places: { pulledAt: place('pulled_at'), checksum: place('checksum') }, edited };
}

function inOrder(lists: Snapshot['lists']): Snapshot['lists'] {
  return Object.fromEntries(DOMAIN_TYPES.flatMap((type) => (lists[type] ? [[type, lists[type]]] : [])));
}

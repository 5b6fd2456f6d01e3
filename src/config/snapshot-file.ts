/** The file of a snapshot: JSON, one domain a line, so that a reviewer reads what the platform has gained and lost. */
import type { Node } from 'yaml';
import { type Snapshot, snapshotChecksum, timeText } from '../app/snapshot.ts';
import { UsageError } from '../app/usage-error.ts';
import { DOMAIN_TYPES, type DomainType, isDomainType } from '../core/domain-type.ts';
import { type Entry, parseEntry } from '../core/entry.ts';
import type { DomainList } from '../core/list.ts';
import type { Place } from '../core/place.ts';
import { type Field, readMap, readSequence, readSourceText, readText, wrongType } from './read-node.ts';
import { CONFLICT } from './yaml-fault.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** The first thing in the file: what lacks it is somebody else's. */
export const SNAPSHOT_SCHEMA = 'swan-domains/registered/1';

/** Where nobody says otherwise, beside the config. */
export const SNAPSHOT_FILE = 'registered-domains.json';

/** A snapshot that was read. */
export interface FoundSnapshot extends Snapshot {
  /** The lists once more, as entries that know where they stand. */
  readonly placed: { readonly [Type in DomainType]?: DomainList };
  /** Where it says when it was pulled, and what its checksum is. */
  readonly places: { readonly pulledAt: Place; readonly checksum: Place };
  /** Its checksum is not that of its lists. */
  readonly edited: boolean;
  /** Every letter is as we write it, the line ends apart: git may have changed those. */
  readonly asWritten: boolean;
}

/** @returns the text of the file */
export function snapshotText(snapshot: Snapshot): string {
  const { address, pulledAt, lists } = snapshot;
  const checksum = snapshotChecksum(snapshot);
  const value = { schema: SNAPSHOT_SCHEMA, address, pulled_at: timeText(pulledAt), checksum, ...inOrder(lists) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const KEYS = ['schema', 'address', 'pulled_at', 'checksum', ...DOMAIN_TYPES] as const;

/**
 * @param shown the file's name in places and messages
 * @throws UsageError with a place, for anything that is no snapshot: a merge conflict in it, another file
 */
export function parseSnapshot(text: string, shown: string): FoundSnapshot {
  assertMerged(text, shown);
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
  const pulledAt = Date.parse(value('pulled_at')); // which reads much as a time: only what we write is one
  if (Number.isNaN(pulledAt) || timeText(pulledAt) !== value('pulled_at'))
    throw wrong('pulled_at', ['2026-01-31T08:00:00Z']);
  const types = [...fields.values()].filter(({ key }) => isDomainType(key));
  const read = types.map((field) => [field.key, listOf(source, field)] as const);
  const placed: FoundSnapshot['placed'] = Object.fromEntries(read);
  const lists = Object.fromEntries(read.map(([type, { entries }]) => [type, entries.map(({ text }) => text)]));
  const snapshot = { address: readSourceText(source, 'address', field('address').node), pulledAt, lists };
  const edited = value('checksum') !== snapshotChecksum(snapshot);
  const place = (key: string) => source.placeOf(field(key).keyNode);
  const places = { pulledAt: place('pulled_at'), checksum: place('checksum') };
  const asWritten = text.replaceAll('\r\n', '\n') === snapshotText(snapshot);
  return { ...snapshot, placed, places, edited, asWritten };
}

/** Two branches have pulled: a parser would stumble somewhere behind the mark, and name neither. */
function assertMerged(text: string, shown: string): void {
  const at = text.search(CONFLICT);
  if (at < 0) return;
  throw new UsageError(
    { kind: 'merge-conflict' },
    { file: shown, line: text.slice(0, at).split('\n').length, column: 1 },
  );
}

function listOf(source: YamlSource, { key, keyNode, node }: Field): DomainList {
  const members = readSequence(source, node);
  if (!members) throw wrongType(source, key, 'list', node);
  return { entries: members.map((member) => entryOf(source, key, member)), place: source.placeOf(keyNode) };
}

/** One text is one domain: nothing is split, for the file holds what the platform answered, whatever marks are in it. */
function entryOf(source: YamlSource, key: string, member: Node): Entry {
  const scalar = readText(source, key, member);
  return { ...parseEntry(scalar.value), place: source.placesInside(scalar)(0, scalar.value.length) };
}

function inOrder(lists: Snapshot['lists']): Snapshot['lists'] {
  return Object.fromEntries(DOMAIN_TYPES.flatMap((type) => (lists[type] ? [[type, lists[type]]] : [])));
}

/** Every domain list of a config or an apps file, with the nodes that it is written as. */
import { type Alias, isMap, isScalar, isSeq, type Node, type Scalar, visit, type YAMLSeq } from 'yaml';
import { type DomainType, isDomainType } from '../core/domain-type.ts';
import { type Entry, parseEntry } from '../core/entry.ts';
import { splitList } from '../core/list.ts';
import { readSourceText } from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

/** One text of a list: of a YAML list one of its items, else the whole. */
export interface Member {
  /** What stands in the list: the text itself, or an alias of it. */
  readonly item: Node;
  readonly scalar: Scalar & { value: string };
  /** Where the text begins in the file, if it stands there as it reads; else `null`. */
  readonly start: number | null;
  readonly entries: readonly Entry[];
}

export interface WrittenList {
  readonly domainType: DomainType;
  readonly subject: 'domains' | 'registered';
  /** Whose it is; `null` where it is everybody's. */
  readonly appId: string | null;
  /** `null` where the list is one text. */
  readonly sequence: YAMLSeq | null;
  readonly members: readonly Member[];
}

/**
 * @param source of a text that was read without complaint
 * @param kind of an apps file, the root is the list of apps
 */
export function writtenLists(source: YamlSource, kind: 'config' | 'apps'): WrittenList[] {
  const fieldsOf = (node: Node | null) => {
    const map = node && source.resolve(node);
    if (!isMap(map)) return [];
    return map.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value as Node] as const);
  };
  const listsOf = (map: Node, subject: WrittenList['subject'], appId: string | null) =>
    fieldsOf(map).flatMap(([key, node]) =>
      isDomainType(key) ? [{ domainType: key, subject, appId, ...listOf(source, node) }] : [],
    );
  const ofApp = (app: Node) => {
    const fields = fieldsOf(app);
    const appId = fields.flatMap(([key, node]) => (key === 'app_id' ? readSourceText(source, key, node) : []))[0] ?? '';
    return fields.flatMap(([key, node]) =>
      key === 'domains' || key === 'add_domains' ? listsOf(node, 'domains', appId) : [],
    );
  };
  const ofApps = (node: Node) => {
    const apps = source.resolve(node);
    return isSeq(apps) ? apps.items.flatMap((app) => ofApp(app as Node)) : [];
  };
  if (kind === 'apps') return ofApps(source.root);
  return fieldsOf(source.root).flatMap(([key, node]) => {
    if (key === 'apps') return ofApps(node);
    return key === 'domains' || key === 'registered' ? listsOf(node, key, null) : [];
  });
}

function listOf(source: YamlSource, at: Node): Pick<WrittenList, 'sequence' | 'members'> {
  const node = source.resolve(at);
  const sequence = isSeq(node) ? node : null;
  const members = sequence ? (sequence.items as Node[]) : [node];
  return { sequence, members: members.map((item) => memberOf(source, item, sequence !== null)) };
}

/** As `read-lists` has it: an empty text is an empty list, as an item an empty entry. */
function memberOf(source: YamlSource, item: Node, isItem: boolean): Member {
  const scalar = source.resolve(item) as Member['scalar'];
  const [start, placeOf] = [source.textStart(scalar), source.placesInside(scalar)];
  const entries = splitList(scalar.value).map(({ text, offset, separator }) => ({
    ...parseEntry(text),
    offset,
    place: placeOf(offset, text.length),
    ...(separator === undefined ? {} : { separator, plain: false }),
  }));
  const isEntry = entries.length === 0 && (isItem || scalar.value !== '');
  return { item, scalar, start, entries: isEntry ? [{ ...parseEntry(''), place: source.placeOf(item) }] : entries };
}

/** Plain texts where a comma is no part of a text: `item`s of a flow list, and other parts of a flow collection. */
export function flowTexts(root: Node): ReadonlyMap<Node | Alias, 'item' | 'value'> {
  const found = new Map<Node, 'item' | 'value'>();
  visit(root, {
    Scalar(_key, scalar, path) {
      const parent = path.at(-1);
      if (isSeq(parent) && parent.flow) found.set(scalar, 'item');
      else if (path.some((node) => (isMap(node) || isSeq(node)) && node.flow)) found.set(scalar, 'value');
    },
  });
  return found;
}

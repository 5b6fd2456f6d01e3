/** Domain lists of a config -> entries that know where they stand in it. */
import { isScalar, type Node } from 'yaml';
import type { DomainLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { type Entry, parseEntry } from '../core/entry.ts';
import { type DomainList, splitList } from '../core/list.ts';
import { type Field, readMap, readSequence, readText, wrongType } from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

/** @throws UsageError */
export function readLists(source: YamlSource, key: string, node: Node): DomainLists {
  return listsOf(source, readMap(source, key, node, DOMAIN_TYPES));
}

/**
 * @param fields whose keys are domain types
 * @throws UsageError
 */
export function listsOf(source: YamlSource, fields: readonly Field[]): DomainLists {
  const lists = fields.map(({ key, keyNode, node }) => {
    const list: DomainList = { entries: readEntries(source, key, node), place: source.placeOf(keyNode) };
    return [key as DomainType, list];
  });
  return Object.fromEntries(lists);
}

/** A text is a comma list, as in the API; so is each text of a list. An empty text alone is an empty list. */
function readEntries(source: YamlSource, key: string, node: Node): Entry[] {
  const list = source.resolve(node); // once: what aliases stand for is counted
  const members = readSequence(source, list);
  if (!members) {
    if (!isScalar(list)) throw wrongType(source, key, 'list', list);
    return list.value === '' ? [] : readMember(source, key, list); // blanks are not `""`: an empty entry
  }
  return members.flatMap((member) => {
    if (isScalar(member) && member.value === null) throw source.fail({ kind: 'no-value', key, isMember: true }, member);
    return readMember(source, key, member);
  });
}

/** Somebody wrote it: where it holds no domain, it is an empty entry. */
function readMember(source: YamlSource, key: string, member: Node): Entry[] {
  const entries = readCommaList(source, key, member);
  return entries.length > 0 ? entries : [{ ...parseEntry(''), place: source.placeOf(member) }];
}

function readCommaList(source: YamlSource, key: string, node: Node): Entry[] {
  const scalar = readText(source, key, node);
  const placeOf = source.placesInside(scalar);
  return splitList(scalar.value).map(({ text, offset, separator }) => ({
    ...parseEntry(text),
    offset,
    place: placeOf(offset, text.length),
    ...(separator === undefined ? {} : { separator, plain: false }),
  }));
}

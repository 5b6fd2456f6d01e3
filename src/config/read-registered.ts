/** `registered:` of a config: the lists themselves, and the file that keeps what the platform has. */
import type { Node } from 'yaml';
import type { DomainLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, isDomainType } from '../core/domain-type.ts';
import { listsOf } from './read-lists.ts';
import { readMap, readName } from './read-node.ts';
import type { YamlSource } from './yaml-source.ts';

const KEYS = ['snapshot', ...DOMAIN_TYPES] as const;

/**
 * @returns `registered` is absent where a snapshot is named and no list is written: there is nothing to apply then
 * @throws UsageError
 */
export function readRegistered(source: YamlSource, node: Node): { registered?: DomainLists; snapshot?: string } {
  const fields = readMap(source, 'registered', node, KEYS);
  const named = fields.find(({ key }) => key === 'snapshot');
  const lists = fields.filter(({ key }) => isDomainType(key));
  return {
    ...(named ? { snapshot: readName(source, named.key, named.node) } : {}),
    ...(named && lists.length === 0 ? {} : { registered: listsOf(source, lists) }),
  };
}

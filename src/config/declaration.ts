/** `swan-domains.yml` -> Declaration: what the user declares, with the place of every entry. */
import { isScalar, type Node } from 'yaml';
import { MODES, type Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { type Entry, parseEntry } from '../core/entry.ts';
import { type DomainList, splitList } from '../core/list.ts';
import { PRESETS, type Preset, type RuleSettings } from '../core/policy.ts';
import type { Protect } from '../core/protect.ts';
import { readChoice, readMap, readNumber, readSequence, readSourceText, readText, wrongType } from './read-node.ts';
import { readRules } from './rule-settings.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

export interface Declaration {
  /** As the user would write it; `null` where there is no config file. */
  readonly file: string | null;
  /** The file's text, for the report. */
  readonly text: string;
  readonly appId: string | null;
  /** Absent: not said. A type that is absent is unknown, one with an empty list has nothing registered. */
  readonly registered?: DomainLists;
  /** A type that is absent is not managed. */
  readonly domains: DomainLists;
  readonly mode?: Mode;
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly protect?: Partial<Protect>;
}

export const NO_DECLARATION: Declaration = { file: null, text: '', appId: null, domains: {} };

const KEYS = ['app_id', 'registered', 'domains', 'mode', 'preset', 'rules', 'protect'] as const;
const PROTECT_KEYS = ['max_deletions', 'max_deletion_share'] as const satisfies readonly (keyof Protect)[];

/**
 * @param shown the file's name in places and messages
 * @throws UsageError with a place, for anything that is not as the documentation has it
 */
export function parseDeclaration(text: string, shown: string): Declaration {
  const source = parseYaml(text, shown);
  let declaration: Declaration = { ...NO_DECLARATION, file: shown, text };
  for (const { key, node } of readMap(source, 'config', source.root, KEYS)) {
    declaration = { ...declaration, ...readKey(source, key as (typeof KEYS)[number], node) };
  }
  return declaration;
}

function readKey(source: YamlSource, key: (typeof KEYS)[number], node: Node): Partial<Declaration> {
  switch (key) {
    case 'app_id':
      return { appId: readSourceText(source, key, node) };
    case 'registered':
    case 'domains':
      return { [key]: readLists(source, key, node) };
    case 'mode':
      return { mode: readChoice(source, key, node, MODES) };
    case 'preset':
      return { preset: readChoice(source, key, node, PRESETS) };
    case 'rules':
      return { rules: readRules(source, node) };
    case 'protect':
      return { protect: readProtect(source, node) };
  }
}

function readLists(source: YamlSource, key: string, node: Node): DomainLists {
  const lists = readMap(source, key, node, DOMAIN_TYPES).map((field) => {
    const list: DomainList = {
      entries: readEntries(source, field.key, field.node),
      place: source.placeOf(field.keyNode),
    };
    return [field.key as DomainType, list];
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
    if (isScalar(member) && member.value === null) throw source.fail({ kind: 'no-value', key }, member);
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

function readProtect(source: YamlSource, node: Node): Partial<Protect> {
  const fields = readMap(source, 'protect', node, PROTECT_KEYS).map(({ key, node }) => {
    const share = key === 'max_deletion_share';
    const range = { least: 0, most: share ? 1 : Number.MAX_SAFE_INTEGER, whole: !share };
    return [key, readNumber(source, key, node, range)];
  });
  return Object.fromEntries(fields);
}

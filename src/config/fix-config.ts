/**
 * A config's text -> the same text with its lists mended.
 *
 * Decided here: every letter that is not an entry's stays. One text may stand for several lists (an alias): it is
 * edited once, and only where all of them want the same of it, if need be of its safe fixes alone. What cannot be edited
 * at an exact place is left, and said.
 */
import type { Node } from 'yaml';
import type { ConfigFix, LeftFix } from '../app/outcome.ts';
import { eachOnce } from '../core/each-once.ts';
import type { Entry } from '../core/entry.ts';
import { type FixAct, type FixedEntry, type FixLimits, type FixOptions, fixEntries } from '../core/fix.ts';
import type { Place } from '../core/place.ts';
import { disputedNodes, type Wanted } from './disputed-nodes.ts';
import type { FindAccepted } from './find-accepted.ts';
import { applyEdits, commaFor, type Edit, isRemovable, mendedText, removals, textEdit } from './list-edits.ts';
import { flowTexts, type Member, type WrittenList, writtenLists } from './written-lists.ts';
import { parseYaml } from './yaml-source.ts';

export type ConfigKind = 'config' | 'apps';

export interface MendOptions extends Pick<FixOptions, 'unsafe' | 'rules'> {
  /** What is accepted of an entry stays as it is. Default: nothing is. */
  readonly findAccepted?: FindAccepted;
}

export interface MendedText {
  readonly text: string;
  readonly fixes: readonly ConfigFix[];
  /** What could be mended, and cannot be edited. */
  readonly left: readonly LeftFix[];
  /** Of each list its entries, and what they should read in `text`. */
  readonly fixed: readonly (readonly FixedEntry[])[];
}

/**
 * @param shown the file's name in places
 * @param options `rules` are those of the config
 * @throws UsageError for a text that is no config
 */
export function mendConfig(text: string, shown: string, kind: ConfigKind, options: MendOptions): MendedText {
  const source = parseYaml(text, shown);
  const lists = writtenLists(source, kind);
  const disputes: Disputes = { onlySafely: new Set(), locked: new Set() };
  for (let round = 1; ; round++) {
    const mended = lists.map((list) => mendList(text, list, options, disputes));
    const disputed = disputedNodes(mended.flatMap(({ wanted }) => wanted));
    if (disputed.length > 0) {
      const { onlySafely, locked } = disputes;
      if (round > MOST_ROUNDS) for (const node of sharedNodes(lists)) locked.add(node);
      else for (const node of disputed) (options.unsafe && !onlySafely.has(node) ? onlySafely : locked).add(node);
      continue;
    }
    const flow = flowTexts(source.root);
    const fixes = mended.flatMap(({ fixes }) => fixes);
    const left = lists.flatMap((list, index) => leftOf(list, mended[index] as MendedList, options));
    return {
      text: applyEdits(text, editsOf(text, mended, flow)),
      fixes: eachOnce(fixes, findingKey),
      left: eachOnce(left, findingKey),
      fixed: mended.map(({ fixed }) => fixed),
    };
  }
}

/** One settled dispute may begin the next: where aliases make a chain of thousands, all that is shared stays. */
const MOST_ROUNDS = 8;

/** What is read more than once. */
function sharedNodes(lists: readonly WrittenList[]): Node[] {
  const seen = new Set<Node>();
  const read = lists.flatMap(({ members }) => members.flatMap(({ item, scalar }) => [...new Set([item, scalar])]));
  return read.filter((node) => seen.size === seen.add(node).size);
}

/** What stands for several lists that want different things of it. */
interface Disputes {
  /** Of its unsafe fixes; `--fix-unsafe` mends no less than `--fix`. */
  readonly onlySafely: Set<Node>;
  /** Of any. */
  readonly locked: Set<Node>;
}

interface MendedList {
  readonly list: WrittenList;
  readonly fixed: readonly FixedEntry[];
  readonly fixes: readonly ConfigFix[];
  /** The members that go, by their index. */
  readonly gone: ReadonlySet<number>;
  readonly wanted: readonly WantedOfMember[];
}

interface WantedOfMember extends Wanted {
  readonly member: Member;
  readonly index: number;
}

function mendList(text: string, list: WrittenList, options: MendOptions, disputes: Disputes): MendedList {
  const { members } = list;
  const { onlySafely, locked } = disputes;
  const places = members.flatMap((member, index) => {
    const may = permits(text, list, member, index, locked);
    const safely = onlySafely.has(member.item) || onlySafely.has(member.scalar);
    return member.entries.map((entry, nth) => ({ entry, safely, may: (act: FixAct) => may(act, nth) }));
  });
  const entries = places.map(({ entry }) => entry);
  const fixed = fixWritten(list, entries, options, {
    may: (act, index) => places[index]?.may(act) ?? false,
    onlySafely: (index) => places[index]?.safely ?? false,
  });

  const gone = new Set<number>();
  let from = 0;
  const wanted = members.flatMap((member, index): WantedOfMember[] => {
    const own = fixed.slice(from, from + member.entries.length);
    from += member.entries.length;
    if (own.length > 0 && own.every(({ to }) => to === null)) {
      gone.add(index);
      return [{ node: member.item, member, index, text: null }];
    }
    const text = mendedText(member, own);
    return [...new Set([member.item, member.scalar])].map((node) => ({ node, member, index, text }));
  });
  return { list, fixed, fixes: fixed.flatMap((one) => rowsOf(one)), gone, wanted };
}

function fixWritten(
  list: WrittenList,
  entries: readonly Entry[],
  { findAccepted = () => [], ...options }: MendOptions,
  limits: Omit<FixLimits, 'accepted'>,
): FixedEntry[] {
  const { domainType, subject } = list;
  const accepted = (index: number) => findAccepted(list, entries[index] as Entry);
  return fixEntries(domainType, entries, { ...options, subject }, { ...limits, accepted });
}

/** What may be done with the nth entry of a member. */
function permits(
  text: string,
  { sequence }: WrittenList,
  member: Member,
  index: number,
  locked: ReadonlySet<Node>,
): (act: FixAct, nth: number) => boolean {
  const { item, scalar, start, entries } = member;
  if (locked.has(item)) return () => false;
  const isEditable = !locked.has(scalar) && start !== null;
  const itemGoes = sequence !== null && isRemovable(text, sequence, index);
  if (entries.length === 1) return (act) => (act === 'remove' ? itemGoes : isEditable);
  // Of an alias's text nothing goes; and where the item has to stay, its first entry does.
  const partGoes = isEditable && item === scalar;
  return (act, nth) => (act === 'remove' ? partGoes && (sequence === null || itemGoes || nth > 0) : isEditable);
}

function rowsOf({ entry, to, fixes }: FixedEntry): ConfigFix[] {
  const place = entry.place as Place;
  return fixes.map(({ rule, safe }) => {
    if (rule !== 'list-separator' || to === null) return { rule, safe, place, from: entry.text, to };
    const mark = entry.separator ?? '';
    return { rule, safe, place, from: mark, to: commaFor(mark) };
  });
}

function editsOf(text: string, mended: readonly MendedList[], flow: ReturnType<typeof flowTexts>): Edit[] {
  const edits = new Map<number, Edit>(); // a list that is read twice is edited once
  for (const { list, gone, wanted } of mended) {
    const removed = list.sequence ? removals(text, list.sequence, gone) : [];
    const changed = wanted.flatMap(({ node, member, index, text: to }) => {
      if (node !== member.scalar || to === null || to === member.scalar.value) return [];
      const inFlow = flow.get(member.scalar);
      // In a flow list each part may be an item of its own, if all that goes of it could go so too.
      const { sequence } = list;
      const parts = inFlow === 'item' && sequence?.items[index] === node && isRemovable(text, sequence, index);
      return textEdit(member, to, inFlow === undefined || parts ? 'text' : 'end') ?? [];
    });
    for (const edit of [...removed, ...changed]) edits.set(edit.start, edit);
  }
  return [...edits.values()];
}

/** What the core would mend, and its place does not allow. */
function leftOf(list: WrittenList, { fixed }: MendedList, options: MendOptions): LeftFix[] {
  const entries = fixed.map(({ entry }) => entry);
  const ideal = fixWritten(list, entries, options, { may: () => true, onlySafely: () => false });
  return ideal.flatMap(({ fixes, entry }, index) => {
    const done = fixed[index]?.fixes.map(({ rule }) => rule) ?? [];
    return fixes
      .filter(({ rule }) => !done.includes(rule))
      .map(({ rule }) => ({ rule, place: entry.place as Place, value: entry.text }));
  });
}

/** A finding where it stands: two lists may share the text. */
function findingKey({ rule, place }: Pick<ConfigFix, 'rule' | 'place'>): string {
  return JSON.stringify([rule, place.file, place.line, place.column]);
}

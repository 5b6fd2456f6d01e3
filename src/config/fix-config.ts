/**
 * A config's text -> the same text with its lists mended.
 *
 * Decided here: every letter that is not an entry's stays. One text may stand for several lists (an alias): it is
 * edited once, and only where all of them want the same of it. What cannot be edited at an exact place is left, and said.
 * The new text is read back: it must declare the lists that were wanted, and all else as before.
 */
import type { Node } from 'yaml';
import type { ConfigFix, LeftFix } from '../app/outcome.ts';
import type { Entry } from '../core/entry.ts';
import { type FixAct, type FixedEntry, type FixLimits, type FixOptions, fixEntries } from '../core/fix.ts';
import type { Place } from '../core/place.ts';
import { parseDeclaration } from './declaration.ts';
import type { FindAccepted } from './find-accepted.ts';
import { applyEdits, commaFor, type Edit, isExact, isRemovable, mendedText, removals, textEdit } from './list-edits.ts';
import { parseApps } from './read-apps.ts';
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
  /** What each list should read in `text`. */
  readonly wanted: readonly (readonly string[])[];
}

/**
 * @param shown the file's name in places
 * @param options `rules` are those of the config
 * @throws UsageError for a text that is no config
 */
export function mendConfig(text: string, shown: string, kind: ConfigKind, options: MendOptions): MendedText {
  const source = parseYaml(text, shown);
  const lists = writtenLists(source, kind);
  const locked = new Set<Node>();
  for (;;) {
    const mended = lists.map((list) => mendList(text, list, options, locked));
    const disputed = disputedNodes(mended);
    if (disputed.length > 0) {
      for (const node of disputed) locked.add(node);
      continue;
    }
    const flow = flowTexts(source.root);
    const fixes = uniqueBy(
      mended.flatMap(({ fixes }) => fixes),
      ({ place, rule }) => JSON.stringify([place, rule]),
    );
    const left = lists.flatMap((list, index) => leftOf(list, mended[index] as MendedList, options));
    return {
      text: applyEdits(text, editsOf(text, mended, flow)),
      fixes,
      left: uniqueBy(left, ({ place, rule }) => JSON.stringify([place, rule])),
      wanted: mended.map(({ fixed }) => fixed.flatMap(({ to }) => to ?? [])),
    };
  }
}

/**
 * Reads a mended text back.
 *
 * @throws Error where it does not say what was wanted: a bug of ours, and nothing may be written then
 */
export function assertMended(before: string, after: MendedText, shown: string, kind: ConfigKind): void {
  const lists = writtenLists(parseYaml(after.text, shown), kind).map(({ members }) => textsOf(members));
  if (JSON.stringify(lists) === JSON.stringify(after.wanted) && restOf(before, kind) === restOf(after.text, kind))
    return;
  throw new Error(
    `${shown}: the mended text does not read as it should; nothing was written. Please report this config`,
  );
}

function textsOf(members: readonly Member[]): string[] {
  return members.flatMap(({ entries }) => entries.map(({ text }) => text));
}

/** All that is declared, but for the lists, and for where it stands: with an entry its line goes. */
function restOf(text: string, kind: ConfigKind): string {
  const value = kind === 'config' ? parseDeclaration(text, '') : parseApps(text, '');
  const moves = (key: string, value: unknown) =>
    key === 'entries' || key === 'place' || key === 'files' || (key === 'line' && typeof value === 'number');
  return JSON.stringify(value, (key, value) => (moves(key, value) ? undefined : value));
}

interface MendedList {
  readonly list: WrittenList;
  readonly fixed: readonly FixedEntry[];
  readonly fixes: readonly ConfigFix[];
  /** The members that go, by their index. */
  readonly gone: ReadonlySet<number>;
  /** What a node should read, once for each time that it is read; `null`: it should go. */
  readonly wanted: readonly Wanted[];
}

interface Wanted {
  readonly node: Node;
  readonly member: Member;
  readonly text: string | null;
}

function mendList(text: string, list: WrittenList, options: MendOptions, locked: ReadonlySet<Node>): MendedList {
  const { members } = list;
  const places = members.flatMap((member, index) => {
    const may = permits(text, list, member, index, locked);
    return member.entries.map((entry, nth) => ({ entry, member, may: (act: FixAct) => may(act, nth) }));
  });
  const entries = places.map(({ entry }) => entry);
  const may = (act: FixAct, index: number) => places[index]?.may(act) ?? false;
  const fixed = fixWritten(list, entries, options, may);

  const gone = new Set<number>();
  let from = 0;
  const wanted = members.flatMap((member, index): Wanted[] => {
    const own = fixed.slice(from, from + member.entries.length);
    from += member.entries.length;
    if (own.length > 0 && own.every(({ to }) => to === null)) {
      gone.add(index);
      return [{ node: member.item, member, text: null }];
    }
    const text = mendedText(member, own);
    return [...new Set([member.item, member.scalar])].map((node) => ({ node, member, text }));
  });
  return { list, fixed, fixes: fixed.flatMap((one) => rowsOf(one)), gone, wanted };
}

function fixWritten(
  list: WrittenList,
  entries: readonly Entry[],
  { findAccepted = () => [], ...options }: MendOptions,
  may: FixLimits['may'],
): FixedEntry[] {
  const { domainType, subject } = list;
  const accepted = (index: number) => findAccepted(list, entries[index] as Entry);
  return fixEntries(domainType, entries, { ...options, subject }, { may, accepted });
}

/** What may be done with the nth entry of a member. */
function permits(
  text: string,
  { sequence }: WrittenList,
  member: Member,
  index: number,
  locked: ReadonlySet<Node>,
): (act: FixAct, nth: number) => boolean {
  const { item, scalar, entries } = member;
  if (locked.has(item)) return () => false;
  const isEditable = !locked.has(scalar) && isExact(text, member);
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

/** Texts of which two lists want different things. */
function disputedNodes(mended: readonly MendedList[]): Node[] {
  const all = new Map<Node, string | null>();
  const disputed = new Set<Node>();
  for (const { node, text } of mended.flatMap(({ wanted }) => wanted)) {
    if (all.has(node) && all.get(node) !== text) disputed.add(node);
    all.set(node, text);
  }
  return [...disputed];
}

function editsOf(text: string, mended: readonly MendedList[], flow: ReturnType<typeof flowTexts>): Edit[] {
  const edits = new Map<number, Edit>(); // a list that is read twice is edited once
  for (const { list, gone, wanted } of mended) {
    const removed = list.sequence ? removals(text, list.sequence, gone) : [];
    const changed = wanted.flatMap(({ node, member, text }) =>
      node === member.scalar && text !== null && text !== member.scalar.value
        ? [textEdit(member, text, flow.get(member.scalar))]
        : [],
    );
    for (const edit of [...removed, ...changed]) edits.set(edit.start, edit);
  }
  return [...edits.values()];
}

/** What the core would mend, and its place does not allow. */
function leftOf(list: WrittenList, { fixed }: MendedList, options: MendOptions): LeftFix[] {
  const entries = fixed.map(({ entry }) => entry);
  const ideal = fixWritten(list, entries, options, () => true);
  return ideal.flatMap(({ fixes, entry }, index) => {
    const done = fixed[index]?.fixes.map(({ rule }) => rule) ?? [];
    return fixes
      .filter(({ rule }) => !done.includes(rule))
      .map(({ rule }) => ({ rule, place: entry.place as Place, value: entry.text }));
  });
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

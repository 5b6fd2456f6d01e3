/**
 * Where an entry is written, and what has to be written there instead.
 *
 * Only exact places are edited: a text on one line, without escapes. What a person has put beside an entry (a comment,
 * an anchor) never goes with it and never stays without it: such an entry is not removed.
 */
import { isAlias, type Node, parse, type YAMLSeq } from 'yaml';
import type { FixedEntry } from '../core/fix.ts';
import type { Member } from './written-lists.ts';

/** From `start`, up to `end` exclusive, `text` shall stand. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: to } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < done) throw new Error('edits overlap'); // a bug: nothing may be written then
    result += text.slice(done, start) + to;
    done = end;
  }
  return result + text.slice(done);
}

/** Is the scalar's text in the file as it is read, letter by letter? */
export function isExact(text: string, { scalar }: Member): boolean {
  return text.startsWith(scalar.value, innerStart(scalar)) && !/[\r\n]/.test(scalar.value);
}

function innerStart({ type, range }: Member['scalar']): number {
  return (range?.[0] ?? 0) + (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0);
}

/**
 * The text of a comma list, with its entries as they should be. What stands between those that stay stays: the white
 * space too.
 *
 * @param fixed one for each entry of the member
 */
export function mendedText({ scalar, entries }: Member, fixed: readonly FixedEntry[]): string {
  const { value } = scalar;
  let text = '';
  let end = 0;
  let isFirst = true;
  entries.forEach((entry, index) => {
    const gap = value.slice(end, entry.offset);
    end = entry.offset + entry.text.length;
    const { to, fixes } = fixed[index] as FixedEntry;
    if (index === 0) text = gap; // the blanks before all of them
    if (to === null) return;
    const mark = fixes.some(({ rule }) => rule === 'list-separator') ? commaFor(gap) : gap;
    text += (isFirst ? '' : mark) + to;
    isFirst = false;
  });
  return text + value.slice(end);
}

/** What stands in place of another mark. */
export function commaFor(mark: string): string {
  return /\s/.test(mark) ? ', ' : ',';
}

/**
 * @param inFlow where the text stands
 * @returns the edit that makes the scalar read `wanted`
 */
export function textEdit(member: Member, wanted: string, inFlow: 'item' | 'value' | undefined): Edit {
  const { scalar } = member;
  const start = innerStart(scalar);
  const end = start + scalar.value.length;
  if (scalar.type !== 'PLAIN') return { start, end, text: wanted };
  // A comma would end the text; in a list it may, for each part of it is an item then.
  const isCut = inFlow !== undefined && wanted.includes(',') && !(inFlow === 'item' && scalar.anchor === undefined);
  const isOther = !wanted.includes(':') && typeof parse(wanted, { schema: 'core' }) !== 'string'; // `True.` -> `true`
  return { start, end, text: isCut || isOther ? `"${wanted}"` : wanted };
}

/** Can this item go, so that nothing goes with it and nothing is left without it? */
export function isRemovable(text: string, sequence: YAMLSeq, index: number): boolean {
  const item = sequence.items[index] as Node;
  if (!isAlias(item) && item.anchor !== undefined) return false;
  return sequence.flow ? isAloneInFlow(text, sequence, index) : blockLine(text, item) !== null;
}

/** Items of one list that go -> edits. */
export function removals(text: string, sequence: YAMLSeq, gone: ReadonlySet<number>): Edit[] {
  const items = sequence.items as Node[];
  let isFirst = true; // of those that stay
  return items.flatMap((item, index) => {
    if (!gone.has(index)) {
      isFirst = false;
      return [];
    }
    if (!sequence.flow) return blockLine(text, item) ?? [];
    const [start, end] = rangeOf(item);
    const [before, after] = [items[index - 1], items[index + 1]];
    if (isFirst && after) return [{ start, end: rangeOf(after)[0], text: '' }];
    return [{ start: before ? rangeOf(before)[1] : start, end, text: '' }];
  });
}

function rangeOf(node: Node): readonly [start: number, end: number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

const COMMA_ALONE = /^\s*,\s*$/;

function isAloneInFlow(text: string, sequence: YAMLSeq, index: number): boolean {
  const items = sequence.items as Node[];
  const [start, end] = rangeOf(items[index] as Node);
  const [before, after] = [items[index - 1], items[index + 1]];
  const isFree = before
    ? COMMA_ALONE.test(text.slice(rangeOf(before)[1], start))
    : /^\[\s*$/.test(text.slice(rangeOf(sequence)[0], start));
  if (!isFree) return false;
  return after
    ? COMMA_ALONE.test(text.slice(end, rangeOf(after)[0]))
    : /^\s*,?\s*\]$/.test(text.slice(end, rangeOf(sequence)[1]));
}

/** The whole line of `- https://a.com`, where nothing else is on it, and no comment right above speaks of it. */
function blockLine(text: string, item: Node): Edit | null {
  const [start, end] = rangeOf(item);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /[^\n]*\n?/y;
  rest.lastIndex = end;
  const after = rest.exec(text)?.[0] ?? '';
  if (!/^[ ]*-[ \t]+$/.test(text.slice(lineStart, start)) || after.trim() !== '') return null;
  if (text.slice(start, end).includes('\n')) return null;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  if (/^[ \t]*#/.test(above)) return null;
  if (after.endsWith('\n')) return { start: lineStart, end: end + after.length, text: '' };
  const cut = /\r?\n$/.exec(text.slice(0, lineStart))?.[0].length ?? 0; // the last line of a file that ends without
  return { start: lineStart - cut, end: end + after.length, text: '' };
}

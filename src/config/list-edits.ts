/**
 * Where an entry is written, and what has to be written there instead.
 *
 * Only exact places are edited: a text on one line, without escapes. What a person has put beside an entry (a comment,
 * an anchor) never goes with it and never stays without it: such an entry is not removed.
 */
import { isAlias, type Node, type YAMLSeq } from 'yaml';
import { yamlListText } from '../app/yaml-text.ts';
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
 * @param commas what they are where the text stands, or may be: in a flow list they part items
 * @returns the edit that makes the scalar read `wanted`
 */
export function textEdit({ scalar, start }: Member, wanted: string, commas: 'text' | 'end'): Edit | null {
  if (start === null) return null;
  const end = start + scalar.value.length;
  return { start, end, text: writtenText(scalar, wanted, commas) };
}

function writtenText({ type }: Member['scalar'], wanted: string, commas: 'text' | 'end'): string {
  if (type === 'QUOTE_DOUBLE') return wanted.replace(/["\\]/g, '\\$&');
  if (type === 'QUOTE_SINGLE') return wanted.replaceAll("'", "''");
  return yamlListText(wanted, commas);
}

/** Can this item go, so that nothing goes with it and nothing is left without it? */
export function isRemovable(text: string, sequence: YAMLSeq, index: number): boolean {
  const item = sequence.items[index] as Node;
  if (!isAlias(item) && item.anchor !== undefined) return false;
  return sequence.flow ? isAloneInFlow(text, sequence, index) : blockLine(text, item) !== null;
}

/** Items of one list that go -> edits. */
export function removals(text: string, sequence: YAMLSeq, gone: ReadonlySet<number>): Edit[] {
  return runsOf(gone).flatMap((run) =>
    sequence.flow ? flowRemovals(text, sequence, run) : blockRemovals(text, sequence, run),
  );
}

type Run = readonly [first: number, last: number];

/** Neighbours go together: what stands between two of them has two owners. */
function runsOf(gone: ReadonlySet<number>): Run[] {
  const runs: [number, number][] = [];
  for (const index of [...gone].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function blockRemovals(text: string, sequence: YAMLSeq, [first, last]: Run): Edit[] {
  const items = (sequence.items as Node[]).slice(first, last + 1);
  const edits = items.flatMap((item) => blockLine(text, item) ?? []);
  const [end] = edits.slice(-1);
  if (end === undefined || text[end.end - 1] === '\n') return edits;
  // The last lines of a file that ends without a line break: it ends without one again.
  const touching = edits.findLastIndex(({ start }, index) => edits[index - 1]?.end !== start);
  const { start } = edits[touching] as Edit;
  const cut = /\r?\n$/.exec(text.slice(Math.max(start - 2, 0), start))?.[0].length ?? 0;
  return [...edits.slice(0, touching), { start: start - cut, end: end.end, text: '' }];
}

/** What has stood on two lines stays on two: a comment at the end of one speaks of all that is on it. */
function flowRemovals(text: string, sequence: YAMLSeq, [first, last]: Run): Edit[] {
  const items = sequence.items as Node[];
  const [before, after] = [items[first - 1], items[last + 1]];
  const gaps = items.slice(first, last + 2).map((item, index): [start: number, end: number] => {
    const other = items[first + index - 1];
    return [other ? rangeOf(other)[1] : rangeOf(sequence)[0] + 1, rangeOf(item)[0]];
  });
  const isBroken = ([start, end]: Run) => text.slice(start, end).includes('\n');
  const [start, end] = [gaps[0]?.[0] ?? 0, after ? rangeOf(after)[0] : rangeOf(items[last] as Node)[1]];
  const broken = gaps.find(isBroken);
  const keep = (from: number, to: number) =>
    [
      { start, end: from, text: '' },
      { start: to, end, text: '' },
    ].filter((edit) => edit.start < edit.end);
  if (before && after) {
    const [from, to] = broken ?? (gaps.at(-1) as [number, number]);
    return keep(from, to);
  }
  // Nothing is left for a comma to part.
  const blanks = ([from, to]: Run): Run => [from + text.slice(from, to).indexOf(',') + 1, to];
  if (before) {
    const endsOnOwnLine = isBroken([end, rangeOf(sequence)[1]]);
    return broken && !endsOnOwnLine ? keep(...blanks(broken)) : keep(start, start);
  }
  const [own = [start, start], ...others] = gaps;
  if (isBroken(own)) return keep(...own);
  const other = others.find(isBroken);
  return other ? keep(...blanks(other)) : keep(...own);
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
  if (/^[|>]|\n/.test(text.slice(start, end))) return null; // the range of a block has its comment in it
  if (isSpokenOf(text, lineStart)) return null;
  return { start: lineStart, end: end + after.length, text: '' };
}

/** Does a comment above mean what begins here? One that accepts something does so across empty lines. */
function isSpokenOf(text: string, lineStart: number): boolean {
  let isNext = true;
  for (let end = lineStart; end > 0; isNext = false) {
    const start = text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(start, end).trim();
    if (line.startsWith('#')) {
      if (isNext || line.includes('swan-domains-ignore')) return true;
    } else if (line !== '') return false;
    end = start;
  }
  return false;
}

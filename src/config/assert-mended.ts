/**
 * A mended text, read back before it is written: it must declare the lists that were wanted, and all else as before.
 *
 * Where things stand may change, for with an entry its line goes. But a suppression that means a line must mean the
 * same entries as before.
 */
import { parseDeclaration } from './declaration.ts';
import type { ConfigKind, MendedText } from './fix-config.ts';
import { parseApps } from './read-apps.ts';
import { type WrittenList, writtenLists } from './written-lists.ts';
import { parseYaml } from './yaml-source.ts';

/**
 * @param before the text that was mended
 * @throws Error where the new one does not say what was wanted, or cannot be read: a bug of ours, and nothing may be
 *   written then
 */
export function assertMended(before: string, after: MendedText, shown: string, kind: ConfigKind): void {
  let isSame: boolean;
  try {
    isSame = JSON.stringify(saidBefore(before, after, kind)) === JSON.stringify(saidNow(after.text, kind));
  } catch (cause) {
    throw unwritten(shown, cause); // what is wrong with this text is nothing that its owner has written
  }
  if (!isSame) throw unwritten(shown);
}

function unwritten(shown: string, cause?: unknown): Error {
  return new Error(`${shown}: the mended text does not read as it should; nothing was written`, { cause });
}

type Said = readonly [lists: readonly (readonly string[])[], rest: string];

function saidBefore(text: string, { fixed }: MendedText, kind: ConfigKind): Said {
  const kept = fixed.map((list) => list.flatMap(({ entry, to }) => (to === null ? [] : [{ to, place: entry.place }])));
  const onLine = new Map<number, string[]>();
  for (const { to, place } of kept.flat()) note(onLine, place?.line, to);
  return [kept.map((list) => list.map(({ to }) => to)), restOf(text, kind, onLine)];
}

function saidNow(text: string, kind: ConfigKind): Said {
  const lists = writtenLists(parseYaml(text, ''), kind).map(entriesOf);
  const onLine = new Map<number, string[]>();
  for (const { text, place } of lists.flat()) note(onLine, place?.line, text);
  return [lists.map((list) => list.map(({ text }) => text)), restOf(text, kind, onLine)];
}

function entriesOf({ members }: WrittenList) {
  return members.flatMap(({ entries }) => entries);
}

function note(onLine: Map<number, string[]>, line = 0, text = ''): void {
  const others = onLine.get(line);
  if (others) others.push(text);
  else onLine.set(line, [text]);
}

/** All that is declared, but for the lists; of a line, what stands on it. */
function restOf(text: string, kind: ConfigKind, onLine: ReadonlyMap<number, readonly string[]>): string {
  const value = kind === 'config' ? parseDeclaration(text, '') : parseApps(text, '');
  return JSON.stringify(value, (key, value) => {
    if (key === 'entries' || key === 'place' || key === 'files') return undefined;
    return key === 'line' && typeof value === 'number' ? (onLine.get(value) ?? []) : value;
  });
}

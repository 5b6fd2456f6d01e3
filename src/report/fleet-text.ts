/** Several apps for a person at a terminal: a line each, and below it what has to be read. */
import { createColors } from 'picocolors';
import type { AppStatus } from '../app/outcome.ts';
import { callsLine, changeLines, liveLines } from './app-lines.ts';
import { type AppRow, countsText, differing, idText, isHalfway, ownChecksum, sentText } from './app-row.ts';
import { widthOf } from './code-frame.ts';
import { checksumWords, labelOf, statusLabels } from './messages/labels.ts';
import { cut, type Lang, visible, words } from './messages/words.ts';

export interface FleetTextOptions {
  readonly lang: Lang;
  readonly colour: boolean;
}

/** Of apps with which nothing happened so many are named; more are only counted. */
const MOST_QUIET = 50;
/** Longer ids are shown, but do not push the others' columns aside. */
const WIDEST_ID = 32;
const LONGEST_LINE = 4000;

/** In ASCII where it can be: how wide a dash or a dot is, terminals in Chinese disagree. */
const MARKS: { readonly [S in AppStatus]: string } = {
  unchanged: '=',
  pending: '~',
  applied: '✓',
  refused: '!',
  failed: '✗',
  skipped: '-',
};

type Paint = (text: string) => string;

/** @returns blocks, to be parted by empty lines; each app once, in the order given */
export function fleetBlocks(rows: readonly AppRow[], command: string, options: FleetTextOptions): string[] {
  if (command === 'get') return rows.map((row) => readBlock(row, options));
  const shown = withoutCrowds(rows);
  const idWidth = columnWidth(shown.map(({ appId }) => widthOf(idText(appId, options.lang))));
  const labelWidth = columnWidth(shown.map(({ status }) => widthOf(labelOf(status, command)[options.lang])));
  const lines = [
    ...shown.flatMap((row) => appLines(row, command, { idWidth, labelWidth }, options)),
    ...crowdLines(rows, shown, options),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** Without those that have nothing to say, where they are many. */
function withoutCrowds(rows: readonly AppRow[]): AppRow[] {
  const quiet: readonly AppStatus[] = ['unchanged', 'skipped'];
  const crowds = quiet.filter((status) => rows.filter((row) => row.status === status).length > MOST_QUIET);
  return rows.filter(({ status }) => !crowds.includes(status));
}

/** Of those that are only counted: why they are not as they should be, each reason once. */
function crowdLines(rows: readonly AppRow[], shown: readonly AppRow[], { lang, colour }: FleetTextOptions): string[] {
  const told = new Set(shown);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.note && !told.has(row)) counts.set(row.note.message, (counts.get(row.note.message) ?? 0) + 1);
  }
  return [...counts].map(([message, count]) => {
    const { en, zh } = statusLabels.skipped;
    const head = words(`${MARKS.skipped} ${count} apps  ${en}`, `${MARKS.skipped} ${count} 个小程序  ${zh}`)[lang];
    return painters(colour).skipped(`${head}  ${line(message)}`);
  });
}

interface Widths {
  readonly idWidth: number;
  readonly labelWidth: number;
}

function appLines(row: AppRow, command: string, widths: Widths, { lang, colour }: FleetTextOptions): string[] {
  const { appId, status, changes, calls, note } = row;
  const checksum = ownChecksum(row, command);
  const paint = painters(colour);
  const counts = changesText(row);
  const inline = note && counts === '' && note.call === '' && note.remedy === null;
  const told = inline ? line(note.message) : counts;
  const start = `${MARKS[status]} ${padded(idText(appId, lang), widths.idWidth)}`;
  const label =
    told === '' ? labelOf(status, command)[lang] : padded(labelOf(status, command)[lang], widths.labelWidth);
  const head =
    status === 'unchanged'
      ? paint.dim(`${start}  ${label}${told === '' ? '' : `  ${told}`}`)
      : `${paint[status](start)}  ${paint[status](label)}${told === '' ? '' : `  ${told}`}`;

  const whole = row.unseen || (command === 'plan' && status === 'refused');
  const below = [
    ...(isHalfway(row) ? [sentText(row)[lang]] : []),
    ...(note && !inline ? noteLines(row, paint[status]) : []),
    ...(whole ? changeLines(changes, lang, colour) : []),
    ...(whole && calls.length > 0 ? [callsLine(calls, lang)] : []),
    ...(checksum === null ? [] : [paint.dim(line(`${checksumWords.one[lang]} ${checksum}`))]),
  ];
  return [head, ...below.map((text) => `    ${text}`)];
}

function noteLines({ note }: AppRow, paint: Paint): string[] {
  if (!note) return [];
  const { call, message, remedy } = note;
  const told = paint(line(call === '' ? message : `${call}: ${message}`));
  return remedy === null ? [told] : [told, `= ${line(remedy)}`];
}

/** `get`: whose lists, and the lists. */
function readBlock(row: AppRow, { lang, colour }: FleetTextOptions): string {
  const { bold } = createColors(colour);
  const title = bold(idText(row.appId, lang));
  if (row.live) return [title, ...liveLines(row.live, lang)].join('\n');
  return [title, ...noteLines(row, painters(colour)[row.status]).map((text) => `  ${text}`)].join('\n');
}

/** @example 'request_domain +2 −1, web_view_domain +1' */
function changesText(row: AppRow): string {
  const types = differing(row).map((change) => `${change.type} ${countsText(change)}`);
  return (types.length > 0 ? types : row.calls.map(line)).join(', ');
}

function painters(colour: boolean): { readonly [S in AppStatus | 'dim']: Paint } {
  const { green, yellow, red, dim } = createColors(colour);
  return { unchanged: dim, pending: yellow, applied: green, refused: red, failed: red, skipped: yellow, dim };
}

function columnWidth(widths: readonly number[]): number {
  return widths.reduce((most, width) => (width > WIDEST_ID ? most : Math.max(most, width)), 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function line(text: string): string {
  return visible(cut(text, LONGEST_LINE));
}

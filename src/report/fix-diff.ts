/** What `check --fix-dry-run` prints: unified diffs, such as `git apply` and `patch` take. */
import { formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Fixed } from '../app/outcome.ts';
import type { RenderOptions } from './format.ts';
import { visible } from './messages/words.ts';

/** Lines around a change. */
const CONTEXT = 3;
/** The fewest changes are sought up to so many: the time grows with their square. */
const MOST_CHANGES = 3000;

/** What a patch needs as it is: tabs, and the byte order mark that a file may begin with. */
const KEPT = /(\t|(?<=^[ +-])\ufeff)/;

/** @returns one patch for each file, or an empty text */
export function diffText({ files }: Pick<Fixed, 'files'>, { colour }: Pick<RenderOptions, 'colour'>): string {
  return files
    .map(({ shown, before, after }) => {
      const names = [`a/${shown}`, `b/${shown}`] as const;
      const options = { context: CONTEXT, maxEditLength: MOST_CHANGES };
      const patch =
        structuredPatch(...names, before, after, undefined, undefined, options) ?? wholePatch(...names, before, after);
      const lines = formatPatch(patch)
        .split('\n')
        .filter((line) => !/^=+$/.test(line));
      return lines.map((line) => paintLine(line, colour)).join('\n');
    })
    .join('');
}

/** The whole file in place of the whole file. */
function wholePatch(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
  const [gone, come] = [markedLines('-', before), markedLines('+', after)];
  const lines = [...gone.lines, ...come.lines];
  const hunk = { oldStart: 1, oldLines: gone.count, newStart: 1, newLines: come.count, lines };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

function markedLines(mark: '-' | '+', text: string) {
  const isEnded = text.endsWith('\n');
  const own = (isEnded ? text.slice(0, -1) : text).split('\n').map((line) => mark + line);
  return { count: own.length, lines: isEnded ? own : [...own, '\\ No newline at end of file'] };
}

/** A line break of Windows stays for who applies the patch; on a terminal it would only move the cursor. */
function paintLine(line: string, colour: boolean): string {
  const { bold, cyan, green, red } = createColors(colour);
  const [text, end] = line.endsWith('\r') ? [line.slice(0, -1), colour ? '' : '\r'] : [line, ''];
  const shown =
    text
      .split(KEPT)
      .map((part, index) => (index % 2 === 0 ? visible(part) : part))
      .join('') + end;
  if (/^(?:---|\+\+\+) /.test(text)) return bold(shown);
  if (text.startsWith('@@')) return cyan(shown);
  return text.startsWith('+') ? green(shown) : text.startsWith('-') ? red(shown) : shown;
}

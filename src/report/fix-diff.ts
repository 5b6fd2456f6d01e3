/** What `check --fix-dry-run` prints: unified diffs, such as `git apply` and `patch` take. */
import { createTwoFilesPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Fixed } from '../app/outcome.ts';
import type { RenderOptions } from './format.ts';
import { visible } from './messages/words.ts';

/** Lines around a change. */
const CONTEXT = 3;

/** What a patch needs as it is: tabs, and the byte order mark that a file may begin with. */
const KEPT = /(\t|(?<=^[ +-])\ufeff)/;

/** @returns one patch for each file, or an empty text */
export function diffText({ files }: Pick<Fixed, 'files'>, { colour }: Pick<RenderOptions, 'colour'>): string {
  return files
    .map(({ shown, before, after }) => {
      const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {
        context: CONTEXT,
      });
      const lines = patch.split('\n').filter((line) => !/^=+$/.test(line));
      return lines.map((line) => paintLine(line, colour)).join('\n');
    })
    .join('');
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

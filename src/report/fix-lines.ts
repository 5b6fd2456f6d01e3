/** What `check --fix` has mended, what it could not, and what it would. */
import { createColors } from 'picocolors';
import type { ConfigFix, Fixable, LeftFix, Outcome } from '../app/outcome.ts';
import type { RenderOptions } from './format.ts';
import { counted, type Lang, visible, type Words, words } from './messages/words.ts';
import { placeText } from './run-view.ts';

/** How many places of what was left are named. */
const MOST_NAMED = 5;

/** @example ['fixed 4 entries in swan-domains.yml'] */
export function fixedBlocks({ fixed, usages }: Outcome, lang: Lang): string[] {
  if (!fixed) return [];
  const lines = fixed.files.map(({ shown }) => {
    const count = entriesOf(fixed.fixes.filter(({ place }) => place.file === shown));
    return words(
      `fixed ${counted(count, 'entry', 'entries')} in ${visible(shown)}`,
      `已修正 ${visible(shown)} 中的 ${count} 个条目`,
    )[lang];
  });
  const nothing =
    lines.length === 0 && usages.length === 0 ? [words('nothing to fix', '没有可自动修正的内容')[lang]] : [];
  const left = fixed.left.length > 0 ? [leftText(fixed.left)[lang]] : [];
  return [[...lines, ...nothing, ...left].join('\n')].filter((block) => block !== '');
}

/** One more line below the verdict; empty where no program can mend anything. */
export function fixableLine({ fixable, problems }: Outcome, { lang, colour }: RenderOptions): string {
  const { safe, unsafe } = countFixable(problems, fixable ?? []);
  if (safe + unsafe === 0) return '';
  const { bold } = createColors(colour);
  const [fix, fixUnsafe] = [bold('--fix'), bold('--fix-unsafe')];
  const only = problems.length === 1;
  const count = (of: number) => (only ? words('this', '') : words(`${of} of these`, `其中 ${of} 个`));
  const text =
    unsafe === 0
      ? words(`${count(safe).en} can be fixed with ${fix}`, `${count(safe).zh}可用 ${fix} 自动修正`)
      : safe === 0
        ? words(`${count(unsafe).en} can be fixed with ${fixUnsafe}`, `${count(unsafe).zh}可用 ${fixUnsafe} 自动修正`)
        : words(
            `${count(safe).en} can be fixed with ${fix}, ${unsafe} more with ${fixUnsafe}`,
            `${count(safe).zh}可用 ${fix} 自动修正，另有 ${unsafe} 个可用 ${fixUnsafe}`,
          );
  return `  ${text[lang]}\n`;
}

/** Of the problems that are told: two configs may have one file of apps. */
function countFixable(problems: Outcome['problems'], fixable: readonly Fixable[]) {
  const keyOf = ({ rule, place }: Pick<Fixable, 'rule' | 'place'>) =>
    JSON.stringify([rule, place.file, place.line, place.column]);
  const isSafe = new Map(fixable.map((one) => [keyOf(one), one.safe]));
  const found = problems.map(({ rule, place }) => place && isSafe.get(keyOf({ rule, place })));
  return { safe: found.filter((one) => one === true).length, unsafe: found.filter((one) => one === false).length };
}

/** Beside the diff, which has stdout for itself. */
export function dryRunText({ fixed, problems }: Outcome): Words {
  const files = (fixed?.files ?? []).map(({ shown }) => visible(shown));
  const count = entriesOf(fixed?.fixes ?? []);
  const left = fixed?.left.length ? leftText(fixed.left) : null;
  const would =
    files.length === 0
      ? words('nothing to fix', '没有可自动修正的内容')
      : words(
          `would fix ${counted(count, 'entry', 'entries')} in ${files.join(', ')}; nothing was written`,
          `将修正 ${files.join('、')} 中的 ${count} 个条目；未写入任何文件`,
        );
  const found =
    problems.length === 0
      ? null
      : words(
          `as the files are now: ${counted(problems.length, 'problem')}; "swan-domains check" shows ${problems.length === 1 ? 'it' : 'them'}`,
          `文件目前有 ${problems.length} 个问题，详见 swan-domains check`,
        );
  const lines = [would, left, found].filter((line) => line !== null);
  return words(lines.map(({ en }) => en).join('\n'), lines.map(({ zh }) => zh).join('\n'));
}

/** Two findings of one entry are one edit. */
function entriesOf(fixes: readonly ConfigFix[]): number {
  return new Set(fixes.map(({ place }) => JSON.stringify(place))).size;
}

function leftText(left: readonly LeftFix[]): Words {
  const at = [...new Set(left.map(({ place }) => placeText({ ...place, file: place.file ?? '' })))];
  const named = at.slice(0, MOST_NAMED);
  const rest = at.length - named.length;
  const { en, zh } = rest > 0 ? words(` and ${rest} more places`, `，另有 ${rest} 处`) : words('', '');
  return words(
    `not fixed, for a comment, an alias, an escape or a line break is in the way: ${named.join(', ')}${en}`,
    `未修正（涉及注释、别名、转义或换行，请手动修改）：${named.join('、')}${zh}`,
  );
}

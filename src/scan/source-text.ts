/** A source file's text, with everything in it blank that is no source of this program; places stay as they are. */

/** What the platform takes as one package (普通分包: 单个分包/主包大小不能超过 2M). A tree takes some 200 times its text. */
export const LARGEST_SOURCE = 2 * 1024 * 1024;

/** @returns the scripts of a component's file (`.vue`), all else blank; `typed`: they are TypeScript */
export function scriptOf(text: string): { readonly script: string; readonly typed: boolean } {
  let script = '';
  let at = 0;
  let typed = false;
  for (const block of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const [whole, attributes = '', body = ''] = block;
    const start = block.index + whole.length - body.length - '</script>'.length;
    script += blank(text.slice(at, start)) + body;
    at = start + body.length;
    typed ||= /\blang\s*=\s*["']tsx?["']/.test(attributes);
  }
  return { script: script + blank(text.slice(at)), typed };
}

const CONDITION = /^[ \t]*(?:\/\/|\/\*|<!--)[ \t]*#(ifdef|ifndef|endif)\b([^\n]*)$/;

/** What uni-app leaves out of a build for Baidu (`#ifdef MP-WEIXIN` … `#endif`) is not of this program. */
export function withoutOtherPlatforms(text: string): string {
  if (!text.includes('#ifdef') && !text.includes('#ifndef')) return text;
  const kept: boolean[] = [];
  const lines = text.split('\n').map((line) => {
    const [, word, names = ''] = CONDITION.exec(line) ?? [];
    if (word === 'endif') kept.pop();
    else if (word !== undefined) {
      const isOurs = /(?:^|[\s|])MP(?:-BAIDU)?(?=$|[\s|*-])(?!-(?!BAIDU))/.test(names);
      kept.push(word === 'ifdef' ? isOurs : !isOurs);
    }
    return kept.includes(false) && word === undefined ? blank(line) : line;
  });
  return lines.join('\n');
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

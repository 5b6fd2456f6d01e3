/** One text in both languages: the compiler sees to it that neither lacks any. */
import { LANGS, type Lang } from '../../app/lang.ts';

export { LANGS, type Lang };

/** One text in both languages. */
export interface Words {
  readonly en: string;
  /** Written for the platform's developers, in the platform's words: 服务器域名, 业务域名, 第三方平台, 登记. */
  readonly zh: string;
}

export function words(en: string, zh: string): Words {
  return { en, zh };
}

/** How many texts one message lists. */
const MOST_LISTED = 10;

/** @example listed(['a', 'b'], 'zh') // '"a"、"b"' */
export function listed(texts: readonly string[], lang: Lang): string {
  const shown = texts
    .slice(0, MOST_LISTED)
    .map(quote)
    .join(lang === 'zh' ? '、' : ', ');
  const rest = texts.length - MOST_LISTED;
  return rest > 0 ? shown + words(` and ${rest} more`, ` 等，另有 ${rest} 个`)[lang] : shown;
}

/** @example counted(1, 'call') // '1 call' */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** At most so many UTF-16 units, never half of a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}

/** How much of a user's text one message shows. */
const LONGEST = 160;

/**
 * A user's text inside a message. What could move the cursor, turn the reading direction or hide is shown as its
 * code point, so that a value can neither forge a line nor become an escape sequence; a long one is cut.
 *
 * @example quote('a\u001b[31m') // '"a\\u{1b}[31m"'
 */
export function quote(text: string): string {
  return `"${visible(cut(text, LONGEST))}"`;
}

/** Every control, format, separator and surrogate code point as `\u{…}`; all else as it is. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

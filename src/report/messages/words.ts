/** One text in both languages: the compiler sees to it that neither lacks any. */
export type Lang = 'en' | 'zh';
export const LANGS: readonly Lang[] = ['en', 'zh'];

export interface Words {
  readonly en: string;
  /** Written for the platform's developers, in the platform's words: 服务器域名, 业务域名, 第三方平台, 登记. */
  readonly zh: string;
}

export function words(en: string, zh: string): Words {
  return { en, zh };
}

/** @example listed(['a', 'b'], 'zh') // '"a"、"b"' */
export function listed(texts: readonly string[], lang: Lang): string {
  return texts.map(quote).join(lang === 'zh' ? '、' : ', ');
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
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${visible(shown)}"`;
}

/** Every control, format, separator and surrogate code point as `\u{…}`; all else as it is. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** Where the pages of the rules are, in the repository and in the package. */
import type { Lang } from './messages/words.ts';

export function rulesFolder(lang: Lang): string {
  return lang === 'zh' ? 'docs/zh/rules' : 'docs/rules';
}

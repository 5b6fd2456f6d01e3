/** What might have been meant, and what may be given: the ends of messages. */
import { listed, type Words, words } from './words.ts';

export function didYouMean(near: readonly string[]): Words {
  if (near.length === 0) return words('', '');
  return words(`; did you mean ${listed(near, 'en')}?`, `；是否想写 ${listed(near, 'zh')}？`);
}

export function choices(known: readonly string[]): Words {
  if (known.length === 0) return words('', '');
  return words(`; it may be ${known.join(', ')}`, `；可用：${known.join('、')}`);
}

/** Progress where nobody watches a terminal: a line every few seconds, so that a log shows that work goes on. */
import { type Lang, type Words, words } from '../report/messages/words.ts';
import type { Counted, Progress } from './command.ts';

const BETWEEN_MS = 5000;

/** What is counted, and how one that did not go well is called. */
export const countedWords: { readonly [C in Counted]: { readonly noun: Words; readonly failed: Words } } = {
  apps: { noun: words('apps', '小程序'), failed: words('not changed', '未完成') },
  domains: { noun: words('domains', '域名'), failed: words('wrong', '有误') },
};

/** @param now milliseconds since any fixed moment */
export function progressLines(
  total: number,
  write: (line: string) => void,
  lang: Lang,
  now: () => number = () => performance.now(),
  of: Counted = 'apps',
): Progress {
  const start = now();
  let [told, done, failures] = [start, 0, 0];
  return {
    advance(failed) {
      done += 1;
      if (failed) failures += 1;
      if (now() - told < BETWEEN_MS || done === total) return;
      told = now();
      const perSecond = done / ((told - start) / 1000);
      const left = Math.ceil((total - done) / perSecond);
      const rate = perSecond.toFixed(1);
      const { noun, failed: fault } = countedWords[of];
      const line = words(
        `${done} of ${total} ${noun.en}, ${failures} of them ${fault.en}, ${rate}/s, about ${left} s left`,
        `已处理 ${done}/${total} 个${noun.zh}，其中 ${failures} 个${fault.zh}，每秒 ${rate} 个，约剩 ${left} 秒`,
      );
      write(`${line[lang]}\n`);
    },
    end: () => {},
  };
}

/** Progress where nobody watches a terminal: a line every few seconds, so that a log shows that work goes on. */
import { type Lang, words } from '../report/messages/words.ts';
import type { Progress } from './command.ts';

const BETWEEN_MS = 5000;

/** @param now milliseconds since any fixed moment */
export function progressLines(
  total: number,
  write: (line: string) => void,
  lang: Lang,
  now: () => number = () => performance.now(),
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
      const line = words(
        `${done} of ${total} apps, ${failures} of them not changed, ${rate}/s, about ${left} s left`,
        `已处理 ${done}/${total} 个小程序，其中 ${failures} 个未完成，每秒 ${rate} 个，约剩 ${left} 秒`,
      );
      write(`${line[lang]}\n`);
    },
    end: () => {},
  };
}

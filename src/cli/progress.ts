/** How far a run of many apps has come: a bar on a terminal, a line every few seconds elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { Counted, Progress } from '../command/command.ts';
import { countedWords, progressLines } from '../command/progress-lines.ts';
import { type Lang, words } from '../report/messages/words.ts';

export function createProgress(total: number, stream: NodeJS.WriteStream, lang: Lang, of: Counted = 'apps'): Progress {
  if (!stream.isTTY) return progressLines(total, (line) => void stream.write(line), lang, undefined, of);
  const { noun, failed: fault } = countedWords[of];
  const format = words(
    `{bar} {value}/{total} ${noun.en}, {rate}/s, {eta_formatted} left{failed}`,
    `{bar} {value}/{total} 个${noun.zh}，每秒 {rate} 个，剩余 {eta_formatted}{failed}`,
  )[lang];
  const bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  const start = performance.now();
  let [done, failures] = [0, 0];
  bar.start(total, 0, { rate: '0', failed: '' });
  return {
    advance(failed) {
      done += 1;
      if (failed) failures += 1;
      const rate = (done / Math.max(0.001, (performance.now() - start) / 1000)).toFixed(1);
      const shown = failures === 0 ? '' : words(`, ${failures} ${fault.en}`, `，${failures} 个${fault.zh}`)[lang];
      bar.update(done, { rate, failed: shown });
    },
    end: () => bar.stop(),
  };
}

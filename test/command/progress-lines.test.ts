/** A line every five seconds: how many are done, how many of them failed, how fast, and how long it will be. */
import { describe, expect, test } from 'vitest';
import { progressLines } from '../../src/command/progress-lines.ts';
import type { Lang } from '../../src/report/messages/words.ts';

/** @param steps when each app is done, in seconds; below zero: it failed then */
function linesOf(total: number, steps: readonly number[], lang: Lang = 'en', start = 0): string[] {
  const lines: string[] = [];
  let now = start;
  const progress = progressLines(
    total,
    (line) => lines.push(line),
    lang,
    () => now,
  );
  for (const step of steps) {
    now = start + Math.abs(step) * 1000;
    progress.advance(step < 0);
  }
  progress.end();
  return lines;
}

const every = (seconds: number, count: number) => Array.from({ length: count }, (_, at) => (at + 1) * seconds);

describe('when', () => {
  const shown = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf(' apps')));

  test.each<[name: string, total: number, steps: number[], expected: string[]]>([
    ['no app', 0, [], []],
    ['none within five seconds', 100, [1, 2, 4.999], []],
    ['at five seconds', 100, [1, 5], ['2 of 100']],
    ['once for those at the same time', 100, [5, 5, 5], ['1 of 100']],
    ['again five seconds later, not before', 100, [5, 9.999, 10], ['1 of 100', '3 of 100']],
    ['counted from the last line, not from the clock', 100, [7, 11.9, 12], ['1 of 100', '3 of 100']],
    ['not with the last app: the result says it', 2, [5, 10], ['1 of 2']],
    ['not with the only app', 1, [60], []],
    ['a slow one', 3, [3600, 7200], ['1 of 3', '2 of 3']],
    ['twenty a second', 400, every(0.05, 400), ['100 of 400', '200 of 400', '300 of 400']],
  ])('%s', (_, total, steps, expected) => {
    expect(shown(linesOf(total, steps))).toEqual(expected);
    expect(shown(linesOf(total, steps, 'en', 1_700_000_000_000))).toEqual(expected);
  });
});

describe('what', () => {
  test.each<[name: string, total: number, steps: number[], en: string, zh: string]>([
    [
      'the first',
      10,
      [5],
      '1 of 10 apps, 0 of them not changed, 0.2/s, about 45 s left\n',
      '已处理 1/10 个小程序，其中 0 个未完成，每秒 0.2 个，约剩 45 秒\n',
    ],
    [
      'some failed',
      1000,
      [...every(0.01, 49), -4, -4.5, 5],
      '52 of 1000 apps, 2 of them not changed, 10.4/s, about 92 s left\n',
      '已处理 52/1000 个小程序，其中 2 个未完成，每秒 10.4 个，约剩 92 秒\n',
    ],
    [
      'all failed',
      3,
      [-1, -6],
      '2 of 3 apps, 2 of them not changed, 0.3/s, about 3 s left\n',
      '已处理 2/3 个小程序，其中 2 个未完成，每秒 0.3 个，约剩 3 秒\n',
    ],
    [
      'by the speed of the whole run',
      100,
      [...every(0.1, 40), 20],
      '41 of 100 apps, 0 of them not changed, 2.0/s, about 29 s left\n',
      '已处理 41/100 个小程序，其中 0 个未完成，每秒 2.0 个，约剩 29 秒\n',
    ],
  ])('%s', (_, total, steps, en, zh) => {
    expect(linesOf(total, steps, 'en')).toEqual([en]);
    expect(linesOf(total, steps, 'zh')).toEqual([zh]);
  });

  test('domains are counted as domains', () => {
    for (const [lang, line] of [
      ['en', '1 of 2 domains, 1 of them wrong, 0.2/s, about 5 s left\n'],
      ['zh', '已处理 1/2 个域名，其中 1 个有误，每秒 0.2 个，约剩 5 秒\n'],
    ] as const) {
      const lines: string[] = [];
      let now = 0;
      const progress = progressLines(
        2,
        (text) => lines.push(text),
        lang,
        () => now,
        'domains',
      );
      now = 5000;
      progress.advance(true);
      expect(lines).toEqual([line]);
    }
  });

  test('a clock of its own, where none is handed in', () => {
    const lines: string[] = [];
    const progress = progressLines(2, (line) => lines.push(line), 'en');
    progress.advance(false);
    progress.advance(true);
    progress.end();
    expect(lines).toEqual([]);
  });
});

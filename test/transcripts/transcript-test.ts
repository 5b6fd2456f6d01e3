/** A test whose assertion is its transcript: a file below this folder, one folder for each test file. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type Stage, type StageOptions, withStage } from './stage.ts';

/** What a play may assert beside the transcript: what must hold whatever the words are. */
export type Play = (stage: Stage) => Promise<void>;

export type TranscriptTest = (name: string, options: StageOptions, play: Play) => void;

/**
 * @param folder below `test/transcripts`; a file there that no test writes any more is an error
 * @example
 * const transcript = transcriptsIn('cli/main-job');
 * transcript('check', { files: { 'swan-domains.yml': '…' } }, async ({ cli }) => {
 *   await cli(['check']);
 * });
 */
export function transcriptsIn(folder: string): TranscriptTest {
  const directory = fileURLToPath(new URL(folder, import.meta.url));
  const files = new Set<string>();

  afterAll(() => {
    const left = existsSync(directory) ? readdirSync(directory).filter((file) => !files.has(file)) : [];
    expect(left, `no test writes these transcripts of ${folder}: delete them`).toEqual([]);
  });

  return (name, options, play) => {
    const file = `${name}.txt`;
    if (files.has(file)) throw new Error(`two transcripts are called ${folder}/${name}`);
    files.add(file);
    test.concurrent(name, async ({ expect: own }) => {
      const text = await withStage(options, play);
      await own(text).toMatchFileSnapshot(`${directory}/${file}`);
    });
  };
}
